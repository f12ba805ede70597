package io.github.verkan.report.charts;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.comparison.CycleComparison;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.theory.Cycle;
import io.github.verkan.words.Language;
import io.github.verkan.words.SampleCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Cases for charts: the examples, and a small one with three cycles and a survey. */
final class ChartCase {

    private final SampleCase it;

    private ChartCase(Language language) {
        it = new SampleCase(language).with(builder -> builder.cycles(
                List.of("1", "2", "3").stream().map(id -> new Cycle(id, id.equals("3") ? "2021" : "", "", "", List.of())).toList()));
    }

    static Assessment example(String name) {
        try {
            return Assessor.of(EvaluationFiles.read(Path.of("examples", name, "evaluation.json")).orThrow()).assess();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EvidenceBuilder said(String goal, Finding finding, String cycle, String... sources) {
        return it.item(finding).targets(goal).sources(sources).cycles(cycle);
    }

    /** K goes up and stays; L is asked differently the second time and of others the third; D lacks a grade once. */
    static Assessment cycles(Language language) {
        ChartCase one = new ChartCase(language);
        for (String cycle : List.of("1", "2", "3")) {
            one.it.row(one.said("K", cycle.equals("1") ? SampleCase.NO : SampleCase.YES, cycle, "MA-SKU"));
            one.it.row(one.said("K", SampleCase.YES, cycle, "CH"));
        }
        one.it.row(one.said("L", SampleCase.PARTLY, "1", "MA-SKU").question("A?")).row(one.said("L", SampleCase.YES, "2", "MA-SKU").question("B?"))
                .row(one.said("L", SampleCase.YES, "3", "CH").question("B?"));
        one.it.row(one.said("D", SampleCase.PARTLY, "1", "MA-SVE")).row(one.said("D", SampleCase.NO_VIEW, "3", "MA-SVE"));
        Evaluation evaluation = one.it.assess().evaluation();
        return Assessor.of(evaluation).alsoIn(CycleComparison.scopes(evaluation)).assess();
    }

    /** Counts, percentages with and without n, a reversed question, and one to which only those who disagree are known. */
    static Assessment survey(Language language) {
        ChartCase one = new ChartCase(language);
        SampleCase it = one.it;
        it.row(it.item(SurveyAnswers.counted(1, 1, 2, 6, 7).with(Map.of(MissingAnswer.DECLINED, 3L), 30L)).targets("K").sources("MA-SKU")
                .question(it.in("Jag känner till metoden", "I know the method")));
        it.row(it.item(SurveyAnswers.percentages(new BigDecimal("76.5"), new BigDecimal("12"), 400L)).targets("W1", "W2").sources("MA").question(it.in(
                "I vilken utsträckning instämmer du i att samverkan mellan kommunerna, vården och Försäkringskassan är förankrad hos alla som arbetar med den?",
                "To what extent do you agree that the collaboration between the municipalities and health care is agreed on by all those who work with it?")));
        it.row(it.item(SurveyAnswers.percentages(new BigDecimal("94"), null, null)).targets("L").sources("MA-SVE").question(it.in("Jag blir lyssnad på", "I am heard")));
        it.row(it.item(SurveyAnswers.counted(10, 5, 0, 0).asReversed()).targets("D").sources("CH").question(it.in("Stödet saknas", "Support is lacking")));
        it.row(it.item(SurveyAnswers.percentages(null, new BigDecimal("31"), 51L)).targets("K").sources("REG"));
        return it.assess();
    }
}
