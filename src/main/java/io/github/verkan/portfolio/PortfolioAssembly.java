package io.github.verkan.portfolio;

import io.github.verkan.configurations.TruthTable;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Identified;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a portfolio together and says what is wrong with it. Cases, groups, shared things and comparisons share their ids with none of the same kind. */
final class PortfolioAssembly {

    private static final int MOST_HINTS = 200;

    private final PortfolioBuilder input;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Class<? extends Identified>, Map<String, Identified>> things = new LinkedHashMap<>();
    private final Map<Identified, Origin> origins = new LinkedHashMap<>();
    private final Map<String, PortfolioCase> cases = new LinkedHashMap<>();
    private final Map<String, Map<String, CaseThing>> within = new LinkedHashMap<>();

    PortfolioAssembly(PortfolioBuilder input) {
        this.input = input;
        List.of(CaseGroup.class, PortfolioCase.class, SharedThing.class, CaseComparison.class).forEach(kind -> things.put(kind, new LinkedHashMap<>()));
    }

    Checked<Portfolio> assemble() {
        for (PortfolioBuilder.Added added : input.added) {
            Map<String, Identified> ofKind = things.entrySet().stream().filter(it -> it.getKey().isInstance(added.thing())).findFirst().orElseThrow().getValue();
            if (ofKind.putIfAbsent(added.thing().id(), added.thing()) == null) {
                origins.put(added.thing(), added.origin());
            } else {
                error("duplicate-id", added.origin(), "id", added.thing().id(), "the id is taken already; the first one is kept", "");
            }
        }
        all(PortfolioCase.class).forEach(it -> {
            things.get(PortfolioCase.class).put(it.id(), inKnownGroups(it));
            Map<String, CaseThing> own = within.computeIfAbsent(it.id(), key -> new LinkedHashMap<>());
            it.things().forEach(thing -> own.putIfAbsent(thing.id(), thing));
            cases.put(it.id(), (PortfolioCase) things.get(PortfolioCase.class).get(it.id()));
        });
        all(SharedThing.class).forEach(it -> things.get(SharedThing.class).put(it.id(), mapped(it)));
        for (CaseComparison it : all(CaseComparison.class)) {
            if (!isSound(it)) {
                things.get(CaseComparison.class).remove(it.id());
            }
        }
        return new Checked<>(new Portfolio(input, this), diagnostics);
    }

    private PortfolioCase inKnownGroups(PortfolioCase one) {
        Collection<String> known = things.get(CaseGroup.class).keySet();
        List<String> groups = new ArrayList<>();
        for (String group : one.groups()) {
            if (known.contains(group)) {
                groups.add(group);
            } else {
                error("unknown-case-group", origins.get(one), "groups", group, "no group of cases has this id; the reference is left out",
                        hint(group, known));
            }
        }
        if (one instanceof AssessedCase it) {
            return new AssessedCase(it.id(), it.label(), groups, it.assessment());
        }
        return new StudiedCase(one.id(), one.label(), groups, ((StudiedCase) one).study());
    }

    private SharedThing mapped(SharedThing shared) {
        Origin origin = origins.get(shared);
        Map<String, List<String>> in = new LinkedHashMap<>();
        shared.in().forEach((where, ids) -> {
            if (isKnownCase(where, origin, "in")) {
                List<String> known = ids.stream().distinct().filter(id -> isOfKind(id, shared.kind(), where, origin)).toList();
                if (!known.isEmpty()) {
                    in.put(where, known);
                }
            }
        });
        Set<String> absent = new LinkedHashSet<>();
        for (String where : shared.absentIn()) {
            if (in.containsKey(where)) {
                error("mapped-and-absent", origin, "absentIn", where, "the case is said to have it and not to have it; what it is mapped to holds", "");
            } else if (isKnownCase(where, origin, "absentIn")) {
                absent.add(where);
            }
        }
        return new SharedThing(shared.id(), shared.kind(), shared.label(), in, List.copyOf(absent), shared.note());
    }

    private boolean isKnownCase(String where, Origin origin, String field) {
        if (!cases.containsKey(where)) {
            error("unknown-case", origin, field, where, "no case has this id; the reference is left out", hint(where, cases.keySet()));
        }
        return cases.containsKey(where);
    }

    private boolean isOfKind(String id, SharedKind kind, String where, Origin origin) {
        Optional<CaseThing> thing = Optional.ofNullable(within.get(where).get(id));
        if (thing.isEmpty()) {
            error("unknown-element", origin, "in", id, "nothing that can be shared has this id in the case " + where + "; the reference is left out",
                    hint(id, within.get(where).keySet()));
        } else if (thing.get().kind() != kind) {
            error("other-kind", origin, "in", id, "this is a " + thing.get().kind().code() + " in the case " + where + ", not a " + kind.code()
                    + "; the reference is left out", "");
        }
        return thing.filter(it -> it.kind() == kind).isPresent();
    }

    private boolean isSound(CaseComparison comparison) {
        Origin origin = origins.get(comparison);
        int most = TruthTable.MOST_CONDITIONS;
        Set<String> codes = new LinkedHashSet<>();
        List<CaseCondition> asked = new ArrayList<>(comparison.conditions());
        asked.add(comparison.outcome());
        boolean isSound = true;
        for (CaseCondition condition : asked) {
            String field = condition == comparison.outcome() ? "outcome" : "conditions";
            isSound &= isKnownCondition(condition, origin, field);
            if (!codes.add(condition.code())) {
                error("duplicate-condition", origin, field, condition.code(), "a condition stands twice, or is the outcome too; the comparison is left out", "");
                isSound = false;
            }
        }
        if (comparison.conditions().isEmpty() || comparison.conditions().size() > most) {
            error("too-many-conditions", origin, "conditions", Integer.toString(comparison.conditions().size()),
                    "a comparison has from 1 to " + most + " conditions; it is left out", "take those that theory or experience speaks for");
            isSound = false;
        }
        return isSound;
    }

    private boolean isKnownCondition(CaseCondition condition, Origin origin, String field) {
        Map<String, Identified> shared = things.get(SharedThing.class);
        if (!shared.containsKey(condition.shared())) {
            error("unknown-shared", origin, field, condition.shared(), "nothing shared has this id; the comparison is left out",
                    hint(condition.shared(), shared.keySet()));
            return false;
        }
        String grade = condition.atLeastIfAsked().orElse("");
        Set<String> grades = new LinkedHashSet<>();
        all(AssessedCase.class).forEach(it -> it.assessment().settings().scale().grades().stream().map(Grade::code).forEach(grades::add));
        if (!grade.isEmpty() && !grades.contains(grade)) {
            error("unknown-grade", origin, field, grade, "no scale of the cases has this grade; the comparison is left out", hint(grade, grades));
            return false;
        }
        return true;
    }

    /** Looking for the nearest word takes time, and nobody reads so many hints. */
    private String hint(String word, Collection<String> known) {
        return diagnostics.size() < MOST_HINTS ? DidYouMean.hint(word, known) : "";
    }

    private void error(String code, Origin origin, String field, String value, String message, String hint) {
        diagnostics.add(Diagnostic.error(code, origin.of(field), value, message, hint));
    }

    /** All things of a kind, in the order in which they were added. */
    <T extends Identified> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        things.values().forEach(ofKind -> ofKind.values().forEach(it -> {
            if (kind.isInstance(it)) {
                found.add(kind.cast(it));
            }
        }));
        return List.copyOf(found);
    }
}
