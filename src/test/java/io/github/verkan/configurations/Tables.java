package io.github.verkan.configurations;

import io.github.verkan.scale.Truth;
import java.util.ArrayList;
import java.util.List;

/** Tables for tests. */
final class Tables {

    /**
     * Lipset's cases as crisp sets, from Rihoux and De Meur 2009 (in Rihoux and Ragin, Configurational Comparative Methods, p. 48 onwards): development,
     * urbanisation, literacy, industrial labour force, stability of governments, and survival of democracy.
     */
    static final List<String> LIPSET = List.of(
            "AU 10110 0", "BE 11111 1", "CZ 11111 1", "EE 00101 0", "FI 10101 1", "FR 10111 1", "DE 11110 0", "GR 00000 0", "HU 00100 0",
            "IE 10101 1", "IT 00001 0", "NL 11111 1", "PL 00100 0", "PT 00000 0", "RO 00001 0", "ES 00000 0", "SE 10111 1", "UK 11111 1");

    private Tables() {}

    static TruthTable lipset() {
        return table("DEV URB LIT IND STB", "SURV", LIPSET);
    }

    /** Lines of id, conditions and outcome, with 1 for there, 0 for not there and a question mark for unknown. */
    static TruthTable table(String conditions, String outcome, List<String> lines) {
        List<ObservedCase> cases = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split(" ");
            cases.add(new ObservedCase(cells[0], cells[1].chars().mapToObj(Tables::truth).toList(), truth(cells[2].charAt(0))));
        }
        return TruthTable.of(List.of(conditions.split(" ")), outcome, cases);
    }

    private static Truth truth(int c) {
        return c == '?' ? Truth.UNKNOWN : Truth.of(c == '1');
    }

    static List<String> models(Solution solution) {
        return solution.models().stream().map(Model::toString).toList();
    }
}
