package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.JudgementWord;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.Source;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.TheoryBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationJsonTest {

    private static final String THEORY = """
            {"format": "verkan/theory/1", "actors": [{"id": "X", "label": "X"}],
             "elements": [{"id": "A", "kind": "activity", "label": "A"}, {"id": "F", "kind": "factor", "label": "F", "influence": "both"}]}""";

    @TempDir(factory = InTarget.class)
    private Path root;

    private Path folder;
    private Marked marked;

    @BeforeEach
    void write_a_theory() throws IOException {
        folder = Files.createDirectories(root.resolve("case"));
        Files.writeString(root.resolve("outside.json"), THEORY);
        write("theory.json", THEORY);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private Path evaluation(String members) throws IOException {
        marked = Marked.of("{\"format\": \"verkan/evaluation/1\",\n" + members + "}");
        write("c.json", marked.text());
        return folder.resolve("c.json");
    }

    private Checked<Evaluation> read(String members) throws IOException {
        return EvaluationJson.read(evaluation(members));
    }

    /** An evaluation with its theory within it. */
    private Checked<Evaluation> parse(String members) {
        marked = Marked.of("{\"format\": \"verkan/evaluation/1\", \"theory\": " + THEORY + ",\n" + members + "}");
        return EvaluationJson.parse(marked.text(), "c.json");
    }

    private String[] at(String... expected) {
        String[] placed = marked.at(expected);
        for (int i = 0; i < placed.length; i++) {
            placed[i] = placed[i].replace("c.json", folder.toString().replace('\\', '/') + "/c.json");
        }
        return placed;
    }

    @Test
    void a_case_in_files_is_read() throws IOException {
        Evaluation evaluation = Samples.wholeCase();
        assertThat(evaluation.theory().elements()).hasSize(10);
        assertThat(evaluation.evidence().items()).hasSize(11);
        assertThat(evaluation.evidence().sources().ids()).containsExactly("HEAD", "STAFF", "PARENTS");
        assertThat(evaluation.evidence().rows()).containsExactly(new RowCount("src/test/resources/json/case/evidence.json", 11, 0));
        assertThat(evaluation.evidence().extensions().values()).containsOnlyKeys("coder");
        assertThat(evaluation.evidence().items().get(1).origin().place().toString())
                .isEqualTo("src/test/resources/json/case/evidence.json:7:5 (/items/1)");
        assertThat(evaluation.cycles()).extracting(Cycle::from).containsExactly("2024-01", "2024");
        assertThat(evaluation.judgements()).extracting(Judgement::prognosis).containsExactly(true, false);
        assertThat(evaluation.judgementWords()).extracting(JudgementWord::word).containsExactly("reached", "later", "anyway", "unlike");
        assertThat(evaluation.rules().method()).isEqualTo("median");
    }

    @Test
    void a_file_that_cannot_be_opened_is_an_exception() {
        assertThatThrownBy(() -> EvaluationJson.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_part_may_lie_in_a_folder_below() throws IOException {
        write("parts/deep/theory.json", THEORY);
        Checked<Evaluation> read = read("\"theory\": \"./parts/deep/theory.json\"");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().theory().elements()).hasSize(2);
        assertThat(read.value().theory().originOf("A").place().file()).endsWith("/case/parts/deep/theory.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.json", "/etc/hosts.json", "parts/../../outside.json", "..", "C:/x.json", "c:x.json", "..\\\\outside.json", "a\\\\b.json",
        "//server/x.json", "./../case/theory.json"})
    void a_path_that_leads_out_of_the_folder_is_not_followed(String path) throws IOException {
        Checked<Evaluation> read = EvaluationJson.read(evaluation("\"theory\": ①\"" + path + "\""), new NoTables());
        assertThat(Samples.lines(read)).containsExactly(
                at("c.json:① (/theory) error path-outside \"" + path.replace("\\\\", "\\") + "\""));
        assertThat(read.value().theory().elements()).isEmpty();
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_not_followed() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("../outside.json"));
        assertThat(Samples.lines(read("\"theory\": ①\"link.json\""))).containsExactly(
                at("c.json:① (/theory) error path-outside \"link.json\""));
        Files.createSymbolicLink(folder.resolve("within.json"), Path.of("theory.json"));
        assertThat(read("\"theory\": \"within.json\"").diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.json", "no\\u0000ne.json", "theory.json/x.json", "parts/none.json"})
    void a_missing_part_is_reported_where_it_is_named(String path) throws IOException {
        Checked<Evaluation> read = read("\"theory\": ①\"" + path + "\"");
        assertThat(read.diagnostics()).singleElement().satisfies(problem -> assertThat(Samples.line(problem))
                .startsWith(at("c.json:① (/theory) error file-missing")[0]));
    }

    @Test
    void a_folder_is_no_part() throws IOException {
        Files.createDirectories(folder.resolve("dir.json"));
        assertThat(Samples.lines(read("\"theory\": ①\"dir.json\""))).containsExactly(at("c.json:① (/theory) error not-a-file \"dir.json\""));
    }

    @Test
    void a_file_named_twice_is_read_once() throws IOException {
        write("e.json", "{\"format\": \"verkan/evidence/1\", \"items\": [{\"id\": \"E1\", \"targets\": [\"A\"], \"kind\": \"norm\"}]}");
        Checked<Evaluation> read = read("\"theory\": \"theory.json\", \"evidence\": [\"e.json\", ①\"./e.json\", ②\"theory.json\"]");
        assertThat(Samples.lines(read)).containsExactly(
                at("c.json:① (/evidence/1) error file-repeated \"./e.json\"", "c.json:② (/evidence/2) error file-repeated \"theory.json\""));
        assertThat(read.value().evidence().items()).hasSize(1);
    }

    @Test
    void problems_of_a_part_are_reported_in_its_own_file() throws IOException {
        write("e.json", "{\"format\": \"verkan/evidence/1\",\n \"itms\": []}");
        Checked<Evaluation> read = read("\"theory\": \"theory.json\", \"evidence\": \"e.json\"");
        assertThat(Samples.lines(read)).singleElement().asString().endsWith("/case/e.json:2:2 (/itms) error unknown-key \"itms\"");
    }

    @Test
    void a_part_of_another_kind_is_not_read() throws IOException {
        Checked<Evaluation> read = read("\"theory\": \"c.json\", \"evidence\": \"theory.json\", \"rules\": \"theory.json\"");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("format-wrong", "format-wrong", "file-repeated");
    }

    @Test
    void a_theory_has_one_json_file() throws IOException {
        write("t2.json", THEORY);
        Checked<Evaluation> read = read("\"theory\": [\"theory.json\", ①\"t2.json\"]");
        assertThat(Samples.lines(read)).containsExactly(at("c.json:① (/theory/1) error several-theories \"t2.json\""));
        assertThat(read.value().theory().elements()).hasSize(2);
    }

    @Test
    void without_a_theory_nothing_is_reported_as_being_about_nothing() {
        Checked<Evaluation> read = EvaluationJson.parse("""
                {"format": "verkan/evaluation/1", "title": "T",
                 "evidence": {"format": "verkan/evidence/1", "items": [{"id": "E1", "finding": "supports", "targets": ["A"]}]},
                 "judgementWords": [{"word": "w", "grades": ["achieved"]}], "judgements": [{"id": "J", "element": "A", "word": "w"}]}""", "c.json");
        assertThat(Samples.lines(read)).containsExactly("c.json:1:1 error missing-key \"theory\"");
        assertThat(read.value().title()).isEqualTo("T");
        assertThat(read.value().evidence().items()).isEmpty();
    }

    @Test
    void without_evidence_there_is_none() {
        Checked<Evaluation> read = parse("\"title\": \"T\"");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().evidence().items()).isEmpty();
    }

    @Test
    void a_text_in_memory_has_no_folder() {
        Checked<Evaluation> read = parse("\"evidence\": ①\"e.json\"");
        assertThat(Samples.lines(read)).containsExactly(marked.at("c.json:① (/evidence) error no-folder \"e.json\""));
    }

    @Test
    void parts_of_the_wrong_type_are_reported() throws IOException {
        Checked<Evaluation> read = read("\"theory\": ①12, \"evidence\": [②1, ③{}], \"rules\": ④[]");
        assertThat(Samples.lines(read)).containsExactly(at("c.json:④ (/rules) error wrong-type", "c.json:① (/theory) error wrong-type \"12\"",
                "c.json:② (/evidence/0) error wrong-type \"1\"", "c.json:③ (/evidence/1) error wrong-type"));
    }

    @Test
    void a_theory_has_at_least_one_file() throws IOException {
        assertThat(Samples.lines(read("\"theory\": ①[], \"evidence\": []"))).containsExactly(at("c.json:① (/theory) error wrong-count"));
    }

    @Test
    void tables_need_a_reader() throws IOException {
        Checked<Evaluation> read = read("\"theory\": [\"theory.json\", ①\"links.csv\"], \"evidence\": ②\"rows.csv\"");
        assertThat(Samples.lines(read)).containsExactly(at("c.json:① (/theory/1) error no-table-reader \"links.csv\"",
                "c.json:② (/evidence) error no-table-reader \"rows.csv\""));
    }

    @Test
    void tables_are_given_to_the_reader_in_order() throws IOException {
        write("a.csv", "one");
        write("b.tsv", "two");
        write("e.csv", "three");
        NoTables tables = new NoTables();
        Checked<Evaluation> read = EvaluationJson.read(
                evaluation("\"theory\": [\"a.csv\", \"theory.json\", \"b.tsv\"], \"evidence\": \"e.csv\""), tables);
        assertThat(tables.seen).extracting(SourceText::text).containsExactly("one", "two", "three");
        assertThat(tables.seen.get(0).file()).endsWith("/case/a.csv");
        assertThat(read.value().theory().elements()).extracting(Element::id).containsExactly("A", "F", "T1", "T2");
        assertThat(read.value().evidence().items()).extracting(EvidenceItem::id).containsExactly("E1");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("table-read", "table-read");
    }

    @Test
    void a_theory_may_consist_of_tables_alone() throws IOException {
        write("a.csv", "one");
        Checked<Evaluation> read = EvaluationJson.read(evaluation("\"theory\": \"a.csv\""), new NoTables());
        assertThat(read.value().theory().elements()).extracting(Element::id).containsExactly("T1");
    }

    @Test
    void a_part_above_the_limit_is_not_read() throws IOException {
        write("big.json", " ".repeat(3000) + "{}");
        InputLimits limits = InputLimits.DEFAULT.withBytes(2000).withRows(10).withColumns(10).withCell(1000).withDepth(64);
        Checked<Evaluation> read = EvaluationJson.read(evaluation("\"theory\": \"big.json\""), new NoTables(), limits);
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("file-too-large");
    }

    @Test
    void of_two_sources_with_one_id_in_different_files_the_first_is_kept() throws IOException {
        write("s1.json", "{\"format\": \"verkan/evidence/1\", \"sources\": [{\"id\": \"S\", \"role\": \"one\"}], \"extensions\": {\"x\": 1}}");
        write("s2.json", "{\"format\": \"verkan/evidence/1\",\n\"sources\": [{\"id\": \"S\", \"role\": \"two\"}], \"extensions\": {\"x\": 2, \"y\": 3}}");
        Checked<Evaluation> read = read("\"theory\": \"theory.json\", \"evidence\": [\"s1.json\", \"s2.json\"]");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("duplicate-id", "duplicate-key");
        assertThat(read.diagnostics().get(0).place().toString()).endsWith("/case/s2.json:2:20 (/sources/0/id)");
        assertThat(read.value().evidence().sources().all()).extracting(Source::role).containsExactly("one");
        assertThat(read.value().evidence().extensions().values()).containsOnlyKeys("x", "y");
    }

    @Test
    void dates_and_times_are_checked() {
        Checked<Evaluation> read = parse("""
                "date": ①"2020-11-31", "interventionEnd": ②20201130,
                "cycles": [{"id": "1", "from": ③"våren", "to": ④"2020-13"}, {"id": ⑤"1"}, ⑥{"label": "x"}, {"id": "2", "from": "2020", "to": "2020-12"}]""");
        assertThat(Samples.lines(read)).containsExactly(marked.at(
                "c.json:① (/date) error bad-date \"2020-11-31\"",
                "c.json:② (/interventionEnd) error wrong-type \"20201130\"",
                "c.json:③ (/cycles/0/from) error bad-date \"våren\"",
                "c.json:④ (/cycles/0/to) error bad-date \"2020-13\"",
                "c.json:⑤ (/cycles/1/id) error duplicate-id \"1\"",
                "c.json:⑥ (/cycles/2) error missing-key \"id\""));
        assertThat(read.value().date()).isEmpty();
        assertThat(read.value().cycles()).extracting(Cycle::id).containsExactly("1", "2");
    }

    @Test
    void a_word_means_one_thing() {
        Checked<Evaluation> read = parse("""
                "judgementWords": [①{"word": "a"}, ②{"word": "b", "grades": ["achieved"], "status": "too-early"}, {"word": "c", "grades": ③[]},
                  {"word": "d", "grades": ["achieved", ④"acheived"]}, {"word": "e", "grades": [⑤"none"]}, {"word": ⑥"d", "status": "too-early"},
                  {"word": "f", "status": ⑦"late"}, ⑧{"contribution": "partly"}]""");
        assertThat(Samples.lines(read)).containsExactly(marked.at(
                "c.json:① (/judgementWords/0) error unclear-word",
                "c.json:② (/judgementWords/1) error unclear-word",
                "c.json:③ (/judgementWords/2/grades) error unclear-word",
                "c.json:④ (/judgementWords/3/grades/1) error unknown-grade \"acheived\"",
                "c.json:⑤ (/judgementWords/4/grades/0) error unknown-grade \"none\"",
                "c.json:⑥ (/judgementWords/5/word) error duplicate-id \"d\"",
                "c.json:⑦ (/judgementWords/6/status) error unknown-word \"late\"",
                "c.json:⑧ (/judgementWords/7) error missing-key \"word\""));
        assertThat(read.value().judgementWords()).extracting(JudgementWord::word).containsExactly("d");
    }

    @Test
    void a_judgement_that_refers_to_nothing_is_reported_at_its_field() {
        Checked<Evaluation> read = parse("""
                "judgementWords": [{"word": "w", "grades": ["achieved"]}],
                "judgements": [
                  {"id": "1", "element": ①"B", "word": "w"},
                  {"id": "2", "element": "A", "word": ②"v"},
                  {"id": "3", "element": "A", "word": "w", "scope": {"actor": ③"Y", "subgroup": ④"Z", "cycle": ⑤"9"}},
                  {"id": "4", "element": "A", "word": "w", "scope": {"actr": "X"}, "tense": ⑥"past"},
                  {"id": "5", "element": "A", "word": "w", "scope": {"actor": ⑦1}},
                  ⑧{"word": "w"},
                  {"id": "7", "element": "A", "word": "w", "scope": {"actor": "X"}, "factors": ["F"]}]""");
        assertThat(Samples.lines(read)).contains(marked.at(
                "c.json:⑥ (/judgements/3/tense) error unknown-word \"past\"",
                "c.json:⑦ (/judgements/4/scope/actor) error wrong-type \"1\"",
                "c.json:⑧ (/judgements/5) error missing-key \"id\"",
                "c.json:⑧ (/judgements/5) error missing-key \"element\"",
                "c.json:① (/judgements/0/element) error unknown-element \"B\"",
                "c.json:② (/judgements/1/word) error unknown-word \"v\"",
                "c.json:③ (/judgements/2/scope/actor) error unknown-actor \"Y\"",
                "c.json:④ (/judgements/2/scope/subgroup) error unknown-subgroup \"Z\"",
                "c.json:⑤ (/judgements/2/scope/cycle) error unknown-cycle \"9\""));
        assertThat(read.value().judgements()).extracting(Judgement::id).containsExactly("7");
    }

    @Test
    void what_concerns_the_whole_case_is_reported_at_its_file() {
        Checked<Evaluation> read = parse("""
                "evidence": {"format": "verkan/evidence/1", "items": [
                  {"id": "E1", "kind": "norm", "targets": ["A"], "cycles": ["1"]}, {"id": "E2", "kind": "norm", "targets": ["A"], "cycles": ["2"]}]}""");
        assertThat(Samples.lines(read)).containsExactly("c.json note cycles-not-listed \"1, 2\"");
    }

    /** Reads no tables, but says what it was given and makes something up. */
    private static final class NoTables implements TableReader {

        private final List<SourceText> seen = new ArrayList<>();

        @Override
        public Checked<TheoryBuilder> theory(List<SourceText> tables, TheoryBuilder into) {
            for (SourceText table : tables) {
                seen.add(table);
                into.element(Activity.of("T" + seen.size(), table.text()));
            }
            return new Checked<>(into, List.of(Diagnostic.note("table-read", Place.NONE, "", "read", "")));
        }

        @Override
        public Checked<EvidenceBase> evidence(SourceText table) {
            seen.add(table);
            EvidenceItem item = EvidenceItem.saying("E1", Direction.SUPPORTS).targets("T1").sources("S").role("r").build();
            return new Checked<>(EvidenceBase.of(List.of(), List.of(item)),
                    List.of(Diagnostic.note("table-read", Place.NONE, "", "read", "")));
        }

        @Override
        public Checked<EvidenceBase> survey(String id, SourceText answers, SourceText codebook, List<SourceText> scales) {
            seen.add(answers);
            seen.add(codebook);
            seen.addAll(scales);
            EvidenceItem item = EvidenceItem.saying("Q" + id, Direction.SUPPORTS).targets("T1").sources("S").role("r").build();
            return new Checked<>(EvidenceBase.of(List.of(), List.of(item)), List.of(Diagnostic.note("survey-read", Place.file("k.csv"), "", "read", "")));
        }
    }
}
