package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Hints;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.TimeSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts a case together: aligns the evidence with the theory, and the judgements with both. */
final class EvaluationAssembly {

    private final EvaluationBuilder builder;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    EvaluationAssembly(EvaluationBuilder builder) {
        this.builder = builder;
    }

    Checked<Evaluation> assemble() {
        builder.cycles = unique(builder.cycles, Cycle::id, "cycle");
        Checked<EvidenceBase> aligned =
                new EvidenceAlignment(builder.theory, cycles(), builder.rules.scale()).align(builder.evidence);
        diagnostics.addAll(aligned.diagnostics());
        builder.evidence = aligned.value();
        warnOfLaterRows();
        List<Cycle> cycles = cycles();
        noteIfNotListed(cycles);
        builder.judgementWords = knownWords();
        builder.audiences = withoutParties(unique(builder.audiences, Audience::id, "audience"));
        builder.concepts = unique(builder.concepts, Concept::term, "concept");
        CaseReferences references = new CaseReferences(builder.theory, builder.evidence, cycles, diagnostics);
        references.factorsInCycles();
        builder.judgements = references.judgements(builder.judgements, builder.judgementWords);
        builder.reconsideredGoals = references.reconsidered(builder.reconsideredGoals);
        builder.sustainment = references.sustainment(builder.sustainment);
        builder.recommendations = references.recommendations(builder.recommendations, builder.audiences);
        builder.limitations = references.limitations(builder.limitations);
        builder.replies = references.replies(builder.replies);
        return new Checked<>(new Evaluation(builder, cycles), diagnostics);
    }

    /** Those that are listed, or else those that the rows name: before the rows are looked at all of them, afterwards those of the rows that are kept. */
    private List<Cycle> cycles() {
        if (!builder.cycles.isEmpty()) {
            return builder.cycles;
        }
        Set<String> named = new LinkedHashSet<>();
        for (EvidenceItem item : builder.evidence.items()) {
            named.addAll(item.cycles());
        }
        List<String> inOrder = new ArrayList<>(named);
        inOrder.sort(NaturalOrder.INSTANCE);
        List<Cycle> cycles = new ArrayList<>();
        for (String id : inOrder) {
            cycles.add(new Cycle(id, "", "", "", List.of()));
        }
        return List.copyOf(cycles);
    }

    private void noteIfNotListed(List<Cycle> cycles) {
        if (builder.cycles.isEmpty() && cycles.size() > 1) {
            diagnostics.add(Diagnostic.note("cycles-not-listed", Place.NONE, String.join(", ", Identified.ids(cycles)),
                    "the evaluation lists no cycles; they are taken in the order of their names, the last as the latest",
                    "list them under \"cycles\" if this is not their order in time"));
        }
    }

    /** What was said after the evaluation can hardly have been known to it: one of the two dates may be wrong. */
    private void warnOfLaterRows() {
        for (EvidenceItem item : builder.evidence.items()) {
            Optional<TimeSpan> said = builder.date == null ? Optional.empty() : TimeSpan.of(item.date());
            if (said.isPresent() && said.get().first().isAfter(builder.date)) {
                diagnostics.add(Diagnostic.warning("dated-after-evaluation", item.origin().of("date"), item.date(),
                        "the evaluation is of " + builder.date + ", before this; the row is used all the same", "look at both dates"));
            }
        }
    }

    /** Who a recommendation is addressed to must be one. */
    private List<Audience> withoutParties(List<Audience> audiences) {
        List<Audience> others = new ArrayList<>();
        for (Audience audience : audiences) {
            if (builder.theory.parties().contains(audience.id())) {
                diagnostics.add(Diagnostic.error("duplicate-id", Place.NONE, audience.id(),
                        "an actor, group or relation has this id; the audience is left out", ""));
            } else {
                others.add(audience);
            }
        }
        return List.copyOf(others);
    }

    private <T> List<T> unique(List<T> things, Function<T, String> idOf, String what) {
        Map<String, T> first = new LinkedHashMap<>();
        for (T thing : things) {
            if (first.putIfAbsent(idOf.apply(thing), thing) != null) {
                diagnostics.add(Diagnostic.error("duplicate-id", Place.NONE, idOf.apply(thing),
                        "there are two of it; the first " + what + " is kept", ""));
            }
        }
        return List.copyOf(first.values());
    }

    private List<JudgementWord> knownWords() {
        List<JudgementWord> known = new ArrayList<>();
        Hints hints = Hints.sparing();
        Set<String> codes = new LinkedHashSet<>();
        for (Grade grade : builder.rules.scale().grades()) {
            codes.add(grade.code());
        }
        for (JudgementWord word : unique(builder.judgementWords, JudgementWord::word, "reading of a word")) {
            List<String> grades = new ArrayList<>();
            for (String grade : word.grades()) {
                if (codes.contains(grade)) {
                    grades.add(grade);
                } else {
                    diagnostics.add(Diagnostic.error("unknown-grade", Place.NONE, grade,
                            "the scale has no such grade; the reading of \"" + word.word() + "\" is left without it",
                            hints.nearest(grade, () -> codes)));
                }
            }
            if (word.grades().isEmpty()) {
                known.add(word);
            } else if (!grades.isEmpty()) {
                known.add(new JudgementWord(word.word(), grades, null, null, word.phrases()));
            }
        }
        return known;
    }
}
