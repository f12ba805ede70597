package io.github.verkan.report.html;

import io.github.verkan.report.document.Badge;
import io.github.verkan.report.document.Block;
import io.github.verkan.report.document.Bullets;
import io.github.verkan.report.document.Column;
import io.github.verkan.report.document.CrossReference;
import io.github.verkan.report.document.DataTable;
import io.github.verkan.report.document.Figure;
import io.github.verkan.report.document.Inline;
import io.github.verkan.report.document.ListItem;
import io.github.verkan.report.document.Paragraph;
import io.github.verkan.report.document.Section;
import io.github.verkan.report.document.Strong;
import io.github.verkan.report.document.TableRow;
import io.github.verkan.report.svg.VerdictSign;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The sections of a report and what stands in them. */
final class HtmlBlocks {

    private static final int DEEPEST_HEADING = 6;
    /** From here on a table is wider than the text around it, and lies on paper that is turned. */
    private static final int WIDE = 8;
    private static final int MOST_COLUMNS = 12;
    /** Words that may be broken anywhere, as a table would be too wide with them; others stay whole. */
    private static final int LONG_WORD = 25;

    private final HtmlWriter html;
    private final HtmlPictures pictures;

    HtmlBlocks(HtmlPictures pictures, HtmlWriter html) {
        this.html = html;
        this.pictures = pictures;
    }

    void sections(List<Section> sections) throws IOException {
        sections(sections, 2);
    }

    /** Sections lie at most four deep, by how a document is made. */
    private void sections(List<Section> sections, int level) throws IOException {
        for (Section section : sections) {
            String heading = "h" + Math.min(level, DEEPEST_HEADING);
            html.open("section", "id", section.anchor(), "class", section.badge() == null ? "" : "goal").line();
            html.element(heading, section.heading()).line();
            if (section.badge() != null) {
                html.open("p", "class", "shown");
                badge(section.badge());
                html.close().line();
            }
            for (Block block : section.blocks()) {
                block(block, section);
            }
            sections(section.parts(), level + 1);
            html.close().line();
        }
    }

    private void block(Block block, Section section) throws IOException {
        if (block instanceof Paragraph paragraph) {
            html.open("p", "class", switch (paragraph.role()) {
                case PLAIN -> "";
                case LEAD -> "lead";
                case JUDGEMENT -> "judgement";
                case NOTE -> "note";
            });
            inlines(paragraph.text());
            html.close().line();
        } else if (block instanceof Bullets bullets) {
            list(bullets);
        } else if (block instanceof DataTable table) {
            table(table, section.heading());
        } else if (block instanceof Figure figure) {
            pictures.write(figure, section.anchor());
        }
    }

    private void list(Bullets bullets) throws IOException {
        html.open("ul").line();
        for (ListItem item : bullets.items()) {
            html.open("li", "id", item.anchor());
            inlines(item.text());
            if (!item.within().isEmpty()) {
                html.open("ul").line();
                for (List<Inline> within : item.within()) {
                    html.open("li");
                    inlines(within);
                    html.close().line();
                }
                html.close();
            }
            html.close().line();
        }
        html.close().line();
    }

    /** A table of more columns than fit on paper becomes several, each with the first column. */
    private void table(DataTable table, String heading) throws IOException {
        int columns = table.columns().size();
        int from = 1;
        do {
            int to = Math.min(columns, from + MOST_COLUMNS - 1);
            part(table, heading, from, to);
            from = to;
        } while (from < columns);
    }

    private void part(DataTable table, String heading, int from, int to) throws IOException {
        html.open("div", "class", to - from >= WIDE ? "table wide" : "table", "role", "group", "tabindex", "0", "aria-label", table.caption()).open("table");
        boolean isTold = table.caption().equals(heading) || table.caption().equals(table.columns().get(0).heading());
        html.element("caption", table.caption(), "class", isTold ? "same" : "").line();
        html.open("thead").open("tr");
        for (int i = 0; i < to; i = next(i, from)) {
            Column column = table.columns().get(i);
            html.element("th", visible(column.heading()), "scope", "col", "class", style(column, column.heading()));
        }
        html.close().close().line().open("tbody").line();
        for (TableRow row : table.rows()) {
            html.open("tr", "id", from == 1 ? row.anchor() : "", "class", row.isWithin() ? "within" : "");
            for (int i = 0; i < to; i = next(i, from)) {
                List<Inline> cell = row.cells().get(i);
                String style = style(table.columns().get(i), cell.stream().map(Inline::text).collect(Collectors.joining()));
                html.open(i == 0 ? "th" : "td", "scope", i == 0 ? "row" : "", "class", style);
                inlines(cell);
                html.close();
            }
            html.close().line();
        }
        html.close().close().close().line();
    }

    /** After the first column comes where a part begins. */
    private static int next(int column, int from) {
        return column == 0 ? from : column + 1;
    }

    /** A heading that has nothing to see in it, as names in files may not, would leave its column without one. */
    private static String visible(String heading) {
        boolean isBlank = heading.codePoints().allMatch(c -> Character.isISOControl(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
        return isBlank ? "–" : heading;
    }

    private static String style(Column column, String text) {
        String number = column.isNumbers() ? "number" : "";
        return !hasLongWord(text) ? number : number.isEmpty() ? "long" : number + " long";
    }

    private static boolean hasLongWord(String text) {
        int begin = 0;
        while (text.length() - begin >= LONG_WORD) {
            int end = begin;
            while (end < text.length() && " \t\n\u000B\f\r-".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end - begin >= LONG_WORD) {
                return true;
            }
            begin = end + 1;
        }
        return false;
    }

    private void inlines(List<Inline> inlines) throws IOException {
        for (Inline inline : inlines) {
            if (inline instanceof Strong) {
                html.element("strong", inline.text());
            } else if (inline instanceof CrossReference reference) {
                html.element("a", reference.text(), "href", "#" + reference.anchor());
            } else if (inline instanceof Badge badge) {
                badge(badge);
            } else {
                html.text(inline.text());
            }
        }
    }

    private void badge(Badge badge) throws IOException {
        VerdictSign sign = pictures.sign(badge.verdict());
        html.open("span", "class", "badge " + badge.verdict().status().code(), "style", "background-color:" + sign.tint()).markup(sign.svg()).text(badge.text()).close();
    }
}
