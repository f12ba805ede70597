package io.github.verkan.io.csv;

import static io.github.verkan.io.csv.Tables.codes;
import static io.github.verkan.io.csv.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Group;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Output;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheoryTablesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "csv");

    private static List<Diagnostic> elements(TheoryBuilder into, String... lines) {
        return CsvTables.standard().elements(table(lines), into);
    }

    private static List<String> problems(String... lines) {
        return codes(elements(new TheoryBuilder(), lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void two_tables_hold_all_that_a_theory_names(String language) throws IOException {
        Checked<TheoryOfChange> read = TheoryCsv.read(FOLDER.resolve("elements-" + language + ".csv"), FOLDER.resolve("links-" + language
                + ".csv"));

        assertThat(read.diagnostics()).isEmpty();
        TheoryOfChange theory = read.value();
        assertThat(theory.actors()).containsExactly(new Actor("SKU", "Skurups kommun", "projektägare", false), new Actor("EXT", "Spira 2.0",
                "", true),
                new Actor("FK", "Försäkringskassan", "", false));
        assertThat(theory.groups()).containsExactly(new Group("ALLA", "Samtliga parter", List.of("SKU", "FK")));
        assertThat(theory.relations()).containsExactly(new Relation("SKU-FK", "Kommunen och Försäkringskassan", "SKU", "FK"));
        assertThat(theory.targetGroups()).containsExactly(new TargetGroup("TG1", "Personer i målgruppen", TargetGroup.Role.FINAL),
                new TargetGroup("TG2", "Medarbetare", TargetGroup.Role.DIRECT));
        assertThat(theory.subgroups()).containsExactly(new Subgroup("DG1", "Nyanställda", "TG2", Degree.of(3, 5)));
        assertThat(theory.elements()).containsExactly(
                Resource.of("R1", "Finansiering").with(Details.NONE.withShortLabel("Pengar").withBasis("avsnitt 1")),
                Activity.of("A1", "Kartläggning").by(List.of("SKU")).reaching(List.of("TG2")).planned(Quantity.of(40, "möten"))
                        .with(Details.NONE.withLevel(Level.STAFF)),
                Output.of("P1", "Mallar").by(List.of("SKU", "FK")),
                Effect.of("K1", "Metoden är känd", Horizon.SHORT).being(Nature.STATE)
                        .seenBy("Medarbetarna kan beskriva metoden; i egna ord.")
                        .notBefore(LocalDate.of(2020, 6, 1)).concerning(List.of("TG2")).expectedOf(List.of("SKU", "FK")),
                Effect.of("K1a", "Metoden är känd av nyanställda", Horizon.SHORT).partOf("K1"),
                Effect.of("L1", "Bättre hälsa", Horizon.LONG).with(Details.NONE.withOrigin(ElementOrigin.UNEXPECTED)
                        .withNote("Rad ett\nrad två")),
                Mechanism.of("FM1", "Gemensam metod").stating("En gemensam metod ger samsyn.").declaring(List.of("A1"), List.of("K1",
                        "L1")),
                Factor.of("F1", "Personalomsättning", Influence.HINDERS, List.of("K1", "FM1")).at(List.of("SKU")).in("organisation",
                        "resurser", "").lying(Locus.INSIDE));
        assertThat(theory.links()).containsExactly(
                Link.between("A1", "K1").named("X1").through("FM1").withNote("genom mallarna").withBasis("figur 2").enoughFrom(Degree.of(3, 4)),
                Link.between("K1", "L1").named("K1-L1").being(LinkKind.REQUIRES));
    }

    @Test
    void what_is_wrong_later_points_at_the_cell() {
        TheoryBuilder theory = new TheoryBuilder();
        assertThat(elements(theory, "id;kind;label;horizon;part of;members", "K1;effect;Known;short;K9;", "A;actor;A;;;",
                "R;relation;R;;;A|B")).isEmpty();

        assertThat(codes(theory.check())).containsExactly("t.csv:4:6 (F, \"members\") error unknown-actor",
                "t.csv:2:5 (E, \"part of\") error unknown-effect");
        assertThat(theory.check().value().originOf("K1").of("label")).isEqualTo(new Place("t.csv", 2, 3, "label"));
    }

    @Test
    void a_row_of_no_kind_or_without_id_is_rejected() {
        TheoryBuilder theory = new TheoryBuilder();
        List<Diagnostic> problems = elements(theory, "id;slag;etikett", "K1;effktx;x", "K2;;x", ";resurs;x", "R1;resurs;x");

        assertThat(codes(problems)).containsExactly("t.csv:2:2 (B, \"slag\") error unknown-word",
                "t.csv:3:2 (B, \"slag\") error missing-cell",
                "t.csv:4:1 (A, \"id\") error missing-cell");
        assertThat(theory.check().value().elements()).containsExactly(Resource.of("R1", "x"));
    }

    @Test
    void the_id_stands_in_for_a_label_that_is_missing() {
        TheoryBuilder theory = new TheoryBuilder();

        assertThat(codes(elements(theory, "id;slag;etikett", "R1;resurs;")))
                .containsExactly("t.csv:2:3 (C, \"etikett\") error missing-cell");
        assertThat(theory.check().value().elements()).containsExactly(Resource.of("R1", "R1"));
    }

    @Test
    void what_a_factor_a_target_group_and_a_relation_must_have_and_what_an_effect_may_not_say_wrongly() {
        assertThat(problems("id;slag;etikett;horisont;påverkan;roll;medlemmar", "K1;effekt;x;;;;", "K2;effekt;x;snart;;;",
                "F1;faktor;x;;;;", "F2;faktor;x;;lite;;",
                "T1;målgrupp;x;;;;", "T2;målgrupp;x;;;viktig;", "P;relation;x;;;;A", "Q;relation;x;;;;A|B|C")).containsExactly(
                "t.csv:3:4 (D, \"horisont\") error unknown-word",
                "t.csv:4:5 (E, \"påverkan\") error missing-cell", "t.csv:5:5 (E, \"påverkan\") error unknown-word",
                "t.csv:6:6 (F, \"roll\") error missing-cell", "t.csv:7:6 (F, \"roll\") error unknown-word",
                "t.csv:8:7 (G, \"medlemmar\") error wrong-count", "t.csv:9:7 (G, \"medlemmar\") error wrong-count");
    }

    @Test
    void what_an_element_can_do_without_is_left_out_if_it_cannot_be_read() {
        TheoryBuilder theory = new TheoryBuilder();
        List<Diagnostic> problems = elements(theory, "id;slag;etikett;horisont;natur;nivå;ursprung;bedömbar från",
                "K1;effekt;x;lång;bra;hög;nytt;30/13 2020",
                "K2;effekt;x;lång;;;;2021-02-30", "K3;effekt;x;lång;;;;+2021-02-3");

        assertThat(codes(problems)).containsExactly("t.csv:2:5 (E, \"natur\") error unknown-word",
                "t.csv:2:6 (F, \"nivå\") error unknown-word",
                "t.csv:2:7 (G, \"ursprung\") error unknown-word", "t.csv:2:8 (H, \"bedömbar från\") error bad-date",
                "t.csv:3:8 (H, \"bedömbar från\") error bad-date", "t.csv:4:8 (H, \"bedömbar från\") error bad-date");
        assertThat(theory.check().value().elements()).containsExactly(Effect.of("K1", "x", Horizon.LONG), Effect.of("K2", "x",
                Horizon.LONG),
                Effect.of("K3", "x", Horizon.LONG));
    }

    @Test
    void where_a_factor_lies_is_not_said_if_it_cannot_be_read() {
        TheoryBuilder theory = new TheoryBuilder();
        List<Diagnostic> problems = elements(theory, "id;slag;etikett;påverkan;läge", "F1;faktor;x;hindrar;utanför", "F2;faktor;x;hindrar;",
                "F3;faktor;x;hindrar;nära", "R1;resurs;x;;inom");

        assertThat(codes(problems)).containsExactly("t.csv:4:5 (E, \"läge\") error unknown-word", "t.csv:5:5 (E, \"läge\") warning unused-cell");
        assertThat(theory.check().value().elements()).filteredOn(Factor.class::isInstance).extracting(it -> ((Factor) it).locus())
                .containsExactly(Locus.OUTSIDE, null, null);
    }

    @Test
    void a_cell_that_does_not_belong_to_the_kind_is_said_to_be_unused() {
        assertThat(problems("id;slag;etikett;horisont;utanför", "A1;aktivitet;x;kort;", "A;aktör;x;;kanske")).containsExactly(
                "t.csv:2:4 (D, \"horisont\") warning unused-cell", "t.csv:3:5 (E, \"utanför\") error unknown-word");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"3/5!3/5", "3 / 5!3/5", "6/10!3/5", "0,6!3/5", "0.60!3/5", "60 %!3/5", "60%!3/5", "33,3 %!333/1000", "0,125!1/8",
        "1!1", "0!0", "100 %!1", "0 %!0", "0/7!0"})
    void the_share_of_a_subgroup_is_exact(String cell, String share) {
        TheoryBuilder theory = new TheoryBuilder().element(Resource.of("R", "r"));

        assertThat(elements(theory, "id;slag;etikett;andel", "D;delgrupp;x;" + cell)).isEmpty();
        assertThat(theory.check().value().subgroups()).containsExactly(new Subgroup("D", "x", "", Degree.parse(share)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "3:5", "1/0", "5/3", "-1/3", "-0,5", "101 %", "hälften", "1/2/3", "1/2 %", "/", "1,5/3", "12,500 %", "3-maj"})
    void a_share_that_is_no_fraction_from_0_to_1_is_left_out(String cell) {
        TheoryBuilder theory = new TheoryBuilder().element(Resource.of("R", "r"));

        assertThat(codes(elements(theory, "id;slag;etikett;andel", "D;delgrupp;x;" + cell)))
                .containsExactly("t.csv:2:4 (D, \"andel\") error bad-fraction");
        assertThat(theory.check().value().subgroups()).containsExactly(new Subgroup("D", "x", ""));
    }

    @Test
    void what_is_planned_of_an_activity_has_a_unit() {
        TheoryBuilder theory = new TheoryBuilder();
        List<Diagnostic> problems = elements(theory, "id;slag;etikett;planerat;enhet", "A1;aktivitet;x;1 200,5;timmar", "A2;aktivitet;x;35 %;",
                "A3;aktivitet;x;40;", "A4;aktivitet;x;många;möten", "A5;aktivitet;x;;möten", "A6;aktivitet;x;..;", "A7;aktivitet;x;5 %;möten",
                "R1;resurs;x;40;möten", "D1;delgrupp;x;;möten");

        assertThat(codes(problems)).containsExactly("t.csv:5:4 (D, \"planerat\") error bad-number", "t.csv:6:5 (E, \"enhet\") warning unused-cell",
                "t.csv:7:4 (D, \"planerat\") warning missing-value", "t.csv:8:5 (E, \"enhet\") warning unit-conflict",
                "t.csv:9:4 (D, \"planerat\") warning unused-cell", "t.csv:9:5 (E, \"enhet\") warning unused-cell",
                "t.csv:10:5 (E, \"enhet\") warning unused-cell");
        assertThat(theory.check().value().elements().stream().filter(Activity.class::isInstance).map(it -> ((Activity) it).planned()))
                .containsExactly(new Quantity(new BigDecimal("1200.5"), null, "timmar"), Quantity.of(35, "%"), Quantity.of(40, ""), null, null, null,
                        Quantity.of(5, "möten"));
    }

    @Test
    void the_target_groups_of_an_activity_point_at_their_cell() {
        TheoryBuilder theory = new TheoryBuilder();
        assertThat(elements(theory, "id;slag;etikett;roll;målgrupper", "T;målgrupp;x;slutlig;", "A;aktivitet;x;;T|TX", "P;prestation;x;;")).isEmpty();

        assertThat(codes(theory.check())).containsExactly("t.csv:3:5 (E, \"målgrupper\") error unknown-target-group");
        assertThat(theory.check().value().element("A")).contains(Activity.of("A", "x").reaching(List.of("T")));
        assertThat(problems("id;slag;etikett;målgrupper;andel", "P;prestation;x;T;1/2")).containsExactly(
                "t.csv:2:4 (D, \"målgrupper\") warning unused-cell", "t.csv:2:5 (E, \"andel\") warning unused-cell");
    }

    @Test
    void a_link_needs_ends_and_a_kind_that_is_known() {
        TheoryBuilder theory = new TheoryBuilder().activity("A", "a").activity("B", "b");
        List<Diagnostic> problems = CsvTables.standard().links(table("from;to;kind", "A;;", ";B;", "A;B;helps", "A;B;"), theory);

        assertThat(codes(problems)).containsExactly("t.csv:2:2 (B, \"to\") error missing-cell",
                "t.csv:3:1 (A, \"from\") error missing-cell",
                "t.csv:4:3 (C, \"kind\") error unknown-word");
        assertThat(theory.check().orThrow().links()).containsExactly(Link.between("A", "B").named("A-B"));
    }

    @Test
    void a_threshold_that_is_no_fraction_leaves_the_link_to_the_rules() {
        TheoryBuilder theory = new TheoryBuilder().activity("A", "a").activity("B", "b").activity("C", "c");
        List<Diagnostic> problems = CsvTables.standard().links(table("från;till;tröskel", "A;B;60", "B;C;-", "A;C;0,6"), theory);

        assertThat(codes(problems)).containsExactly("t.csv:2:3 (C, \"tröskel\") error bad-fraction", "t.csv:3:3 (C, \"tröskel\") warning missing-value");
        assertThat(theory.check().orThrow().links()).extracting(Link::threshold).containsExactly(null, null, Degree.of(3, 5));
    }

    @Test
    void a_file_that_is_no_text_is_a_diagnostic_and_nothing_else() throws IOException {
        Checked<TheoryOfChange> read = TheoryCsv.read(FOLDER.resolve("not-text.csv"), FOLDER.resolve("links-sv.csv"));

        assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("not-text", "unknown-element").doesNotContain("empty-file");
    }
}
