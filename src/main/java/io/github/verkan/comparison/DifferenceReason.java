package io.github.verkan.comparison;

import io.github.verkan.theory.Coded;

/** Why a computed verdict differs from a judgement. Each is a fact about the evidence, not a guess at what the evaluator thought. */
public enum DifferenceReason implements Coded {
    /** No row that is a voice speaks of this element in this scope. */
    NO_EVIDENCE_IN_SCOPE,
    /** By the rule it is too early to judge. */
    TOO_EARLY,
    /** The parts of the effect lie too far apart for one grade. */
    PARTS_DIFFER,
    /** The goal is not graded as it stands. */
    GOAL_RECONSIDERED,
    /** All that was said holds for subgroups. */
    ONLY_SUBGROUPS,
    /** Only a level is told of, and no change. */
    ONLY_LEVEL,
    /** Only work done is told of. */
    ONLY_OUTPUT,
    /** The verdict rests on what was seen at another level than that of the goal. */
    INDIRECT_ONLY,
    /** The verdict rests on the evaluator's own account alone. */
    EVALUATOR_ONLY,
    /** The verdict rests on one voice or one perspective. */
    INDICATION_ONLY,
    /** Rows that say something else are the evaluator's judgements, norms or the like, and no voices. */
    SAID_BY_ROWS_THAT_ARE_NO_VOICES,
    /** Parts of the effect that the judgement is about could not be assessed. */
    PART_NOT_ASSESSED,
    /** The voices say something else. */
    VOICES_SAY_OTHERWISE,
    /** No row says whether it came through the intervention, or the rows say otherwise. */
    CONTRIBUTION_NOT_SAID
}
