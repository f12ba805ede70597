package io.github.verkan.io.refi;

import io.github.verkan.coding.Code;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads codebooks and projects of programs for qualitative analysis. */
public final class RefiQda {

    private static final String PROJECT_FILE = "project.qde";

    private RefiQda() {}

    /**
     * Whether a text is a codebook of this format.
     *
     * @param source the text
     * @return true if it begins like XML and names the format's namespace
     */
    public static boolean isCodebook(SourceText source) {
        return source.text().stripLeading().startsWith("<") && source.text().contains(ProjectListener.CODEBOOK);
    }

    /**
     * Reads a codebook ({@code .qdc}).
     *
     * @param source the text
     * @return the codes, with everything that there is to say
     */
    public static Checked<List<Code>> codebook(SourceText source) {
        List<Diagnostic> problems = new ArrayList<>();
        ProjectListener listener = new ProjectListener(source.file(), true, problems);
        new XmlTree(source.file(), problems).read(source.text(), listener);
        return new Checked<>(listener.codes().codes(), problems);
    }

    /**
     * Reads the coded text of a project ({@code .qdpx}) within the default limits.
     *
     * @param file the project
     * @param name the name to report it under
     * @return the selections of text with their codes, and the codebook, with everything that there is to say
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<RefiProject> project(Path file, String name) throws IOException {
        return project(file, name, ZipLimits.DEFAULT);
    }

    /**
     * Reads the coded text of a project.
     *
     * @param file the project
     * @param name the name to report it under
     * @param limits how much to unpack at most
     * @return as {@link #project(Path, String)}
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<RefiProject> project(Path file, String name, ZipLimits limits) throws IOException {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(limits, "limits");
        List<Diagnostic> problems = new ArrayList<>();
        Optional<Archive> opened = Archive.open(file, name, limits, problems);
        if (opened.isEmpty()) {
            return new Checked<>(RefiProject.EMPTY, problems);
        }
        try (Archive archive = opened.get()) {
            return new Checked<>(project(archive, name, problems), problems);
        }
    }

    private static RefiProject project(Archive archive, String name, List<Diagnostic> problems) throws IOException {
        Optional<byte[]> bytes = archive.read(PROJECT_FILE);
        if (bytes.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(Diagnostic.error("bad-archive", Place.file(name), PROJECT_FILE, "the archive holds no such file and is no project", ""));
            }
            return RefiProject.EMPTY;
        }
        String inside = name + "/" + PROJECT_FILE;
        Checked<SourceText> text = SourceText.decode(bytes.get(), inside, InputLimits.DEFAULT);
        problems.addAll(text.diagnostics());
        if (text.hasErrors()) {
            return RefiProject.EMPTY;
        }
        ProjectListener listener = new ProjectListener(inside, false, problems);
        new XmlTree(inside, problems).read(text.value().text(), listener);
        return listener.isFound() ? new SelectionReader(archive, name, inside, listener, problems).read() : RefiProject.EMPTY;
    }
}
