package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.comparison.ActorCell;
import io.github.verkan.comparison.ActorComparison;
import io.github.verkan.comparison.ActorRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The actors beside each other: where the evidence shows different things for them, where it shows the same, and for what each stands lowest and highest.
 * Elements of which the same is to be said are told of together. Immutable.
 */
public final class ActorSentences {

    private static final String SECTION = "actors";

    private final Assessment assessment;
    private final ActorComparison comparison;
    private final Wording wording;
    private final Typography typography;
    private final ThingNames names;
    private final GradeWords grades;

    private ActorSentences(Assessment assessment, Language language) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.comparison = ActorComparison.of(assessment);
        this.wording = Wording.in(Objects.requireNonNull(language, "language"));
        this.typography = Typography.in(language);
        this.names = new ThingNames(assessment, language);
        this.grades = GradeWords.of(assessment.settings(), language);
    }

    /**
     * The sentences of an assessment, on all actors but those outside.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the sentences
     */
    public static ActorSentences of(Assessment assessment, Language language) {
        return new ActorSentences(assessment, language);
    }

    /**
     * Where the evidence shows different grades for the actors.
     *
     * @return a sentence for each way in which they differ: first where one has come far enough for a yes and another no further than a no, widest apart
     *     first; then the others
     */
    public List<String> differences() {
        return together(Stream.concat(comparison.opposed().stream(),
                comparison.rows().stream().filter(row -> !row.opposed() && row.stepsIfComparable().orElse(0) > 0)).toList());
    }

    /**
     * Where the evidence shows the same grade for two actors or more, and no other for any.
     *
     * @return a sentence for each such picture
     */
    public List<String> alike() {
        return together(comparison.rows().stream().filter(row -> row.stepsIfComparable().orElse(-1) == 0).toList());
    }

    private List<String> together(List<ActorRow> rows) {
        Map<String, List<ActorRow>> byPicture = new LinkedHashMap<>();
        rows.forEach(row -> byPicture.computeIfAbsent(picture(row), key -> new ArrayList<>()).add(row));
        List<String> sentences = new ArrayList<>();
        byPicture.forEach((picture, all) -> {
            ActorRow first = all.get(0);
            String code = first.opposed() ? "opposed" : first.lowest().isEmpty() ? "alike" : "differ";
            sentences.add(phrase(code, names.some(all.stream().map(ActorRow::element).toList()), picture));
        });
        return sentences;
    }

    /** Who has which grade, the highest first. */
    private String picture(ActorRow row) {
        WordSet set = WordSet.of(assessment.evaluation().theory(), row.element());
        Map<String, List<Verdict>> byGrade = new LinkedHashMap<>();
        row.cells().stream().filter(ActorCell::isGraded).map(ActorCell::verdict).sorted(Comparator.comparing((Verdict own) -> own.grade().step()).reversed())
                .forEach(own -> byGrade.computeIfAbsent(grades.word(set, own.grade()), key -> new ArrayList<>()).add(own));
        return typography.list(byGrade.entrySet().stream().map(grade -> wording.phrase("flag-sentence", "member", grade.getKey(), parties(grade.getValue())))
                .toList());
    }

    /** The parties, with the status where that is less than assessed; once, where they have it in common. */
    private String parties(List<Verdict> verdicts) {
        Status common = verdicts.get(0).status();
        if (common != Status.ASSESSED && verdicts.size() > 1 && verdicts.stream().allMatch(verdict -> verdict.status() == common)) {
            String all = typography.list(verdicts.stream().map(verdict -> names.party(verdict.scope().actor())).toList());
            return wording.phrase(SECTION, verdicts.size() == 2 ? "status-both" : "status-all", all, wording.word("status", common));
        }
        return typography.list(verdicts.stream().map(this::named).toList());
    }

    private String named(Verdict verdict) {
        String party = names.party(verdict.scope().actor());
        return verdict.status() == Status.ASSESSED ? party
                : wording.phrase("flag-sentence", "member-status", party, wording.word("status", verdict.status()));
    }

    /**
     * Actor by actor: for what it has the lowest and the highest grade, where grades differ.
     *
     * @return a sentence for each actor of which there is something to say, after one that says what follows; a last one on those that the evidence says
     *     nothing of in particular
     */
    public List<String> byActor() {
        List<String> sentences = new ArrayList<>();
        List<String> unnamed = new ArrayList<>();
        for (String actor : comparison.actors()) {
            List<String> places = Stream.of(place("highest", comparison.highestOf(actor)), place("lowest", comparison.lowestOf(actor)))
                    .filter(place -> !place.isEmpty()).toList();
            if (!places.isEmpty()) {
                sentences.add(phrase("actor", names.party(actor), String.join("; ", places)));
            } else if (comparison.rows().stream().allMatch(row -> row.withoutOwnVerdict().contains(actor))) {
                unnamed.add(names.party(actor));
            }
        }
        if (!sentences.isEmpty()) {
            sentences.add(0, typography.sentence(wording.word(SECTION, "places")));
        }
        if (!unnamed.isEmpty()) {
            sentences.add(phrase("unnamed", typography.anyOf(unnamed)));
        }
        return sentences;
    }

    private String place(String code, List<ActorRow> rows) {
        return rows.isEmpty() ? "" : wording.phrase(SECTION, code, names.some(rows.stream().map(ActorRow::element).toList()));
    }

    private String phrase(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }
}
