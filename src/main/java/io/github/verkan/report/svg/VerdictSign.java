package io.github.verkan.report.svg;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.report.markup.XmlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The sign and the tint of a verdict, the same wherever it stands: in a diagram as in a line of text. A disc is filled as far as the grade lies up the scale; a clock,
 * a question mark and others stand where there is no grade; two arrows are added where accounts diverge. Factors have no tint of their own, as it is neither good nor
 * bad that they are there. Immutable.
 */
public final class VerdictSign {

    private static final double SIZE = 13;
    private static final double MIDDLE = SIZE / 2;

    private final Look look;

    private VerdictSign(Look look) {
        this.look = look;
    }

    /**
     * The sign of a verdict.
     *
     * @param assessment the assessment that it is of
     * @param verdict the verdict
     * @return its sign
     */
    public static VerdictSign of(Assessment assessment, Verdict verdict) {
        return new VerdictSign(Look.of(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(verdict, "verdict")));
    }

    /**
     * The tint that it stands on. Text in {@link io.github.verkan.report.colour.GradeColours#INK} is legible on it.
     *
     * @return for example {@code #8fd3bd}
     */
    public String tint() {
        return look.fill();
    }

    /**
     * The sign as a picture to stand in a line of text. It says nothing to who cannot see it: the words beside it do.
     *
     * @return an {@code svg} element of the class {@code sign}, 13 pixels high
     */
    public String svg() {
        StringBuilder out = new StringBuilder();
        try {
            XmlWriter xml = XmlWriter.to(out);
            double width = look.diverging() ? 2 * SIZE + 1 : SIZE;
            xml.startInline("svg").attribute("class", "sign").attribute("viewBox", "0 0 " + XmlWriter.number(width) + " " + XmlWriter.number(SIZE))
                    .attribute("width", width).attribute("height", SIZE).attribute("aria-hidden", "true").attribute("focusable", "false");
            look.mark().draw(xml, MIDDLE, MIDDLE, look.share(), Palette.TEXT);
            if (look.diverging()) {
                Mark.DIVERGING.draw(xml, SIZE + 1 + MIDDLE, MIDDLE, 0, Palette.TEXT);
            }
            xml.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
