package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.survey.AnswerScale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From rows to the scales of a survey: one row an option, most negative first, or a word that is no answer. */
final class ScaleRows {

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private Draft last;
    private int filled;
    private Row firstFilled;

    /** A scale as far as it has been read. */
    private static final class Draft {

        private final String id;
        private final Row first;
        private final List<AnswerScale.Option> options = new ArrayList<>();
        private final Map<String, MissingAnswer> missing = new LinkedHashMap<>();
        private boolean isBroken;

        private Draft(String id, Row first) {
            this.id = id;
            this.first = first;
        }
    }

    static String folded(String name) {
        return CellText.folded(name).toLowerCase(Locale.ROOT);
    }

    void take(Row row) {
        Draft draft = draft(row);
        String code = row.value("code");
        List<String> labels = row.values("label");
        row.text("note");
        MissingAnswer reason = row.deciding("missing", "missing-answer", MissingAnswer.values(), null);
        if (labels.isEmpty()) {
            row.error("missing-cell", "label", "", "an option has words; the row is rejected", "");
            row.reject();
        }
        if (draft == null || row.isRejected()) {
            // A scale that lacks one of its options would take the others for something else.
            Optional.ofNullable(draft).ifPresent(it -> it.isBroken = true);
            row.reject();
        } else if (reason != null) {
            labels.forEach(label -> draft.missing.put(label, reason));
            if (!code.isEmpty()) {
                draft.missing.put(code, reason);
            }
        } else {
            draft.options.add(new AnswerScale.Option(code, labels));
        }
    }

    /** The name of a scale over several rows is often one merged cell, of which only the first row has it. */
    private Draft draft(Row row) {
        String name = row.value("scale");
        if (!name.isEmpty()) {
            last = drafts.computeIfAbsent(folded(name), key -> new Draft(name, row));
        } else if (last == null) {
            row.error("missing-cell", "scale", "", "the first row must name the scale that it belongs to; the row is rejected", "");
        } else {
            firstFilled = filled++ == 0 ? row : firstFilled;
        }
        return last;
    }

    /** The scales, and what is to be said about each as a whole. */
    Collection<AnswerScale> scales(Problems problems) {
        if (filled > 0) {
            firstFilled.note("filled-down", "scale", String.valueOf(filled), "so many cells from here on are blank and taken to hold the same as the one above", "");
        }
        List<AnswerScale> scales = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            Place place = draft.first.place("scale");
            Optional<String> problem = AnswerScale.problem(draft.id, draft.options, draft.missing);
            if (draft.isBroken || problem.isPresent()) {
                problems.error("bad-answer-scale", place, draft.id, problem.orElse("one of its rows could not be read") + "; the scale is left out", "");
                continue;
            }
            AnswerScale scale = AnswerScale.of(draft.id, draft.options, draft.missing);
            if (scale.looksReversed()) {
                problems.warning("scale-order-suspected", place, draft.id, "the first option looks like the most positive one and the last like the most negative",
                        "put the most negative option first");
            }
            scales.add(scale);
        }
        return scales;
    }
}
