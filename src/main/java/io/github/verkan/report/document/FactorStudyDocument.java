package io.github.verkan.report.document;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.words.FactorStudySentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.LoopSentences;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A report on a study of factors: in short; loops; what drives and what comes out; codes; what both helps and hinders; form, models and process; who was not heard;
 * the codes against frameworks; limitations; and an appendix with every influence and its basis. It holds no verdict. A section with nothing in it is left out.
 */
public final class FactorStudyDocument {

    final FactorStudy study;
    final StudyContent content;
    final FactorStudySentences sentences;
    final LoopSentences loops;

    private FactorStudyDocument(FactorStudy study, Language language) {
        this.study = Objects.requireNonNull(study, "study");
        this.content = new StudyContent(language);
        this.sentences = FactorStudySentences.of(study, language);
        this.loops = LoopSentences.of(study, language);
    }

    /**
     * The report on a study.
     *
     * @param study the study
     * @param frameworks the frameworks that its codes are held against; may be empty
     * @param language the language
     * @return the report; the same for the same study
     */
    public static ReportDocument of(FactorStudy study, List<FactorFramework> frameworks, Language language) {
        return new FactorStudyDocument(study, language).document(frameworks);
    }

    private ReportDocument document(List<FactorFramework> frameworks) {
        List<Section> sections = Section.filled(inShort(), LoopsSection.of(this), LoopsSection.drivers(this), StudyCodesSection.of(this), StudyCodesSection.both(this),
                IntegrationSection.form(this), IntegrationSection.models(this), IntegrationSection.process(this), notHeard(),
                FrameworkSections.codes(study, frameworks, content), FrameworkSections.themselves(frameworks, content), limitations(), StudyAppendix.of(this));
        List<String> lines = new ArrayList<>();
        lines.add(content.sentence("computed"));
        Stream.of(content.told(study.source())).filter(it -> !it.isEmpty()).forEach(lines::add);
        return new ReportDocument(content.language, content.title(study.title(), "title"), lines, sections);
    }

    private Section inShort() {
        List<String> found = new ArrayList<>(loops.inShort());
        loops.first().ifPresent(loop -> found.add(loops.what(loop) + " " + String.join(" ", loops.brokenBy(loop))));
        sentences.furthest().ifPresent(found::add);
        sentences.bothInShort().ifPresent(found::add);
        found.add(sentences.form());
        found.addAll(sentences.models());
        found.addAll(sentences.notHeard());
        List<Block> blocks = new ArrayList<>(List.of(content.paragraph(Paragraph.Role.LEAD, sentences.holds())));
        blocks.addAll(content.bullets(found));
        return Section.of("short", content.heading("short"), blocks);
    }

    private Section notHeard() {
        List<Block> blocks = new ArrayList<>(content.bullets(sentences.notHeard()));
        blocks.addAll(content.bullets(study.actors().stream().filter(it -> it.heard().gap().isPresent()).map(it -> content.told(it.note())).filter(it -> !it.isEmpty()).toList()));
        return Section.of("not-heard", content.heading("not-heard"), blocks);
    }

    /** What a reader must not take for more than it is. */
    private Section limitations() {
        List<String> limits = new ArrayList<>();
        if (!study.codes().isEmpty()) {
            limits.addAll(sentences.breadthNote());
        }
        limits.addAll(loops.keptApart());
        limits.addAll(loops.notFound());
        limits.addAll(loops.onAll());
        if (!study.claimedEffects().isEmpty()) {
            limits.add(content.sentence("effects-note"));
        }
        return Section.of("limitations", content.heading("limitations"), content.bullets(limits));
    }

    String name(String id) {
        return OneLine.of(study.label(id)).isEmpty() ? OneLine.of(id) : OneLine.of(study.label(id));
    }
}
