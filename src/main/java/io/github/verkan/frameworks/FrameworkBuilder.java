package io.github.verkan.frameworks;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what belongs to a framework of factors, in any order. {@link #build()} for what is written in code, {@link #check()} for what is read. */
public final class FrameworkBuilder {

    /** Something added, and where it was read. */
    record Added(Labelled thing, Origin origin) {}

    String id = "";
    String title = "";
    String language = "";
    String source = "";
    List<String> aliases = List.of();
    Extensions extensions = Extensions.NONE;
    final List<Added> added = new ArrayList<>();
    private Origin next = Origin.NONE;

    /** Starts an empty framework. */
    public FrameworkBuilder() {}

    private FrameworkBuilder add(Labelled thing) {
        added.add(new Added(Objects.requireNonNull(thing, "thing"), next));
        next = Origin.NONE;
        return this;
    }

    /**
     * Says where the next thing to be added was read.
     *
     * @param origin its origin
     * @return this builder
     */
    public FrameworkBuilder at(Origin origin) {
        next = Objects.requireNonNull(origin, "origin");
        return this;
    }

    /**
     * Sets the id, by which theories and studies refer to it.
     *
     * @param text the id
     * @return this builder
     */
    public FrameworkBuilder id(String text) {
        id = Objects.requireNonNull(text, "id");
        return this;
    }

    /**
     * Sets the title.
     *
     * @param text the title
     * @return this builder
     */
    public FrameworkBuilder title(String text) {
        title = Objects.requireNonNull(text, "title");
        return this;
    }

    /**
     * Sets the language that labels are written in.
     *
     * @param code {@code sv} or {@code en}
     * @return this builder
     */
    public FrameworkBuilder language(String code) {
        language = Objects.requireNonNull(code, "language");
        return this;
    }

    /**
     * Says what it was taken from.
     *
     * @param citation a citation
     * @return this builder
     */
    public FrameworkBuilder source(String citation) {
        source = Objects.requireNonNull(citation, "source");
        return this;
    }

    /**
     * Says under which other names theories refer to it.
     *
     * @param names the names
     * @return this builder
     */
    public FrameworkBuilder aliases(List<String> names) {
        aliases = List.copyOf(names);
        return this;
    }

    /**
     * Keeps what the author added beyond the format.
     *
     * @param values the extensions
     * @return this builder
     */
    public FrameworkBuilder extensions(Extensions values) {
        extensions = Objects.requireNonNull(values, "extensions");
        return this;
    }

    /**
     * Adds a dimension that is no part of another.
     *
     * @param dimensionId the id
     * @param label the name for readers
     * @return this builder
     */
    public FrameworkBuilder dimension(String dimensionId, String label) {
        return dimension(Dimension.of(dimensionId, label));
    }

    /**
     * Adds a dimension.
     *
     * @param dimension the dimension
     * @return this builder
     */
    public FrameworkBuilder dimension(Dimension dimension) {
        return add(dimension);
    }

    /**
     * Adds a factor.
     *
     * @param factor the factor
     * @return this builder
     */
    public FrameworkBuilder factor(FrameworkFactor factor) {
        return add(factor);
    }

    /**
     * Adds a pair of opposites.
     *
     * @param pair the pair
     * @return this builder
     */
    public FrameworkBuilder pair(OppositePair pair) {
        return add(pair);
    }

    /**
     * Makes the framework as far as it holds together: ids that repeat and references that lead nowhere are left out, each with an error. A heading that
     * contradicts what stands below it is a warning.
     *
     * @return the framework with all diagnostics
     */
    public Checked<FactorFramework> check() {
        return new FrameworkAssembly(this).assemble();
    }

    /**
     * Makes the framework.
     *
     * @return the framework
     * @throws io.github.verkan.diagnostic.ContentException if ids repeat or references lead nowhere
     */
    public FactorFramework build() {
        return check().orThrow();
    }
}
