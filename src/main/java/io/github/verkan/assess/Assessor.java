package io.github.verkan.assess;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evaluation.Judgement;
import io.github.verkan.evaluation.ReconsideredGoal;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Assesses an evaluation: every element of the theory, and every link with evidence, in every scope that the evidence names. Immutable; each setting
 * gives a new assessor.
 */
public final class Assessor {

    private final Evaluation evaluation;
    private final LocalDate asOf;
    private final AssessmentMethod method;
    private final List<Scope> requested;
    private final List<Scope> always;

    private Assessor(Evaluation evaluation, LocalDate asOf, AssessmentMethod method, List<Scope> requested, List<Scope> always) {
        this.evaluation = evaluation;
        this.asOf = asOf;
        this.method = method;
        this.requested = requested;
        this.always = always;
    }

    /**
     * An assessor by the evaluation's own rules and date.
     *
     * @param evaluation the evaluation
     * @return the assessor
     * @throws IllegalArgumentException if its rules name a method that does not come with the library; then {@link #of(Evaluation, AssessmentMethod)}
     */
    public static Assessor of(Evaluation evaluation) {
        String id = evaluation.rules().method();
        AssessmentMethod method = AssessmentMethods.byId(id)
                .orElseThrow(() -> new IllegalArgumentException("no such assessment method: " + id));
        return of(evaluation, method);
    }

    /**
     * An assessor by a method of your own; scale and parameters are those of the evaluation's rules.
     *
     * @param evaluation the evaluation
     * @param method the method
     * @return the assessor
     */
    public static Assessor of(Evaluation evaluation, AssessmentMethod method) {
        Objects.requireNonNull(method, "method");
        Set<Scope> asked = new LinkedHashSet<>();
        for (Judgement judgement : evaluation.judgements()) {
            asked.add(judgement.scope());
        }
        for (ReconsideredGoal goal : evaluation.reconsideredGoals()) {
            asked.add(goal.scope());
        }
        return new Assessor(evaluation, evaluation.date().orElse(null), method, List.copyOf(asked), List.of());
    }

    /**
     * As of another date than the evaluation's own.
     *
     * @param date the date that decides what is too early
     * @return an assessor
     */
    public Assessor asOf(LocalDate date) {
        return new Assessor(evaluation, Objects.requireNonNull(date, "date"), method, requested, always);
    }

    /**
     * Also in these scopes, whether the evidence names them or not; they may combine an actor, subgroup and cycle. Those of the evaluator's judgements
     * and of reconsidered goals are looked at without asking, where the evidence names them.
     *
     * @param scopes the scopes
     * @return an assessor
     */
    public Assessor alsoIn(List<Scope> scopes) {
        List<Scope> more = new ArrayList<>(requested);
        more.addAll(scopes);
        List<Scope> everywhere = new ArrayList<>(always);
        everywhere.addAll(scopes);
        return new Assessor(evaluation, asOf, method, List.copyOf(more), List.copyOf(everywhere));
    }

    /**
     * Assesses.
     *
     * @return the assessment
     * @throws io.github.verkan.diagnostic.ContentException if the rules set a parameter that the method does not have, or wrongly
     */
    public Assessment assess() {
        return check().orThrow();
    }

    /**
     * Assesses, with defaults for parameters that are set wrongly.
     *
     * @return the assessment, with diagnostics for the rules
     */
    public Checked<Assessment> check() {
        Checked<Settings> settings = Settings.of(evaluation.rules(), method);
        if (!method.check(evaluation.rules().scale()).isEmpty()) {
            // The method cannot work with the scale, and has said so: the default one can work with any.
            Assessor byVoices = new Assessor(evaluation, asOf, new VoicesMethod(), requested, always);
            Checked<Assessment> assessed = byVoices.check();
            List<Diagnostic> diagnostics = new ArrayList<>(settings.diagnostics());
            diagnostics.addAll(assessed.diagnostics());
            return new Checked<>(assessed.value(), diagnostics);
        }
        return new Checked<>(new Run(settings.value()).assess(), settings.diagnostics());
    }

    /**
     * Looks again at verdicts from another assessment of the same theory, and at nothing else: what has the same status and grade here stays as it was, whatever else
     * of it may be other, and the rest is as {@link #assess()} gives it. Costs less than that, as when a case is assessed many times with a little of its
     * evidence left out. A scope that the evidence does not name is looked at all the same. Parameters that are set wrongly have their defaults.
     *
     * @param before verdicts on elements of the theory
     * @return a verdict for each, in their order; none on a link of which the evidence does not speak
     */
    public List<Optional<Verdict>> again(List<Verdict> before) {
        if (!method.check(evaluation.rules().scale()).isEmpty()) {
            return new Assessor(evaluation, asOf, new VoicesMethod(), requested, always).again(before);
        }
        Set<Scope> more = new LinkedHashSet<>(requested);
        for (Verdict verdict : before) {
            more.add(verdict.scope());
        }
        Assessor asking = new Assessor(evaluation, asOf, method, List.copyOf(more), always);
        return asking.new Run(Settings.of(evaluation.rules(), method).value()).again(before);
    }

    /** One run: collects, drafts, and lets the rules that do not depend on the method have their say. */
    private final class Run {

        private final Settings settings;
        private final TheoryOfChange theory = evaluation.theory();
        private final Tallies tallies;
        private final DueRule due = new DueRule(asOf, evaluation);
        private final Scopes scopes = new Scopes(evaluation.theory(), evaluation.cycles(), requested);
        private final ReconsideredRule reconsidered;
        private final RivalCauses rivals = new RivalCauses(evaluation.theory());
        private final Map<String, List<Scope>> named = new LinkedHashMap<>();
        private final Map<String, Map<Scope, Draft>> drafts = new LinkedHashMap<>();

        Run(Settings settings) {
            this.settings = settings;
            Reconsidered goals = new Reconsidered(evaluation, scopes);
            this.reconsidered = new ReconsideredRule(evaluation.theory(), goals);
            this.tallies = new Tallies(evaluation, settings, scopes, due, goals);
        }

        Assessment assess() {
            List<Draft> all = drafts();
            holdDown(all);
            for (Draft draft : all) {
                MembersRule.apply(draft, membersOf(draft), settings);
            }
            for (Draft draft : all) {
                conclude(draft);
            }
            return new Assessment(evaluation, settings, asOf, verdicts(), RowAccounts.of(evaluation.evidence().items(), all, tallies));
        }

        List<Optional<Verdict>> again(List<Verdict> before) {
            List<Draft> all = new ArrayList<>();
            for (Verdict verdict : before) {
                boolean isKnown = theory.element(verdict.element()).isPresent() || tallies.has(verdict.element());
                all.add(isKnown ? draft(verdict.element(), verdict.scope()) : null);
            }
            Set<Draft> drafted = new LinkedHashSet<>(all);
            drafted.remove(null);
            holdDown(drafted);
            List<Optional<Verdict>> verdicts = new ArrayList<>();
            Set<Draft> finished = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                Draft draft = all.get(i);
                Verdict was = before.get(i);
                if (draft != null && (draft.status != was.status() || !Objects.equals(draft.grade, was.grade()))) {
                    if (finished.add(draft)) {
                        MembersRule.apply(draft, membersOf(draft), settings);
                        conclude(draft);
                    }
                    verdicts.add(Optional.of(draft.toVerdict()));
                } else {
                    verdicts.add(draft == null ? Optional.empty() : Optional.of(was));
                }
            }
            return verdicts;
        }

        /** The last of the rules by which a grade can be another one. */
        private void holdDown(Collection<Draft> all) {
            for (Draft mechanism : all) {
                if (kindOf(mechanism.element) == ElementKind.MECHANISM) {
                    MechanismRule.apply(mechanism, theory.linksThrough(mechanism.element),
                            element -> draft(element, mechanism.scope), settings);
                }
            }
        }

        private List<Draft> drafts() {
            List<String> elements = partsFirst();
            Set<Scope> used = new LinkedHashSet<>();
            for (String element : elements) {
                named.put(element, namedScopes(element));
                used.addAll(named.get(element));
            }
            List<Draft> all = new ArrayList<>();
            for (String element : elements) {
                // Parts in all scopes in use, so that a whole finds them drafted even where nothing names them.
                for (Scope scope : theory.wholeOf(element).isEmpty() ? List.<Scope>of() : used) {
                    draft(element, scope);
                }
                for (Scope scope : named.get(element)) {
                    all.add(draft(element, scope));
                }
            }
            return all;
        }

        private ElementKind kindOf(String element) {
            return theory.kindOf(element).orElse(null);
        }

        /** Elements by depth in the tree of parts, the deepest first, so that a whole finds its parts judged. */
        private List<String> partsFirst() {
            Map<String, Integer> depths = new LinkedHashMap<>();
            List<String> elements = new ArrayList<>();
            for (Element element : theory.elements()) {
                List<String> chain = new ArrayList<>();
                String id = element.id();
                while (!id.isEmpty() && !depths.containsKey(id)) {
                    chain.add(id);
                    id = theory.wholeOf(id);
                }
                int depth = id.isEmpty() ? 0 : depths.get(id) + 1;
                for (int i = chain.size() - 1; i >= 0; i--) {
                    depths.put(chain.get(i), depth++);
                }
                elements.add(element.id());
            }
            elements.sort((one, other) -> Integer.compare(depths.get(other), depths.get(one)));
            for (Link link : theory.links()) {
                if (tallies.has(link.id())) {
                    elements.add(link.id());
                }
            }
            return elements;
        }

        private List<Scope> namedScopes(String element) {
            Set<Scope> named = new LinkedHashSet<>();
            named.add(Scope.OVERALL);
            for (Scope scope : tallies.named(element)) {
                boolean byCycleAlone = scope.equals(Scope.ofCycle(scope.cycle())) && !scope.isOverall();
                if (!byCycleAlone || tallies.cyclesOf(element) > 1) {
                    named.add(scope);
                }
            }
            named.addAll(always);
            List<Scope> inOrder = new ArrayList<>(named);
            inOrder.sort((one, other) -> Integer.compare(scopes.placeOf(one), scopes.placeOf(other)));
            return inOrder;
        }

        private Draft draft(String element, Scope scope) {
            Map<Scope, Draft> ofElement = drafts.computeIfAbsent(element, key -> new LinkedHashMap<>());
            Draft known = ofElement.get(scope);
            if (known == null) {
                known = newDraft(element, scope);
                ofElement.put(scope, known);
            }
            return known;
        }

        private Draft newDraft(String element, Scope scope) {
            Draft draft = new Draft(tallies.of(element, scope), tallies.tally(element, scope), settings);
            due.apply(draft, theory.element(element));
            if (!draft.isEarly()) {
                draft.take(method.judge(draft.tally, settings));
                List<Draft> parts = new ArrayList<>();
                for (Effect part : theory.parts(element)) {
                    parts.add(draft(part.id(), scope));
                }
                if (draft.status == Status.NOT_ASSESSABLE) {
                    draft.reason = GapRule.reasonOf(draft, parts);
                }
                IndirectRule.apply(draft);
                SubgroupRule.apply(draft, settings);
                CompoundRule.apply(draft, parts, settings);
                reconsidered.apply(draft);
            }
            return draft;
        }

        private List<Draft> membersOf(Draft draft) {
            List<Draft> members = new ArrayList<>();
            for (String actor : scopes.membersOf(draft.scope)) {
                Scope scope = Scope.ofActor(actor);
                if (tallies.isNamed(draft.element, scope)) {
                    members.add(draft(draft.element, scope));
                }
            }
            return members;
        }

        private void conclude(Draft draft) {
            draft.flagVoices();
            draft.flagValues();
            rivals.flag(draft);
            Set<String> actors = theory.members(draft.scope.actor());
            boolean single = actors.size() == 1 && draft.scope.subgroup().isEmpty();
            if (single && draft.grade != null && areKnownToBeOthers(draft.tally.voices(), actors)) {
                draft.flags.add(new Flag(Flag.Kind.MEMBER_NOT_HEARD, List.copyOf(actors)));
            }
            MiddleRule.apply(draft, membersOf(draft), settings);
            ElementKind kind = kindOf(draft.element);
            Map<String, Contribution> contributions = draft.contributions();
            boolean isAnything = draft.status.mayHaveGrade() || draft.status == Status.SPLIT;
            if ((kind == ElementKind.EFFECT || kind == ElementKind.OUTPUT) && isAnything && !contributions.isEmpty()) {
                ContributionRule.apply(draft, contributions, theory.element(draft.element).orElseThrow(), settings);
            }
        }

        /** Whether no voice can be the actor's own: all are the evaluator's, or of sources that belong to others. */
        private boolean areKnownToBeOthers(List<Voice> voices, Set<String> actors) {
            for (Voice voice : voices) {
                Source source = voice.source();
                boolean another = source.standing() == SourceStanding.EVALUATOR
                        || !source.actor().isEmpty() && !theory.members(source.actor()).containsAll(actors);
                if (!another) {
                    return false;
                }
            }
            return true;
        }

        /** In the order of the theory and the scopes; drafts that were only needed for others are left out. */
        private List<Verdict> verdicts() {
            List<Verdict> verdicts = new ArrayList<>();
            for (String element : theory.targets()) {
                for (Scope scope : named.getOrDefault(element, List.of())) {
                    verdicts.add(draft(element, scope).toVerdict());
                }
            }
            return verdicts;
        }
    }
}
