package io.github.verkan.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The floors of the library, and what may use what. A package uses only what lies on floors below its own; neighbours on a floor do not see each
 * other. So there can be no cycle either: one of its edges would have to lead upward.
 */
final class Floors {

    static final String ROOT = "io.github.verkan";

    /** From the lowest to the highest. A package may be listed before it exists. */
    static final List<List<String>> ALL = List.of(
            List.of("diagnostic", "scale", "explain", "graph", "statistics"),
            List.of("theory", "configurations"),
            List.of("evidence", "structure", "frameworks"),
            List.of("evaluation", "survey", "coding"),
            List.of("assess"),
            List.of("comparison", "chains", "robustness", "coverage", "collaboration"),
            List.of("conclusion", "portfolio"),
            List.of("words"),
            List.of("io.source", "report.layout", "report.document", "report.markup", "report.colour"),
            List.of("io.json", "io.csv", "io.refi", "report.svg", "report.text", "report.graph", "report.charts"),
            List.of("io.files", "report.html", "report.markdown"),
            List.of("report"),
            List.of("cli"));

    /** The highest floor that knows no file, clock, locale or log. */
    static final int HIGHEST_PURE = 7;

    private static final Map<String, String> THIRD_PARTIES = thirdParties();

    private Floors() {}

    /** One class that uses another, both by full name. */
    record Use(String user, String used) {}

    private static Map<String, String> thirdParties() {
        Map<String, String> onlyIn = new LinkedHashMap<>();
        onlyIn.put("org.jgrapht.", "graph");
        onlyIn.put("com.fasterxml.jackson.", "io.json");
        onlyIn.put("org.apache.commons.csv.", "io.csv");
        // Of the platform itself, and yet to be met in one place alone: a parser that is not told otherwise opens what a file names.
        onlyIn.put("javax.xml.stream.", "io.refi");
        return onlyIn;
    }

    /** The package of a class below the root package; empty for the root package itself. */
    static String roomOf(String type) {
        String name = type.substring(0, type.lastIndexOf('.'));
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    static boolean isOurs(String type) {
        return type.startsWith(ROOT + ".");
    }

    static boolean isThirdParty(String type) {
        return !isOurs(type) && !type.startsWith("java.");
    }

    /** The floor of a package; −1 for one that is not listed. */
    static int floorOf(String room) {
        for (int floor = 0; floor < ALL.size(); floor++) {
            if (ALL.get(floor).contains(room)) {
                return floor;
            }
        }
        return -1;
    }

    static List<String> violations(Collection<Use> uses) {
        List<String> violations = new ArrayList<>();
        for (Use use : uses) {
            String violation = violation(use);
            if (!violation.isEmpty()) {
                violations.add(violation);
            }
        }
        return violations;
    }

    private static String violation(Use use) {
        String room = roomOf(use.user());
        int floor = floorOf(room);
        if (floor < 0) {
            return use.user() + ": the package " + (room.isEmpty() ? ROOT : room)
                    + " is on no floor; put it into Floors.ALL, or move the class into a package that is listed";
        } else if (isThirdParty(use.used())) {
            return THIRD_PARTIES.entrySet().stream().anyMatch(it -> use.used().startsWith(it.getKey()) && it.getValue().equals(room)) ? ""
                    : use.user() + " uses " + use.used() + ": " + whoMayUse(use.used()) + "; hide it behind a type of that package";
        } else if (!isOurs(use.used()) || roomOf(use.used()).equals(room)) {
            return "";
        }
        int below = floorOf(roomOf(use.used()));
        if (below < 0) {
            return use.user() + " uses " + use.used() + ", whose package is on no floor; put it into Floors.ALL";
        } else if (below >= floor) {
            return use.user() + " (floor " + floor + ") uses " + use.used() + " (floor " + below + "): a package uses only floors below its own; "
                    + "move what is needed down, or have it handed in from above";
        }
        return "";
    }

    private static String whoMayUse(String type) {
        return THIRD_PARTIES.entrySet().stream().filter(it -> type.startsWith(it.getKey())).map(it -> "only " + it.getValue() + " may")
                .findFirst().orElse("no package may, since the library does not depend on it");
    }
}
