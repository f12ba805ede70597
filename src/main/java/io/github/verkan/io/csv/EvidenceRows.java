package io.github.verkan.io.csv;

import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.CodingChain;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Quality;
import io.github.verkan.evidence.Reference;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From rows to evidence. A row whose finding, kind, breadth, nature or level cannot be read is rejected: without it the row would say something
 * else.
 */
final class EvidenceRows {

    /** What a row of a coding sheet holds before anybody has coded it. */
    private static final Set<String> PREFILLED = Set.of("targets", "note");

    private final List<EvidenceItem> items = new ArrayList<>();
    private Row firstTemplate;
    private int templates;

    List<EvidenceItem> items() {
        return items;
    }

    void take(Row row) {
        if (row.holdsOnly(PREFILLED)) {
            row.leaveAsTemplate();
            firstTemplate = templates++ == 0 ? row : firstTemplate;
            return;
        }
        String id = row.required("id");
        EvidenceKind kind = row.deciding("kind", "evidence-kind", EvidenceKind.values(), row.has("kind") ? null : EvidenceKind.FINDING);
        Optional<Finding> finding = RowFinding.read(row, kind);
        // A rejected row is gone through to its end all the same, so that everything that is wrong with it is reported.
        EvidenceBuilder item = EvidenceItem.saying(id.isEmpty() ? "?" : id, finding.orElse(Direction.NO_VIEW))
                .kind(kind == null ? EvidenceKind.FINDING : kind)
                .targets(row.values("targets"))
                .sources(row.values("sources"))
                .role(row.value("role"))
                .methods(row.values("methods"))
                .about(row.values("about"))
                .subgroups(row.values("subgroups"))
                .factors(row.values("factors"))
                .cycles(row.values("cycles"))
                .date(row.time("date"))
                .hedge(row.text("hedge"))
                .question(row.text("question"))
                .reached(row.values("reached"))
                .condition(row.text("condition"))
                .reference(new Reference(row.text("document"), row.text("section"), row.value("page")))
                .note(row.text("note"))
                .quote(row.text("quote"))
                .coding(new CodingChain(row.text("condensed"), row.text("underlying"), row.values("codes"), row.values("subcategories"),
                        row.values("categories"), row.values("themes"), row.values("coders")))
                .repeats(row.values("repeats"))
                .contradicts(row.values("contradicts"))
                .origin(row.origin());
        addWhatIsSaid(row, item);
        Long rows = row.count("rows");
        if (rows != null && rows < 1) {
            row.error("number-out-of-range", "rows", row.value("rows"), "an item stands for one row or more; it is taken as one", "");
        } else if (rows != null) {
            item.rows(rows);
        }
        if (!row.isRejected()) {
            items.add(item.build());
        }
    }

    private static void addWhatIsSaid(Row row, EvidenceBuilder item) {
        Breadth breadth = row.deciding("breadth", "breadth", Breadth.values(), null);
        if (breadth != null) {
            item.breadth(breadth);
        }
        Quality quality = row.word("quality", "quality", Quality.values());
        if (quality != null) {
            item.quality(quality);
        }
        Contribution contribution = row.word("contribution", "contribution", Contribution.values());
        if (contribution != null) {
            item.contribution(contribution);
        }
        GapReason gap = row.word("gap", "gap", GapReason.values());
        if (gap != null) {
            item.gap(gap);
        }
        Nature nature = row.deciding("nature", "nature", Nature.values(), null);
        if (nature != null) {
            item.nature(nature);
        }
        Level level = row.deciding("level", "level", Level.values(), null);
        if (level != null) {
            item.level(level);
        }
        Quantity quantity = RowQuantity.beside(row);
        if (quantity != null) {
            item.quantity(quantity);
        }
        LocalDate assessableFrom = row.date("assessableFrom");
        if (assessableFrom != null) {
            item.assessableFrom(assessableFrom);
        }
    }

    /** Says once how many rows nobody has coded yet. */
    void reportTemplates() {
        if (templates > 0) {
            firstTemplate.note("template-row", "targets", String.valueOf(templates),
                    "so many rows from here on hold no more than a target and a note: they wait to be coded and are not read", "");
        }
    }
}
