package io.github.verkan.report.document;

import io.github.verkan.collaboration.FactorCode;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;

/** The codes of a study with how wide they are, and what stands in both categories. */
final class StudyCodesSection {

    private StudyCodesSection() {}

    static Section of(FactorStudyDocument of) {
        List<Block> blocks = new ArrayList<>();
        if (!of.study.codes().isEmpty()) {
            blocks.add(of.content.paragraph(Paragraph.Role.NOTE, String.join(" ", of.sentences.breadthNote())));
        }
        blocks.addAll(of.content.table(of.content.heading("codes"), List.of("code", "label", "category", "said-by", "breadth", "share", "remark"),
                of.study.codes().stream().map(it -> row(it, of)).toList()));
        return Section.of("codes", of.content.heading("codes"), blocks);
    }

    private static List<String> row(FactorCode code, FactorStudyDocument of) {
        String words = OneLine.of(code.width().words());
        String roles = String.join(", ", code.roles().stream().map(of::name).toList());
        return List.of(OneLine.of(code.id()), of.name(code.id()), of.content.wording.word("influence", code.category()), words.isEmpty() ? roles : words,
                code.width().breadthIfSaid().map(it -> of.content.wording.word("breadth", it)).orElse(""), of.sentences.share(code), OneLine.of(code.note()));
    }

    static Section both(FactorStudyDocument of) {
        return Section.of("both", of.content.heading("both"), of.content.bullets(of.sentences.both()));
    }
}
