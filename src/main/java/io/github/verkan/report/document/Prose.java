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
        for (Map.Entry<String, Set<Scope>> entry : told.entrySet()) {
            String element = entry.getKey();
            boolean isSole = entry.getValue().equals(Set.of(Scope.OVERALL)) && judgements.on(element, Scope.OVERALL).isEmpty();
            put(alike, isSole ? "same " + shows(element, Scope.OVERALL) : "one " + element, element);
        }
        List<Section> sections = new ArrayList<>();
        for (List<String> elements : alike.values()) {
            sections.add(elements.size() == 1 ? one(elements.get(0), told.get(elements.get(0))) : together(elements));
        }
        return sections;
    }

    private static <T> void put(Map<String, List<T>> alike, String said, T of) {
        alike.computeIfAbsent(said, key -> new ArrayList<>()).add(of);
    }

    /** Elements of which the same is said. References to any of them lead to its line of the list. */
    private Section together(List<String> elements) {
        List<String> names = new ArrayList<>();
        List<ListItem> items = new ArrayList<>();
        for (String element : elements) {
            Optional<List<Inline>> cited = citedRows(element);
            List<List<Inline>> rows = cited.isPresent() ? List.of(cited.get()) : List.of();
            names.add(OneLine.of(element));
            items.add(new ListItem(names.size() == 1 ? "" : anchor(element), List.of(new Words(OneLine.of(element) + " " + label(element))), rows));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Bullets(items)));
        List<Inline> text = new ArrayList<>(List.of(new Strong(lead("all-above")), new Words(" ")));
        text.addAll(content.references.in(shows(elements.get(0), Scope.OVERALL)));
        blocks.add(new Paragraph(Paragraph.Role.PLAIN, text));
        return new Section(anchor(elements.get(0)), content.typography.list(names), badge(elements.get(0)), blocks,
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
                put(narrower, isPlain ? shows(element, scope) : "judged " + scope, scope);
            }
        }
        List<ListItem> items = new ArrayList<>();
        for (List<Scope> alike : narrower.values()) {
            items.add(item(element, alike));
        }
        if (!items.isEmpty()) {
            blocks.add(new Bullets(items));
        }
        Optional<List<Inline>> rows = citedRows(element);
        if (rows.isPresent()) {
            blocks.add(new Paragraph(Paragraph.Role.NOTE, rows.get()));
        }
        return new Section(anchor(element), OneLine.of(element) + " " + label(element), badge(element), blocks, List.of());
    }

    private Optional<List<Inline>> citedRows(String element) {
        Verdict verdict = content.assessment.verdict(element, Scope.OVERALL).orElse(null);
        return verdict == null ? Optional.empty() : CitedRows.of(content, verdict);
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
        List<String> labels = new ArrayList<>();
        for (Scope scope : alike) {
            labels.add(scopes.label(scope));
        }
        String label = content.typography.capital(content.typography.list(labels));
        List<Inline> text = new ArrayList<>(List.of(new Strong(label + ":"), new Words(" ")));
        text.addAll(content.references.in(lowerFirst(shows(element, alike.get(0)))));
        List<List<Inline>> beside = new ArrayList<>();
        for (String judgement : judgements.on(element, alike.get(0))) {
            beside.add(judged(judgement));
        }
        return new ListItem("", text, beside);
    }

    private List<Inline> judged(String judgement) {
        List<Inline> text = new ArrayList<>(List.of(new Strong(lead("evaluator")), new Words(" ")));
        text.addAll(content.references.in(judgement));
        return text;
    }

    private String shows(String element, Scope scope) {
        Verdict verdict = content.assessment.verdict(element, scope).orElse(null);
        return verdict == null ? content.typography.sentence(content.wording.word("report", "not-named")) : String.join(" ", sentences.sentences(verdict));
    }

    /** After a colon in the same sentence; a name that begins with a capital and one letter, an id say, keeps it. */
    private String lowerFirst(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + text.substring(Character.charCount(first));
    }

    private Badge badge(String element) {
        Verdict verdict = content.assessment.verdict(element, Scope.OVERALL).orElse(null);
        return verdict == null ? null : new Badge(content.typography.capital(VerdictPhrases.of(content.assessment.settings(), content.language)
                .label(WordSet.of(content.assessment.evaluation().theory(), element), verdict.status(), verdict.grade())), verdict);
    }

    private String label(String element) {
        return OneLine.of(content.assessment.evaluation().theory().labelOf(element));
    }

    private String lead(String code) {
        return content.reportHeading(code) + ":";
    }
}
