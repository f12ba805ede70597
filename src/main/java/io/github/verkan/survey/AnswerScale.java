package io.github.verkan.survey;

import io.github.verkan.evidence.MissingAnswer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The options of a question, and the words that are no answer. Letter case, kinds of space, hyphen and quotes, and a full stop at the end do not matter.
 * A cell may hold a word, a code or both, as {@code 5 - Agree}; where the two say different things it is not understood, and nothing is ever guessed. Words that
 * are no answer on any scale, such as <i>don't know</i>, <i>ej aktuellt</i>, {@code -} and nothing at all, are known without being declared. Immutable.
 */
public final class AnswerScale {

    /**
     * One option.
     *
     * @param code its code in data; empty for none
     * @param labels its words, the one that is shown first
     */
    public record Option(String code, List<String> labels) {

        /**
         * Makes an option.
         *
         * @throws IllegalArgumentException if it has no word, or a blank one
         */
        public Option {
            Objects.requireNonNull(code, "code");
            labels = List.copyOf(labels);
            if (labels.isEmpty() || labels.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("an option has words, none of them blank: " + labels);
            }
        }
    }

    private final String id;
    private final List<Option> options;
    private final Map<String, MissingAnswer> missing = new LinkedHashMap<>();
    private final Map<String, Integer> byLabel = new LinkedHashMap<>();
    private final Map<String, Integer> byCode = new LinkedHashMap<>();

    private AnswerScale(String id, List<Option> options, Map<String, MissingAnswer> missing) {
        this.id = id;
        this.options = options;
        missing.forEach((word, reason) -> this.missing.put(AnswerText.folded(word), reason));
        for (int i = 0; i < options.size(); i++) {
            byCode.put(AnswerText.code(AnswerText.folded(options.get(i).code())), i);
            for (String label : options.get(i).labels()) {
                byLabel.put(AnswerText.folded(label), i);
            }
        }
        byCode.remove("");
    }

    /**
     * A scale.
     *
     * @param id the name that questions refer to it by
     * @param options the options, most negative first
     * @param missing words and codes that are no answer on this scale, with the reason
     * @return the scale
     * @throws IllegalArgumentException as {@link #problem} says
     */
    public static AnswerScale of(String id, List<Option> options, Map<String, MissingAnswer> missing) {
        problem(id, options, missing).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return new AnswerScale(id, List.copyOf(options), missing);
    }

    /**
     * A scale without codes.
     *
     * @param id the name that questions refer to it by
     * @param labels the words of the options, most negative first
     * @return the scale
     * @throws IllegalArgumentException as {@link #problem} says
     */
    public static AnswerScale of(String id, String... labels) {
        List<Option> options = new ArrayList<>();
        for (String label : labels) {
            options.add(new Option("", List.of(label)));
        }
        return of(id, options, Map.of());
    }

    /**
     * What would be wrong with a scale like this.
     *
     * @param id the name
     * @param options the options
     * @param missing words that are no answer
     * @return a sentence; nothing if all is well
     */
    public static Optional<String> problem(String id, List<Option> options, Map<String, MissingAnswer> missing) {
        if (id.isBlank()) {
            return Optional.of("a scale has a name");
        } else if (options.isEmpty()) {
            return Optional.of("a scale has options");
        }
        Map<String, String> seen = new LinkedHashMap<>();
        missing.forEach((word, reason) -> seen.put(AnswerText.folded(word), "missing"));
        for (int i = 0; i < options.size(); i++) {
            List<String> words = new ArrayList<>(options.get(i).labels());
            if (!options.get(i).code().isBlank()) {
                words.add(options.get(i).code());
            }
            for (String word : words) {
                String other = seen.put(AnswerText.code(AnswerText.folded(word)), "option " + (i + 1));
                if (other != null && !other.equals("option " + (i + 1))) {
                    return Optional.of("\"" + word + "\" means two things on this scale: " + other + " and option " + (i + 1));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * One of the usual scales: {@code agree-4} to {@code agree-7}, {@code extent-4} and {@code extent-5}, {@code satisfaction-5}, {@code yes-no},
     * {@code 1-4} to {@code 1-7}, {@code 0-10} and {@code 1-10}, or their Swedish names, {@code instämmer-5}, {@code grad-5}, {@code nöjd-5}, {@code ja-nej}.
     * Words of both languages are understood; those of the language of the name are shown.
     *
     * @param name the name
     * @return the scale; nothing if there is none of this name
     */
    public static Optional<AnswerScale> preset(String name) {
        return Optional.ofNullable(ScalePresets.ALL.get(AnswerText.folded(name)));
    }

    /**
     * The names of the usual scales.
     *
     * @return Swedish and English ones, in a fixed order
     */
    public static Collection<String> presets() {
        return Collections.unmodifiableSet(ScalePresets.ALL.keySet());
    }

    /**
     * The name.
     *
     * @return never blank
     */
    public String id() {
        return id;
    }

    /**
     * The options.
     *
     * @return most negative first
     */
    public List<Option> options() {
        return options;
    }

    /**
     * The words of the options that are shown.
     *
     * @return one for each option, most negative first
     */
    public List<String> labels() {
        return options.stream().map(option -> option.labels().get(0)).toList();
    }

    /**
     * All words that are an option, for hints.
     *
     * @return the words, option by option
     */
    public List<String> words() {
        return options.stream().flatMap(option -> option.labels().stream()).toList();
    }

    /**
     * Whether the scale looks turned around: its first words are a usual positive end, and its last ones a usual negative end.
     *
     * @return true if they are
     */
    public boolean looksReversed() {
        return isEnd(options.get(0), true) && isEnd(options.get(options.size() - 1), false);
    }

    private static boolean isEnd(Option option, boolean positive) {
        return option.labels().stream().map(AnswerText::folded).anyMatch(label -> ScalePresets.ALL.values().stream().anyMatch(scale ->
                Objects.equals(scale.byLabel.get(label), positive ? scale.options.size() - 1 : 0)));
    }

    /**
     * Understands a cell.
     *
     * @param cell what stands there
     * @return the answer; {@link Answer#UNKNOWN} if it is neither an option nor a known reason for none
     */
    public Answer read(String cell) {
        String text = AnswerText.folded(cell);
        Answer whole = whole(text);
        return whole == Answer.UNKNOWN ? codeAndLabel(text) : whole;
    }

    private Answer whole(String text) {
        String code = AnswerText.code(text);
        MissingAnswer own = missing.getOrDefault(text, missing.get(code));
        if (own != null) {
            return Answer.none(own);
        } else if (byLabel.containsKey(text)) {
            return Answer.of(byLabel.get(text), false);
        } else if (byCode.containsKey(code)) {
            return Answer.of(byCode.get(code), true);
        }
        MissingAnswer usual = UsualMissing.WORDS.get(text);
        return usual == null ? Answer.UNKNOWN : Answer.none(usual);
    }

    /** A code with its words after or before it; both must say the same. */
    private Answer codeAndLabel(String text) {
        Answer read = Answer.UNKNOWN;
        int from = 0;
        while (from < text.length() && isCode(text.charAt(from))) {
            from++;
        }
        if (from > 0 && from < text.length()) {
            read = together(text.substring(0, from), text.substring(from));
        }
        int open = text.lastIndexOf('(');
        if (read == Answer.UNKNOWN && open > 0 && text.endsWith(")")) {
            read = together(text.substring(open + 1, text.length() - 1), text.substring(0, open));
        }
        return read;
    }

    private static boolean isCode(char c) {
        return Character.isLetterOrDigit(c);
    }

    private Answer together(String code, String rest) {
        int from = 0;
        while (from < rest.length() && " -=:.)(".indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        boolean opened = rest.substring(0, from).contains("(");
        String words = AnswerText.folded(opened && rest.endsWith(")") ? rest.substring(from, Math.max(from, rest.length() - 1)) : rest.substring(from));
        Integer option = byCode.get(AnswerText.code(code.strip()));
        Answer said = words.isEmpty() ? Answer.UNKNOWN : whole(words);
        if (option != null) {
            return said.isValid() && !said.byCode() && said.option() == option ? said : Answer.UNKNOWN;
        }
        // A code that no option has, with words that are no answer: 9 - don't know.
        boolean isNumber = !code.isBlank() && code.strip().chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber && said.reason().isPresent() ? said : Answer.UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerScale it && id.equals(it.id) && options.equals(it.options) && missing.equals(it.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, options);
    }

    /**
     * A short summary.
     *
     * @return for example {@code AnswerScale[agree-5, 5 options]}
     */
    @Override
    public String toString() {
        return "AnswerScale[" + id + ", " + options.size() + " options]";
    }
}
