package io.github.verkan.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources of an evaluation: those who spoke and those who were asked and did not answer. Immutable, in the author's order. */
public final class SourceRegister {

    /** No sources. */
    public static final SourceRegister EMPTY = new SourceRegister(List.of());

    private final Map<String, Source> sources = new LinkedHashMap<>();
    /** Made once: rows are held against the register one by one. */
    private final List<Source> all;

    /**
     * Makes a register.
     *
     * @param sources the sources
     * @throws IllegalArgumentException if two have the same id
     */
    public SourceRegister(Collection<Source> sources) {
        for (Source source : sources) {
            if (this.sources.putIfAbsent(source.id(), source) != null) {
                throw new IllegalArgumentException("two sources have the id " + source.id());
            }
        }
        all = List.copyOf(this.sources.values());
    }

    /**
     * All sources.
     *
     * @return in the author's order
     */
    public List<Source> all() {
        return all;
    }

    /**
     * The source with an id.
     *
     * @param id the id
     * @return the source, or nothing
     */
    public Optional<Source> byId(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /**
     * The ids of all sources.
     *
     * @return in the author's order
     */
    public Collection<String> ids() {
        return Collections.unmodifiableSet(sources.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceRegister it && all().equals(it.all());
    }

    @Override
    public int hashCode() {
        return sources.keySet().hashCode();
    }

    @Override
    public String toString() {
        return "SourceRegister" + sources.keySet();
    }
}
