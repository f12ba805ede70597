package io.github.verkan.architecture;

import io.github.verkan.architecture.Bytecode.Call;
import io.github.verkan.architecture.Floors.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What no class may use, because its answer is not the same everywhere and always, or because it reaches out of the library. */
final class Bans {

    private static final Predicate<String> EVERYWHERE = room -> true;
    private static final Predicate<String> ON_PURE_FLOORS = room -> Floors.floorOf(room) <= Floors.HIGHEST_PURE;

    private static final List<Ban> CALLS = List.of(
            new Ban(EVERYWHERE, "java\\.time\\..*\\.now\\(.*|java\\.time\\.Clock\\.system.*|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*"
                    + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)V|java\\.util\\.Calendar\\.getInstance\\(.*",
                    "take the date as an argument"),
            new Ban(EVERYWHERE, "java\\.util\\.Locale\\.getDefault\\(.*|java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\).*"
                    + "|java\\.lang\\.String\\.format\\(Ljava/lang/String;.*|java\\.lang\\.String\\.formatted\\(.*"
                    + "|java\\.text\\.\\w+\\.get\\w*Instance\\((I*)\\).*",
                    "name the locale, Locale.ROOT unless it is for readers"),
            new Ban(EVERYWHERE, "java\\.time\\.ZoneId\\.systemDefault\\(.*|java\\.util\\.TimeZone\\.getDefault\\(.*", "name the zone"),
            new Ban(EVERYWHERE, "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*|java\\.lang\\.String\\.getBytes\\(\\).*"
                    + "|java\\.lang\\.String\\.<init>\\(\\[B\\)V|java\\.io\\.InputStreamReader\\.<init>\\(Ljava/io/InputStream;\\)V"
                    + "|java\\.io\\.OutputStreamWriter\\.<init>\\(Ljava/io/OutputStream;\\)V"
                    + "|java\\.io\\.File(Reader|Writer)\\.<init>\\(Ljava/(lang/String|io/File);\\)V",
                    "name the encoding, StandardCharsets.UTF_8"),
            new Ban(EVERYWHERE, "java\\.lang\\.System\\.(lineSeparator|getenv|getProperty)\\(.*", "write \"\\n\"; take settings as arguments"),
            new Ban(EVERYWHERE, "java\\.lang\\.Math\\.random\\(.*|java\\.util\\.Random\\.<init>\\(\\)V|java\\.util\\.SplittableRandom\\.<init>\\(\\)V"
                    + "|java\\.util\\.UUID\\.randomUUID\\(.*|java\\.util\\.Collections\\.shuffle\\(Ljava/util/List;\\)V"
                    + "|java\\.lang\\.System\\.identityHashCode\\(.*",
                    "take a seed as an argument: the same input gives the same bytes"),
            new Ban(room -> !room.equals("cli"), "java\\.lang\\.System\\.(out|err|in|exit).*|.*\\.printStackTrace\\(.*",
                    "give a value or a diagnostic back; only cli speaks to a terminal"),
            new Ban(ON_PURE_FLOORS, "java\\.util\\.(Set|Map)\\.(copyOf|ofEntries)\\(.*|java\\.util\\.Set\\.of\\([^)].*"
                    + "|java\\.util\\.Map\\.of\\((Ljava/lang/Object;){3,}\\).*"
                    + "|java\\.util\\.stream\\.Collectors\\.(toSet|toUnmodifiableSet|toUnmodifiableMap)\\(.*"
                    + "|java\\.util\\.stream\\.Collectors\\.toMap\\((Ljava/util/function/Function;){2}\\).*",
                    "its order changes from run to run; use a LinkedHashSet or LinkedHashMap, unmodifiable where it is handed out"));

    private static final List<Ban> TYPES = List.of(
            new Ban(ON_PURE_FLOORS, "java\\.nio\\.(file|channels)\\..*|java\\.io\\.(File|RandomAccessFile|Console).*|java\\.net\\..*",
                    "floors 0 to " + Floors.HIGHEST_PURE + " know no files; read in io and hand the content down"),
            new Ban(ON_PURE_FLOORS.and(room -> !room.equals("words")), "java\\.io\\..*",
                    "only words reads, and only its own catalogue; have the content handed in"),
            new Ban(EVERYWHERE, "java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger.*", "give a diagnostic; nothing is logged"));

    private Bans() {}

    private record Ban(Predicate<String> where, Pattern what, String instead) {

        Ban(Predicate<String> where, String what, String instead) {
            this(where, Pattern.compile(what), instead);
        }

        boolean hits(String user, String used) {
            return where.test(Floors.roomOf(user)) && what.matcher(used).matches();
        }
    }

    static List<String> brokenByCalls(Collection<Call> calls) {
        List<String> broken = new ArrayList<>();
        for (Call call : calls) {
            CALLS.stream().filter(ban -> ban.hits(call.user(), call.member()))
                    .forEach(ban -> broken.add(call.user() + " uses " + call.member() + ": " + ban.instead()));
        }
        return broken;
    }

    static List<String> brokenByUses(Collection<Use> uses) {
        List<String> broken = new ArrayList<>();
        for (Use use : uses) {
            TYPES.stream().filter(ban -> ban.hits(use.user(), use.used()))
                    .forEach(ban -> broken.add(use.user() + " uses " + use.used() + ": " + ban.instead()));
        }
        return broken;
    }
}
