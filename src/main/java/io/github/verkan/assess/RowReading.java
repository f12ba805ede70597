package io.github.verkan.assess;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Measured;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a row that may speak comes to on one element. Work done is no voice on an effect. A level is no voice on a change, unless what was there before is
 * known to have been lower; what is not there at all has not come about either. What was seen elsewhere than with individuals is indirect under a goal about
 * individuals. A value is held against nothing where the evaluation reconsiders what it was to be.
 */
final class RowReading {

    private final Evaluation evaluation;
    private final TheoryOfChange theory;
    private final Settings settings;
    private final Map<String, List<Baseline>> baselines = new LinkedHashMap<>();
    private final Reconsidered reconsidered;

    /**
     * What a row comes to.
     *
     * @param reason why it is no voice on the element; null if it is one
     * @param degree how far it says that the element is fulfilled; null without a view
     * @param indirect whether it was seen at another level than that of the goal
     */
    record Reading(ListedReason reason, Degree degree, boolean indirect) {}

    /** How it was before, for whom; nobody in particular means everybody. */
    private record Baseline(Degree degree, Set<String> actors, List<String> subgroups) {}

    /**
     * Gets ready to read rows.
     *
     * @param evaluation the evaluation
     * @param settings the parameters
     * @param reconsidered the goals that the evaluation does not take as they stand
     * @param elementsOf the elements that a row with some targets is about: these, their wholes and parts
     * @param actorsOf the actors of the case that a row is about
     */
    RowReading(
            Evaluation evaluation, Settings settings, Reconsidered reconsidered, Function<List<String>, Set<String>> elementsOf,
            Function<EvidenceItem, Set<String>> actorsOf) {
        this.evaluation = evaluation;
        this.reconsidered = reconsidered;
        this.theory = evaluation.theory();
        this.settings = settings;
        for (EvidenceItem item : evaluation.evidence().items()) {
            Set<String> actors = actorsOf.apply(item);
            boolean isOutside = actors.isEmpty() && !item.about().isEmpty();
            if (item.kind() == EvidenceKind.BASELINE && !isOutside) {
                evaluation.findingOf(item).degree(settings.scale()).ifPresent(degree -> elementsOf.apply(item.targets()).forEach(element ->
                        baselines.computeIfAbsent(element, key -> new ArrayList<>()).add(new Baseline(degree, actors, item.subgroups()))));
            }
        }
    }

    Reading read(EvidenceItem item, String element, Set<String> actors) {
        Element it = theory.element(element).orElse(null);
        Finding finding = evaluation.findingOf(item);
        Degree degree = finding.degree(settings.scale()).orElse(null);
        if (item.kind() == EvidenceKind.OUTPUT && !isWork(it)) {
            return new Reading(ListedReason.OUTPUT, degree, false);
        } else if (finding instanceof Measured measured && reconsidered.holdsForAllOf(measured.indicator(), item, actors)) {
            return new Reading(ListedReason.TARGET_RECONSIDERED, null, false);
        }
        return it instanceof Effect effect ? onEffect(item, effect, actors, finding, degree) : new Reading(null, degree, false);
    }

    private static boolean isWork(Element element) {
        return element != null
                && (element.kind() == ElementKind.ACTIVITY || element.kind() == ElementKind.OUTPUT || element.kind() == ElementKind.RESOURCE);
    }

    private Reading onEffect(EvidenceItem item, Effect effect, Set<String> actors, Finding finding, Degree said) {
        Degree degree = said;
        boolean indirect = levelOf(effect) == Level.INDIVIDUAL && item.level().isPresent() && item.level().get() != Level.INDIVIDUAL;
        if (natureOf(effect) == Nature.CHANGE) {
            boolean hasBaseline = finding instanceof Measured measured && measured.baseline() != null;
            if (degree == null && finding instanceof Measured measured) {
                degree = measured.change().orElse(null);
            } else if (item.nature().orElse(null) == Nature.STATE && !hasBaseline && isMore(degree) && !wasLower(effect.id(), item, actors, degree)) {
                return new Reading(ListedReason.LEVEL_ALONE, degree, indirect);
            }
        }
        return new Reading(null, degree, indirect);
    }

    /** Whether there is something of it: what is not there has not come about, whatever it was before. */
    private boolean isMore(Degree degree) {
        return degree != null && !settings.fraction(Settings.NO_UP_TO).atLeast(degree);
    }

    private boolean wasLower(String effect, EvidenceItem item, Set<String> actors, Degree level) {
        Degree highest = null;
        for (Baseline before : baselines.getOrDefault(effect, List.of())) {
            boolean sameActors = before.actors().isEmpty() || actors.isEmpty() || !Collections.disjoint(before.actors(), actors);
            boolean samePeople = before.subgroups().isEmpty() || !Collections.disjoint(before.subgroups(), item.subgroups());
            if (sameActors && samePeople && (highest == null || before.degree().compareTo(highest) > 0)) {
                highest = before.degree();
            }
        }
        return highest != null && highest.compareTo(level) < 0;
    }

    /** The level of an effect, or of the nearest whole that says one. */
    Level levelOf(Effect effect) {
        for (Effect it = effect; it != null; it = wholeOf(it)) {
            if (it.details().level() != null) {
                return it.details().level();
            }
        }
        return null;
    }

    /** The nature of an effect, or of the nearest whole that says one. */
    private Nature natureOf(Effect effect) {
        for (Effect it = effect; it != null; it = wholeOf(it)) {
            if (it.nature() != null) {
                return it.nature();
            }
        }
        return null;
    }

    private Effect wholeOf(Effect effect) {
        return (Effect) theory.element(effect.partOf()).orElse(null);
    }
}
