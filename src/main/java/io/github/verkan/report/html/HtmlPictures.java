package io.github.verkan.report.html;

import io.github.verkan.assess.Verdict;
import io.github.verkan.report.document.Figure;
import io.github.verkan.report.svg.VerdictSign;
import java.io.IOException;

/** What is drawn in a page: the signs of verdicts and the figures. */
interface HtmlPictures {

    /** The sign of a verdict. */
    VerdictSign sign(Verdict verdict);

    /** Writes a figure; ids in it begin with the anchor of its section. */
    void write(Figure figure, String anchor) throws IOException;
}
