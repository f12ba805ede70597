package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the surveys that an evaluation names: for each its answers, its codebook and its scales. Surveys may share the last two. */
final class SurveyParts {

    private static final String NOT_READ = "the survey is not read";

    private final PartFiles files;
    private final Optional<TableReader> reader;
    private final Problems problems;
    private final Map<String, Optional<SourceText>> shared = new LinkedHashMap<>();
    private final Set<Diagnostic> said = new LinkedHashSet<>();

    SurveyParts(PartFiles files, Optional<TableReader> reader, Problems problems) {
        this.files = files;
        this.reader = reader;
        this.problems = problems;
    }

    /** The evidence of each survey that could be read. */
    List<EvidenceBase> read(Fields evaluation) {
        List<EvidenceBase> parts = new ArrayList<>();
        for (JsonObject object : evaluation.objects("surveys")) {
            Fields fields = Fields.of(object, Keys.SURVEY, problems);
            String id = fields.text("id");
            Optional<SourceText> answers = path(fields, "answers").flatMap(this::table);
            Optional<SourceText> codebook = path(fields, "codebook").flatMap(this::sharedTable);
            Optional<List<SourceText>> scales = scales(fields);
            if (answers.isPresent() && codebook.isPresent() && scales.isPresent()) {
                Checked<EvidenceBase> read = reader.orElseThrow().survey(id, answers.get(), codebook.get(), scales.get());
                problems.addAll(read.diagnostics().stream().filter(said::add).toList());
                parts.add(read.value());
            }
        }
        return parts;
    }

    private Optional<JsonText> path(Fields fields, String key) {
        if (fields.value(key) instanceof JsonText path) {
            return Optional.of(path);
        } else if (fields.has(key)) {
            fields.wrongType(key, "a path");
        } else {
            fields.missing(key, "\"" + key + "\" must be given; " + NOT_READ);
        }
        return Optional.empty();
    }

    /** None where none is named; nothing where the one that is named cannot be had, as the questions would then be read by other scales. */
    private Optional<List<SourceText>> scales(Fields fields) {
        return fields.has("scales") ? path(fields, "scales").flatMap(this::sharedTable).map(List::of) : Optional.of(List.of());
    }

    private Optional<SourceText> sharedTable(JsonText path) {
        Optional<SourceText> before = shared.get(path.text());
        if (before == null) {
            before = table(path);
            shared.put(path.text(), before);
        }
        return before;
    }

    private Optional<SourceText> table(JsonText path) {
        if (reader.isEmpty()) {
            problems.error("no-table-reader", path, "this is no JSON file, and nothing that reads tables was given", "");
            return Optional.empty();
        }
        return files.open(path);
    }
}
