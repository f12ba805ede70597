package io.github.verkan.report.graph;

import io.github.verkan.scale.Grade;
import io.github.verkan.theory.ElementKind;

/**
 * An element as it is drawn.
 *
 * @param number its place among all nodes, of which its id is made
 * @param column its column from 0, or −1 for a mechanism on a link
 * @param kind the kind of the element
 * @param label id and label, on one line
 * @param verdict what the evidence shows; empty without an assessment
 * @param grade the grade by which it is coloured, or null
 * @param isOutside whether the element stands outside the theory
 */
record GraphNode(int number, int column, ElementKind kind, String label, String verdict, Grade grade, boolean isOutside) {

    String id() {
        return "n" + number;
    }

    boolean isJudged() {
        return !verdict.isEmpty();
    }

    /** Whether it is coloured as something that was to be reached and has no grade. */
    boolean isOpen() {
        return isJudged() && grade == null && kind != ElementKind.FACTOR;
    }
}
