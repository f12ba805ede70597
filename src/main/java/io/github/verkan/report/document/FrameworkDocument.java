package io.github.verkan.report.document;

import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.words.FrameworkSentences;
import io.github.verkan.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A report on a framework of factors: pairs of opposites, factors in several roles, contradictions, dimensions and factors. It holds no verdict. */
public final class FrameworkDocument {

    private FrameworkDocument() {}

    /**
     * The report on a framework.
     *
     * @param framework the framework
     * @param language the language
     * @return the report; the same for the same framework
     */
    public static ReportDocument of(FactorFramework framework, Language language) {
        StudyContent content = new StudyContent(language);
        FrameworkSentences sentences = FrameworkSentences.of(Objects.requireNonNull(framework, "framework"), language);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("short", content.heading("short"), List.of(content.paragraph(Paragraph.Role.LEAD, sentences.holds()))));
        sections.addAll(FrameworkSections.shape(framework, content, ""));
        sections.add(FrameworkSections.dimensions(framework, content));
        sections.add(FrameworkSections.factors(framework, content));
        List<String> lines = new ArrayList<>(List.of(content.sentence("framework-computed")));
        if (!content.told(framework.source()).isEmpty()) {
            lines.add(content.told(framework.source()));
        }
        return new ReportDocument(language, content.title(framework.title(), "framework-title"), lines, sections.stream().filter(it -> !it.isEmpty()).toList());
    }
}
