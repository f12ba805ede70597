package io.github.verkan.report.document;

import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.coverage.Gap;
import io.github.verkan.coverage.GapKind;
import io.github.verkan.coverage.KnowledgeGaps;
import io.github.verkan.evaluation.Sustainment;
import io.github.verkan.evaluation.SustainmentStatus;
import io.github.verkan.portfolio.AssessedCase;
import io.github.verkan.portfolio.PortfolioCase;
import io.github.verkan.portfolio.StudiedCase;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What remains of the results case by case, and what is not known. */
final class CaseGapsSection {

    private CaseGapsSection() {}

    static Section sustainment(PortfolioContent content) {
        List<AssessedCase> cases = content.portfolio.assessed().stream().filter(it -> !it.assessment().evaluation().sustainment().isEmpty()).toList();
        List<TableRow> rows = new ArrayList<>();
        for (SustainmentStatus status : SustainmentStatus.values()) {
            List<String> cells = new ArrayList<>(List.of(content.typography.capital(content.wording.word("sustainment-status", status))));
            cases.forEach(it -> cells.add(results(it, status)));
            if (cells.stream().anyMatch(it -> !it.equals("–") && !it.equals(cells.get(0)))) {
                rows.add(PortfolioContent.row(cells));
            }
        }
        return Section.of("sustainment", content.heading("sustainment"),
                rows.isEmpty() ? List.of() : List.of(new DataTable(content.heading("sustainment"), content.columns("remains", cases, false), rows)));
    }

    private static String results(AssessedCase one, SustainmentStatus status) {
        List<String> results = one.assessment().evaluation().sustainment().stream().filter(it -> it.status() == status).map(Sustainment::result).map(OneLine::of).toList();
        return results.isEmpty() ? "–" : String.join("; ", results);
    }

    static Section of(PortfolioContent content) {
        List<PortfolioCase> cases = content.portfolio.cases();
        Map<String, Map<GapKind, Integer>> counts = new LinkedHashMap<>();
        cases.forEach(it -> counts.put(it.id(), counts(it)));
        List<TableRow> rows = new ArrayList<>();
        for (GapKind kind : GapKind.values()) {
            List<String> cells = new ArrayList<>(List.of(content.typography.capital(content.wording.word("gap-kind", kind))));
            cases.forEach(it -> cells.add(counts.get(it.id()).containsKey(kind) ? content.typography.number(counts.get(it.id()).get(kind)) : "–"));
            if (counts.values().stream().anyMatch(it -> it.containsKey(kind))) {
                rows.add(PortfolioContent.row(cells));
            }
        }
        return Section.of("gaps", content.heading("gaps"),
                rows.isEmpty() ? List.of() : List.of(new DataTable(content.heading("gaps-caption"), content.columns("gap", cases, true), rows)));
    }

    /** A study has gaps too: those whom it is about and who were not heard. */
    private static Map<GapKind, Integer> counts(PortfolioCase one) {
        Map<GapKind, Integer> counts = new LinkedHashMap<>();
        one.assessmentIfAny().map(KnowledgeGaps::of).orElse(List.of()).stream().map(Gap::kind).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        if (one instanceof StudiedCase it) {
            FactorStudy study = it.study();
            if (!study.gaps().isEmpty()) {
                counts.put(GapKind.PARTY_NOT_HEARD, study.gaps().size());
            }
        }
        return counts;
    }
}
