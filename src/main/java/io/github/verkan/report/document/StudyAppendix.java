package io.github.verkan.report.document;

import io.github.verkan.collaboration.ClaimedEffect;
import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;

/** Every influence with what it rests on, and the effects that are claimed. */
final class StudyAppendix {

    private StudyAppendix() {}

    static Section of(FactorStudyDocument of) {
        List<Section> parts = new ArrayList<>();
        List<Block> influences = of.content.table(of.content.heading("influences"), List.of("id", "from", "sign", "to", "kind", "basis", "place", "remark"),
                of.study.influences().stream().map(it -> row(it, of)).toList());
        if (!influences.isEmpty()) {
            parts.add(Section.of("influences", of.content.heading("influences"), influences));
        }
        List<Block> effects = new ArrayList<>(of.content.table(of.content.heading("effects"), List.of("effect", "claimed-by", "says", "measured", "citation", "remark"),
                of.study.claimedEffects().stream().map(it -> row(it, of)).toList()));
        if (!effects.isEmpty()) {
            effects.add(0, of.content.paragraph(Paragraph.Role.NOTE, of.content.sentence("effects-note")));
            parts.add(Section.of("effects", of.content.heading("effects"), effects));
        }
        return Section.of("appendix", of.content.heading("appendix"), List.of(), parts);
    }

    private static List<String> row(FactorInfluence it, FactorStudyDocument of) {
        String basis = of.content.wording.word("influence-basis", it.basis());
        String citation = OneLine.of(it.citation());
        return List.of(OneLine.of(it.id()), of.name(it.from()), of.content.wording.word("sign", it.sign()),
                it.isOnAll() ? of.content.word("all-factors") : of.name(it.to()), of.content.wording.word("influence-kind", it.kind()),
                citation.isEmpty() ? basis : of.content.wording.phrase("rows", "listed-because", basis, citation), of.content.place(it.place()), OneLine.of(it.note()));
    }

    private static List<String> row(ClaimedEffect it, FactorStudyDocument of) {
        return List.of(of.name(it.id()), OneLine.of(it.claimedBy()), of.content.wording.word("finding", it.says()), of.content.wording.word("measuring", it.measuring()),
                OneLine.of(it.citation()), OneLine.of(it.note()));
    }
}
