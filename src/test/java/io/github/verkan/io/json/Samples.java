package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files to read in tests, and what it means that two things read are the same. */
final class Samples {

    static final Path SAMVERKANSKARTAN = Path.of("examples/samverkanskartan");
    static final Path PA_VAG_THEORY = Path.of("examples/pa-vag/theory.json");
    static final Path CASE = Path.of("src/test/resources/json/case");
    static final Path CASE_EVALUATION = CASE.resolve("evaluation.json");

    private Samples() {}

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Evaluation wholeCase() throws IOException {
        Checked<Evaluation> read = EvaluationJson.read(CASE_EVALUATION);
        assertThat(read.diagnostics()).isEmpty();
        return read.value();
    }

    /** Diagnostics as one line each: place, severity and code. */
    static List<String> lines(Checked<?> checked) {
        return checked.diagnostics().stream().map(Samples::line).toList();
    }

    static String line(Diagnostic it) {
        return it.place() + " " + it.severity().word() + " " + it.code() + (it.value().isEmpty() ? "" : " \"" + it.value() + "\"");
    }

    static void assertSame(TheoryOfChange one, TheoryOfChange other) {
        assertThat(one.id()).isEqualTo(other.id());
        assertThat(one.title()).isEqualTo(other.title());
        assertThat(one.language()).isEqualTo(other.language());
        assertThat(one.actors()).isEqualTo(other.actors());
        assertThat(one.groups()).isEqualTo(other.groups());
        assertThat(one.relations()).isEqualTo(other.relations());
        assertThat(one.targetGroups()).isEqualTo(other.targetGroups());
        assertThat(one.subgroups()).isEqualTo(other.subgroups());
        assertThat(one.elements()).isEqualTo(other.elements());
        assertThat(one.links()).isEqualTo(other.links());
        assertThat(one.versions()).isEqualTo(other.versions());
        assertThat(one.problem()).isEqualTo(other.problem());
        assertThat(one.questions()).isEqualTo(other.questions());
        assertThat(one.indicators()).isEqualTo(other.indicators());
        assertThat(one.extensions()).isEqualTo(other.extensions());
    }

    static void assertSame(EvidenceBase one, EvidenceBase other) {
        assertThat(one.sources().all()).isEqualTo(other.sources().all());
        assertThat(one.items()).isEqualTo(other.items());
        assertThat(one.extensions()).isEqualTo(other.extensions());
    }

    static void assertSame(Evaluation one, Evaluation other) {
        assertSame(one.theory(), other.theory());
        assertSame(one.evidence(), other.evidence());
        assertThat(one.id()).isEqualTo(other.id());
        assertThat(one.title()).isEqualTo(other.title());
        assertThat(one.language()).isEqualTo(other.language());
        assertThat(one.date()).isEqualTo(other.date());
        assertThat(one.interventionStart()).isEqualTo(other.interventionStart());
        assertThat(one.interventionEnd()).isEqualTo(other.interventionEnd());
        assertThat(one.publication()).isEqualTo(other.publication());
        assertThat(one.audiences()).isEqualTo(other.audiences());
        assertThat(one.reconsideredGoals()).isEqualTo(other.reconsideredGoals());
        assertThat(one.sustainment()).isEqualTo(other.sustainment());
        assertThat(one.recommendations()).isEqualTo(other.recommendations());
        assertThat(one.limitations()).isEqualTo(other.limitations());
        assertThat(one.concepts()).isEqualTo(other.concepts());
        assertThat(one.replies()).isEqualTo(other.replies());
        assertThat(one.cycles()).isEqualTo(other.cycles());
        assertThat(one.listedCycles()).isEqualTo(other.listedCycles());
        assertThat(one.rules()).isEqualTo(other.rules());
        assertThat(one.judgementWords()).isEqualTo(other.judgementWords());
        assertThat(one.judgements()).isEqualTo(other.judgements());
        assertThat(one.extensions()).isEqualTo(other.extensions());
    }
}
