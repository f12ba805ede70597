package io.github.verkan.io.refi;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.io.source.InputLimits;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through an XML file and tells of its elements one by one. No document type is accepted, and no entity but the five of XML itself. */
final class XmlTree {

    private final String file;
    private final int deepest;
    private final Problems problems;

    XmlTree(String file, InputLimits limits, Problems problems) {
        this.file = file;
        this.deepest = limits.depth();
        this.problems = problems;
    }

    /** Is told of elements. Elements of other namespaces than the root's are passed over with all that they hold. */
    interface Listener {
        /** Whether the root is one that can be read; nothing more comes if it is not. */
        boolean root(String namespace, String name, int line);

        void start(String name, Attributes attributes, int line);

        /** The text is what stood directly in the element. */
        void end(String name, String text);
    }

    /** The attributes of an element. */
    interface Attributes {
        /** The value; empty if it is not there. */
        String of(String name);
    }

    /** Goes through a text that has been decoded already: a parser that meets bytes of no encoding has ways of its own to say so. */
    void read(String text, Listener listener) {
        try {
            read(factory().createXMLStreamReader(new StringReader(text.stripLeading())), listener);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            problems.add(Diagnostic.error("xml-syntax", Place.line(file, line), "", "no XML from here on; what stands before is used", "export it again"));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Without one the parser speaks to standard error.
        factory.setXMLReporter((message, type, information, location) -> { });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    private void read(XMLStreamReader xml, Listener listener) throws XMLStreamException {
        Deque<StringBuilder> texts = new ArrayDeque<>();
        String namespace = null;
        int foreign = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            int line = Math.max(0, xml.getLocation().getLineNumber());
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                problems.add(Diagnostic.error("xml-doctype", Place.line(file, line), "",
                        "the file declares a document type or refers to an entity, which an exported file does not; it is not read further", ""));
                return;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String own = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
                if (texts.size() + foreign >= deepest) {
                    problems.add(Diagnostic.error("xml-too-deep", Place.line(file, line), xml.getLocalName(),
                            "elements are nested more than " + deepest + " deep; the file is not read further", ""));
                    return;
                } else if (namespace == null) {
                    namespace = own;
                    if (!listener.root(own, xml.getLocalName(), line)) {
                        return;
                    }
                    texts.push(new StringBuilder());
                } else if (foreign > 0 || !own.equals(namespace)) {
                    foreign++;
                } else {
                    texts.push(new StringBuilder());
                    listener.start(xml.getLocalName(), name -> value(xml, name), line);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (foreign > 0) {
                    foreign--;
                } else {
                    listener.end(xml.getLocalName(), texts.pop().toString());
                }
            } else if (foreign == 0 && !texts.isEmpty() && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                texts.peek().append(xml.getText());
            }
        }
    }

    private static String value(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
