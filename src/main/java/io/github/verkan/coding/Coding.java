package io.github.verkan.coding;

import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one coder made of one meaning unit: a row of a coding sheet.
 *
 * @param unit the id of the meaning unit; empty where it has none, and then the unit is known by its text and source
 * @param statement the unit as a statement: its words are the quotation, its chain of coding holds codes and coder, its targets are the elements that the row itself names. Its
 *     id and finding mean nothing yet
 * @param direction what the row itself says of the elements; null where the codes tell
 */
public record Coding(String unit, EvidenceItem statement, Direction direction) {

    /** Makes a coding. */
    public Coding {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(statement, "statement");
    }

    /**
     * What the row itself says of the elements.
     *
     * @return the direction, or nothing where the codes tell
     */
    public Optional<Direction> directionIfSaid() {
        return Optional.ofNullable(direction);
    }

    /**
     * The codes that were given.
     *
     * @return as they are written; empty where the unit was read and given none
     */
    public List<String> codes() {
        return statement.coding().codes();
    }

    /**
     * Who coded it so.
     *
     * @return names; several where they have settled it together, none where it is not said
     */
    public List<String> coders() {
        return statement.coding().coders();
    }
}
