package io.github.verkan.report.document;

import io.github.verkan.conclusion.MainFinding;
import java.util.List;
import java.util.Optional;

/** The one figure of the body: the strand where the chain breaks, the break that keeps most from being reached; without a break, what is not enough. */
final class Strand {

    private Strand() {}

    /** The section, empty where nothing breaks. */
    static Section of(Content content) {
        Optional<MainFinding> finding = widest(content.conclusion.of(MainFinding.Kind.CHAIN_BREAKS))
                .or(() -> widest(content.conclusion.of(MainFinding.Kind.NOT_ENOUGH)));
        List<Block> blocks = finding.map(it -> List.<Block>of(new Figure(Figure.Kind.STRAND, it.about(),
                content.sentence("strand-caption", content.quotedLabel(it.about().get(0)))))).orElse(List.of());
        return Section.of("strand", content.heading("strand"), blocks);
    }

    /** The first of those that keep most from being reached. */
    private static Optional<MainFinding> widest(List<MainFinding> findings) {
        return findings.stream().reduce((one, two) -> two.follows().size() > one.follows().size() ? two : one);
    }
}
