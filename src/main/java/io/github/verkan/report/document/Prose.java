package io.github.verkan.report.document;

import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Scope;
import io.github.verkan.words.JudgementSentences;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.ScopeWords;
import io.github.verkan.words.VerdictPhrases;
import io.github.verkan.words.VerdictSentences;
import io.github.verkan.words.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Elements in prose, a section for each: what the evidence shows over all, the evaluator's own judgement beside it, and the scopes that differ. Several of which
 * there is just the same to say stand together, and what was said of another already is not said again.
 */
final class Prose {

    private final Content content;
    private final VerdictSentences sentences;
    private final JudgementSentences judgements;
    private final ScopeWords scopes;
    /** The element of which a text has been told. */
    private final Map<String, String> tellers = new LinkedHashMap<>();

    Prose(Content content, JudgementSentences judgements) {
        this.content = content;
        this.sentences = VerdictSentences.of(content.assessment, content.language);
        this.judgements = judgements;
        this.scopes = ScopeWords.of(content.assessment.evaluation(), content.language);
    }

    static String anchor(String element) {
        return Anchors.of("on", element);
    }

    List<Section> sections(Map<String, Set<Scope>> told) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        told.forEach((element, in) -> {
            boolean isSole = in.equals(Set.of(Scope.OVERALL)) && judgements.on(element, Scope.OVERALL).isEmpty();
            alike.computeIfAbsent(isSole ? "same " + shows(element, Scope.OVERALL) : "one " + element, key -> new ArrayList<>()).add(element);
        });
        List<Section> sections = new ArrayList<>();
        alike.values().forEach(elements -> sections.add(elements.size() == 1 ? one(elements.get(0), told.get(elements.get(0))) : together(elements)));
        return sections;
    }

    /** Elements of which the same is said. References to any of them lead to its line of the list. */
    private Section together(List<String> elements) {
        List<ListItem> items = elements.stream().map(it -> new ListItem(it.equals(elements.get(0)) ? "" : anchor(it),
                List.of(new Words(OneLine.of(it) + " " + label(it))), citedRows(it).stream().toList())).toList();
        List<Block> blocks = new ArrayList<>(List.of(new Bullets(items)));
        List<Inline> text = new ArrayList<>(List.of(new Strong(lead("all-above")), new Words(" ")));
        text.addAll(content.references.in(shows(elements.get(0), Scope.OVERALL)));
        blocks.add(new Paragraph(Paragraph.Role.PLAIN, text));
        return new Section(anchor(elements.get(0)), content.typography.list(elements.stream().map(OneLine::of).toList()), badge(elements.get(0)), blocks,
                List.of());
    }

    private Section one(String element, Set<Scope> told) {
        List<Block> blocks = new ArrayList<>();
        Map<String, List<Scope>> narrower = new LinkedHashMap<>();
        for (Scope scope : told) {
            if (scope.isOverall()) {
                overall(element, blocks);
            } else {
                boolean isPlain = judgements.on(element, scope).isEmpty();
                narrower.computeIfAbsent(isPlain ? shows(element, scope) : "judged " + scope, key -> new ArrayList<>()).add(scope);
            }
        }
        List<ListItem> items = new ArrayList<>();
        narrower.values().forEach(alike -> items.add(item(element, alike)));
        if (!items.isEmpty()) {
            blocks.add(new Bullets(items));
        }
        citedRows(element).ifPresent(rows -> blocks.add(new Paragraph(Paragraph.Role.NOTE, rows)));
        return new Section(anchor(element), OneLine.of(element) + " " + label(element), badge(element), blocks, List.of());
    }

    private Optional<List<Inline>> citedRows(String element) {
        return content.assessment.verdict(element, Scope.OVERALL).flatMap(verdict -> CitedRows.of(content, verdict));
    }

    private void overall(String element, List<Block> blocks) {
        List<String> beside = judgements.on(element, Scope.OVERALL);
        String shows = shows(element, Scope.OVERALL);
        String teller = tellers.putIfAbsent(shows, element);
        List<Inline> text = new ArrayList<>();
        if (!beside.isEmpty()) {
            text.add(new Strong(lead("shows")));
            text.add(new Words(" "));
        }
        text.addAll(content.references.in(teller == null ? shows : content.sentence("same-as", OneLine.of(teller) + " " + content.quotedLabel(teller))));
        blocks.add(new Paragraph(Paragraph.Role.PLAIN, text));
        for (String judgement : beside) {
            blocks.add(new Paragraph(Paragraph.Role.JUDGEMENT, judged(judgement)));
        }
    }

    private ListItem item(String element, List<Scope> alike) {
        String label = content.typography.capital(content.typography.list(alike.stream().map(scopes::label).toList()));
        List<Inline> text = new ArrayList<>(List.of(new Strong(label + ":"), new Words(" ")));
        text.addAll(content.references.in(lowerFirst(shows(element, alike.get(0)))));
        return new ListItem("", text, judgements.on(element, alike.get(0)).stream().map(this::judged).toList());
    }

    private List<Inline> judged(String judgement) {
        List<Inline> text = new ArrayList<>(List.of(new Strong(lead("evaluator")), new Words(" ")));
        text.addAll(content.references.in(judgement));
        return text;
    }

    private String shows(String element, Scope scope) {
        return content.assessment.verdict(element, scope).map(verdict -> String.join(" ", sentences.sentences(verdict)))
                .orElseGet(() -> content.typography.sentence(content.wording.word("report", "not-named")));
    }

    /** After a colon in the same sentence; a name that begins with a capital and one letter, an id say, keeps it. */
    private String lowerFirst(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + text.substring(Character.charCount(first));
    }

    private Badge badge(String element) {
        Optional<Verdict> verdict = content.assessment.verdict(element, Scope.OVERALL);
        return verdict.map(it -> new Badge(content.typography.capital(VerdictPhrases.of(content.assessment.settings(), content.language)
                .label(WordSet.of(content.assessment.evaluation().theory(), element), it.status(), it.grade())), it)).orElse(null);
    }

    private String label(String element) {
        return OneLine.of(content.assessment.evaluation().theory().labelOf(element));
    }

    private String lead(String code) {
        return content.reportHeading(code) + ":";
    }
}
