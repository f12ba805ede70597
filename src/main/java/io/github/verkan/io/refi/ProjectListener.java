package io.github.verkan.io.refi;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes users, codes and coded selections of text out of a project or a codebook. */
final class ProjectListener implements XmlTree.Listener {

    static final String PROJECT = "urn:QDA-XML:project:1.0";
    static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";

    private static final List<String> TEXTS = List.of("TextSource", "Representation", "Transcript");
    private static final List<String> OTHER_SELECTIONS = List.of("PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection", "TranscriptSelection");

    /** A document. */
    static final class Document {
        final String name;
        final String path;
        final List<Selection> selections = new ArrayList<>();
        String content = "";

        Document(String name, String path) {
            this.name = name;
            this.path = path;
        }
    }

    /** A piece of a document, and who gave it which codes. */
    static final class Selection {
        final String start;
        final String end;
        final Place place;
        final Map<String, Set<String>> codesByUser = new LinkedHashMap<>();

        Selection(String start, String end, Place place) {
            this.start = start;
            this.end = end;
            this.place = place;
        }
    }

    private final String file;
    private final Problems problems;
    private final boolean codebookOnly;
    private final CodeTree codes = new CodeTree();
    private final Map<String, String> users = new LinkedHashMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private String source = "";
    private Document document;
    private Selection selection;
    private String selectionUser = "";
    private String user = "";
    private int notText;
    private boolean found;

    ProjectListener(String file, boolean codebookOnly, Problems problems) {
        this.file = file;
        this.codebookOnly = codebookOnly;
        this.problems = problems;
    }

    @Override
    public boolean root(String namespace, String name, int line) {
        found = codebookOnly ? namespace.equals(CODEBOOK) && name.equals("CodeBook") : namespace.equals(PROJECT) && name.equals("Project");
        if (!found) {
            problems.add(Diagnostic.error("refi-namespace", Place.line(file, line), name + " " + namespace,
                    "this is not what a REFI-QDA file begins with; it is not read",
                    codebookOnly ? "a codebook begins with CodeBook in " + CODEBOOK : "a project begins with Project in " + PROJECT));
        }
        return found;
    }

    @Override
    public void start(String name, XmlTree.Attributes attributes, int line) {
        Place place = Place.line(file, line);
        String parent = path.isEmpty() ? "" : path.get(path.size() - 1);
        path.add(name);
        if (name.equals("User") && parent.equals("Users")) {
            users.put(attributes.of("guid"), firstSaid(attributes, "name", "id", "guid"));
        } else if (name.equals("Code") && (parent.equals("Codes") || parent.equals("Code"))) {
            String codable = attributes.of("isCodable");
            codes.begin(attributes.of("guid"), attributes.of("name"), !codable.equals("false") && !codable.equals("0"), place);
        } else if (parent.equals("Sources")) {
            source = firstSaid(attributes, "name", "guid");
        }
        if (TEXTS.contains(name)) {
            document = new Document(source, attributes.of("plainTextPath"));
            documents.add(document);
        } else if (name.equals("PlainTextSelection") && document != null) {
            selection = new Selection(attributes.of("startPosition"), attributes.of("endPosition"), place);
            selectionUser = attributes.of("creatingUser");
            document.selections.add(selection);
        } else if (OTHER_SELECTIONS.contains(name)) {
            notText++;
        } else if (name.equals("Coding")) {
            user = attributes.of("creatingUser");
            notText += selection == null && parent.endsWith("Source") ? 1 : 0;
        } else if (name.equals("CodeRef") && parent.equals("Coding") && selection != null) {
            selection.codesByUser.computeIfAbsent(user.isEmpty() ? selectionUser : user, it -> new LinkedHashSet<>()).add(attributes.of("targetGUID"));
        }
    }

    private static String firstSaid(XmlTree.Attributes attributes, String... names) {
        for (String name : names) {
            if (!attributes.of(name).isBlank()) {
                return attributes.of(name).strip();
            }
        }
        return "";
    }

    @Override
    public void end(String name, String text) {
        if (path.isEmpty()) {
            return;
        }
        path.remove(path.size() - 1);
        String parent = path.isEmpty() ? "" : path.get(path.size() - 1);
        if (name.equals("Description") && codes.isOpen() && parent.equals("Code")) {
            codes.define(text);
        } else if (name.equals("Code") && codes.isOpen() && (parent.equals("Codes") || parent.equals("Code"))) {
            codes.end();
        } else if (name.equals("PlainTextContent") && document != null) {
            document.content = text;
        } else if (name.equals("PlainTextSelection") && selection != null) {
            // Selected, and given no code: it was read all the same.
            if (selection.codesByUser.isEmpty()) {
                selection.codesByUser.put(selectionUser, new LinkedHashSet<>());
            }
            selection = null;
        } else if (TEXTS.contains(name)) {
            document = null;
        }
    }

    CodeTree codes() {
        return codes;
    }

    List<Document> documents() {
        return documents;
    }

    /** The name of a user, or what stands in place of one. */
    String user(String guid) {
        return users.getOrDefault(guid, guid);
    }

    boolean isFound() {
        return found;
    }

    /** Codings of pictures, sound, pages and whole documents: there are no words to quote. */
    int notText() {
        return notText;
    }
}
