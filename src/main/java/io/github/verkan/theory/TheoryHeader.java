package io.github.verkan.theory;

import java.util.List;
import java.util.Objects;

/** What stands around the graph of a theory: its name, its versions, the problem, and what is asked of it. */
record TheoryHeader(
        String id,
        String title,
        String language,
        List<TheoryVersion> versions,
        Problem problem,
        List<EvaluationQuestion> questions,
        Extensions extensions) {

    TheoryHeader {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        versions = List.copyOf(versions);
        Objects.requireNonNull(problem, "problem");
        questions = List.copyOf(questions);
        Objects.requireNonNull(extensions, "extensions");
    }
}
