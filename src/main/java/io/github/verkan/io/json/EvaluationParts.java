package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parts of an evaluation, each of which stands within it or in files of its own. */
final class EvaluationParts {

    private final Fields evaluation;
    private final PartFiles files;
    private final Optional<TableReader> reader;
    private final Problems problems;

    EvaluationParts(Fields evaluation, PartFiles files, Optional<TableReader> reader, Problems problems) {
        this.evaluation = evaluation;
        this.files = files;
        this.reader = reader;
        this.problems = problems;
    }

    /** The theory; nothing, and reported, if none could be read. */
    Optional<TheoryOfChange> theory() {
        TheoryBuilder theory = new TheoryBuilder();
        boolean found = false;
        if (!evaluation.has("theory")) {
            evaluation.missing("theory", "\"theory\" must be given: without it evidence and judgements have nothing to be about");
        } else if (evaluation.value("theory") instanceof JsonObject within) {
            found = theory(within, theory, problems);
        } else {
            found = theoryFiles(theory);
        }
        if (!found) {
            return Optional.empty();
        }
        Checked<TheoryOfChange> checked = theory.check();
        problems.addAll(checked.diagnostics());
        return Optional.of(checked.value());
    }

    private boolean theoryFiles(TheoryBuilder into) {
        List<SourceText> tables = new ArrayList<>();
        JsonText json = null;
        boolean found = false;
        for (JsonText path : paths("theory")) {
            if (!PartFiles.isJson(path)) {
                Optional<SourceText> table = table(path);
                if (table.isPresent()) {
                    tables.add(table.get());
                }
            } else if (json == null) {
                json = path;
                Optional<SourceText> source = files.open(path);
                found = source.isPresent() && theory(source.get(), into);
            } else {
                problems.error("several-theories", path, "a theory has one JSON file and any number of tables; this file is not read",
                        "\"" + json.text() + "\" is read");
            }
        }
        if (evaluation.value("theory") instanceof JsonArray list && list.items().isEmpty()) {
            evaluation.fail("wrong-count", "theory", "a theory has at least one file", "");
        }
        if (!tables.isEmpty()) {
            problems.addAll(reader.orElseThrow().theory(tables, into).diagnostics());
        }
        return found || !tables.isEmpty();
    }

    private boolean theory(SourceText source, TheoryBuilder into) {
        Problems own = new Problems(source.file(), files.limits());
        Optional<JsonObject> root = JsonTree.read(source, files.limits(), own);
        boolean found = root.isPresent() && theory(root.get(), into, own);
        problems.addAll(own.all());
        return found;
    }

    private static boolean theory(JsonObject root, TheoryBuilder into, Problems problems) {
        boolean accepted = Format.THEORY.accepts(root, problems);
        if (accepted) {
            new TheoryReader(problems, into).read(root);
        }
        return accepted;
    }

    /** The evidence of all files; empty if none is given, as before anything has been collected. */
    EvidenceBase evidence() {
        List<EvidenceBase> parts = new ArrayList<>();
        if (evaluation.value("evidence") instanceof JsonObject within) {
            if (Format.EVIDENCE.accepts(within, problems)) {
                parts.add(new EvidenceReader(problems).read(within));
            }
        } else if (evaluation.has("evidence")) {
            for (JsonText path : paths("evidence")) {
                Optional<Checked<EvidenceBase>> part = PartFiles.isJson(path)
                        ? files.open(path).map(source -> EvidenceJson.parse(source, files.limits()))
                        : PartFiles.isArchive(path) && reader.isPresent() ? files.use(path, (real, name) -> Optional.of(reader.get().archive(real, name)))
                        : evidenceTable(path);
                if (part.isPresent()) {
                    problems.addAll(part.get().diagnostics());
                    parts.add(part.get().value());
                }
            }
            if (reader.isPresent()) {
                Checked<EvidenceBase> coded = reader.get().codedEvidence();
                problems.addAll(coded.diagnostics());
                parts.add(coded.value());
            }
        }
        parts.addAll(new SurveyParts(files, reader, problems).read(evaluation));
        Checked<EvidenceBase> all = EvidenceBase.union(parts);
        problems.addAll(all.diagnostics());
        return all.value();
    }

    private Optional<Checked<EvidenceBase>> evidenceTable(JsonText path) {
        if (reader.isEmpty()) {
            return table(path).map(source -> reader.orElseThrow().evidence(source));
        }
        TableReader tables = reader.get();
        return files.use(path, (real, name) -> {
            Optional<Checked<EvidenceBase>> large = tables.largeEvidence(real, name);
            return large.isPresent() ? large : files.text(real, name).map(tables::evidence);
        });
    }

    /** The rules; the default ones if none are given. */
    AssessmentRules rules() {
        if (evaluation.value("rules") instanceof JsonObject within) {
            return Format.RULES.accepts(within, problems) ? new RulesReader(problems).read(within) : AssessmentRules.byVoices();
        } else if (evaluation.value("rules") instanceof JsonText path) {
            Optional<SourceText> source = files.open(path);
            if (source.isPresent()) {
                Checked<AssessmentRules> rules = RulesJson.parse(source.get(), files.limits());
                problems.addAll(rules.diagnostics());
                return rules.value();
            }
        } else if (evaluation.has("rules")) {
            evaluation.wrongType("rules", "a path or an object");
        }
        return AssessmentRules.byVoices();
    }

    /** A path, or each of a list of paths. */
    private List<JsonText> paths(String key) {
        List<JsonText> paths = new ArrayList<>();
        if (evaluation.value(key) instanceof JsonText path) {
            paths.add(path);
        } else if (evaluation.value(key) instanceof JsonArray list) {
            for (JsonValue item : list.items()) {
                if (item instanceof JsonText path) {
                    paths.add(path);
                } else if (!(item instanceof JsonUnusable)) {
                    problems.error("wrong-type", item, "a path is expected here, not " + item.kind(), "");
                }
            }
        } else {
            evaluation.wrongType(key, "a path, a list of paths or an object");
        }
        return paths;
    }

    private Optional<SourceText> table(JsonText path) {
        if (reader.isEmpty()) {
            problems.error("no-table-reader", path, "this is no JSON file, and nothing that reads tables was given", "");
            return Optional.empty();
        }
        return files.open(path);
    }
}
