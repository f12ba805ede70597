package io.github.verkan.io.csv;

import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.theory.Better;
import io.github.verkan.words.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a row says: a direction, a grade, a value with what it is held against, or answers to a survey question. */
final class RowFinding {

    /** The cells that say it, way by way. */
    private static final List<List<String>> WAYS = List.of(List.of("finding"), List.of("grade"), List.of("actual"), RowAnswers.FIGURES);

    private final Row row;

    private RowFinding(Row row) {
        this.row = row;
    }

    /** The finding; nothing where the row says nothing, or where that cannot be read and the row is rejected. */
    static Optional<Finding> read(Row row, EvidenceKind kind) {
        List<String> said = said(row);
        if (said.size() > 1) {
            row.error("several-findings", said.get(1), row.value(said.get(1)),
                    "a row has one finding, in words, as a grade, as a value or as answers; the row is rejected", "make two rows of it");
            row.reject();
        } else if (said.isEmpty() && kind != null && kind.isVoice()) {
            row.error("missing-finding", "finding", "", "the row does not say what was found; it is rejected", "");
            row.reject();
        }
        return said.isEmpty() ? Optional.empty() : new RowFinding(row).read(said.get(0));
    }

    /** The first cell of each way in which the row says something. */
    private static List<String> said(Row row) {
        List<String> said = new ArrayList<>();
        for (List<String> way : WAYS) {
            way.stream().filter(row::has).findFirst().ifPresent(said::add);
        }
        return said;
    }

    private Optional<Finding> read(String field) {
        return switch (field) {
            case "finding" -> Optional.ofNullable(row.deciding("finding", "finding", Direction.values(), null));
            case "grade" -> Optional.of(graded());
            case "actual" -> measured();
            default -> RowAnswers.read(row);
        };
    }

    private Finding graded() {
        String grade = row.value("grade");
        return new Graded(Catalogue.standard().codeOf("cell-grade", CellText.folded(grade)).orElse(grade));
    }

    private Optional<Finding> measured() {
        String indicator = row.value("indicator");
        Numbers.Reading actual = row.decidingNumber("actual");
        Numbers.Reading baseline = row.decidingNumber("baseline");
        Numbers.Reading goal = row.decidingNumber("goal");
        Better better = row.deciding("better", "better", Better.values(), null);
        String unit = row.unit("unit", actual.percent() || baseline.percent() || goal.percent());
        Long n = row.count("n");
        if (indicator.isEmpty() && !row.has("goal") && !row.has("baseline")) {
            row.error("missing-cell", "goal", "", "a value is held against a goal, a baseline or an indicator: one of them must be given; "
                    + "the row is rejected", "");
            row.reject();
        } else if (!Measured.isWay(baseline.value(), goal.value(), better)) {
            boolean same = goal.value().compareTo(baseline.value()) == 0;
            row.error(same ? "goal-is-baseline" : "goal-against-better", "goal", row.value("goal"), same
                    ? "goal and baseline must differ: between them there is no way to go; the row is rejected"
                    : "from the baseline the goal lies the other way than what is better; the row is rejected", "");
            row.reject();
        }
        return row.isRejected() ? Optional.empty()
                : Optional.of(new Measured(actual.value(), baseline.value(), goal.value(), unit, n, better, indicator));
    }
}
