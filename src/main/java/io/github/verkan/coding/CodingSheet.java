package io.github.verkan.coding;

import io.github.verkan.evidence.RowCount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What coders made of meaning units, row by row.
 *
 * @param codings the rows, in their order
 * @param rows how many rows each file had
 */
public record CodingSheet(List<Coding> codings, List<RowCount> rows) {

    /** Nothing. */
    public static final CodingSheet EMPTY = new CodingSheet(List.of(), List.of());

    /** A unit without an id is known by its words and who said them. */
    private record Key(String id, String text, List<String> sources) {}

    /** Makes a sheet. */
    public CodingSheet {
        codings = List.copyOf(codings);
        rows = List.copyOf(rows);
    }

    /**
     * A sheet made in code.
     *
     * @param codings the codings
     * @return the sheet
     */
    public static CodingSheet of(List<Coding> codings) {
        return new CodingSheet(codings, List.of());
    }

    /**
     * Several sheets taken together, for example one of each coder. Units with the same id are the same; so are units without one that have the same words and sources.
     *
     * @param sheets the sheets
     * @return one sheet
     */
    public static CodingSheet union(List<CodingSheet> sheets) {
        return new CodingSheet(sheets.stream().flatMap(sheet -> sheet.codings.stream()).toList(), sheets.stream().flatMap(sheet -> sheet.rows.stream()).toList());
    }

    /**
     * The meaning units, each with what everybody made of it.
     *
     * @return in the order in which they first stand there; those without an id are {@code U1}, {@code U2} and so on, by their place among all units
     */
    public List<MeaningUnit> units() {
        Map<Key, List<Coding>> together = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Coding coding : codings) {
            taken.add(coding.unit());
            Key key = coding.unit().isEmpty() ? new Key("", coding.statement().quote(), coding.statement().sources()) : new Key(coding.unit(), "", List.of());
            together.computeIfAbsent(key, it -> new ArrayList<>()).add(coding);
        }
        List<MeaningUnit> units = new ArrayList<>();
        together.forEach((key, all) -> {
            String id = key.id().isEmpty() ? "U" + (units.size() + 1) : key.id();
            while (key.id().isEmpty() && !taken.add(id)) {
                id += "'";
            }
            units.add(new MeaningUnit(id, all));
        });
        return List.copyOf(units);
    }

    /**
     * Who has coded.
     *
     * @return names, each once, in the order of the rows
     */
    public List<String> coders() {
        Set<String> coders = new LinkedHashSet<>();
        codings.forEach(coding -> coders.addAll(coding.coders()));
        return List.copyOf(coders);
    }

    /**
     * What one coder made of it.
     *
     * @param coder the name of a coder
     * @return a sheet of the rows that name this coder; empty if there are none
     */
    public CodingSheet by(String coder) {
        return new CodingSheet(codings.stream().filter(coding -> coding.coders().contains(coder)).toList(), rows);
    }
}
