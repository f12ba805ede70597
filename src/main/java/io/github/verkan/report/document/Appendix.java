package io.github.verkan.report.document;

import io.github.verkan.assess.Verdict;
import io.github.verkan.chains.Chain;
import io.github.verkan.chains.Chains;
import io.github.verkan.chains.Reach;
import io.github.verkan.chains.Reaches;
import io.github.verkan.chains.Weakness;
import io.github.verkan.evaluation.Concept;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Reply;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.ActorSentences;
import io.github.verkan.words.CaseSentences;
import io.github.verkan.words.GradeWords;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.RobustnessSentences;
import io.github.verkan.words.RoleSentences;
import io.github.verkan.words.RulesWords;
import io.github.verkan.words.VerdictGroup;
import io.github.verkan.words.VerdictRow;
import io.github.verkan.words.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reader who wants to check looks up: the whole diagram, every verdict, chains, what the verdicts hinge on, the rules, and the background. */
final class Appendix {

    private final Content content;

    private Appendix(Content content) {
        this.content = content;
    }

    static Section of(Content content, ToldElements told, List<Section> evidence) {
        Appendix appendix = new Appendix(content);
        List<Section> parts = new ArrayList<>(Section.filled(appendix.diagram(), appendix.verdicts(told.groups()), appendix.voices(), appendix.survey(),
                appendix.differences(), appendix.chains(), appendix.robustness(), CoverageSection.of(content), appendix.rules()));
        parts.addAll(evidence);
        parts.addAll(Section.filled(appendix.background(), appendix.concepts(), appendix.replies()));
        return Section.of("appendix", content.heading("appendix"), List.of(), parts);
    }

    static String anchor(String element) {
        return Anchors.of("verdict", element);
    }

    private CaseSentences sentences() {
        return CaseSentences.of(content.assessment, content.language);
    }

    private Section diagram() {
        boolean isEmpty = content.assessment.evaluation().theory().elements().isEmpty();
        return Section.of("diagram", content.heading("diagram"),
                isEmpty ? List.of() : List.of(new Figure(Figure.Kind.THEORY, List.of(), content.sentence("diagram-caption"))));
    }

    private Section verdicts(List<VerdictGroup> groups) {
        List<Block> blocks = new ArrayList<>();
        for (VerdictGroup group : groups) {
            List<Column> columns = new ArrayList<>(List.of(new Column(group.singular(), false)));
            columns.addAll(content.reportColumns("shows", "strength"));
            for (String code : List.of("yes", "partly", "no")) {
                columns.add(new Column(content.reportHeading(code), true));
            }
            columns.addAll(content.reportColumns("notes"));
            List<TableRow> rows = new ArrayList<>();
            for (VerdictRow row : group.rows()) {
                rows.add(verdict(row));
            }
            blocks.add(new DataTable(group.heading(), columns, rows));
        }
        if (blocks.isEmpty()) {
            blocks.add(content.paragraph(content.typography.sentence(content.wording.word("report", "empty"))));
        }
        return Section.of("verdicts", content.heading("verdicts"), blocks);
    }

    private TableRow verdict(VerdictRow row) {
        String label = row.isWithin() ? row.label() : OneLine.of(row.element()) + " " + row.label();
        Verdict verdict = content.assessment.verdict(row.element(), row.scope()).orElse(null);
        List<Inline> shows = verdict == null ? content.words(row.shows()) : List.of(new Badge(content.typography.capital(row.shows()), verdict));
        return new TableRow(row.isWithin() ? "" : anchor(row.element()), row.isWithin(), List.of(content.words(label), shows,
                content.words(content.typography.capital(row.strength())), content.words(row.voices(row.yes())), content.words(row.voices(row.partly())),
                content.words(row.voices(row.no())), content.words(content.typography.capital(row.notes()))));
    }

    private Section voices() {
        return Section.of("voices", content.heading("voices"),
                isAnyEffectHeard() ? List.of(new Figure(Figure.Kind.VOICES, List.of(), content.sentence("voices-caption"))) : List.of());
    }

    private boolean isAnyEffectHeard() {
        for (Element element : content.assessment.evaluation().theory().elements()) {
            if (element instanceof Effect && content.isHeard(element.id())) {
                return true;
            }
        }
        return false;
    }

    private Section survey() {
        return Section.of("survey", content.heading("survey"),
                isAnySurvey() ? List.of(new Figure(Figure.Kind.SURVEY, List.of(), content.sentence("survey-caption"))) : List.of());
    }

    private boolean isAnySurvey() {
        Evaluation evaluation = content.assessment.evaluation();
        for (EvidenceItem item : evaluation.evidence().items()) {
            if (evaluation.findingOf(item) instanceof SurveyAnswers) {
                return true;
            }
        }
        return false;
    }

    private Section differences() {
        List<Section> parts = new ArrayList<>();
        List<Block> parties = content.bullets(ActorSentences.of(content.assessment, content.language).differences());
        if (!parties.isEmpty()) {
            parts.add(Section.of("differences-parties", content.heading("parties"), parties));
        }
        List<Block> roles = content.bullets(RoleSentences.of(content.assessment, content.language).differences());
        if (!roles.isEmpty()) {
            parts.add(Section.of("differences-roles", content.heading("perspectives"), roles));
        }
        return Section.of("differences", content.heading("differences"), List.of(), parts);
    }

    private Section chains() {
        List<TableRow> rows = new ArrayList<>();
        Map<String, Reach> reaches = new LinkedHashMap<>();
        for (Reach reach : Reaches.of(content.assessment, Scope.OVERALL)) {
            reaches.put(reach.element(), reach);
        }
        for (Chain chain : Chains.of(content.assessment).all()) {
            if (content.assessment.evaluation().theory().kindOf(chain.element()).orElse(null) == ElementKind.EFFECT) {
                String weakest = chain.weakest().isEmpty() ? "" : name(chain.weakest());
                Weakness weakness = chain.weaknessIfAny().orElse(null);
                rows.add(new TableRow("", false, List.of(content.references.in(name(chain.element())),
                        content.words(content.typography.capital(content.wording.word("chain-status", chain.status()))), content.words(reach(reaches.get(chain.element()))), content.references.in(weakest),
                        content.words(weakness == null ? "" : content.typography.capital(content.wording.word("weakness", weakness))))));
            }
        }
        List<Column> columns = List.of(new Column(content.reportHeading("goal"), false), new Column(content.heading("chain-status"), false),
                new Column(content.heading("chain-reaches"), false), new Column(content.heading("weakest"), false), new Column(content.heading("why"), false));
        return Section.of("chains", content.heading("chains"), rows.isEmpty() ? List.of() : List.of(new DataTable(content.heading("chains"), columns, rows)));
    }

    /** The grade of the weakest step of the chain, or between which grades it lies where steps are unknown. */
    private String reach(Reach reach) {
        GradeWords grades = GradeWords.of(content.assessment.settings(), content.language);
        String atLeast = grades.word(WordSet.EFFECTS, reach.atLeast());
        String atMost = grades.word(WordSet.EFFECTS, reach.atMost());
        boolean isOpen = reach.atLeast().step() == 0 && reach.atMost().step() == content.assessment.settings().scale().size() - 1;
        return content.typography.capital(reach.grade().isPresent() ? atMost
                : isOpen ? content.wording.word("document", "reach-open") : content.wording.phrase("document", "reach-between", atLeast, atMost));
    }

    private String name(String id) {
        boolean isElement = content.assessment.evaluation().theory().element(id).isPresent();
        return isElement ? OneLine.of(id) + " " + content.quotedLabel(id) : OneLine.of(id);
    }

    private Section robustness() {
        List<ListItem> items = new ArrayList<>();
        for (List<String> paragraph : RobustnessSentences.of(content.assessment, content.language).all()) {
            List<List<Inline>> within = new ArrayList<>();
            for (String sentence : paragraph.subList(1, paragraph.size())) {
                within.add(content.references.in(sentence));
            }
            items.add(new ListItem("", content.references.in(paragraph.get(0)), within));
        }
        return Section.of("robustness", content.heading("robustness"), items.isEmpty() ? List.of() : List.of(new Bullets(items)));
    }

    private Section rules() {
        RulesWords rules = RulesWords.of(content.assessment.settings(), content.language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(content.paragraph(rules.method()));
        blocks.add(content.paragraph(content.typography.sentence(content.wording.word("report", "scale") + ": " + String.join(" – ", rules.scale()))));
        if (!rules.parameters().isEmpty()) {
            List<TableRow> rows = new ArrayList<>();
            for (String name : rules.parameters()) {
                rows.add(new TableRow("", false, List.of(content.words(name), content.words(rules.value(name)), content.words(rules.meaning(name)))));
            }
            blocks.add(new DataTable(content.heading("rules"), content.reportColumns("rule-name", "rule-value", "rule-meaning"), rows));
        }
        return Section.of("rules", content.heading("rules"), blocks);
    }

    private Section background() {
        List<Block> blocks = new ArrayList<>();
        List<String> frame = sentences().frame();
        if (!frame.isEmpty()) {
            blocks.add(content.paragraph(String.join(" ", frame)));
        }
        blocks.addAll(content.bullets(sentences().problem()));
        return Section.of("background", content.heading("background"), blocks);
    }

    private Section concepts() {
        List<String> texts = new ArrayList<>();
        for (Concept concept : content.assessment.evaluation().concepts()) {
            texts.add(sentences().text(concept));
        }
        return list("concepts", texts);
    }

    private Section replies() {
        List<String> texts = new ArrayList<>();
        for (Reply reply : content.assessment.evaluation().replies()) {
            texts.add(sentences().text(reply));
        }
        return list("replies", texts);
    }

    private Section list(String code, List<String> texts) {
        return Section.of(code, content.reportHeading(code), content.bullets(texts));
    }
}
