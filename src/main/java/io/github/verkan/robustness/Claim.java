package io.github.verkan.robustness;

/**
 * One source says once that something leads to something else.
 *
 * @param from the id of what leads
 * @param to the id of what it leads to
 * @param source the id of who says so
 */
public record Claim(String from, String to, String source) {

    /**
     * Makes a claim.
     *
     * @throws IllegalArgumentException if one of the three is blank
     */
    public Claim {
        if (from.isBlank() || to.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a claim has two ends and a source: \"" + from + "\", \"" + to + "\", \"" + source + "\"");
        }
    }
}
