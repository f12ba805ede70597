package io.github.verkan.coding;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codes of a material, what they mean and what they speak of. Immutable. */
public final class Codebook {

    /** No codes. */
    public static final Codebook EMPTY = new Codebook(new LinkedHashMap<>());

    private final Map<String, Code> byName;

    private Codebook(Map<String, Code> byName) {
        this.byName = byName;
    }

    /**
     * A codebook. A code may have several entries, as where one file says what it means and another which elements it speaks of: they add up.
     *
     * @param codes the entries, in order
     * @return the codebook, with an error for each entry that says something else than one before; of what both say the first is kept
     */
    public static Checked<Codebook> of(List<Code> codes) {
        Map<String, Code> byName = new LinkedHashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Code code : codes) {
            Code before = byName.get(folded(code.name()));
            if (before != null && before.contradicts(code)) {
                diagnostics.add(Diagnostic.error("duplicate-code", code.origin().of("code"), code.name(),
                        "an entry before says something else of this code; where they differ the first one is kept", ""));
            }
            byName.put(folded(code.name()), before == null ? code : before.filledFrom(code));
        }
        return new Checked<>(new Codebook(byName), diagnostics);
    }

    /** The form in which names of codes are compared. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFC).toCharArray()) {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    /**
     * A code by its name.
     *
     * @param name the name, in any letter case
     * @return the code, or nothing if it is not in the book
     */
    public Optional<Code> find(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    /**
     * All codes.
     *
     * @return in the order of the entries, each once
     */
    public List<Code> codes() {
        return List.copyOf(byName.values());
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** A hint for a code that is not in the book. */
    String hint(String name) {
        return DidYouMean.hint(name, byName.values().stream().map(Code::name).toList());
    }
}
