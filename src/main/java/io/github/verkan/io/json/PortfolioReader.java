package io.github.verkan.io.json;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.portfolio.AssessedCase;
import io.github.verkan.portfolio.CaseComparison;
import io.github.verkan.portfolio.CaseCondition;
import io.github.verkan.portfolio.CaseGroup;
import io.github.verkan.portfolio.Portfolio;
import io.github.verkan.portfolio.PortfolioBuilder;
import io.github.verkan.portfolio.SharedKind;
import io.github.verkan.portfolio.SharedThing;
import io.github.verkan.portfolio.StudiedCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a portfolio together with its cases. */
final class PortfolioReader {

    private final PartFiles files;
    private final Supplier<? extends TableReader> tables;
    private final Problems problems;
    private final PortfolioBuilder portfolio = new PortfolioBuilder();

    PortfolioReader(PartFiles files, Supplier<? extends TableReader> tables, Problems problems) {
        this.files = files;
        this.tables = tables;
        this.problems = problems;
    }

    Checked<Portfolio> read(JsonObject root) {
        Fields fields = Fields.of(root, Keys.PORTFOLIO, problems);
        fields.text(Keys.SCHEMA);
        portfolio.id(fields.text("id")).title(fields.text("title")).language(Languages.read(fields));
        fields.objects("groups").forEach(this::group);
        fields.objects("cases").forEach(this::oneCase);
        fields.objects("shared").forEach(this::shared);
        fields.objects("comparisons").forEach(this::comparison);
        return problems.with(portfolio.check());
    }

    private void group(JsonObject object) {
        Fields fields = Fields.of(object, Keys.CASE_GROUP, problems);
        String id = fields.required("id");
        CaseGroup.Kind kind = fields.word("kind", "case-group", CaseGroup.Kind.values(), CaseGroup.Kind.OTHER);
        String label = fields.label(id);
        if (!id.isEmpty()) {
            portfolio.at(fields.origin()).add(new CaseGroup(id, label, kind));
        }
    }

    private void oneCase(JsonObject object) {
        Fields fields = Fields.of(object, Keys.PORTFOLIO_CASE, problems).bearing("the case is left out", "evaluation", "study");
        String id = fields.required("id");
        String label = fields.text("label");
        List<String> groups = fields.texts("groups");
        String kind = fields.has("study") ? "study" : "evaluation";
        if (fields.has("study") && fields.has("evaluation")) {
            fields.fail("wrong-count", "study", "a case is an evaluation or a study of factors, not both; the case is left out", "make two cases of it");
            return;
        }
        fields.required(kind);
        if (!id.isEmpty() && fields.value(kind) instanceof JsonText path && !path.text().isBlank()) {
            if (kind.equals("study")) {
                studied(path).ifPresent(it -> portfolio.at(fields.origin()).add(new StudiedCase(id, name(label, it.title(), id), groups, it)));
            } else {
                assessed(path).ifPresent(it -> portfolio.at(fields.origin()).add(new AssessedCase(id, name(label, it.evaluation().title(), id), groups, it)));
            }
        }
    }

    private Optional<FactorStudy> studied(JsonText path) {
        return files.use(path, (real, name) -> {
            Checked<FactorStudy> read = FactorsJson.read(real.getFileSystem().getPath(name), files.limits());
            problems.addAll(read.diagnostics());
            if (read.hasErrors() && read.value().codes().isEmpty() && read.value().factors().isEmpty()) {
                return unreadable(path, "study");
            }
            return Optional.of(read.value());
        });
    }

    private <T> Optional<T> unreadable(JsonText path, String kind) {
        problems.error("case-unreadable", path, "nothing of the " + kind + " could be read; the case is left out", "");
        return Optional.empty();
    }

    /** The first name that is one. */
    private static String name(String label, String title, String id) {
        return !label.isBlank() ? label : title.isBlank() ? id : title;
    }

    private Optional<Assessment> assessed(JsonText path) {
        return files.use(path, (real, name) -> {
            Checked<Evaluation> read = EvaluationJson.read(real.getFileSystem().getPath(name), tables.get(), files.limits());
            problems.addAll(read.diagnostics());
            if (read.value().theory().elements().isEmpty() && read.hasErrors()) {
                return unreadable(path, "evaluation");
            }
            Checked<Assessment> assessed = Assessor.of(read.value()).check();
            problems.addAll(assessed.diagnostics().stream().filter(it -> it.severity() != Severity.NOTE || !read.diagnostics().contains(it)).toList());
            return Optional.of(assessed.value());
        });
    }

    private void shared(JsonObject object) {
        Fields fields = Fields.of(object, Keys.SHARED, problems).bearing("the shared thing is left out", "kind");
        String id = fields.required("id");
        SharedKind kind = fields.requiredWord("kind", "shared-kind", SharedKind.values());
        String label = fields.label(id);
        Map<String, List<String>> in = new LinkedHashMap<>();
        for (JsonObject each : fields.objects("in")) {
            Fields mapping = Fields.of(each, Keys.SHARED_IN, problems).bearing("the mapping is left out", "case", "ids");
            String where = mapping.required("case");
            if (!mapping.has("ids")) {
                mapping.missing("ids", "\"ids\" must be given; the mapping is left out");
            }
            List<String> ids = mapping.texts("ids");
            if (!where.isEmpty() && in.containsKey(where)) {
                mapping.fail("duplicate-key", "case", "the case stands before; the first mapping is kept", "list all ids in one mapping");
            } else if (!where.isEmpty() && !ids.isEmpty()) {
                in.put(where, ids);
            }
        }
        List<String> absent = fields.texts("absentIn");
        String note = fields.text("note");
        if (!id.isEmpty() && kind != null) {
            portfolio.at(fields.origin()).add(new SharedThing(id, kind, label, in, absent, note));
        }
    }

    private void comparison(JsonObject object) {
        Fields fields = Fields.of(object, Keys.CASE_COMPARISON, problems).bearing("the comparison is left out", "conditions", "outcome");
        String id = fields.required("id");
        String label = fields.label(id);
        List<CaseCondition> conditions = new ArrayList<>();
        boolean isWhole = true;
        for (JsonObject each : fields.objects("conditions")) {
            Optional<CaseCondition> condition = condition(each);
            condition.ifPresent(conditions::add);
            isWhole &= condition.isPresent();
        }
        Optional<CaseCondition> outcome = fields.object("outcome").flatMap(this::condition);
        if (!fields.has("outcome")) {
            fields.missing("outcome", "\"outcome\" must be given; the comparison is left out");
        }
        if (!id.isEmpty() && isWhole && outcome.isPresent() && !fields.hasFailed(List.of("conditions"))) {
            portfolio.at(fields.origin()).add(new CaseComparison(id, label, conditions, outcome.get()));
        }
    }

    private Optional<CaseCondition> condition(JsonObject object) {
        Fields fields = Fields.of(object, Keys.CASE_CONDITION, problems).bearing("the comparison is left out", "shared", "atLeast");
        String shared = fields.required("shared");
        String atLeast = fields.has("atLeast") ? fields.required("atLeast") : null;
        return shared.isEmpty() || fields.hasFailed(Keys.CASE_CONDITION) ? Optional.empty() : Optional.of(new CaseCondition(shared, atLeast));
    }
}
