package io.github.verkan.report.charts;

import io.github.verkan.report.markup.XmlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the elements of a chart in few words: attributes are names and values in turn, and those with an empty value are left out. */
final class ChartXml {

    private final StringBuilder out = new StringBuilder();
    private final XmlWriter xml = XmlWriter.to(out);
    private int open;

    /** What is written to memory. */
    private interface Writing {
        void write() throws IOException;
    }

    private ChartXml write(Writing writing) {
        try {
            writing.write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** Begins an element. */
    ChartXml open(String name, String... attributes) {
        open++;
        return write(() -> attributes(xml.start(name), attributes));
    }

    /** Ends the element begun last. */
    ChartXml close() {
        open--;
        return write(xml::end);
    }

    /** An element without content. */
    ChartXml leaf(String name, String... attributes) {
        return write(() -> attributes(xml.start(name), attributes).end());
    }

    /** An element that holds a text. */
    ChartXml text(String name, String content, String... attributes) {
        return write(() -> attributes(xml.startInline(name), attributes).text(content).end());
    }

    /** What another writer wrote. */
    ChartXml add(ChartXml finished) {
        if (finished.open > 0) {
            throw new IllegalStateException("elements that are not closed: " + finished.open);
        }
        return write(() -> xml.markup(finished.out.toString()));
    }

    private static XmlWriter attributes(XmlWriter xml, String... attributes) throws IOException {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attributes are names and values in turn: " + String.join(", ", attributes));
        }
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.attribute(attributes[i], attributes[i + 1]);
            }
        }
        return xml;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
