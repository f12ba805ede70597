package io.github.verkan.io.json;

import io.github.verkan.assess.Assessment;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Assessments as JSON: the document {@code verkan/assessment/1}. It is a result; reproduce it from the evaluation rather than reading it back. */
public final class AssessmentJson {

    private AssessmentJson() {}

    /**
     * Writes an assessment: what was assessed, the rules in full, an account of every row with file and line, and the verdicts, each with its explanation.
     * Explanations cite rows by id, so that the verdicts are the same bytes whatever the order of rows in the files.
     *
     * @param assessment the assessment
     * @return the JSON
     */
    public static String write(Assessment assessment) {
        return JsonWriter.document(Format.ASSESSMENT, json -> new AssessmentWriter(json, assessment).write());
    }

    /**
     * Writes an assessment to a file, in UTF-8, piece by piece. A file that is there is replaced.
     *
     * @param assessment the assessment
     * @param path the file
     * @throws IOException if it cannot be written
     */
    public static void write(Assessment assessment, Path path) throws IOException {
        try (Writer to = Files.newBufferedWriter(path)) {
            JsonWriter.document(Format.ASSESSMENT, to, json -> new AssessmentWriter(json, assessment).write());
        }
    }
}
