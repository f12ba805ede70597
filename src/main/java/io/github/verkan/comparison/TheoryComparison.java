package io.github.verkan.comparison;

import io.github.verkan.comparison.TheoryChange.What;
import io.github.verkan.theory.Extensions;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What differs between two versions of a theory. Ids are the identity: a thing with the same id in the same list is the same thing, whatever else of
 * it has changed, and an element of another kind is one with another {@code kind}. Numbers are compared by their digits, lists in their order;
 * the values of extensions as JSON, where the order of keys says nothing.
 *
 * <p>Where only an id was changed, this is said once, as a hint: when a thing removed and a thing added are the only ones of their kind with the
 * same label, the old id names nothing after and the new one named nothing before, each is the other's {@link TheoryChange#sameAs()}. What refers
 * to the thing by its new id has not changed, and a link that is named by its ends has not either.
 *
 * <p>Two links between the same ends without ids of their own are told apart by their order, as the theory numbers them.
 */
public final class TheoryComparison {

    private final TheoryOfChange before;
    private final TheoryOfChange after;
    private final List<TheoryChange> changes;

    private TheoryComparison(TheoryOfChange before, TheoryOfChange after, List<TheoryChange> changes) {
        this.before = before;
        this.after = after;
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two versions of a theory, in time proportional to their sizes.
     *
     * @param before the theory as it was
     * @param after the theory as it is
     * @return what differs
     */
    public static TheoryComparison of(TheoryOfChange before, TheoryOfChange after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Map<String, List<Item>> then = TheoryItems.lists(before);
        Map<String, List<Item>> now = TheoryItems.lists(after);
        Renames renames = Renames.between(before, then, now);
        List<TheoryChange> head = new ArrayList<>();
        List<TheoryChange> things = new ArrayList<>();
        List<FieldChange> fields = new ArrayList<>(TheoryItems.head(after).differingFrom(TheoryItems.head(before), UnaryOperator.identity()));
        if (!before.extensions().equals(after.extensions())) {
            List<String> names = namesOfOthers(before.extensions(), after.extensions());
            List<String> namesNow = namesOfOthers(after.extensions(), before.extensions());
            fields.add(new FieldChange("extensions", String.join(", ", names), String.join(", ", namesNow), names, namesNow));
        }
        if (!fields.isEmpty()) {
            head.add(ofTheory(after, What.CHANGED, fields));
        }
        now.forEach((key, items) -> {
            ListChanges list = new ListChanges(then.get(key), items, renames);
            list.order(key).ifPresent(order -> head.add(ofTheory(after, What.MOVED, List.of(order))));
            things.addAll(list.changes());
        });
        head.addAll(things);
        return new TheoryComparison(before, after, head);
    }

    private static TheoryChange ofTheory(TheoryOfChange theory, What what, List<FieldChange> fields) {
        return new TheoryChange(TheoryThing.THEORY, theory.id(), theory.title(), what, fields, "");
    }

    /** The names in extensions whose values are not the same in others. */
    private static List<String> namesOfOthers(Extensions extensions, Extensions others) {
        return extensions.values().keySet().stream().filter(name -> !others.values().containsKey(name)
                || !Objects.equals(extensions.values().get(name), others.values().get(name))).toList();
    }

    /**
     * The theory as it was.
     *
     * @return the theory before
     */
    public TheoryOfChange before() {
        return before;
    }

    /**
     * The theory as it is.
     *
     * @return the theory after
     */
    public TheoryOfChange after() {
        return after;
    }

    /**
     * All changes: first those of the theory as a whole (the fields at its head, with {@code extensions}, whose texts are the names of those that
     * differ; then the lists that stand in another order), then causes, consequences, questions, actors, groups, relations, target groups, subgroups,
     * elements, links, indicators and versions. Within each, what is there after in the author's order; something removed stands behind the nearest
     * thing that it stood behind before and that is still there.
     *
     * @return the changes; empty if nothing differs
     */
    public List<TheoryChange> changes() {
        return changes;
    }

    /**
     * The changes of a kind.
     *
     * @param what what happened
     * @return the number
     */
    public int count(What what) {
        return (int) changes.stream().filter(change -> change.what() == what).count();
    }

    /**
     * Whether nothing differs.
     *
     * @return true if there are no changes
     */
    public boolean isSame() {
        return changes.isEmpty();
    }

    /**
     * A short summary.
     *
     * @return for example {@code TheoryComparison[3 added, 1 removed, 2 changed, 0 moved]}
     */
    @Override
    public String toString() {
        return "TheoryComparison[" + count(What.ADDED) + " added, " + count(What.REMOVED) + " removed, " + count(What.CHANGED) + " changed, "
                + count(What.MOVED) + " moved]";
    }
}
