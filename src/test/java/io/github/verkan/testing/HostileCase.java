package io.github.verkan.testing;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Cycle;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Output;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A case with every kind of element, link, verdict and survey answer in which every text, ids too, is one that something may choke on. */
public final class HostileCase {

    /** What may mean something to XML, Mermaid, DOT, Markdown or a terminal, or is no proper text. */
    public static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>", "\"] --> x[\"", "a --> b", "]]>", "-->", "<!-- x", "`kod`", "`", "#quot;", "#35;", "&quot;&#34;&amp;", "&", "#",
            "rad 1\nrad 2\r\nrad 3", "\u0000\u0007\u001b[31mröd\u001b[0m\u009b31m", "\u202Eabc\u202C\u2066\u200F", "👩‍👩‍👧‍👦 🇸🇪 👍🏽", "lös \uD83D halva \uDE00",
            "\uFFFE\uFFFF\uFDD0", "x".repeat(10_000), "långt ord ".repeat(1_000), "end", "graph", "subgraph", "class n0 evil", "click n0 href \"javascript:alert(1)\"",
            "%%{init: {\"theme\":\"dark\"}}%%", "%% kommentar", "---", "===", "- lista", "1. lista", "12) lista", "+ lista", "# rubrik", "| a | b |", "$$x^2$$",
            "https://example.org/?a=1&b=2", "www.example.org", "a@example.org", "fa:fa-ban", ":::evil", "style x:y #quot; z;", "classDef x:y #1; z;", "\\", "\\\\", "\\\"",
            "\\N\\G\\n\\l", "\"", "\"\"", "'", "''", "{", "}", "{{x}}", "{0} {1}", "$1 \\1", "[", "(", ")", "|", ";", "%", "%s %d", "a;b", "\uFB02\u00B0lt\u00B6\u00DF",
            "<b>fet</b><br/>", "<br/>", "</svg>", "</title></desc>", "<![CDATA[x", "<?xml?>", "<!DOCTYPE x [", "url(#x)", "expression(alert(1))", "javascript:alert(1)",
            "\u00A0", "\u200B", "e\u0301\u0301\u0301\u0301", "العربية עברית", "日本語の長い文字列がここにあります", "ﷺ", "A---oB", "A--xB", "ẞßİı", "true", "null", "NaN");

    private HostileCase() {}

    /** The text for a place, never blank; the id in front keeps them apart. */
    private static String text(int place) {
        return TEXTS.get(Math.floorMod(place, TEXTS.size()));
    }

    private static String id(int place) {
        String text = text(place).strip();
        return (text.isBlank() ? "blank" : text.length() > 200 ? text.substring(0, 200) : text) + place;
    }

    /** All texts, each once as the id and once as the label of an element, with links, verdicts and answers. */
    public static Assessment assess() {
        TheoryBuilder theory = TheoryOfChange.named("\"] --> x[\"<script>`#quot;\n" + "\\").id("hostile");
        List<String> ids = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String id = id(i);
            if (seen.add(id.strip())) {
                Details details = Details.NONE.withNote(text(i + 1)).withBasis(text(i + 2)).withOrigin(i % 9 == 0 ? ElementOrigin.EXISTING : ElementOrigin.THEORY);
                String label = text(i + 3).isBlank() ? "blank" : text(i + 3);
                theory.element(switch (i % 6) {
                    case 0 -> new Resource(id, label, details);
                    case 1 -> Activity.of(id, label).with(details);
                    case 2 -> new Output(id, label, List.of(), details);
                    case 3 -> Mechanism.of(id, label).with(details);
                    case 4 -> Effect.of(id, label, i % 4 == 0 ? null : Horizon.values()[i / 6 % 3]).with(details);
                    default -> Factor.of(id, label, Influence.values()[i / 6 % 3], ids.isEmpty() ? List.of() : List.of(ids.get(i / 2))).with(details);
                });
                ids.add(id);
            }
        }
        for (int i = 0; i + 6 < ids.size(); i++) {
            String through = i % 3 == 0 ? ids.get(3 + 6 * (i % 5)) : "";
            theory.link(new Link("L" + id(i), ids.get(i), ids.get((i * 7 + 4) % ids.size()), LinkKind.values()[i % 5], through, text(i), text(i)));
        }
        for (int i = 1; i <= 3; i++) {
            theory.actor("P" + id(i + 20), text(i + 30));
        }
        TheoryOfChange built = theory.check().value();
        List<Cycle> cycles = List.of(new Cycle(text(20), text(0), "", "", List.of()), new Cycle(text(40), text(5), "", "", List.of()));
        Evaluation evaluation = Evaluation.of(built, evidence(built)).title(text(0) + text(1)).cycles(cycles).check().value();
        return Assessor.of(evaluation).assess();
    }

    private static EvidenceBase evidence(TheoryOfChange theory) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            sources.add(Source.of("S" + i, text(i)));
        }
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < theory.elements().size(); i++) {
            for (int j = 0; j < 1 + i % 4; j++) {
                items.add(EvidenceItem.saying("E" + i + "." + j, Direction.values()[(i + j) % 3]).targets(theory.elements().get(i).id())
                        .sources("S" + (i * 3 + j) % TEXTS.size()).methods("m").cycles(text(j % 2 == 0 ? 20 : 40)).note(text(i)).build());
            }
            if (i % 3 == 0) {
                SurveyAnswers answers = i % 2 == 0 ? SurveyAnswers.counted(i, 3, 5, 7, 11)
                        : SurveyAnswers.percentages(BigDecimal.valueOf(i), null, i % 4 == 1 ? null : 40L);
                items.add(EvidenceItem.saying("Q" + i, answers).targets(theory.elements().get(i).id()).sources("S" + i % TEXTS.size())
                        .question(text(i + 1)).methods("m").build());
            }
        }
        return EvidenceBase.of(sources, items);
    }
}
