package io.github.verkan.words;

import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FoundLoop;
import io.github.verkan.collaboration.InfluenceGraph;
import io.github.verkan.collaboration.InfluenceKind;
import io.github.verkan.collaboration.LoopBreakers;
import io.github.verkan.collaboration.LoopPolarity;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.collaboration.StatedLoop;
import io.github.verkan.collaboration.StatedLoopReading;
import io.github.verkan.graph.SimpleCycles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The loops of a study of factors, what threatens them, and what is kept apart from them, in sentences. Immutable. */
public final class LoopSentences {

    private final FactorStudy study;
    private final InfluenceGraph graph;
    private final LoopNames names;
    private final StudyWords words;
    private final Map<String, FactorInfluence> influences = new LinkedHashMap<>();

    private LoopSentences(FactorStudy study, Language language) {
        this.study = study;
        this.graph = InfluenceGraph.of(study);
        this.names = LoopNames.of(graph);
        this.words = new StudyWords(language);
        study.influences().forEach(it -> influences.put(it.id(), it));
    }

    /**
     * The sentences of a study.
     *
     * @param study the study
     * @param language the language
     * @return the sentences
     */
    public static LoopSentences of(FactorStudy study, Language language) {
        return new LoopSentences(Objects.requireNonNull(study, "study"), Objects.requireNonNull(language, "language"));
    }

    /**
     * How many loops there are, of which kind, and whether the search for them was cut short.
     *
     * @return one or two sentences
     */
    public List<String> inShort() {
        List<String> counts = new ArrayList<>();
        for (LoopPolarity polarity : LoopPolarity.values()) {
            int number = (int) graph.loops().stream().filter(loop -> loop.polarity() == polarity).count();
            if (number > 0) {
                counts.add(words.counted(polarity.code(), number));
            }
        }
        List<String> sentences = new ArrayList<>(List.of(counts.isEmpty() ? words.sentence("no-loops") : words.sentence("has-loops", words.list(counts))));
        if (graph.ended() != SimpleCycles.Ended.COMPLETE) {
            sentences.add(words.sentence("search-ended"));
        }
        return sentences;
    }

    /**
     * The loops.
     *
     * @return in the author's order
     */
    public List<FoundLoop> loops() {
        return graph.loops();
    }

    /**
     * The short name of a loop.
     *
     * @param loop one of {@link #loops()}
     * @return for example {@code R1}
     */
    public String name(FoundLoop loop) {
        return names.of(loop);
    }

    /**
     * What a loop does and what it runs through.
     *
     * @param loop one of {@link #loops()}
     * @return for example {@code R1 förstärker: ”Tillit” → ”Möten” → ”Tillit”.}
     */
    public String what(FoundLoop loop) {
        List<String> round = new ArrayList<>(loop.factors());
        round.add(loop.factors().get(0));
        return words.sentence(loop.polarity().code(), names.of(loop), String.join(" → ", round.stream().map(this::quoted).toList()));
    }

    /**
     * Whether the author states a loop, and whether as the signs have it.
     *
     * @param loop one of {@link #loops()}
     * @return a sentence
     */
    public String stated(FoundLoop loop) {
        for (StatedLoop stated : statedAs(loop)) {
            if (stated.polarityIfSaid().filter(it -> it != loop.polarity()).isPresent()) {
                return words.sentence("stated-otherwise", words.wording.word("loop-polarity", stated.polarity()), words.wording.word("loop-polarity", loop.polarity()));
            }
        }
        return words.sentence(statedAs(loop).isEmpty() ? "unstated" : "stated");
    }

    private List<StatedLoop> statedAs(FoundLoop loop) {
        Set<String> ids = new LinkedHashSet<>();
        graph.statedLoops().stream().filter(it -> it.foundIfAny().filter(loop::equals).isPresent()).forEach(it -> ids.add(it.loop()));
        return study.statedLoops().stream().filter(it -> ids.contains(it.id())).toList();
    }

    /**
     * What breaks or threatens a loop, what leads to that and what works against it.
     *
     * @param loop one of {@link #loops()}
     * @return at least one sentence
     */
    public List<String> brokenBy(FoundLoop loop) {
        LoopBreakers breakers = graph.breakersOf(loop);
        List<String> sentences = new ArrayList<>();
        add("breaks", breakers.direct().stream().filter(id -> influences.get(id).kind() == InfluenceKind.BREAKS_LOOP).toList(), loop, sentences);
        add("threatens", breakers.direct().stream().filter(id -> influences.get(id).kind() != InfluenceKind.BREAKS_LOOP).toList(), loop, sentences);
        if (sentences.isEmpty()) {
            sentences.add(words.sentence("nothing-breaks", names.of(loop)));
        }
        addLeads("behind", breakers.behind(), sentences);
        addLeads("protects", breakers.against(), sentences);
        add("only-feared", breakers.notReal(), loop, sentences);
        return sentences;
    }

    private void add(String code, List<String> ids, FoundLoop loop, List<String> sentences) {
        if (!ids.isEmpty()) {
            sentences.add(words.sentence(code, names.of(loop), words.list(ids.stream().map(id -> words.with(quoted(influences.get(id).from()), OneLine.of(id))).toList())));
        }
    }

    private void addLeads(String code, List<LoopBreakers.Lead> leads, List<String> sentences) {
        if (!leads.isEmpty()) {
            sentences.add(words.sentence(code, words.list(leads.stream().map(it -> words.with(quoted(it.factor()), OneLine.of(it.by()))).distinct().toList())));
        }
    }

    /**
     * Loops that the author states and that the influences do not make, with what is missing; and general remarks.
     *
     * @return a sentence for each
     */
    public List<String> notFound() {
        List<String> sentences = new ArrayList<>();
        for (StatedLoopReading reading : graph.statedLoops()) {
            String name = quoted(reading.loop());
            switch (reading.outcome()) {
                case FOUND -> { }
                case NOT_FOUND -> sentences.add(words.sentence("loop-missing", name,
                        words.list(reading.missing().stream().map(it -> quoted(it.get(0)) + " → " + quoted(it.get(1))).toList())));
                case SEVERAL_IN_ONE -> sentences.add(words.sentence("loop-several", name));
                case REMARK -> sentences.add(words.sentence("loop-remark", name));
            }
        }
        return sentences;
    }

    /**
     * Risks, and fears that did not come true. They are in no loop and count nowhere.
     *
     * @return a sentence for each
     */
    public List<String> keptApart() {
        return graph.keptApart().stream().map(it -> words.sentence((it.kind() == InfluenceKind.FEARED ? "feared-" : "risk-") + it.sign().code(),
                quoted(it.from()), it.isOnAll() ? words.word("all-factors") : quoted(it.to()), OneLine.of(it.id()))).toList();
    }

    /**
     * Statements about all factors at once.
     *
     * @return a sentence for each
     */
    public List<String> onAll() {
        return graph.onAll().stream().filter(it -> it.kind().isReal())
                .map(it -> words.sentence(it.sign() == Sign.PLUS ? "on-all-plus" : "on-all-minus", quoted(it.from()), OneLine.of(it.id()))).toList();
    }

    /**
     * The one loop that a picture tells of first.
     *
     * @return the first loop that something threatens, else the first; nothing without loops
     */
    public Optional<FoundLoop> first() {
        return graph.loops().stream().filter(loop -> !graph.breakersOf(loop).isEmpty()).findFirst().or(() -> graph.loops().stream().findFirst());
    }

    private String quoted(String id) {
        return words.quoted(OneLine.orElse(study.label(id), id));
    }
}
