package io.github.verkan.chains;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Computes every step of the explanations of chains, prospects, diagnoses and conclusions again, from what stands in the step and its children. Written apart
 * from the library's own code. It counts the steps by rule, so that a test can say that it has seen them all.
 */
public final class ChainsRecomputation {

    private final Assessment assessment;
    private final TheoryOfChange theory;
    private final Map<String, Integer> seen = new TreeMap<>();

    public ChainsRecomputation(Assessment assessment) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
    }

    /** How many steps of each rule were computed again. */
    public Map<String, Integer> seen() {
        return seen;
    }

    /** All that floor 5 says in a scope. */
    public ChainsRecomputation check(Scope scope) {
        Chains chains = Chains.of(assessment, scope);
        for (Chain chain : chains.all()) {
            step(chain.explanation());
            checkAgainstOthers(chain, chains);
        }
        for (Prospect prospect : Prospects.of(assessment, scope)) {
            assertThat(step(prospect.explanation())).isEqualTo(prospect.status().code());
        }
        for (Reach reach : Reaches.of(assessment, scope)) {
            step(reach.explanation());
        }
        for (Sufficiency sufficiency : Sufficiencies.of(assessment, scope)) {
            assertThat(step(sufficiency.explanation())).isEqualTo(sufficiency.enough().code());
        }
        Diagnoses diagnoses = Diagnoses.of(assessment, scope);
        assertThat(step(diagnoses.explanation())).isEqualTo(diagnoses.overall().code());
        for (Diagnosis diagnosis : diagnoses.all()) {
            assertThat(step(diagnosis.explanation())).isEqualTo(diagnosis.cell().code());
            assertThat(((Step) diagnosis.explanation()).input("causes")).isEqualTo(codes(diagnosis.causes()));
        }
        Readiness.of(assessment, scope).ifPresent(it -> assertThat(step(it.explanation())).isEqualTo(it.status().code()));
        return this;
    }

    /** The result of a step, computed again, as that of all steps below it. */
    public String step(Explanation explanation) {
        if (!(explanation instanceof Step step)) {
            return "";
        }
        step.children().forEach(this::step);
        String result = switch (step.rule()) {
            case "chain" -> chain(step);
            case "chain-step" -> lowest(step, "leads-there", "source", "mechanism", "itself").code();
            case "chain-whole" -> lowest(step, "required", "others").code();
            case "prospect" -> prospect(step);
            case "prospect-step" -> lowest(step, "source", "mechanism", "itself").code();
            case "reach" -> reach(step);
            case "sufficiency" -> sufficiency(step);
            case "diagnosis" -> diagnosis(step);
            case "overall-diagnosis" -> overall(step);
            case "readiness" -> readiness(step);
            case "not-enough" -> notEnough(step);
            case "prospects" -> prospects(step);
            case "one-role", "self-report" -> Long.toString(step.inputs().stream().filter(input -> input.name().equals("element")).count());
            default -> null;
        };
        if (result != null) {
            seen.merge(step.rule(), 1, Integer::sum);
            assertThat(step.result()).as("%s", step).isEqualTo(result);
        }
        return step.result();
    }

    private static Truth truth(String code) {
        return Truth.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static boolean has(Step step, String name) {
        return step.inputs().stream().anyMatch(input -> input.name().equals(name));
    }

    private static Truth lowest(Step step, String... names) {
        return Arrays.stream(names).filter(name -> has(step, name)).map(name -> truth(step.input(name))).min(Truth::compareTo).orElse(Truth.YES);
    }

    private static int number(Step step, String name) {
        return Integer.parseInt(step.input(name));
    }

    private static String status(Truth truth) {
        return truth == Truth.YES ? "holds" : truth == Truth.NO ? "broken" : "untested";
    }

    private static Truth parts(Step step) {
        return step.inputs().stream().filter(input -> input.name().startsWith("part ")).map(input -> truth(input.value())).min(Truth::compareTo)
                .orElse(Truth.YES);
    }

    private static String chain(Step step) {
        boolean isWork = step.formula().startsWith("own;");
        return status(isWork ? truth(step.input("own")) : lowest(step, "required", "others", "own").and(parts(step)));
    }

    private static String reach(Step step) {
        String least = step.input("lowest");
        String most = least;
        for (Input input : step.inputs()) {
            if (input.name().startsWith("at ")) {
                String grade = input.name().substring(3);
                least = input.value().equals("yes") ? grade : least;
                most = input.value().equals("no") ? most : grade;
            }
        }
        return least.equals(most) ? least : least + " to " + most;
    }

    /** What stands in the step of one chain is what the chains to its sources, its whole and its parts say. */
    private void checkAgainstOthers(Chain chain, Chains chains) {
        Step step = (Step) chain.explanation();
        assertThat(step.result()).isEqualTo(chain.status().code());
        assertThat(step.input("own")).isEqualTo(chain.own().code());
        for (Input input : step.inputs()) {
            if (input.name().startsWith("part ")) {
                assertThat(status(truth(input.value()))).isEqualTo(chains.to(input.name().substring(5)).orElseThrow().status().code());
            }
        }
        assertThat(step.formula().startsWith("own;")).isEqualTo(theory.kindOf(chain.element()).orElseThrow() != ElementKind.EFFECT);
        Truth required = Truth.YES;
        Truth others = null;
        boolean isAnyRequired = false;
        boolean isAnyMeant = false;
        List<Step> leading = new ArrayList<>();
        for (String id = chain.element(); !id.isEmpty(); id = theory.wholeOf(id)) {
            chains.to(id).orElseThrow().explanation().children().forEach(child -> leading.add((Step) child));
        }
        for (Step each : leading) {
            if (each.rule().equals("chain-step")) {
                Truth holds = truth(each.result());
                boolean isRequired = each.input("kind").equals(LinkKind.REQUIRES.code());
                isAnyRequired |= isRequired;
                isAnyMeant |= !isRequired && !each.input("kind").equals(LinkKind.COMPENSATES.code());
                required = isRequired ? required.and(holds) : required;
                others = isRequired ? others : others == null ? holds : others.or(holds);
            }
        }
        others = isAnyMeant || !isAnyRequired ? others : null;
        Truth input = others == null ? required : required.and(others);
        assertThat(input).as("input of %s", step).isEqualTo(chain.input());
        if (has(step, "required")) {
            assertThat(truth(step.input("required"))).as("required of %s", step).isEqualTo(required);
            assertThat(truth(step.input("others"))).as("others of %s", step).isEqualTo(others == null ? Truth.YES : others);
        }
        for (Explanation child : step.children()) {
            Step each = (Step) child;
            if (each.rule().equals("chain-step")) {
                Link link = theory.links().stream().filter(it -> it.id().equals(each.input("link"))).findFirst().orElseThrow();
                Chain source = chains.to(link.from()).orElseThrow();
                Truth leads = parts((Step) source.explanation());
                if (theory.kindOf(link.from()).orElseThrow() == ElementKind.EFFECT) {
                    leads = leads.and(source.input());
                }
                assertThat(truth(each.input("leads-there"))).as("%s", each).isEqualTo(leads);
            } else {
                assertThat(each.result()).isEqualTo(chains.to(each.input("whole")).orElseThrow().input().code());
            }
        }
    }

    private static String prospect(Step step) {
        Truth required = Truth.YES;
        Truth contributing = Truth.YES;
        Truth others = null;
        boolean isAnyRequired = false;
        boolean isAnyMeant = false;
        for (Explanation child : step.children()) {
            Step each = (Step) child;
            Truth holds = truth(each.result());
            String kind = each.input("kind");
            if (kind.equals(LinkKind.REQUIRES.code())) {
                required = required.and(holds);
                isAnyRequired = true;
            } else {
                isAnyMeant |= !kind.equals(LinkKind.COMPENSATES.code());
                others = others == null ? holds : others.or(holds);
                contributing = kind.equals(LinkKind.CONTRIBUTES.code()) ? contributing.and(holds) : contributing;
            }
        }
        others = isAnyMeant || !isAnyRequired ? others : null;
        assertThat(number(step, "restsOn")).isEqualTo(step.children().size());
        Truth needed = truth(step.input("needed"));
        assertThat(needed == Truth.NO).as("needed in %s", step).isEqualTo(required == Truth.NO || others == Truth.NO);
        if (step.input("everything").equals("yes")) {
            assertThat(required.and(contributing)).as("everything in %s", step).isEqualTo(Truth.YES);
        }
        boolean isGood = step.input("everything").equals("yes") && number(step, "hindrances") == 0 && number(step, "restsOn") > 0;
        return needed == Truth.NO ? "poor" : isGood ? "good" : "uncertain";
    }

    private String sufficiency(Step step) {
        if (step.input("shown").equals("split")) {
            return parts(step).code();
        }
        Grade grade = assessment.settings().scale().byCode(step.input("shown")).orElse(null);
        if (grade == null) {
            return "unknown";
        }
        int place = assessment.settings().scale().grades().indexOf(grade);
        boolean isEnough = Degree.of(place, assessment.settings().scale().size() - 1).compareTo(Degree.parse(step.input("threshold"))) >= 0;
        return isEnough ? "yes" : "no";
    }

    /** The table of what was delivered, worked and came, cell by cell. */
    private static String diagnosis(Step step) {
        String delivered = step.input("delivered");
        String outcome = step.input("outcome");
        String mechanism = step.input("mechanism");
        String cell = switch (outcome + " " + delivered) {
            case "unknown no", "no no" -> "implementation-failure";
            case "unknown unknown", "unknown yes" -> "not-assessable";
            case "yes no" -> "outcome-without-delivery";
            case "yes unknown" -> "outcome-achieved-contribution-untested";
            case "no unknown" -> "failure-cause-unknown";
            case "yes yes" -> mechanism.equals("yes") ? "theory-supported"
                    : mechanism.equals("no") ? "outcome-by-other-mechanism" : "outcome-achieved-mechanism-untested";
            default -> mechanism.equals("yes") ? "theory-failure-mechanism-to-outcome"
                    : mechanism.equals("no") ? "theory-failure-activity-to-mechanism" : "theory-failure-location-unknown";
        };
        List<FailureCause> causes = new ArrayList<>();
        boolean inside = number(step, "hindrancesInside") + number(step, "failedImplementationMechanisms") > 0;
        boolean outside = number(step, "hindrancesOutside") > 0;
        if (outcome.equals("no")) {
            boolean implementation = delivered.equals("no") || inside;
            boolean blameless = implementation || outside || number(step, "hindrancesElsewhere") > 0;
            if (implementation) {
                causes.add(FailureCause.IMPLEMENTATION);
            }
            if (outside) {
                causes.add(FailureCause.BARRIER_OUTSIDE);
            }
            if (number(step, "madeUpFor") > 0) {
                causes.add(FailureCause.MISSING_LINK);
            }
            if (!blameless && delivered.equals("yes")) {
                causes.add(FailureCause.THEORY);
            }
        }
        assertThat(step.input("causes")).as("causes in %s", step).isEqualTo(codes(causes));
        return cell;
    }

    private static String codes(List<FailureCause> causes) {
        return String.join(" ", causes.stream().map(FailureCause::code).toList());
    }

    private static String overall(Step step) {
        Map<FailureCause, Integer> count = new EnumMap<>(FailureCause.class);
        for (FailureCause cause : FailureCause.values()) {
            int found = 0;
            for (Explanation child : step.children()) {
                found += List.of(((Step) child).input("causes").split(" ")).contains(cause.code()) ? 1 : 0;
            }
            assertThat(number(step, cause.code())).as("%s in %s", cause, step).isEqualTo(found);
            count.put(cause, found);
        }
        assertThat(number(step, "failed")).isEqualTo(step.children().size());
        assertThat(step.children()).allMatch(child -> ((Step) child).input("outcome").equals("no"));
        if (step.children().isEmpty()) {
            return number(step, "fulfilled") > 0 ? "nothing-failed" : "not-assessable";
        } else if (count.get(FailureCause.IMPLEMENTATION) > 0) {
            return count.get(FailureCause.THEORY) > 0 ? "both-fail"
                    : step.input("aMechanismWorks").equals("true") ? "method-works-implementation-falls-short" : "implementation-falls-short";
        } else if (count.get(FailureCause.THEORY) > 0) {
            return "theory-fails";
        }
        return count.get(FailureCause.BARRIER_OUTSIDE) > 0 ? "barriers-outside" : "undetermined";
    }

    private static String readiness(Step step) {
        boolean hinders = number(step, "hindering") > 0;
        boolean enables = number(step, "enabling") > 0;
        assertThat(hinders || enables).isTrue();
        return hinders && enables ? "uncertain" : hinders ? "poor" : "good";
    }

    private static String notEnough(Step step) {
        for (Explanation child : step.children()) {
            assertThat(((Step) child).input("element")).isEqualTo(step.input("element"));
            assertThat(((Step) child).result()).isEqualTo("no");
        }
        return Integer.toString(step.children().size());
    }

    private static String prospects(Step step) {
        assertThat(number(step, "effects")).isEqualTo(step.children().size()).isPositive();
        List<String> results = step.children().stream().map(child -> ((Step) child).result()).distinct().toList();
        assertThat(results).hasSize(1);
        return results.get(0);
    }
}
