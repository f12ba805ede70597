package io.github.verkan.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verkan.theory.Activity;
import io.github.verkan.theory.Details;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Element;
import io.github.verkan.theory.ElementOrigin;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import io.github.verkan.theory.Mechanism;
import io.github.verkan.theory.Resource;
import io.github.verkan.theory.TheoryBuilder;
import io.github.verkan.theory.TheoryOfChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The theory of the På väg example, as far as the checks look at it. */
final class PaVag {

    private PaVag() {}

    static TheoryOfChange theory() {
        JsonNode json;
        try {
            json = new ObjectMapper().readTree(Path.of("examples", "pa-vag", "theory.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TheoryBuilder theory = TheoryOfChange.named(json.path("title").asText());
        json.path("actors").forEach(it -> theory.actor(text(it, "id"), text(it, "label")));
        json.path("groups").forEach(it -> theory.group(text(it, "id"), text(it, "label"), texts(it, "members").toArray(String[]::new)));
        json.path("elements").forEach(it -> theory.element(element(it)));
        json.path("links").forEach(it -> theory.link(link(it)));
        return theory.build();
    }

    private static Element element(JsonNode json) {
        String id = text(json, "id");
        String label = text(json, "label");
        Details details = Details.NONE.withOrigin(constant(ElementOrigin.class, json, "origin", ElementOrigin.THEORY));
        String kind = text(json, "kind");
        return switch (kind) {
            case "resource" -> Resource.of(id, label).with(details);
            case "activity" -> Activity.of(id, label).with(details);
            case "mechanism" -> Mechanism.of(id, label).declaring(texts(json, "from"), texts(json, "to")).with(details);
            case "factor" -> Factor.of(id, label, constant(Influence.class, json, "influence", null), texts(json, "affects")).with(details);
            case "effect" -> Effect.of(id, label, constant(Horizon.class, json, "horizon", null))
                    .seenBy(text(json, "criterion")).partOf(text(json, "partOf")).with(details);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Link link(JsonNode json) {
        return Link.between(text(json, "from"), text(json, "to")).named(text(json, "id")).through(text(json, "through"))
                .being(constant(LinkKind.class, json, "kind", LinkKind.CONTRIBUTES));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode json, String key, E otherwise) {
        return json.has(key) ? Enum.valueOf(type, text(json, key).toUpperCase(Locale.ROOT).replace('-', '_')) : otherwise;
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).asText("");
    }

    private static List<String> texts(JsonNode json, String key) {
        List<String> texts = new ArrayList<>();
        json.path(key).forEach(it -> texts.add(it.asText()));
        return texts;
    }
}
