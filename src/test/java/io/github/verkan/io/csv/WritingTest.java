package io.github.verkan.io.csv;

import static io.github.verkan.io.csv.Tables.codes;
import static io.github.verkan.io.csv.Tables.evidence;
import static io.github.verkan.io.csv.Tables.paVag;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.CodingChain;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.Quality;
import io.github.verkan.evidence.Reference;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Catalogue;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Written and read again, evidence is the same; and nothing that is written is a formula. */
class WritingTest {

    private static final List<String> TEXTS = List.of("", "vanlig text", "med; semikolon, komma och \"citat\"", "två\nrader", "=1+1",
            "+46 70", "-", "@namn",
            "'=redan", "'apostrof", "\uFF1Dbrett", "a|b", "\\|", "slut\\", "\u201DDet funkar\u201D", "sep=,", "N/A", "10-11", "#tagg", "\"",
            "''", "åäö – ”…”", "ja");
    private static final List<String> NAMES = List.of("K1", "FM-2", "=K", "a|b", "c\\", "-1", "fokus grupp", "'@x", "1,2");

    private static EvidenceBase of(List<EvidenceItem> items) {
        return EvidenceBase.of(List.of(), items);
    }

    private static void assertSame(List<EvidenceItem> items, Language language) {
        String text = EvidenceCsv.write(of(items), language);
        Checked<EvidenceBase> read = evidence(text);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().items()).isEqualTo(items);
        assertThat(EvidenceCsv.write(read.value(), language)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void the_example_comes_back(Language language) throws IOException {
        assertSame(evidence(paVag("evidence.csv")).value().items(), language);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_an_item_holds_comes_back(Language language) {
        Random random = new Random(42);
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            items.add(item("E" + i, random));
        }
        assertSame(items, language);
    }

    private static EvidenceItem item(String id, Random random) {
        EvidenceBuilder item = EvidenceItem.saying(id, finding(random)).kind(any(EvidenceKind.values(), random)).targets(names(random))
                .sources(names(random))
                .role(text(random)).methods(names(random)).about(names(random)).subgroups(names(random)).factors(names(random))
                .cycles(names(random))
                .hedge(text(random)).reference(new Reference(text(random), text(random), "7")).note(text(random)).quote(text(random))
                .coding(new CodingChain(text(random), text(random), names(random), names(random), names(random), names(random), names(random)))
                .repeats(names(random)).contradicts(names(random))
                .date(any(new String[] {"", "1999", "2020-02", "2020-02-29"}, random)).question(text(random)).reached(names(random))
                .condition(text(random));
        if (random.nextBoolean()) {
            item.breadth(any(Breadth.values(), random)).quality(any(Quality.values(), random)).contribution(any(Contribution.values(),
                    random))
                    .gap(any(GapReason.values(), random)).nature(any(Nature.values(), random)).level(any(Level.values(), random))
                    .assessableFrom(LocalDate.of(2021, 2, 1 + random.nextInt(28)));
        }
        if (random.nextBoolean()) {
            BigDecimal outOf = random.nextBoolean() ? null : number(random).abs().add(BigDecimal.ONE);
            item.quantity(new Quantity(number(random), outOf, any(new String[] {"", "%", "ärenden", "=st"}, random)));
        }
        // Curly quotes around names and roles are taken off when read.
        return item.role(item.build().role().replace("\u201D", "")).build();
    }

    private static Finding finding(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> any(Direction.values(), random);
            case 1 -> new Graded(any(new String[] {"not-achieved", "limited", "partly", "largely", "achieved", "good", "=x"}, random));
            case 2 -> answers(random);
            default -> measured(random);
        };
    }

    private static Measured measured(Random random) {
        BigDecimal baseline = random.nextBoolean() ? null : number(random);
        BigDecimal goal = random.nextBoolean() ? null : BigDecimal.valueOf(1_000_001);
        String indicator = baseline == null && goal == null || random.nextBoolean() ? any(NAMES.toArray(new String[0]), random) : "";
        return new Measured(number(random), baseline, goal, random.nextBoolean() ? "%" : "", random.nextBoolean() ? null : 1234L,
                random.nextBoolean() ? null : Better.HIGHER, indicator);
    }

    private static SurveyAnswers answers(Random random) {
        Map<MissingAnswer, Long> missing = new LinkedHashMap<>();
        for (MissingAnswer reason : MissingAnswer.values()) {
            if (random.nextBoolean()) {
                missing.put(reason, (long) random.nextInt(2000));
            }
        }
        Long sent = random.nextBoolean() ? null : 123_456L;
        List<String> options = random.nextBoolean() ? List.of() : NAMES.subList(3, 6);
        return random.nextBoolean()
                ? new SurveyAnswers(options, List.of(0L, (long) random.nextInt(2000), 1_234L), null, null, null, null, missing, sent,
                        random.nextBoolean())
                : new SurveyAnswers(options, List.of(), new BigDecimal("33.50"), random.nextBoolean() ? null : new BigDecimal("1.234"),
                        random.nextBoolean() ? null : BigDecimal.ZERO, random.nextBoolean() ? null : 1_000L, missing, sent, random.nextBoolean());
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(6));
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size())).replace("N/A", random.nextBoolean() ? "n/a" : "N/A");
    }

    private static List<String> names(Random random) {
        return random.ints(random.nextInt(4), 0, NAMES.size()).mapToObj(NAMES::get).toList();
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void only_columns_that_hold_something_are_written() {
        EvidenceItem item = EvidenceItem.saying("E1", Direction.NO_VIEW).targets("K1", "K2").note("=SUM(A1)").build();

        assertThat(EvidenceCsv.write(of(List.of(item)), Language.SV))
                .isEqualTo("id;mål;riktning;slag;kommentar\nE1;K1|K2;neutral;fynd;'=SUM(A1)\n");
        assertThat(EvidenceCsv.write(EvidenceBase.EMPTY, Language.EN)).isEqualTo("id;targets;finding\n");
    }

    @Test
    void numbers_have_the_decimal_mark_of_the_language_and_are_never_ambiguous() {
        Measured finding = new Measured(new BigDecimal("1.234"), new BigDecimal("-2.5"), new BigDecimal("1234"), "%", 17L);
        EvidenceBase evidence = of(List.of(EvidenceItem.saying("E1", finding).targets("K1").build()));

        assertThat(EvidenceCsv.write(evidence, Language.SV)).isEqualTo(
                "id;mål;riktning;utfall;utgångsvärde;målvärde;enhet;n;slag\nE1;K1;;01,234;-2,5;1234;%;17;fynd\n");
        assertThat(EvidenceCsv.write(evidence, Language.EN)).isEqualTo(
                "id;targets;finding;actual;baseline;goal;unit;n;kind\nE1;K1;;01.234;-2.5;1234;%;17;finding\n");
    }

    @Test
    void answers_are_written_in_the_words_of_the_language() {
        SurveyAnswers counted = SurveyAnswers.counted(1, 2000, 4).with(Map.of(MissingAnswer.NO_RESPONSE, 3L, MissingAnswer.DONT_KNOW, 2L), 2500L)
                .saying(List.of("=nej", "a|b", "ja")).asReversed();
        EvidenceBase evidence = of(List.of(EvidenceItem.saying("E1", counted).targets("K1").quantity(Quantity.of(35, "ärenden")).build(),
                EvidenceItem.saying("E2", SurveyAnswers.percentages(new BigDecimal("76.5"), null, 17L)).targets("K1").build()));

        assertThat(EvidenceCsv.write(evidence, Language.SV)).isEqualTo("""
                id;mål;riktning;n;instämmer;svarsalternativ;antal per alternativ;bortfall;utskickade;omvänd;slag;värde;värdets enhet
                E1;K1;;;;'=nej|a\\|b|ja;1|2000|4;vet ej: 2|inget svar: 3;2500;ja;fynd;35;ärenden
                E2;K1;;17;76,5;;;;;;fynd;;
                """);
        assertThat(EvidenceCsv.write(evidence, Language.EN)).isEqualTo("""
                id;targets;finding;n;agree;options;counts;missing;sent;reversed;kind;value;value unit
                E1;K1;;;;'=nej|a\\|b|ja;1|2000|4;don't know: 2|no response: 3;2500;yes;finding;35;ärenden
                E2;K1;;17;76.5;;;;;;finding;;
                """);
    }

    @Test
    void a_coding_sheet_has_a_row_to_copy_for_each_effect_mechanism_and_activity() {
        TheoryOfChange theory = TheoryOfChange.named("x").resource("R1", "Pengar").activity("A1", "=Möten").output("P1", "Mall")
                .element(Effect.of("K1", "Metoden är känd", Horizon.SHORT).seenBy("De kan beskriva den.")).element(Mechanism.of("FM1",
                "Samsyn").stating("Möten ger samsyn."))
                .build();

        String sheet = CsvTemplates.codingSheet(theory, Language.SV);

        List<String> columns = List.of(sheet.lines().findFirst().orElseThrow().split(";"));
        assertThat(columns).hasSameSizeAs(Catalogue.standard().codes("column-evidence"));
        String gap = ";".repeat(columns.indexOf("kommentar") - columns.indexOf("mål"));
        assertThat(sheet.lines().skip(1)).containsExactly(";A1" + gap + "'=Möten;;;;;;;;;;;", ";K1" + gap
                + "Metoden är känd: De kan beskriva den.;;;;;;;;;;;",
                ";FM1" + gap + "Samsyn: Möten ger samsyn.;;;;;;;;;;;");
        assertThat(codes(evidence(sheet))).containsExactly("t.csv:2:2 (B, \"mål\") note template-row");
        assertThat(evidence(sheet).value().items()).isEmpty();
        String coded = sheet.replace("\n;K1;;", "\nE1;K1;stöder;");
        assertThat(evidence(coded).orThrow().items()).containsExactly(
                EvidenceItem.saying("E1", Direction.SUPPORTS).targets("K1").note("Metoden är känd: De kan beskriva den.").build());
    }

    @Test
    void the_coding_sheet_of_the_example_holds_no_formula() {
        for (Language language : Language.values()) {
            String sheet = CsvTemplates.codingSheet(TheoryOfChange.named("x").activity("-A", "@b").build(), language);
            assertThat(sheet).contains(";'-A;").contains(";'@b;");
        }
    }
}
