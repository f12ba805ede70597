package io.github.verkan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.words.Language;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads HTML pages and drawings as a strict reader would. */
public final class Pages {

    private Pages() {}

    /** The page as a tree; it must be well-formed XML too. */
    public static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(page.replaceFirst("^<!DOCTYPE html>\\n", ""))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    /** All elements of a name, in their order; of any name for {@code *}. */
    public static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Well-formed, in its language, ids once, references that lead somewhere, one main heading, no level of headings skipped, tables with headings and captions. */
    public static void isWhole(String page, Language language) {
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\"");
        Document document = parse(page);
        List<Element> all = elements(document, "*");
        List<String> ids = all.stream().map(it -> it.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        for (String attribute : List.of("href", "aria-labelledby", "aria-describedby")) {
            for (Element element : all) {
                for (String to : element.getAttribute(attribute).split(" ")) {
                    if (!to.isEmpty() && !element.getTagName().equals("use")) {
                        assertThat(known.contains(to.replaceFirst("^#", ""))).as(attribute + " " + to).isTrue();
                    }
                }
            }
        }
        assertThat(elements(document, "h1")).hasSize(1);
        assertThat(elements(document, "title").stream().filter(it -> it.getParentNode().getNodeName().equals("head"))).hasSize(1);
        int level = 1;
        for (Element element : all) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isLessThanOrEqualTo(level + 1);
                assertThat(element.getTextContent()).isNotBlank();
                level = next;
            }
        }
        for (Element table : elements(document, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            NodeList headings = table.getElementsByTagName("th");
            for (int i = 0; i < headings.getLength(); i++) {
                Node scope = headings.item(i).getAttributes().getNamedItem("scope");
                assertThat(scope).as("scope of a heading").isNotNull();
            }
        }
    }
}
