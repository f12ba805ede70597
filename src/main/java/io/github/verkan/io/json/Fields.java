package io.github.verkan.io.json;

import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Coded;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.TimeSpan;
import io.github.verkan.words.Catalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of one object, each asked for by its key and type. What is wrong with a field is reported at its place, and the field is then as if
 * it was not there; {@link #hasFailed} tells.
 */
final class Fields {

    private static final String TEXT = "a text";
    private static final String LIST = "a list";

    private final JsonObject object;
    private final Problems problems;
    private final Set<String> failed = new HashSet<>();
    private Collection<String> bearing = List.of();
    private Collection<String> bearingLists = List.of();
    private String follows = "what it belongs to is left out";

    Fields(JsonObject object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** The fields, of which those that the format does not know are reported. */
    static Fields of(JsonObject object, Collection<String> known, Problems problems) {
        Fields fields = new Fields(object, problems);
        fields.reportUnknown(known);
        return fields;
    }

    /** Says what follows where one of these cannot be used, for the messages. What follows is for the reader of the object to do. */
    Fields bearing(String whatFollows, String... keys) {
        follows = whatFollows;
        bearing = List.of(keys);
        return this;
    }

    /** The same of lists of which not all may be lost. */
    Fields bearingLists(Collection<String> keys) {
        bearingLists = keys;
        return this;
    }

    /** What follows where something that the object cannot do without cannot be used. */
    String follows() {
        return follows;
    }

    private String following(String key) {
        return bearing.contains(key) ? "; " + follows : "";
    }

    void reportUnknown(Collection<String> known) {
        for (JsonValue member : object.members()) {
            if (!known.contains(member.key())) {
                String hint = problems.isFull() ? "" : DidYouMean.hint(member.key(), known);
                problems.keyError("unknown-key", member, "the format knows no such key here; it is not read", hint);
            }
        }
    }

    /** Whether one of these was there and could not be used. */
    boolean hasFailed(Collection<String> keys) {
        return keys.stream().anyMatch(failed::contains);
    }

    boolean has(String key) {
        return object.get(key) != null;
    }

    /** The value of a field, or null: for what has more than one type. */
    JsonValue value(String key) {
        return object.get(key);
    }

    Origin origin() {
        return JsonOrigin.of(problems.file(), object);
    }

    /** Reports what is wrong with a field that is there. */
    void fail(String code, String key, String message, String hint) {
        fail(code, object.get(key), key, message, hint);
    }

    private void fail(String code, JsonValue value, String key, String message, String hint) {
        failed.add(key);
        problems.error(code, value, message, hint);
    }

    /** Says that a field could not be used, where the problem has been reported already. */
    void markFailed(String key) {
        failed.add(key);
    }

    /** Reports something that is wrong with the object as a whole. */
    void failWhole(String code, String message, String hint) {
        problems.error(code, object, message, hint);
    }

    /** Reports a field that has to be there, unless it may have stood behind the point where the text broke off. */
    void missing(String key, String message) {
        missing(key, message, "");
    }

    void missing(String key, String message, String hint) {
        failed.add(key);
        if (!object.isCut()) {
            problems.error("missing-key", object.place(problems.file()), key, message, hint);
        }
    }

    /** Reports a field of a type that it cannot have. */
    void wrongType(String key, String expected) {
        wrongType(object.get(key), key, expected);
    }

    private void wrongType(JsonValue value, String key, String expected) {
        wrongType(value, key, expected, bearingLists.contains(key) ? "; " + follows : following(key));
    }

    private void wrongType(JsonValue value, String key, String expected, String following) {
        failed.add(key);
        if (!(value instanceof JsonUnusable)) {
            String hint = "";
            if (value instanceof JsonNumber number && expected.equals(TEXT)) {
                hint = "write it in quotes: \"" + number.text() + "\"";
            } else if (value instanceof JsonText text && expected.equals(LIST)) {
                hint = SeveralInOne.asList(text.text());
            } else if (value.kind().equals("null")) {
                hint = "leave it out where there is nothing to say";
            }
            problems.error("wrong-type", value, expected + " is expected here, not " + value.kind() + following, hint);
        }
    }

    /** A text; empty if it is not there. */
    String text(String key) {
        JsonValue value = object.get(key);
        if (value instanceof JsonText text) {
            return text.text();
        } else if (value != null) {
            wrongType(value, key, TEXT);
        }
        return "";
    }

    /** A text that has to be there; empty, and reported, if it is not. */
    String required(String key) {
        String text = text(key);
        if (!has(key)) {
            missing(key, "\"" + key + "\" must be given; " + follows);
        } else if (text.isBlank() && !failed.contains(key)) {
            fail("blank-value", key, "\"" + key + "\" must not be blank; " + follows, "");
        }
        return text.isBlank() ? "" : text;
    }

    /** An id that is made up elsewhere when it is left out. */
    String optionalId() {
        String id = text("id");
        if (has("id") && id.isBlank() && !failed.contains("id")) {
            fail("blank-value", "id", "\"id\" must not be blank; one is made up", "leave the key out");
        }
        return id.isBlank() ? "" : id;
    }

    /** A label. Where it is missing the id stands in, so that what refers to the thing is not reported too. */
    String label(String id) {
        String label = text("label");
        if (!has("label")) {
            missing("label", "\"label\" must be given; the id is taken instead");
        } else if (label.isBlank() && !failed.contains("label")) {
            fail("blank-value", "label", "\"label\" must not be blank; the id is taken instead", "");
        }
        return label.isBlank() ? id : label;
    }

    /** A list of texts, none of them blank; empty if it is not there. */
    List<String> texts(String key) {
        List<JsonValue> items = list(key);
        boolean isLost = bearing.contains(key) || bearingLists.contains(key) && items.stream().noneMatch(Fields::isUsableText);
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items) {
            if (!(item instanceof JsonText text)) {
                wrongType(item, key, TEXT, isLost ? "; " + follows : "");
            } else if (text.text().isBlank()) {
                fail("blank-value", item, key, "a text in this list must not be blank; " + (isLost ? follows : "it is left out"), "");
            } else {
                texts.add(text.text());
            }
        }
        return texts;
    }

    private static boolean isUsableText(JsonValue value) {
        return value instanceof JsonText text && !text.text().isBlank();
    }

    /** The values of a list; empty if it is not there. */
    List<JsonValue> list(String key) {
        JsonValue value = object.get(key);
        if (value instanceof JsonArray array) {
            return array.items();
        } else if (value != null) {
            wrongType(value, key, LIST);
        }
        return List.of();
    }

    /** The objects of a list. One that the text broke off in is left out: what it would have said further may have changed its meaning. */
    List<JsonObject> objects(String key) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonValue item : list(key)) {
            if (!(item instanceof JsonObject each)) {
                wrongType(item, key, "an object");
            } else if (!each.isCut()) {
                objects.add(each);
            }
        }
        return objects;
    }

    Optional<JsonObject> object(String key) {
        JsonValue value = object.get(key);
        if (value instanceof JsonObject within) {
            return Optional.of(within);
        } else if (value != null) {
            wrongType(value, key, "an object");
        }
        return Optional.empty();
    }

    /** True or false. What cannot be read may mean either: the object must not be used without it. */
    boolean flag(String key, boolean otherwise) {
        JsonValue value = object.get(key);
        if (value instanceof JsonLiteral literal && literal.value() != null) {
            return literal.value();
        } else if (value != null) {
            wrongType(value, key, "true or false", "; " + follows);
        }
        return otherwise;
    }

    /** A number with a bounded number of digits. */
    Optional<BigDecimal> number(String key, int mostDigits) {
        JsonValue value = object.get(key);
        if (value instanceof JsonNumber number) {
            BigDecimal exact = number.value();
            if (Math.abs((long) exact.scale()) <= mostDigits && exact.precision() <= mostDigits) {
                return Optional.of(exact);
            }
            fail("number-out-of-range", key, "a number has at most " + mostDigits + " digits" + following(key), "");
        } else if (value != null) {
            wrongType(value, key, "a number");
        }
        return Optional.empty();
    }

    /** A number of things, or null. One that makes no sense is as if it was not known. */
    Long count(String key) {
        Optional<BigDecimal> number = number(key, 40);
        Optional<Long> count = number.flatMap(Fields::wholeNumber);
        if (number.isPresent() && count.isEmpty()) {
            fail("number-out-of-range", key, key + " is a whole number from 0; it is left out", "");
        }
        return count.orElse(null);
    }

    /** A whole number from 0; nothing for any other number. */
    static Optional<Long> wholeNumber(BigDecimal number) {
        try {
            long whole = number.longValueExact();
            return whole >= 0 ? Optional.of(whole) : Optional.empty();
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    /** A date, or null. */
    LocalDate date(String key) {
        return date(key, "it is left out");
    }

    /** A date, or null; where it cannot be read that follows is said. */
    LocalDate date(String key, String then) {
        if (has(key) && !(value(key) instanceof JsonText)) {
            wrongType(value(key), key, TEXT, "; " + then);
            return null;
        }
        String text = text(key);
        LocalDate date = TimeSpan.date(text).orElse(null);
        if (date == null && has(key) && !failed.contains(key)) {
            String hint = (TimeSpan.of(text).isPresent() ? "the day has to be there: " : "") + "write it as 2020-11-30";
            fail("bad-date", key, "no such date; " + then, hint);
        }
        return date;
    }

    /** A year, year-month or date as text; empty if it is not there. */
    String time(String key) {
        String text = text(key);
        if (has(key) && !failed.contains(key) && TimeSpan.of(text).isEmpty()) {
            fail("bad-date", key, "neither a year, a month nor a date; it is left out", "write it as 2020, 2020-11 or 2020-11-30");
            return "";
        }
        return text;
    }

    /** Warns where one time ends before another that should come first begins. */
    void warnIfReversed(String from, String to, String then) {
        Optional<TimeSpan> first = value(from) instanceof JsonText text ? TimeSpan.of(text.text()) : Optional.empty();
        Optional<TimeSpan> last = value(to) instanceof JsonText text ? TimeSpan.of(text.text()) : Optional.empty();
        if (first.isPresent() && last.isPresent() && last.get().last().isBefore(first.get().first())) {
            problems.warning("end-before-start", value(to), "this lies before \"" + from + "\", " + value(from).shown() + "; " + then, "look at both");
        }
    }

    /** An exact fraction from 0 to 1, as text or as a number, or null. */
    Degree fraction(String key) {
        JsonValue value = object.get(key);
        if (value instanceof JsonText || value instanceof JsonNumber) {
            try {
                return Degree.parse(value.shown());
            } catch (IllegalArgumentException noFraction) {
                fail("bad-fraction", key, "this is no fraction from 0 to 1; it is left out", "write it as \"3/4\" or 0.75");
            }
        } else if (value != null) {
            wrongType(key, "a fraction");
        }
        return null;
    }

    /** One of some words, or null. The section of the catalogue lets a hint translate a word into the code that belongs here. */
    <E extends Coded> E word(String key, String section, E[] words) {
        String text = text(key);
        for (E word : words) {
            if (word.code().equals(text)) {
                return word;
            }
        }
        if (has(key) && !failed.contains(key)) {
            List<String> codes = Arrays.stream(words).map(Coded::code).toList();
            fail("unknown-word", key, "this word is not known here" + following(key), hint(text, section, codes));
        }
        return null;
    }

    <E extends Coded> E word(String key, String section, E[] words, E otherwise) {
        E word = word(key, section, words);
        return word == null ? otherwise : word;
    }

    /** One of some words, or null; reported if it is not there. */
    <E extends Coded> E requiredWord(String key, String section, E[] words) {
        if (!has(key)) {
            missing(key, "\"" + key + "\" must be given; " + follows);
        }
        return word(key, section, words);
    }

    private static String hint(String word, String section, List<String> codes) {
        Optional<String> translated = Catalogue.standard().codeOf(section, word).filter(codes::contains);
        String nearest = translated.map(code -> "did you mean \"" + code + "\"?").orElseGet(() -> DidYouMean.hint(word, codes));
        return nearest.isEmpty() ? "use one of " + String.join(", ", codes) : nearest;
    }

    /** What the author added beyond the format. */
    Extensions extensions() {
        return object("extensions").map(PlainValues::of).orElse(Extensions.NONE);
    }
}
