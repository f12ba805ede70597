package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.io.files.PortfolioFiles;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.portfolio.PortfolioCase;
import io.github.verkan.portfolio.StudiedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioJsonTest {

    private static final String CASE = "{'format':'verkan/evaluation/1','title':'North','theory':{'format':'verkan/theory/1','elements':["
            + "{'id':'K','kind':'effect','label':'Clear roles','horizon':'short'},{'id':'F','kind':'factor','label':'Time','influence':'hinders'}],'links':[]},"
            + "'evidence':{'format':'verkan/evidence/1','items':[]}}";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCases() throws IOException {
        Files.createDirectories(folder.resolve("work/north"));
        Files.writeString(folder.resolve("work/north/evaluation.json"), CASE.replace('\'', '"'));
        Files.writeString(folder.resolve("outside.json"), CASE.replace('\'', '"'));
    }

    private Checked<Portfolio> read(String json) throws IOException {
        Path file = folder.resolve("work/portfolio.json");
        Files.writeString(file, json.replace('\'', '"'));
        return PortfolioFiles.read(file);
    }

    private static List<String> codes(Checked<Portfolio> read) {
        return read.diagnostics().stream().filter(it -> it.severity() != Severity.NOTE).map(Diagnostic::code).toList();
    }

    @Test
    void a_portfolio_is_read_with_its_cases_and_a_case_without_a_label_has_its_own_title() throws IOException {
        Checked<Portfolio> read = read("{'format':'verkan/portfolio/1','title':'P','language':'sv','cases':[{'id':'N','evaluation':'north/evaluation.json'}],"
                + "'shared':[{'id':'T','kind':'factor','label':'Time','in':[{'case':'N','ids':['F']}]}]}");
        assertThat(codes(read)).isEmpty();
        assertThat(read.value().cases()).extracting(PortfolioCase::label).containsExactly("North");
        assertThat(read.value().sharedOf("T").orElseThrow().idsIn("N")).containsExactly("F");
    }

    @Test
    void a_study_of_factors_is_a_case_without_verdicts_and_a_case_is_not_both() throws IOException {
        String study = "{'format':'verkan/factors/1','title':'One house','codes':[{'id':'C','label':'Trust','category':'enables'}]}";
        Files.writeString(folder.resolve("work/factors.json"), study.replace('\'', '"'));
        Checked<Portfolio> read = read("{'format':'verkan/portfolio/1','cases':[{'id':'H','study':'factors.json'},{'id':'N','evaluation':'north/evaluation.json','study':'x.json'},"
                + "{'id':'X','study':'north/evaluation.json'}],'shared':[{'id':'T','kind':'factor','label':'Trust','in':[{'case':'H','ids':['C']}]}]}");
        assertThat(codes(read)).containsExactly("wrong-count", "format-wrong", "case-unreadable");
        assertThat(read.value().cases()).singleElement().isInstanceOf(StudiedCase.class).extracting(PortfolioCase::label).isEqualTo("One house");
        assertThat(read.value().cases().get(0).assessmentIfAny()).isEmpty();
        assertThat(read.value().sharedOf("T").orElseThrow().idsIn("H")).containsExactly("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.json", "north/../../outside.json", "/etc/passwd", "C:/x.json", "north\\\\..\\\\x.json"})
    void a_case_outside_the_folder_is_not_read(String path) throws IOException {
        Checked<Portfolio> read = read("{'format':'verkan/portfolio/1','cases':[{'id':'N','evaluation':'" + path + "'}]}");
        assertThat(codes(read)).containsExactly("path-outside");
        assertThat(read.value().cases()).isEmpty();
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_not_followed() throws IOException {
        Files.createSymbolicLink(folder.resolve("work/link.json"), folder.resolve("outside.json"));
        assertThat(codes(read("{'format':'verkan/portfolio/1','cases':[{'id':'N','evaluation':'link.json'}]}"))).containsExactly("path-outside");
    }

    @Test
    void a_case_that_is_missing_twice_there_or_no_evaluation_is_reported_and_left_out() throws IOException {
        Files.writeString(folder.resolve("work/theory.json"), "{\"format\":\"verkan/theory/1\",\"elements\":[]}");
        Checked<Portfolio> read = read("{'format':'verkan/portfolio/1','cases':[{'id':'A','evaluation':'none.json'},{'id':'B','evaluation':'theory.json'},"
                + "{'id':'C','evaluation':'north/evaluation.json'},{'id':'D','evaluation':'north/evaluation.json'},{'id':'E'}]}");
        assertThat(codes(read)).containsExactly("file-missing", "format-wrong", "case-unreadable", "file-repeated", "missing-key");
        assertThat(read.value().cases()).extracting(PortfolioCase::id).containsExactly("C");
        assertThat(read.diagnostics()).filteredOn(it -> it.code().equals("file-missing")).singleElement()
                .satisfies(it -> assertThat(it.message()).contains("portfolio"));
    }

    @Test
    void a_portfolio_does_not_name_itself() throws IOException {
        assertThat(codes(read("{'format':'verkan/portfolio/1','cases':[{'id':'A','evaluation':'portfolio.json'}]}"))).containsExactly("format-wrong", "case-unreadable");
    }

    @Test
    void everything_that_is_wrong_with_a_mapping_is_said_at_its_place() throws IOException {
        Checked<Portfolio> read = read("{'format':'verkan/portfolio/1','cases':[{'id':'N','evaluation':'north/evaluation.json'}],'shared':["
                + "{'id':'T','kind':'faktor','label':'x'},{'id':'U','kind':'factor','label':'U','in':[{'case':'N','ids':['K']},{'case':'N','ids':['F']},{'case':'M','ids':['F']},"
                + "{'ids':['F']},{'case':'N'}]}],'comparisons':[{'id':'Q','label':'Q','conditions':[{'shared':'U','atLeast':3}],'outcome':{'shared':'U'}}]}");
        assertThat(codes(read)).containsExactly("unknown-word", "duplicate-key", "missing-key", "missing-key", "duplicate-key", "wrong-type", "other-kind", "unknown-case");
        assertThat(read.diagnostics()).filteredOn(it -> it.code().equals("unknown-word")).singleElement()
                .satisfies(it -> assertThat(it.hint()).isEqualTo("did you mean \"factor\"?"));
        assertThat(read.value().comparisons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{'format':'verkan/portfolio/2'}", "{'format':'verkan/theory/1'}", "{'format':'verkan/portfolio/1','cases':{}}",
        "{'format':'verkan/portfolio/1','cases':[3,null,'x',[]]}", "{'format':'verkan/portfolio/1','shared':[{'in':3}],'comparisons':[{}],'groups':[{}]}"})
    void whatever_stands_there_gives_diagnostics_and_no_exception(String json) throws IOException {
        Checked<Portfolio> read = read(json);
        assertThat(codes(read)).isNotEmpty();
        assertThat(read.value().cases()).isEmpty();
    }

    @Test
    void problems_of_a_case_are_said_with_its_own_file() throws IOException {
        Files.writeString(folder.resolve("work/odd.json"), CASE.replace("'title'", "'rules':{'format':'verkan/rules/1','method':'odd'},'title'").replace('\'', '"'));
        Checked<Portfolio> read = read("{'format':'verkan/portfolio/1','cases':[{'id':'A','evaluation':'odd.json'}]}");
        assertThat(read.diagnostics()).filteredOn(it -> it.code().equals("unknown-word")).singleElement()
                .satisfies(it -> assertThat(it.place().file()).endsWith("work/odd.json"));
        assertThat(read.value().cases()).hasSize(1);
    }
}
