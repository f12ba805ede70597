package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Locus;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryHalf;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether the method or its implementation failed (brist i programteorin eller i genomförandet), effect by effect and together, in one scope.
 *
 * <p>What an effect lacked in delivery is a failure of implementation; so is what conditions at work within the organisations hindered, and what an assumption
 * of the implementation half of the theory was to lead to and did not. A barrier outside
 * is named as such. Only what was delivered, with no hindrance known, and still did not come, is held against the theory. Where the evidence tells none of
 * this, the cause is undetermined.
 */
public final class Diagnoses {

    private final TheoryOfChange theory;
    private final Scope scope;
    private final Shown shown;
    private final Delivery delivery;
    private final FactorsAtWork factors;
    private final FactorsAtWork everywhere;
    private final Map<String, Set<String>> failedInto = new HashMap<>();
    private final Map<String, Working> workingInto = new HashMap<>();
    private final Map<String, List<String>> makingUp = new HashMap<>();
    private final Map<String, List<String>> makingUpForPart = new HashMap<>();
    private final List<Diagnosis> all = new ArrayList<>();
    private final OverallDiagnosis overall;
    private final Explanation explanation;

    private Diagnoses(Assessment assessment, Scope scope) {
        this.theory = assessment.evaluation().theory();
        this.scope = scope;
        this.shown = new Shown(assessment, scope);
        this.delivery = new Delivery(theory, shown, assessment.settings());
        this.factors = FactorsAtWork.of(assessment, scope, shown);
        this.everywhere = scope.isOverall() ? factors : FactorsAtWork.of(assessment, Scope.OVERALL);
        for (Element element : theory.elements()) {
            boolean isSpokenOf = scope.isOverall() || assessment.verdict(element.id(), scope).isPresent();
            if (element instanceof Effect && element.details().origin() == ElementOrigin.THEORY && isSpokenOf) {
                all.add(diagnosis(element.id()));
            }
        }
        List<Diagnosis> failed = failed();
        boolean works = doesAMechanismWork();
        this.overall = together(failed, works);
        this.explanation = explain(failed, works);
    }

    /**
     * The diagnoses in a scope.
     *
     * @param assessment the assessment
     * @param scope for whom and when; only effects that have a verdict there are diagnosed, and of what led to them that of all counts where nothing is said of
     *     the actor
     * @return the diagnoses
     */
    public static Diagnoses of(Assessment assessment, Scope scope) {
        return new Diagnoses(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(scope, "scope"));
    }

    /**
     * For whom and when.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * One for each effect of the theory that has a verdict in the scope.
     *
     * @return the diagnoses in the order of the theory
     */
    public List<Diagnosis> all() {
        return List.copyOf(all);
    }

    /**
     * What they come to together.
     *
     * @return the overall diagnosis
     */
    public OverallDiagnosis overall() {
        return overall;
    }

    /**
     * How the overall diagnosis came about.
     *
     * @return a step over those of the effects that failed
     */
    public Explanation explanation() {
        return explanation;
    }

    private Diagnosis diagnosis(String effect) {
        Truth delivered = delivery.to(effect);
        Truth mechanism = mechanism(effect);
        Truth outcome = shown.isEnough(effect);
        PathwayCell cell = PathwayCell.of(delivered, mechanism, outcome);
        List<String> inside = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (FactorAtWork factor : factors.around(effect)) {
            if (factor.isHindering()) {
                Locus locus = ((Factor) theory.element(factor.factor()).orElseThrow()).locus();
                (locus == Locus.OUTSIDE ? outside : locus == Locus.INSIDE ? inside : elsewhere).add(factor.factor());
            }
        }
        for (FactorAtWork factor : scope.isOverall() ? List.<FactorAtWork>of() : everywhere.around(effect)) {
            if (factor.isHindering() && !inside.contains(factor.factor()) && !outside.contains(factor.factor()) && !elsewhere.contains(factor.factor())) {
                elsewhere.add(factor.factor());
            }
        }
        List<String> madeUpFor = madeUpFor(effect);
        List<String> failedHalf = failedMechanismsOfImplementation(effect);
        List<FailureCause> causes = outcome == Truth.NO ? causes(cell, !inside.isEmpty() || !failedHalf.isEmpty(), outside, elsewhere, madeUpFor)
                : List.of();
        Step step = new Step("diagnosis", "the cell of delivered, mechanism and outcome; of what failed the causes: implementation if not delivered, hindered"
                + " inside, or led to by an implementation mechanism that does not work, else the theory if the cell says so and nothing hindered; barriers outside and what was made up for are named",
                List.of(Input.of("element", effect), Input.of("scope", scope), Input.of("delivered", delivered.code()), Input.of("mechanism", mechanism.code()),
                        Input.of("outcome", outcome.code()), Input.of("hindrancesInside", inside.size()), Input.of("hindrancesOutside", outside.size()), Input.of("hindrancesElsewhere", elsewhere.size()),
                        Input.of("failedImplementationMechanisms", failedHalf.size()),
                        Input.of("madeUpFor", madeUpFor.size()), Input.of("causes", codes(causes))),
                cell.code(), List.of());
        return new Diagnosis(effect, scope, delivered, mechanism, outcome, cell, causes, inside, outside, elsewhere, madeUpFor, step);
    }

    private static String codes(List<FailureCause> causes) {
        List<String> codes = new ArrayList<>();
        for (FailureCause cause : causes) {
            codes.add(cause.code());
        }
        return String.join(" ", codes);
    }

    private static List<FailureCause> causes(PathwayCell cell, boolean isHinderedInside, List<String> outside, List<String> elsewhere,
            List<String> madeUpFor) {
        Set<FailureCause> causes = EnumSet.noneOf(FailureCause.class);
        if (cell == PathwayCell.IMPLEMENTATION_FAILURE || isHinderedInside) {
            causes.add(FailureCause.IMPLEMENTATION);
        }
        if (!outside.isEmpty()) {
            causes.add(FailureCause.BARRIER_OUTSIDE);
        }
        if (causes.isEmpty() && elsewhere.isEmpty() && cell.isTheoryFailure()) {
            causes.add(FailureCause.THEORY);
        }
        if (!madeUpFor.isEmpty()) {
            causes.add(FailureCause.MISSING_LINK);
        }
        return List.copyOf(causes);
    }

    /** Whether the mechanisms work through which something leads right to an effect, a whole or a part of it; unknown without any. */
    private Truth mechanism(String effect) {
        Working working = Working.NONE;
        for (String id : ChainCircuit.withWholesAndParts(theory, effect)) {
            Working into = workingInto.get(id);
            if (into == null) {
                into = workingInto(id);
                workingInto.put(id, into);
            }
            working = working.with(into);
        }
        return working.together();
    }

    private Working workingInto(String id) {
        Working working = Working.NONE;
        for (Link link : ChainCircuit.into(theory, id)) {
            if (!link.through().isEmpty()) {
                Truth works = shown.isEnough(link.through());
                working = working.with(link.kind() == LinkKind.REQUIRES ? new Working(works, null) : new Working(null, works));
            }
        }
        return working;
    }

    /** Whether all mechanisms work through which something is required, and one of the others; null where there are none of them. */
    private record Working(Truth required, Truth others) {

        private static final Working NONE = new Working(null, null);

        Working with(Working more) {
            Truth all = required == null ? more.required : more.required == null ? required : required.and(more.required);
            Truth any = others == null ? more.others : more.others == null ? others : others.or(more.others);
            return new Working(all, any);
        }

        Truth together() {
            return required == null && others == null ? Truth.UNKNOWN : required == null ? others : others == null ? required : required.and(others);
        }
    }

    /** Mechanisms right before an effect, a whole or a part of it, that are to carry the implementation and do not work. */
    private List<String> failedMechanismsOfImplementation(String effect) {
        Set<String> failed = new LinkedHashSet<>();
        for (String id : ChainCircuit.withWholesAndParts(theory, effect)) {
            Set<String> into = failedInto.get(id);
            if (into == null) {
                into = failedInto(id);
                failedInto.put(id, into);
            }
            failed.addAll(into);
        }
        return List.copyOf(failed);
    }

    private Set<String> failedInto(String id) {
        Set<String> failed = new LinkedHashSet<>();
        for (Link link : ChainCircuit.into(theory, id)) {
            if (isOfImplementation(link.through()) && shown.isEnough(link.through()) == Truth.NO) {
                failed.add(link.through());
            }
        }
        return failed;
    }

    private boolean isOfImplementation(String mechanism) {
        return theory.element(mechanism).orElse(null) instanceof Mechanism it && it.half() == TheoryHalf.IMPLEMENTATION;
    }

    /** What was done outside the theory to make up for what an effect, a whole or a part of it, or another part of the same whole, lacked. */
    private List<String> madeUpFor(String effect) {
        Set<String> made = new LinkedHashSet<>();
        for (String id : ChainCircuit.withWholesAndParts(theory, effect)) {
            made.addAll(makingUp(id));
        }
        String whole = theory.wholeOf(effect);
        if (!whole.isEmpty()) {
            made.addAll(makingUpForPart(whole));
        }
        return List.copyOf(made);
    }

    private List<String> makingUpForPart(String whole) {
        List<String> known = makingUpForPart.get(whole);
        if (known == null) {
            Set<String> made = new LinkedHashSet<>();
            for (Effect part : theory.parts(whole)) {
                made.addAll(makingUp(part.id()));
            }
            known = List.copyOf(made);
            makingUpForPart.put(whole, known);
        }
        return known;
    }

    private List<String> makingUp(String id) {
        List<String> known = makingUp.get(id);
        if (known == null) {
            known = rightBeforeMakingUp(id);
            makingUp.put(id, known);
        }
        return known;
    }

    private List<String> rightBeforeMakingUp(String id) {
        Set<String> made = new LinkedHashSet<>();
        for (Link link : ChainCircuit.into(theory, id)) {
            boolean makesUp = link.kind() == LinkKind.COMPENSATES
                    || theory.element(link.from()).orElseThrow().details().origin() == ElementOrigin.COMPENSATING;
            if (makesUp && shown.isEnough(link.from()) == Truth.YES) {
                made.add(link.from());
            }
        }
        return List.copyOf(made);
    }

    /** Effects that failed, without parts whose whole has failed too. */
    private List<Diagnosis> failed() {
        Set<String> ids = new HashSet<>();
        for (Diagnosis diagnosis : with(Truth.NO)) {
            ids.add(diagnosis.element());
        }
        List<Diagnosis> failed = new ArrayList<>();
        for (Diagnosis diagnosis : with(Truth.NO)) {
            if (!ids.contains(theory.wholeOf(diagnosis.element()))) {
                failed.add(diagnosis);
            }
        }
        return failed;
    }

    private List<Diagnosis> with(Truth outcome) {
        List<Diagnosis> with = new ArrayList<>();
        for (Diagnosis diagnosis : all) {
            if (diagnosis.outcome() == outcome) {
                with.add(diagnosis);
            }
        }
        return with;
    }

    private static int count(List<Diagnosis> failed, FailureCause cause) {
        int count = 0;
        for (Diagnosis diagnosis : failed) {
            count += diagnosis.causes().contains(cause) ? 1 : 0;
        }
        return count;
    }

    /** Whether a mechanism of the method works through which something leads that was carried out. */
    private boolean doesAMechanismWork() {
        for (Link link : theory.links()) {
            boolean isDelivered = ChainCircuit.isStep(theory, link.from()) && !(theory.element(link.from()).orElseThrow() instanceof Effect)
                    && shown.isEnough(link.from()) == Truth.YES;
            if (!link.through().isEmpty() && !isOfImplementation(link.through()) && isDelivered && shown.isEnough(link.through()) == Truth.YES) {
                return true;
            }
        }
        return false;
    }

    private OverallDiagnosis together(List<Diagnosis> failed, boolean works) {
        if (failed.isEmpty()) {
            return with(Truth.YES).isEmpty() ? OverallDiagnosis.NOT_ASSESSABLE : OverallDiagnosis.NOTHING_FAILED;
        }
        boolean implementation = count(failed, FailureCause.IMPLEMENTATION) > 0;
        boolean fails = count(failed, FailureCause.THEORY) > 0;
        boolean outside = count(failed, FailureCause.BARRIER_OUTSIDE) > 0;
        if (implementation && fails) {
            return OverallDiagnosis.BOTH_FAIL;
        } else if (implementation) {
            return works ? OverallDiagnosis.METHOD_WORKS_IMPLEMENTATION_FALLS_SHORT : OverallDiagnosis.IMPLEMENTATION_FALLS_SHORT;
        } else if (fails) {
            return OverallDiagnosis.THEORY_FAILS;
        }
        return outside ? OverallDiagnosis.BARRIERS_OUTSIDE : OverallDiagnosis.UNDETERMINED;
    }

    private Explanation explain(List<Diagnosis> failed, boolean works) {
        List<Input> inputs = new ArrayList<>(List.of(Input.of("scope", scope), Input.of("failed", failed.size()), Input.of("aMechanismWorks", works)));
        for (FailureCause cause : FailureCause.values()) {
            inputs.add(Input.of(cause.code(), count(failed, cause)));
        }
        inputs.add(Input.of("fulfilled", with(Truth.YES).size()));
        List<Explanation> steps = new ArrayList<>();
        for (Diagnosis diagnosis : failed) {
            steps.add(diagnosis.explanation());
        }
        return new Step("overall-diagnosis", "from the number of failed effects with each cause", inputs, overall.code(), steps);
    }
}
