package io.github.verkan.words;

import io.github.verkan.comparison.FieldChange;
import io.github.verkan.comparison.TheoryChange;
import io.github.verkan.comparison.TheoryComparison;
import io.github.verkan.comparison.TheoryThing;
import io.github.verkan.theory.TheoryOfChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One field that differs, as a clause. */
final class FieldChangeWords {

    private final TheoryComparison comparison;
    private final Wording wording;
    private final Typography typography;

    FieldChangeWords(TheoryComparison comparison, Language language) {
        this.comparison = comparison;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /** The clause, without a capital or full stop: what the field is called, and its values before and after. */
    String clause(TheoryChange change, FieldChange field) {
        String key = field.key();
        if (key.equals("outside") || key.equals("main")) {
            return wording.word("change", key + "-" + (field.after().equals("true") ? "true" : "false"));
        } else if (key.equals("extensions")) {
            Set<String> names = new LinkedHashSet<>(field.valuesBefore());
            names.addAll(field.valuesAfter());
            return wording.phrase("change", key, typography.list(names.stream().map(OneLine::of).map(typography::quoted).toList()));
        }
        String name = name(change.thing(), key);
        String before = shown(change, key, field.valuesBefore(), comparison.before());
        String after = shown(change, key, field.valuesAfter(), comparison.after());
        if (before.equals(after)) {
            before = ids(field.valuesBefore());
            after = ids(field.valuesAfter());
        }
        String kind = isReference(key) ? "reference" : "field";
        if (field.valuesBefore().isEmpty()) {
            return wording.phrase("change", kind + "-added", name, after);
        } else if (field.valuesAfter().isEmpty()) {
            return wording.phrase("change", kind + "-removed", name, before);
        }
        return before.equals(after) ? wording.phrase("change", "field-unseen", name) : wording.phrase("change", "field", name, before, after);
    }

    private String name(TheoryThing thing, String key) {
        String own = thing.code() + "." + key;
        return wording.word("changed-field", wording.has("changed-field", own) ? own : key);
    }

    private static boolean isReference(String key) {
        return switch (key) {
            case "actors", "targetGroups", "members", "between", "of", "answeredBy", "about", "elements", "affects", "from", "to", "through", "partOf" ->
                true;
            default -> false;
        };
    }

    /** Parties and target groups by their names, elements by their ids, codes by their words. */
    private String shown(TheoryChange change, String key, List<String> values, TheoryOfChange theory) {
        if (values.isEmpty()) {
            return "";
        }
        String value = values.get(0);
        return switch (key) {
            case "actors", "targetGroups", "members", "between", "of" -> typography.list(values.stream().map(id -> label(id, theory)).toList());
            case "answeredBy", "about", "elements", "affects", "from", "to", "through", "partOf", "authors" -> ids(values);
            case "planned" -> planned(values);
            case "influences" -> influences(values, theory);
            case "baseline", "goal" -> typography.number(new BigDecimal(value));
            case "assessableFrom", "date", "baselineAt", "goalAt" -> typography.when(value);
            case "share", "threshold" -> OneLine.of(value);
            case "kind" -> word(change.thing() == TheoryThing.LINK ? "link-kind" : "changed-kind", value);
            case "role" -> change.thing() == TheoryThing.TARGET_GROUP ? word("target-group-role", value) : quoted(value);
            case "stage" -> word("consequence-stage", value);
            case "half" -> word("theory-half", value);
            case "level", "origin", "horizon", "nature", "influence", "locus", "better", "language" -> word(key, value);
            default -> quoted(value);
        };
    }

    private String quoted(String text) {
        return typography.quoted(OneLine.of(text));
    }

    private String word(String section, String code) {
        return typography.quoted(wording.wordOrCode(section, code));
    }

    private String ids(List<String> ids) {
        return typography.list(ids.stream().map(OneLine::of).toList());
    }

    private static String label(String id, TheoryOfChange theory) {
        return OneLine.orElse(theory.labelOf(id), id);
    }

    /** Number, whole and unit. */
    private String planned(List<String> values) {
        String number = typography.number(new BigDecimal(values.get(0)));
        String amount = values.get(1).isEmpty() ? number
                : wording.phrase("change", "part-of-whole", number, typography.number(new BigDecimal(values.get(1))));
        return (amount + " " + OneLine.of(values.get(2))).strip();
    }

    /** Actor, cycle, influence and note of each in turn. */
    private String influences(List<String> values, TheoryOfChange theory) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i += 4) {
            List<String> where = new ArrayList<>();
            if (!values.get(i).isEmpty()) {
                where.add(label(values.get(i), theory));
            }
            if (!values.get(i + 1).isEmpty()) {
                where.add(wording.phrase("report", "cycle", OneLine.of(values.get(i + 1))));
            }
            String note = OneLine.of(values.get(i + 3));
            texts.add(word("influence", values.get(i + 2)) + " (" + String.join(", ", where) + (note.isEmpty() ? "" : ": " + note) + ")");
        }
        return typography.list(texts);
    }
}
