package io.github.verkan.report.document;

import io.github.verkan.assess.Status;
import io.github.verkan.conclusion.MainFinding;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.AlikeVerdicts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What holds and what does not, where the chain breaks, and what can be expected of what is too early to judge. */
final class FindingsSection {

    private FindingsSection() {}

    static Section of(Content content) {
        List<ListItem> items = new ArrayList<>();
        for (AlikeVerdicts group : AlikeVerdicts.of(content.assessment, effects(content), content.language)) {
            List<Inline> text = new ArrayList<>(List.of(new Badge(group.label(), group.verdict()), new Words(": ")));
            text.addAll(content.references.in(group.names()));
            items.add(ListItem.of(text));
        }
        List<Block> blocks = new ArrayList<>(items.isEmpty() ? List.of() : List.of(new Bullets(items)));
        List<Section> parts = new ArrayList<>();
        add(parts, content, "breaks", EnumSet.of(MainFinding.Kind.CHAIN_BREAKS));
        add(parts, content, "not-enough", EnumSet.of(MainFinding.Kind.NOT_ENOUGH));
        add(parts, content, "prospects", EnumSet.of(MainFinding.Kind.PROSPECTS));
        return Section.of("findings", content.heading("findings"), blocks, parts);
    }

    private static void add(List<Section> parts, Content content, String code, Set<MainFinding.Kind> kinds) {
        List<Block> blocks = content.paragraphs(content.conclusions.of(kinds));
        if (!blocks.isEmpty()) {
            parts.add(Section.of("findings-" + code, content.heading(code), blocks));
        }
    }

    /** Effects; of a compound one the whole, or its parts where these lie too far apart for one grade. */
    private static Set<String> effects(Content content) {
        TheoryOfChange theory = content.assessment.evaluation().theory();
        Set<String> shown = new LinkedHashSet<>();
        for (Element element : theory.elements()) {
            if (element instanceof Effect && theory.wholeOf(element.id()).isEmpty()) {
                boolean isSplit = content.assessment.verdict(element.id(), Scope.OVERALL).filter(it -> it.status() == Status.SPLIT).isPresent();
                shown.addAll(isSplit ? theory.parts(element.id()).stream().map(Effect::id).toList() : List.of(element.id()));
            }
        }
        return shown;
    }
}
