package io.github.verkan.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.testing.RandomCase;
import io.github.verkan.testing.RandomTheory;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDocumentTest {

    private static Assessment example(String name) {
        try {
            return Assessor.of(EvaluationFiles.read(Path.of("examples", name, "evaluation.json")).orThrow()).assess();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Section> all(List<Section> top) {
        List<Section> all = new ArrayList<>();
        Deque<Section> open = new ArrayDeque<>();
        for (int i = top.size() - 1; i >= 0; i--) {
            open.push(top.get(i));
        }
        while (!open.isEmpty()) {
            Section next = open.pop();
            all.add(next);
            for (int i = next.parts().size() - 1; i >= 0; i--) {
                open.push(next.parts().get(i));
            }
        }
        return all;
    }

    private static List<List<Inline>> texts(Block block) {
        List<List<Inline>> texts = new ArrayList<>();
        if (block instanceof Paragraph paragraph) {
            texts.add(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> {
                texts.add(item.text());
                texts.addAll(item.within());
            });
        } else if (block instanceof DataTable table) {
            table.rows().forEach(row -> texts.addAll(row.cells()));
        }
        return texts;
    }

    private static List<List<Inline>> texts(List<Section> sections) {
        return all(sections).stream().flatMap(section -> section.blocks().stream()).flatMap(block -> texts(block).stream()).toList();
    }

    private static String read(List<Inline> text) {
        return text.stream().map(Inline::text).collect(Collectors.joining());
    }

    private static void isWhole(ReportDocument document) {
        List<String> anchors = new ArrayList<>();
        for (Section section : all(document.sections())) {
            anchors.add(section.anchor());
            section.blocks().stream().filter(Bullets.class::isInstance).map(Bullets.class::cast).flatMap(list -> list.items().stream())
                    .map(ListItem::anchor).filter(anchor -> !anchor.isEmpty()).forEach(anchors::add);
            section.blocks().stream().filter(DataTable.class::isInstance).map(DataTable.class::cast).flatMap(table -> table.rows().stream())
                    .map(TableRow::anchor).filter(anchor -> !anchor.isEmpty()).forEach(anchors::add);
        }
        assertThat(anchors).doesNotHaveDuplicates().allMatch(anchor -> anchor.matches("[A-Za-z][A-Za-z0-9_-]*"));
        Set<String> known = new HashSet<>(anchors);
        assertThat(texts(document.sections()).stream().flatMap(List::stream).filter(CrossReference.class::isInstance)
                .map(reference -> ((CrossReference) reference).anchor()).filter(anchor -> !known.contains(anchor))).isEmpty();
        texts(document.sections()).forEach(text -> assertThat(text).noneMatch(inline -> inline.text().isEmpty()));
    }

    @Test
    void it_answers_first_and_leaves_what_can_be_looked_up_to_the_appendix() {
        ReportDocument document = ReportDocument.of(example("pa-vag"), Language.SV);
        assertThat(document.sections().stream().map(Section::anchor)).containsExactly("answers", "findings", "goals-by-party", "strand", "goals", "method",
                "factors", "sustainment", "gaps", "cycles", "recommendations", "limitations", "appendix");
        assertThat(document.sections().get(12).parts().stream().map(Section::anchor)).containsExactly("diagram", "verdicts", "voices", "differences", "chains", "robustness",
                "coverage", "rules", "evidence", "not-voices", "background", "concepts");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_reference_leads_somewhere(Language language) {
        isWhole(ReportDocument.of(example("pa-vag"), language));
        isWhole(ReportDocument.of(example("samverkanskartan"), language));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_the_case_every_reference_leads_somewhere(int seed) {
        Language language = Language.values()[seed % 2];
        isWhole(ReportDocument.of(Assessor.of(RandomCase.of(seed)).assess(), language));
        isWhole(ReportDocument.of(Assessor.of(RandomTheory.of(seed)).assess(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void every_goal_leads_to_the_rows_that_it_rests_on(String name) {
        ReportDocument document = ReportDocument.of(example(name), Language.SV);
        Section goals = document.sections().stream().filter(section -> section.anchor().equals("goals")).findFirst().orElseThrow();
        for (Section goal : goals.parts()) {
            boolean hasVoices = goal.badge() != null && goal.badge().verdict().counts().voices() > 0;
            boolean leads = texts(List.of(goal)).stream().flatMap(List::stream).anyMatch(it -> it instanceof CrossReference to && to.anchor().startsWith("row-"));
            assertThat(leads).as(goal.heading()).isEqualTo(hasVoices);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void no_two_goals_have_the_same_paragraph(String name) {
        for (Language language : Language.values()) {
            ReportDocument document = ReportDocument.of(example(name), language);
            Section goals = document.sections().stream().filter(section -> section.anchor().equals("goals")).findFirst().orElseThrow();
            List<String> first = goals.parts().stream().map(goal -> goal.blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                    .filter(paragraph -> paragraph.role() == Paragraph.Role.PLAIN).map(paragraph -> read(paragraph.text())).findFirst().orElse("")).toList();
            assertThat(first).doesNotContain("").doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pa-vag", "samverkanskartan"})
    void before_the_appendix_there_is_no_fraction_and_no_coefficient(String name) {
        for (Language language : Language.values()) {
            ReportDocument document = ReportDocument.of(example(name), language);
            List<Section> body = document.sections().stream().filter(section -> !section.anchor().equals("appendix")).toList();
            assertThat(texts(body).stream().map(ReportDocumentTest::read)).noneMatch(text -> text.matches("(?s).*(^|[^0-9.])0[.,][0-9].*|.*[0-9]/[0-9].*"));
        }
    }

    @Test
    void a_case_with_nothing_in_it_says_so() {
        Evaluation nothing = Evaluation.of(TheoryOfChange.named("").build(), EvidenceBase.EMPTY).build();
        ReportDocument document = ReportDocument.of(Assessor.of(nothing).assess(), Language.EN);
        assertThat(document.title()).isEqualTo("The evidence shows");
        assertThat(texts(document.sections()).stream().map(ReportDocumentTest::read)).contains("There is nothing to assess.");
        isWhole(document);
    }

    @Test
    void an_element_is_led_to_where_it_stands_with_its_label_and_a_word_like_its_id_is_left_alone() {
        CrossReferences references = new CrossReferences();
        references.addElement("arbete", "”Arbete”", "on-arbete");
        references.addRow("E1", "row-E1");
        references.addRow("E2", "row-E2");
        assertThat(references.in("Mer arbete: arbete ”Arbete” och arbete ”Annat” (E1, E2). E1 (E3).")).containsExactly(
                new Words("Mer arbete: "), new CrossReference("arbete ”Arbete”", "on-arbete"), new Words(" och arbete ”Annat” ("),
                new CrossReference("E1", "row-E1"), new Words(", "), new CrossReference("E2", "row-E2"), new Words("). E1 (E3)."));
    }

    @Test
    void no_two_ids_share_an_anchor() {
        assertThat(List.of("a b", "a_b", "a-b", "a__b", "å", "A b", "", "a_20b").stream().map(id -> Anchors.of("on", id)))
                .doesNotHaveDuplicates().contains("on-a_20b", "on-a_5fb", "on-a-b", "on-_c3_a5");
    }
}
