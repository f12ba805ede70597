package io.github.verkan.portfolio;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several cases with what they share. Immutable; everything is in the author's order. */
public final class Portfolio {

    private final PortfolioBuilder made;
    private final Map<String, CaseGroup> groups = new LinkedHashMap<>();
    private final Map<String, PortfolioCase> cases = new LinkedHashMap<>();
    private final Map<String, SharedThing> shared = new LinkedHashMap<>();
    private final Map<String, CaseComparison> comparisons = new LinkedHashMap<>();

    Portfolio(PortfolioBuilder of, PortfolioAssembly made) {
        this.made = of;
        made.all(CaseGroup.class).forEach(it -> groups.put(it.id(), it));
        made.all(PortfolioCase.class).forEach(it -> cases.put(it.id(), it));
        made.all(SharedThing.class).forEach(it -> shared.put(it.id(), it));
        made.all(CaseComparison.class).forEach(it -> comparisons.put(it.id(), it));
    }

    /**
     * Starts a portfolio.
     *
     * @param title the title
     * @return a builder
     */
    public static PortfolioBuilder titled(String title) {
        return new PortfolioBuilder().title(title);
    }

    /**
     * The id.
     *
     * @return the id; empty if it has none
     */
    public String id() {
        return made.id;
    }

    /**
     * The title.
     *
     * @return the title; empty if it has none
     */
    public String title() {
        return made.title;
    }

    /**
     * The language that labels are written in.
     *
     * @return {@code sv}, {@code en} or empty
     */
    public String language() {
        return made.language;
    }

    /**
     * The funders and programmes.
     *
     * @return the groups
     */
    public List<CaseGroup> groups() {
        return List.copyOf(groups.values());
    }

    /**
     * The cases.
     *
     * @return the cases
     */
    public List<PortfolioCase> cases() {
        return List.copyOf(cases.values());
    }

    /**
     * The cases that have verdicts.
     *
     * @return the assessed ones
     */
    public List<AssessedCase> assessed() {
        return cases.values().stream().filter(AssessedCase.class::isInstance).map(AssessedCase.class::cast).toList();
    }

    /**
     * A case by its id.
     *
     * @param id the id
     * @return the case, or nothing
     */
    public Optional<PortfolioCase> caseOf(String id) {
        return Optional.ofNullable(cases.get(id));
    }

    /**
     * What cases share.
     *
     * @return the shared things
     */
    public List<SharedThing> shared() {
        return List.copyOf(shared.values());
    }

    /**
     * What cases share, of a kind.
     *
     * @param kind the kind
     * @return the shared things of that kind
     */
    public List<SharedThing> shared(SharedKind kind) {
        return shared.values().stream().filter(it -> it.kind() == kind).toList();
    }

    /**
     * A shared thing by its id.
     *
     * @param id the id
     * @return the thing, or nothing
     */
    public Optional<SharedThing> sharedOf(String id) {
        return Optional.ofNullable(shared.get(id));
    }

    /**
     * The questions across cases.
     *
     * @return the comparisons
     */
    public List<CaseComparison> comparisons() {
        return List.copyOf(comparisons.values());
    }

    /**
     * The assessment that a verdict is of.
     *
     * @param verdict a verdict of one of the cases, the very object
     * @return its assessment, or nothing if no case has the verdict
     */
    public Optional<Assessment> assessmentOf(Verdict verdict) {
        return assessed().stream().map(AssessedCase::assessment)
                .filter(it -> it.verdict(verdict.element(), verdict.scope()).filter(own -> own == verdict).isPresent()).findFirst();
    }

    /**
     * The same with the cases of one group alone.
     *
     * @param group the id of the group
     * @return a portfolio; what is said of other cases is left out
     * @throws IllegalArgumentException if there is no such group
     */
    public Portfolio of(String group) {
        if (!groups.containsKey(group)) {
            throw new IllegalArgumentException("group: there is no group " + group);
        }
        PortfolioBuilder part = new PortfolioBuilder().id(made.id).title(made.title).language(made.language);
        groups().forEach(part::add);
        Map<String, PortfolioCase> kept = new LinkedHashMap<>(cases);
        kept.values().removeIf(it -> !it.groups().contains(group));
        kept.values().forEach(part::add);
        for (SharedThing it : shared.values()) {
            Map<String, List<String>> in = new LinkedHashMap<>(it.in());
            in.keySet().retainAll(kept.keySet());
            part.add(new SharedThing(it.id(), it.kind(), it.label(), in, it.absentIn().stream().filter(kept::containsKey).toList(), it.note()));
        }
        comparisons().forEach(part::add);
        return part.check().value();
    }

    /**
     * A short summary.
     *
     * @return for example {@code Portfolio[Samverkan: 4 cases, 12 shared things]}
     */
    @Override
    public String toString() {
        return "Portfolio[" + made.title + ": " + cases.size() + " cases, " + shared.size() + " shared things]";
    }
}
