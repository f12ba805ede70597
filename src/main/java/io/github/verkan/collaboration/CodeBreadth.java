package io.github.verkan.collaboration;

import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Influence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** How wide the codes of a study are, which stand in both categories, and who never spoke. Words for many and few are kept as words: no number is made of them. */
public final class CodeBreadth {

    private final FactorStudy study;
    private final List<CodeStanding> codes;
    private final List<InBothCategories> both;

    private CodeBreadth(FactorStudy study) {
        this.study = study;
        this.codes = study.codes().stream().map(CodeBreadth::standing).toList();
        List<InBothCategories> found = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        tied(InBothCategories.Tie.LABEL, FactorCode::label).forEach(it -> add(it, found, listed));
        tied(InBothCategories.Tie.THEME, FactorCode::theme).forEach(it -> add(it, found, listed));
        this.both = List.copyOf(found);
    }

    /**
     * Looks at the codes of a study.
     *
     * @param study the study
     * @return how wide they are
     */
    public static CodeBreadth of(FactorStudy study) {
        return new CodeBreadth(Objects.requireNonNull(study, "study"));
    }

    private static CodeStanding standing(FactorCode code) {
        Long count = code.width().count();
        Long of = code.width().of();
        if (count == null || of == null || of == 0) {
            return new CodeStanding(code, null, new Unknown("breadth", count == null ? "count-not-given" : "number-asked-not-given", List.of()));
        }
        Degree share = Degree.of(count, of);
        Explanation step = new Step("breadth", "count / of", List.of(Input.of("count", count), Input.of("of", of)), share.toString(), List.of());
        return new CodeStanding(code, share, step);
    }

    /** Codes of one name; the name is shown as the first of them has it. */
    private List<InBothCategories> tied(InBothCategories.Tie by, Function<FactorCode, String> name) {
        Map<String, List<FactorCode>> tied = new LinkedHashMap<>();
        for (FactorCode code : study.codes()) {
            if (!name.apply(code).isBlank()) {
                tied.computeIfAbsent(Names.folded(name.apply(code)), key -> new ArrayList<>()).add(code);
            }
        }
        return tied.values().stream().map(codes -> new InBothCategories(name.apply(codes.get(0)), by,
                codes.stream().filter(it -> it.category() != Influence.HINDERS).map(FactorCode::id).toList(),
                codes.stream().filter(it -> it.category() != Influence.ENABLES).map(FactorCode::id).toList())).toList();
    }

    /** A theme that ties no other codes than a label does already says nothing new. */
    private static void add(InBothCategories it, List<InBothCategories> found, Set<String> listed) {
        if (!it.successes().isEmpty() && !it.challenges().isEmpty()) {
            boolean isNew = listed.addAll(it.successes()) | listed.addAll(it.challenges());
            if (isNew) {
                found.add(it);
            }
        }
    }

    /**
     * All codes with their breadth.
     *
     * @return in the author's order
     */
    public List<CodeStanding> codes() {
        return codes;
    }

    /**
     * What stands among factors of success and among challenges, by label and then by theme.
     *
     * @return in the author's order; a theme is left out where labels tie all its codes already
     */
    public List<InBothCategories> inBothCategories() {
        return both;
    }

    /**
     * Whether the study says of any code which roles spoke. Where it does not, nothing is known of who did.
     *
     * @return true if a code names a role
     */
    public boolean saysWhoSpoke() {
        return study.codes().stream().anyMatch(code -> !code.roles().isEmpty());
    }

    /**
     * The roles that the study lists and that no code comes from.
     *
     * @return ids in the author's order; empty where no code says which roles spoke
     */
    public List<String> rolesThatNeverSpoke() {
        if (!saysWhoSpoke()) {
            return List.of();
        }
        Set<String> spoke = new HashSet<>();
        study.codes().forEach(code -> spoke.addAll(code.roles()));
        return study.roles().stream().map(StudyRole::id).filter(id -> !spoke.contains(id)).toList();
    }
}
