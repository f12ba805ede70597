package io.github.verkan.coding;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Hints;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.theory.Extensions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes evidence of what coders have coded. A meaning unit is an item for each direction in which it speaks: supporting some elements, contradicting others. It speaks of the
 * elements that its row names, otherwise of those of its codes in the codebook; and it says what its row says, otherwise what the code says.
 *
 * <p>What any coder found is evidence, with the names of those who found it in the chain; that coders differ is a note. A source has one voice however many codings
 * there are. To take one coder's work alone, give {@link CodingSheet#by}.
 *
 * <p>Codes and units that lead to no element are reported and are no evidence.
 */
public final class CodedEvidence {

    private final Codebook book;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Hints hints = Hints.sparing();
    private final List<EvidenceItem> items = new ArrayList<>();
    private final Map<String, Loose> unknown = new LinkedHashMap<>();
    private final Map<String, Loose> withoutElement = new LinkedHashMap<>();
    private final Map<String, Loose> withoutDirection = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    /** Something that leads nowhere: where it stands first, and how often it does. */
    private static final class Loose {
        final Origin first;
        final String name;
        int times;

        Loose(String name, Origin first) {
            this.name = name;
            this.first = first;
        }
    }

    private CodedEvidence(Codebook book) {
        this.book = book;
    }

    /**
     * Makes evidence.
     *
     * @param sheet what coders made of the material
     * @param book what their codes mean; empty where the rows of the sheet name elements and directions themselves
     * @return the items, without a register of sources, with everything that there is to say
     */
    public static Checked<EvidenceBase> of(CodingSheet sheet, Codebook book) {
        return new CodedEvidence(Objects.requireNonNull(book, "book")).make(sheet);
    }

    private Checked<EvidenceBase> make(CodingSheet sheet) {
        List<MeaningUnit> units = sheet.units();
        units.forEach(unit -> ids.add(unit.id()));
        Loose silent = null;
        Loose differing = null;
        for (MeaningUnit unit : units) {
            UnitFindings findings = findings(unit);
            findings.items(unit, this::id).forEach(items::add);
            Origin origin = unit.codings().get(0).statement().origin();
            if (findings.isEmpty()) {
                silent = counted(silent, origin);
            }
            if (findings.differ(unit)) {
                differing = counted(differing, origin);
            }
        }
        report(silent, differing);
        return new Checked<>(new EvidenceBase(SourceRegister.EMPTY, items, rows(sheet), Extensions.NONE), diagnostics);
    }

    private static Loose counted(Loose before, Origin origin) {
        Loose loose = before == null ? new Loose("", origin) : before;
        loose.times++;
        return loose;
    }

    private UnitFindings findings(MeaningUnit unit) {
        String text = unit.text();
        UnitFindings findings = new UnitFindings(book);
        for (Coding coding : unit.codings()) {
            String own = coding.statement().quote();
            if (!own.isEmpty() && !own.equals(text)) {
                diagnostics.add(Diagnostic.warning("unit-differs", coding.statement().origin().of("quote"), unit.id(),
                        "a row before has other words for the unit of this id; the first ones are taken", ""));
            }
            for (String code : coding.codes()) {
                used.add(Codebook.folded(code));
                if (book.find(code).isEmpty() && !book.isEmpty()) {
                    loose(unknown, code, coding);
                }
            }
            if (coding.statement().targets().isEmpty()) {
                byCodes(coding, findings);
            } else {
                byRow(coding, findings);
            }
        }
        return findings;
    }

    private void byCodes(Coding coding, UnitFindings findings) {
        for (String name : coding.codes()) {
            Code code = book.find(name).orElse(null);
            if (code == null || code.targets().isEmpty()) {
                if (code != null || book.isEmpty()) {
                    loose(withoutElement, name, coding);
                }
                continue;
            }
            Direction direction = coding.directionIfSaid().orElse(code.direction());
            if (direction == null) {
                loose(withoutDirection, name, coding);
            } else {
                findings.add(direction, code.targets(), List.of(name), coding);
            }
        }
    }

    private void byRow(Coding coding, UnitFindings findings) {
        List<String> targets = coding.statement().targets();
        Map<Direction, List<String>> codes = new LinkedHashMap<>();
        coding.directionIfSaid().ifPresent(direction -> codes.put(direction, new ArrayList<>(coding.codes())));
        List<String> open = new ArrayList<>();
        for (String name : coding.directionIfSaid().isPresent() ? List.<String>of() : coding.codes()) {
            book.find(name).flatMap(Code::directionIfSaid).ifPresentOrElse(
                    direction -> codes.computeIfAbsent(direction, it -> new ArrayList<>()).add(name), () -> open.add(name));
        }
        if (codes.isEmpty()) {
            diagnostics.add(Diagnostic.warning("coding-without-direction", coding.statement().origin().of("targets"), String.join(", ", targets),
                    "neither the row nor the codebook says whether this speaks for the element or against it; it is no evidence",
                    "give the row or the code a direction"));
        }
        codes.forEach((direction, names) -> {
            names.addAll(open);
            findings.add(direction, targets, names, coding);
        });
        for (String name : coding.codes()) {
            List<String> others = book.find(name).map(Code::targets).orElse(List.of());
            if (!others.isEmpty() && !targets.containsAll(others)) {
                diagnostics.add(Diagnostic.note("element-of-row", coding.statement().origin().of("targets"), name,
                        "the codebook ties this code to " + String.join(", ", others) + "; the row's own element is taken", ""));
            }
        }
    }

    private static void loose(Map<String, Loose> where, String name, Coding coding) {
        where.computeIfAbsent(Codebook.folded(name), key -> new Loose(name, coding.statement().origin())).times++;
    }

    /** The id of a unit for its first item, with a number for further ones. */
    private String id(String unit, int number) {
        String id = number == 1 ? unit : unit + "-" + number;
        while (number > 1 && !ids.add(id)) {
            id += "'";
        }
        return id;
    }

    private void report(Loose silent, Loose differing) {
        for (Loose code : unknown.values()) {
            diagnostics.add(Diagnostic.warning("unknown-code", code.first.of("codes"), code.name,
                    "the codebook has no such code" + times(code.times), hints.of(code.name, book::hint)));
        }
        for (Loose code : withoutElement.values()) {
            diagnostics.add(Diagnostic.note("code-without-element", code.first.of("codes"), code.name,
                    "the code is tied to no element, so that nothing follows from it" + times(code.times), ""));
        }
        for (Loose code : withoutDirection.values()) {
            diagnostics.add(Diagnostic.warning("coding-without-direction", code.first.of("codes"), code.name,
                    "neither the row nor the codebook says whether this speaks for the element or against it; it is no evidence" + times(code.times),
                    "give the row or the code a direction"));
        }
        for (Code code : book.codes()) {
            if (!used.contains(Codebook.folded(code.name()))) {
                diagnostics.add(Diagnostic.note("unused-code", code.origin().of("code"), code.name(), "no unit has this code", ""));
            }
        }
        if (silent != null) {
            diagnostics.add(Diagnostic.note("unit-without-element", silent.first.place(), String.valueOf(silent.times),
                    "so many meaning units, the first of them here, lead to no element of the theory; they are no evidence", ""));
        }
        if (differing != null) {
            diagnostics.add(Diagnostic.note("coders-differ", differing.first.place(), String.valueOf(differing.times),
                    "so many meaning units, the first of them here, lead different coders to different elements or directions; what each found is evidence",
                    "the command agreement tells how far they agree"));
        }
    }

    private static String times(int times) {
        return times == 1 ? "" : "; it stands in " + times + " rows, here first";
    }

    /** A row of evidence is an item; rows that the table could not read are counted with them. */
    private List<RowCount> rows(CodingSheet sheet) {
        Map<String, Integer> made = new LinkedHashMap<>();
        for (EvidenceItem item : items) {
            Place place = item.origin().place();
            made.merge(place.file(), 1, Integer::sum);
        }
        return sheet.rows().stream().map(row -> new RowCount(row.file(), made.getOrDefault(row.file(), 0) + row.rejected(), row.rejected())).toList();
    }
}
