package io.github.verkan.assess;

import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.EvaluationBuilder;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small case to try the rules on: two municipalities, an agency, an outsider, and a handful of elements. */
final class CaseBuilder {

    static final Finding YES = Direction.SUPPORTS;
    static final Finding PARTLY = Direction.PARTLY;
    static final Finding NO = Direction.CONTRADICTS;
    static final Finding NO_VIEW = Direction.NO_VIEW;

    final TheoryBuilder theory = TheoryOfChange.named("A case")
            .actor("NORTH", "North").actor("SOUTH", "South").actor("AGENCY", "The agency")
            .actor(new io.github.verkan.theory.Actor("OTHER", "Elsewhere", "", true))
            .group("BOTH", "Both municipalities", "NORTH", "SOUTH")
            .targetGroup(new TargetGroup("STAFF", "Staff", TargetGroup.Role.DIRECT))
            .subgroup(new Subgroup("NEW", "New staff", "STAFF"))
            .activity("A", "Meetings are held")
            .effect("E", "Staff know the method", Horizon.SHORT)
            .element(Effect.of("W", "A compound effect", Horizon.MEDIUM))
            .element(Effect.of("W1", "Its first part", Horizon.MEDIUM).partOf("W"))
            .element(Effect.of("W2", "Its second part", Horizon.MEDIUM).partOf("W"))
            .element(Effect.of("C", "They work together", Horizon.MEDIUM).with(Details.NONE.withLevel(Level.COLLABORATION)))
            .effect("L", "Less need", Horizon.LONG)
            .mechanism("M", "Meetings spread knowledge")
            .element(Factor.of("F", "Too little time", Influence.HINDERS, List.of("E")));
    private final List<Source> sources = new ArrayList<>(List.of(
            Source.of("S1", "staff").belongingTo("NORTH", ""), Source.of("S2", "staff").belongingTo("SOUTH", ""),
            Source.of("L1", "leaders"), Source.of("L2", "leaders"), Source.of("B1", "board"), Source.of("B2", "board"),
            Source.of("G", "agency").belongingTo("AGENCY", ""), Source.of("CHANGED", "learners").belongingTo("", "STAFF"),
            Source.of("I1", "project leaders").with(SourceStanding.INSIDER),
            Source.of("EVAL", "evaluator").with(SourceStanding.EVALUATOR)));
    final List<EvidenceItem> items = new ArrayList<>();
    private AssessmentRules rules = AssessmentRules.byVoices();
    private LocalDate date;
    private LocalDate end;
    private List<Cycle> cycles = List.of();
    private List<ReconsideredGoal> reconsidered = List.of();

    CaseBuilder says(String source, String element, Finding finding) {
        return row(item(finding).targets(element).sources(source));
    }

    /** A further item, with the next free id. */
    EvidenceBuilder item(Finding finding) {
        return EvidenceItem.saying(String.format("E%03d", items.size() + 1), finding).methods("interview");
    }

    CaseBuilder row(EvidenceBuilder item) {
        int line = items.size() + 2;
        items.add(item.origin(field -> Place.line("evidence.csv", line)).build());
        return this;
    }

    CaseBuilder source(Source source) {
        sources.add(source);
        return this;
    }

    CaseBuilder rules(AssessmentRules others) {
        rules = others;
        return this;
    }

    CaseBuilder dates(String asOf, String interventionEnd) {
        date = LocalDate.parse(asOf);
        end = LocalDate.parse(interventionEnd);
        return this;
    }

    CaseBuilder cycles(String... ids) {
        cycles = List.of(ids).stream().map(id -> new Cycle(id, "", "", "", List.of())).toList();
        return this;
    }

    CaseBuilder reconsidered(ReconsideredGoal... goals) {
        reconsidered = List.of(goals);
        return this;
    }

    Evaluation evaluation() {
        EvaluationBuilder builder = Evaluation.of(theory.build(), EvidenceBase.of(sources, items)).rules(rules).cycles(cycles)
                .reconsideredGoals(reconsidered);
        if (date != null) {
            builder.date(date).interventionEnd(end);
        }
        return builder.build();
    }

    Assessment assess() {
        return Recomputation.check(Assessor.of(evaluation()).assess());
    }

    Verdict verdict(String element) {
        return verdict(element, Scope.OVERALL);
    }

    Verdict verdict(String element, Scope scope) {
        return assess().verdict(element, scope).orElseThrow();
    }
}
