package io.github.verkan.theory;

/** What every named thing must have. */
final class Names {

    private Names() {}

    static void require(String id, String label) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("label of " + id + " must not be blank");
        }
    }
}
