package io.github.verkan.collaboration;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.SimilarIds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Puts a study together from what a builder collected: what does not hold is left out and reported. */
final class FactorStudyAssembly {

    private final FactorStudyBuilder input;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final Map<String, Identified> things = new LinkedHashMap<>();
    private final Map<CollaborationModel, ModelReading> models = new LinkedHashMap<>();

    FactorStudyAssembly(FactorStudyBuilder input) {
        this.input = input;
    }

    Checked<FactorStudy> assemble() {
        SimilarIds similar = new SimilarIds();
        for (FactorStudyBuilder.Added added : input.added) {
            String id = added.thing().id();
            if (id.equals(FactorInfluence.ALL)) {
                error("reserved-id", added.origin(), "id", id, "this word stands for all factors and is no id; what has it is left out", "take another one");
            } else if (origins.putIfAbsent(id, added.origin()) != null) {
                error("duplicate-id", added.origin(), "id", id, "the id is taken already; the first one is kept", "");
            } else {
                similar.add(id, added.origin()).ifPresent(diagnostics::add);
                things.put(id, added.thing());
            }
        }
        for (FactorStudyBuilder.AddedModel added : input.models) {
            if (models.putIfAbsent(added.reading().model(), added.reading()) != null) {
                error("duplicate-model", added.origin(), "model", added.reading().model().code(), "the model stands before; the first one is kept", "");
            }
        }
        Set<String> actors = ids(StudyActor.class);
        Set<String> roles = ids(StudyRole.class);
        Set<String> factors = ids(StudyFactor.class);
        Set<String> parties = new LinkedHashSet<>(actors);
        parties.addAll(roles);
        each(StudyRole.class, it -> it.of(one(it.actor(), actors, "unknown-actor", it.id(), "actor")));
        each(FactorCode.class, it -> it.by(known(it.roles(), roles, "unknown-role", it.id(), "roles"))
                .speakingOf(one(it.factor(), factors, "unknown-factor", it.id(), "factor")));
        Set<String> steps = ids(FlowStep.class);
        each(FlowStep.class, it -> it.leading(one(it.by(), parties, "unknown-actor", it.id(), "by"), known(it.next(), steps, "unknown-step", it.id(), "next")));
        each(StatedLoop.class, it -> loop(it, factors));
        Set<String> targets = new LinkedHashSet<>(factors);
        targets.addAll(ids(StatedLoop.class));
        targets.add(FactorInfluence.ALL);
        for (FactorInfluence it : all(FactorInfluence.class)) {
            boolean isSound = isKnown(it.from(), factors, it.id(), "from") & isKnown(it.to(), targets, it.id(), "to");
            if (!isSound) {
                things.remove(it.id());
            }
        }
        FactorStudy study = new FactorStudy(this);
        study.flow().findings().forEach(this::note);
        return new Checked<>(study, diagnostics);
    }

    /** A loop of which a factor is not known is another loop: it is kept as a remark that names no factors. */
    private StatedLoop loop(StatedLoop loop, Set<String> factors) {
        return known(loop.through(), factors, "unknown-factor", loop.id(), "through").size() == loop.through().size() ? loop : loop.running(List.of());
    }

    private void note(FlowFinding finding) {
        Origin origin = origins.getOrDefault(finding.step(), Origin.NONE);
        diagnostics.add(switch (finding.kind()) {
            case DEAD_END -> Diagnostic.note("step-leads-nowhere", origin.place(), finding.step(), "nothing comes next, and it is no exit", "");
            case UNREACHABLE -> Diagnostic.note("step-unreachable", origin.place(), finding.step(), "no way leads here from the first step", "");
            case GATE_WITH_ONE_WAY -> Diagnostic.note("gate-with-one-way", origin.place(), finding.step(),
                    "the gate has one way out; what happens to those who do not pass is not said", "");
            case LOOP_WITHOUT_WAY_BACK -> Diagnostic.note("step-without-way-back", origin.place(), finding.step(), "it is a loop, and no way leads back from it", "");
            case EXIT_GOES_ON -> Diagnostic.note("exit-goes-on", origin.of("next"), finding.step(), "something comes after an exit", "");
            case NO_EXIT -> Diagnostic.note("process-without-exit", origin.place(), "", "no exit of the process can be reached from its first step", "");
        });
    }

    private Set<String> ids(Class<? extends Identified> kind) {
        return new LinkedHashSet<>(Identified.ids(all(kind)));
    }

    private <T extends Identified> void each(Class<T> kind, UnaryOperator<T> checked) {
        all(kind).forEach(it -> things.put(it.id(), checked.apply(it)));
    }

    private String one(String id, Collection<String> known, String code, String owner, String field) {
        return id.isEmpty() || known(List.of(id), known, code, owner, field).isEmpty() ? "" : id;
    }

    private List<String> known(List<String> ids, Collection<String> known, String code, String owner, String field) {
        List<String> found = new ArrayList<>();
        for (String id : ids) {
            if (known.contains(id)) {
                found.add(id);
            } else {
                error(code, origins.get(owner), field, id, "nothing of that kind has this id; the reference is left out", DidYouMean.hint(id, known));
            }
        }
        return found;
    }

    private boolean isKnown(String id, Collection<String> known, String owner, String field) {
        if (known.contains(id)) {
            return true;
        }
        error("unknown-factor", origins.get(owner), field, id, "no factor has this id; the influence is left out", DidYouMean.hint(id, known));
        return false;
    }

    private void error(String code, Origin origin, String field, String value, String message, String hint) {
        diagnostics.add(Diagnostic.error(code, origin.of(field), value, message, hint));
    }

    FactorStudyBuilder input() {
        return input;
    }

    /** All things of a kind, in the order in which they were added. */
    <T extends Identified> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        things.values().forEach(it -> {
            if (kind.isInstance(it)) {
                found.add(kind.cast(it));
            }
        });
        return List.copyOf(found);
    }

    Collection<Identified> things() {
        return things.values();
    }

    Map<CollaborationModel, ModelReading> models() {
        return models;
    }

    Map<String, Origin> origins() {
        return origins;
    }
}
