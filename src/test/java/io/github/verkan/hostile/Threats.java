package io.github.verkan.hostile;

import com.sun.management.ThreadMXBean;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.csv.CsvTables;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.io.json.EvidenceJson;
import io.github.verkan.io.json.TheoryJson;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** What the tests of threats share. */
final class Threats {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Threats() {}

    static List<String> codes(Checked<?> read) {
        return codes(read.diagnostics());
    }

    static List<String> codes(List<Diagnostic> said) {
        return said.stream().map(Diagnostic::code).toList();
    }

    static Checked<TheoryOfChange> theory(String text) {
        return TheoryJson.parse(text, "t.json");
    }

    /** A theory with something under its extensions, where any JSON may stand. */
    static String extension(String json) {
        return "{\"format\": \"verkan/theory/1\", \"extensions\": {\"x\": " + json + "}}";
    }

    static Checked<EvidenceBase> items(String json) {
        return EvidenceJson.parse("{\"format\": \"verkan/evidence/1\", \"items\": [" + json + "]}", "e.json");
    }

    static Checked<EvidenceBase> table(String text) {
        return table(text, InputLimits.DEFAULT);
    }

    static Checked<EvidenceBase> table(String text, InputLimits limits) {
        return CsvTables.within(limits).evidence(new SourceText("e.csv", text));
    }

    static Checked<SourceText> decoded(byte[] bytes) {
        return SourceText.decode(bytes, "x", InputLimits.DEFAULT);
    }

    static Evaluation example(String name) {
        try {
            return EvaluationFiles.read(Path.of("examples", name, "evaluation.json")).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can go wrong while something is timed. */
    interface Work {
        void run() throws Exception;
    }

    /** Processor time of this thread in milliseconds. */
    static long milliseconds(Work work) throws Exception {
        long before = THREAD.getCurrentThreadCpuTime();
        work.run();
        return (THREAD.getCurrentThreadCpuTime() - before) / 1_000_000;
    }

    /** What this thread has taken of memory, thrown away or not, in mebibytes. */
    static long mebibytes(Work work) throws Exception {
        long before = THREAD.getCurrentThreadAllocatedBytes();
        work.run();
        return (THREAD.getCurrentThreadAllocatedBytes() - before) >> 20;
    }

    /** Runs with a stack that leaves no room for recursion along what was read. */
    static void onSmallStack(Work work) throws Exception {
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(null, () -> {
            try {
                work.run();
            } catch (Throwable e) {
                thrown[0] = e;
            }
        }, "small-stack", 256 << 10);
        thread.start();
        thread.join();
        if (thrown[0] != null) {
            throw new AssertionError("on a small stack", thrown[0]);
        }
    }
}
