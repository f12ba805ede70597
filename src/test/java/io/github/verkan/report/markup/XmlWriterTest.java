package io.github.verkan.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    private final StringBuilder out = new StringBuilder();
    private final XmlWriter xml = XmlWriter.to(out);

    @Test
    void elements_stand_on_lines_of_their_own_and_text_within_its_element() throws IOException {
        xml.start("g").attribute("id", "a").element("title", "A title").start("path").attribute("x", 1.25).end()
                .startInline("text").start("b").text("K1").end().text(" on time").end().end();
        assertThat(out).hasToString("<g id=\"a\">\n<title>A title</title>\n<path x=\"1.3\"/>\n<text><b>K1</b> on time</text>\n</g>");
    }

    @Test
    void whatever_stands_in_a_text_is_text() throws IOException {
        xml.start("g").attribute("label", "\"<a>&'\n--").element("title", "<script>alert(\"1\")</script> ]]> -- &amp;").end();
        assertThat(out).hasToString("<g label=\"&quot;&lt;a&gt;&amp;' --\">\n<title>&lt;script&gt;alert(\"1\")&lt;/script&gt; ]]&gt; -- &amp;amp;</title>\n</g>");
    }

    @Test
    void what_may_not_stand_in_xml_or_turns_the_writing_is_taken_out() throws IOException {
        xml.startInline("t").text("a\u0000b\u001b\u0008c\u202Ed\u200Fe\uFEFFf\uFFFEg\uD800h\uDC00i\u0085j\uD83D\uDE00\u200D\u00ADk").end();
        assertThat(out).hasToString("<t>abcdef\uFFFDg\uFFFDh\uFFFDi j\uD83D\uDE00\u200D\u00ADk</t>");
    }

    @Test
    void numbers_have_one_decimal_at_most_and_a_point() {
        assertThat(XmlWriter.number(12)).isEqualTo("12");
        assertThat(XmlWriter.number(-0.04)).isEqualTo("0");
        assertThat(XmlWriter.number(-1.25)).isEqualTo("-1.2");
        assertThat(XmlWriter.number(1234567.86)).isEqualTo("1234567.9");
        assertThatThrownBy(() -> XmlWriter.number(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> XmlWriter.number(1e9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_makes_no_sense_is_refused() throws IOException {
        assertThatThrownBy(() -> xml.start("a b")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a b");
        xml.start("g");
        assertThatThrownBy(() -> xml.attribute("on\"load", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> xml.text("text")).isInstanceOf(IllegalStateException.class);
        xml.element("title", "t");
        assertThatThrownBy(() -> xml.attribute("id", "x")).isInstanceOf(IllegalStateException.class);
        xml.end();
        assertThatThrownBy(xml::end).isInstanceOf(IllegalStateException.class);
    }
}
