package org.duban.task.closingfile;

import java.util.List;

/** Writes a page; whatever is not markup of ours is escaped. */
final class Html {
    private final StringBuilder page = new StringBuilder();

    /** Markup of ours, as it is. */
    Html raw(String markup) {
        page.append(markup).append('\n');
        return this;
    }

    /** An element around text. */
    Html element(String name, String text) {
        page.append('<').append(name).append('>').append(escaped(text)).append("</");
        page.append(name).append(">\n");
        return this;
    }

    /** A row of a list of names and values; nothing where there is no value. */
    Html pair(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            element("dt", name).element("dd", value.toString());
        }
        return this;
    }

    /** A row of a table; each cell holds lines. */
    Html row(List<List<String>> cells) {
        page.append("<tr>");
        cells.forEach(lines -> {
            page.append("<td>");
            lines.forEach(line -> page.append("<p>").append(escaped(line)).append("</p>"));
            page.append("</td>");
        });
        page.append("</tr>\n");
        return this;
    }

    /** The heads of a table's columns. */
    Html heads(List<String> names) {
        page.append("<thead><tr>");
        names.forEach(
                name -> page.append("<th scope=\"col\">").append(escaped(name)).append("</th>"));
        page.append("</tr></thead>\n");
        return this;
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(one);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
