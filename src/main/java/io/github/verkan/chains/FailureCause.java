package io.github.verkan.chains;

import io.github.verkan.theory.Coded;

/** What the evidence gives as the cause of an effect that has not come about. */
public enum FailureCause implements Coded {
    /** The implementation (genomförandet): not delivered, or hindered by conditions within what carries it out. */
    IMPLEMENTATION,
    /** A barrier outside what the intervention can do something about. */
    BARRIER_OUTSIDE,
    /** The theory lacked something: an activity outside the method made up for it. */
    MISSING_LINK,
    /** The theory (programteorin): delivered, with no hindrance known, and still no effect. */
    THEORY
}
