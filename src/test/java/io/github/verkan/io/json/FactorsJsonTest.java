package io.github.verkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.collaboration.AxisPosition;
import io.github.verkan.collaboration.AxisReading;
import io.github.verkan.collaboration.ClaimedEffect;
import io.github.verkan.collaboration.CollaborationModel;
import io.github.verkan.collaboration.FactorCode;
import io.github.verkan.collaboration.FactorInfluence;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.collaboration.FactorStudyBuilder;
import io.github.verkan.collaboration.FlowStep;
import io.github.verkan.collaboration.FlowStepKind;
import io.github.verkan.collaboration.FormReading;
import io.github.verkan.collaboration.HowHeard;
import io.github.verkan.collaboration.InfluenceBasis;
import io.github.verkan.collaboration.InfluenceKind;
import io.github.verkan.collaboration.IntegrationForm;
import io.github.verkan.collaboration.LoopPolarity;
import io.github.verkan.collaboration.Measuring;
import io.github.verkan.collaboration.ModelPresence;
import io.github.verkan.collaboration.ModelReading;
import io.github.verkan.collaboration.Sign;
import io.github.verkan.collaboration.StatedLoop;
import io.github.verkan.collaboration.StudyActor;
import io.github.verkan.collaboration.StudyFactor;
import io.github.verkan.collaboration.StudyRole;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evaluation.Publication;
import io.github.verkan.evidence.Breadth;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.Reference;
import io.github.verkan.frameworks.Dimension;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FrameworkBuilder;
import io.github.verkan.frameworks.FrameworkFactor;
import io.github.verkan.frameworks.OppositePair;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.Influence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorsJsonTest {

    private static final String[] TEXTS = {"", "Tillit", "a \"b\"\n", "å/\\{}", " "};

    @TempDir
    private Path folder;

    private static <T> T any(SplittableRandom random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static <T> T anyOrNull(SplittableRandom random, T[] all) {
        return random.nextInt(3) == 0 ? null : any(random, all);
    }

    private static Reference place(SplittableRandom random) {
        return new Reference(any(random, TEXTS), any(random, TEXTS), any(random, TEXTS));
    }

    private static FactorStudy study(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FactorStudyBuilder study = FactorStudy.titled(any(random, TEXTS)).id(any(random, TEXTS)).language(random.nextBoolean() ? "sv" : "").source(any(random, TEXTS));
        study.publication(new Publication(any(random, TEXTS), List.of("A"), any(random, TEXTS), List.of())).frameworks(random.nextBoolean() ? List.of("dua") : List.of());
        study.actor(new StudyActor("a", "Actor", any(random, HowHeard.values()), any(random, TEXTS))).role(new StudyRole("r", "Role", random.nextBoolean() ? "a" : "", any(random, TEXTS)));
        for (int i = 0; i < 4; i++) {
            study.factor(new StudyFactor("f" + i, "Factor", any(random, TEXTS)));
            study.code(new FactorCode("c" + i, "Code", any(random, Influence.values()), any(random, TEXTS), random.nextBoolean() ? "f" + random.nextInt(i + 1) : "",
                    new FactorCode.Width(any(random, TEXTS), anyOrNull(random, Breadth.values()), random.nextBoolean() ? 3L : null, random.nextBoolean() ? 5L : null),
                    random.nextBoolean() ? List.of("r") : List.of(), any(random, TEXTS), any(random, TEXTS), any(random, TEXTS), place(random)));
            study.influence(new FactorInfluence("i" + i, "f" + i, any(random, new String[] {"f0", "l", FactorInfluence.ALL}), any(random, Sign.values()),
                    any(random, InfluenceBasis.values()), any(random, TEXTS), any(random, InfluenceKind.values()), any(random, TEXTS), place(random)));
            study.step(new FlowStep("s" + i, "Step", any(random, FlowStepKind.values()), any(random, new String[] {"", "a", "r"}), List.of("s" + random.nextInt(i + 1)), any(random, TEXTS)));
        }
        study.loop(new StatedLoop("l", "Loop", random.nextBoolean() ? List.of("f1", "f0") : List.of(), anyOrNull(random, LoopPolarity.values()), any(random, TEXTS), place(random)));
        study.form(new FormReading(axis(random), axis(random), anyOrNull(random, IntegrationForm.values())));
        study.model(new ModelReading(any(random, CollaborationModel.values()), any(random, ModelPresence.values()), any(random, TEXTS), place(random)));
        study.effect(new ClaimedEffect("e", "Effect", any(random, TEXTS), any(random, Direction.values()), any(random, Measuring.values()), any(random, TEXTS), any(random, TEXTS), place(random)));
        return study.extensions(random.nextBoolean() ? new Extensions(Map.of("x", List.of("y", true))) : Extensions.NONE).build();
    }

    private static AxisReading axis(SplittableRandom random) {
        return random.nextInt(4) == 0 ? AxisReading.UNKNOWN : new AxisReading(any(random, AxisPosition.values()), random.nextBoolean() ? List.of("A board") : List.of(), place(random));
    }

    private static FactorFramework framework(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FrameworkBuilder framework = FactorFramework.named(any(random, TEXTS)).id(any(random, TEXTS)).source(any(random, TEXTS)).aliases(random.nextBoolean() ? List.of("X") : List.of());
        for (int i = 0; i < 4; i++) {
            framework.dimension(new Dimension("d" + i, "Dimension", any(random, TEXTS), i > 0 && random.nextBoolean() ? "d" + random.nextInt(i) : "", List.of("alias"), any(random, TEXTS)));
            framework.factor(new FrameworkFactor("f" + i, "Factor", any(random, TEXTS), "d" + random.nextInt(i + 1), any(random, Influence.values()), any(random, TEXTS), List.of(),
                    random.nextBoolean() ? List.of("f" + (i + 1) % 4) : List.of(), anyOrNull(random, Influence.values()), any(random, TEXTS), any(random, TEXTS)));
            framework.pair(new OppositePair("p" + i, "Pair", any(random, TEXTS), "one", "other", "", any(random, TEXTS), any(random, TEXTS), any(random, TEXTS)));
        }
        return framework.build();
    }

    @Test
    void a_study_that_is_written_is_read_back_the_same_and_written_the_same() {
        for (long seed = 0; seed < 200; seed++) {
            FactorStudy study = study(seed);
            String written = FactorsJson.write(study);
            FactorStudy read = FactorsJson.parse(written, "x.json").orThrow();
            assertThat(FactorsJson.write(read)).as("seed " + seed).isEqualTo(written);
            assertThat(SchemaTest.errors("factors", written)).as("seed " + seed).isEmpty();
            assertThat(read).usingRecursiveComparison().ignoringFields("origins").isEqualTo(study);
        }
    }

    @Test
    void a_framework_that_is_written_is_read_back_the_same_and_written_the_same() {
        for (long seed = 0; seed < 200; seed++) {
            FactorFramework framework = framework(seed);
            String written = FrameworkJson.write(framework);
            FactorFramework read = FrameworkJson.parse(written, "x.json").orThrow();
            assertThat(FrameworkJson.write(read)).as("seed " + seed).isEqualTo(written);
            assertThat(SchemaTest.errors("framework", written)).as("seed " + seed).isEmpty();
            assertThat(read).usingRecursiveComparison().ignoringFields("origins").isEqualTo(framework);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/arbetsmarknadstorget/factors.json", "examples/dua-ipf/factors.json"})
    void studies_of_the_examples_are_written_as_they_are(Path path) throws IOException {
        FactorsJson.write(FactorsJson.read(path).orThrow(), folder.resolve("copy.json"));
        assertThat(folder.resolve("copy.json")).hasSameTextualContentAs(path);
        assertThat(Files.readString(path)).endsWith("}\n");
    }

    @Test
    void frameworks_that_come_along_are_written_as_they_are() throws IOException {
        assertThat(ReadyFrameworks.names()).containsExactly("ellstrom-larande", "ipf-samverkan", "dua");
        for (String name : ReadyFrameworks.names()) {
            FactorFramework framework = ReadyFrameworks.find(name).orElseThrow();
            assertThat(FrameworkJson.write(framework)).isEqualTo(Files.readString(Path.of("src/main/resources/io/github/verkan/frameworks", name + ".json")));
            assertThat(framework.id()).isEqualTo(name);
            assertThat(framework.source()).isNotBlank();
            assertThat(framework.factors()).allSatisfy(factor -> assertThat(factor.basis()).isNotBlank());
        }
        assertThat(ReadyFrameworks.find("../dua")).isEmpty();
        FrameworkJson.write(ReadyFrameworks.find("dua").orElseThrow(), folder.resolve("dua.json"));
        assertThat(FrameworkJson.read(folder.resolve("dua.json")).diagnostics()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_with_a_study_is_reported_at_its_place() {
        Marked text = Marked.of("""
                {
                  "format": "verkan/factors/1",
                  ①"titel": "Study",
                  "factors": [{"id": "A", "label": "A"}, {"id": ②"all", "label": "All"}],
                  "influences": [
                    {"id": "1", "from": "A", "to": ③"B", "sign": "plus", "basis": "result"},
                    {"id": "2", "from": "A", "to": "A", "sign": ④"+", "basis": "result"},
                    {"id": "3", "from": ⑤"all", "to": "A", "sign": "plus", "basis": "result"},
                    ⑥{"id": "4", "from": "A", "to": "A", "sign": "minus"}
                  ],
                  "codes": [{"id": "C", "label": "C", "category": "enables", "count": ⑦3, "of": 2, "roles": [⑧1]}]
                }
                """);
        Checked<FactorStudy> read = FactorsJson.parse(text.text(), "x.json");
        assertThat(read.diagnostics()).extracting(it -> it.place().line() + ":" + it.place().column() + " " + it.code()).containsExactlyInAnyOrder(text.at(
                "① unknown-key", "② reserved-id", "③ unknown-factor", "④ unknown-word", "⑤ reserved-id", "⑥ missing-key", "⑦ number-out-of-range", "⑧ wrong-type"));
        assertThat(read.diagnostics()).filteredOn(it -> it.code().equals("unknown-key")).extracting(Diagnostic::hint).containsExactly("did you mean \"title\"?");
        assertThat(read.diagnostics()).filteredOn(it -> it.code().equals("unknown-word")).extracting(Diagnostic::hint).containsExactly("did you mean \"plus\"?");
        assertThat(read.value().influences()).isEmpty();
        assertThat(read.value().codes().get(0).width()).isEqualTo(FactorCode.Width.NOT_SAID);
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        assertThat(FactorsJson.parse("{\"format\": \"verkan/framework/1\"}", "x.json").diagnostics()).extracting(Diagnostic::code).containsExactly("format-wrong");
        assertThat(FrameworkJson.parse("{\"format\": \"verkan/framework/2\"}", "x.json").diagnostics()).extracting(Diagnostic::code).containsExactly("format-newer");
    }

    @Test
    void a_loop_that_lost_one_of_its_factors_is_no_other_loop() {
        Checked<FactorStudy> read = FactorsJson.parse("{\"format\": \"verkan/factors/1\", \"factors\": [{\"id\": \"A\", \"label\": \"A\"}],"
                + " \"loops\": [{\"id\": \"L\", \"label\": \"L\", \"through\": [\"A\", 1]}]}", "x.json");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("wrong-type");
        assertThat(read.value().statedLoops().get(0).through()).isEmpty();
    }

    @Test
    void no_text_however_broken_gives_anything_but_diagnostics() throws IOException {
        String good = Files.readString(Path.of("examples/arbetsmarknadstorget/factors.json"));
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            StringBuilder bad = new StringBuilder(good);
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                int at = random.nextInt(bad.length());
                bad.replace(at, Math.min(bad.length(), at + random.nextInt(8)), any(random, new String[] {"", "\"", "{", "]", "null", "1", "all", "S1"}));
            }
            assertThat(FactorsJson.parse(bad.toString(), "x.json").value()).isNotNull();
            assertThat(FrameworkJson.parse(bad.toString(), "x.json").value()).isNotNull();
        }
    }
}
