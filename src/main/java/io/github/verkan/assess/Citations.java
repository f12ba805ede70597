package io.github.verkan.assess;

import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.explain.Citation;
import io.github.verkan.scale.Degree;

/** Rows as leaves of explanations. */
final class Citations {

    static final String NO_VIEW = "no-view";

    private Citations() {}

    /** A row that counts as a degree, or is listed for a reason; null is no view. */
    static Citation of(EvidenceItem item, Degree said, Degree counted, String listed) {
        Place place = item.origin().place();
        String says = text(counted);
        return new Citation(item.id(), place.file(), place.line(), says, listed, text(said).equals(says) ? "" : text(said));
    }

    private static String text(Degree degree) {
        return degree == null ? NO_VIEW : degree.toString();
    }
}
