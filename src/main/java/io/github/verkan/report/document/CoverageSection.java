package io.github.verkan.report.document;

import java.util.List;

/** How much evidence there is, element by role. */
final class CoverageSection {

    private CoverageSection() {}

    static Section of(Content content) {
        return Section.of("coverage", content.heading("coverage"), List.of());
    }
}
