package io.github.verkan.coding;

import io.github.verkan.evidence.CodingChain;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a meaning unit says, direction by direction, with those who found it. */
final class UnitFindings {

    /** Gives an item its id: that of the unit, and which of its items it is. */
    interface Ids {
        String of(String unit, int number);
    }

    private static final class Found {
        final Set<String> targets = new LinkedHashSet<>();
        final Set<String> codes = new LinkedHashSet<>();
        final Set<Coding> by = new LinkedHashSet<>();
    }

    private final Codebook book;
    private final Map<Direction, Found> byDirection = new EnumMap<>(Direction.class);
    private final Map<String, Set<String>> byCoder = new LinkedHashMap<>();

    UnitFindings(Codebook book) {
        this.book = book;
    }

    void add(Direction direction, List<String> targets, List<String> codes, Coding coding) {
        Found found = byDirection.computeIfAbsent(direction, it -> new Found());
        found.targets.addAll(targets);
        found.codes.addAll(codes);
        found.by.add(coding);
        for (String coder : coding.coders()) {
            targets.forEach(target -> byCoder.computeIfAbsent(coder, it -> new TreeSet<>()).add(target + " " + direction));
        }
    }

    boolean isEmpty() {
        return byDirection.isEmpty();
    }

    /** Whether two who have read the unit found different things in it. */
    boolean differ(MeaningUnit unit) {
        return unit.coders().stream().map(coder -> byCoder.getOrDefault(coder, Set.of())).distinct().count() > 1;
    }

    List<EvidenceItem> items(MeaningUnit unit, Ids ids) {
        List<EvidenceItem> items = new ArrayList<>();
        byDirection.forEach((direction, found) -> items.add(item(unit, direction, found, ids.of(unit.id(), items.size() + 1))));
        return items;
    }

    /** What a coder's own row does not say, such as the source, may stand in another row of the same unit. */
    private EvidenceItem item(MeaningUnit unit, Direction direction, Found found, String id) {
        Set<Coding> all = new LinkedHashSet<>(found.by);
        all.addAll(unit.codings());
        List<EvidenceItem> said = all.stream().map(Coding::statement).toList();
        EvidenceBuilder item = EvidenceItem.saying(id, direction)
                .targets(List.copyOf(found.targets))
                .sources(list(said, EvidenceItem::sources))
                .role(text(said, EvidenceItem::role))
                .methods(list(said, EvidenceItem::methods))
                .about(list(said, EvidenceItem::about))
                .subgroups(list(said, EvidenceItem::subgroups))
                .cycles(list(said, EvidenceItem::cycles))
                .date(text(said, EvidenceItem::date))
                .reference(said.stream().map(EvidenceItem::reference).filter(it -> !it.isEmpty()).findFirst().orElse(Reference.NONE))
                .note(text(said, EvidenceItem::note))
                .quote(unit.text());
        return item.coding(chain(found)).origin(said.get(0).origin()).build();
    }

    private CodingChain chain(Found found) {
        List<EvidenceItem> said = found.by.stream().map(Coding::statement).toList();
        Set<String> coders = new LinkedHashSet<>();
        found.by.forEach(coding -> coders.addAll(coding.coders()));
        return new CodingChain(text(said, it -> it.coding().condensed()), text(said, it -> it.coding().underlying()), List.copyOf(found.codes),
                headings(found, it -> it.statement().coding().subcategories(), Code::subcategories),
                headings(found, it -> it.statement().coding().categories(), Code::categories),
                headings(found, it -> it.statement().coding().themes(), Code::themes), List.copyOf(coders));
    }

    /** Those of the rows; where they have none, those that the codebook gives the codes. */
    private List<String> headings(Found found, Function<Coding, Collection<String>> ofRow, Function<Code, Collection<String>> ofCode) {
        Set<String> headings = new LinkedHashSet<>();
        found.by.forEach(coding -> headings.addAll(ofRow.apply(coding)));
        if (headings.isEmpty()) {
            found.codes.forEach(name -> book.find(name).ifPresent(code -> headings.addAll(ofCode.apply(code))));
        }
        return List.copyOf(headings);
    }

    private static String text(List<EvidenceItem> said, Function<EvidenceItem, String> field) {
        return said.stream().map(field).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static List<String> list(List<EvidenceItem> said, Function<EvidenceItem, List<String>> field) {
        return said.stream().map(field).filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
    }
}
