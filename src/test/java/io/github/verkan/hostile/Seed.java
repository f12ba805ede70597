package io.github.verkan.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A sound file, before something happens to it.
 *
 * @param name where it comes from
 * @param form what it is
 * @param bytes what is in it
 */
record Seed(String name, Form form, byte[] bytes) {

    private static final Path TEST = Path.of("src/test/resources");
    private static final Path EXAMPLES = Path.of("examples");
    private static final int BEGINNING = 3_000;

    /** Every file in the examples that a reader of this library reads, and files of the tests in which every column and key is used. */
    static List<Seed> all() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(EXAMPLES, TEST.resolve("json/case"), TEST.resolve("csv"))) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(it -> it.toString().matches(".*\\.(json|csv)")).filter(it -> !it.toString().contains("tables")).sorted().forEach(files::add);
            }
        }
        List<Seed> seeds = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Form form = form(file);
            // Only the first lines of an assessment are looked at.
            seeds.add(new Seed(file.toString(), form, form == Form.ASSESSMENT ? Arrays.copyOf(bytes, BEGINNING) : bytes));
            if (form == Form.EVIDENCE_TABLE) {
                seeds.add(new Seed(file.toString(), Form.LARGE_TABLE, bytes));
            }
        }
        seeds.add(new Seed("case", Form.CASE, Files.readAllBytes(EXAMPLES.resolve("kom-igang/evaluation.json"))));
        seeds.add(new Seed("codes.qdc", Form.REFI_CODEBOOK, Files.readAllBytes(TEST.resolve("hostile/codes.qdc"))));
        seeds.add(new Seed("project.qdpx", Form.REFI_PROJECT, project(Files.readAllBytes(TEST.resolve("hostile/project.qde")))));
        return seeds;
    }

    private static Form form(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.')).replaceAll("-(sv|en|ab|cd)$", "");
        boolean isTable = name.endsWith(".csv");
        return switch (stem) {
            case "theory" -> Form.THEORY;
            case "evaluation", "written" -> Form.EVALUATION;
            case "rules" -> Form.RULES;
            case "assessment" -> Form.ASSESSMENT;
            case "elements" -> Form.ELEMENT_TABLE;
            case "links" -> Form.LINK_TABLE;
            case "sources", "kallor" -> isTable ? Form.SOURCE_TABLE : Form.EVIDENCE;
            case "svar" -> Form.SURVEY_ANSWERS;
            case "kodbok" -> file.getParent().endsWith("enkat") ? Form.SURVEY_CODEBOOK : Form.CODEBOOK;
            case "skalor" -> Form.SURVEY_SCALES;
            case "kodning" -> Form.CODING_SHEET;
            default -> isTable ? Form.EVIDENCE_TABLE : Form.EVIDENCE;
        };
    }

    /** A project around its XML, with the text of one document beside it. */
    static byte[] project(byte[] xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write(xml);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("sources/S1.txt"));
            zip.write("\uD83D\uDE00 Nu vet jag vem. Men vi väntade länge.".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
