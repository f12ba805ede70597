package io.github.verkan.collaboration;

import io.github.verkan.theory.Coded;

/** What an influence that a study states rests on. The kinds are kept apart: what people told is no interpretation, and neither is theory. */
public enum InfluenceBasis implements Coded {
    /** What was told or seen in the study. */
    RESULT,
    /** The author's interpretation. */
    DISCUSSION,
    /** Literature that the author refers to. */
    THEORY,
    /** The author's conclusion. */
    CONCLUSION,
    /** The summary alone. */
    ABSTRACT
}
