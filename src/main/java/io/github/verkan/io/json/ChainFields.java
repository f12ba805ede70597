package io.github.verkan.io.json;

import io.github.verkan.evidence.CodingChain;

/** Reads and writes the chain of coding behind an item. */
final class ChainFields {

    private ChainFields() {}

    /** The chain of an item; empty if there is none. */
    static CodingChain read(Fields item, Problems problems) {
        return item.object("coding").map(object -> {
            Fields chain = Fields.of(object, Keys.CODING, problems);
            return new CodingChain(chain.text("condensed"), chain.text("underlying"), chain.texts("codes"), chain.texts("subcategories"),
                    chain.texts("categories"), chain.texts("themes"), chain.texts("coders"));
        }).orElse(CodingChain.NONE);
    }

    /** Writes the chain of an item, if it has one. */
    static void write(JsonWriter json, CodingChain chain) {
        if (!chain.isEmpty()) {
            json.object("coding", () -> {
                json.textIfAny("condensed", chain.condensed());
                json.textIfAny("underlying", chain.underlying());
                json.textsIfAny("codes", chain.codes());
                json.textsIfAny("subcategories", chain.subcategories());
                json.textsIfAny("categories", chain.categories());
                json.textsIfAny("themes", chain.themes());
                json.textsIfAny("coders", chain.coders());
            });
        }
    }
}
