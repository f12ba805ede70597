package io.github.verkan.comparison;

import io.github.verkan.comparison.TheoryChange.What;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two lists of things: each thing in the order of the list after, and what was removed behind the nearest thing that it stood
 * behind and that is still there.
 */
final class ListChanges {

    private final List<Item> before;
    private final List<Item> after;
    private final Renames renames;
    private final Map<String, Item> then = new HashMap<>();
    private final Set<String> now = new HashSet<>();

    ListChanges(List<Item> before, List<Item> after, Renames renames) {
        this.before = before;
        this.after = after;
        this.renames = renames;
        before.forEach(item -> then.put(renames.same(item.id()), item));
        after.forEach(item -> now.add(item.id()));
    }

    private boolean isKept(Item ofBefore) {
        return now.contains(renames.same(ofBefore.id()));
    }

    List<TheoryChange> changes() {
        List<TheoryChange> changes = new ArrayList<>();
        Map<String, List<Item>> goneBehind = new HashMap<>();
        Map<String, Item> gone = new HashMap<>();
        String place = "";
        for (Item item : before) {
            if (isKept(item)) {
                place = renames.same(item.id());
            } else {
                goneBehind.computeIfAbsent(place, it -> new ArrayList<>()).add(item);
                gone.put(item.id(), item);
            }
        }
        goneBehind.getOrDefault("", List.of()).forEach(item -> changes.add(removed(item)));
        for (Item item : after) {
            Item was = then.get(item.id());
            if (was == null) {
                changes.add(added(item, gone.get(renames.oldId(item.id()))));
            } else {
                List<FieldChange> fields = item.differingFrom(was, renames::current);
                if (!fields.isEmpty()) {
                    changes.add(new TheoryChange(item.kind(), item.id(), item.label(), What.CHANGED, fields, ""));
                }
            }
            goneBehind.getOrDefault(item.id(), List.of()).forEach(it -> changes.add(removed(it)));
        }
        return changes;
    }

    private TheoryChange removed(Item item) {
        return new TheoryChange(item.kind(), item.id(), item.label(), What.REMOVED, List.of(), renames.newId(item.id()));
    }

    private TheoryChange added(Item item, Item same) {
        List<FieldChange> fields = same == null ? List.of() : item.differingFrom(same, renames::current);
        return new TheoryChange(item.kind(), item.id(), item.label(), What.ADDED, fields, renames.oldId(item.id()));
    }

    /** The first place at which those that stand in both lists stand in another order: who stood there and who stands there now. */
    Optional<FieldChange> order(String key) {
        List<Item> kept = before.stream().filter(this::isKept).toList();
        List<Item> found = after.stream().filter(item -> then.containsKey(item.id())).toList();
        for (int i = 0; i < kept.size(); i++) {
            if (!renames.same(kept.get(i).id()).equals(found.get(i).id())) {
                return Optional.of(FieldChange.of(key, kept.get(i).id(), found.get(i).id()));
            }
        }
        return Optional.empty();
    }
}
