package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.EvaluationBuilder;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a case together with its parts. */
final class EvaluationReader {

    private final Problems problems;

    EvaluationReader(Problems problems) {
        this.problems = problems;
    }

    /** An evaluation of nothing: what there is when nothing could be read. */
    static Evaluation nothing() {
        return Evaluation.of(new TheoryBuilder().build(), EvidenceBase.EMPTY).build();
    }

    Checked<Evaluation> read(JsonObject root, PartFiles files, Optional<TableReader> tables) {
        Fields fields = Fields.of(root, Keys.EVALUATION, problems);
        fields.text(Keys.SCHEMA);
        EvaluationParts parts = new EvaluationParts(fields, files, tables, problems);
        AssessmentRules rules = parts.rules();
        Optional<TheoryOfChange> theory = parts.theory();
        EvidenceBase evidence = parts.evidence();
        JudgementReader judgementReader = new JudgementReader(problems);

        // Without a theory every row and judgement would be reported as being about nothing: one error is enough.
        EvaluationBuilder builder = Evaluation.of(theory.isPresent() ? theory.get() : new TheoryBuilder().build(), theory.isPresent() ? evidence : EvidenceBase.EMPTY);
        builder.id(fields.text("id")).title(fields.text("title")).language(Languages.read(fields)).extensions(fields.extensions());
        date(fields, "date", "the evaluation has no date, and no effect is too early by its own date", builder::date);
        date(fields, "interventionStart", "it is left out", builder::interventionStart);
        date(fields, "interventionEnd", "it is left out, and no long-term effect waits for it", builder::interventionEnd);
        fields.warnIfReversed("interventionStart", "interventionEnd", "both are taken as they stand");
        CaseReader more = new CaseReader(fields, problems);
        more.readFrame(builder, theory.isPresent() ? theory.get().parties() : Set.of());
        builder.rules(rules).cycles(cycles(fields)).judgementWords(judgementReader.words(fields, rules.scale()));
        List<Judgement> judgements = judgementReader.judgements(fields);
        builder.judgements(theory.isPresent() ? judgements : List.of());
        more.readReferring(builder, theory.isPresent());
        return problems.with(builder.check());
    }

    private static void date(Fields fields, String key, String otherwise, Consumer<LocalDate> setter) {
        LocalDate date = fields.date(key, otherwise);
        if (date != null) {
            setter.accept(date);
        }
    }

    private List<Cycle> cycles(Fields evaluation) {
        List<Cycle> cycles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonObject object : evaluation.objects("cycles")) {
            Fields fields = Fields.of(object, Keys.CYCLE, problems);
            String id = fields.required("id");
            String label = fields.text("label");
            String from = fields.time("from");
            String to = fields.time("to");
            fields.warnIfReversed("from", "to", "no row falls in this cycle by its date alone");
            List<String> methods = fields.texts("methods");
            if (!id.isEmpty() && !ids.add(id)) {
                fields.fail("duplicate-id", "id", "a cycle with this id stands before; the first one is kept", "");
            } else if (!id.isEmpty()) {
                cycles.add(new Cycle(id, label, from, to, methods));
            }
        }
        return cycles;
    }
}
