package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.EvaluationBuilder;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.JudgementWord;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.GapReason;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A small case whose labels are in the language of the report: two municipalities, health care, and an element of each kind. */
public final class SampleCase {

    public static final Finding YES = Direction.SUPPORTS;
    public static final Finding PARTLY = Direction.PARTLY;
    public static final Finding NO = Direction.CONTRADICTS;
    public static final Finding NO_VIEW = Direction.NO_VIEW;

    private final Language language;
    private final TheoryBuilder theory;
    private final List<Source> sources = new ArrayList<>();
    private final List<EvidenceItem> items = new ArrayList<>();
    private AssessmentRules rules = AssessmentRules.byVoices();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Consumer<EvaluationBuilder>> others = new ArrayList<>();
    private LocalDate date;
    private LocalDate end;

    public SampleCase(Language language) {
        this.language = language;
        theory = TheoryOfChange.named(in("Samverkan för fler i arbete", "Collaboration for work"))
                .actor("SKU", in("Skurup", "Skurup")).actor("SVE", in("Svedala", "Svedala")).actor("VARD", in("vården", "health care"))
                .group("KOM", in("Båda kommunerna", "Both municipalities"), "SKU", "SVE")
                .subgroup(new Subgroup("NYA", in("Nyanställda", "New staff"), ""))
                .resource("R", in("Projektledare med avsatt tid", "A project leader with time set aside"))
                .activity("A", in("Handledning hålls", "Supervision is held"))
                .output("O", in("Mallar är framtagna", "Templates are written"))
                .element(Effect.of("K", in("Metoden är känd", "The method is known"), Horizon.SHORT))
                .element(Effect.of("X", in("Ett nytt forum", "A new forum"), Horizon.SHORT).with(Details.NONE.withOrigin(ElementOrigin.EXISTING)))
                .element(Effect.of("W", in("Samverkan är förankrad och används", "Collaboration is agreed on and used"), Horizon.MEDIUM))
                .element(Effect.of("W1", in("Samverkan är förankrad", "Collaboration is agreed on"), Horizon.MEDIUM).partOf("W"))
                .element(Effect.of("W2", in("Samverkan används", "Collaboration is used"), Horizon.MEDIUM).partOf("W"))
                .element(Effect.of("D", in("Fler får stöd", "More people get support"), Horizon.MEDIUM).notBefore(LocalDate.of(2021, 6, 1)))
                .element(Effect.of("L", in("Fler är i arbete", "More people work"), Horizon.LONG))
                .mechanism("M", in("Handledning sprider kunskap", "Supervision spreads knowledge"))
                .element(Factor.of("F", in("Tidsbrist", "Lack of time"), Influence.HINDERS, List.of("K")))
                .link(Link.between("A", "K").named("AK").being(LinkKind.REQUIRES).through("M"));
        source("MA-SKU", in("Fokusgruppen i Skurup", "The focus group in Skurup"), in("medarbetare", "staff"), "SKU");
        source("MA-SVE", in("Fokusgruppen i Svedala", "The focus group in Svedala"), in("medarbetare", "staff"), "SVE");
        source("MA", "", in("medarbetare", "staff"), "");
        source("PL", "", in("projektledare", "project leaders"), "SKU", SourceStanding.INSIDER);
        source("PL2", "", in("projektledare", "project leaders"), "SVE", SourceStanding.INSIDER);
        source("VA", in("Läkaren", "The doctor"), in("vårdens representanter", "health-care representatives"), "VARD");
        source("VB", in("Sjuksköterskan", "The nurse"), in("vårdens representanter", "health-care representatives"), "VARD");
        source("CH", "", in("chefer", "managers"), "");
        source("REG", in("Ärenderegistret", "The case register"), in("register", "register"), "");
        source("N1", "", "", "");
        source("N2", "", "", "");
        source("UTV", "", in("utvärderare", "evaluator"), "", SourceStanding.EVALUATOR);
    }

    /** The text of the case's language. */
    public String in(String swedish, String english) {
        return language == Language.SV ? swedish : english;
    }

    private void source(String id, String label, String role, String actor) {
        source(id, label, role, actor, SourceStanding.INDEPENDENT);
    }

    private void source(String id, String label, String role, String actor, SourceStanding standing) {
        sources.add(new Source(id, label, role, standing, actor, "", true, "", field -> Place.NONE));
    }

    /** One row in which a source says something about an element. */
    public SampleCase says(String source, String element, Finding finding) {
        return row(item(finding).targets(element).sources(source));
    }

    /** One row that is about an actor. */
    public SampleCase says(String source, String element, Finding finding, String about) {
        return row(item(finding).targets(element).sources(source).about(about));
    }

    /** One gap. */
    public SampleCase gap(String element, GapReason reason) {
        return row(item(NO_VIEW).targets(element).sources("UTV").kind(EvidenceKind.GAP).gap(reason));
    }

    /** A further item, with the next free id. */
    public EvidenceBuilder item(Finding finding) {
        return EvidenceItem.saying(String.format("E%02d", items.size() + 1), finding).methods(in("intervju", "interview"))
                .note(in("Rad ", "Row ") + (items.size() + 1));
    }

    public SampleCase row(EvidenceBuilder item) {
        int line = items.size() + 2;
        items.add(item.origin(field -> Place.line("evidence.csv", line)).build());
        return this;
    }

    public SampleCase source(Source source) {
        sources.add(source);
        return this;
    }

    /** Something of the case beside theory, evidence and judgements. */
    public SampleCase with(Consumer<EvaluationBuilder> more) {
        others.add(more);
        return this;
    }

    public TheoryBuilder theory() {
        return theory;
    }

    public SampleCase rules(AssessmentRules others) {
        rules = others;
        return this;
    }

    public SampleCase dates(String asOf, String interventionEnd) {
        date = LocalDate.parse(asOf);
        end = LocalDate.parse(interventionEnd);
        return this;
    }

    public SampleCase judged(String element, Scope scope, String swedish, String english, String reason) {
        judgements.add(Judgement.of("J" + (judgements.size() + 1), element, scope, in(swedish, english), reason));
        return this;
    }

    public Assessment assess() {
        List<JudgementWord> words = judgements.stream().map(Judgement::word).distinct()
                .map(word -> new JudgementWord(word, List.of("partly"), null, null)).toList();
        EvaluationBuilder builder = Evaluation.of(theory.build(), EvidenceBase.of(sources, items)).rules(rules)
                .judgementWords(words).judgements(judgements);
        if (date != null) {
            builder.date(date).interventionEnd(end);
        }
        others.forEach(more -> more.accept(builder));
        return Assessor.of(builder.build()).assess();
    }

    /** A case that shows most of what a report can show. */
    public static SampleCase full(Language language) {
        SampleCase it = new SampleCase(language).dates("2020-11-30", "2020-12-31");
        it.says("MA-SKU", "K", YES, "SKU").says("MA-SVE", "K", NO, "SVE").says("PL", "K", YES, "SKU").says("CH", "K", PARTLY);
        it.says("MA", "W1", YES).says("CH", "W1", YES).says("MA", "W2", NO).says("CH", "W2", PARTLY);
        it.says("PL", "X", YES).says("UTV", "A", YES).says("MA", "A", YES).says("PL", "O", YES).says("PL2", "O", YES);
        it.row(it.item(YES).targets("M").sources("MA", "CH", "REG")).says("VA", "M", NO);
        it.row(it.item(YES).targets("L").sources("MA").subgroups("NYA"));
        it.gap("O", GapReason.NOT_MEASURED);
        it.row(it.item(NO).targets("K").sources("UTV").kind(EvidenceKind.JUDGEMENT));
        it.row(it.item(NO).targets("K").sources("CH").factors("F"));
        it.judged("K", Scope.OVERALL, "delvis", "partly", it.in("Svedala väger tyngst", "Svedala weighs most"));
        it.judged("K", new Scope("", "NYA", ""), "delvis", "partly", "");
        return it;
    }
}
