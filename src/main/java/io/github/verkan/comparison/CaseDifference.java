package io.github.verkan.comparison;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.RowAccount;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Identified;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What differs between two assessments beside the verdicts and the theory: rules and dates, sources, rows. */
final class CaseDifference {

    private static final String VOICE = "voice";

    private final Assessment before;
    private final Assessment after;

    CaseDifference(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
    }

    List<FieldChange> rules() {
        Map<String, List<String>> then = rulesOf(before);
        Map<String, List<String>> now = rulesOf(after);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String key : keys) {
            add(key, then.getOrDefault(key, List.of()), now.getOrDefault(key, List.of()), changes);
        }
        return changes;
    }

    private static void add(String key, List<String> then, List<String> now, List<FieldChange> changes) {
        if (!then.equals(now)) {
            changes.add(new FieldChange(key, String.join(", ", then), String.join(", ", now), then, now));
        }
    }

    private static Map<String, List<String>> rulesOf(Assessment assessment) {
        Evaluation evaluation = assessment.evaluation();
        Map<String, List<String>> rules = new LinkedHashMap<>();
        rules.put("method", List.of(assessment.settings().method()));
        rules.put("scale", assessment.settings().scale().grades().stream().map(Object::toString).toList());
        rules.put("cuts", assessment.settings().scale().cuts().stream().map(Degree::toString).toList());
        assessment.settings().values().forEach((name, value) -> rules.put("parameters." + name, List.of(value)));
        rules.put("date", assessment.asOf().map(date -> List.of(date.toString())).orElse(List.of()));
        rules.put("interventionEnd", evaluation.interventionEnd().map(date -> List.of(date.toString())).orElse(List.of()));
        rules.put("cycles", Identified.ids(evaluation.cycles()));
        rules.put("reconsideredGoals", evaluation.reconsideredGoals().stream()
                .map(goal -> goal.goal() + " " + goal.scope() + ": " + goal.how().code()).toList());
        return rules;
    }

    List<SourceChange> sources() {
        Map<String, Source> then = sourcesOf(before);
        Map<String, Source> now = sourcesOf(after);
        List<SourceChange> changes = new ArrayList<>();
        now.forEach((id, source) -> {
            Source was = then.get(id);
            if (was == null) {
                changes.add(new SourceChange(id, TheoryChange.What.ADDED, List.of()));
            } else if (!was.equals(source)) {
                changes.add(new SourceChange(id, TheoryChange.What.CHANGED, fields(was, source)));
            }
        });
        then.keySet().stream().filter(id -> !now.containsKey(id))
                .forEach(id -> changes.add(new SourceChange(id, TheoryChange.What.REMOVED, List.of())));
        return changes;
    }

    private static Map<String, Source> sourcesOf(Assessment assessment) {
        Map<String, Source> sources = new LinkedHashMap<>();
        assessment.evaluation().evidence().sources().all().forEach(source -> sources.put(source.id(), source));
        return sources;
    }

    private static List<FieldChange> fields(Source was, Source is) {
        FieldValues then = fieldsOf(was);
        return FieldValues.differing(then, then, fieldsOf(is));
    }

    private static FieldValues fieldsOf(Source source) {
        FieldValues values = new FieldValues(UnaryOperator.identity());
        values.text("label", source.label());
        values.text("role", source.role());
        values.word("standing", source.standing());
        values.text("actor", source.actor());
        values.text("targetGroup", source.targetGroup());
        values.flag("answered", source.answered());
        values.text("note", source.note());
        return values;
    }

    List<RowChange> rows() {
        Map<String, EvidenceItem> then = itemsOf(before);
        Map<String, EvidenceItem> now = itemsOf(after);
        Map<String, String> accountsThen = accountsOf(before);
        Map<String, String> accountsNow = accountsOf(after);
        List<RowChange> changes = new ArrayList<>();
        now.forEach((id, item) -> {
            String is = accountsNow.get(id);
            String was = accountsThen.get(id);
            if (was == null) {
                changes.add(new RowChange(id, RowChange.What.ADDED, List.of(), List.of(is)));
            } else if (!was.equals(is)) {
                changes.add(new RowChange(id, RowChange.What.COUNTS_OTHERWISE, List.of(was), List.of(is)));
            } else if (!item.equals(then.get(id))) {
                changes.add(new RowChange(id, RowChange.What.CHANGED, List.of(was), List.of(is)));
            }
        });
        then.keySet().stream().filter(id -> !now.containsKey(id))
                .forEach(id -> changes.add(new RowChange(id, RowChange.What.REMOVED, List.of(accountsThen.get(id)), List.of())));
        return changes;
    }

    private static Map<String, EvidenceItem> itemsOf(Assessment assessment) {
        Map<String, EvidenceItem> items = new LinkedHashMap<>();
        assessment.evaluation().evidence().items().forEach(item -> items.put(item.id(), item));
        return items;
    }

    private static Map<String, String> accountsOf(Assessment assessment) {
        Map<String, String> accounts = new LinkedHashMap<>();
        for (RowAccount account : assessment.rows()) {
            accounts.put(account.evidence(), account.listed() == null ? VOICE : account.listed().code());
        }
        return accounts;
    }
}
