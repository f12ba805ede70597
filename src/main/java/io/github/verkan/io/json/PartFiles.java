package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Opens the files that an evaluation names: those in its own folder and below, each once, and nothing else. An evaluation comes from somebody
 * else; it must not decide what is read on this machine.
 */
final class PartFiles {

    private final Path evaluation;
    private final InputLimits limits;
    private final Problems problems;
    private final String owner;
    private final Set<Path> opened = new HashSet<>();

    /** The files beside an evaluation; null for one that is no file. */
    PartFiles(Path evaluation, InputLimits limits, Problems problems) {
        this("evaluation", evaluation, limits, problems);
    }

    /** The files beside another document, which messages call by its kind. */
    PartFiles(String owner, Path evaluation, InputLimits limits, Problems problems) {
        this.owner = owner;
        this.evaluation = evaluation;
        this.limits = limits;
        this.problems = problems;
    }

    InputLimits limits() {
        return limits;
    }

    static boolean isJson(JsonText path) {
        return path.text().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** The name that a file is reported under: as the caller gave it, with the same separators everywhere. */
    static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    static boolean isArchive(JsonText path) {
        return path.text().toLowerCase(Locale.ROOT).endsWith(".qdpx");
    }

    /** What is done with a file once it is known to lie where it may. */
    interface Use<T> {
        Optional<T> of(Path real, String name) throws IOException;
    }

    /** The text of a file; nothing, and reported, if it cannot be had. */
    Optional<SourceText> open(JsonText path) {
        return use(path, this::text);
    }

    /** The text of a file that lies where it may; nothing, and reported, if it is none. */
    Optional<SourceText> text(Path real, String name) throws IOException {
        Checked<SourceText> source = SourceText.read(real, name, limits);
        problems.addAll(source.diagnostics());
        return source.hasErrors() ? Optional.empty() : Optional.of(source.value());
    }

    /** What is made of a file; nothing, and reported, if it cannot be had. */
    <T> Optional<T> use(JsonText path, Use<T> use) {
        if (evaluation == null) {
            problems.error("no-folder", path, "the " + owner + " is a text in memory and has no folder to look in", "read it from a file");
            return Optional.empty();
        } else if (!isWithin(path.text())) {
            return outside(path);
        }
        try {
            return read(path, evaluation.resolveSibling(path.text()).normalize(), use);
        } catch (InvalidPathException noPath) {
            problems.error("file-missing", path, "no file can have this name", "");
        } catch (IOException e) {
            problems.error("file-unreadable", path, "the file cannot be read", "");
        }
        return Optional.empty();
    }

    private <T> Optional<T> read(JsonText path, Path file, Use<T> use) throws IOException {
        if (!Files.exists(file)) {
            problems.error("file-missing", path, "there is no such file beside the " + owner, "");
            return Optional.empty();
        }
        Path folder = evaluation.toAbsolutePath().getParent().toRealPath();
        Path real = file.toRealPath();
        if (!real.startsWith(folder)) {
            return outside(path);
        } else if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            problems.error("not-a-file", path, "this is a folder or something else that is no file", "");
            return Optional.empty();
        } else if (!opened.add(real)) {
            problems.error("file-repeated", path, "the " + owner + " names this file twice; it is read once", "");
            return Optional.empty();
        }
        return use.of(real, name(file));
    }

    private <T> Optional<T> outside(JsonText path) {
        String slashed = path.text().replace('\\', '/');
        if (!slashed.equals(path.text()) && isWithin(slashed)) {
            problems.error("path-outside", path, "a path is written with /, so that it names the same file on every system; the file is not read",
                    "write it as \"" + slashed + "\"");
            return Optional.empty();
        }
        problems.error("path-outside", path, "the path leads out of the " + owner + "'s folder; the file is not read",
                "give a relative path with / that stays in the folder");
        return Optional.empty();
    }

    /** Judged by the text, so that the same file means the same on every system; links are looked through afterwards. */
    private static boolean isWithin(String path) {
        List<String> steps = Arrays.asList(path.split("/", -1));
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        return !path.startsWith("/") && !drive && path.indexOf('\\') < 0 && !steps.contains("..");
    }
}
