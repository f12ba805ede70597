package io.github.verkan.words;

import io.github.verkan.comparison.TheoryComparison;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Actor;
import io.github.verkan.theory.Better;
import io.github.verkan.theory.Cause;
import io.github.verkan.theory.Consequence;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.EvaluationQuestion;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Indicator;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Output;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.Relation;
import io.github.verkan.theory.Subgroup;
import io.github.verkan.theory.TargetGroup;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.TheoryVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Two versions of a theory, in either language, that differ in every way in which two versions can differ. */
public final class TwoVersions {

    private final boolean swedish;

    private TwoVersions(Language language) {
        swedish = language == Language.SV;
    }

    /** The comparison of the two. */
    public static TheoryComparison in(Language language) {
        TwoVersions versions = new TwoVersions(language);
        return TheoryComparison.of(versions.before(), versions.after());
    }

    private String text(String ofSwedish, String ofEnglish) {
        return swedish ? ofSwedish : ofEnglish;
    }

    private TheoryBuilder common() {
        return new TheoryBuilder().actor("MA", text("Malmö", "Manchester")).actor("SKU", text("Skurup", "Salford"));
    }

    private TheoryOfChange before() {
        return common().title(text("Frukost i skolan", "School breakfast")).language("sv")
                .problem(text("Elever kommer för sent.", "Pupils come late."), "")
                .version(new TheoryVersion("1", "2023-09", List.of("Eva Ek"), text("Ansökan.", "Application.")))
                .cause(Cause.of("O1", text("Ingen frukost hemma", "No breakfast at home"), "A1"))
                .consequence(new Consequence("V1", text("Första lektionen går förlorad", "The first lesson is lost"), Consequence.Stage.DIRECT, ""))
                .question(EvaluationQuestion.of("FR1", text("Hjälper frukost?", "Does breakfast help?"), "K1"))
                .actor(new Actor("REG", "Regionen", text("finansiär", "funder"), false)).actor("IOP", "IOP")
                .group("ALLA", text("Båda", "Both"), "MA", "SKU")
                .relation(new Relation("MA-SKU", text("Mellan dem", "Between them"), "MA", "SKU"))
                .targetGroup(new TargetGroup("TG", text("Elever", "Pupils"), TargetGroup.Role.FINAL))
                .subgroup(new Subgroup("YNGRE", text("Yngre elever", "Younger pupils"), "TG", Degree.of(3, 5)))
                .resource("R1", text("Ett kök", "A kitchen"))
                .element(Activity.of("A1", text("Frukost serveras", "Breakfast is served")).by(List.of("MA")).planned(Quantity.of(40, text("veckor", "weeks"))))
                .activity("A2", text("Samtal förs", "Talks are held")).activity("A3", text("Lunch serveras", "Lunch is served"))
                .element(Output.of("P1", text("Serverade frukostar", "Served breakfasts")).by(List.of("MA")))
                .element(Effect.of("K1", text("Elever kommer i tid", "Pupils arrive on time"), Horizon.SHORT).seenBy(text("Färre sena", "Fewer are late"))
                        .with(Details.NONE.withLevel(Level.STAFF)))
                .element(Effect.of("M1", text("Elever följer lektionerna", "Pupils follow the lessons"), Horizon.MEDIUM).being(Nature.STATE))
                .effect("M2", text("Elever trivs", "Pupils like school"), Horizon.MEDIUM)
                .element(Mechanism.of("FM1", text("Mätta elever orkar", "Fed pupils cope")).stating(text("Hunger stör.", "Hunger disturbs.")))
                .element(Factor.of("F1", text("Sena bussar", "Late buses"), Influence.HINDERS, List.of("K1")).at(List.of("MA")))
                .link("R1", "A1").link("A1", "K1").link(Link.between("K1", "M1").through("FM1")).link(Link.between("A2", "M2").named("s1"))
                .indicator(Indicator.of("I1", text("Elever i tid", "Pupils on time"), "K1").in("%").from(new BigDecimal("60.5"), "2023"))
                .build();
    }

    private TheoryOfChange after() {
        return common().title(text("Frukost i alla skolor", "Breakfast in all schools")).language(swedish ? "sv" : "en")
                .problem(text("Elever kommer för sent.", "Pupils come late."), text("avsnitt 1", "section 1"))
                .version(new TheoryVersion("1", "2023-09", List.of("Eva Ek"), text("Ansökan.", "Application.")))
                .version(new TheoryVersion("2", "2024-02-01", List.of("Eva Ek", "Bo Al"), text("Sambanden sågs över", "The links were looked over")))
                .cause(Cause.of("O1", text("Ingen frukost hemma", "No breakfast at home"), "A1", "A2"))
                .consequence(new Consequence("V1", text("Första lektionen går förlorad", "The first lesson is lost"), Consequence.Stage.FINAL, ""))
                .question(EvaluationQuestion.of("FR1", text("Hjälper frukost?", "Does breakfast help?"), "K1").asMain())
                .actor(new Actor("REG", "Regionen", text("granskare", "auditor"), true))
                .group("ALLA", text("Båda", "Both"), "MA")
                .relation(new Relation("MA-SKU", text("Mellan de två", "Between the two"), "MA", "SKU"))
                .targetGroup(new TargetGroup("TG", text("Elever", "Pupils"), TargetGroup.Role.DIRECT))
                .subgroup(new Subgroup("YNGRE", text("Yngre elever", "Younger pupils"), "TG"))
                .element(Activity.of("A1", text("Frukost serveras", "Breakfast is served")).by(List.of("MA", "SKU"))
                        .planned(new Quantity(new BigDecimal("1250.5"), new BigDecimal("2000"), text("portioner", "portions"))))
                .effect("A2", text("Samtal förs", "Talks are held"), Horizon.SHORT).activity("A4", text("Lunch serveras", "Lunch is served"))
                .element(Output.of("P1", text("Serverade frukostar", "Served breakfasts")))
                .element(Effect.of("M1", text("Elever följer lektionerna", "Pupils follow the lessons"), Horizon.LONG).being(Nature.CHANGE)
                        .notBefore(LocalDate.of(2024, 6, 1)))
                .element(Effect.of("K1", text("Elever kommer i tid", "Pupils arrive on time"), Horizon.SHORT)
                        .seenBy(text("Hälften så många sena", "Half as many are late")).partOf("M1").concerning(List.of("TG"))
                        .with(Details.NONE.withLevel(Level.INDIVIDUAL).withOrigin(ElementOrigin.UNEXPECTED)))
                .element(Mechanism.of("FM1", text("Mätta elever orkar", "Fed pupils cope")).stating(text("Hunger stör inlärningen.", "Hunger disturbs learning."))
                        .declaring(List.of("K1"), List.of("M1")))
                .element(Factor.of("F1", text("Sena bussar", "Late buses"), Influence.BOTH, List.of("K1", "M1"))
                        .differing(List.of(new InfluenceAt("MA", "2", Influence.ENABLES, text("egna bussar", "own buses")),
                                new InfluenceAt("SKU", "", Influence.HINDERS, ""))).lying(Locus.OUTSIDE))
                .link("A1", "K1").link(Link.between("K1", "M1").being(LinkKind.REQUIRES)).link(Link.between("A2", "K1").named("s1"))
                .indicator(Indicator.of("I1", text("Elever i tid", "Pupils on time"), "K1").in("%").from(new BigDecimal("60.5"), "2023")
                        .to(new BigDecimal("80"), "2025-06").better(Better.HIGHER))
                .extensions(new Extensions(Map.of("verktyg", "x")))
                .build();
    }
}
