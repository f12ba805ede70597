package io.github.verkan.io.refi;

import io.github.verkan.coding.Code;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
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
        return codebook(source, InputLimits.DEFAULT);
    }

    /**
     * Reads a codebook within limits of one's own.
     *
     * @param source the text
     * @param limits how deep to read, and how many problems to list, at most
     * @return the codes, with everything that there is to say
     */
    public static Checked<List<Code>> codebook(SourceText source, InputLimits limits) {
        Problems problems = new Problems(source.file(), limits);
        ProjectListener listener = new ProjectListener(source.file(), true, problems);
        new XmlTree(source.file(), limits, problems).read(source.text(), listener);
        return new Checked<>(listener.codes().codes(), problems.all());
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
        return project(file, name, ZipLimits.DEFAULT, InputLimits.DEFAULT);
    }

    /**
     * Reads the coded text of a project.
     *
     * @param file the project
     * @param name the name to report it under
     * @param archives how much to unpack at most
     * @param limits how much of an unpacked file to read at most; all selections together are no longer than a file may be
     * @return as {@link #project(Path, String)}
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<RefiProject> project(Path file, String name, ZipLimits archives, InputLimits limits) throws IOException {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(archives, "archives");
        Objects.requireNonNull(limits, "limits");
        Problems problems = new Problems(name, limits);
        Optional<Archive> opened = Archive.open(file, name, archives, problems);
        if (opened.isEmpty()) {
            return new Checked<>(RefiProject.EMPTY, problems.all());
        }
        try (Archive archive = opened.get()) {
            RefiProject project = project(archive, name, limits, problems);
            return new Checked<>(project, problems.all());
        }
    }

    private static RefiProject project(Archive archive, String name, InputLimits limits, Problems problems) throws IOException {
        Optional<byte[]> bytes = archive.read(PROJECT_FILE);
        if (bytes.isEmpty()) {
            if (problems.count() == 0) {
                problems.add(Diagnostic.error("bad-archive", Place.file(name), PROJECT_FILE, "the archive holds no such file and is no project", ""));
            }
            return RefiProject.EMPTY;
        }
        String inside = name + "/" + PROJECT_FILE;
        Checked<SourceText> text = SourceText.decode(bytes.get(), inside, limits);
        problems.addAll(text.diagnostics());
        if (text.hasErrors()) {
            return RefiProject.EMPTY;
        }
        ProjectListener listener = new ProjectListener(inside, false, problems);
        new XmlTree(inside, limits, problems).read(text.value().text(), listener);
        return listener.isFound() ? new SelectionReader(archive, name, inside, listener, limits, problems).read() : RefiProject.EMPTY;
    }
}
