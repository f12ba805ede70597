package io.github.verkan.survey;

import io.github.verkan.theory.Coded;

/** What a column of a survey is for. */
public enum SurveyUse implements Coded {
    /** A question, whose answers are counted. */
    QUESTION,
    /** The organisation that the respondent speaks for. */
    ACTOR,
    /** The subgroup that the respondent belongs to. */
    SUBGROUP,
    /** The role that the respondent answers in: a perspective. */
    ROLE,
    /** The round of the evaluation that the row belongs to. */
    CYCLE,
    /** No column, but the survey as a whole. */
    SURVEY,
    /** A column that nothing is taken from. */
    UNUSED
}
