package io.github.verkan.theory;

/** Where the condition that a factor names lies: what nobody in the intervention can change is another matter than what somebody can. */
public enum Locus implements Coded {
    /** Within the intervention and the organisations that carry it out. */
    INSIDE,
    /** Outside what the intervention and those who carry it out can do something about. */
    OUTSIDE
}
