package io.github.verkan.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules that apply whatever the method, again from what their steps say went into them. */
final class RulesRecomputation {

    private final Settings settings;
    private final GradeScale scale;

    RulesRecomputation(Settings settings) {
        this.settings = settings;
        this.scale = settings.scale();
    }

    void check(Verdict verdict, Map<String, Step> steps) {
        if (steps.containsKey("due")) {
            due(verdict, steps.get("due"));
        }
        if (steps.containsKey("reconsidered")) {
            assertThat(verdict.status()).isEqualTo(Status.NOT_GRADED);
            assertThat(verdict.reason().code()).isEqualTo(steps.get("reconsidered").input("how"));
        }
        if (steps.containsKey("subgroups")) {
            Step step = steps.get("subgroups");
            assertThat(step.result()).isEqualTo(Reason.ONLY_SUBGROUPS.code());
            assertThat(step.inputs()).isNotEmpty().extracting(Input::value).isSubsetOf("unknown", "too-small");
            assertThat(verdict.flag(Flag.Kind.SUBGROUPS_ONLY).orElseThrow().ids()).isEqualTo(step.inputs().stream().map(Input::name).toList());
        }
        assertThat(verdict.flag(Flag.Kind.HELD_DOWN).isPresent()).isEqualTo(steps.containsKey("held-down"));
        if (steps.containsKey("held-down")) {
            heldDown(steps.get("held-down"));
        }
        if (steps.containsKey("members")) {
            members(verdict, steps.get("members"));
        }
        if (steps.containsKey("status") && steps.containsKey("grade")) {
            voicesBehind(steps);
        }
    }

    /** One that marks itself too early needs no date; with a date the day decides. */
    private void due(Verdict verdict, Step step) {
        assertThat(verdict.status()).isEqualTo(Status.TOO_EARLY);
        assertThat(step.result()).isEqualTo(verdict.reason().code());
        if (verdict.reason() == Reason.NOT_DUE) {
            LocalDate asOf = LocalDate.parse(step.input("asOf"));
            assertThat(step.inputs()).hasSize(2);
            LocalDate day = LocalDate.parse(step.inputs().get(1).value());
            assertThat(step.inputs().get(1).name().equals("assessableFrom") ? asOf.isBefore(day) : !asOf.isAfter(day)).isTrue();
        }
    }

    private void heldDown(Step step) {
        Grade heldAt = scale.nearest(settings.fraction("mechanismHeldAt"));
        assertThat(step.result()).isEqualTo(heldAt.code());
        assertThat(grade(step.input("before")).step()).isGreaterThan(heldAt.step());
        int pairs = (step.inputs().size() - 1) / 2;
        assertThat(pairs).isPositive();
        for (int i = 0; i < pairs; i++) {
            Degree delivered = scale.placeOf(grade(step.inputs().get(2 * i).value()));
            Degree came = scale.placeOf(grade(step.inputs().get(2 * i + 1).value()));
            assertThat(delivered.atLeast(settings.fraction("deliveredFrom"))).as("it was delivered").isTrue();
            assertThat(settings.fraction("failedUpTo").atLeast(came)).as("it failed").isTrue();
        }
    }

    private void members(Verdict verdict, Step step) {
        int lowest = Integer.MAX_VALUE;
        int highest = 0;
        List<String> below = new ArrayList<>();
        for (Input input : step.inputs()) {
            String[] said = input.value().split(" ");
            int at = grade(said[0]).step();
            lowest = Math.min(lowest, at);
            highest = Math.max(highest, at);
            boolean isBelow = said.length == 2 && verdict.degree() != null ? isBelow(Degree.parse(said[1]), verdict.degree())
                    : verdict.grade() != null && at < verdict.grade().step();
            if (isBelow) {
                below.add(input.name());
            }
        }
        String apart = highest - lowest >= settings.count("membersApartFrom") ? "apart" : "together";
        assertThat(step.result()).as("%s", verdict).isEqualTo(apart + (below.isEmpty() ? "" : ", in particular " + String.join(" ", below)));
        assertThat(verdict.flag(Flag.Kind.MEMBERS_APART).isPresent()).isEqualTo(apart.equals("apart"));
        assertThat(verdict.flag(Flag.Kind.IN_PARTICULAR).map(Flag::ids).orElse(List.of())).isEqualTo(below);
    }

    private boolean isBelow(Degree member, Degree group) {
        Degree part = settings.fraction("inParticularFrom");
        Degree gap = new Degree(part.numerator(), part.denominator().multiply(BigInteger.valueOf(scale.size() - 1L)));
        return member.compareTo(group) < 0 && member.distanceTo(group).atLeast(gap);
    }

    /** What the status and the strength are computed from is what the voices say. */
    private void voicesBehind(Map<String, Step> steps) {
        List<Step> voices = new ArrayList<>();
        for (Explanation child : steps.get("grade").children().get(0).children()) {
            voices.add((Step) child);
        }
        String perspectives = Long.toString(
                voices.stream().map(voice -> voice.input("perspective")).filter(perspective -> !perspective.isEmpty()).distinct().count());
        Step status = steps.get("status");
        assertThat(status.input("voices")).isEqualTo(Integer.toString(voices.size()));
        assertThat(status.input("perspectives")).isEqualTo(perspectives);
        assertThat(status.input("yes")).isEqualTo(count(voices, "yes"));
        assertThat(status.input("no")).isEqualTo(count(voices, "no"));
        String dissent = status.input("dissent");
        if (!dissent.isEmpty()) {
            String side = voices.stream().filter(voice -> voice.input("source").equals(dissent)).findFirst().orElseThrow().result();
            assertThat(count(voices, side)).as("a lone voice").isEqualTo("1");
            assertThat(Integer.parseInt(count(voices, side.equals("yes") ? "no" : "yes"))).isGreaterThanOrEqualTo(settings.count("dissentAgainst"));
        }
        if (steps.containsKey("strength")) {
            Step strength = steps.get("strength");
            assertThat(strength.input("voices")).isEqualTo(status.input("voices"));
            assertThat(strength.input("perspectives")).isEqualTo(perspectives);
            assertThat(strength.input("dissent")).isEqualTo(Boolean.toString(!dissent.isEmpty()));
            assertThat(strength.input("distribution")).isEqualTo("[" + count(voices, "no") + ", " + count(voices, "partly") + ", " + count(voices, "yes") + "]");
            assertThat(strength.input("cycles")).isEqualTo(
                    Long.toString(voices.stream().map(voice -> voice.input("cycle")).filter(cycle -> !cycle.isEmpty()).distinct().count()));
        }
    }

    private static String count(List<Step> voices, String value) {
        return Long.toString(voices.stream().filter(voice -> voice.result().equals(value)).count());
    }

    private Grade grade(String code) {
        return scale.byCode(code).orElseThrow();
    }
}
