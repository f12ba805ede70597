package io.github.verkan.io.csv;

import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Graded;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.SurveyAnswers;

/** From evidence to rows. */
final class EvidenceCells {

    private EvidenceCells() {}

    /** Adds a row for an item. */
    static void add(EvidenceItem item, TableText table) {
        table.row().text("id", item.id()).list("targets", item.targets());
        addFinding(item.finding(), table);
        table.word("kind", "evidence-kind", item.kind().code())
                .list("sources", item.sources())
                .text("role", item.role())
                .list("methods", item.methods())
                .list("about", item.about())
                .list("subgroups", item.subgroups())
                .list("factors", item.factors())
                .list("cycles", item.cycles())
                .text("date", item.date())
                .text("hedge", item.hedge())
                .text("question", item.question())
                .list("reached", item.reached())
                .text("condition", item.condition())
                .text("document", item.reference().document())
                .text("section", item.reference().section())
                .text("page", item.reference().page())
                .text("note", item.note())
                .text("quote", item.quote())
                .text("condensed", item.coding().condensed())
                .text("underlying", item.coding().underlying())
                .list("codes", item.coding().codes())
                .list("subcategories", item.coding().subcategories())
                .list("categories", item.coding().categories())
                .list("themes", item.coding().themes())
                .list("coders", item.coding().coders())
                .list("repeats", item.repeats())
                .list("contradicts", item.contradicts());
        item.breadth().ifPresent(breadth -> table.word("breadth", "breadth", breadth.code()));
        item.quality().ifPresent(quality -> table.word("quality", "quality", quality.code()));
        item.contribution().ifPresent(contribution -> table.word("contribution", "contribution", contribution.code()));
        item.gap().ifPresent(gap -> table.word("gap", "gap", gap.code()));
        item.nature().ifPresent(nature -> table.word("nature", "nature", nature.code()));
        item.level().ifPresent(level -> table.word("level", "level", level.code()));
        item.quantity().ifPresent(quantity ->
                table.number("value", quantity.value()).number("outOf", quantity.outOf()).text("valueUnit", quantity.unit()));
        item.assessableFrom().ifPresent(date -> table.text("assessableFrom", date.toString()));
        if (item.rows() > 1) {
            table.count("rows", item.rows());
        }
    }

    private static void addFinding(Finding finding, TableText table) {
        if (finding instanceof Direction direction) {
            table.word("finding", "finding", direction.code());
        } else if (finding instanceof Graded graded) {
            table.grade(graded.grade());
        } else if (finding instanceof Measured measured) {
            addMeasured(measured, table);
        } else if (finding instanceof SurveyAnswers answers) {
            addAnswers(answers, table);
        }
    }

    private static void addMeasured(Measured measured, TableText table) {
        table.text("indicator", measured.indicator())
                .number("actual", measured.actual())
                .number("baseline", measured.baseline())
                .number("goal", measured.goal())
                .text("unit", measured.unit())
                .count("n", measured.n());
        if (measured.better() != null) {
            table.word("better", "better", measured.better().code());
        }
    }

    private static void addAnswers(SurveyAnswers answers, TableText table) {
        table.number("agree", answers.agree())
                .number("neutral", answers.neutral())
                .number("disagree", answers.disagree())
                .list("options", answers.options())
                .counts("counts", answers.counts())
                .count("n", answers.n())
                .counts("missing", "missing-answer", answers.missing())
                .count("sent", answers.sent());
        if (answers.reversed()) {
            table.word("reversed", "yes-no", "yes");
        }
    }
}
