package io.github.verkan.report.document;

import io.github.verkan.words.CycleSentences;
import java.util.ArrayList;
import java.util.List;

/** What has changed between the cycles, goal by goal, with what else may explain it; no trend where the cycles cannot be compared. */
final class CyclesSection {

    private CyclesSection() {}

    static Section of(Content content) {
        List<ListItem> items = new ArrayList<>();
        for (List<String> paragraph : CycleSentences.ofEffects(content.assessment, content.language)) {
            List<Inline> text = new ArrayList<>(content.references.in(paragraph.get(0) + ": "));
            text.addAll(content.references.in(String.join(" ", paragraph.subList(1, paragraph.size()))));
            items.add(ListItem.of(text));
        }
        List<Block> blocks = items.isEmpty() ? List.of()
                : List.of(new Figure(Figure.Kind.CYCLES, List.of(), content.sentence("cycles-caption")), new Bullets(items));
        return Section.of("cycles", content.heading("cycles"), blocks);
    }
}
