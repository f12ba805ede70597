package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.theory.Coded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every enum with codes has a word for each of them in both languages, unless nobody but programs sees it. */
final class CodedWordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ENUM = Pattern.compile("enum (\\w+) implements [\\w, ]*Coded");

    /** Codes that only files and programs use (how a word is read, what a file holds), or that are told in sentences without a word of their own. */
    private static final Set<String> UNSEEN = Set.of("evaluation.StatedStatus", "io.files.FileKind", "comparison.TheoryChange$What");

    /** The sections of the catalogue, where they do not have the name of the enum. */
    private static final Map<String, List<String>> SECTIONS = Map.ofEntries(
            Map.entry("assess.Flag$Kind", List.of("flag", "flag-sentence")),
            Map.entry("conclusion.MainFinding$Kind", List.of("main-finding")),
            Map.entry("collaboration.FlowFinding$Kind", List.of("flow-finding")),
            Map.entry("collaboration.InBothCategories$Tie", List.of("tied-by")),
            Map.entry("collaboration.StatedLoopReading$Outcome", List.of("stated-loop")),
            Map.entry("portfolio.CaseGroup$Kind", List.of("case-group")),
            Map.entry("portfolio.GoalTally$By", List.of("goals-by")),
            Map.entry("comparison.Outcome", List.of("compared")),
            Map.entry("comparison.TheoryThing", List.of("changed-thing")),
            Map.entry("comparison.Incomparability$Kind", List.of("incomparability", "incomparable-clause")),
            Map.entry("comparison.RestsOn", List.of("rests-on", "rests-on-clause")),
            Map.entry("comparison.RivalExplanation$Kind", List.of("rival-explanation", "rival-clause")),
            Map.entry("coverage.Need$Kind", List.of("need")),
            Map.entry("coverage.GapKind", List.of("gap-kind", "gap-sentence")),
            Map.entry("coverage.LooseEnd$Kind", List.of("loose-end", "loose-end-sentence")),
            Map.entry("robustness.IpccConfidence$Evidence", List.of("ipcc-evidence")),
            Map.entry("robustness.IpccConfidence$Agreement", List.of("ipcc-agreement")),
            Map.entry("robustness.IpccConfidence$Confidence", List.of("ipcc-confidence")),
            Map.entry("robustness.SoeConfidence$Amount", List.of("soe-amount")),
            Map.entry("robustness.SoeConfidence$Confidence", List.of("soe-confidence")),
            Map.entry("robustness.CerqualConfidence$Concern", List.of("cerqual-concern")),
            Map.entry("robustness.CerqualConfidence$Confidence", List.of("cerqual-confidence")),
            Map.entry("robustness.Triangulation$Level", List.of("triangulation")),
            Map.entry("robustness.FlipSet$Kind", List.of("flip-set")),
            Map.entry("evaluation.Audience$Rank", List.of("audience-rank")),
            Map.entry("evaluation.Recommendation$Form", List.of("recommendation-form")),
            Map.entry("evaluation.Stated$Explicitness", List.of("explicitness")),
            Map.entry("evidence.Direction", List.of("finding")),
            Map.entry("evidence.GapReason", List.of("gap", "reason-clause")),
            Map.entry("robustness.Argument$Removal", List.of("removal")),
            Map.entry("structure.ConclusionLimit$Kind", List.of("limit-sentence")),
            Map.entry("theory.Consequence$Stage", List.of("consequence-stage")),
            Map.entry("theory.ElementKind", List.of("element-kind", "element-kinds")),
            Map.entry("theory.ElementOrigin", List.of("origin")),
            Map.entry("theory.Horizon", List.of("horizon", "effects-at")),
            Map.entry("theory.TargetGroup$Role", List.of("target-group-role")),
            Map.entry("words.WordSet", List.of("subject", "object")));

    private final Catalogue catalogue = Catalogue.standard();

    private static Map<String, List<Coded>> enums() throws IOException {
        Map<String, List<Coded>> enums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = ENUM.matcher(Files.readString(file));
                while (found.find()) {
                    String outer = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.').replace('\\', '.');
                    String name = outer.endsWith("." + found.group(1)) ? outer : outer + "$" + found.group(1);
                    enums.put(name.replace("io.github.verkan.", ""), constants(name));
                }
            }
        }
        return enums;
    }

    private static List<Coded> constants(String name) {
        try {
            return Arrays.stream(Class.forName(name).getEnumConstants()).map(Coded.class::cast).toList();
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static List<String> sectionsOf(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return SECTIONS.getOrDefault(name, List.of(simple));
    }

    @Test
    void every_code_that_people_see_has_a_word_in_both_languages_that_leads_back_to_it() throws IOException {
        Map<String, List<Coded>> enums = enums();
        assertThat(enums).hasSizeGreaterThan(35).containsKey("structure.ConclusionLimit$Kind");
        List<String> missing = new ArrayList<>();
        enums.forEach((name, constants) -> {
            for (String section : UNSEEN.contains(name) ? List.<String>of() : sectionsOf(name)) {
                for (Coded constant : constants) {
                    if (!catalogue.sections().contains(section) || !catalogue.codes(section).contains(constant.code())) {
                        missing.add(name + " " + section + " " + constant.code());
                    } else {
                        for (Language language : Language.values()) {
                            String word = catalogue.word(section, constant.code(), language);
                            assertThat(word).as(section + " " + constant.code()).isNotBlank();
                            assertThat(catalogue.codeOf(section, word)).as(section + " " + word).contains(constant.code());
                        }
                    }
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void codes_that_are_named_here_are_still_there() throws IOException {
        assertThat(enums().keySet()).containsAll(UNSEEN).containsAll(SECTIONS.keySet());
    }
}
