package io.github.verkan.theory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A condition inside or outside the intervention that enables or hinders elements.
 *
 * @param id the id
 * @param label the label in full
 * @param influence whether it enables, hinders or does both
 * @param influences where it does something particular, by actor and cycle; may be empty
 * @param affects ids of the elements that it affects, mechanisms and factors included; may be empty
 * @param actors ids of those with whom it is at work; may be empty
 * @param framework the framework of factors that it belongs to; empty for none
 * @param category its group within the framework; empty for none
 * @param subcategory its group within the category; empty for none
 * @param locus whether it lies inside the intervention and the organisations that carry it out or outside what they can do something about,
 *     or null if not said
 * @param details what all kinds of element share
 */
public record Factor(
        String id,
        String label,
        Influence influence,
        List<InfluenceAt> influences,
        List<String> affects,
        List<String> actors,
        String framework,
        String category,
        String subcategory,
        Locus locus,
        Details details)
        implements Element {

    /**
     * Makes a factor.
     *
     * @throws IllegalArgumentException if id or label is blank
     */
    public Factor {
        Names.require(id, label);
        Objects.requireNonNull(influence, "influence");
        influences = List.copyOf(influences);
        affects = List.copyOf(affects);
        actors = List.copyOf(actors);
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(subcategory, "subcategory");
        Objects.requireNonNull(details, "details");
    }

    @Override
    public ElementKind kind() {
        return ElementKind.FACTOR;
    }

    /**
     * Starts a factor.
     *
     * @param id the id
     * @param label the label
     * @param influence whether it enables, hinders or does both
     * @param affects ids of the elements that it affects
     * @return one without further details
     */
    public static Factor of(String id, String label, Influence influence, List<String> affects) {
        return new Factor(id, label, influence, List.of(), affects, List.of(), "", "", "", null, Details.NONE);
    }

    /**
     * With those with whom it is at work.
     *
     * @param ids ids of actors or groups
     * @return a copy
     */
    public Factor at(List<String> ids) {
        return new Factor(id, label, influence, influences, affects, ids, framework, category, subcategory, locus, details);
    }

    /**
     * With what it does to particular actors or in particular cycles.
     *
     * @param particular by actor and cycle
     * @return a copy
     */
    public Factor differing(List<InfluenceAt> particular) {
        return new Factor(id, label, influence, particular, affects, actors, framework, category, subcategory, locus, details);
    }

    /**
     * With its place in a framework of factors.
     *
     * @param name the framework
     * @param group the group within it; may be empty
     * @param within the group within that; may be empty
     * @return a copy
     */
    public Factor in(String name, String group, String within) {
        return new Factor(id, label, influence, influences, affects, actors, name, group, within, locus, details);
    }

    /**
     * Lying inside or outside.
     *
     * @param where whether it lies inside the intervention and the organisations that carry it out or outside what they can do something about,
     *     or null if not said
     * @return a copy
     */
    public Factor lying(Locus where) {
        return new Factor(id, label, influence, influences, affects, actors, framework, category, subcategory, where, details);
    }

    /**
     * Whether it lies inside or outside.
     *
     * @return where it lies, or nothing if not said
     */
    public Optional<Locus> locusIfAny() {
        return Optional.ofNullable(locus);
    }

    /**
     * With other details.
     *
     * @param shared the details
     * @return a copy
     */
    public Factor with(Details shared) {
        return new Factor(id, label, influence, influences, affects, actors, framework, category, subcategory, locus, shared);
    }
}
