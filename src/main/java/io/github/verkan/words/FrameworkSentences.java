package io.github.verkan.words;

import io.github.verkan.frameworks.Dimension;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FrameworkAnalysis;
import io.github.verkan.frameworks.FrameworkFactor;
import io.github.verkan.frameworks.Opposites;
import io.github.verkan.frameworks.OppositePair;
import io.github.verkan.frameworks.RolesOfTheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the shape of a framework shows, in sentences. None is a verdict. Names are in English where the framework has them and English is asked for. Immutable. */
public final class FrameworkSentences {

    private final FactorFramework framework;
    private final FrameworkAnalysis analysis;
    private final Language language;
    private final StudyWords words;

    private FrameworkSentences(FactorFramework framework, Language language) {
        this.framework = framework;
        this.analysis = FrameworkAnalysis.of(framework);
        this.language = language;
        this.words = new StudyWords(language);
    }

    /**
     * The sentences of a framework.
     *
     * @param framework the framework
     * @param language the language
     * @return the sentences
     */
    public static FrameworkSentences of(FactorFramework framework, Language language) {
        return new FrameworkSentences(Objects.requireNonNull(framework, "framework"), Objects.requireNonNull(language, "language"));
    }

    /**
     * How much the framework has.
     *
     * @return one sentence
     */
    public String holds() {
        List<String> counts = new ArrayList<>();
        counts.add(words.counted("dimensions", framework.dimensions().size()));
        counts.add(words.counted("factors", framework.factors().size()));
        if (!framework.pairs().isEmpty()) {
            counts.add(words.counted("pairs", framework.pairs().size()));
        }
        return words.sentence("framework-holds", words.list(counts));
    }

    /**
     * The name of a factor, dimension or pair.
     *
     * @param id its id
     * @return its label, on one line; the id where nothing has it
     */
    public String name(String id) {
        String english = language != Language.EN ? "" : framework.factor(id).map(FrameworkFactor::english)
                .or(() -> framework.dimension(id).map(Dimension::english))
                .or(() -> framework.pairs().stream().filter(it -> it.id().equals(id)).findFirst().map(OppositePair::english)).orElse("");
        return OneLine.orElse(english, OneLine.orElse(framework.label(id), id));
    }

    /**
     * The pairs of which both poles can succeed.
     *
     * @return a sentence for each
     */
    public List<String> pairs() {
        return framework.pairs().stream().map(it -> words.sentence("pair", words.quoted(name(it.id())),
                words.quoted(OneLine.of(it.first())), words.quoted(OneLine.of(it.second())))).toList();
    }

    /**
     * What stands in several roles.
     *
     * @return a sentence for each theme
     */
    public List<String> roles() {
        List<String> sentences = new ArrayList<>();
        for (RolesOfTheme it : analysis.inSeveralRoles()) {
            List<String> roles = new ArrayList<>();
            add("as-success", it.successes(), roles);
            add("as-hindrance", it.hindrances(), roles);
            add("as-pair", it.pairs(), roles);
            sentences.add(words.sentence("several-roles", words.quoted(OneLine.of(it.theme())), words.typography.inWords(it.roles()), words.list(roles)));
        }
        return sentences;
    }

    private void add(String code, List<String> ids, List<String> roles) {
        if (!ids.isEmpty()) {
            roles.add(words.phrase(code, words.list(ids.stream().map(id -> OneLine.of(id) + " " + name(id)).toList())));
        }
    }

    /**
     * What contradicts itself: opposites, and headings that the content does not fit.
     *
     * @return a sentence for each
     */
    public List<String> contradictions() {
        List<String> sentences = new ArrayList<>();
        for (Opposites it : analysis.opposites()) {
            sentences.add(words.sentence(it.acrossDimensions() ? "opposite-across" : "opposite-within", named(it.first()), named(it.second())));
        }
        for (FrameworkFactor it : analysis.contradictingHeadings()) {
            sentences.add(words.sentence("heading-reads", named(it.id()), words.quoted(words.wording.word("influence", it.role())),
                    words.quoted(words.wording.word("influence", it.readsIfSaid().orElseThrow()))));
        }
        return sentences;
    }

    private String named(String id) {
        return words.with(words.quoted(name(id)), OneLine.of(id));
    }
}
