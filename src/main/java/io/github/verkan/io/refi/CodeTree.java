package io.github.verkan.io.refi;

import io.github.verkan.coding.Code;
import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Codes as they are nested in a codebook. */
final class CodeTree {

    private static final class Node {
        final String name;
        final boolean codable;
        final Node above;
        final Place place;
        String definition = "";

        Node(String name, boolean codable, Node above, Place place) {
            this.name = name;
            this.codable = codable;
            this.above = above;
            this.place = place;
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final Map<String, Node> byGuid = new LinkedHashMap<>();

    void begin(String guid, String name, boolean codable, Place place) {
        String stripped = (name.isBlank() ? guid : name).strip();
        Node node = new Node(stripped.isEmpty() ? "?" : stripped, codable, open.peek(), place);
        open.push(node);
        nodes.add(node);
        byGuid.putIfAbsent(folded(guid), node);
        times.merge(folded(node.name), 1, Integer::sum);
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void define(String definition) {
        open.peek().definition = definition.strip();
    }

    void end() {
        open.pop();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The name of a code: with what it is nested in before it where another code has the same. */
    private String name(Node node) {
        return times.get(folded(node.name)) == 1 || node.above == null ? node.name : node.above.name + " / " + node.name;
    }

    Optional<String> nameOf(String guid) {
        return Optional.ofNullable(byGuid.get(folded(guid))).map(this::name);
    }

    /** The codes; what only gathers others is none. The nearest above is the category; with two above it is the subcategory, and the outermost of three or more the theme. */
    List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        for (Node node : nodes) {
            if (node.codable) {
                Node first = node.above;
                Node second = first == null ? null : first.above;
                Node outermost = second == null ? null : second.above;
                while (outermost != null && outermost.above != null) {
                    outermost = outermost.above;
                }
                Place place = node.place;
                Origin origin = field -> place;
                codes.add(new Code(name(node), node.definition, list(second == null ? null : first), list(second == null ? first : second), list(outermost),
                        List.of(), null, origin));
            }
        }
        return codes;
    }

    private static List<String> list(Node node) {
        return node == null ? List.of() : List.of(node.name);
    }
}
