package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.EvaluationBuilder;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small theory and what two sources with different roles say of it. */
final class ChainCase {

    final TheoryBuilder theory = TheoryOfChange.named("A case").actor("NORTH", "North").actor("SOUTH", "South");
    private final List<EvidenceItem> items = new ArrayList<>();
    private final List<Cycle> cycles = new ArrayList<>();
    private boolean isDated;

    ChainCase activity(String id) {
        theory.activity(id, "Activity " + id);
        return this;
    }

    ChainCase effect(String id) {
        theory.effect(id, "Effect " + id, Horizon.MEDIUM);
        return this;
    }

    /** An effect that is too early to judge. */
    ChainCase longTerm(String id) {
        theory.effect(id, "Long " + id, Horizon.LONG);
        isDated = true;
        return this;
    }

    ChainCase link(String from, LinkKind kind, String to, String through) {
        theory.link(Link.between(from, to).being(kind).through(through));
        return this;
    }

    ChainCase contributes(String from, String to) {
        return link(from, LinkKind.CONTRIBUTES, to, "");
    }

    ChainCase requires(String from, String to) {
        return link(from, LinkKind.REQUIRES, to, "");
    }

    /** Both sources say it of each of the ids. */
    ChainCase say(Direction direction, String... ids) {
        for (String id : ids) {
            for (String source : List.of("S", "L")) {
                items.add(EvidenceItem.saying("E" + items.size(), direction).targets(id).sources(source).build());
            }
        }
        return this;
    }

    ChainCase sayOf(String actor, Direction direction, String id) {
        for (String source : List.of("S", "L")) {
            items.add(EvidenceItem.saying("E" + items.size(), direction).targets(id).sources(source).about(actor).build());
        }
        return this;
    }

    /** A row of one source, for more than the other methods can say. */
    ChainCase row(EvidenceBuilder row) {
        items.add(row.build());
        return this;
    }

    /** The next row, by the first source. */
    EvidenceBuilder saying(Direction direction, String id) {
        return EvidenceItem.saying("E" + items.size(), direction).targets(id).sources("S");
    }

    ChainCase cycle(String id) {
        cycles.add(new Cycle(id, "", "", "", List.of()));
        return this;
    }

    ChainCase yes(String... ids) {
        return say(Direction.SUPPORTS, ids);
    }

    ChainCase no(String... ids) {
        return say(Direction.CONTRADICTS, ids);
    }

    /** One source says yes, the other no. */
    ChainCase diverge(String... ids) {
        for (String id : ids) {
            items.add(EvidenceItem.saying("E" + items.size(), Direction.SUPPORTS).targets(id).sources("S").build());
            items.add(EvidenceItem.saying("E" + items.size(), Direction.CONTRADICTS).targets(id).sources("L").build());
        }
        return this;
    }

    ChainCase partly(String... ids) {
        return say(Direction.PARTLY, ids);
    }

    /** One source says yes, the other partly: three quarters of the way. */
    ChainCase largely(String... ids) {
        for (String id : ids) {
            items.add(EvidenceItem.saying("E" + items.size(), Direction.SUPPORTS).targets(id).sources("S").build());
            items.add(EvidenceItem.saying("E" + items.size(), Direction.PARTLY).targets(id).sources("L").build());
        }
        return this;
    }

    Reach reach(String element) {
        return Reaches.of(assess(), Scope.OVERALL).stream().filter(it -> it.element().equals(element)).findFirst().orElseThrow();
    }

    Assessment assess() {
        EvaluationBuilder builder = Evaluation.of(theory.build(), EvidenceBase.of(List.of(Source.of("S", "staff"), Source.of("L", "leaders")), items));
        if (!cycles.isEmpty()) {
            builder.cycles(cycles);
        }
        if (isDated) {
            builder.date(LocalDate.of(2020, 1, 1)).interventionEnd(LocalDate.of(2020, 12, 31));
        }
        return Assessor.of(builder.build()).assess();
    }

    Chains chains() {
        return Chains.of(assess());
    }

    Chain chain(String element) {
        return chains().to(element).orElseThrow();
    }

    Prospect prospect(String element) {
        return Prospects.of(assess(), Scope.OVERALL).stream().filter(it -> it.element().equals(element)).findFirst().orElseThrow();
    }

    Diagnoses diagnoses() {
        return Diagnoses.of(assess(), Scope.OVERALL);
    }

    Diagnosis diagnosis(String element) {
        return diagnoses().all().stream().filter(it -> it.element().equals(element)).findFirst().orElseThrow();
    }
}
