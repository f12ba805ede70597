package io.github.verkan.report.document;

import io.github.verkan.conclusion.MainFinding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Whether the method or its implementation failed, and what was done and assumed, as far as anybody was heard on it. */
final class MethodSection {

    private MethodSection() {}

    static Section of(Content content, ToldElements told, Prose prose) {
        List<Block> blocks = new ArrayList<>(content.paragraphs(content.conclusions.of(EnumSet.of(MainFinding.Kind.DIAGNOSIS))));
        blocks.addAll(content.paragraphs(content.conclusions.of(EnumSet.of(MainFinding.Kind.MECHANISM_FAILS, MainFinding.Kind.MECHANISM_HOLDS))));
        List<Section> parts = new ArrayList<>();
        add(parts, "method-work", content.reportHeading("work"), prose.sections(told.work()));
        add(parts, "method-mechanisms", kinds(content, "mechanism"), prose.sections(told.mechanisms()));
        add(parts, "method-links", kinds(content, "link"), prose.sections(told.links()));
        return Section.of("method", content.heading("method"), blocks, parts);
    }

    private static void add(List<Section> parts, String anchor, String heading, List<Section> sections) {
        if (!sections.isEmpty()) {
            parts.add(Section.of(anchor, heading, List.of(), sections));
        }
    }

    private static String kinds(Content content, String code) {
        return content.typography.capital(content.wording.word("element-kinds", code));
    }
}
