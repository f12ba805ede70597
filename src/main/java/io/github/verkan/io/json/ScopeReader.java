package io.github.verkan.io.json;

import io.github.verkan.theory.Scope;

/** Reads for whom and when something holds. */
final class ScopeReader {

    private ScopeReader() {}

    /** The scope of a thing; overall, and its field failed, if it cannot be used: without it the thing would hold for everybody. */
    static Scope read(Fields thing, Problems problems) {
        return thing.object("scope").map(object -> {
            Fields fields = Fields.of(object, Keys.SCOPE, problems).bearing(thing.follows(), Keys.SCOPE.toArray(String[]::new));
            Scope scope = new Scope(fields.text("actor"), fields.text("subgroup"), fields.text("cycle"));
            if (fields.hasFailed(Keys.SCOPE)) {
                thing.markFailed("scope");
            }
            return scope;
        }).orElse(Scope.OVERALL);
    }
}
