package io.github.verkan.io.refi;

import io.github.verkan.coding.Coding;
import io.github.verkan.coding.CodingSheet;
import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.CodingChain;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.io.refi.ProjectListener.Document;
import io.github.verkan.io.refi.ProjectListener.Selection;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Cuts the coded selections out of the documents of a project. */
final class SelectionReader {

    private static final String INTERNAL = "internal://";
    private static final int MOST_DIGITS = 9;

    private final Archive archive;
    private final String archiveName;
    private final String file;
    private final ProjectListener project;
    /** Selections may overlap: a short file can ask for the same long text many times, so that they share the limit of bytes. */
    private final InputLimits limits;
    private final Problems problems;
    private final List<Coding> codings = new ArrayList<>();
    private int read;
    private int rejected;
    private long quoted;
    private boolean tooMuch;

    SelectionReader(Archive archive, String archiveName, String file, ProjectListener project, InputLimits limits, Problems problems) {
        this.archive = archive;
        this.archiveName = archiveName;
        this.file = file;
        this.project = project;
        this.limits = limits;
        this.problems = problems;
    }

    RefiProject read() throws IOException {
        for (Document document : project.documents()) {
            if (!document.selections.isEmpty()) {
                Optional<String> text = text(document);
                read += document.selections.size();
                if (text.isEmpty()) {
                    rejected += document.selections.size();
                } else {
                    cut(document, text.get());
                }
            }
        }
        if (project.notText() > 0) {
            problems.add(Diagnostic.note("selection-not-text", Place.file(file), String.valueOf(project.notText()),
                    "so many codings are of pictures, sound, pages or whole documents; only coded text is read", ""));
        }
        return new RefiProject(new CodingSheet(codings, List.of(new RowCount(file, read, rejected))), project.codes().codes());
    }

    private Optional<String> text(Document document) throws IOException {
        if (document.path.isEmpty()) {
            return Optional.of(document.content);
        }
        Place place = document.selections.get(0).place;
        String consequence = "its " + document.selections.size() + " selections are rejected";
        if (!document.path.startsWith(INTERNAL)) {
            problems.add(Diagnostic.error("text-outside", place, document.path, "the text lies outside the project, and nothing there is opened; " + consequence,
                    "export the project with its sources"));
            return Optional.empty();
        }
        String entry = document.path.substring(INTERNAL.length());
        int before = problems.count();
        Optional<byte[]> bytes = archive.read("sources/" + entry);
        if (bytes.isEmpty() && problems.count() == before) {
            // Some programs write the folder with a capital.
            bytes = archive.read("Sources/" + entry);
        }
        if (bytes.isEmpty()) {
            if (problems.count() == before) {
                problems.add(Diagnostic.error("text-missing", place, document.path, "the project does not hold this text; " + consequence, ""));
            }
            return Optional.empty();
        }
        Checked<SourceText> decoded = SourceText.decode(bytes.get(), archiveName + "/sources/" + entry, limits);
        problems.addAll(decoded.diagnostics());
        return decoded.hasErrors() ? Optional.empty() : Optional.of(decoded.value().text());
    }

    /** Places are counted in characters of Unicode, from 0; the end is the first that does not belong. */
    private void cut(Document document, String text) {
        int[] points = text.codePoints().toArray();
        for (Selection selection : document.selections) {
            int start = number(selection.start);
            int end = number(selection.end);
            if (start < 0 || end < start || end > points.length) {
                problems.add(Diagnostic.error("selection-outside", selection.place, selection.start + "–" + selection.end,
                        "the text has no such place; the selection is rejected", ""));
                rejected++;
            } else if ((quoted += end - start) > limits.bytes()) {
                tooMuch(selection);
            } else {
                take(document.name.isBlank() ? "?" : document.name, selection, new String(points, start, end - start).strip());
            }
        }
    }

    private void tooMuch(Selection selection) {
        if (!tooMuch) {
            tooMuch = true;
            problems.add(Diagnostic.error("archive-too-large", selection.place, "",
                    "all selections together are longer than " + limits.bytes() + " characters; those from here on are rejected", ""));
        }
        rejected++;
    }

    private void take(String source, Selection selection, String quote) {
        Place place = selection.place;
        Origin origin = field -> place;
        selection.codesByUser.forEach((user, guids) -> {
            List<String> coders = user.isBlank() ? List.of() : List.of(project.user(user));
            CodingChain chain = new CodingChain("", "", names(guids, place), List.of(), List.of(), List.of(), coders);
            codings.add(new Coding(source + ":" + selection.start + "-" + selection.end,
                    EvidenceItem.saying("?", Direction.NO_VIEW).sources(source).quote(quote).coding(chain).origin(origin).build(), null));
        });
    }

    private List<String> names(Collection<String> guids, Place place) {
        List<String> names = new ArrayList<>();
        for (String guid : guids) {
            project.codes().nameOf(guid).ifPresentOrElse(names::add, () -> problems.add(
                    Diagnostic.error("unknown-code", place, guid, "the project's codebook has no such code; it is left out", "")));
        }
        return names;
    }

    private static int number(String digits) {
        boolean plain = !digits.isEmpty() && digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }
}
