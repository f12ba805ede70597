package io.github.verkan.assess;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Measured;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.TheoryOfChange;
import java.util.Optional;

/**
 * What a row that may speak comes to on one element. Work done is no voice on an effect. A level is no voice on a change, unless what was there before is
 * known to have been lower: then something has changed, and it is never a plain no; what is not there at all has not come about. What was seen elsewhere
 * than with individuals is indirect under a goal about individuals. A value is held against nothing where the evaluation reconsiders what it was to be.
 */
final class RowReading {

    private final TheoryOfChange theory;
    private final Settings settings;
    private final Reconsidered reconsidered;
    private final Baselines baselines;

    /**
     * What a row comes to.
     *
     * @param reason why it is no voice on the element; null if it is one
     * @param degree how far it says that the element is fulfilled; null without a view
     * @param indirect whether it was seen at another level than that of the goal
     */
    record Reading(ListedReason reason, Degree degree, boolean indirect) {}

    RowReading(TheoryOfChange theory, Settings settings, Reconsidered reconsidered, Baselines baselines) {
        this.theory = theory;
        this.settings = settings;
        this.reconsidered = reconsidered;
        this.baselines = baselines;
    }

    Reading read(Row row, String element, Reached reached) {
        Element it = theory.element(element).orElse(null);
        Degree degree = row.finding().degree(settings.scale()).orElse(null);
        if (row.item().kind() == EvidenceKind.OUTPUT && !isWork(it)) {
            return new Reading(ListedReason.OUTPUT, degree, false);
        } else if (isAgainstReconsideredValue(row)) {
            return new Reading(ListedReason.TARGET_RECONSIDERED, null, false);
        }
        return it instanceof Effect effect ? onEffect(row, effect, reached, degree) : new Reading(null, degree, false);
    }

    boolean isAgainstReconsideredValue(Row row) {
        return row.finding() instanceof Measured measured && reconsidered.holdsForAllOf(measured.indicator(), row);
    }

    private static boolean isWork(Element element) {
        return element != null
                && (element.kind() == ElementKind.ACTIVITY || element.kind() == ElementKind.OUTPUT || element.kind() == ElementKind.RESOURCE);
    }

    private Reading onEffect(Row row, Effect effect, Reached reached, Degree said) {
        EvidenceItem item = row.item();
        boolean indirect = levelOf(effect) == Level.INDIVIDUAL && item.level().isPresent() && item.level().get() != Level.INDIVIDUAL;
        if (natureOf(effect) != Nature.CHANGE) {
            return new Reading(null, said, indirect);
        } else if (said == null && row.finding() instanceof Measured measured) {
            return new Reading(null, measured.change().orElse(null), indirect);
        } else if (!isLevelOfSomething(row, said)) {
            return new Reading(null, said, indirect);
        } else if (!baselines.wereLower(reached.via(), row, said)) {
            return new Reading(ListedReason.LEVEL_ALONE, said, indirect);
        }
        return new Reading(null, said.compareTo(Degree.HALF) < 0 ? Degree.HALF : said, indirect);
    }

    private static boolean isLevelOfSomething(Row row, Degree said) {
        boolean hasBaseline = row.finding() instanceof Measured measured && measured.baseline() != null;
        return said != null && said.compareTo(Degree.ZERO) > 0 && !hasBaseline && row.item().nature().orElse(null) == Nature.STATE;
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
        Optional<Element> whole = theory.element(theory.wholeOf(effect.id()));
        return whole.isPresent() && whole.get() instanceof Effect it ? it : null;
    }
}
