package io.github.verkan.report.document;

import io.github.verkan.conclusion.MainFinding;
import io.github.verkan.words.GapSentences;
import io.github.verkan.words.LimitSentences;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What is not known, who was not heard, what rests on one perspective alone, and which open questions most hangs on. */
final class GapsSection {

    private GapsSection() {}

    static Section of(Content content) {
        List<Block> blocks = new ArrayList<>(content.bullets(GapSentences.of(content.assessment, content.language)));
        List<Section> parts = new ArrayList<>();
        add(parts, "gaps-resting", content.heading("one-sided"),
                content.bullets(content.conclusions.of(EnumSet.of(MainFinding.Kind.ONE_ROLE, MainFinding.Kind.SELF_REPORT))));
        add(parts, "gaps-open", content.heading("open-questions"), content.bullets(content.conclusions.of(EnumSet.of(MainFinding.Kind.OPEN_QUESTION))));
        add(parts, "gaps-theory", content.reportHeading("limits"),
                content.bullets(LimitSentences.of(content.assessment.evaluation().theory(), content.language)));
        return Section.of("gaps", content.heading("gaps"), blocks, parts);
    }

    private static void add(List<Section> parts, String anchor, String heading, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(Section.of(anchor, heading, blocks));
        }
    }
}
