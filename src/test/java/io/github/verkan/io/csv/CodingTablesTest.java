package io.github.verkan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.coding.Codebook;
import io.github.verkan.coding.CodedEvidence;
import io.github.verkan.coding.Coding;
import io.github.verkan.coding.CodingSheet;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Coding sheets and codebooks as they come from a spreadsheet or an appendix. */
class CodingTablesTest {

    private static final String HEADER = "id;källa;meningsenhet;meningskondensering;underliggande mening;kod;kategori;kodare";

    private static SourceText text(String... lines) {
        return new SourceText("kod.csv", String.join("\n", lines) + "\n");
    }

    private static Checked<CodingSheet> sheet(String... lines) {
        return CsvTables.standard().codings(text(lines));
    }

    private static List<List<String>> categories(Checked<CodingSheet> sheet) {
        return sheet.value().codings().stream().map(coding -> coding.statement().coding().categories()).toList();
    }

    private static List<String> said(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static Checked<EvidenceBase> evidence(Checked<CodingSheet> sheet, String... codebook) {
        return CodedEvidence.of(sheet.value(), Codebook.of(CsvTables.standard().codes(text(codebook)).value()).orThrow());
    }

    @Test
    void headers_tell_a_coding_sheet_and_a_codebook_in_both_languages() {
        assertThat(CsvTables.kindOf(text("Meningsenhet;Meningskondensering;Underliggande mening;Kod;Kategori"))).contains(TableKind.CODINGS);
        assertThat(CsvTables.kindOf(text("Meaning unit,Condensed meaning unit,Underlying meaning,Code,Category,Source,Coder"))).contains(TableKind.CODINGS);
        assertThat(CsvTables.kindOf(text("kod;definition;kategori;element;riktning"))).contains(TableKind.CODES);
        assertThat(CsvTables.kindOf(text("code,definition,category,elements,direction"))).contains(TableKind.CODES);
        for (TableKind kind : TableKind.values()) {
            for (Language language : Language.values()) {
                assertThat(CsvTables.kindOf(text(CsvTemplates.empty(kind, language)))).as("%s %s", kind, language).contains(kind);
            }
        }
    }

    @Test
    void a_row_is_what_one_coder_made_of_one_unit_with_several_codes_in_a_cell() {
        Checked<CodingSheet> sheet = sheet(HEADER, "7;MED;Vi sitter ihop nu.;sitter ihop;Närhet;\"Resurser\nSamlokalisering\";Förutsättningar;AB",
                "8;MED;Det tar tid.;;;tid | ork;;CD");
        assertThat(said(sheet)).containsExactly("kod.csv:4:7 (G, \"kategori\"): note merged-heading: \"1\": so many cells from here on are blank below a heading that stands "
                + "over several rows; they are taken to belong to it");
        Coding coding = sheet.value().codings().get(0);
        assertThat(coding.unit()).isEqualTo("7");
        assertThat(coding.codes()).containsExactly("Resurser", "Samlokalisering");
        assertThat(coding.coders()).containsExactly("AB");
        assertThat(coding.statement().quote()).isEqualTo("Vi sitter ihop nu.");
        assertThat(coding.statement().coding().condensed()).isEqualTo("sitter ihop");
        assertThat(coding.statement().coding().underlying()).isEqualTo("Närhet");
        assertThat(sheet.value().codings().get(1).codes()).containsExactly("tid", "ork");
        assertThat(sheet.value().rows()).containsExactly(new RowCount("kod.csv", 2, 0));
    }

    @Test
    void a_category_that_stands_over_several_rows_is_that_of_all_of_them() {
        Checked<CodingSheet> sheet = sheet("meningsenhet;kod;kategori", "a;1;Ledning", "b;2;", "c;3;", "d;4;Tid", "e;5;");
        assertThat(categories(sheet)).containsExactly(List.of("Ledning"), List.of("Ledning"), List.of("Ledning"), List.of("Tid"), List.of("Tid"));
        assertThat(said(sheet)).singleElement().asString().startsWith("kod.csv:3:3 (C, \"kategori\"): note merged-heading: \"3\"");
    }

    @Test
    void a_category_on_a_row_of_its_own_is_a_heading_and_no_row() {
        Checked<CodingSheet> sheet = sheet("meningsenhet;kod;kategori", "a;1;", ";;Ledning", "b;2;", "c;3;", ";;Tid", "d;4;");
        assertThat(categories(sheet)).containsExactly(List.of(), List.of("Ledning"), List.of("Ledning"), List.of("Tid"));
        assertThat(sheet.value().rows()).containsExactly(new RowCount("kod.csv", 4, 0));
    }

    @Test
    void where_categories_are_written_out_row_by_row_a_blank_is_a_blank_and_is_told() {
        Checked<CodingSheet> sheet = sheet("meningsenhet;kod;kategori", "a;1;Ledning", "b;2;Ledning", "c;3;", "d;4;Tid");
        assertThat(categories(sheet)).containsExactly(List.of("Ledning"), List.of("Ledning"), List.of(), List.of("Tid"));
        assertThat(said(sheet)).singleElement().asString().startsWith("kod.csv:4:3 (C, \"kategori\"): note blank-heading: \"1\"");
    }

    @Test
    void a_row_without_unit_or_with_a_direction_that_is_none_is_rejected() {
        Checked<CodingSheet> sheet = sheet("id;meningsenhet;kod;riktning", ";;tid;", "1;a;tid;framåt", "2;b;tid;stöder");
        assertThat(sheet.value().codings()).extracting(Coding::unit).containsExactly("2");
        assertThat(sheet.value().rows()).containsExactly(new RowCount("kod.csv", 3, 2));
        assertThat(sheet.diagnostics()).extracting(Diagnostic::code).containsExactly("missing-cell", "unknown-finding");
    }

    @Test
    void codes_lead_to_elements_through_the_codebook_and_the_whole_chain_comes_along() {
        Checked<EvidenceBase> evidence = evidence(sheet(HEADER, "7;MED;Vi sitter ihop nu.;sitter ihop;Närhet;samlokalisering|Mer möten;;AB"),
                "kod;definition;kategori;element;riktning", "Samlokalisering;Delar lokal;Förutsättningar;A1|K1;stöder", "mer  möten;;Arbetssätt;K1;stöder");
        assertThat(evidence.diagnostics()).isEmpty();
        EvidenceItem item = evidence.value().items().get(0);
        assertThat(evidence.value().items()).hasSize(1);
        assertThat(item.id()).isEqualTo("7");
        assertThat(item.finding()).isEqualTo(Direction.SUPPORTS);
        assertThat(item.targets()).containsExactly("A1", "K1");
        assertThat(item.sources()).containsExactly("MED");
        assertThat(item.quote()).isEqualTo("Vi sitter ihop nu.");
        assertThat(item.coding().codes()).containsExactly("samlokalisering", "Mer möten");
        assertThat(item.coding().categories()).containsExactly("Förutsättningar", "Arbetssätt");
        assertThat(item.coding().coders()).containsExactly("AB");
        assertThat(item.origin().place().toString()).isEqualTo("kod.csv:2");
        // And it survives the tables of the library.
        assertThat(CsvTables.standard().evidence(new SourceText("t.csv", EvidenceCsv.write(evidence.value(), Language.SV))).orThrow().items()).containsExactly(item);
    }

    @Test
    void what_leads_nowhere_is_told_and_nothing_is_lost_silently() {
        Checked<EvidenceBase> evidence = evidence(sheet(HEADER, "1;MED;a;;;tid;;AB", "2;MED;b;;;Resurser;;AB", "3;MED;c;;;resurs;;AB", "4;MED;d;;;ork;;AB"),
                "kod;definition;kategori;element;riktning", "tid;;;;", "resurser;;;K1;stöder", "ork;;;K1;", "aldrig;;;K1;stöder");
        assertThat(evidence.value().items()).extracting(EvidenceItem::id).containsExactly("2");
        assertThat(said(evidence)).containsExactly(
                "kod.csv:4:6 (F, \"kod\"): warning unknown-code: \"resurs\": the codebook has no such code; did you mean \"resurser\"?",
                "kod.csv:2:6 (F, \"kod\"): note code-without-element: \"tid\": the code is tied to no element, so that nothing follows from it",
                "kod.csv:5:6 (F, \"kod\"): warning coding-without-direction: \"ork\": neither the row nor the codebook says whether this speaks for the element or "
                        + "against it; it is no evidence; give the row or the code a direction",
                "kod.csv:5:1 (A, \"kod\"): note unused-code: \"aldrig\": no unit has this code",
                "kod.csv:2: note unit-without-element: \"3\": so many meaning units, the first of them here, lead to no element of the theory; they are no evidence");
    }

    @Test
    void a_hostile_sheet_gives_problems_and_never_an_exception() {
        for (String table : List.of("meningsenhet;kod\n\"öppet", "meningsenhet;kod\n;|||\n", "meningsenhet;kod\n=1+1;'=x\n", "kod;definition\n;\n", "meningsenhet;kod;kategori\n;;x",
                "meningsenhet;kod\n" + "a;b;c;d\n".repeat(50))) {
            Checked<CodingSheet> sheet = CsvTables.standard().codings(new SourceText("x.csv", table));
            assertThat(CodedEvidence.of(sheet.value(), Codebook.EMPTY).value().items()).isEmpty();
            assertThat(CsvTables.standard().codes(new SourceText("x.csv", table)).value()).isEmpty();
        }
    }
}
