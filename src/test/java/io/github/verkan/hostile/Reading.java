package io.github.verkan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.verkan.assess.Assessor;
import io.github.verkan.coding.Code;
import io.github.verkan.coding.CodedEvidence;
import io.github.verkan.coding.Codebook;
import io.github.verkan.coding.CodingSheet;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Severity;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.csv.EvidenceStream;
import io.github.verkan.io.csv.SurveyTables;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.files.FileKind;
import io.github.verkan.io.json.EvaluationJson;
import io.github.verkan.io.json.EvidenceJson;
import io.github.verkan.io.json.RulesJson;
import io.github.verkan.io.json.TheoryJson;
import io.github.verkan.io.refi.RefiProject;
import io.github.verkan.io.refi.RefiQda;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads files as their readers do, and on to a case and its verdicts where they hold so much, and holds what comes out against what was promised: nothing is thrown, all
 * that is said has a documented code and fits on a line, every row is accounted for, and it takes neither more than {@link #MOST_SECONDS} of processor time nor more than
 * {@link #MOST_BYTES} of memory, thrown away or not.
 */
final class Reading {

    static final long MOST_SECONDS = 2;
    static final long MOST_BYTES = 256L << 20;

    private static final long SECOND = 1_000_000_000L;
    private static final Pattern CODE = Pattern.compile("^\\| `([a-z0-9-]+)` \\|", Pattern.MULTILINE);

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Path folder;
    private final Set<String> documented;
    private final TheoryOfChange theory;
    private final io.github.verkan.survey.Codebook survey;
    private final List<Code> codes;

    /** Writes files into a folder where a reader needs one. */
    Reading(Path folder) throws IOException {
        this.folder = folder;
        documented = CODE.matcher(Files.readString(Path.of("docs/diagnostics.md"))).results().map(it -> it.group(1)).collect(Collectors.toSet());
        theory = TheoryJson.read(Path.of("examples/pa-vag/theory.json")).orThrow();
        Path examples = Path.of("examples");
        survey = SurveyTables.standard().codebook(text(examples.resolve("enkat/kodbok.csv")), List.of(text(examples.resolve("enkat/skalor.csv")))).orThrow();
        codes = CsvTables.standard().codes(text(examples.resolve("kodning/kodbok.csv"))).orThrow();
        for (String file : List.of("elements.csv", "links.csv", "sources.csv", "evidence.csv")) {
            Files.copy(examples.resolve("kom-igang").resolve(file), folder.resolve(file));
        }
    }

    private static SourceText text(Path file) throws IOException {
        return SourceText.read(file, file.toString(), InputLimits.DEFAULT).orThrow();
    }

    /** Reads a file and looks at what comes out. */
    void read(Input input) throws IOException {
        long time = thread.getCurrentThreadCpuTime();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        Checked<?> read = checked(input);
        long took = thread.getCurrentThreadCpuTime() - time;
        long needed = thread.getCurrentThreadAllocatedBytes() - bytes;
        if (took > MOST_SECONDS * SECOND || needed > MOST_BYTES) {
            throw new AssertionError("took " + took / 1_000_000 + " ms and " + (needed >> 20) + " MiB");
        }
        look(read, input.seed().form() == Form.LARGE_TABLE);
    }

    /** The scan of a table that is read whole leaves nothing to the parser that it cannot read; one that is condensed has no scan. */
    private void look(Checked<?> read, boolean mayBeUnreadable) {
        for (Diagnostic said : read.diagnostics()) {
            String line = said.toString();
            if (!documented.contains(said.code()) || said.code().equals("unreadable-row") && !mayBeUnreadable || said.message().isBlank() || line.indexOf('\n') >= 0) {
                throw new AssertionError("not as promised: " + line);
            }
        }
        if (read.value() instanceof EvidenceBase evidence) {
            long kept = evidence.rows().stream().mapToLong(it -> (long) it.read() - it.rejected()).sum();
            long errors = read.diagnostics().stream().filter(it -> it.severity() == Severity.ERROR).count();
            assertThat(kept).as("rows that were read and not rejected").isEqualTo(evidence.items().size());
            assertThat(errors).as("a rejected row is told").isGreaterThanOrEqualTo(Math.min(evidence.rows().stream().mapToLong(it -> it.rejected()).sum(), InputLimits.DEFAULT.problems()));
        }
    }

    private Checked<?> checked(Input input) throws IOException {
        switch (input.seed().form()) {
            case REFI_PROJECT:
                Checked<RefiProject> project = RefiQda.project(Files.write(folder.resolve("p.qdpx"), bytes(input)), "p.qdpx");
                return project.then(it -> coded(it.sheet(), it.codes()));
            case CASE:
                return EvaluationFiles.read(Files.write(folder.resolve("evaluation.json"), bytes(input))).then(Reading::assessed);
            case LARGE_TABLE:
                // No row is counted twice here, so that the items that stand for several are unfolded in the numbers alone.
                return EvidenceStream.standard().read(new ByteArrayInputStream(bytes(input)), "x.csv");
            default:
                Checked<SourceText> source = input.bytes() == null ? new Checked<>(new SourceText("x", input.text()), List.of())
                        : SourceText.decode(input.bytes(), "x", InputLimits.DEFAULT);
                FileKind.of(source.value());
                return source.then(text -> read(input.seed().form(), text));
        }
    }

    private static byte[] bytes(Input input) {
        return input.bytes() == null ? input.text().getBytes(StandardCharsets.UTF_8) : input.bytes();
    }

    private Checked<?> read(Form form, SourceText text) {
        CsvTables tables = CsvTables.standard();
        return switch (form) {
            case THEORY -> TheoryJson.parse(text, InputLimits.DEFAULT);
            case EVALUATION, ASSESSMENT -> EvaluationJson.parse(text, InputLimits.DEFAULT);
            case EVIDENCE -> EvidenceJson.parse(text, InputLimits.DEFAULT);
            case RULES -> RulesJson.parse(text, InputLimits.DEFAULT);
            case ELEMENT_TABLE -> theory(builder -> tables.elements(text, builder));
            case LINK_TABLE -> theory(builder -> tables.links(text, builder));
            case SOURCE_TABLE -> tables.sources(text);
            case EVIDENCE_TABLE -> tables.evidence(text);
            case SURVEY_ANSWERS -> SurveyTables.standard().answers(text, survey);
            case SURVEY_CODEBOOK -> SurveyTables.standard().codebook(text, List.of());
            case SURVEY_SCALES -> SurveyTables.standard().scales(text);
            case CODING_SHEET -> tables.codings(text).then(sheet -> coded(sheet, codes));
            case CODEBOOK -> tables.codes(text).then(Codebook::of);
            case REFI_CODEBOOK -> RefiQda.codebook(text).then(Codebook::of);
            default -> throw new IllegalArgumentException("no text: " + form);
        };
    }

    private static Checked<TheoryOfChange> theory(Function<TheoryBuilder, List<Diagnostic>> table) {
        TheoryBuilder builder = new TheoryBuilder();
        List<Diagnostic> said = new ArrayList<>(table.apply(builder));
        Checked<TheoryOfChange> checked = builder.check();
        said.addAll(checked.diagnostics());
        return new Checked<>(checked.value(), said);
    }

    private static Checked<List<?>> coded(CodingSheet sheet, List<Code> codes) {
        Checked<EvidenceBase> evidence = Codebook.of(codes).then(book -> CodedEvidence.of(sheet, book));
        return new Checked<>(evidence.value().items(), evidence.diagnostics());
    }

    /** What was read goes all the way to verdicts. */
    private static Checked<?> assessed(Evaluation evaluation) {
        return Assessor.of(evaluation).check();
    }

    /** Takes what was read of a file further, beside a theory that may know some of its ids. */
    void follow(Input input) throws IOException {
        if (input.seed().form() == Form.EVALUATION || input.seed().form() == Form.EVIDENCE_TABLE || input.seed().form() == Form.EVIDENCE) {
            Checked<?> read = checked(input);
            Evaluation evaluation = read.value() instanceof EvidenceBase evidence ? Evaluation.of(theory, evidence).check().value() : (Evaluation) read.value();
            look(assessed(evaluation), false);
        }
    }
}
