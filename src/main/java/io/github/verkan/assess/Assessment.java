package io.github.verkan.assess;

import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.theory.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the evidence of an evaluation shows: a verdict for each element and scope, with the rules it was reached by and an account of every row. Keeps its
 * inputs, so that it can be reproduced. Immutable.
 */
public final class Assessment {

    private final Evaluation evaluation;
    private final Settings settings;
    private final LocalDate asOf;
    private final List<Verdict> verdicts;
    private final List<RowAccount> rows;
    private final Map<String, Map<Scope, Verdict>> byElement = new LinkedHashMap<>();
    private final Map<Scope, List<Verdict>> byScope = new LinkedHashMap<>();

    Assessment(Evaluation evaluation, Settings settings, LocalDate asOf, List<Verdict> verdicts, List<RowAccount> rows) {
        this.evaluation = evaluation;
        this.settings = settings;
        this.asOf = asOf;
        this.verdicts = List.copyOf(verdicts);
        this.rows = List.copyOf(rows);
        for (Verdict verdict : verdicts) {
            byElement.computeIfAbsent(verdict.element(), key -> new LinkedHashMap<>()).put(verdict.scope(), verdict);
            byScope.computeIfAbsent(verdict.scope(), key -> new ArrayList<>()).add(verdict);
        }
    }

    /**
     * What was assessed.
     *
     * @return the evaluation
     */
    public Evaluation evaluation() {
        return evaluation;
    }

    /**
     * The rules in full.
     *
     * @return the settings
     */
    public Settings settings() {
        return settings;
    }

    /**
     * The date that decided what is too early.
     *
     * @return the date, or nothing if none was given
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /**
     * All verdicts: elements in the order of the theory, then links; for each the overall scope first, then groups and actors, relations, subgroups and cycles.
     *
     * @return the verdicts
     */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /**
     * The verdict on an element in a scope.
     *
     * @param element the id of the element or link
     * @param scope the scope
     * @return the verdict, or nothing if the evidence does not name the scope
     */
    public Optional<Verdict> verdict(String element, Scope scope) {
        return Optional.ofNullable(byElement.getOrDefault(element, Map.of()).get(scope));
    }

    /**
     * All verdicts on an element.
     *
     * @param element the id of the element or link
     * @return the overall verdict first; empty if there is no such element
     */
    public List<Verdict> verdictsOn(String element) {
        return List.copyOf(byElement.getOrDefault(element, Map.of()).values());
    }

    /**
     * All verdicts in a scope.
     *
     * @param scope the scope
     * @return in the order of all; empty if the evidence does not name the scope
     */
    public List<Verdict> verdictsIn(Scope scope) {
        return Collections.unmodifiableList(byScope.getOrDefault(scope, List.of()));
    }

    /**
     * The verdicts on an element for the actors of a group, or for all actors.
     *
     * @param group the verdict of the group, or the overall one
     * @return the members' own verdicts, in the order of the theory; empty for other scopes
     */
    public List<Verdict> membersOf(Verdict group) {
        Scope scope = group.scope();
        if (!scope.subgroup().isEmpty() || !scope.cycle().isEmpty()
                || !scope.isOverall() && evaluation.theory().group(scope.actor()).isEmpty()) {
            return List.of();
        }
        List<Verdict> members = new ArrayList<>();
        var actors = scope.isOverall() ? evaluation.theory().innerActors() : evaluation.theory().members(scope.actor());
        for (String actor : actors) {
            Optional<Verdict> member = verdict(group.element(), Scope.ofActor(actor));
            if (member.isPresent()) {
                members.add(member.get());
            }
        }
        return members;
    }

    /**
     * What became of each row.
     *
     * @return one account per item, in the order read
     */
    public List<RowAccount> rows() {
        return rows;
    }

    /**
     * The number of rows that were read.
     *
     * @return voices, listed and rejected together; {@link Long#MAX_VALUE} where there are said to be more
     */
    public long rowsRead() {
        return atMostAll(rowsInFiles(), stoodFor());
    }

    private long rowsInFiles() {
        return Math.max(evaluation.evidence().rowsRead(), rows.size());
    }

    /** A file can say of each row that it stands for more than a sum holds. */
    private static long atMostAll(long some, long more) {
        return some > Long.MAX_VALUE - more ? Long.MAX_VALUE : some + more;
    }

    /** The rows for which others stand. */
    private long stoodFor() {
        long stoodFor = 0;
        for (RowAccount row : rows) {
            stoodFor = atMostAll(stoodFor, row.rows() - 1);
        }
        return stoodFor;
    }

    /**
     * The number of rows that are voices.
     *
     * @return the number
     */
    public long voiceRows() {
        long voices = 0;
        for (RowAccount row : rows) {
            voices = row.isVoice() ? atMostAll(voices, row.rows()) : voices;
        }
        return voices;
    }

    /**
     * The number of rows that were rejected, each with a diagnostic.
     *
     * @return the rows read that are neither voices nor listed
     */
    public long rejectedRows() {
        return rowsInFiles() - rows.size();
    }

    /**
     * The number of rows listed for each reason.
     *
     * @return counts by reason, in the order of the reasons; reasons without rows are left out
     */
    public Map<ListedReason, Integer> listedRows() {
        Map<ListedReason, Integer> counts = new EnumMap<>(ListedReason.class);
        for (RowAccount row : rows) {
            if (!row.isVoice()) {
                counts.put(row.listed(), atMostAll(counts.getOrDefault(row.listed(), 0), (int) Math.min(Integer.MAX_VALUE, row.rows())));
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    private static int atMostAll(int some, int more) {
        return (int) Math.min(Integer.MAX_VALUE, (long) some + more);
    }

    /**
     * A short summary.
     *
     * @return for example {@code Assessment[På väg 2020: 130 verdicts from 174 rows]}
     */
    @Override
    public String toString() {
        return "Assessment[" + evaluation.title() + ": " + verdicts.size() + " verdicts from " + rowsRead() + " rows]";
    }
}
