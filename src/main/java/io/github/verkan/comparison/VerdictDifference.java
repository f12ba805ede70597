package io.github.verkan.comparison;

import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.theory.Coded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between two verdicts on the same element in the same scope. */
final class VerdictDifference {

    private final boolean isSameScale;

    VerdictDifference(boolean isSameScale) {
        this.isSameScale = isSameScale;
    }

    /** The change; null if nothing differs. */
    VerdictChange between(Verdict before, Verdict after) {
        List<FieldChange> fields = before == null || after == null ? List.of() : fields(before, after);
        if (before != null && after != null && fields.isEmpty()) {
            return null;
        }
        Verdict any = after == null ? before : after;
        VerdictChange.What what = before == null ? VerdictChange.What.APPEARED
                : after == null ? VerdictChange.What.DISAPPEARED : VerdictChange.What.CHANGED;
        List<Input> inputs = new ArrayList<>(List.of(Input.of("element", any.element()), Input.of("scope", any.scope())));
        for (FieldChange field : fields) {
            inputs.add(Input.of(field.key(), field.before() + " / " + field.after()));
        }
        List<Explanation> children = new ArrayList<>();
        for (Verdict verdict : new Verdict[] {before, after}) {
            if (verdict != null) {
                children.add(verdict.explanation());
            }
        }
        return new VerdictChange(any.element(), any.scope(), what, before, after, fields, steps(before, after), rows(before, after),
                new Step("verdict-change", "what differs between the verdict before and the one after", inputs, Coded.codeOf(what.name()), children));
    }

    private Integer steps(Verdict before, Verdict after) {
        boolean isComparable = isSameScale && before != null && after != null && before.grade() != null && after.grade() != null;
        return isComparable ? after.grade().step() - before.grade().step() : null;
    }

    private static List<FieldChange> fields(Verdict before, Verdict after) {
        List<FieldChange> fields = new ArrayList<>();
        add("status", code(before.status()), code(after.status()), fields);
        add("reason", code(before.reason()), code(after.reason()), fields);
        add("grade", before.grade() == null ? "" : before.grade().code(), after.grade() == null ? "" : after.grade().code(), fields);
        add("degree", before.degree() == null ? "" : before.degree().toString(), after.degree() == null ? "" : after.degree().toString(), fields);
        add("middle", code(before.middle()), code(after.middle()), fields);
        add("strength", code(before.strength()), code(after.strength()), fields);
        add("yes", before.counts().yes(), after.counts().yes(), fields);
        add("partly", before.counts().partly(), after.counts().partly(), fields);
        add("no", before.counts().no(), after.counts().no(), fields);
        add("withoutView", before.counts().withoutView(), after.counts().withoutView(), fields);
        add("flags", before.flags().stream().map(Object::toString).toList(), after.flags().stream().map(Object::toString).toList(), fields);
        add("contribution", code(before.contribution()), code(after.contribution()), fields);
        return fields;
    }

    private static String code(Coded coded) {
        return coded == null ? "" : coded.code();
    }

    private static void add(String key, String before, String after, List<FieldChange> fields) {
        if (!before.equals(after)) {
            fields.add(FieldChange.of(key, before, after));
        }
    }

    private static void add(String key, List<String> before, List<String> after, List<FieldChange> fields) {
        if (!before.equals(after)) {
            fields.add(new FieldChange(key, String.join(", ", before), String.join(", ", after), before, after));
        }
    }

    private static List<RowChange> rows(Verdict before, Verdict after) {
        Map<String, SortedSet<String>> then = uses(before);
        Map<String, SortedSet<String>> now = uses(after);
        Set<String> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        List<RowChange> rows = new ArrayList<>();
        for (String id : ids) {
            SortedSet<String> was = then.getOrDefault(id, Collections.emptySortedSet());
            SortedSet<String> is = now.getOrDefault(id, Collections.emptySortedSet());
            if (!was.equals(is)) {
                RowChange.What what = was.isEmpty() ? RowChange.What.ADDED : is.isEmpty() ? RowChange.What.REMOVED : RowChange.What.COUNTS_OTHERWISE;
                rows.add(new RowChange(id, what, List.copyOf(was), List.copyOf(is)));
            }
        }
        return rows;
    }

    /** How each row counts: its degree, or why it is listed. */
    private static Map<String, SortedSet<String>> uses(Verdict verdict) {
        Map<String, SortedSet<String>> uses = new TreeMap<>();
        for (Citation citation : verdict == null ? List.<Citation>of() : verdict.explanation().citations()) {
            uses.computeIfAbsent(citation.evidence(), key -> new TreeSet<>()).add(citation.counts() ? citation.says() : citation.listed());
        }
        return uses;
    }
}
