package io.github.verkan.theory;

/** The two halves of a theory of change: a method may be right and still fail where it is not put into practice. */
public enum TheoryHalf implements Coded {
    /** What the method is to lead to where it is used. */
    METHOD,
    /** What is to make people use the method. */
    IMPLEMENTATION
}
