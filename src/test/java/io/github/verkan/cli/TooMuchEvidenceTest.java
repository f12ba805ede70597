package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.ContentException;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More evidence than can be explained gives a message, not a stack trace. */
class TooMuchEvidenceTest {

    @Test
    void what_an_assessment_refuses_to_do_is_said_in_a_message() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = new CommandLine(Path.of(""), printed, printed).run(List.of("assess", "case.json"), args -> {
            throw new ContentException(List.of(Diagnostic.error("too-much-evidence", Place.NONE, "", "the rows count too often", "take fewer")));
        });
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("error too-much-evidence: the rows count too often; take fewer\n");
        assertThat(code).isEqualTo(1);
    }
}
