package io.github.verkan.portfolio;

import io.github.verkan.theory.Labelled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that cases share by the evaluator's declaration, with what it is called in each.
 *
 * @param id the id
 * @param kind what kind of thing it is
 * @param label the name for readers
 * @param in by the id of a case the ids of what it is there, one or more
 * @param absentIn ids of the cases in which the evaluator says that it is not there; all other cases say nothing of it
 * @param note a remark; empty for none
 */
public record SharedThing(String id, SharedKind kind, String label, Map<String, List<String>> in, List<String> absentIn, String note) implements Labelled {

    /**
     * Makes it.
     *
     * @throws IllegalArgumentException if it is mapped to nothing in a case
     */
    public SharedThing {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Map<String, List<String>> copy = new LinkedHashMap<>();
        in.forEach((where, ids) -> {
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("in: " + id + " is mapped to nothing in " + where);
            }
            copy.put(where, List.copyOf(ids));
        });
        in = Collections.unmodifiableMap(copy);
        absentIn = List.copyOf(absentIn);
        Objects.requireNonNull(note, "note");
    }

    /**
     * Something that no case has yet.
     *
     * @param id the id
     * @param kind what kind of thing it is
     * @param label the name for readers
     * @return one without cases
     */
    public static SharedThing of(String id, SharedKind kind, String label) {
        return new SharedThing(id, kind, label, Map.of(), List.of(), "");
    }

    /**
     * The same, also in a case.
     *
     * @param where the id of the case
     * @param ids ids of what it is there; at least one
     * @return a shared thing
     */
    public SharedThing in(String where, String... ids) {
        Map<String, List<String>> more = new LinkedHashMap<>(in);
        more.put(where, List.of(ids));
        return new SharedThing(id, kind, label, more, absentIn, note);
    }

    /**
     * The same, declared not to be there in a case.
     *
     * @param where the id of the case
     * @return a shared thing
     */
    public SharedThing notIn(String where) {
        List<String> more = new ArrayList<>(absentIn);
        more.add(where);
        return new SharedThing(id, kind, label, in, more, note);
    }

    /**
     * What it is in a case.
     *
     * @param where the id of the case
     * @return ids; empty if the case is not said to have it
     */
    public List<String> idsIn(String where) {
        return Optional.ofNullable(in.get(where)).orElse(List.of());
    }
}
