package io.github.verkan.coding;

import io.github.verkan.evidence.Direction;
import io.github.verkan.statistics.RatingTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * How far coders who have read the same meaning units agree: on codes, categories and directions. A coder has read a unit if a row says so; a row without codes is a unit that
 * was read and given none. What a coder has not read is missing, and neither a yes nor a no. Immutable.
 *
 * <p>Units may have several codes. Each code on each unit is a decision, yes or no, as software for qualitative analysis counts it; only codes that somebody gave to a unit that
 * is compared are counted, since all agree on the others. Codes that hardly anybody gives make for high percentages, which is why the coefficients stand beside them.
 */
public final class CodingAgreement {

    private static final List<String> DECISIONS = List.of("no", "yes");
    private static final List<Direction> DIRECTIONS = List.of(Direction.CONTRADICTS, Direction.PARTLY, Direction.SUPPORTS);

    private final Codebook book;
    private final List<String> coders;
    private final int units;
    private final int withoutCoder;
    private final List<Map<String, List<Coding>>> compared = new ArrayList<>();
    private final List<AgreementOn> aspects = new ArrayList<>();
    private final List<AgreementOn> codes = new ArrayList<>();

    private CodingAgreement(CodingSheet sheet, Codebook book) {
        this.book = Objects.requireNonNull(book, "book");
        this.coders = sheet.coders();
        List<MeaningUnit> all = sheet.units();
        this.units = all.size();
        this.withoutCoder = (int) sheet.codings().stream().filter(coding -> coding.coders().isEmpty()).count();
        for (MeaningUnit unit : all) {
            Map<String, List<Coding>> byCoder = new LinkedHashMap<>();
            unit.codings().forEach(coding -> coding.coders().forEach(coder -> byCoder.computeIfAbsent(coder, it -> new ArrayList<>()).add(coding)));
            if (byCoder.size() > 1) {
                compared.add(byCoder);
            }
        }
        addCodes();
        addCategories();
        addDirection();
    }

    /**
     * The agreement in a sheet.
     *
     * @param sheet what coders made of the material; sheets of several coders are put together with {@link CodingSheet#union}
     * @param book the categories and directions of the codes; empty if there is none
     * @return the agreement
     */
    public static CodingAgreement of(CodingSheet sheet, Codebook book) {
        return new CodingAgreement(sheet, book);
    }

    private void addCodes() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<List<Coding>, Set<String>> given = new IdentityHashMap<>();
        compared.forEach(unit -> unit.values().forEach(rows -> rows.forEach(row -> row.codes().forEach(code -> {
            String folded = Codebook.folded(code);
            names.putIfAbsent(folded, book.find(code).map(Code::name).orElse(code));
            given.computeIfAbsent(rows, it -> new HashSet<>()).add(folded);
        }))));
        List<List<Optional<String>>> decisions = new ArrayList<>();
        names.forEach((folded, name) -> {
            List<List<Optional<String>>> ratings = ratings(
                    (coder, rows) -> Optional.of(given.getOrDefault(rows, Set.of()).contains(folded) ? "yes" : "no"));
            decisions.addAll(ratings);
            codes.add(new AgreementOn(CodingAspect.CODE, name, DECISIONS, RatingTable.of(DECISIONS, ratings), coders));
        });
        if (!names.isEmpty()) {
            aspects.add(new AgreementOn(CodingAspect.CODES, "", DECISIONS, RatingTable.of(DECISIONS, decisions), coders));
        }
    }

    private void addCategories() {
        // A sheet without categories says nothing of them; where a coder has some, a unit without is one that falls under none.
        Set<String> sorting = new TreeSet<>();
        compared.forEach(unit -> unit.forEach((coder, rows) -> {
            if (!categories(rows).isEmpty()) {
                sorting.add(coder);
            }
        }));
        List<List<Optional<String>>> ratings = ratings(
                (coder, rows) -> sorting.contains(coder) ? Optional.of(String.join(" + ", categories(rows))) : Optional.empty());
        Set<String> values = new TreeSet<>();
        ratings.forEach(unit -> unit.forEach(rating -> rating.ifPresent(values::add)));
        if (sorting.size() > 1) {
            aspects.add(new AgreementOn(CodingAspect.CATEGORIES, "", List.copyOf(values), RatingTable.of(List.copyOf(values), ratings), coders));
        }
    }

    /** In one order, whatever that of the rows. */
    private Set<String> categories(List<Coding> rows) {
        Set<String> categories = new TreeSet<>();
        rows.forEach(row -> categories.addAll(row.statement().coding().categories()));
        if (categories.isEmpty()) {
            rows.forEach(row -> row.codes().forEach(code -> book.find(code).ifPresent(it -> categories.addAll(it.categories()))));
        }
        return categories;
    }

    private void addDirection() {
        List<List<Optional<String>>> ratings = ratings((coder, rows) -> direction(rows).map(Direction::code));
        if (ratings.stream().anyMatch(unit -> unit.stream().anyMatch(Optional::isPresent))) {
            List<String> values = DIRECTIONS.stream().map(Direction::code).toList();
            aspects.add(new AgreementOn(CodingAspect.DIRECTION, "", values, RatingTable.of(values, ratings), coders));
        }
    }

    /** What a coder takes a unit to say; nothing where it is no view, or where it is said of different things in different directions. */
    private Optional<Direction> direction(List<Coding> rows) {
        Set<Direction> found = new LinkedHashSet<>();
        for (Coding row : rows) {
            row.directionIfSaid().ifPresentOrElse(found::add,
                    () -> row.codes().forEach(code -> book.find(code).flatMap(Code::directionIfSaid).ifPresent(found::add)));
        }
        return found.size() == 1 ? found.stream().filter(DIRECTIONS::contains).findFirst() : Optional.empty();
    }

    private List<List<Optional<String>>> ratings(BiFunction<String, List<Coding>, Optional<String>> rating) {
        return compared.stream().map(unit -> coders.stream().map(
                coder -> unit.containsKey(coder) ? rating.apply(coder, unit.get(coder)) : Optional.<String>empty()).toList()).toList();
    }

    /**
     * Who has coded.
     *
     * @return names, in the order of the rows
     */
    public List<String> coders() {
        return coders;
    }

    /**
     * How many meaning units there are.
     *
     * @return the number, those that one coder alone has read too
     */
    public int units() {
        return units;
    }

    /**
     * How many units two coders or more have read: those that the figures rest on.
     *
     * @return the number
     */
    public int comparedUnits() {
        return compared.size();
    }

    /**
     * How many rows do not say who coded them, and are left aside.
     *
     * @return the number
     */
    public int rowsWithoutCoder() {
        return withoutCoder;
    }

    /**
     * The agreement on codes, categories and directions.
     *
     * @return what there is of them in the sheet and the codebook; empty where no unit was read twice
     */
    public List<AgreementOn> aspects() {
        return List.copyOf(aspects);
    }

    /**
     * The agreement code by code.
     *
     * @return in the order in which the codes first stand in the rows
     */
    public List<AgreementOn> codes() {
        return List.copyOf(codes);
    }
}
