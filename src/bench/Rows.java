import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.io.files.EvaluationFiles;
import io.github.verkan.report.text.TextReport;
import io.github.verkan.words.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Many rows, for rows.sh. {@code make FOLDER ROWS} invents a theory of 150 effects, a register of 100 sources of four roles, and a table of evidence: each
 * source speaks of 10 effects, in two cycles, with notes of about 120 characters, a third of them in quotes. {@code parse TABLE} reads all cells by commons-csv
 * and no more. {@code assess FOLDER TABLE} goes from the files to the table of verdicts. {@code engine FOLDER TABLE ROWS} assesses so many rows of the table that lie
 * in memory, none condensed, nine times after a warm-up of five, and prints the median.
 */
public final class Rows {

    private static final int EFFECTS = 150;
    private static final int SOURCES = 100;
    private static final int SPOKEN_OF = 10;
    private static final String[] FINDINGS = {"supports", "supports", "partly", "contradicts"};
    private static final String[] ROLES = {"staff", "managers", "partners", "participants"};
    private static final String WORDS = "samverkan mellan parterna har blivit tydligare men tid saknas för möten och uppföljning enligt flera som har hörts om arbetet under året";

    private Rows() {}

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "make" -> make(Path.of(args[1]), Integer.parseInt(args[2]));
            case "parse" -> parse(Path.of(args[1]));
            case "engine" -> engine(Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]));
            case "assess" -> assess(Path.of(args[1]), Path.of(args[2]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void make(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        StringBuilder elements = new StringBuilder("id;kind;label;horizon\n");
        for (int i = 0; i < EFFECTS; i++) {
            elements.append("K").append(i).append(";effect;Effect ").append(i).append(";short\n");
        }
        Files.writeString(folder.resolve("elements.csv"), elements + "N;actor;North;\nS;actor;South;\n");
        StringBuilder sources = new StringBuilder("id;role;actor\n");
        for (int i = 0; i < SOURCES; i++) {
            sources.append("P").append(i).append(';').append(ROLES[i % ROLES.length]).append(';').append(i % 2 == 0 ? "N" : "S").append('\n');
        }
        Files.writeString(folder.resolve("sources.csv"), sources);
        SplittableRandom random = new SplittableRandom(7);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(rows + ".csv"), StandardCharsets.UTF_8)) {
            out.write("id,targets,finding,kind,sources,methods,about,cycles,page,note\n");
            for (int i = 0; i < rows; i++) {
                int source = random.nextInt(SOURCES);
                int effect = (source * 13 + random.nextInt(SPOKEN_OF) * 7) % EFFECTS;
                int from = random.nextInt(10);
                boolean quoted = random.nextInt(3) == 0;
                String note = WORDS.substring(from, from + 105 + random.nextInt(20));
                out.write("E" + i + ",K" + effect + "," + FINDINGS[random.nextInt(FINDINGS.length)] + ",finding,P" + source + ","
                        + (source % 3 == 0 ? "survey" : "interview") + "," + (source % 2 == 0 ? "N" : "S") + "," + (1 + random.nextInt(2)) + "," + random.nextInt(90)
                        + "," + (quoted ? "\"" + note + ", säger \"\"någon\"\"\"" : note) + "\n");
            }
        }
    }

    private static void parse(Path table) throws IOException {
        long characters = 0;
        try (Reader in = Files.newBufferedReader(table); CSVParser parser = CSVFormat.RFC4180.parse(in)) {
            for (CSVRecord record : parser) {
                for (String cell : record) {
                    characters += cell.length();
                }
            }
        }
        System.out.println(characters);
    }

    private static void assess(Path folder, Path table) throws IOException {
        Evaluation evaluation = EvaluationFiles.read(folder.resolve("elements.csv"), List.of(folder.resolve("sources.csv"), table)).orThrow();
        Assessment assessment = Assessor.of(evaluation).assess();
        StringBuilder told = new StringBuilder();
        assessment.verdicts().stream().filter(verdict -> verdict.scope().isOverall()).forEach(verdict -> told.append(verdict.element()).append(' ')
                .append(verdict.counts().yes().size()).append(' ').append(verdict.counts().partly().size()).append(' ').append(verdict.counts().no().size())
                .append(' ').append(verdict.grade() == null ? "-" : verdict.grade().code()).append('\n'));
        System.out.print(told);
        System.err.println(assessment.rowsRead() + " rows, " + evaluation.evidence().items().size() + " different, "
                + TextReport.in(Language.EN).render(assessment).length() + " characters of report");
    }

    private static void engine(Path folder, Path table, int rows) throws IOException {
        Path some = Files.createTempFile("rows", ".csv");
        try (Stream<String> lines = Files.lines(table); BufferedWriter out = Files.newBufferedWriter(some)) {
            for (String line : (Iterable<String>) lines.limit(rows + 1L)::iterator) {
                out.write(line + "\n");
            }
        }
        Evaluation evaluation = EvaluationFiles.read(folder.resolve("elements.csv"), List.of(folder.resolve("sources.csv"), some)).orThrow();
        Files.delete(some);
        double[] seconds = new double[9];
        long read = 0;
        for (int round = -5; round < seconds.length; round++) {
            long start = System.nanoTime();
            read = Assessor.of(evaluation).assess().rowsRead();
            seconds[Math.max(0, round)] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "the engine alone: %d rows in %.2f s, %.0f rows a second%n", read, seconds[4], read / seconds[4]);
    }
}
