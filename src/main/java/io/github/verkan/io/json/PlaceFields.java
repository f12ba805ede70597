package io.github.verkan.io.json;

import io.github.verkan.evidence.Reference;

/** Where something stands in the material: {@code document}, {@code section} and {@code page} of the object that says it. */
final class PlaceFields {

    private PlaceFields() {}

    static Reference read(Fields fields) {
        return new Reference(fields.text("document"), fields.text("section"), fields.text("page"));
    }

    static void write(JsonWriter json, Reference place) {
        json.textIfAny("document", place.document());
        json.textIfAny("section", place.section());
        json.textIfAny("page", place.page());
    }
}
