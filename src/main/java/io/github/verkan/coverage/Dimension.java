package io.github.verkan.coverage;

import io.github.verkan.theory.Coded;

/** By what the evidence on an element is told apart. */
public enum Dimension implements Coded {
    /** By perspective. The evaluator's own account and sources whose role is not known are no perspective and stand under the empty one. */
    ROLE,
    /** By method. Rows that do not say how they were found stand under the empty one. */
    METHOD,
    /** By the actors that rows name, by themselves, in a group or in a relation. Rows that name nobody are about all and stand under the empty one. */
    ACTOR,
    /** By cycle. Rows that are from no cycle stand under the empty one. */
    CYCLE
}
