package io.github.verkan.report.document;

import io.github.verkan.collaboration.FactorCode;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.frameworks.FactorCandidate;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FactorMatch;
import io.github.verkan.frameworks.FactorMatching;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.FrameworkSentences;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A report on the factors of a theory held against frameworks: which are known there, which are new. What people declared counts, and equal labels; words in common are
 * something to look at.
 */
public final class MatchingDocument {

    private final List<Factor> factors;
    private final List<FactorFramework> frameworks;
    private final StudyContent content;
    private final List<Map<String, FactorMatch>> matches = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private MatchingDocument(TheoryOfChange theory, List<FactorFramework> frameworks, FactorStudy placements, Language language) {
        this.factors = theory.elements().stream().filter(Factor.class::isInstance).map(Factor.class::cast).toList();
        this.frameworks = List.copyOf(frameworks);
        this.content = new StudyContent(language);
        for (FactorFramework framework : frameworks) {
            Checked<FactorMatching> matching = FactorMatching.of(factors.stream().map(FactorCandidate::of).toList(), framework, mapping(framework, placements));
            diagnostics.addAll(matching.diagnostics());
            Map<String, FactorMatch> byFactor = new LinkedHashMap<>();
            matching.value().matches().forEach(it -> byFactor.put(it.candidate(), it));
            matches.add(byFactor);
        }
    }

    /** Where the evaluator places factors of the theory in a framework: the factor that a code speaks of, or the code itself where it names none. */
    private static Map<String, String> mapping(FactorFramework framework, FactorStudy placements) {
        List<String> names = new ArrayList<>(List.of(framework.id(), framework.title()));
        names.addAll(framework.aliases());
        Map<String, String> mapping = new LinkedHashMap<>();
        for (FactorCode code : placements.codes()) {
            if (!code.frameworkFactor().isEmpty() && names.contains(code.framework())) {
                mapping.put(code.factor().isEmpty() ? code.id() : code.factor(), code.frameworkFactor());
            }
        }
        return mapping;
    }

    /**
     * The report on a theory.
     *
     * @param theory the theory
     * @param frameworks the frameworks
     * @param placements where the evaluator places factors of the theory in them: codes that speak of a factor with the id that it has in the theory; may have none
     * @param language the language
     * @return the report, with a warning for each placement from or to what is not there
     */
    public static Checked<ReportDocument> of(TheoryOfChange theory, List<FactorFramework> frameworks, FactorStudy placements, Language language) {
        Objects.requireNonNull(theory, "theory");
        MatchingDocument made = new MatchingDocument(theory, frameworks, Objects.requireNonNull(placements, "placements"), language);
        return new Checked<>(made.document(theory), made.diagnostics);
    }

    private ReportDocument document(TheoryOfChange theory) {
        List<Section> sections = new ArrayList<>();
        List<Factor> hindering = factors.stream().filter(it -> it.influence() != Influence.ENABLES).toList();
        List<Factor> enabling = factors.stream().filter(it -> it.influence() == Influence.ENABLES).toList();
        sections.add(inShort(hindering));
        sections.add(table("hindering", hindering));
        sections.add(table("enabling", enabling));
        sections.add(lookAt(hindering));
        return new ReportDocument(content.language, content.title(theory.title(), "match-title"), List.of(content.sentence("match-computed")),
                sections.stream().filter(it -> !it.isEmpty()).toList());
    }

    private Section inShort(List<Factor> hindering) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < frameworks.size(); i++) {
            Map<String, FactorMatch> byFactor = matches.get(i);
            told.add(content.sentence("hindering-known", content.typography.number(hindering.stream().filter(it -> byFactor.get(it.id()).isKnown()).count()),
                    content.typography.number(hindering.size()), content.typography.quoted(FrameworkSections.name(frameworks.get(i)))));
        }
        Predicate<Factor> isNew = it -> matches.stream().noneMatch(byFactor -> byFactor.get(it.id()).isKnown());
        List<String> added = hindering.stream().filter(isNew).map(this::named).toList();
        if (!added.isEmpty()) {
            told.add(content.sentence("not-in-any", String.join("; ", added)));
        }
        return Section.of("short", content.heading("short"), content.bullets(told));
    }

    private String named(Factor factor) {
        return OneLine.of(factor.id()) + " " + OneLine.of(factor.label());
    }

    private Section table(String code, List<Factor> rows) {
        List<Column> columns = new ArrayList<>(List.of(new Column(content.heading("factor"), false)));
        frameworks.forEach(it -> columns.add(new Column(FrameworkSections.name(it), false)));
        List<TableRow> made = new ArrayList<>();
        for (Factor factor : rows) {
            List<List<Inline>> cells = new ArrayList<>(List.of(List.of(new Words(named(factor)))));
            for (int i = 0; i < frameworks.size(); i++) {
                cells.add(List.of(new Words(shown(matches.get(i).get(factor.id()), FrameworkSentences.of(frameworks.get(i), content.language)))));
            }
            made.add(new TableRow("", false, cells));
        }
        return Section.of(code, content.heading(code), made.isEmpty() ? List.of() : List.of(new DataTable(content.heading(code), columns, made)));
    }

    private String shown(FactorMatch match, FrameworkSentences sentences) {
        String how = content.wording.word("matched-by", match.by());
        String where = FrameworkSections.named(match.factor().isEmpty() ? match.dimension() : match.factor(), sentences);
        return where.isEmpty() ? how : content.wording.phrase("rows", "listed-because", where, how);
    }

    /** Words in common with the factor that shares most, of hindering factors that a framework is not known to have. */
    private Section lookAt(List<Factor> hindering) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < frameworks.size(); i++) {
            FrameworkSentences sentences = FrameworkSentences.of(frameworks.get(i), content.language);
            for (Factor factor : hindering) {
                for (FactorMatch.Suggestion it : matches.get(i).get(factor.id()).suggestions().stream().limit(1).toList()) {
                    texts.add(content.sentence("shares-words", named(factor), FrameworkSections.named(it.factor(), sentences),
                            content.typography.list(it.words().stream().map(word -> content.typography.quoted(OneLine.of(word))).toList())));
                }
            }
        }
        return Section.of("look-at", content.heading("look-at"), texts.isEmpty() ? List.of() : content.bullets(texts));
    }
}
