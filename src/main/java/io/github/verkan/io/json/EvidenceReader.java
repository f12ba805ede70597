package io.github.verkan.io.json;

import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Quality;
import io.github.verkan.evidence.Reference;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads evidence: sources and items. */
final class EvidenceReader {

    /** An item that loses something of these would say something else, or more, than its author did: it is rejected instead. */
    private static final List<String> BEARING = List.of("id", "finding", "kind", "breadth", "nature", "level", "subgroups", "cycles");
    /** Of these it may lose some and not all. */
    private static final List<String> BEARING_LISTS = List.of("targets", "about", "sources");
    /** What follows for an item that cannot be used. */
    static final String REJECTED = "the item is rejected";

    private final Problems problems;

    EvidenceReader(Problems problems) {
        this.problems = problems;
    }

    EvidenceBase read(JsonObject root) {
        Fields fields = Fields.of(root, Keys.EVIDENCE, problems);
        fields.text(Keys.SCHEMA);
        SourceRegister sources = sources(fields);
        List<EvidenceItem> items = new ArrayList<>();
        fields.objects("items").forEach(object -> item(object).ifPresent(items::add));
        int read = fields.value("items") instanceof JsonArray list ? list.items().size() : 0;
        List<RowCount> rows = fields.has("items") ? List.of(new RowCount(problems.file(), read, read - items.size())) : List.of();
        return new EvidenceBase(sources, items, rows, fields.extensions());
    }

    private SourceRegister sources(Fields fields) {
        Map<String, Source> byId = new LinkedHashMap<>();
        for (JsonObject object : fields.objects("sources")) {
            Fields source = Fields.of(object, Keys.SOURCE, problems).bearing("the source is left out", "id", "standing", "answered");
            String id = source.required("id");
            String label = source.text("label");
            String role = source.text("role");
            SourceStanding standing = source.word("standing", "source-standing", SourceStanding.values(), SourceStanding.INDEPENDENT);
            String actor = source.text("actor");
            String targetGroup = source.text("targetGroup");
            boolean answered = source.flag("answered", true);
            String note = source.text("note");
            if (!id.isEmpty() && byId.containsKey(id)) {
                source.fail("duplicate-id", "id", "a source with this id stands before; the first one is kept", "");
            } else if (!id.isEmpty() && !source.hasFailed(List.of("standing", "answered"))) {
                byId.put(id, new Source(id, label, role, standing, actor, targetGroup, answered, note, source.origin()));
            }
        }
        return new SourceRegister(byId.values());
    }

    private Optional<EvidenceItem> item(JsonObject object) {
        Fields fields = Fields.of(object, Keys.ITEM, problems).bearing(REJECTED, BEARING.toArray(String[]::new)).bearingLists(BEARING_LISTS);
        String id = fields.required("id");
        EvidenceKind kind = fields.word("kind", "evidence-kind", EvidenceKind.values(), EvidenceKind.FINDING);
        Optional<Finding> finding = new FindingReader(fields, problems).read(kind);
        EvidenceBuilder item = EvidenceItem.saying(id.isEmpty() ? "?" : id, finding.orElse(FindingReader.NOTHING))
                .kind(kind)
                .targets(fields.texts("targets"))
                .sources(fields.texts("sources"))
                .role(fields.text("role"))
                .methods(fields.texts("methods"))
                .about(fields.texts("about"))
                .subgroups(fields.texts("subgroups"))
                .factors(fields.texts("factors"))
                .cycles(fields.texts("cycles"))
                .date(fields.time("date"))
                .hedge(fields.text("hedge"))
                .question(fields.text("question"))
                .reached(fields.texts("reached"))
                .condition(fields.text("condition"))
                .reference(new Reference(fields.text("document"), fields.text("section"), fields.text("page")))
                .note(fields.text("note"))
                .quote(fields.text("quote"))
                .coding(ChainFields.read(fields, problems))
                .repeats(fields.texts("repeats"))
                .contradicts(fields.texts("contradicts"));
        ifSaid(fields.word("breadth", "breadth", Breadth.values()), item::breadth);
        ifSaid(fields.word("quality", "quality", Quality.values()), item::quality);
        ifSaid(fields.word("contribution", "contribution", Contribution.values()), item::contribution);
        ifSaid(fields.word("gap", "gap", GapReason.values()), item::gap);
        ifSaid(fields.word("nature", "nature", Nature.values()), item::nature);
        ifSaid(fields.word("level", "level", Level.values()), item::level);
        ifSaid(QuantityReader.read(fields, "quantity", problems), item::quantity);
        ifSaid(fields.date("assessableFrom"), item::assessableFrom);
        Long rows = fields.count("rows");
        if (rows != null && rows < 1) {
            fields.fail("number-out-of-range", "rows", "an item stands for one row or more; it is taken as one", "");
        } else if (rows != null) {
            item.rows(rows);
        }
        EvidenceItem made = item.origin(fields.origin()).build();
        boolean sound = !fields.hasFailed(BEARING) && !hasLostAll(fields, "targets", made.targets())
                && !hasLostAll(fields, "about", made.about()) && !hasLostAll(fields, "sources", made.sources());
        return sound ? Optional.of(made) : Optional.empty();
    }

    /** Without one of several it still says the same of the others; without its only one it would be about everything. */
    private static boolean hasLostAll(Fields fields, String key, List<String> left) {
        return left.isEmpty() && fields.hasFailed(List.of(key));
    }

    private static <T> void ifSaid(T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
