package io.github.verkan.evidence;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One coded statement. Immutable; made with {@link #saying(String, Finding)} and its {@link EvidenceBuilder}.
 *
 * <p>References are kept as ids and need not lead anywhere until the item is aligned with a theory in an evaluation.
 */
public final class EvidenceItem implements Identified {

    private final EvidenceBuilder is;

    EvidenceItem(EvidenceBuilder builder) {
        is = builder.copy();
    }

    /**
     * Starts an item.
     *
     * @param id the id
     * @param finding what it says
     * @return a builder
     */
    public static EvidenceBuilder saying(String id, Finding finding) {
        return new EvidenceBuilder(id, finding);
    }

    /**
     * The item again as a builder.
     *
     * @return a builder that holds all that the item holds
     */
    public EvidenceBuilder toBuilder() {
        return is.copy();
    }

    /**
     * The id.
     *
     * @return never blank
     */
    @Override
    public String id() {
        return is.id;
    }

    /**
     * What it says of its targets.
     *
     * @return the finding
     */
    public Finding finding() {
        return is.finding;
    }

    /**
     * What it is about.
     *
     * @return ids of elements and links
     */
    public List<String> targets() {
        return is.targets;
    }

    /**
     * What kind of statement it is.
     *
     * @return the kind
     */
    public EvidenceKind kind() {
        return is.kind;
    }

    /**
     * Who says it; each of several has said it.
     *
     * @return ids of sources
     */
    public List<String> sources() {
        return is.sources;
    }

    /**
     * The perspective given on the item itself, for sources that are not in the register.
     *
     * @return the role; empty for none
     */
    public String role() {
        return is.role;
    }

    /**
     * The methods used.
     *
     * @return in free words
     */
    public List<String> methods() {
        return is.methods;
    }

    /**
     * Whom it is about.
     *
     * @return ids of actors, groups or relations; empty for all actors of the theory
     */
    public List<String> about() {
        return is.about;
    }

    /**
     * For whom alone it holds.
     *
     * @return ids of subgroups; empty for everybody
     */
    public List<String> subgroups() {
        return is.subgroups;
    }

    /**
     * The factors that it names.
     *
     * @return ids of factors
     */
    public List<String> factors() {
        return is.factors;
    }

    /**
     * The evaluation cycles that it is from.
     *
     * @return ids of cycles; the last in time counts as its time
     */
    public List<String> cycles() {
        return is.cycles;
    }

    /**
     * When it is from. A row that names no cycle belongs to the one whose period its date falls in.
     *
     * @return a year, year-month or date; empty if not said
     */
    public String date() {
        return is.date;
    }

    /**
     * For how many it holds.
     *
     * @return the breadth, or nothing if not said
     */
    public Optional<Breadth> breadth() {
        return Optional.ofNullable(is.breadth);
    }

    /**
     * The reservation that it is said with.
     *
     * @return in words; empty for none
     */
    public String hedge() {
        return is.hedge;
    }

    /**
     * How good it is as evidence.
     *
     * @return the quality, or nothing if not said, which means moderate
     */
    public Optional<Quality> quality() {
        return Optional.ofNullable(is.quality);
    }

    /**
     * Whether what it tells of came through the intervention.
     *
     * @return the contribution, or nothing if not said
     */
    public Optional<Contribution> contribution() {
        return Optional.ofNullable(is.contribution);
    }

    /**
     * For a gap: why it is not known.
     *
     * @return the reason, or nothing if not said
     */
    public Optional<GapReason> gap() {
        return Optional.ofNullable(is.gap);
    }

    /**
     * Whether it tells of a state or of a change: that trust is high, or that it has risen.
     *
     * @return the nature, or nothing if not said
     */
    public Optional<Nature> nature() {
        return Optional.ofNullable(is.nature);
    }

    /**
     * At which level it was seen: with individuals, among staff, in how organisations work together.
     *
     * @return the level, or nothing if not said
     */
    public Optional<Level> level() {
        return Optional.ofNullable(is.level);
    }

    /**
     * The question that was asked.
     *
     * @return in full; empty if not said
     */
    public String question() {
        return is.question;
    }

    /**
     * A number that it gives beside what it says: 35 cases, 1 out of 4 meetings.
     *
     * @return the number with its unit, or nothing
     */
    public Optional<Quantity> quantity() {
        return Optional.ofNullable(is.quantity);
    }

    /**
     * Who was reached.
     *
     * @return ids of target groups and subgroups; empty if not said
     */
    public List<String> reached() {
        return is.reached;
    }

    /**
     * The condition under which it holds or, for a gap, under which it can be found out.
     *
     * @return in words; empty for none
     */
    public String condition() {
        return is.condition;
    }

    /**
     * For a gap: from when on it can be found out.
     *
     * @return the date, or nothing if not said
     */
    public Optional<LocalDate> assessableFrom() {
        return Optional.ofNullable(is.assessableFrom);
    }

    /**
     * Where it is found in the material.
     *
     * @return the reference
     */
    public Reference reference() {
        return is.reference;
    }

    /**
     * A note in the coder's words.
     *
     * @return the note; empty for none
     */
    public String note() {
        return is.note;
    }

    /**
     * The source's own words.
     *
     * @return the quotation; empty for none
     */
    public String quote() {
        return is.quote;
    }

    /**
     * The chain of coding from the source's words to what the item is about: condensed, interpreted, codes, categories and who coded it.
     *
     * @return the chain; empty if it was not coded in this way
     */
    public CodingChain coding() {
        return is.coding;
    }

    /**
     * What it says again; an item that repeats another is no voice of its own.
     *
     * @return ids of items
     */
    public List<String> repeats() {
        return is.repeats;
    }

    /**
     * What it speaks against.
     *
     * @return ids of items
     */
    public List<String> contradicts() {
        return is.contradicts;
    }

    /**
     * How many rows say just this: more than one where it stands for rows that were condensed.
     *
     * @return one or more
     */
    public long rows() {
        return is.rows;
    }

    /**
     * Where it was read.
     *
     * @return its origin
     */
    public Origin origin() {
        return is.origin;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceItem item && is.values().equals(item.is.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(is.id);
    }

    /**
     * A short summary.
     *
     * @return for example {@code EvidenceItem[E031 contradicts K2a, M2a]}
     */
    @Override
    public String toString() {
        return "EvidenceItem[" + id() + " " + finding() + " " + String.join(", ", targets()) + "]";
    }
}
