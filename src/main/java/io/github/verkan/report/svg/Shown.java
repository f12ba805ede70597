package io.github.verkan.report.svg;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.chains.Chain;
import io.github.verkan.chains.ChainStatus;
import io.github.verkan.chains.Chains;
import io.github.verkan.chains.WeakPoint;
import io.github.verkan.report.layout.Route;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.GradeWords;
import io.github.verkan.words.Language;
import io.github.verkan.words.Typography;
import io.github.verkan.words.VerdictPhrases;
import io.github.verkan.words.WordSet;
import io.github.verkan.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the evidence shows of each element, and where chains break; nothing for a theory alone. */
final class Shown {

    private final TheoryOfChange theory;
    private final Assessment assessment;
    private final Language language;
    private final Wording wording;
    private final Set<String> breaks = new LinkedHashSet<>();
    private final Set<String> broken = new LinkedHashSet<>();

    private Shown(TheoryOfChange theory, Assessment assessment, Language language) {
        this.theory = theory;
        this.assessment = assessment;
        this.language = language;
        this.wording = Wording.in(language);
        if (assessment != null) {
            Chains chains = Chains.of(assessment);
            for (WeakPoint point : chains.weakPoints()) {
                if (point.weakness().breaks()) {
                    breaks.add(point.id());
                }
            }
            for (Chain chain : chains.all()) {
                if (chain.status() == ChainStatus.BROKEN) {
                    broken.add(chain.element());
                }
            }
        }
    }

    static Shown nothing(TheoryOfChange theory, Language language) {
        return new Shown(theory, null, language);
    }

    static Shown of(Assessment assessment, Language language) {
        return new Shown(assessment.evaluation().theory(), assessment, language);
    }

    boolean hasVerdicts() {
        return assessment != null;
    }

    Optional<Verdict> verdict(String element) {
        return assessment == null ? Optional.empty() : assessment.verdict(element, Scope.OVERALL);
    }

    Look look(String element) {
        Verdict verdict = verdict(element).orElse(null);
        return verdict == null ? Look.PLAIN : Look.of(assessment, verdict);
    }

    /** All grades of the scale, the highest first, each with how it looks. */
    Map<Grade, Look> grades() {
        Map<Grade, Look> grades = new LinkedHashMap<>();
        for (int step = assessment.settings().scale().size() - 1; step >= 0; step--) {
            Grade grade = assessment.settings().scale().at(step);
            grades.put(grade, Look.of(assessment.settings().scale(), grade));
        }
        return grades;
    }

    String word(WordSet set, Grade grade) {
        return GradeWords.of(assessment.settings(), language).word(set, grade);
    }

    /** What stands below the labels: what the evidence shows, and whether a chain breaks there. */
    Map<String, List<String>> captions() {
        Map<String, List<String>> captions = new LinkedHashMap<>();
        if (assessment != null) {
            for (Element element : theory.elements()) {
                List<String> texts = new ArrayList<>();
                if (verdict(element.id()).isPresent()) {
                    texts.add(phrase(verdict(element.id()).get()));
                }
                if (breaks(element.id())) {
                    texts.add(wording.word("diagram", "breaks"));
                }
                captions.put(element.id(), texts);
            }
        }
        return captions;
    }

    private String phrase(Verdict verdict) {
        return VerdictPhrases.of(assessment.settings(), language).label(WordSet.of(theory, verdict.element()), verdict.status(), verdict.grade());
    }

    boolean breaks(String id) {
        return breaks.contains(id);
    }

    /** Whether a route is where a broken chain does not lead on. */
    boolean isBroken(Route route) {
        for (String id : route.links()) {
            if (isBroken(theory.link(id).orElseThrow(), route)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBroken(Link link, Route route) {
        boolean leads = link.kind() != LinkKind.HINDERS && link.kind() != LinkKind.COMPENSATES;
        boolean leavesBreak = route.from().equals(link.from()) && breaks.contains(link.from());
        boolean leavesMechanism = !route.from().equals(link.from()) && breaks.contains(link.through());
        return leads && broken.contains(link.to()) && (breaks.contains(link.id()) || leavesBreak || leavesMechanism);
    }

    /** The title of a box: its label in full, and what the evidence shows of it. */
    String title(String id) {
        Typography typography = Typography.in(language);
        List<String> sentences = new ArrayList<>();
        String label = theory.labelOf(id);
        sentences.add(id.equals(label) ? id : id + " " + label);
        Verdict verdict = verdict(id).orElse(null);
        if (verdict != null) {
            sentences.add(typography.capital(wording.phrase("diagram", "shows", phrase(verdict))));
        }
        if (verdict != null && verdict.strength() != null) {
            sentences.add(typography.capital(wording.phrase("diagram", "strength-is", wording.word("strength", verdict.strength()))));
        }
        if (breaks(id)) {
            sentences.add(typography.capital(wording.word("diagram", "breaks")));
        }
        StringBuilder title = new StringBuilder();
        for (String sentence : sentences) {
            title.append(title.length() == 0 ? "" : " ").append(typography.sentence(sentence));
        }
        return title.toString();
    }

    /** The title of a route: what each of its links says. */
    String title(Route route) {
        List<String> said = new ArrayList<>();
        if (route.links().isEmpty()) {
            said.add(wording.phrase("diagram", "link-part", route.from(), route.to()));
        }
        for (String id : route.links()) {
            Link link = theory.link(id).orElseThrow();
            String plain = wording.phrase("diagram", "link-" + link.kind().code(), link.from(), link.to());
            said.add(link.through().isEmpty() ? plain : wording.phrase("diagram", "through", plain, link.through()));
        }
        if (isBroken(route)) {
            said.add(wording.word("diagram", "broken"));
        }
        return Typography.in(language).capital(String.join("; ", said)) + ".";
    }
}
