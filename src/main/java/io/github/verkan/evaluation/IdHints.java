package io.github.verkan.evaluation;

import io.github.verkan.diagnostic.DidYouMean;
import io.github.verkan.theory.Labelled;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What may be meant by a text that stands for an id and is none: several ids in one text, a label, or an id that is misspelt. */
final class IdHints {

    private static final int LONGEST = 300;

    private final TheoryOfChange theory;

    IdHints(TheoryOfChange theory) {
        this.theory = theory;
    }

    /** A hint; empty if nothing is near. */
    String of(String text, Collection<String> known) {
        if (text.length() > LONGEST) {
            return "";
        }
        List<String> parts = Arrays.stream(text.split("[,;|]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        if (parts.size() > 1 && known.containsAll(parts)) {
            return "these are several ids: write [" + parts.stream().map(part -> "\"" + part + "\"").collect(Collectors.joining(", "))
                    + "] in JSON, " + String.join("|", parts) + " in a table";
        }
        String nearest = DidYouMean.hint(text, known);
        return nearest.isEmpty() ? byLabel(text, known) : nearest;
    }

    private String byLabel(String text, Collection<String> known) {
        List<Labelled> things = new ArrayList<>(theory.elements());
        things.addAll(theory.actors());
        things.addAll(theory.groups());
        things.addAll(theory.subgroups());
        String folded = text.strip().toLowerCase(Locale.ROOT);
        return things.stream().filter(thing -> known.contains(thing.id()) && thing.label().strip().toLowerCase(Locale.ROOT).equals(folded)).findFirst()
                .map(thing -> "this is a label; did you mean " + thing.id() + "?").orElse("");
    }
}
