package io.github.verkan.report.document;

import io.github.verkan.assess.Assessment;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.JudgementSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.VerdictGroup;
import io.github.verkan.words.VerdictRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A report as an evaluator hands it over: the answers to the questions first; what holds, what does not and where the chain breaks; the goals by parties; the
 * strand that breaks; goal by goal; method and implementation; what enables and hinders; gaps; what changed; recommendations; limitations; and an appendix with
 * everything that the rest leads back to. A section with nothing in it is left out.
 *
 * @param language the language it is in
 * @param title the title of the evaluation, or what stands for one
 * @param lines what stands under the title
 * @param sections the sections, the appendix last
 */
public record ReportDocument(Language language, String title, List<String> lines, List<Section> sections) {

    /** Makes a document. */
    public ReportDocument {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }

    /**
     * The report on an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the report; the same for the same assessment
     */
    public static ReportDocument of(Assessment assessment, Language language) {
        Objects.requireNonNull(assessment, "assessment");
        Content content = new Content(assessment, Objects.requireNonNull(language, "language"));
        JudgementSentences judgements = JudgementSentences.of(assessment, language);
        ToldElements told = new ToldElements(content, judgements);
        EvidenceSections evidence = new EvidenceSections(content);
        evidence.announce();
        announce(content, told);
        Prose prose = new Prose(content, judgements);
        Section goals = Section.of("goals", content.reportHeading("goal-by-goal"), List.of(), prose.sections(told.effects()));
        List<Section> sections = Section.filled(AnswersSection.of(content), FindingsSection.of(content), GoalsTable.of(content), Strand.of(content), goals,
                MethodSection.of(content, told, prose), FactorsSection.of(content, told, prose), FactorsSection.sustainment(content), GapsSection.of(content),
                CyclesSection.of(content), RecommendationsSection.of(content), LimitationsSection.of(content), Appendix.of(content, told, evidence.sections()));
        return new ReportDocument(language, title(content), lines(content), sections);
    }

    private static String title(Content content) {
        return OneLine.of(content.assessment.evaluation().title()).isEmpty() ? content.reportHeading("shows") : OneLine.of(content.assessment.evaluation().title());
    }

    private static List<String> lines(Content content) {
        List<String> lines = new ArrayList<>();
        if (content.assessment.asOf().isPresent()) {
            lines.add(content.typography.sentence(content.wording.phrase("report", "as-of", content.typography.date(content.assessment.asOf().get()))));
        }
        lines.add(content.sentence("computed"));
        return lines;
    }

    /** Tells the cross-references where each element is told of: in prose, in the table of factors, or else in the table of verdicts. */
    private static void announce(Content content, ToldElements told) {
        for (Map<String, Set<Scope>> inProse : List.of(told.effects(), told.work(), told.mechanisms(), told.links())) {
            for (String id : inProse.keySet()) {
                announce(content, id, Prose.anchor(id));
            }
        }
        for (Element element : content.assessment.evaluation().theory().elements()) {
            if (element.kind() == ElementKind.FACTOR && content.isHeard(element.id())) {
                announce(content, element.id(), FactorsSection.anchor(element.id()));
            }
        }
        Set<String> inVerdicts = new LinkedHashSet<>();
        for (VerdictGroup group : told.groups()) {
            for (VerdictRow row : group.rows()) {
                inVerdicts.add(row.element());
            }
        }
        for (String id : inVerdicts) {
            announce(content, id, Appendix.anchor(id));
        }
    }

    private static void announce(Content content, String id, String anchor) {
        content.references.addElement(OneLine.of(id), content.quotedLabel(id), anchor);
    }
}
