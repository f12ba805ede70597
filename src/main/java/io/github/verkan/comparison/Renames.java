package io.github.verkan.comparison;

import io.github.verkan.theory.Link;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which things only have a new id. A thing of before counts as renamed when its id names nothing after, the new id named nothing before, and the
 * two are the only such things of their kind with their label, letter by letter. For links the label is their ends, those renamed taken as one.
 *
 * <p>A link without an id of its own is named by its ends; when these are renamed it carries the name that follows from it, and is the same link.
 */
final class Renames {

    /** What two things must share to count as one. */
    private record Name(TheoryThing kind, String label) {}

    private final Set<String> idsBefore;
    private final Set<String> idsAfter;
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, String> back = new HashMap<>();
    private final Map<String, String> carried = new HashMap<>();
    private final Set<String> carriedTo = new HashSet<>();

    private Renames(Map<String, List<Item>> before, Map<String, List<Item>> after) {
        this.idsBefore = ids(before);
        this.idsAfter = ids(after);
    }

    static Renames between(TheoryOfChange before, Map<String, List<Item>> listsBefore, Map<String, List<Item>> listsAfter) {
        Renames renames = new Renames(listsBefore, listsAfter);
        listsBefore.forEach((list, items) -> {
            if (isOfThings(list)) {
                renames.pair(items, listsAfter.get(list));
            }
        });
        before.links().forEach(renames::carry);
        renames.pair(before.links().stream().map(renames::withNewEnds).toList(), listsAfter.get(TheoryThing.LINK.list()));
        return renames;
    }

    /** Versions have ids of their own kind and no label; links come when their ends are known. */
    private static boolean isOfThings(String list) {
        return !list.equals(TheoryThing.VERSION.list()) && !list.equals(TheoryThing.LINK.list());
    }

    private static Set<String> ids(Map<String, List<Item>> lists) {
        Set<String> ids = new HashSet<>();
        lists.forEach((list, items) -> {
            if (!list.equals(TheoryThing.VERSION.list())) {
                items.forEach(item -> ids.add(item.id()));
            }
        });
        return ids;
    }

    private void pair(List<Item> before, List<Item> after) {
        Map<Name, List<String>> gone = new HashMap<>();
        Map<Name, List<String>> come = new HashMap<>();
        for (Item item : before) {
            if (!idsAfter.contains(item.id()) && !carried.containsKey(item.id())) {
                gone.computeIfAbsent(new Name(item.kind(), item.label()), name -> new ArrayList<>()).add(item.id());
            }
        }
        for (Item item : after) {
            if (!idsBefore.contains(item.id()) && !carriedTo.contains(item.id())) {
                come.computeIfAbsent(new Name(item.kind(), item.label()), name -> new ArrayList<>()).add(item.id());
            }
        }
        gone.forEach((name, ids) -> {
            if (ids.size() == 1 && come.getOrDefault(name, List.of()).size() == 1) {
                renamed.put(ids.get(0), come.get(name).get(0));
                back.put(come.get(name).get(0), ids.get(0));
            }
        });
    }

    /** Finds the new name of a link that is named by ends which are renamed. */
    private void carry(Link link) {
        String stem = link.from() + "-" + link.to();
        String number = link.id().startsWith(stem) ? link.id().substring(stem.length()) : "?";
        String now = current(link.from()) + "-" + current(link.to()) + number;
        boolean named = number.isEmpty() || number.matches("-[0-9]+");
        boolean free = !idsAfter.contains(link.id()) && idsAfter.contains(now) && !idsBefore.contains(now);
        if (named && free && carriedTo.add(now)) {
            carried.put(link.id(), now);
        }
    }

    private Item withNewEnds(Link link) {
        return new Item(TheoryThing.LINK, link.id(), TheoryItems.ends(current(link.from()), current(link.to())), link, out -> {});
    }

    /** What something that is referred to by an id is called now: its new id, or the id itself. */
    String current(String id) {
        return renamed.getOrDefault(id, id);
    }

    /** The id after of the same thing: that of a link that carries its ends' new names, otherwise the id itself. */
    String same(String id) {
        return carried.getOrDefault(id, id);
    }

    /** The new id of something removed; empty if it has none. */
    String newId(String id) {
        return renamed.getOrDefault(id, "");
    }

    /** The old id of something added; empty if it had none. */
    String oldId(String id) {
        return back.getOrDefault(id, "");
    }
}
