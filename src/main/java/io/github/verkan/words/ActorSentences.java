package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.comparison.ActorCell;
import io.github.verkan.comparison.ActorComparison;
import io.github.verkan.comparison.ActorRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        List<ActorRow> rows = new ArrayList<>(comparison.opposed());
        for (ActorRow row : comparison.rows()) {
            if (!row.opposed() && row.stepsIfComparable().orElse(0) > 0) {
                rows.add(row);
            }
        }
        return together(rows);
    }

    /**
     * Where the evidence shows the same grade for two actors or more, and no other for any.
     *
     * @return a sentence for each such picture
     */
    public List<String> alike() {
        List<ActorRow> rows = new ArrayList<>();
        for (ActorRow row : comparison.rows()) {
            if (row.stepsIfComparable().orElse(-1) == 0) {
                rows.add(row);
            }
        }
        return together(rows);
    }

    private List<String> together(List<ActorRow> rows) {
        Map<String, List<ActorRow>> byPicture = new LinkedHashMap<>();
        for (ActorRow row : rows) {
            byPicture.computeIfAbsent(picture(row), key -> new ArrayList<>()).add(row);
        }
        List<String> sentences = new ArrayList<>();
        for (Map.Entry<String, List<ActorRow>> alike : byPicture.entrySet()) {
            ActorRow first = alike.getValue().get(0);
            String code = first.opposed() ? "opposed" : first.lowest().isEmpty() ? "alike" : "differ";
            sentences.add(phrase(code, elements(alike.getValue()), alike.getKey()));
        }
        return sentences;
    }

    private String elements(List<ActorRow> rows) {
        List<String> ids = new ArrayList<>();
        for (ActorRow row : rows) {
            ids.add(row.element());
        }
        return names.some(ids);
    }

    /** Who has which grade, the highest first. */
    private String picture(ActorRow row) {
        WordSet set = WordSet.of(assessment.evaluation().theory(), row.element());
        List<Verdict> graded = new ArrayList<>();
        for (ActorCell cell : row.cells()) {
            if (cell.isGraded()) {
                graded.add(cell.verdict());
            }
        }
        graded.sort((one, other) -> Integer.compare(other.grade().step(), one.grade().step()));
        Map<String, List<Verdict>> byGrade = new LinkedHashMap<>();
        for (Verdict own : graded) {
            byGrade.computeIfAbsent(grades.word(set, own.grade()), key -> new ArrayList<>()).add(own);
        }
        List<String> members = new ArrayList<>();
        for (Map.Entry<String, List<Verdict>> grade : byGrade.entrySet()) {
            members.add(wording.phrase("flag-sentence", "member", grade.getKey(), parties(grade.getValue())));
        }
        return typography.list(members);
    }

    /** The parties, with the status where that is less than assessed; once, where they have it in common. */
    private String parties(List<Verdict> verdicts) {
        Status common = verdicts.get(0).status();
        boolean isCommon = common != Status.ASSESSED && verdicts.size() > 1;
        List<String> parties = new ArrayList<>();
        List<String> withStatus = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            isCommon &= verdict.status() == common;
            parties.add(names.party(verdict.scope().actor()));
            withStatus.add(named(verdict));
        }
        return isCommon ? wording.phrase(SECTION, verdicts.size() == 2 ? "status-both" : "status-all", typography.list(parties), wording.word("status", common))
                : typography.list(withStatus);
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
            List<String> places = new ArrayList<>();
            addPlace(places, "highest", comparison.highestOf(actor));
            addPlace(places, "lowest", comparison.lowestOf(actor));
            if (!places.isEmpty()) {
                sentences.add(phrase("actor", names.party(actor), String.join("; ", places)));
            } else if (isUnnamed(actor)) {
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

    private boolean isUnnamed(String actor) {
        for (ActorRow row : comparison.rows()) {
            if (!row.withoutOwnVerdict().contains(actor)) {
                return false;
            }
        }
        return true;
    }

    private void addPlace(List<String> places, String code, List<ActorRow> rows) {
        if (!rows.isEmpty()) {
            places.add(wording.phrase(SECTION, code, elements(rows)));
        }
    }

    private String phrase(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }
}
