package io.github.verkan.words;

import io.github.verkan.comparison.FieldChange;
import io.github.verkan.comparison.TheoryChange;
import io.github.verkan.comparison.TheoryChange.What;
import io.github.verkan.comparison.TheoryComparison;
import io.github.verkan.comparison.TheoryThing;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.TheoryVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What differs between two versions of a theory, in sentences. Immutable. */
public final class TheoryChangeSentences {

    private final TheoryComparison comparison;
    private final Wording wording;
    private final Typography typography;
    private final FieldChangeWords fields;

    private TheoryChangeSentences(TheoryComparison comparison, Language language) {
        this.comparison = Objects.requireNonNull(comparison, "comparison");
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
        this.fields = new FieldChangeWords(comparison, language);
    }

    /**
     * The changes of a comparison.
     *
     * @param comparison the comparison
     * @param language the language
     * @return the sentences
     */
    public static TheoryChangeSentences of(TheoryComparison comparison, Language language) {
        return new TheoryChangeSentences(comparison, language);
    }

    /**
     * A change in one sentence.
     *
     * @param change a change of the comparison
     * @return for example {@code Effekten K1 ”Möts och känner sig sedda” har lagts till.} or {@code Effekten M3: kriteriet har ändrats från ”…” till ”…”.}
     */
    public String sentence(TheoryChange change) {
        List<String> clauses = new ArrayList<>();
        if (change.what() != What.CHANGED) {
            clauses.add(happened(change));
        }
        if (change.what() != What.MOVED) {
            change.fields().forEach(field -> clauses.add(fields.clause(change, field)));
        }
        String all = String.join("; ", clauses);
        return typography.sentence(change.what() == What.CHANGED ? name(change) + ": " + all : all);
    }

    /**
     * A change in lines: first what has changed, with a colon, or what happened to it in a sentence; then each field in a sentence of its own. Of the
     * theory as a whole there are only the sentences. What has a new id is told of where it stands now.
     *
     * @param change a change of the comparison
     * @return one line or more; none for something removed that stands under a new id
     */
    public List<String> lines(TheoryChange change) {
        List<String> lines = new ArrayList<>();
        if (change.what() == What.REMOVED && isRenamed(change)) {
            return lines;
        } else if (change.what() != What.CHANGED) {
            lines.add(typography.sentence(happened(change)));
        } else if (change.thing() != TheoryThing.THEORY) {
            lines.add(typography.capital(change.field("label").isPresent() ? name(change) : nameWithLabel(change)) + ":");
        }
        if (change.what() != What.MOVED) {
            for (FieldChange field : change.fields()) {
                lines.add(typography.sentence(fields.clause(change, field)));
            }
        }
        return lines;
    }

    /** What happened to something as a whole, as a clause. */
    private String happened(TheoryChange change) {
        if (change.what() == What.MOVED) {
            FieldChange order = change.fields().get(0);
            return wording.phrase("change", "moved", wording.word("changed-list", order.key()), OneLine.of(order.before()), OneLine.of(order.after()));
        } else if (!isRenamed(change)) {
            return wording.phrase("change", change.what().code(), nameWithLabel(change));
        }
        String same = change.thing() == TheoryThing.LINK ? "-same-ends" : "-same-label";
        return wording.phrase("change", change.what().code() + same, nameWithLabel(change), OneLine.of(change.sameAs()));
    }

    private static boolean isRenamed(TheoryChange change) {
        return !change.sameAs().isEmpty();
    }

    /** What it is and its id; a link that is named by its ends goes by these. */
    private String name(TheoryChange change) {
        String thing = wording.word("changed-thing", change.thing());
        if (change.thing() == TheoryThing.THEORY) {
            return thing;
        } else if (change.thing() == TheoryThing.LINK) {
            String ends = OneLine.of(change.label());
            boolean isNamedByEnds = change.id().equals(change.label().replace(" → ", "-"));
            return thing + " " + (isNamedByEnds ? ends : OneLine.of(change.id()) + " (" + ends + ")");
        }
        return thing + " " + OneLine.of(change.id());
    }

    private String nameWithLabel(TheoryChange change) {
        String label = change.thing() == TheoryThing.LINK ? "" : OneLine.of(change.label());
        return label.isEmpty() ? name(change) : name(change) + " " + typography.quoted(label);
    }

    /**
     * The heading over the changes of a list.
     *
     * @param thing something that stands in the list
     * @return for example {@code Samband}, or {@code Teorin som helhet}
     */
    public String heading(TheoryThing thing) {
        return typography.capital(wording.word("changed-heading", thing.list().isEmpty() ? thing.code() : thing.list()));
    }

    /**
     * How many changes of each kind there are.
     *
     * @return for example {@code Sammanlagt: 3 har lagts till och 1 har tagits bort.}, or that nothing differs
     */
    public String counts() {
        List<String> counts = new ArrayList<>();
        int renamed = (int) comparison.changes().stream().filter(change -> change.what() == What.ADDED && isRenamed(change)).count();
        for (What what : What.values()) {
            if (what == What.CHANGED && renamed > 0) {
                counts.add(wording.phrase("changes", "count-renamed", typography.number(renamed)));
            }
            int count = comparison.count(what) - (what == What.ADDED || what == What.REMOVED ? renamed : 0);
            if (count > 0) {
                String code = "count-" + what.code() + (what == What.MOVED && count == 1 ? "-one" : "");
                counts.add(wording.phrase("changes", code, typography.number(count)));
            }
        }
        return typography.sentence(counts.isEmpty() ? wording.word("changes", "none")
                : wording.phrase("changes", "total", typography.list(counts)));
    }

    /**
     * Which theory was compared with the other.
     *
     * @return for example {@code Före: På väg, version 1, september 2018, Anna Berg. Ansökan.}
     */
    public String before() {
        return version("before", comparison.before());
    }

    /**
     * Which theory it was compared with.
     *
     * @return for example {@code Efter: På väg, version 2, 1 februari 2019, Anna Berg och Bo Ek. Sambanden sågs över.}
     */
    public String after() {
        return version("after", comparison.after());
    }

    /** Title and last version: the theory as it stands. */
    private String version(String side, TheoryOfChange theory) {
        List<String> parts = new ArrayList<>();
        parts.add(OneLine.orElse(theory.title(), theory.id()));
        String reason = "";
        if (theory.versions().isEmpty()) {
            parts.add(wording.word("changes", "no-version"));
        } else {
            TheoryVersion last = theory.versions().get(theory.versions().size() - 1);
            parts.add(wording.phrase("changes", "version", OneLine.of(last.id())));
            parts.add(typography.when(last.date()));
            parts.add(typography.list(last.authors().stream().map(OneLine::of).toList()));
            reason = OneLine.of(last.reason());
        }
        parts.removeIf(String::isEmpty);
        String line = typography.sentence(wording.phrase("changes", side, String.join(", ", parts)));
        return reason.isEmpty() ? line : line + " " + typography.sentence(reason);
    }
}
