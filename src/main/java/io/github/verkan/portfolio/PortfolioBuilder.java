package io.github.verkan.portfolio;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.theory.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects a portfolio. {@link #build()} for one written in code, {@link #check()} for one read from somebody's file. */
public final class PortfolioBuilder {

    String id = "";
    String title = "";
    String language = "";
    final List<Added> added = new ArrayList<>();
    private Origin next = Origin.NONE;

    /** Something added, with where it was read. */
    record Added(Identified thing, Origin origin) {}

    /** Starts an empty portfolio. */
    public PortfolioBuilder() {}

    private PortfolioBuilder take(Identified thing) {
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
    public PortfolioBuilder at(Origin origin) {
        next = Objects.requireNonNull(origin, "origin");
        return this;
    }

    /**
     * Sets the id.
     *
     * @param text the id
     * @return this builder
     */
    public PortfolioBuilder id(String text) {
        id = Objects.requireNonNull(text, "id");
        return this;
    }

    /**
     * Sets the title.
     *
     * @param text the title
     * @return this builder
     */
    public PortfolioBuilder title(String text) {
        title = Objects.requireNonNull(text, "title");
        return this;
    }

    /**
     * Sets the language that labels are written in.
     *
     * @param code {@code sv} or {@code en}
     * @return this builder
     */
    public PortfolioBuilder language(String code) {
        language = Objects.requireNonNull(code, "language");
        return this;
    }

    /**
     * Adds a funder or programme.
     *
     * @param group the group
     * @return this builder
     */
    public PortfolioBuilder add(CaseGroup group) {
        return take(group);
    }

    /**
     * Adds a case.
     *
     * @param one the case
     * @return this builder
     */
    public PortfolioBuilder add(PortfolioCase one) {
        return take(one);
    }

    /**
     * Adds something that cases share.
     *
     * @param shared the shared thing
     * @return this builder
     */
    public PortfolioBuilder add(SharedThing shared) {
        return take(shared);
    }

    /**
     * Adds a question across cases.
     *
     * @param comparison the comparison
     * @return this builder
     */
    public PortfolioBuilder add(CaseComparison comparison) {
        return take(comparison);
    }

    /**
     * Puts the portfolio together. References that lead nowhere are reported and left out.
     *
     * @return the portfolio, with everything that there is to say about it
     */
    public Checked<Portfolio> check() {
        return new PortfolioAssembly(this).assemble();
    }

    /**
     * Puts the portfolio together.
     *
     * @return the portfolio
     * @throws io.github.verkan.diagnostic.ContentException if there is an error in it
     */
    public Portfolio build() {
        return check().orThrow();
    }
}
