package io.github.verkan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library as a module, in a virtual machine of its own: what it requires is declared, and its resources are found. */
class ModuleTest {

    @Test
    void it_runs_as_a_module() throws Exception {
        String jars = String.join(File.pathSeparator, Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> Stream.of("jackson-core", "jgrapht", "jheaps", "apfloat", "commons-").anyMatch(path::contains)).toList());
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", Path.of("target", "classes") + File.pathSeparator + jars,
                "--module", "io.github.verkan/io.github.verkan.cli.Main", "assess", "examples/pa-vag/evaluation.json"))
                .redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("174");
    }
}
