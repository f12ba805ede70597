package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Hints;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.graph.Digraph;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines evidence up with a theory. A reference that leads nowhere is reported at its cell. It is left out where the rest of the row still says
 * the same; where leaving it out would make the row say more than it did (about everybody instead of a subgroup that is not known), the row is
 * rejected.
 */
final class EvidenceAlignment {

    private final TheoryOfChange theory;
    private final FindingAlignment findings;
    private final CyclePeriods periods;
    private final IdHints idHints;
    private final Hints hints = Hints.sparing();
    private final Set<String> targets;
    private final Set<String> factors = new LinkedHashSet<>();
    private final Set<String> subgroups;
    private final Set<String> reachable;
    private final Set<String> cycles;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    EvidenceAlignment(TheoryOfChange theory, List<Cycle> cycles, GradeScale scale) {
        this.theory = theory;
        this.findings = new FindingAlignment(theory, scale, diagnostics);
        this.periods = new CyclePeriods(cycles);
        this.idHints = new IdHints(theory);
        this.targets = theory.targets();
        for (Element element : theory.elements()) {
            if (element instanceof Factor) {
                factors.add(element.id());
            }
        }
        this.subgroups = idsOf(Identified.ids(theory.subgroups()));
        this.reachable = new LinkedHashSet<>(Identified.ids(theory.targetGroups()));
        this.reachable.addAll(subgroups);
        this.cycles = idsOf(Identified.ids(cycles));
    }

    private static Set<String> idsOf(List<String> ids) {
        return new LinkedHashSet<>(ids);
    }

    Checked<EvidenceBase> align(EvidenceBase evidence) {
        Map<String, EvidenceItem> first = new LinkedHashMap<>();
        for (EvidenceItem item : evidence.items()) {
            EvidenceItem taken = first.putIfAbsent(item.id(), item);
            if (taken != null) {
                error("duplicate-id", item, "id", item.id(), "an item with this id stands before; this row is rejected", "");
            }
        }
        List<EvidenceItem> kept = new ArrayList<>();
        for (EvidenceItem item : first.values()) {
            EvidenceItem aligned = alignItem(item, first.keySet());
            if (aligned != null) {
                kept.add(aligned);
            }
        }
        kept = withoutRepetitionLoops(withoutRejected(kept, first.keySet()));
        SourceRegister sources = sources(evidence.sources(), kept);
        return new Checked<>(new EvidenceBase(sources, kept, evidence.rows(), evidence.extensions()), diagnostics);
    }

    private EvidenceItem alignItem(EvidenceItem item, Set<String> items) {
        EvidenceBuilder aligned = item.toBuilder();
        List<String> knownTargets = known(targetsOf(item), targets, "unknown-target", item, "targets");
        aligned.targets(knownTargets);
        boolean sound = true;
        if (item.kind() == EvidenceKind.GAP && item.gap().isEmpty()) {
            diagnostics.add(Diagnostic.note("gap-without-reason", item.origin().of("gap"), "", "the row does not say why this is not known",
                    "use one of " + String.join(", ", Arrays.stream(GapReason.values()).map(GapReason::code).toList())));
        }
        List<String> knownFactors = known(item.factors(), factors, "unknown-factor", item, "factors");
        aligned.factors(knownFactors);
        if (knownTargets.isEmpty() && (!item.targets().isEmpty() || knownFactors.isEmpty())) {
            if (!namesUnknownIndicator(item)) {
                error("no-target", item, "targets", "", "the row is about nothing in the theory and is rejected", "");
            }
            sound = false;
        }
        List<String> about = known(item.about(), theory.parties(), "unknown-actor", item, "about");
        aligned.about(about);
        if (about.isEmpty() && !item.about().isEmpty()) {
            error("no-actor", item, "about", "", "the row is about nobody in the theory and is rejected", "");
            sound = false;
        }
        sound &= knowsAll(item.subgroups(), subgroups, "unknown-subgroup", item, "subgroups");
        sound &= knowsAll(item.cycles(), cycles, "unknown-cycle", item, "cycles");
        if (item.cycles().isEmpty() && !item.date().isEmpty()) {
            Optional<String> cycle = periods.cycleOf(item.date());
            if (cycle.isPresent()) {
                aligned.cycles(cycle.get());
            }
        }
        aligned.reached(known(item.reached(), reachable, "unknown-target-group", item, "reached"));
        aligned.sources(List.copyOf(new LinkedHashSet<>(item.sources())));
        aligned.repeats(known(item.repeats(), items, "unknown-item", item, "repeats"));
        aligned.contradicts(known(item.contradicts(), items, "unknown-item", item, "contradicts"));
        Optional<Finding> finding = findings.align(item);
        return sound && finding.isPresent() ? aligned.finding(finding.get()).build() : null;
    }

    /** Then that is the mistake, and that the row is about nothing only follows from it. */
    private boolean namesUnknownIndicator(EvidenceItem item) {
        return item.targets().isEmpty() && item.finding() instanceof Measured measured && !measured.indicator().isEmpty()
                && theory.indicator(measured.indicator()).isEmpty();
    }

    /** A value of an indicator is about what the indicator is about, unless it says more. */
    private List<String> targetsOf(EvidenceItem item) {
        if (item.targets().isEmpty() && item.finding() instanceof Measured measured) {
            Optional<Indicator> indicator = theory.indicator(measured.indicator());
            return indicator.isPresent() ? indicator.get().elements() : List.of();
        }
        return item.targets();
    }

    /** What repeats or contradicts a row that was rejected is left to speak for itself. */
    private List<EvidenceItem> withoutRejected(List<EvidenceItem> items, Set<String> read) {
        Set<String> rejected = new LinkedHashSet<>(read);
        for (EvidenceItem item : items) {
            rejected.remove(item.id());
        }
        if (rejected.isEmpty()) {
            return items;
        }
        List<EvidenceItem> left = new ArrayList<>();
        for (EvidenceItem item : items) {
            left.add(item.toBuilder().repeats(without(rejected, item.repeats(), item, "repeats"))
                    .contradicts(without(rejected, item.contradicts(), item, "contradicts")).build());
        }
        return left;
    }

    private List<String> without(Set<String> rejected, List<String> ids, EvidenceItem item, String field) {
        List<String> kept = new ArrayList<>();
        for (String id : ids) {
            if (rejected.contains(id)) {
                error("rejected-item", item, field, id, "the row with this id is rejected; the reference to it is left out", "");
            } else {
                kept.add(id);
            }
        }
        return kept;
    }

    private List<EvidenceItem> withoutRepetitionLoops(List<EvidenceItem> items) {
        Digraph.Builder repeats = Digraph.builder();
        for (EvidenceItem item : items) {
            for (String other : item.repeats()) {
                repeats.arc(item.id(), other);
            }
        }
        Set<String> looping = new LinkedHashSet<>();
        for (Set<String> tangle : repeats.build().tangles()) {
            looping.addAll(tangle);
        }
        List<EvidenceItem> sound = new ArrayList<>();
        for (EvidenceItem item : items) {
            if (looping.contains(item.id())) {
                error("repeats-itself", item, "repeats", String.join(", ", item.repeats()),
                        "these rows repeat each other, so that none would count; this one is taken as said for itself", "");
                sound.add(item.toBuilder().repeats(List.of()).build());
            } else {
                sound.add(item);
            }
        }
        return sound;
    }

    private SourceRegister sources(SourceRegister register, List<EvidenceItem> items) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Source source : register.all()) {
            sources.put(source.id(), source);
        }
        Set<String> silent = new LinkedHashSet<>();
        for (EvidenceItem item : items) {
            if (item.sources().isEmpty() && item.kind().isVoice()) {
                diagnostics.add(Diagnostic.warning("no-source", item.origin().of("sources"), "",
                        "nobody is said to have said this; the row is listed but is no voice", ""));
            }
            for (String id : item.sources()) {
                if (!sources.containsKey(id)) {
                    reportUnregistered(register, item, id);
                }
                if (register.byId(id).isEmpty()) {
                    sources.put(id, withRole(sources.get(id), item, id));
                }
                if (!sources.get(id).answered() && silent.add(id)) {
                    diagnostics.add(Diagnostic.warning("silent-source-speaks", item.origin().of("sources"), id,
                            "the register says that this source did not answer, yet it is said to speak here", ""));
                }
            }
        }
        List<Source> owned = new ArrayList<>();
        for (Source source : sources.values()) {
            owned.add(withKnownOwner(source));
        }
        return new SourceRegister(owned);
    }

    /** An unregistered source with the role that its rows give it; where they differ the first in alphabetical order, whatever the order of rows. */
    private Source withRole(Source before, EvidenceItem item, String id) {
        String role = before == null ? "" : before.role();
        if (role.isEmpty() || item.role().isEmpty() || role.equals(item.role())) {
            return Source.of(id, role.isEmpty() ? item.role() : role);
        }
        diagnostics.add(Diagnostic.warning("role-differs", item.origin().of("role"), item.role(),
                "other rows give source " + id + " another role; the first in alphabetical order is taken", "give a register of sources"));
        return Source.of(id, role.compareTo(item.role()) <= 0 ? role : item.role());
    }

    private void reportUnregistered(SourceRegister register, EvidenceItem item, String id) {
        if (!register.all().isEmpty()) {
            diagnostics.add(Diagnostic.warning("unregistered-source", item.origin().of("sources"), id,
                    "not in the register of sources; it is taken as a voice of its own", hints.nearest(id, register::ids)));
        } else if (item.role().isEmpty()) {
            diagnostics.add(Diagnostic.note("source-without-role", item.origin().of("sources"), id,
                    "its role is not known, so that it counts as no perspective", "give a role, or a register of sources"));
        }
    }

    private Source withKnownOwner(Source source) {
        Source known = source;
        if (!source.actor().isEmpty() && !theory.isParty(source.actor())) {
            diagnostics.add(Diagnostic.error("unknown-actor", source.origin().place(), source.actor(),
                    "source " + source.id() + " is said to belong to it; that is left out", hints.nearest(source.actor(), theory::parties)));
            known = known.belongingTo("", known.targetGroup());
        }
        if (!source.targetGroup().isEmpty() && theory.targetGroup(source.targetGroup()).isEmpty()) {
            diagnostics.add(Diagnostic.error("unknown-target-group", source.origin().place(), source.targetGroup(),
                    "source " + source.id() + " is said to belong to it; that is left out", hints.nearest(source.targetGroup(), () -> Identified.ids(theory.targetGroups()))));
            known = known.belongingTo(known.actor(), "");
        }
        return known;
    }

    private List<String> known(List<String> ids, Set<String> known, String code, EvidenceItem item, String field) {
        Set<String> found = new LinkedHashSet<>();
        for (String id : ids) {
            if (known.contains(id)) {
                found.add(id);
            } else {
                error(code, item, field, id, "nothing in the theory or evaluation has this id", hints.of(id, it -> idHints.of(it, known)));
            }
        }
        return List.copyOf(found);
    }

    private boolean knowsAll(List<String> ids, Set<String> known, String code, EvidenceItem item, String field) {
        return known(ids, known, code, item, field).size() == new LinkedHashSet<>(ids).size();
    }

    private void error(String code, EvidenceItem item, String field, String value, String message, String hint) {
        diagnostics.add(Diagnostic.error(code, item.origin().of(field), value, message, hint));
    }
}
