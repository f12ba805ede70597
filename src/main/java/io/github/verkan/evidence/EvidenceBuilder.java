package io.github.verkan.evidence;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Quantity;
import io.github.verkan.theory.TimeSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Collects the fields of an {@link EvidenceItem}. Null, and blank texts in lists, are refused with the name of what they were for. */
public final class EvidenceBuilder {

    final String id;
    Finding finding;
    List<String> targets = List.of();
    EvidenceKind kind = EvidenceKind.FINDING;
    List<String> sources = List.of();
    String role = "";
    List<String> methods = List.of();
    List<String> about = List.of();
    List<String> subgroups = List.of();
    List<String> factors = List.of();
    List<String> cycles = List.of();
    String date = "";
    Breadth breadth;
    String hedge = "";
    Quality quality;
    Contribution contribution;
    GapReason gap;
    Nature nature;
    Level level;
    String question = "";
    Quantity quantity;
    List<String> reached = List.of();
    String condition = "";
    LocalDate assessableFrom;
    Reference reference = Reference.NONE;
    String note = "";
    String quote = "";
    CodingChain coding = CodingChain.NONE;
    List<String> repeats = List.of();
    List<String> contradicts = List.of();
    long rows = 1;
    Origin origin = Origin.NONE;

    EvidenceBuilder(String id, Finding finding) {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id must not be blank: \"" + id + "\"");
        }
        this.id = id;
        this.finding = Objects.requireNonNull(finding, "finding");
    }

    static List<String> texts(List<String> values, String name) {
        for (String value : Objects.requireNonNull(values, name)) {
            if (Objects.requireNonNull(value, name).isBlank()) {
                throw new IllegalArgumentException(name + " must not hold a blank text: \"" + value + "\"");
            }
        }
        return List.copyOf(values);
    }

    EvidenceBuilder copy() {
        return copyAs(id);
    }

    /** The same under another id. */
    EvidenceBuilder copyAs(String otherId) {
        EvidenceBuilder copy = new EvidenceBuilder(otherId, finding);
        copy.targets = targets;
        copy.kind = kind;
        copy.sources = sources;
        copy.role = role;
        copy.methods = methods;
        copy.about = about;
        copy.subgroups = subgroups;
        copy.factors = factors;
        copy.cycles = cycles;
        copy.date = date;
        copy.breadth = breadth;
        copy.hedge = hedge;
        copy.quality = quality;
        copy.contribution = contribution;
        copy.gap = gap;
        copy.nature = nature;
        copy.level = level;
        copy.question = question;
        copy.quantity = quantity;
        copy.reached = reached;
        copy.condition = condition;
        copy.assessableFrom = assessableFrom;
        copy.reference = reference;
        copy.note = note;
        copy.quote = quote;
        copy.coding = coding;
        copy.repeats = repeats;
        copy.contradicts = contradicts;
        copy.rows = rows;
        copy.origin = origin;
        return copy;
    }

    /** All that makes two items the same; where they were read does not. */
    List<Object> values() {
        return Arrays.asList(id, finding, targets, kind, sources, role, methods, about, subgroups, factors, cycles, date, breadth,
                hedge, quality, contribution, gap, nature, level, question, quantity, reached, condition, assessableFrom, reference, note, quote,
                coding, repeats, contradicts, rows);
    }

    /** All of that which bears on a verdict: not which row it was, where it stands, or how it was put. */
    List<Object> saying() {
        return Arrays.asList(finding, targets, kind, sources, role, methods, about, subgroups, factors, cycles, cycles.isEmpty() ? date : "", breadth,
                hedge, quality, contribution, gap, nature, level, question, quantity, reached, condition, assessableFrom);
    }

    /**
     * Sets what it says.
     *
     * @param value the finding
     * @return this builder
     */
    public EvidenceBuilder finding(Finding value) {
        finding = Objects.requireNonNull(value, "finding");
        return this;
    }

    /**
     * Sets what it is about.
     *
     * @param values ids of elements and links
     * @return this builder
     */
    public EvidenceBuilder targets(List<String> values) {
        targets = texts(values, "targets");
        return this;
    }

    /**
     * Sets what it is about.
     *
     * @param values ids of elements and links
     * @return this builder
     */
    public EvidenceBuilder targets(String... values) {
        return targets(Arrays.asList(values));
    }

    /**
     * Sets what kind of statement it is.
     *
     * @param value the kind
     * @return this builder
     */
    public EvidenceBuilder kind(EvidenceKind value) {
        kind = Objects.requireNonNull(value, "kind");
        return this;
    }

    /**
     * Sets who says it.
     *
     * @param values ids of sources
     * @return this builder
     */
    public EvidenceBuilder sources(List<String> values) {
        sources = texts(values, "sources");
        return this;
    }

    /**
     * Sets who says it.
     *
     * @param values ids of sources
     * @return this builder
     */
    public EvidenceBuilder sources(String... values) {
        return sources(Arrays.asList(values));
    }

    /**
     * Sets the perspective of sources that are not in the register.
     *
     * @param value the role
     * @return this builder
     */
    public EvidenceBuilder role(String value) {
        role = Objects.requireNonNull(value, "role");
        return this;
    }

    /**
     * Sets the methods used.
     *
     * @param values in free words
     * @return this builder
     */
    public EvidenceBuilder methods(List<String> values) {
        methods = texts(values, "methods");
        return this;
    }

    /**
     * Sets the methods used.
     *
     * @param values in free words
     * @return this builder
     */
    public EvidenceBuilder methods(String... values) {
        return methods(Arrays.asList(values));
    }

    /**
     * Sets whom it is about.
     *
     * @param values ids of actors, groups or relations
     * @return this builder
     */
    public EvidenceBuilder about(List<String> values) {
        about = texts(values, "about");
        return this;
    }

    /**
     * Sets whom it is about.
     *
     * @param values ids of actors, groups or relations
     * @return this builder
     */
    public EvidenceBuilder about(String... values) {
        return about(Arrays.asList(values));
    }

    /**
     * Sets for whom alone it holds.
     *
     * @param values ids of subgroups
     * @return this builder
     */
    public EvidenceBuilder subgroups(List<String> values) {
        subgroups = texts(values, "subgroups");
        return this;
    }

    /**
     * Sets for whom alone it holds.
     *
     * @param values ids of subgroups
     * @return this builder
     */
    public EvidenceBuilder subgroups(String... values) {
        return subgroups(Arrays.asList(values));
    }

    /**
     * Sets the factors that it names.
     *
     * @param values ids of factors
     * @return this builder
     */
    public EvidenceBuilder factors(List<String> values) {
        factors = texts(values, "factors");
        return this;
    }

    /**
     * Sets the factors that it names.
     *
     * @param values ids of factors
     * @return this builder
     */
    public EvidenceBuilder factors(String... values) {
        return factors(Arrays.asList(values));
    }

    /**
     * Sets the evaluation cycles that it is from.
     *
     * @param values ids of cycles
     * @return this builder
     */
    public EvidenceBuilder cycles(List<String> values) {
        cycles = texts(values, "cycles");
        return this;
    }

    /**
     * Sets the evaluation cycles that it is from.
     *
     * @param values ids of cycles
     * @return this builder
     */
    public EvidenceBuilder cycles(String... values) {
        return cycles(Arrays.asList(values));
    }

    /**
     * Sets when it is from.
     *
     * @param value a year, year-month or date; empty if not said
     * @return this builder
     * @throws IllegalArgumentException if it is none
     */
    public EvidenceBuilder date(String value) {
        date = TimeSpan.requireTime(value, "date");
        return this;
    }

    /**
     * Sets for how many it holds.
     *
     * @param value the breadth
     * @return this builder
     */
    public EvidenceBuilder breadth(Breadth value) {
        breadth = Objects.requireNonNull(value, "breadth");
        return this;
    }

    /**
     * Sets the reservation that it is said with.
     *
     * @param value in words
     * @return this builder
     */
    public EvidenceBuilder hedge(String value) {
        hedge = Objects.requireNonNull(value, "hedge");
        return this;
    }

    /**
     * Sets how good it is as evidence.
     *
     * @param value the quality
     * @return this builder
     */
    public EvidenceBuilder quality(Quality value) {
        quality = Objects.requireNonNull(value, "quality");
        return this;
    }

    /**
     * Sets whether it came through the intervention.
     *
     * @param value the contribution
     * @return this builder
     */
    public EvidenceBuilder contribution(Contribution value) {
        contribution = Objects.requireNonNull(value, "contribution");
        return this;
    }

    /**
     * Sets why it is not known.
     *
     * @param value the reason
     * @return this builder
     */
    public EvidenceBuilder gap(GapReason value) {
        gap = Objects.requireNonNull(value, "gap");
        return this;
    }

    /**
     * Sets whether it tells of a state or of a change.
     *
     * @param value the nature
     * @return this builder
     */
    public EvidenceBuilder nature(Nature value) {
        nature = Objects.requireNonNull(value, "nature");
        return this;
    }

    /**
     * Sets at which level it was seen.
     *
     * @param value the level
     * @return this builder
     */
    public EvidenceBuilder level(Level value) {
        level = Objects.requireNonNull(value, "level");
        return this;
    }

    /**
     * Sets the question that was asked.
     *
     * @param value in full
     * @return this builder
     */
    public EvidenceBuilder question(String value) {
        question = Objects.requireNonNull(value, "question");
        return this;
    }

    /**
     * Sets a number that it gives beside what it says.
     *
     * @param value the number with its unit
     * @return this builder
     */
    public EvidenceBuilder quantity(Quantity value) {
        quantity = Objects.requireNonNull(value, "quantity");
        return this;
    }

    /**
     * Takes away how much was counted.
     *
     * @return this
     */
    public EvidenceBuilder withoutQuantity() {
        quantity = null;
        return this;
    }

    /**
     * Sets who was reached.
     *
     * @param values ids of target groups and subgroups
     * @return this builder
     */
    public EvidenceBuilder reached(List<String> values) {
        reached = texts(values, "reached");
        return this;
    }

    /**
     * Sets who was reached.
     *
     * @param values ids of target groups and subgroups
     * @return this builder
     */
    public EvidenceBuilder reached(String... values) {
        return reached(Arrays.asList(values));
    }

    /**
     * Sets the condition under which it holds, or under which it can be found out.
     *
     * @param value in words
     * @return this builder
     */
    public EvidenceBuilder condition(String value) {
        condition = Objects.requireNonNull(value, "condition");
        return this;
    }

    /**
     * Sets the date from which it can be found out.
     *
     * @param value the date
     * @return this builder
     */
    public EvidenceBuilder assessableFrom(LocalDate value) {
        assessableFrom = Objects.requireNonNull(value, "assessableFrom");
        return this;
    }

    /**
     * Sets where it is found in the material.
     *
     * @param value the reference
     * @return this builder
     */
    public EvidenceBuilder reference(Reference value) {
        reference = Objects.requireNonNull(value, "reference");
        return this;
    }

    /**
     * Sets a note in the coder's words.
     *
     * @param value the note
     * @return this builder
     */
    public EvidenceBuilder note(String value) {
        note = Objects.requireNonNull(value, "note");
        return this;
    }

    /**
     * Sets the source's own words.
     *
     * @param value the quotation
     * @return this builder
     */
    public EvidenceBuilder quote(String value) {
        quote = Objects.requireNonNull(value, "quote");
        return this;
    }

    /**
     * Sets the chain of coding from the source's words to what the item is about.
     *
     * @param value the chain
     * @return this builder
     */
    public EvidenceBuilder coding(CodingChain value) {
        coding = Objects.requireNonNull(value, "coding");
        return this;
    }

    /**
     * Sets what it says again.
     *
     * @param values ids of items
     * @return this builder
     */
    public EvidenceBuilder repeats(List<String> values) {
        repeats = texts(values, "repeats");
        return this;
    }

    /**
     * Sets what it says again.
     *
     * @param values ids of items
     * @return this builder
     */
    public EvidenceBuilder repeats(String... values) {
        return repeats(Arrays.asList(values));
    }

    /**
     * Sets what it speaks against.
     *
     * @param values ids of items
     * @return this builder
     */
    public EvidenceBuilder contradicts(List<String> values) {
        contradicts = texts(values, "contradicts");
        return this;
    }

    /**
     * Sets what it speaks against.
     *
     * @param values ids of items
     * @return this builder
     */
    public EvidenceBuilder contradicts(String... values) {
        return contradicts(Arrays.asList(values));
    }

    /**
     * Sets how many rows say just this, of which this one stands for all.
     *
     * @param count one or more
     * @return this builder
     * @throws IllegalArgumentException if there are none
     */
    public EvidenceBuilder rows(long count) {
        if (count < 1) {
            throw new IllegalArgumentException("rows: " + count);
        }
        rows = count;
        return this;
    }

    /**
     * Sets where it was read.
     *
     * @param value its origin
     * @return this builder
     */
    public EvidenceBuilder origin(Origin value) {
        origin = Objects.requireNonNull(value, "origin");
        return this;
    }

    /**
     * Makes the item.
     *
     * @return the item
     */
    public EvidenceItem build() {
        return new EvidenceItem(this);
    }
}
