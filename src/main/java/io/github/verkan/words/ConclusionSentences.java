package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.chains.OverallDiagnosis;
import io.github.verkan.conclusion.Conclusion;
import io.github.verkan.conclusion.MainFinding;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The conclusions, a paragraph of a sentence or more for each main finding. Immutable. */
public final class ConclusionSentences {

    private static final String SECTION = "conclusion";

    private final Conclusion conclusion;
    private final TheoryOfChange theory;
    private final Wording wording;
    private final Typography typography;
    private final ScopeWords scopes;
    private final ElementNames names;
    private final Set<String> judged = new HashSet<>();
    /** Where the chain breaks: the reasons are told there. */
    private final Set<String> broken = new HashSet<>();

    private ConclusionSentences(Assessment assessment, Conclusion conclusion, Language language) {
        this.conclusion = conclusion;
        this.theory = assessment.evaluation().theory();
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.scopes = ScopeWords.of(assessment.evaluation(), language);
        this.names = new ElementNames(theory, typography);
        for (Judgement judgement : assessment.evaluation().judgements()) {
            judged.add(judgement.element());
        }
        for (MainFinding finding : conclusion.of(MainFinding.Kind.CHAIN_BREAKS)) {
            broken.add(finding.about().get(0));
        }
    }

    /**
     * The conclusions of an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the sentences
     */
    public static ConclusionSentences of(Assessment assessment, Language language) {
        return of(assessment, Conclusion.of(assessment), language);
    }

    /**
     * Conclusions that have been drawn already.
     *
     * @param assessment the assessment
     * @param conclusion what was concluded from it
     * @param language the language
     * @return the sentences
     */
    public static ConclusionSentences of(Assessment assessment, Conclusion conclusion, Language language) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(conclusion, "conclusion");
        return new ConclusionSentences(assessment, conclusion, Objects.requireNonNull(language, "language"));
    }

    /**
     * All of them.
     *
     * @return a paragraph for each main finding, in order of weight; empty where there is nothing to conclude
     */
    public List<String> all() {
        return of(EnumSet.allOf(MainFinding.Kind.class));
    }

    /**
     * Those of some kinds.
     *
     * @param kinds the kinds
     * @return a paragraph for each main finding of the kinds, in order of weight
     */
    public List<String> of(Set<MainFinding.Kind> kinds) {
        List<String> paragraphs = new ArrayList<>();
        for (MainFinding finding : conclusion.findings()) {
            if (kinds.contains(finding.kind())) {
                paragraphs.add(paragraph(finding));
            }
        }
        return List.copyOf(paragraphs);
    }

    /**
     * Those of a kind that are about any of some elements.
     *
     * @param kind the kind
     * @param elements ids of elements
     * @return a paragraph for each main finding of the kind about one of them, in order of weight
     */
    public List<String> about(MainFinding.Kind kind, Set<String> elements) {
        List<String> paragraphs = new ArrayList<>();
        for (MainFinding finding : conclusion.of(kind)) {
            if (!Collections.disjoint(finding.about(), elements)) {
                paragraphs.add(paragraph(finding));
            }
        }
        return List.copyOf(paragraphs);
    }

    private String paragraph(MainFinding finding) {
        List<String> sentences = new ArrayList<>();
        String code = finding.kind().code();
        switch (finding.kind()) {
            case DIAGNOSIS -> sentences.add(diagnosis(finding));
            case CHAIN_BREAKS -> {
                sentences.add(typography.sentence(hedged(finding, wording.phrase(SECTION, code + "-" + point(finding), named(finding.about())))));
                add(sentences, "chain-follows", finding.follows());
                addReasons(sentences, finding);
            }
            case NOT_ENOUGH -> {
                sentences.add(phrase(code + hint(finding), named(finding.about()), named(finding.follows())));
                if (!broken.contains(finding.about().get(0))) {
                    addReasons(sentences, finding);
                }
            }
            case MECHANISM_FAILS, MECHANISM_HOLDS -> {
                sentences.add(phrase(code + hint(finding), named(finding.about()), wording.word("strength", finding.says())));
                add(sentences, "all-the-same", finding.follows());
                if (!judged.isEmpty() && !judged.contains(finding.about().get(0))) {
                    sentences.add(typography.sentence(wording.word(SECTION, "not-judged")));
                }
            }
            case PROSPECTS -> {
                sentences.add(phrase(code, named(finding.about()), wording.word("prospect-status", finding.says())));
                add(sentences, "missing", finding.follows());
                add(sentences, "prospects-hindered", finding.hindrances());
            }
            case READINESS -> {
                sentences.add(phrase(code, wording.word("prospect-status", finding.says())));
                add(sentences, "enabling", finding.instead());
                add(sentences, "prospects-hindered", finding.hindrances());
            }
            case ONE_ROLE -> sentences.add(phrase(code, named(finding.about()), OneLine.of(finding.says())));
            case SELF_REPORT, NO_EVIDENCE -> sentences.add(phrase(code, named(finding.about())));
            case OPEN_QUESTION -> {
                sentences.add(phrase(code, named(finding.about()), wording.word("need", finding.says())));
                List<String> others = new ArrayList<>(finding.follows());
                others.removeAll(finding.about());
                add(sentences, "depends", others);
            }
            case DRAFT_RECOMMENDATION -> {
                sentences.add(phrase("draft-" + finding.says(), named(finding.about())));
                add(sentences, "addressees", finding.follows());
            }
        }
        return String.join(" ", sentences);
    }

    private String diagnosis(MainFinding finding) {
        String word = wording.word("overall-diagnosis", finding.says());
        String said = finding.says().equals(OverallDiagnosis.UNDETERMINED.code()) ? word : hedged(finding, word);
        String words = finding.about().isEmpty() ? said : wording.phrase(SECTION, "diagnosis-failed", said, named(finding.about()));
        return finding.scope().isOverall() ? typography.sentence(words) : phrase("for", scopes.label(finding.scope()), words);
    }

    private static String hint(MainFinding finding) {
        return finding.indication() ? "-indication" : "";
    }

    private String hedged(MainFinding finding, String words) {
        return finding.indication() ? wording.phrase(SECTION, "indication", words) : words;
    }

    private String point(MainFinding finding) {
        ElementKind kind = theory.kindOf(finding.about().get(0)).orElse(null);
        return kind == null ? "link" : switch (kind) {
            case EFFECT -> "effect-" + finding.says();
            case MECHANISM -> "mechanism";
            case RESOURCE -> "resource";
            default -> "work";
        };
    }

    private void addReasons(List<String> sentences, MainFinding finding) {
        add(sentences, "in-particular", finding.inParticular());
        add(sentences, "barriers", finding.barriers());
        add(sentences, finding.barriers().isEmpty() ? "hindrances" : "hindrances-too", finding.hindrances());
        add(sentences, "instead", finding.instead());
    }

    private void add(List<String> sentences, String code, List<String> ids) {
        if (!ids.isEmpty()) {
            sentences.add(phrase(code, named(ids)));
        }
    }

    private String phrase(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }

    private String named(List<String> ids) {
        List<String> named = new ArrayList<>();
        for (String id : ids) {
            named.add(named(id));
        }
        return typography.list(named);
    }

    /** Elements by id and short label, as everywhere in a report; parties by their labels; links by their ids. */
    private String named(String id) {
        return theory.isParty(id) ? scopes.label(Scope.ofActor(id)) : names.named(id);
    }
}
