package io.github.verkan.comparison;

import java.util.List;
import java.util.Objects;

/**
 * A source that is another one in one assessment than in another.
 *
 * @param source the id of the source
 * @param what added, removed or changed
 * @param fields for a source that changed the fields that differ; otherwise empty
 */
public record SourceChange(String source, TheoryChange.What what, List<FieldChange> fields) {

    /** Makes a change. */
    public SourceChange {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(what, "what");
        fields = List.copyOf(fields);
    }
}
