package io.github.verkan.report.document;

import io.github.verkan.collaboration.AxisReading;
import io.github.verkan.collaboration.FlowStep;
import io.github.verkan.collaboration.FormReading;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;

/** The form of integration, the seven models and the process. */
final class IntegrationSection {

    private IntegrationSection() {}

    static Section form(FactorStudyDocument of) {
        FormReading form = of.study.form();
        List<Block> blocks = new ArrayList<>(List.of(of.content.paragraph(Paragraph.Role.LEAD, of.sentences.form())));
        of.sentences.formStated().ifPresent(it -> blocks.add(of.content.paragraph(Paragraph.Role.PLAIN, it)));
        blocks.add(of.content.figure(Figure.Kind.FORM, "form-caption"));
        blocks.addAll(of.content.bullets(List.of(axis("vertical", form.vertical(), of), axis("horizontal", form.horizontal(), of))));
        return Section.of("form", of.content.heading("form"), blocks);
    }

    private static String axis(String code, AxisReading axis, FactorStudyDocument of) {
        String place = of.content.place(axis.place());
        return of.content.heading(code) + ": " + of.content.wording.word("axis-position", axis.position()) + ". " + String.join(" ", of.sentences.ground(axis))
                + (place.isEmpty() ? "" : " (" + place + ")");
    }

    static Section models(FactorStudyDocument of) {
        List<Block> blocks = new ArrayList<>(of.content.paragraphs(Paragraph.Role.LEAD, of.sentences.models()));
        blocks.add(of.content.figure(Figure.Kind.MODELS, "models-caption"));
        List<List<String>> rows = of.study.models().stream().map(it -> List.of(
                of.content.typography.number(it.model().rank()) + ". " + of.content.typography.capital(of.content.wording.word("collaboration-model", it.model())),
                of.content.wording.word("model-presence", it.presence()), OneLine.of(it.ground()), of.content.place(it.place()))).toList();
        blocks.addAll(of.content.table(of.content.heading("models"), List.of("model", "presence", "ground", "place"), rows));
        return Section.of("models", of.content.heading("models"), blocks);
    }

    static Section process(FactorStudyDocument of) {
        List<FlowStep> steps = of.study.flow().steps();
        List<Block> blocks = new ArrayList<>();
        if (!steps.isEmpty()) {
            blocks.add(of.content.figure(Figure.Kind.PROCESS, "process-caption"));
            blocks.addAll(of.content.bullets(of.sentences.flow()));
            List<List<String>> rows = steps.stream().map(it -> List.of(OneLine.of(it.id()) + " " + of.name(it.id()), of.content.wording.word("flow-step-kind", it.kind()),
                    it.by().isEmpty() ? "" : of.name(it.by()), String.join(", ", it.next().stream().map(OneLine::of).toList()), OneLine.of(it.note()))).toList();
            blocks.addAll(of.content.table(of.content.heading("process"), List.of("step", "kind", "by", "next", "remark"), rows));
        }
        return Section.of("process", of.content.heading("process"), blocks);
    }
}
