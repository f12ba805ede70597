package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        List<Cycle> cycles = cycles();
        Checked<EvidenceBase> aligned =
                new EvidenceAlignment(builder.theory, cycles, builder.rules.scale()).align(builder.evidence);
        diagnostics.addAll(aligned.diagnostics());
        builder.evidence = aligned.value();
        builder.judgementWords = knownWords();
        builder.judgements = knownJudgements(cycles);
        return new Checked<>(new Evaluation(builder, cycles), diagnostics);
    }

    private List<Cycle> cycles() {
        if (!builder.cycles.isEmpty()) {
            builder.cycles = unique(builder.cycles, Cycle::id, "cycle");
            return builder.cycles;
        }
        Set<String> named = new LinkedHashSet<>();
        for (EvidenceItem item : builder.evidence.items()) {
            named.addAll(item.cycles());
        }
        List<String> ids = new ArrayList<>(named);
        ids.sort(NaturalOrder.INSTANCE);
        if (ids.size() > 1) {
            diagnostics.add(Diagnostic.note("cycles-not-listed", Place.NONE, String.join(", ", ids),
                    "the evaluation lists no cycles; they are taken in the order of their names, the last as the latest",
                    "list them under \"cycles\" if this is not their order in time"));
        }
        return ids.stream().map(id -> new Cycle(id, "", "", "", List.of())).toList();
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
        Set<String> codes = new LinkedHashSet<>();
        builder.rules.scale().grades().forEach(grade -> codes.add(grade.code()));
        for (JudgementWord word : unique(builder.judgementWords, JudgementWord::word, "reading of a word")) {
            List<String> grades = word.grades().stream().filter(codes::contains).toList();
            for (String grade : word.grades()) {
                if (!codes.contains(grade)) {
                    diagnostics.add(Diagnostic.error("unknown-grade", Place.NONE, grade,
                            "the scale has no such grade; the reading of \"" + word.word() + "\" is left without it",
                            DidYouMean.hint(grade, codes)));
                }
            }
            if (word.grades().isEmpty()) {
                known.add(word);
            } else if (!grades.isEmpty()) {
                known.add(new JudgementWord(word.word(), grades, null, null));
            }
        }
        return known;
    }

    private List<Judgement> knownJudgements(List<Cycle> cycles) {
        Set<String> elements = new LinkedHashSet<>();
        elements.addAll(Identified.ids(builder.theory.elements()));
        Set<String> factorIds = new LinkedHashSet<>(
                builder.theory.elements().stream().filter(Factor.class::isInstance).map(Element::id).toList());
        Set<String> words = new LinkedHashSet<>();
        builder.judgementWords.forEach(word -> words.add(word.word()));
        Set<String> subgroups = new LinkedHashSet<>(Identified.ids(builder.theory.subgroups()));
        Set<String> cycleIds = new LinkedHashSet<>(Identified.ids(cycles));
        Set<String> items = new LinkedHashSet<>(Identified.ids(builder.evidence.items()));
        Set<String> ids = new LinkedHashSet<>();
        List<Judgement> known = new ArrayList<>();
        for (Judgement judgement : builder.judgements) {
            Scope scope = judgement.scope();
            boolean sound = knows(elements, judgement.element(), "unknown-element", judgement, "element")
                    & knows(words, judgement.word(), "unknown-word", judgement, "word")
                    & (scope.actor().isEmpty() || knows(builder.theory.parties(), scope.actor(), "unknown-actor", judgement, "scope/actor"))
                    & (scope.subgroup().isEmpty() || knows(subgroups, scope.subgroup(), "unknown-subgroup", judgement, "scope/subgroup"))
                    & (scope.cycle().isEmpty() || knows(cycleIds, scope.cycle(), "unknown-cycle", judgement, "scope/cycle"));
            List<String> factors = judgement.factors().stream()
                    .filter(id -> knows(factorIds, id, "unknown-factor", judgement, "factors")).toList();
            List<String> evidence = judgement.evidence().stream()
                    .filter(id -> knows(items, id, "unknown-item", judgement, "evidence")).toList();
            if (!ids.add(judgement.id())) {
                diagnostics.add(Diagnostic.error("duplicate-id", judgement.origin().of("id"), judgement.id(),
                        "a judgement with this id stands before; this one is left out", ""));
            } else if (sound) {
                known.add(new Judgement(judgement.id(), judgement.element(), scope, judgement.word(), judgement.prognosis(),
                        judgement.section(), judgement.reason(), factors, evidence, judgement.origin()));
            }
        }
        return known;
    }

    private boolean knows(Collection<String> known, String id, String code, Judgement judgement, String field) {
        if (known.contains(id)) {
            return true;
        }
        diagnostics.add(Diagnostic.error(code, judgement.origin().of(field), id,
                "judgement " + judgement.id() + " refers to something that is not there", DidYouMean.hint(id, known)));
        return false;
    }
}
