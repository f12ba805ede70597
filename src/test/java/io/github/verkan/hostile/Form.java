package io.github.verkan.hostile;

/** What a hostile file pretends to be: each is read by its own reader. */
enum Form {
    THEORY,
    EVALUATION,
    EVIDENCE,
    RULES,
    ASSESSMENT,
    /** An evaluation in a folder, which may name files. */
    CASE,
    ELEMENT_TABLE,
    LINK_TABLE,
    SOURCE_TABLE,
    EVIDENCE_TABLE,
    /** Evidence that is condensed while it is read. */
    LARGE_TABLE,
    SURVEY_ANSWERS,
    SURVEY_CODEBOOK,
    SURVEY_SCALES,
    CODING_SHEET,
    CODEBOOK,
    REFI_CODEBOOK,
    REFI_PROJECT;

    boolean isJson() {
        return ordinal() <= CASE.ordinal();
    }

    boolean isTable() {
        return ordinal() > CASE.ordinal() && ordinal() < REFI_CODEBOOK.ordinal();
    }
}
