package io.github.verkan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.architecture.Bytecode.Call;
import io.github.verkan.architecture.Floors.Use;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The picture of the floors, held against the compiled classes. What each failure asks for stands in its message. */
class ArchitectureTest {

    /** Packages that need not be exported: what they promise is not their types. */
    private static final List<String> NOT_API = List.of("cli");
    private static final int FEWEST_CLASSES = 60;
    private static final int SHORTEST_PACKAGE_DOC = 100;
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern DOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern FLOOR = Pattern.compile("Floor (\\d+):.*", Pattern.DOTALL);
    private static final Pattern EXPORT = Pattern.compile("\\s*exports " + Pattern.quote(Floors.ROOT) + "\\.([a-z.]+);");

    private static Bytecode library;

    @BeforeAll
    static void read_the_compiled_classes() {
        library = Bytecode.ofTheLibrary();
    }

    @Test
    void enough_was_read_to_say_something() {
        assertThat(library.classes()).as("a rule over no classes is always kept: were the classes compiled?").hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(library.uses()).hasSizeGreaterThan(library.classes().size());
        assertThat(library.calls()).hasSizeGreaterThan(library.classes().size());
    }

    @Test
    void every_package_uses_only_floors_below_its_own() {
        assertThat(Floors.violations(library.uses())).isEmpty();
    }

    @Test
    void every_class_lies_in_a_listed_package_and_none_in_the_root() {
        assertThat(library.classes()).allSatisfy(type -> assertThat(Floors.floorOf(Floors.roomOf(type)))
                .as(type + ": its package is on no floor; put it into Floors.ALL, or move the class").isNotNegative());
    }

    @Test
    void a_violation_of_every_kind_is_seen() {
        assertThat(Floors.violations(List.of(
                use("theory.Element", "assess.Verdict"),
                use("evidence.Source", "structure.Loop"),
                use("conclusion.Summary", "magic.Wand"),
                use("magic.Wand", "theory.Element"),
                new Use(Floors.ROOT + ".Verkan", Floors.ROOT + ".theory.Element"),
                new Use(Floors.ROOT + ".structure.Loop", "org.jgrapht.Graph"),
                new Use(Floors.ROOT + ".theory.Element", "com.fasterxml.jackson.annotation.JsonProperty"),
                new Use(Floors.ROOT + ".io.json.TheoryJson", "com.google.common.base.Strings"))))
                .extracting(violation -> violation.replace(Floors.ROOT + ".", ""))
                .containsExactly(
                        "theory.Element (floor 1) uses assess.Verdict (floor 4): a package uses only floors below its own; "
                                + "move what is needed down, or have it handed in from above",
                        "evidence.Source (floor 2) uses structure.Loop (floor 2): a package uses only floors below its own; "
                                + "move what is needed down, or have it handed in from above",
                        "conclusion.Summary uses magic.Wand, whose package is on no floor; put it into Floors.ALL",
                        "magic.Wand: the package magic is on no floor; put it into Floors.ALL, or move the class into a package that is listed",
                        "Verkan: the package io.github.verkan is on no floor; put it into Floors.ALL, "
                                + "or move the class into a package that is listed",
                        "structure.Loop uses org.jgrapht.Graph: only graph may; hide it behind a type of that package",
                        "theory.Element uses com.fasterxml.jackson.annotation.JsonProperty: only io.json may; hide it behind a type of that package",
                        "io.json.TheoryJson uses com.google.common.base.Strings: no package may, since the library does not depend on it; "
                                + "hide it behind a type of that package");
    }

    @Test
    void a_cycle_always_has_an_edge_that_is_seen() {
        assertThat(Floors.violations(List.of(
                use("theory.A", "scale.B"), use("structure.C", "theory.A"), use("scale.B", "structure.C")))).hasSize(1);
    }

    @Test
    void what_is_allowed_is_not_reported() {
        assertThat(Floors.violations(List.of(
                use("assess.Verdict", "scale.Grade"),
                use("theory.Element", "theory.Effect"),
                use("report.html.Page", "report.svg.Diagram"),
                new Use(Floors.ROOT + ".theory.Element", "java.util.List"),
                new Use(Floors.ROOT + ".graph.Digraph$Builder", "org.jgrapht.Graph"),
                new Use(Floors.ROOT + ".io.csv.EvidenceCsv", "org.apache.commons.csv.CSVParser"),
                new Use(Floors.ROOT + ".io.json.TheoryJson", "com.fasterxml.jackson.core.JsonParser")))).isEmpty();
    }

    private static Use use(String user, String used) {
        return new Use(Floors.ROOT + "." + user, Floors.ROOT + "." + used);
    }

    @Test
    void nothing_depends_on_clock_locale_chance_files_or_hash_order_where_it_must_not() {
        assertThat(Bans.brokenByCalls(library.calls())).isEmpty();
        assertThat(Bans.brokenByUses(library.uses())).isEmpty();
    }

    @Test
    void a_banned_call_of_every_kind_is_seen() {
        List<String> banned = List.of(
                "java.time.LocalDate.now()Ljava/time/LocalDate;",
                "java.time.Instant.now()Ljava/time/Instant;",
                "java.lang.System.currentTimeMillis()J",
                "java.util.Locale.getDefault()Ljava/util/Locale;",
                "java.lang.String.toLowerCase()Ljava/lang/String;",
                "java.lang.String.format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;",
                "java.text.Collator.getInstance()Ljava/text/Collator;",
                "java.time.ZoneId.systemDefault()Ljava/time/ZoneId;",
                "java.lang.String.getBytes()[B",
                "java.lang.System.lineSeparator()Ljava/lang/String;",
                "java.util.Random.<init>()V",
                "java.lang.System.outLjava/io/PrintStream;",
                "java.lang.Exception.printStackTrace()V",
                "java.util.Set.copyOf(Ljava/util/Collection;)Ljava/util/Set;",
                "java.util.Map.copyOf(Ljava/util/Map;)Ljava/util/Map;",
                "java.util.Map.ofEntries([Ljava/util/Map$Entry;)Ljava/util/Map;",
                "java.util.Set.of(Ljava/lang/Object;Ljava/lang/Object;)Ljava/util/Set;",
                "java.util.Set.of([Ljava/lang/Object;)Ljava/util/Set;",
                "java.util.Map.of(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/util/Map;",
                "java.util.stream.Collectors.toSet()Ljava/util/stream/Collector;",
                "java.util.stream.Collectors.toMap(Ljava/util/function/Function;Ljava/util/function/Function;)Ljava/util/stream/Collector;");

        assertThat(banned).allSatisfy(member ->
                assertThat(Bans.brokenByCalls(List.of(new Call(Floors.ROOT + ".theory.Element", member)))).as(member).hasSize(1));
    }

    @Test
    void a_banned_type_of_every_kind_is_seen() {
        List<String> banned = List.of("java.nio.file.Path", "java.io.File", "java.io.InputStream", "java.util.logging.Logger",
                "java.lang.System$Logger", "java.net.URI");

        assertThat(banned).allSatisfy(type ->
                assertThat(Bans.brokenByUses(List.of(new Use(Floors.ROOT + ".theory.Element", type)))).as(type).isNotEmpty());
    }

    @Test
    void what_is_not_banned_is_not_reported() {
        assertThat(Bans.brokenByCalls(List.of(
                new Call(Floors.ROOT + ".theory.Element", "java.util.Map.of()Ljava/util/Map;"),
                new Call(Floors.ROOT + ".theory.Element", "java.util.Map.of(Ljava/lang/Object;Ljava/lang/Object;)Ljava/util/Map;"),
                new Call(Floors.ROOT + ".theory.Element", "java.util.Set.of()Ljava/util/Set;"),
                new Call(Floors.ROOT + ".theory.Element", "java.util.List.copyOf(Ljava/util/Collection;)Ljava/util/List;"),
                new Call(Floors.ROOT + ".theory.Element", "java.lang.String.toLowerCase(Ljava/util/Locale;)Ljava/lang/String;"),
                new Call(Floors.ROOT + ".cli.Main", "java.lang.System.outLjava/io/PrintStream;"),
                new Call(Floors.ROOT + ".io.json.TheoryJson", "java.util.Set.copyOf(Ljava/util/Collection;)Ljava/util/Set;")))).isEmpty();
        assertThat(Bans.brokenByUses(List.of(
                new Use(Floors.ROOT + ".words.Catalogue", "java.io.InputStream"),
                new Use(Floors.ROOT + ".io.source.SourceText", "java.nio.file.Path")))).isEmpty();
    }

    @Test
    void no_static_field_can_change() {
        List<String> changeable = new ArrayList<>();
        for (Class<?> type : types()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                    changeable.add(type.getName() + "." + field.getName() + ": make it final, or keep it in an object");
                }
            }
        }
        assertThat(changeable).isEmpty();
    }

    @Test
    void no_public_signature_shows_a_third_party() {
        List<String> shown = new ArrayList<>();
        for (Class<?> type : types()) {
            if (Modifier.isPublic(type.getModifiers())) {
                Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors(), type.getDeclaredFields()).flatMap(Arrays::stream)
                        .map(Member.class::cast)
                        .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                        .filter(member -> signature(member).anyMatch(it -> !it.isPrimitive() && Floors.isThirdParty(it.getName())))
                        .forEach(member -> shown.add(member + ": give and take only types of this library and of java"));
            }
        }
        assertThat(shown).isEmpty();
    }

    private static Stream<Class<?>> signature(Member member) {
        if (member instanceof Field field) {
            return Stream.of(elementType(field.getType()));
        }
        Executable executable = (Executable) member;
        Stream<Class<?>> result = executable instanceof Method method ? Stream.of(method.getReturnType()) : Stream.of();
        return Stream.concat(result, Arrays.stream(executable.getParameterTypes())).map(ArchitectureTest::elementType);
    }

    private static Class<?> elementType(Class<?> type) {
        return type.isArray() ? elementType(type.getComponentType()) : type;
    }

    private static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (String name : library.classes()) {
            try {
                types.add(Class.forName(name, false, ArchitectureTest.class.getClassLoader()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return types;
    }

    @Test
    void every_package_says_what_it_is_for_and_on_which_floor_it_lies() {
        for (String room : rooms()) {
            Path file = SOURCES.resolve((Floors.ROOT + "." + room).replace('.', '/')).resolve("package-info.java");
            assertThat(file).as("write a package-info.java for " + room).exists();
            Matcher doc = DOC.matcher(read(file));
            String text = doc.find() ? doc.group(1).replaceAll("(?m)^\\s*\\* ?", "").strip() : "";
            assertThat(text.length()).as("say more in the package-info.java of " + room).isGreaterThanOrEqualTo(SHORTEST_PACKAGE_DOC);
            Matcher floor = FLOOR.matcher(text);
            assertThat(floor.matches() ? floor.group(1) : "")
                    .as("begin the package-info.java of " + room + " with its floor").isEqualTo(String.valueOf(Floors.floorOf(room)));
        }
    }

    @Test
    void every_package_with_api_is_exported_from_the_lowest_floor_to_the_highest() {
        List<String> exported = read(SOURCES.resolve("module-info.java")).lines()
                .map(EXPORT::matcher).filter(Matcher::matches).map(it -> it.group(1)).toList();
        List<String> withApi = types().stream().filter(type -> Modifier.isPublic(type.getModifiers()))
                .map(type -> Floors.roomOf(type.getName())).filter(room -> !NOT_API.contains(room)).distinct().toList();

        assertThat(exported).as("add the missing package to module-info.java").containsAll(withApi);
        assertThat(exported).as("list the exports of module-info.java from the lowest floor to the highest")
                .isSortedAccordingTo((a, b) -> Integer.compare(Floors.floorOf(a), Floors.floorOf(b)));
    }

    private static Set<String> rooms() {
        Set<String> rooms = new LinkedHashSet<>();
        library.classes().stream().map(Floors::roomOf).filter(room -> !room.isEmpty()).forEach(rooms::add);
        return rooms;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
