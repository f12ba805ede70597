package io.github.verkan.conclusion;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.chains.Chain;
import io.github.verkan.chains.ChainStatus;
import io.github.verkan.chains.Chains;
import io.github.verkan.chains.Diagnoses;
import io.github.verkan.chains.Diagnosis;
import io.github.verkan.chains.OverallDiagnosis;
import io.github.verkan.chains.Prospect;
import io.github.verkan.chains.ProspectStatus;
import io.github.verkan.chains.Prospects;
import io.github.verkan.chains.Readiness;
import io.github.verkan.chains.Sufficiencies;
import io.github.verkan.chains.Sufficiency;
import io.github.verkan.chains.WeakPoint;
import io.github.verkan.conclusion.MainFinding.Kind;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Truth;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementKind;
import io.github.verkan.theory.Scope;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows along the chains of the theory. */
final class ChainFindings {

    /** Each party is one more look at the whole theory: at most this many, and fewer in theories of which so many looks would take long. */
    private static final int MOST_PARTIES = 50;
    private static final int MOST_LOOKS = 2_000_000;

    private final Assessment assessment;
    private final TheoryOfChange theory;
    private final Chains chains;
    private final Diagnoses diagnoses;
    private final Map<String, List<String>> thereAllTheSame = new LinkedHashMap<>();
    private final Map<String, Diagnosis> byElement = new LinkedHashMap<>();

    ChainFindings(Assessment assessment) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
        this.chains = Chains.of(assessment);
        for (Chain chain : chains.all()) {
            if (chain.status() == ChainStatus.BROKEN && chain.isThereAllTheSame()) {
                thereAllTheSame.computeIfAbsent(chain.weakest(), key -> new ArrayList<>()).add(chain.element());
            }
        }
        this.diagnoses = Diagnoses.of(assessment, Scope.OVERALL);
        for (Diagnosis diagnosis : diagnoses.all()) {
            byElement.put(diagnosis.element(), diagnosis);
        }
    }

    /** The diagnosis for all, unless the theory says of nothing how it is to come about; and for each party for which something failed and it is another one. */
    List<MainFinding> diagnoses() {
        List<MainFinding> findings = new ArrayList<>();
        if (!hasMechanism()) {
            return findings;
        }
        if (!diagnoses.all().isEmpty() && diagnoses.overall() != OverallDiagnosis.NOT_ASSESSABLE) {
            findings.add(diagnosis(diagnoses));
        }
        for (Scope scope : parties()) {
            Diagnoses own = Diagnoses.of(assessment, scope);
            boolean isAnyFailed = own.overall() != OverallDiagnosis.NOT_ASSESSABLE && own.overall() != OverallDiagnosis.NOTHING_FAILED;
            if (own.overall() != diagnoses.overall() && isAnyFailed) {
                findings.add(diagnosis(own));
            }
        }
        return findings;
    }

    private boolean hasMechanism() {
        for (Element element : theory.elements()) {
            if (element.kind() == ElementKind.MECHANISM) {
                return true;
            }
        }
        return false;
    }

    private List<Scope> parties() {
        Set<Scope> scopes = new LinkedHashSet<>();
        int most = Math.min(MOST_PARTIES, MOST_LOOKS / Math.max(1, theory.elements().size()));
        for (Verdict verdict : assessment.verdicts()) {
            Scope scope = verdict.scope();
            boolean isParty = !scope.isOverall() && scope.equals(Scope.ofActor(scope.actor())) && theory.innerActors().containsAll(theory.members(scope.actor()));
            boolean isEffect = theory.element(verdict.element()).orElse(null) instanceof Effect;
            if (isParty && isEffect && scopes.size() < most) {
                scopes.add(scope);
            }
        }
        return List.copyOf(scopes);
    }

    private MainFinding diagnosis(Diagnoses diagnoses) {
        List<String> failed = new ArrayList<>();
        boolean isIndication = true;
        for (Explanation child : diagnoses.explanation().children()) {
            String element = ((Step) child).input("element");
            failed.add(element);
            isIndication &= isIndication(element, diagnoses.scope());
        }
        isIndication &= !failed.isEmpty();
        return MainFinding.of(Kind.DIAGNOSIS, diagnoses.scope(), failed, diagnoses.overall().code(), diagnoses.explanation()).asIndication(isIndication);
    }

    private boolean isIndication(String id, Scope scope) {
        Verdict verdict = assessment.verdict(id, scope).orElse(null);
        return verdict != null && verdict.status() == Status.INDICATION;
    }

    List<MainFinding> breaks() {
        List<MainFinding> findings = new ArrayList<>();
        for (WeakPoint point : chains.weakPoints()) {
            List<String> blocked = blockedBy(point);
            if (!point.weakness().breaks() || blocked.isEmpty()) {
                continue;
            }
            Diagnosis diagnosis = byElement.get(point.id());
            String shown = point.blocks().contains(point.id()) ? point.id() : point.blocks().get(0);
            Explanation trace = chains.to(shown).orElseThrow().explanation();
            MainFinding finding = MainFinding.of(Kind.CHAIN_BREAKS, Scope.OVERALL, List.of(point.id()), point.weakness().code(), trace)
                    .leadingTo(blocked).worstFor(inParticular(point.id())).asIndication(isIndication(point.id(), Scope.OVERALL));
            findings.add(diagnosis == null ? finding
                    : because(finding, diagnosis));
        }
        return findings;
    }

    private static MainFinding because(MainFinding finding, Diagnosis diagnosis) {
        List<String> hindrances = new ArrayList<>(diagnosis.hindrancesInside());
        hindrances.addAll(diagnosis.hindrancesElsewhere());
        return finding.because(hindrances, diagnosis.hindrancesOutside(), diagnosis.madeUpFor());
    }

    /** The effects that a break keeps from coming about, without itself, its wholes and its parts, and without parts whose whole is named. */
    private List<String> blockedBy(WeakPoint point) {
        Set<String> blocked = new LinkedHashSet<>();
        for (String id : point.blocks()) {
            boolean isEffect = theory.element(id).orElse(null) instanceof Effect;
            if (isEffect && !isWholeOrPart(id, point.id()) && chains.to(id).orElseThrow().own() != Truth.YES) {
                blocked.add(id);
            }
        }
        return withoutParts(theory, blocked);
    }

    /** Without those whose whole is among them too. */
    static List<String> withoutParts(TheoryOfChange theory, Collection<String> ids) {
        Set<String> all = new HashSet<>(ids);
        List<String> wholes = new ArrayList<>();
        for (String id : ids) {
            if (!all.contains(theory.wholeOf(id))) {
                wholes.add(id);
            }
        }
        return wholes;
    }

    private boolean isWholeOrPart(String one, String other) {
        return lineOf(one).contains(other) || lineOf(other).contains(one);
    }

    private List<String> lineOf(String id) {
        List<String> line = new ArrayList<>();
        for (String it = id; !it.isEmpty(); it = theory.wholeOf(it)) {
            line.add(it);
        }
        return line;
    }

    private List<String> inParticular(String id) {
        Verdict verdict = assessment.verdict(id, Scope.OVERALL).orElse(null);
        Flag flag = verdict == null ? null : verdict.flag(Flag.Kind.IN_PARTICULAR).orElse(null);
        return flag == null ? List.of() : flag.ids();
    }

    /** Effects that are not enough for a further effect, each with all the steps for which they are not. */
    List<MainFinding> notEnough() {
        Map<String, List<Sufficiency>> byEffect = new LinkedHashMap<>();
        for (Sufficiency sufficiency : Sufficiencies.of(assessment, Scope.OVERALL)) {
            if (sufficiency.enough() == Truth.NO && theory.element(sufficiency.to()).orElse(null) instanceof Effect) {
                byEffect.computeIfAbsent(sufficiency.from(), key -> new ArrayList<>()).add(sufficiency);
            }
        }
        List<MainFinding> findings = new ArrayList<>();
        for (Map.Entry<String, List<Sufficiency>> entry : byEffect.entrySet()) {
            findings.add(notEnough(entry.getKey(), entry.getValue()));
        }
        return findings;
    }

    private MainFinding notEnough(String effect, List<Sufficiency> all) {
        List<Explanation> whys = new ArrayList<>();
        Set<String> further = new LinkedHashSet<>();
        for (Sufficiency sufficiency : all) {
            whys.add(sufficiency.explanation());
            further.add(sufficiency.to());
        }
        Step trace = new Step("not-enough", "a link for which the effect is not enough", List.of(Input.of("element", effect)),
                Integer.toString(all.size()), whys);
        MainFinding finding = MainFinding.of(Kind.NOT_ENOUGH, Scope.OVERALL, List.of(effect), "", trace).leadingTo(List.copyOf(further))
                .worstFor(all.get(0).inParticular()).asIndication(isIndication(effect, Scope.OVERALL));
        return byElement.containsKey(effect) ? because(finding, byElement.get(effect)) : finding;
    }

    List<MainFinding> mechanisms() {
        List<MainFinding> failing = new ArrayList<>();
        List<MainFinding> holding = new ArrayList<>();
        for (Element element : theory.elements()) {
            Verdict verdict = assessment.verdict(element.id(), Scope.OVERALL).orElse(null);
            if (element.kind() != ElementKind.MECHANISM || verdict == null || verdict.grade() == null || !verdict.status().mayHaveGrade()) {
                continue;
            }
            Degree place = assessment.settings().scale().placeOf(verdict.grade());
            if (assessment.settings().isFailed(verdict.grade())) {
                failing.add(mechanism(Kind.MECHANISM_FAILS, verdict));
            } else if (place.compareTo(Degree.HALF) > 0) {
                holding.add(mechanism(Kind.MECHANISM_HOLDS, verdict));
            }
        }
        failing.addAll(holding);
        return failing;
    }

    /** With what has come about all the same, where the mechanism is the point at which the chain to it breaks. */
    private MainFinding mechanism(Kind kind, Verdict verdict) {
        String strength = verdict.strength() == null ? "" : verdict.strength().code();
        List<String> named = withoutParts(theory, thereAllTheSame.getOrDefault(verdict.element(), List.of()));
        Step trace = new Step(kind.code(), "the verdict on the mechanism lies as low as failedUpTo, or above the middle",
                List.of(Input.of("element", verdict.element()), Input.of("grade", verdict.grade().code()), Input.of("strength", strength)),
                verdict.status().code(), List.of());
        return MainFinding.of(kind, verdict.scope(), List.of(verdict.element()), strength, trace).leadingTo(named)
                .asIndication(verdict.status() == Status.INDICATION);
    }

    /** The prospects by what they are, the poorest first. */
    List<MainFinding> prospects() {
        List<MainFinding> findings = new ArrayList<>();
        List<Prospect> all = Prospects.of(assessment, Scope.OVERALL);
        for (ProspectStatus status : List.of(ProspectStatus.POOR, ProspectStatus.UNCERTAIN, ProspectStatus.GOOD)) {
            Map<String, Prospect> such = new LinkedHashMap<>();
            for (Prospect prospect : all) {
                if (prospect.status() == status) {
                    such.put(prospect.element(), prospect);
                }
            }
            if (!such.isEmpty()) {
                findings.add(prospects(status, such));
            }
        }
        return findings;
    }

    private MainFinding prospects(ProspectStatus status, Map<String, Prospect> such) {
        List<String> about = withoutParts(theory, such.keySet());
        Set<String> missing = new LinkedHashSet<>();
        Set<String> hindrances = new LinkedHashSet<>();
        List<Explanation> whys = new ArrayList<>();
        for (String effect : about) {
            Prospect prospect = such.get(effect);
            missing.addAll(prospect.missing());
            hindrances.addAll(prospect.hindrances());
            whys.add(prospect.explanation());
        }
        for (String effect : about) {
            missing.remove(effect);
        }
        Step trace = new Step("prospects", "effects that are too early to judge, by their prospects", List.of(Input.of("effects", about.size())),
                status.code(), whys);
        return MainFinding.of(Kind.PROSPECTS, Scope.OVERALL, about, status.code(), trace).leadingTo(List.copyOf(missing))
                .because(List.copyOf(hindrances), List.of(), List.of());
    }

    List<MainFinding> readiness() {
        Readiness readiness = Readiness.of(assessment, Scope.OVERALL).orElse(null);
        return readiness == null ? List.of()
                : List.of(MainFinding.of(Kind.READINESS, readiness.scope(), List.of(), readiness.status().code(), readiness.explanation())
                        .because(readiness.hindering(), List.of(), readiness.enabling()));
    }
}
