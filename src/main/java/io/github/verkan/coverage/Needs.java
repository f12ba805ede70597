package io.github.verkan.coverage;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What evidence a verdict lacks. */
final class Needs {

    private static final String MIN_PERSPECTIVES = "minPerspectives";

    private final Assessment assessment;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, LocalDate> dates = new LinkedHashMap<>();

    Needs(Assessment assessment) {
        this.assessment = assessment;
        assessment.evaluation().evidence().sources().all().forEach(source -> sources.put(source.id(), source));
        for (Gap gap : KnowledgeGaps.of(assessment)) {
            if (gap.kind() == GapKind.TOO_EARLY && gap.scope().isOverall()) {
                gap.assessableFromIfSaid().ifPresent(date -> dates.putIfAbsent(gap.about(), date));
            }
        }
    }

    private static List<Need> ofTheUnheard() {
        return List.of(new Need(Need.Kind.ANY_VOICE, List.of(), null));
    }

    /** Nobody can tell whether something leads to what cannot be seen yet. */
    List<Need> ofUnheardLinkTo(String element) {
        boolean isEarly = assessment.verdict(element, Scope.OVERALL).filter(verdict -> verdict.status() == Status.TOO_EARLY).isPresent();
        return isEarly ? List.of(new Need(Need.Kind.WAIT, List.of(), dates.get(element))) : ofTheUnheard();
    }

    /** In a fixed order. */
    List<Need> of(Verdict verdict) {
        if (verdict.status() == Status.TOO_EARLY) {
            return List.of(new Need(Need.Kind.WAIT, List.of(), dates.get(verdict.element())));
        }
        List<Need> needs = new ArrayList<>();
        addReason(verdict, needs);
        if (verdict.reason() != Reason.INDIRECT_ONLY && verdict.flag(Flag.Kind.INDIRECT).isPresent()) {
            needs.add(new Need(Need.Kind.OWN_LEVEL, idsOf(verdict, Flag.Kind.INDIRECT), null));
        }
        List<String> unheard = unheardTargetGroups(verdict);
        if (!unheard.isEmpty()) {
            needs.add(new Need(Need.Kind.TARGET_GROUP, unheard, null));
        }
        return List.copyOf(needs);
    }

    private void addReason(Verdict verdict, List<Need> needs) {
        Counts counts = verdict.counts();
        Reason reason = verdict.reason() == null ? Reason.NO_EVIDENCE : verdict.reason();
        switch (reason) {
            case FEW_VOICES, TOO_FEW_SOURCES -> {
                needs.add(new Need(Need.Kind.FURTHER_VOICE, heard(counts), null));
                if (counts.perspectives().size() < fewestPerspectives()) {
                    needs.add(new Need(Need.Kind.FURTHER_PERSPECTIVE, counts.perspectives(), null));
                }
            }
            case FEW_PERSPECTIVES -> needs.add(new Need(Need.Kind.FURTHER_PERSPECTIVE, counts.perspectives(), null));
            case INDIRECT_ONLY -> needs.add(new Need(Need.Kind.OWN_LEVEL, idsOf(verdict, Flag.Kind.INDIRECT), null));
            case YES_AND_NO, NO_MAJORITY -> {
                Set<String> sides = new TreeSet<>(counts.yes());
                sides.addAll(counts.no());
                needs.add(new Need(Need.Kind.WHY_THEY_DIFFER, List.copyOf(sides), null));
            }
            case ONLY_SUBGROUPS -> needs.add(new Need(Need.Kind.REST_OF_THOSE_CONCERNED, idsOf(verdict, Flag.Kind.SUBGROUPS_ONLY), null));
            case ONLY_OUTPUT -> needs.add(new Need(Need.Kind.RESULT_OF_WORK, List.of(), null));
            case ONLY_LEVEL -> needs.add(new Need(Need.Kind.COMPARISON, List.of(), null));
            case ONLY_VERY_LOW_QUALITY -> needs.add(new Need(Need.Kind.BETTER_QUALITY, List.of(), null));
            case VALUE_UNREAD -> {
                Set<String> rows = new TreeSet<>(idsOf(verdict, Flag.Kind.VALUE_UNREAD));
                rows.addAll(idsOf(verdict, Flag.Kind.BASELINE_MISSING));
                needs.add(new Need(Need.Kind.YARDSTICK, List.copyOf(rows), null));
            }
            default -> needs.addAll(ofTheUnheard());
        }
    }

    /** As the method asks for; none where it does not ask. */
    private int fewestPerspectives() {
        return assessment.settings().values().containsKey(MIN_PERSPECTIVES) ? assessment.settings().count(MIN_PERSPECTIVES) : 0;
    }

    private static List<String> idsOf(Verdict verdict, Flag.Kind kind) {
        return verdict.flag(kind).map(Flag::ids).orElse(List.of());
    }

    private static List<String> heard(Counts counts) {
        Set<String> heard = new TreeSet<>(counts.yes());
        heard.addAll(counts.partly());
        heard.addAll(counts.no());
        return List.copyOf(heard);
    }

    private List<String> unheardTargetGroups(Verdict verdict) {
        Element element = assessment.evaluation().theory().element(verdict.element()).orElse(null);
        List<String> concerned = element instanceof Effect effect ? effect.targetGroups()
                : element instanceof Activity activity ? activity.targetGroups() : List.of();
        Set<String> unheard = new LinkedHashSet<>(concerned);
        for (String source : heard(verdict.counts())) {
            unheard.remove(sources.get(source).targetGroup());
        }
        return List.copyOf(unheard);
    }
}
