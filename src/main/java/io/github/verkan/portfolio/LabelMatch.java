package io.github.verkan.portfolio;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Things of several cases that have the same label and are not declared to be the same: a suggestion to look at, and nothing more. Labels are the same when they
 * differ at most in letter case, spaces, signs and Unicode form.
 *
 * @param kind what kind of things they are
 * @param label the label that the first of them has
 * @param in by the id of the case the id of the thing there, in the order of the portfolio; two cases or more
 */
public record LabelMatch(SharedKind kind, String label, Map<String, String> in) {

    /** Makes a match. */
    public LabelMatch {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        in = Collections.unmodifiableMap(new LinkedHashMap<>(in));
    }

    /** What is compared. */
    private record Key(SharedKind kind, String label) {}

    /**
     * The suggestions of a portfolio.
     *
     * @param portfolio the portfolio
     * @return in the order in which the labels are met first; the first of several things of a case with one label stands for them
     */
    public static List<LabelMatch> of(Portfolio portfolio) {
        Map<Key, Map<String, CaseThing>> byLabel = new LinkedHashMap<>();
        for (PortfolioCase one : portfolio.cases()) {
            for (CaseThing thing : one.things()) {
                String normal = normal(thing.label());
                if (!normal.isEmpty()) {
                    byLabel.computeIfAbsent(new Key(thing.kind(), normal), key -> new LinkedHashMap<>()).putIfAbsent(one.id(), thing);
                }
            }
        }
        List<LabelMatch> matches = new ArrayList<>();
        byLabel.forEach((key, things) -> {
            if (things.size() > 1 && !isDeclared(key.kind(), things, portfolio)) {
                Map<String, String> in = new LinkedHashMap<>();
                things.forEach((where, thing) -> in.put(where, thing.id()));
                matches.add(new LabelMatch(key.kind(), things.values().iterator().next().label(), in));
            }
        });
        return List.copyOf(matches);
    }

    private static boolean isDeclared(SharedKind kind, Map<String, CaseThing> things, Portfolio portfolio) {
        return portfolio.shared(kind).stream()
                .anyMatch(shared -> things.entrySet().stream().allMatch(it -> shared.idsIn(it.getKey()).contains(it.getValue().id())));
    }

    /** Letters and digits alone, in one form. */
    static String normal(String label) {
        StringBuilder normal = new StringBuilder();
        Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(normal::appendCodePoint);
        return normal.toString();
    }
}
