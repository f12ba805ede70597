package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.chains.SupposedElement;
import io.github.verkan.chains.Supposition;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What would follow if elements had reached a grade. Always worded as a supposition, never as something that was seen. Immutable. */
public final class SuppositionSentences {

    private static final String SECTION = "supposition";

    private final Assessment assessment;
    private final TheoryOfChange theory;
    private final Wording wording;
    private final Typography typography;
    private final ElementNames names;
    private final GradeWords grades;

    private SuppositionSentences(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.names = new ElementNames(theory, typography);
        this.grades = GradeWords.of(assessment.settings(), language);
    }

    /**
     * The sentences of a supposition.
     *
     * @param assessment the assessment that it was made from
     * @param supposition the supposition
     * @param language the language
     * @return what was supposed, then what would become other, what would not, and what cannot be said; the last sentence says what this is
     */
    public static List<String> of(Assessment assessment, Supposition supposition, Language language) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(supposition, "supposition");
        return new SuppositionSentences(assessment, Objects.requireNonNull(language, "language")).sentences(supposition.follow());
    }

    private List<String> sentences(List<SupposedElement> elements) {
        List<String> supposed = new ArrayList<>();
        List<String> other = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (SupposedElement element : elements) {
            switch (element.standing()) {
                case SUPPOSED -> supposed.add(phrase("supposed", names.named(element.element()), word(element.element(), element.grade())));
                case NOT_COMPUTED -> unknown.add(notComputed(element));
                case FOLLOWS -> {
                    Grade without = element.without() == null ? null : assessment.settings().scale().nearest(Degree.of(element.without(), 100));
                    if (element.grade().equals(without)) {
                        same.add(names.named(element.element()));
                    } else {
                        other.add(follows(element, without));
                    }
                }
            }
        }
        List<String> all = new ArrayList<>(supposed);
        all.addAll(other);
        if (!same.isEmpty()) {
            all.add(phrase("same", typography.list(same)));
        }
        all.addAll(unknown);
        if (elements.size() == supposed.size()) {
            all.add(typography.sentence(wording.word(SECTION, "nothing")));
        }
        all.add(typography.sentence(wording.word(SECTION, "what-it-is")));
        return all;
    }

    private String follows(SupposedElement element, Grade without) {
        String now = word(element.element(), element.grade());
        return without == null ? phrase("follows", names.named(element.element()), now)
                : phrase("follows-instead", names.named(element.element()), now, word(element.element(), without));
    }

    private String notComputed(SupposedElement element) {
        String reason = element.obstacle().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> waits = element.waitsFor().stream().map(names::named).toList();
        return waits.isEmpty() || !wording.has(SECTION, reason + "-of") ? phrase(reason, names.named(element.element()))
                : phrase(reason + "-of", names.named(element.element()), typography.list(waits));
    }

    private String word(String element, Grade grade) {
        return grades.word(WordSet.of(theory, element), grade);
    }

    private String phrase(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }
}
