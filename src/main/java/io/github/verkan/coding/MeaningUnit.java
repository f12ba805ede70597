package io.github.verkan.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A piece of text with what everybody made of it.
 *
 * @param id its id; made up where the sheet has none
 * @param codings what coders made of it; at least one
 */
public record MeaningUnit(String id, List<Coding> codings) {

    /**
     * Makes a unit.
     *
     * @throws IllegalArgumentException if the id is blank or there is no coding
     */
    public MeaningUnit {
        Objects.requireNonNull(id, "id");
        codings = List.copyOf(codings);
        if (id.isBlank() || codings.isEmpty()) {
            throw new IllegalArgumentException("a unit has an id and at least one coding: \"" + id + "\", " + codings.size());
        }
    }

    /**
     * The words.
     *
     * @return of the first coding that has them; empty if none does
     */
    public String text() {
        return codings.stream().map(coding -> coding.statement().quote()).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /**
     * Who has read it.
     *
     * @return the names of coders, each once
     */
    public Set<String> coders() {
        Set<String> coders = new LinkedHashSet<>();
        codings.forEach(coding -> coders.addAll(coding.coders()));
        return coders;
    }
}
