package io.github.verkan.report.document;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Settings;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Limitation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Finding;
import io.github.verkan.evidence.Measured;
import io.github.verkan.evidence.Reference;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Extensions;
import io.github.verkan.words.Language;
import io.github.verkan.words.OneLine;
import io.github.verkan.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A case as it can be published: sources have pseudonyms made of their role and a number, quotations and the names of documents are withheld, extensions are left
 * out, and what fewer answered than a least number says only yes, partly or no, without figures. Assess the case again: the grades of the default method stay the
 * same. Coders' notes are kept, as they are the coder's own words; read them before you publish.
 */
public final class PublicationView {

    /** The least number of answers whose figures are shown, unless another is asked for. */
    public static final int FEWEST_ANSWERS = 5;

    private static final int DIGITS = 4;

    private final Evaluation evaluation;
    private final Settings settings;
    private final Wording wording;
    private final int fewest;
    private final Map<String, String> pseudonyms = new LinkedHashMap<>();

    private PublicationView(Assessment assessment, Language language, int fewest) {
        this.evaluation = assessment.evaluation();
        this.settings = assessment.settings();
        this.wording = Wording.in(language);
        this.fewest = fewest;
    }

    /**
     * The case of an assessment as it can be published, without the figures of fewer than {@value #FEWEST_ANSWERS} answers.
     *
     * @param assessment the assessment
     * @param language the language of the pseudonyms
     * @return the case
     */
    public static Evaluation of(Assessment assessment, Language language) {
        return of(assessment, language, FEWEST_ANSWERS);
    }

    /**
     * The case of an assessment as it can be published.
     *
     * @param assessment the assessment
     * @param language the language of the pseudonyms
     * @param fewest the least number of answers whose figures are shown; 0 to show all
     * @return the case
     * @throws IllegalArgumentException if the number is negative
     */
    public static Evaluation of(Assessment assessment, Language language, int fewest) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(language, "language");
        if (fewest < 0) {
            throw new IllegalArgumentException("fewest: " + fewest);
        }
        return new PublicationView(assessment, language, fewest).view();
    }

    private Evaluation view() {
        EvidenceBase evidence = evaluation.evidence();
        List<Source> sources = sources(evidence.sources());
        List<EvidenceItem> items = evidence.items().stream().map(this::item).toList();
        List<Limitation> limitations = evaluation.limitations().stream().map(it -> new Limitation(it.text(),
                it.concerns().stream().map(id -> pseudonyms.getOrDefault(id, id)).toList(), it.section(), it.origin())).toList();
        return evaluation.toBuilder().evidence(new EvidenceBase(new SourceRegister(sources), items, evidence.rows(), Extensions.NONE))
                .limitations(limitations).extensions(Extensions.NONE).build();
    }

    /** Sources in the author's order; those that only rows name come last. */
    private List<Source> sources(SourceRegister register) {
        Map<String, Integer> ofRole = new HashMap<>();
        List<Source> sources = new ArrayList<>();
        for (Source source : register.all()) {
            boolean isEvaluator = source.standing() == SourceStanding.EVALUATOR;
            String role = OneLine.of(source.role()).isEmpty() ? wording.word("document", "row-who") : OneLine.of(source.role());
            int number = ofRole.merge(role, 1, Integer::sum);
            String id = pseudonym(source.id());
            String label = isEvaluator && number == 1 ? wording.word("speaker", "evaluator") : wording.phrase("document", "pseudonym", role, number);
            sources.add(new Source(id, label, source.role(), source.standing(), source.actor(), source.targetGroup(), source.answered(), "", Origin.NONE));
        }
        return sources;
    }

    /** Padded, so that ids are in the order of their numbers. */
    private String pseudonym(String id) {
        return pseudonyms.computeIfAbsent(id, key -> {
            String number = Integer.toString(pseudonyms.size() + 1);
            return "P" + "0".repeat(Math.max(0, DIGITS - number.length())) + number;
        });
    }

    private EvidenceItem item(EvidenceItem item) {
        EvidenceBuilder view = item.toBuilder().sources(item.sources().stream().map(this::pseudonym).toList()).quote("").coding(item.coding().withoutWords())
                .reference(new Reference("", item.reference().section(), item.reference().page()));
        small(item).ifPresent(finding -> view.finding(finding).withoutQuantity());
        return view.build();
    }

    /** What is left of a finding from too few answers. */
    private Optional<Finding> small(EvidenceItem item) {
        Finding finding = evaluation.findingOf(item);
        Optional<Long> n = finding instanceof SurveyAnswers answers ? answers.nIfKnown() : finding instanceof Measured measured ? measured.nIfKnown() : Optional.empty();
        if (n.filter(number -> number < fewest).isEmpty()) {
            return Optional.empty();
        }
        Optional<Degree> degree = finding.degree(settings.scale());
        return Optional.of(degree.isEmpty() ? Direction.NO_VIEW : degree.get().atLeast(Degree.parse(settings.values().getOrDefault("yesFrom", "3/4"))) ? Direction.SUPPORTS
                : Degree.parse(settings.values().getOrDefault("noUpTo", "1/4")).atLeast(degree.get()) ? Direction.CONTRADICTS : Direction.PARTLY);
    }
}
