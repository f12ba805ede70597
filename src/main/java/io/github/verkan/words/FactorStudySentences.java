package io.github.verkan.words;

import io.github.verkan.collaboration.AxisReading;
import io.github.verkan.collaboration.CodeBreadth;
import io.github.verkan.collaboration.FactorCode;
import io.github.verkan.collaboration.FactorStanding;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FlowFinding;
import io.github.verkan.collaboration.HowHeard;
import io.github.verkan.collaboration.InBothCategories;
import io.github.verkan.collaboration.InfluenceGraph;
import io.github.verkan.collaboration.IntegrationForm;
import io.github.verkan.collaboration.ModelPresence;
import io.github.verkan.collaboration.ModelReading;
import io.github.verkan.collaboration.StudyActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a study of factors shows, in sentences: what drives, what both helps and hinders, the form, the models, the process, and who was not heard. None is a verdict;
 * loops have {@link LoopSentences}. Immutable.
 */
public final class FactorStudySentences {

    private final FactorStudy study;
    private final InfluenceGraph graph;
    private final CodeBreadth breadth;
    private final StudyWords words;

    private FactorStudySentences(FactorStudy study, Language language) {
        this.study = study;
        this.graph = InfluenceGraph.of(study);
        this.breadth = CodeBreadth.of(study);
        this.words = new StudyWords(language);
    }

    /**
     * The sentences of a study.
     *
     * @param study the study
     * @param language the language
     * @return the sentences
     */
    public static FactorStudySentences of(FactorStudy study, Language language) {
        return new FactorStudySentences(Objects.requireNonNull(study, "study"), Objects.requireNonNull(language, "language"));
    }

    /**
     * How much the study has.
     *
     * @return one sentence
     */
    public String holds() {
        List<String> counts = new ArrayList<>();
        for (var it : List.of(new Count("codes", study.codes().size()), new Count("factors", study.factors().size()),
                new Count("influences", study.influences().size()))) {
            if (it.number() > 0 || it.code().equals("codes")) {
                counts.add(words.counted(it.code(), it.number()));
            }
        }
        return words.sentence("holds", words.list(counts));
    }

    private record Count(String code, int number) {}

    /**
     * The drivers, those that lead to most others first.
     *
     * @return one sentence
     */
    public String drivers() {
        List<FactorStanding> drivers = graph.drivers();
        return drivers.isEmpty() ? words.sentence("no-drivers") : words.sentence("drives", reaching(drivers));
    }

    /**
     * The factors that reach furthest, drivers or not.
     *
     * @return one sentence; nothing where no reach was found
     */
    public Optional<String> furthest() {
        List<FactorStanding> all = graph.byReach();
        int most = all.isEmpty() ? 0 : all.get(0).reachIfComputed().orElse(0);
        List<FactorStanding> first = all.stream().filter(it -> it.reachIfComputed().orElse(0) == most).toList();
        return most == 0 ? Optional.empty() : Optional.of(words.sentence("furthest", reaching(first)));
    }

    private String reaching(List<FactorStanding> standings) {
        return words.list(standings.stream().map(it -> words.with(quoted(it.factor()),
                it.reachIfComputed().isPresent() ? words.typography.number(it.reachIfComputed().getAsInt()) : "")).toList());
    }

    /**
     * The outcomes.
     *
     * @return one sentence; nothing where there are none
     */
    public Optional<String> outcomes() {
        List<String> names = graph.outcomes().stream().map(it -> quoted(it.factor())).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(words.sentence("comes-out", words.list(names)));
    }

    /**
     * What stands in both categories by its own label, all in one sentence.
     *
     * @return one sentence; nothing where there is none
     */
    public Optional<String> bothInShort() {
        List<String> names = breadth.inBothCategories().stream().map(it -> words.quoted(OneLine.of(it.name()))).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(words.sentence("in-both", words.list(names)));
    }

    /**
     * What both helps and hinders, with the codes.
     *
     * @return a sentence for each label, then for each theme
     */
    public List<String> both() {
        List<String> sentences = new ArrayList<>();
        for (InBothCategories it : breadth.inBothCategories()) {
            String name = words.quoted(OneLine.of(it.name()));
            sentences.add(it.by() == InBothCategories.Tie.LABEL
                    ? words.sentence("both-label", name, words.list(it.successes().stream().map(OneLine::of).toList()), words.list(it.challenges().stream().map(OneLine::of).toList()))
                    : words.sentence("both-theme", name, codes(it.successes()), codes(it.challenges())));
        }
        return sentences;
    }

    private String codes(List<String> ids) {
        return words.list(ids.stream().map(id -> words.with(quoted(id), OneLine.of(id))).toList());
    }

    /**
     * How the breadth of codes is to be read.
     *
     * @return one or two sentences
     */
    public List<String> breadthNote() {
        boolean hasShares = breadth.codes().stream().anyMatch(it -> it.shareIfKnown().isPresent());
        return hasShares ? List.of(words.sentence("breadth-note")) : List.of(words.sentence("breadth-note"), words.sentence("no-breadth"));
    }

    /**
     * How many said a code.
     *
     * @param code the code
     * @return the share, {@code 2 av 6}; empty where the study does not give both numbers
     */
    public String share(FactorCode code) {
        Long count = code.width().count();
        Long of = code.width().of();
        return count == null || of == null ? "" : words.phrase("shares", words.typography.number(count), words.typography.number(of));
    }

    /**
     * Who was never heard: actors that were not, with the reason; roles that no code comes from; and what the study does not say of it.
     *
     * @return a sentence for each
     */
    public List<String> notHeard() {
        List<String> sentences = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (StudyActor actor : study.actors()) {
            String name = OneLine.orElse(actor.label(), actor.id());
            if (actor.heard().gap().isPresent()) {
                sentences.add(words.sentence("gap", name, words.wording.word("how-heard", actor.heard())));
            } else if (actor.heard() == HowHeard.NOT_SAID) {
                unknown.add(name);
            }
        }
        if (!unknown.isEmpty()) {
            sentences.add(words.sentence("heard-unknown", words.list(unknown)));
        }
        if (!breadth.rolesThatNeverSpoke().isEmpty()) {
            sentences.add(words.sentence("silent-roles", words.list(breadth.rolesThatNeverSpoke().stream().map(this::quoted).toList())));
        } else if (!breadth.saysWhoSpoke() && !study.codes().isEmpty()) {
            sentences.add(words.sentence("who-unknown"));
        }
        return sentences;
    }

    /**
     * The form, by the two axes; undetermined where one is not known.
     *
     * @return one sentence
     */
    public String form() {
        String vertical = words.wording.word("axis-position", study.form().vertical().position());
        String horizontal = words.wording.word("axis-position", study.form().horizontal().position());
        return study.form().form().map(it -> words.sentence("form-is", words.wording.word("integration-form", it), vertical, horizontal))
                .orElseGet(() -> words.sentence("form-undetermined", vertical, horizontal));
    }

    /**
     * What the study itself calls the form.
     *
     * @return one sentence; nothing where it does not say
     */
    public Optional<String> formStated() {
        Optional<IntegrationForm> computed = study.form().form();
        return study.form().statedIfSaid().map(it -> words.sentence(computed.isPresent() && computed.get() != it ? "form-stated-otherwise" : "form-stated",
                words.wording.word("integration-form", it)));
    }

    /**
     * What shows where a case lies on an axis.
     *
     * @param axis the axis
     * @return the grounds; that none is given where there is none
     */
    public List<String> ground(AxisReading axis) {
        List<String> grounds = axis.ground().stream().map(OneLine::of).filter(it -> !it.isEmpty()).map(words.typography::sentence).toList();
        return grounds.isEmpty() ? List.of(words.sentence("no-ground")) : grounds;
    }

    /**
     * Which of the seven models are found, which are not, and of which nothing is said.
     *
     * @return one sentence or more
     */
    public List<String> models() {
        List<String> found = named(ModelPresence.FOUND);
        List<String> sentences = new ArrayList<>();
        if (found.size() == study.models().size()) {
            return List.of(words.sentence("models-all"));
        }
        sentences.add(found.isEmpty() ? words.sentence("models-none") : words.sentence("models-found", words.list(found)));
        if (!named(ModelPresence.NOT_FOUND).isEmpty()) {
            sentences.add(words.sentence("models-absent", words.list(named(ModelPresence.NOT_FOUND))));
        }
        if (!named(ModelPresence.NOT_SAID).isEmpty()) {
            sentences.add(words.sentence("models-unsaid", words.list(named(ModelPresence.NOT_SAID))));
        }
        return sentences;
    }

    private List<String> named(ModelPresence presence) {
        return study.models().stream().filter(it -> it.presence() == presence).map(ModelReading::model).map(it -> words.wording.word("collaboration-model", it)).toList();
    }

    /**
     * What the process lacks.
     *
     * @return a sentence for each; one that says so where nothing is lacking or there is no process
     */
    public List<String> flow() {
        if (study.flow().steps().isEmpty()) {
            return List.of(words.sentence("flow-none"));
        }
        List<String> sentences = new ArrayList<>();
        for (FlowFinding it : study.flow().findings()) {
            String what = words.wording.word("flow-finding", it.kind());
            sentences.add(it.step().isEmpty() ? words.sentence("flow-whole", what)
                    : words.sentence("flow-finding", OneLine.of(it.step()), quoted(it.step()), what));
        }
        return sentences.isEmpty() ? List.of(words.sentence("flow-fine")) : sentences;
    }

    private String quoted(String id) {
        return words.quoted(OneLine.orElse(study.label(id), id));
    }
}
