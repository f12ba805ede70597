package io.github.verkan.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.statistics.OrdinalDistribution;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Computes every number, grade and status of an assessment again, from the leaves of its explanations and nothing else but the quality of rows. Written apart from the library's
 * own code: a rule that is explained wrongly does not pass.
 */
public final class Recomputation {

    private final Settings settings;
    private final GradeScale scale;
    private final MedianRecomputation median;
    private final RulesRecomputation rules;

    private Recomputation(Assessment assessment) {
        this.settings = assessment.settings();
        this.scale = settings.scale();
        this.median = new MedianRecomputation(assessment);
        this.rules = new RulesRecomputation(settings);
    }

    /** Checks all verdicts and gives the assessment back. */
    public static Assessment check(Assessment assessment) {
        Recomputation recomputation = new Recomputation(assessment);
        assessment.verdicts().forEach(recomputation::check);
        return assessment;
    }

    private void check(Verdict verdict) {
        Explanation root = verdict.explanation();
        if (root instanceof Unknown unknown) {
            assertThat(unknown.reason()).as("reason of %s", verdict).isEqualTo(verdict.reason().code());
            assertThat(verdict.grade()).as("grade of %s", verdict).isNull();
            assertThat(verdict.degree()).as("degree of %s", verdict).isNull();
            assertThat(root.children()).filteredOn(Step.class::isInstance).extracting(child -> ((Step) child).rule())
                    .as("no grade behind %s", verdict).doesNotContain("grade", "median", "status", "strength");
        }
        Map<String, Step> steps = new TreeMap<>();
        for (Explanation child : root.children()) {
            if (child instanceof Step step) {
                steps.put(step.rule(), step);
            }
        }
        rules.check(verdict, steps);
        for (Explanation child : root.children()) {
            if (child instanceof Step voice && voice.rule().equals("source-median")) {
                median.gradeOf(voice);
            }
        }
        if (root instanceof Step step) {
            String grade = verdict.grade() == null ? "" : " " + verdict.grade().code();
            assertThat(step.result()).isEqualTo(verdict.status().code() + grade);
            assertThat(gradeFrom(steps, verdict)).as("grade of %s", verdict).isEqualTo(verdict.grade());
            assertThat(statusFrom(steps)).as("status of %s", verdict).isEqualTo(verdict.status());
        }
        if (steps.containsKey("strength")) {
            assertThat(strengthFrom(steps.get("strength"))).as("strength of %s", verdict).isEqualTo(verdict.strength());
        }
        if (steps.containsKey("contribution")) {
            assertThat(contributionFrom(steps.get("contribution"), settings)).isEqualTo(verdict.contribution().code());
        }
        if (steps.containsKey("listed")) {
            assertThat(steps.get("listed").result()).isEqualTo(Integer.toString(steps.get("listed").children().size()));
            steps.get("listed").children().forEach(child -> assertThat(((Citation) child).counts()).isFalse());
        }
    }

    private Grade gradeFrom(Map<String, Step> steps, Verdict verdict) {
        Grade grade = null;
        if (steps.containsKey("grade")) {
            Step step = steps.get("grade");
            Degree degree = degreeFrom((Step) step.children().get(0));
            assertThat(step.input("degree")).isEqualTo(degree.toString());
            int reached = 0;
            for (Degree cut : scale.cuts()) {
                reached += degree.compareTo(cut) >= 0 ? 1 : 0;
            }
            grade = scale.grades().get(reached);
            assertThat(step.result()).isEqualTo(grade.code());
            if (verdict.degree() != null) {
                assertThat(verdict.degree()).isEqualTo(degree);
            }
        } else if (steps.containsKey("median")) {
            grade = median.gradeFrom(steps.get("median"));
            if (steps.get("status").result().equals("diverging")) {
                grade = null;
            }
        }
        if (steps.containsKey("parts") && partsSplit(steps.get("parts"))) {
            grade = null;
        }
        if (steps.containsKey("held-down")) {
            assertThat(steps.get("held-down").input("before")).isEqualTo(grade.code());
            grade = scale.byCode(steps.get("held-down").result()).orElseThrow();
        }
        return grade;
    }

    private Degree degreeFrom(Step step) {
        long yes = 0;
        long partly = 0;
        long no = 0;
        for (Explanation child : step.children()) {
            Step voice = (Step) child;
            String value = voiceFrom(voice);
            assertThat(voice.result()).isEqualTo(value);
            yes += value.equals("yes") ? 1 : 0;
            partly += value.equals("partly") ? 1 : 0;
            no += value.equals("no") ? 1 : 0;
        }
        assertThat(List.of(step.input("yes"), step.input("partly"), step.input("no")))
                .containsExactly(Long.toString(yes), Long.toString(partly), Long.toString(no));
        Degree half = settings.fraction("partlyCounts");
        BigInteger below = half.denominator().multiply(BigInteger.valueOf(yes + partly + no));
        BigInteger above = half.denominator().multiply(BigInteger.valueOf(yes)).add(half.numerator().multiply(BigInteger.valueOf(partly)));
        Degree degree = new Degree(above, below);
        assertThat(step.result()).isEqualTo(degree.toString());
        return degree;
    }

    private String voiceFrom(Step voice) {
        List<Degree> said = new ArrayList<>();
        for (Explanation child : voice.children()) {
            said.add(Degree.parse(((Citation) child).says()));
        }
        assertThat(said).isNotEmpty();
        if (said.stream().allMatch(degree -> degree.atLeast(settings.fraction("yesFrom")))) {
            return "yes";
        }
        return said.stream().allMatch(degree -> settings.fraction("noUpTo").atLeast(degree)) ? "no" : "partly";
    }

    private boolean partsSplit(Step parts) {
        List<Integer> steps = new ArrayList<>();
        boolean split = false;
        for (Input part : parts.inputs()) {
            scale.byCode(part.value()).ifPresent(grade -> steps.add(grade.step()));
            split |= part.value().equals("split");
        }
        if (!steps.isEmpty()) {
            int spread = steps.stream().mapToInt(i -> i).max().orElseThrow() - steps.stream().mapToInt(i -> i).min().orElseThrow();
            split |= spread > settings.count("splitBeyond");
        }
        assertThat(parts.result()).isEqualTo(split ? "split" : "together");
        return split;
    }

    private Status statusFrom(Map<String, Step> steps) {
        if (steps.containsKey("parts") && partsSplit(steps.get("parts"))) {
            return Status.SPLIT;
        }
        Step step = steps.get("status");
        Status status;
        if (steps.containsKey("median")) {
            List<Long> weights = numbers(step.input("distribution"));
            OrdinalDistribution distribution = OrdinalDistribution.of(weights.stream().mapToLong(Long::longValue).toArray());
            assertThat(weights).as("the grades of the sources").isEqualTo(numbers(steps.get("median").input("distribution")));
            boolean contested = distribution.agreement().toDouble() < 0
                    || distribution.upperMedian() - distribution.lowerMedian() >= settings.count("contestedGap");
            status = contested ? Status.DIVERGING : Status.ASSESSED;
        } else {
            boolean few = Integer.parseInt(step.input("voices")) < settings.count("minVoices")
                    || Integer.parseInt(step.input("perspectives")) < settings.count("minPerspectives");
            boolean both = !step.input("yes").equals("0") && !step.input("no").equals("0");
            if (few && step.input("completeCount").equals("false")) {
                status = Status.INDICATION;
            } else {
                status = both && step.input("dissent").isEmpty() ? Status.DIVERGING : Status.ASSESSED;
            }
        }
        assertThat(step.result()).isEqualTo(status.code());
        if (steps.containsKey("indirect")) {
            assertThat(steps.get("indirect").input("before")).isEqualTo(status.code());
            return Status.INDICATION;
        }
        return status;
    }

    private Strength strengthFrom(Step step) {
        int voices = Integer.parseInt(step.input("voices"));
        int perspectives = Integer.parseInt(step.input("perspectives"));
        int methods = Integer.parseInt(step.input("methods"));
        int cycles = Integer.parseInt(step.input("cycles"));
        int amount = voices >= settings.count("robustVoices") && perspectives >= settings.count("robustPerspectives")
                && methods >= settings.count("robustMethods") ? 2
                : voices >= settings.count("mediumVoices") && (perspectives > 1 || methods > 1 || cycles > 1) ? 1 : 0;
        long[] weights = numbers(step.input("distribution")).stream().mapToLong(Long::longValue).toArray();
        double a = OrdinalDistribution.of(weights).agreement().toDouble();
        int agreement = a >= settings.fraction("highAgreementFrom").toDouble() ? 2
                : a >= settings.fraction("mediumAgreementFrom").toDouble() ? 1 : 0;
        agreement = voices < 2 ? 0 : Math.max(0, agreement - (step.input("dissent").equals("true") ? 1 : 0));
        int lowered = 2 * Integer.parseInt(step.input("reserved")) > voices ? 1 : 0;
        int sum = Math.max(0, amount + agreement - lowered);
        Strength strength = Strength.values()[perspectives < 2 ? Math.min(2, sum) : sum];
        assertThat(step.result()).isEqualTo(strength.code());
        return strength;
    }

    private static String contributionFrom(Step step, Settings settings) {
        List<String> all = step.inputs().stream().filter(input -> !List.of("origin", "silent").contains(input.name())).map(Input::value).toList();
        List<String> said = all.stream().distinct().toList();
        if (said.isEmpty()) {
            return switch (step.input("origin")) {
                case "existing" -> "existed-before";
                case "concurrent" -> "other-initiative";
                case "compensating", "added" -> "outside-method";
                default -> "unknown";
            };
        }
        double share = (double) all.size() / (all.size() + Integer.parseInt(step.input("silent")));
        if (share < settings.fraction("contributionFrom").toDouble()) {
            return "unknown";
        }
        boolean allNot = List.of("existed-before", "other-initiative", "not-through-intervention").containsAll(said);
        boolean some = said.contains("through-intervention") || said.contains("partly");
        return said.size() == 1 ? said.get(0) : some ? "partly" : allNot ? "not-through-intervention" : "unknown";
    }

    private static List<Long> numbers(String list) {
        List<Long> numbers = new ArrayList<>();
        for (String number : list.substring(1, list.length() - 1).split(", ")) {
            numbers.add(Long.parseLong(number));
        }
        return numbers;
    }
}
