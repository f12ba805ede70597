package io.github.verkan.report.document;

import io.github.verkan.conclusion.MainFinding;
import io.github.verkan.evaluation.Recommendation;
import io.github.verkan.words.CaseSentences;
import io.github.verkan.words.LooseEndSentences;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The evaluator's recommendations by addressee; then drafts of what nobody has recommended, and what does not meet. */
final class RecommendationsSection {

    private RecommendationsSection() {}

    static Section of(Content content) {
        CaseSentences sentences = CaseSentences.of(content.assessment, content.language);
        Map<String, List<String>> byAddressee = new LinkedHashMap<>();
        for (Recommendation recommendation : content.assessment.evaluation().recommendations()) {
            String to = sentences.addressees(recommendation);
            byAddressee.computeIfAbsent(to.isEmpty() ? content.wording.word("document", "no-addressee") : to, key -> new ArrayList<>())
                    .add(sentences.toAddressee(recommendation));
        }
        List<Block> blocks = new ArrayList<>();
        byAddressee.forEach((to, texts) -> {
            blocks.add(new Paragraph(Paragraph.Role.PLAIN, List.of(new Strong(content.sentence("addressee", to)))));
            blocks.addAll(content.bullets(texts));
        });
        List<Section> parts = new ArrayList<>();
        List<Block> drafts = content.bullets(content.conclusions.of(EnumSet.of(MainFinding.Kind.DRAFT_RECOMMENDATION)));
        if (!drafts.isEmpty()) {
            List<Block> marked = new ArrayList<>(List.of(content.note(content.sentence("drafts-note"))));
            marked.addAll(drafts);
            parts.add(Section.of("drafts", content.heading("drafts"), marked));
        }
        List<Block> loose = content.bullets(LooseEndSentences.of(content.assessment, content.language));
        if (!loose.isEmpty()) {
            parts.add(Section.of("loose-ends", content.reportHeading("loose-ends"), loose));
        }
        return Section.of("recommendations", content.reportHeading("recommendations"), blocks, parts);
    }
}
