package io.github.verkan.comparison;

import io.github.verkan.theory.Details;
import io.github.verkan.theory.TheoryBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The fields of one kind of thing in a theory: a thing in which each of them is said, and for each another value and what is to be told of it. */
final class FieldTable<T extends Record> {

    /** One field of a thing with another value. Its name stands first, so that a run is named by it. */
    record Tried(String name, TheoryThing thing, BiFunction<TheoryBuilder, Object, TheoryBuilder> add, Object before, Object after, FieldChange expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final TheoryThing kind;
    private final T thing;
    private final BiFunction<TheoryBuilder, Object, TheoryBuilder> add;
    private final List<Tried> tried = new ArrayList<>();
    private final Set<String> components = new LinkedHashSet<>();

    private FieldTable(TheoryThing kind, T thing, BiFunction<TheoryBuilder, Object, TheoryBuilder> add) {
        this.kind = kind;
        this.thing = thing;
        this.add = add;
    }

    static <T extends Record> FieldTable<T> of(TheoryThing kind, T thing, BiFunction<TheoryBuilder, T, TheoryBuilder> add) {
        @SuppressWarnings("unchecked")
        BiFunction<TheoryBuilder, Object, TheoryBuilder> any = (theory, it) -> add.apply(theory, (T) it);
        return new FieldTable<>(kind, thing, any);
    }

    TheoryThing kind() {
        return kind;
    }

    List<Tried> tried() {
        return tried;
    }

    /** The record's components that no line of the table changes, beside the id. Those that all elements share are looked at one by one. */
    List<String> forgotten() {
        return Arrays.stream(thing.getClass().getRecordComponents()).flatMap(FieldTable::names)
                .filter(name -> !name.equals("id") && components.stream().noneMatch(it -> it.equals(name) || it.startsWith(name + "."))).toList();
    }

    private static Stream<String> names(RecordComponent component) {
        return component.getType() == Details.class
                ? Arrays.stream(Details.class.getRecordComponents()).map(it -> component.getName() + "." + it.getName())
                : Stream.of(component.getName());
    }

    /** A field whose JSON key is the component's name. */
    FieldTable<T> field(String component, Object other, String before, String after) {
        return field(component, component.replace("details.", ""), other, before, after);
    }

    FieldTable<T> field(String component, String key, Object other, String before, String after) {
        return change(component, other, FieldChange.of(key, before, after));
    }

    /** A list whose JSON key is the component's name. */
    FieldTable<T> list(String component, List<String> other, String... before) {
        return list(component, component, other, List.of(before), other);
    }

    FieldTable<T> list(String component, String key, Object other, List<String> before, List<String> after) {
        return change(component, other, new FieldChange(key, String.join(", ", before), String.join(", ", after), before, after));
    }

    FieldTable<T> change(String component, Object other, FieldChange expected) {
        components.add(component);
        String name = kind.code() + " " + expected.key() + ": " + expected.before() + " > " + expected.after();
        tried.add(new Tried(name, kind, add, thing, with(thing, component, other), expected));
        return this;
    }

    /** A copy of a record with one component changed; a point leads to a component of a component. */
    static Object with(Record record, String component, Object other) {
        RecordComponent[] all = record.getClass().getRecordComponents();
        Object[] values = new Object[all.length];
        int point = component.indexOf('.');
        String name = point < 0 ? component : component.substring(0, point);
        boolean found = false;
        try {
            for (int i = 0; i < all.length; i++) {
                values[i] = all[i].getAccessor().invoke(record);
                if (all[i].getName().equals(name)) {
                    values[i] = point < 0 ? other : with((Record) values[i], component.substring(point + 1), other);
                    found = true;
                }
            }
            if (!found) {
                throw new IllegalArgumentException("no component " + component + " in " + record.getClass());
            }
            Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getConstructor(types).newInstance(values);
        } catch (IllegalAccessException | InvocationTargetException | InstantiationException | NoSuchMethodException e) {
            throw new IllegalStateException(component, e);
        }
    }
}
