package io.github.verkan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.evidence.SurveyAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SurveyCountTest {

    private static final AnswerScale AGREE = AnswerScale.preset("agree-5").orElseThrow();

    private static SurveyCount counted(Codebook codebook, String... rows) {
        SurveyCount count = SurveyCount.of(codebook);
        for (String row : rows) {
            String[] cells = row.split(";", -1);
            List<String> groups = new ArrayList<>();
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                if (i < codebook.groups().size()) {
                    groups.add(codebook.groups().get(i).read(cells[i]).orElseThrow());
                } else {
                    answers.add(codebook.questions().get(i - codebook.groups().size()).scale().read(cells[i]));
                }
            }
            count.add(groups, answers, Origin.NONE);
        }
        return count;
    }

    @Test
    void what_is_counted_by_hand_is_what_the_evidence_says() {
        List<String> rows = new ArrayList<>();
        int[] frequencies = {1, 2, 4, 8, 5};
        for (int option = 0; option < frequencies.length; option++) {
            for (int i = 0; i < frequencies[option]; i++) {
                rows.add(String.valueOf(option + 1));
            }
        }
        rows.addAll(List.of("don't know", "vet ej", "", "", "-"));

        EvidenceItem item = counted(Codebook.of("S", SurveyQuestion.of("q", "Is it?", AGREE, "K1")), rows.toArray(String[]::new)).evidence().items().get(0);

        SurveyAnswers answers = (SurveyAnswers) item.finding();
        assertThat(item.id()).isEqualTo("S-q");
        assertThat(item.question()).isEqualTo("Is it?");
        assertThat(answers.counts()).containsExactly(1L, 2L, 4L, 8L, 5L);
        assertThat(answers.missing()).containsExactlyInAnyOrderEntriesOf(java.util.Map.of(MissingAnswer.DONT_KNOW, 2L, MissingAnswer.NO_RESPONSE, 3L));
        assertThat(answers.agreeing().orElseThrow().toDouble()).isEqualTo(13 / 20.0);
        assertThat(answers.interval().orElseThrow().lower()).isCloseTo(0.4328542767, Offset.offset(1e-9));
        assertThat(answers.options()).isEqualTo(AGREE.labels());
    }

    @Test
    void each_group_is_a_source_and_each_question_a_row_for_each_group() {
        AnswerScale parties = AnswerScale.of("p", List.of(new AnswerScale.Option("E", List.of("East")), new AnswerScale.Option("W", List.of("West"))), java.util.Map.of());
        Codebook codebook = Codebook.of("S", SurveyQuestion.of("q1", "", AGREE, "K1"), SurveyQuestion.of("q2", "", AGREE, "K2").asReversed(), SurveyQuestion.of("q3", "", AGREE))
                .by(new GroupVariable("party", SurveyUse.ACTOR, parties)).answeredBy("staff", SourceStanding.INSIDER);

        EvidenceBase evidence = counted(codebook, "West;5;1;1", "East;4;1;1", "west;1;5;1", ";3;3;3").evidence();

        assertThat(evidence.items()).extracting(EvidenceItem::id).containsExactly("S-q1-W", "S-q1-E", "S-q1", "S-q2-W", "S-q2-E", "S-q2");
        assertThat(evidence.sources().ids()).containsExactly("S-W", "S-E", "S");
        assertThat(evidence.sources().byId("S-W").orElseThrow()).satisfies(source -> {
            assertThat(source.role()).isEqualTo("staff");
            assertThat(source.standing()).isEqualTo(SourceStanding.INSIDER);
            assertThat(source.actor()).isEqualTo("W");
        });
        assertThat(evidence.items().get(0).about()).containsExactly("W");
        assertThat(evidence.items().get(2).about()).isEmpty();
        assertThat(((SurveyAnswers) evidence.items().get(3).finding()).counts()).containsExactly(1L, 0L, 0L, 0L, 1L);
        assertThat(((SurveyAnswers) evidence.items().get(3).finding()).reversed()).isTrue();
    }

    @Test
    void those_who_answer_in_another_cycle_are_the_same_voice_later() {
        Codebook codebook = Codebook.of("S", SurveyQuestion.of("q", "", AGREE, "K1"))
                .by(new GroupVariable("year", SurveyUse.CYCLE, null), new GroupVariable("role", SurveyUse.ROLE, null));

        EvidenceBase evidence = counted(codebook, "2019;nurse;1", "2020;nurse;5", "2020;clerk;5").evidence();

        assertThat(evidence.items()).extracting(EvidenceItem::id).containsExactly("S-q-2019-nurse", "S-q-2020-nurse", "S-q-2020-clerk");
        assertThat(evidence.items()).extracting(EvidenceItem::cycles).containsExactly(List.of("2019"), List.of("2020"), List.of("2020"));
        assertThat(evidence.items()).extracting(EvidenceItem::sources).containsExactly(List.of("S-nurse"), List.of("S-nurse"), List.of("S-clerk"));
        assertThat(evidence.sources().byId("S-clerk").orElseThrow().role()).isEqualTo("clerk");
    }

    @Test
    void groups_whose_ids_run_together_are_still_two() {
        Codebook codebook = Codebook.of("S", SurveyQuestion.of("q", "", AGREE, "K1"))
                .by(new GroupVariable("a", SurveyUse.ACTOR, null), new GroupVariable("s", SurveyUse.SUBGROUP, null));

        EvidenceBase evidence = counted(codebook, "x-y;z;1", "x;y-z;5").evidence();

        assertThat(evidence.items()).extracting(EvidenceItem::id).containsExactly("S-q-x-y-z", "S-q-x-y-z~2");
        assertThat(evidence.sources().ids()).containsExactly("S-x-y-z", "S-x-y-z~2");
    }

    @Test
    void every_answer_is_counted_once_or_not_at_all() {
        SplittableRandom random = new SplittableRandom(11);
        Codebook codebook = Codebook.of("S", SurveyQuestion.of("q1", "", AGREE, "K1"), SurveyQuestion.of("q2", "", AGREE, "K1")).by(new GroupVariable("g", SurveyUse.ACTOR, null));
        List<String> cells = List.of("1", "2", "3", "4", "5", "vet ej", "", "vill inte svara", "what?");
        int[] understood = new int[2];
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String one = cells.get(random.nextInt(cells.size()));
            String two = cells.get(random.nextInt(cells.size()));
            understood[0] += one.equals("what?") ? 0 : 1;
            understood[1] += two.equals("what?") ? 0 : 1;
            rows.add(random.nextInt(5) + ";" + one + ";" + two);
        }
        SurveyCount count = counted(codebook, rows.toArray(String[]::new));
        long[] counted = new long[2];
        for (EvidenceItem item : count.evidence().items()) {
            SurveyAnswers answers = (SurveyAnswers) item.finding();
            counted[item.id().startsWith("S-q1") ? 0 : 1] += answers.nIfKnown().orElseThrow() + answers.missing().values().stream().mapToLong(Long::longValue).sum();
        }
        assertThat(count.respondents()).isEqualTo(500);
        assertThat(counted).containsExactly(understood[0], understood[1]);
    }

    @Test
    void more_groups_than_can_be_told_apart_are_refused() {
        Codebook codebook = Codebook.of("S", SurveyQuestion.of("q", "", AGREE, "K1")).by(new GroupVariable("g", SurveyUse.ACTOR, null));
        SurveyCount count = SurveyCount.of(codebook);
        for (int i = 0; i < SurveyCount.MOST_GROUPS; i++) {
            assertThat(count.add(List.of("g" + i), List.of(AGREE.read("1")), Origin.NONE)).isTrue();
        }
        assertThat(count.add(List.of("one more"), List.of(AGREE.read("1")), Origin.NONE)).isFalse();
        assertThat(count.add(List.of("g0"), List.of(AGREE.read("1")), Origin.NONE)).isTrue();
        assertThat(count.respondents()).isEqualTo(SurveyCount.MOST_GROUPS + 1);
    }

    @Test
    void what_does_not_fit_the_codebook_is_a_mistake_of_the_program() {
        SurveyCount count = SurveyCount.of(Codebook.of("S", SurveyQuestion.of("q", "", AGREE, "K1")));
        assertThatThrownBy(() -> count.add(List.of("x"), List.of(Answer.UNKNOWN), Origin.NONE)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("groups");
        assertThatThrownBy(() -> count.add(List.of(), List.of(new Answer(5, null, false)), Origin.NONE)).hasMessageContaining("q has no such option: 5");
        assertThatThrownBy(() -> SurveyCount.of(Codebook.of(""))).hasMessageContaining("codebook");
        assertThatThrownBy(() -> Codebook.of("S", SurveyQuestion.of("q", "", AGREE), SurveyQuestion.of("q", "", AGREE))).hasMessageContaining("twice: q");
        assertThatThrownBy(() -> new GroupVariable("g", SurveyUse.QUESTION, null)).hasMessageContaining("QUESTION");
        assertThatThrownBy(() -> SurveyQuestion.of("q", "", AnswerScale.of("s", "only"))).hasMessageContaining("two options");
    }
}
