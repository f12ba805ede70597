package io.github.verkan.report.document;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.ModelReading;
import io.github.verkan.portfolio.StudiedCase;
import java.util.ArrayList;
import java.util.List;

/** In which form those in studies collaborate, and by which models. */
final class CollaborationSection {

    private CollaborationSection() {}

    static Section of(PortfolioContent content) {
        List<StudiedCase> studies = content.portfolio.cases().stream().filter(StudiedCase.class::isInstance).map(StudiedCase.class::cast).toList();
        List<TableRow> rows = new ArrayList<>();
        if (!studies.isEmpty()) {
            List<String> forms = new ArrayList<>(List.of(content.heading("form")));
            studies.forEach(it -> forms.add(form(it.study(), content)));
            rows.add(PortfolioContent.row(forms));
            List<ModelReading> all = studies.get(0).study().models();
            for (int i = 0; i < all.size(); i++) {
                int at = i;
                List<String> cells = new ArrayList<>(List.of(content.typography.capital(content.wording.word("collaboration-model", all.get(i).model()))));
                studies.forEach(it -> cells.add(content.wording.word("model-presence", it.study().models().get(at).presence())));
                rows.add(PortfolioContent.row(cells));
            }
        }
        return Section.of("collaboration", content.heading("collaboration"),
                rows.isEmpty() ? List.of() : List.of(new DataTable(content.heading("models-caption"), content.columns("kind", studies, false), rows)));
    }

    /** What the axes give; where they do not give it, what the study itself says. */
    private static String form(FactorStudy study, PortfolioContent content) {
        return study.form().form().or(() -> study.form().statedIfSaid()).map(it -> content.wording.word("integration-form", it)).orElse(content.word("form-unknown"));
    }
}
