package io.github.verkan.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Conditions that are there, or not, together.
 *
 * @param literals each condition at most once, in the order of the table; empty for what is always so
 */
public record Term(List<Literal> literals) {

    /** Makes a term. */
    public Term {
        literals = List.copyOf(literals);
    }

    static Term of(Cube cube, List<String> conditions) {
        List<Literal> literals = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            int bit = 1 << conditions.size() - 1 - i;
            if ((cube.care() & bit) != 0) {
                literals.add(new Literal(conditions.get(i), (cube.value() & bit) != 0));
            }
        }
        return new Term(literals);
    }

    /**
     * As it is usually written.
     *
     * @return for example {@code DEV*~URB*LIT}; {@code 1} for what is always so
     */
    @Override
    public String toString() {
        return literals.isEmpty() ? "1" : literals.stream().map(Literal::toString).collect(Collectors.joining("*"));
    }
}
