package io.github.verkan.io.json;

import io.github.verkan.frameworks.Dimension;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FrameworkFactor;
import io.github.verkan.frameworks.OppositePair;
import java.util.List;

/** Writes a framework of factors. */
final class FrameworkWriter {

    private FrameworkWriter() {}

    static void write(JsonWriter json, FactorFramework framework) {
        json.textIfAny("id", framework.id());
        json.textIfAny("title", framework.title());
        json.textIfAny("language", framework.language());
        json.textIfAny("source", framework.source());
        json.textsIfAny("aliases", framework.aliases());
        json.objects("dimensions", framework.dimensions(), FrameworkWriter::dimension);
        json.objects("factors", framework.factors(), FrameworkWriter::factor);
        json.objects("pairs", framework.pairs(), FrameworkWriter::pair);
        json.extensions(framework.extensions());
    }

    private static void dimension(JsonWriter json, Dimension dimension) {
        json.text("id", dimension.id());
        json.text("label", dimension.label());
        json.textIfAny("english", dimension.english());
        json.textIfAny("parent", dimension.parent());
        json.textsIfAny("aliases", dimension.aliases());
        json.textIfAny("note", dimension.note());
    }

    private static void factor(JsonWriter json, FrameworkFactor factor) {
        json.text("id", factor.id());
        json.text("label", factor.label());
        json.textIfAny("english", factor.english());
        json.textIfAny("dimension", factor.dimension());
        json.text("role", factor.role().code());
        json.textIfAny("theme", factor.theme());
        json.textsIfAny("aliases", factor.aliases());
        json.textsIfAny("opposes", factor.opposes());
        json.word("reads", factor.reads(), null);
        json.textIfAny("note", factor.note());
        json.textIfAny("basis", factor.basis());
    }

    private static void pair(JsonWriter json, OppositePair pair) {
        json.text("id", pair.id());
        json.text("label", pair.label());
        json.textIfAny("english", pair.english());
        json.textsIfAny("poles", List.of(pair.first(), pair.second()));
        json.textIfAny("dimension", pair.dimension());
        json.textIfAny("theme", pair.theme());
        json.textIfAny("note", pair.note());
        json.textIfAny("basis", pair.basis());
    }
}
