package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.comparison.TheoryChange;
import io.github.verkan.comparison.TheoryChange.What;
import io.github.verkan.comparison.TheoryComparison;
import io.github.verkan.comparison.TheoryThing;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Consequence;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.TheoryVersion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TheoryChangeSentencesTest {

    private static final TheoryOfChange NOTHING = new TheoryBuilder().build();

    private static List<String> sentences(TheoryOfChange before, TheoryOfChange after, Language language) {
        TheoryComparison comparison = TheoryComparison.of(before, after);
        TheoryChangeSentences sentences = TheoryChangeSentences.of(comparison, language);
        return comparison.changes().stream().map(sentences::sentence).toList();
    }

    private static void isSaid(TheoryBuilder before, TheoryBuilder after, String swedish, String english) {
        assertThat(sentences(before.build(), after.build(), Language.SV)).containsExactly(swedish);
        assertThat(sentences(before.build(), after.build(), Language.EN)).containsExactly(english);
    }

    @Test
    void something_added_or_removed_is_called_by_its_id_and_label() {
        TheoryBuilder effect = new TheoryBuilder().effect("K1", "Möts", Horizon.SHORT);
        isSaid(new TheoryBuilder(), effect, "Effekten K1 ”Möts” har lagts till.", "The effect K1 “Möts” has been added.");
        isSaid(effect, new TheoryBuilder(), "Effekten K1 ”Möts” har tagits bort.", "The effect K1 “Möts” has been removed.");
    }

    @Test
    void a_link_is_called_by_its_ends_and_by_its_id_if_it_has_one() {
        TheoryBuilder elements = new TheoryBuilder().effect("K1", "a", Horizon.SHORT).effect("M1", "b", Horizon.MEDIUM);
        isSaid(elements.build().toBuilder().link("K1", "M1"), elements, "Sambandet K1 → M1 har tagits bort.", "The link K1 → M1 has been removed.");
        isSaid(elements, elements.build().toBuilder().link(Link.between("K1", "M1").named("s")), "Sambandet s (K1 → M1) har lagts till.",
                "The link s (K1 → M1) has been added.");
        isSaid(elements.build().toBuilder().link("K1", "M1"), elements.build().toBuilder().link("K1", "M1").link("K1", "M1"),
                "Sambandet K1-M1-2 (K1 → M1) har lagts till.", "The link K1-M1-2 (K1 → M1) has been added.");
    }

    @Test
    void fields_that_differ_follow_one_after_the_other() {
        isSaid(new TheoryBuilder().element(Effect.of("M3", "Trivs", Horizon.SHORT).seenBy("fler är där")),
                new TheoryBuilder().element(Effect.of("M3", "Trivs").seenBy("alla är där")),
                "Effekten M3: horisonten, ”kort”, har tagits bort; kriteriet har ändrats från ”fler är där” till ”alla är där”.",
                "The effect M3: the horizon, “short”, has been removed; the criterion has changed from “fler är där” to “alla är där”.");
    }

    @Test
    void what_is_referred_to_is_not_said_to_be_added_or_removed_itself() {
        TheoryBuilder before = new TheoryBuilder().effect("M1", "Trivs", Horizon.MEDIUM).element(Effect.of("K1", "Möts"));
        TheoryBuilder after = new TheoryBuilder().effect("M1", "Trivs", Horizon.MEDIUM).element(Effect.of("K1", "Möts").partOf("M1"));
        isSaid(before, after, "Effekten K1: helheten som effekten är en del av är nu M1 (tidigare inget angivet).",
                "The effect K1: the whole that the effect is part of is now M1 (nothing before).");
        isSaid(after, before, "Effekten K1: helheten som effekten är en del av var M1 (nu inget angivet).",
                "The effect K1: the whole that the effect is part of was M1 (nothing now).");
    }

    @Test
    void a_new_id_is_told_with_the_old_one() {
        assertThat(sentences(new TheoryBuilder().element(Effect.of("K1", "Möts")).build(), new TheoryBuilder().effect("K2", "Möts", Horizon.SHORT).build(),
                Language.SV)).containsExactly("Effekten K1 ”Möts” har bytt id till K2; etiketten är densamma.",
                        "Effekten K2 ”Möts” har bytt id från K1; etiketten är densamma; horisonten, ”kort”, har lagts till.");
        TheoryBuilder elements = new TheoryBuilder().effect("K1", "a", Horizon.SHORT).effect("M1", "b", Horizon.MEDIUM);
        assertThat(sentences(elements.build().toBuilder().link("K1", "M1").build(), elements.link(Link.between("K1", "M1").named("s")).build(), Language.EN))
                .containsExactly("The link K1 → M1 has changed its id to s; the ends are the same.",
                        "The link s (K1 → M1) has changed its id from K1-M1; the ends are the same.");
    }

    @Test
    void the_theory_as_a_whole_is_named_in_a_sentence_and_not_in_lines() {
        TheoryComparison comparison = TheoryComparison.of(TheoryOfChange.named("A").build(), TheoryOfChange.named("B").language("sv").build());
        TheoryChangeSentences sentences = TheoryChangeSentences.of(comparison, Language.SV);
        TheoryChange change = comparison.changes().get(0);
        assertThat(sentences.sentence(change)).isEqualTo("Teorin: titeln har ändrats från ”A” till ”B”; språket, ”svenska”, har lagts till.");
        assertThat(sentences.lines(change)).containsExactly("Titeln har ändrats från ”A” till ”B”.", "Språket, ”svenska”, har lagts till.");
        assertThat(sentences.heading(change.thing())).isEqualTo("Teorin som helhet");
    }

    @Test
    void lines_name_what_has_changed_by_its_label_unless_that_has_changed() {
        TheoryComparison comparison = TheoryComparison.of(
                new TheoryBuilder().actor("A", "Skurup").actor(new Actor("B", "Svedala", "part", false)).build(),
                new TheoryBuilder().actor("A", "Skurups kommun").actor(new Actor("B", "Svedala", "part", true)).build());
        TheoryChangeSentences sentences = TheoryChangeSentences.of(comparison, Language.SV);
        assertThat(sentences.lines(comparison.changes().get(0))).containsExactly("Aktören A:", "Etiketten har ändrats från ”Skurup” till ”Skurups kommun”.");
        assertThat(sentences.lines(comparison.changes().get(1))).containsExactly("Aktören B ”Svedala”:", "Den står nu utanför insatsen.");
    }

    @Test
    void flags_are_told_as_what_they_mean() {
        isSaid(new TheoryBuilder().question(EvaluationQuestion.of("F", "Hur?").asMain()), new TheoryBuilder().question(EvaluationQuestion.of("F", "Hur?")),
                "Frågan F: den är inte längre den övergripande frågan.", "The question F: it is no longer the overall question.");
    }

    @Test
    void another_order_is_told_by_the_first_two_that_changed_places() {
        isSaid(new TheoryBuilder().actor("A", "a").actor("B", "b"), new TheoryBuilder().actor("B", "b").actor("A", "a"),
                "Aktörerna står i en annan ordning: B står nu före A.", "The actors stand in another order: B now stands before A.");
    }

    @Test
    void actors_of_the_same_name_are_told_apart_by_their_ids() {
        TheoryBuilder actors = new TheoryBuilder().actor("S1", "Skolan").actor("S2", "Skolan");
        isSaid(actors.build().toBuilder().group("G", "g", "S1"), actors.build().toBuilder().group("G", "g", "S2"),
                "Gruppen G: medlemmarna har ändrats från S1 till S2.", "The group G: the list of members has changed from S1 to S2.");
    }

    @Test
    void a_difference_that_does_not_show_is_said_not_to() {
        isSaid(new TheoryBuilder().element(Mechanism.of("FM", "Så").stating("Mätta orkar")),
                new TheoryBuilder().element(Mechanism.of("FM", "Så").stating("Mätta\norkar\u202E")),
                "Antagandet FM: lydelsen har ändrats, men skillnaden syns inte i text.", "The assumption FM: the statement has changed in a way that does not show in text.");
    }

    @ParameterizedTest
    @CsvSource({"2020, 2020", "2020-12, december 2020", "2020-12-31, 31 december 2020", "2020-13, 2020-13", "2020-02-30, 2020-02-30", "våren, våren"})
    void times_are_told_as_far_as_they_are_known(String time, String told) {
        assertThat(Typography.in(Language.SV).when(time)).isEqualTo(told);
    }

    @Test
    void the_last_version_says_which_theory_it_is() {
        TheoryOfChange theory = TheoryOfChange.named("på väg").version(new TheoryVersion("0", "", List.of(), ""))
                .version(new TheoryVersion("1", "2019-02", List.of("Eva Ek", "Bo Al"), "Efter första året")).build();
        TheoryChangeSentences sentences = TheoryChangeSentences.of(TheoryComparison.of(NOTHING, theory), Language.SV);
        assertThat(sentences.before()).isEqualTo("Före: ingen version är angiven.");
        assertThat(sentences.after()).isEqualTo("Efter: på väg, version 1, februari 2019, Eva Ek och Bo Al. Efter första året.");
    }

    @Test
    void changes_are_counted() {
        TheoryComparison comparison = TheoryComparison.of(new TheoryBuilder().actor("A", "a").actor("B", "b").actor("D", "d").build(),
                new TheoryBuilder().actor("C", "c").actor("B", "x").actor("A", "a").build());
        assertThat(TheoryChangeSentences.of(comparison, Language.SV).counts())
                .isEqualTo("Sammanlagt: 1 har lagts till, 1 har tagits bort, 1 har ändrats och 1 lista står i en annan ordning.");
        assertThat(TheoryChangeSentences.of(comparison, Language.EN).counts()).isEqualTo("In all: 1 added, 1 removed, 1 changed and 1 list in another order.");
        assertThat(TheoryChangeSentences.of(TheoryComparison.of(NOTHING, NOTHING), Language.EN).counts()).isEqualTo("The two versions do not differ.");
    }

    @ParameterizedTest
    @EnumSource
    void every_thing_has_its_words_in_both_languages(Language language) {
        Wording wording = Wording.in(language);
        for (TheoryThing thing : TheoryThing.values()) {
            assertThat(wording.word("changed-thing", thing)).isNotBlank();
            assertThat(wording.word("changed-heading", thing.list().isEmpty() ? thing.code() : thing.list())).isNotBlank();
            assertThat(thing.list().isEmpty() || wording.has("changed-list", thing.list())).as(thing.code()).isTrue();
        }
        for (What what : What.values()) {
            assertThat(wording.word("changes", "count-" + what.code())).contains("{0}");
        }
        Stream.of(ElementKind.values()).forEach(kind -> assertThat(wording.word("changed-kind", kind)).isNotBlank());
        Stream.of(TargetGroup.Role.values()).forEach(role -> assertThat(wording.word("target-group-role", role)).isNotBlank());
        Stream.of(Consequence.Stage.values()).forEach(stage -> assertThat(wording.word("consequence-stage", stage)).isNotBlank());
        Stream.of(Better.values()).forEach(better -> assertThat(wording.word("better", better)).isNotBlank());
        Stream.of(Level.values()).forEach(level -> assertThat(wording.word("level", level)).isNotBlank());
        Arrays.stream(Language.values()).forEach(it -> assertThat(wording.word("language", it.code())).isNotBlank());
    }
}
