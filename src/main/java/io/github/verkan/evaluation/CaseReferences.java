package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Hints;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a case refers to beside its evidence: judgements, reconsidered goals, sustainment, recommendations, limitations and replies. A reference that leads
 * nowhere is reported at its place and left out; where leaving it out would make the thing say something of everybody or of everything, or something else
 * than it did, the whole thing is.
 */
final class CaseReferences {

    private final TheoryOfChange theory;
    private final Set<String> elements;
    private final Set<String> factors = new LinkedHashSet<>();
    private final Set<String> subgroups;
    private final Set<String> cycles;
    private final Set<String> items;
    private final Set<String> sources;
    private final List<Diagnostic> diagnostics;
    private final Hints hints = Hints.sparing();

    /** Where a reference stands, and in what: that by its name, and what would be left out. */
    private record Holder(String what, String whole, Origin origin) {

        String leftOut() {
            return whole + " is left out";
        }
    }

    CaseReferences(TheoryOfChange theory, EvidenceBase evidence, List<Cycle> cycles, List<Diagnostic> diagnostics) {
        this.theory = theory;
        this.elements = new LinkedHashSet<>(Identified.ids(theory.elements()));
        for (Element element : theory.elements()) {
            if (element instanceof Factor) {
                factors.add(element.id());
            }
        }
        this.subgroups = new LinkedHashSet<>(Identified.ids(theory.subgroups()));
        this.cycles = new LinkedHashSet<>(Identified.ids(cycles));
        this.items = new LinkedHashSet<>(Identified.ids(evidence.items()));
        this.sources = new LinkedHashSet<>(evidence.sources().ids());
        this.diagnostics = diagnostics;
    }

    List<Judgement> judgements(List<Judgement> all, List<JudgementWord> readings) {
        Set<String> words = new LinkedHashSet<>();
        for (JudgementWord reading : readings) {
            words.add(reading.word());
        }
        List<Judgement> known = new ArrayList<>();
        for (Judgement it : unique(all, "judgement")) {
            Holder holder = new Holder("judgement " + it.id(), "the judgement", it.origin());
            boolean sound = knows(elements, it.element(), "unknown-element", holder, "element")
                    & knows(words, it.word(), "unknown-word", holder, "word") & knowsScope(it.scope(), holder);
            // Without its word a place would say the same as the judgement.
            List<Stated> places = new ArrayList<>();
            for (Stated place : it.places()) {
                if (place.word().isEmpty() || knows(words, place.word(), "unknown-word", holder, "restated", "the place is left out")) {
                    places.add(place);
                }
            }
            Grounds grounds = new Grounds(it.grounds().reason(), it.grounds().condition(), it.grounds().certainty(),
                    known(factors, it.grounds().factors(), "unknown-factor", holder, "factors"),
                    known(items, it.grounds().evidence(), "unknown-item", holder, "evidence"));
            List<String> contributors = known(elements, it.contributors(), "unknown-element", holder, "contributors");
            if (sound) {
                known.add(it.stated(places).on(grounds).contributed(it.contribution(), contributors));
            }
        }
        return known;
    }

    List<ReconsideredGoal> reconsidered(List<ReconsideredGoal> all) {
        Set<String> goals = new LinkedHashSet<>(elements);
        goals.addAll(Identified.ids(theory.indicators()));
        List<ReconsideredGoal> known = new ArrayList<>();
        for (ReconsideredGoal it : all) {
            Holder holder = new Holder("a reconsidered goal", "the reconsidered goal", it.origin());
            if (knows(goals, it.goal(), "unknown-element", holder, "goal") & knowsScope(it.scope(), holder)) {
                known.add(it);
            }
        }
        return known;
    }

    List<Sustainment> sustainment(List<Sustainment> all) {
        List<Sustainment> known = new ArrayList<>();
        for (Sustainment it : unique(all, "result")) {
            Holder holder = new Holder("sustainment " + it.id(), "the result", it.origin());
            List<String> about = known(elements, it.elements(), "unknown-element", holder, "elements");
            if (knowsScope(it.scope(), holder)) {
                known.add(new Sustainment(it.id(), it.result(), about, it.scope(), it.status(), it.soFar(), it.condition(), it.section(),
                        it.origin()));
            }
        }
        return known;
    }

    List<Recommendation> recommendations(List<Recommendation> all, List<Audience> audiences) {
        Set<String> addressees = new LinkedHashSet<>(theory.parties());
        addressees.addAll(Identified.ids(audiences));
        Set<String> answered = new LinkedHashSet<>(theory.targets());
        answered.addAll(Identified.ids(theory.problem().causes()));
        return unique(all, "recommendation").stream().map(it -> {
            Holder holder = new Holder("recommendation " + it.id(), "the recommendation", it.origin());
            return new Recommendation(it.id(), it.text(), it.form(), known(addressees, it.to(), "unknown-actor", holder, "to"), it.addressee(),
                    known(answered, it.answers(), "unknown-element", holder, "answers"), it.section(), it.inSummary(), it.origin());
        }).toList();
    }

    List<Limitation> limitations(List<Limitation> all) {
        Set<String> concerned = new LinkedHashSet<>(theory.targets());
        concerned.addAll(sources);
        concerned.addAll(items);
        List<Limitation> known = new ArrayList<>();
        for (Limitation it : all) {
            Holder holder = new Holder("a limitation", "the limitation", it.origin());
            List<String> concerns = needed(concerned, it.concerns(), "unknown-element", holder, "concerns");
            if (!concerns.isEmpty() || it.concerns().isEmpty()) {
                known.add(new Limitation(it.text(), concerns, it.section(), it.origin()));
            }
        }
        return known;
    }

    List<Reply> replies(List<Reply> all) {
        List<Reply> known = new ArrayList<>();
        for (Reply it : all) {
            Holder holder = new Holder("a reply", "the reply", it.origin());
            List<String> about = needed(elements, it.about(), "unknown-element", holder, "about");
            boolean lost = about.isEmpty() && !it.about().isEmpty();
            if (knows(theory.parties(), it.actor(), "unknown-actor", holder, "actor") && !lost) {
                known.add(new Reply(it.actor(), it.answered(), it.date(), it.text(), about, it.origin()));
            }
        }
        return known;
    }

    /**
     * The theory comes before the cycles: what its factors do in which cycle can be looked at only here. It stays as it is, as other evaluations of the same
     * theory may have the cycle.
     */
    void factorsInCycles() {
        for (String id : factors) {
            Factor factor = (Factor) theory.element(id).orElseThrow();
            for (InfluenceAt it : factor.influences()) {
                if (!it.cycle().isEmpty() && !cycles.contains(it.cycle())) {
                    diagnostics.add(Diagnostic.warning("unknown-cycle", theory.originOf(id).of("influences"), it.cycle(),
                            "factor " + id + " does something in a cycle that the evaluation does not have", hints.nearest(it.cycle(), () -> cycles)));
                }
            }
        }
    }

    private <T extends Identified> List<T> unique(List<T> all, String what) {
        Set<String> ids = new LinkedHashSet<>();
        List<T> first = new ArrayList<>();
        for (T it : all) {
            if (ids.add(it.id())) {
                first.add(it);
            } else {
                diagnostics.add(Diagnostic.error("duplicate-id", originOf(it).of("id"), it.id(),
                        "a " + what + " with this id stands before; this one is left out", ""));
            }
        }
        return first;
    }

    private static Origin originOf(Identified it) {
        if (it instanceof Judgement judgement) {
            return judgement.origin();
        } else if (it instanceof Sustainment sustainment) {
            return sustainment.origin();
        }
        return it instanceof Recommendation recommendation ? recommendation.origin() : Origin.NONE;
    }

    private boolean knowsScope(Scope scope, Holder holder) {
        return (scope.actor().isEmpty() || knows(theory.parties(), scope.actor(), "unknown-actor", holder, "scope/actor"))
                & (scope.subgroup().isEmpty() || knows(subgroups, scope.subgroup(), "unknown-subgroup", holder, "scope/subgroup"))
                & (scope.cycle().isEmpty() || knows(cycles, scope.cycle(), "unknown-cycle", holder, "scope/cycle"));
    }

    private List<String> known(Set<String> known, List<String> ids, String code, Holder holder, String field) {
        return known(known, ids, code, holder, field, "the reference is left out");
    }

    private List<String> known(Set<String> known, List<String> ids, String code, Holder holder, String field, String then) {
        List<String> found = new ArrayList<>();
        for (String id : ids) {
            if (knows(known, id, code, holder, field, then)) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    /** The same, of a list without which the whole would be about everything. */
    private List<String> needed(Set<String> known, List<String> ids, String code, Holder holder, String field) {
        boolean isAnyKnown = !Collections.disjoint(ids, known);
        return known(known, ids, code, holder, field, isAnyKnown ? "the reference is left out" : holder.leftOut());
    }

    private boolean knows(Set<String> known, String id, String code, Holder holder, String field) {
        return knows(known, id, code, holder, field, holder.leftOut());
    }

    private boolean knows(Set<String> known, String id, String code, Holder holder, String field, String then) {
        if (known.contains(id)) {
            return true;
        }
        diagnostics.add(Diagnostic.error(code, holder.origin().of(field), id,
                holder.what() + " refers to something that is not there; " + then, hints.nearest(id, () -> known)));
        return false;
    }
}
