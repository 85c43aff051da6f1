package org.kinvis.app.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinvis.physics.inputs.Version;

/** The report as one HTML page beside the figures it shows; it needs nothing from the network. */
final class ReportPage {

    private static final String STYLE =
            """
            body { font: 16px/1.45 Georgia, 'Times New Roman', serif; color: #1b1b1b; margin: 2rem auto;
                   max-width: 76rem; padding: 0 1.2rem; }
            h1 { font-size: 1.7rem; margin-bottom: .2rem; } h2 { font-size: 1.25rem; margin-top: 2.4rem; }
            .lead { color: #555; margin-top: 0; }
            table { border-collapse: collapse; width: 100%; font-size: .92rem; }
            th { text-align: left; border-bottom: 2px solid #444; padding: .35rem .6rem; }
            td { border-bottom: 1px solid #ddd; padding: .35rem .6rem; vertical-align: top; }
            th:nth-child(1) { width: 27%; } th:nth-child(2) { width: 15%; } th:nth-child(3) { width: 22%; }
            td.number { font-variant-numeric: tabular-nums; }
            td code { font-size: .82rem; color: #666; }
            .yes { color: #00734f; font-weight: bold; } .no { color: #b02a0c; font-weight: bold; }
            tr.differs td { background: #fdf4f1; }
            .comment { color: #555; font-size: .88rem; }
            figure { margin: 1.2rem 0; } figure img { max-width: 100%; }
            figcaption { font-size: .85rem; color: #555; }
            """;

    private final Report report;

    ReportPage(Report report) {
        this.report = report;
    }

    String html() {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Kinvis: the paper, recomputed</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        head(page);
        report.sections().forEach(section -> section(page, section));
        page.append("</body>\n</html>\n");
        return page.toString();
    }

    private void head(StringBuilder page) {
        List<Entry> entries = report.entries();
        long differ = entries.stream().filter(entry -> !entry.agrees()).count();
        page.append("<h1>New physics in B → K(*) + invisible, recomputed</h1>\n<p class=\"lead\">")
                .append("G. Valencia's Corfu 2024 proceedings beside Kinvis ")
                .append(escape(Version.current()))
                .append(", inputs <code>paper</code> unless an entry says otherwise: ")
                .append(entries.size())
                .append(" entries, ")
                .append(differ)
                .append(
                        " where the printed number or statement differs, each with its reason.</p>\n");
    }

    private static void section(StringBuilder page, Report.Section section) {
        page.append("<h2 id=\"").append(escape(section.name())).append("\">");
        page.append(escape(section.title())).append("</h2>\n");
        pictures(section).forEach(name -> picture(page, name));
        page.append("<table>\n<tr><th>entry</th><th>paper</th><th>computed</th><th></th></tr>\n");
        section.entries().forEach(entry -> row(page, entry));
        page.append("</table>\n");
    }

    private static Set<String> pictures(Report.Section section) {
        Set<String> names = new LinkedHashSet<>();
        for (Entry entry : section.entries()) {
            for (String file : entry.files()) {
                if (file.endsWith(".png")) {
                    names.add(file.substring(0, file.length() - ".png".length()));
                }
            }
        }
        return names;
    }

    private static void picture(StringBuilder page, String name) {
        String safe = escape(name);
        page.append("<figure><img src=\"").append(safe).append(".png\" alt=\"").append(safe);
        page.append("\"><figcaption>").append(safe);
        for (String format : List.of("pdf", "svg", "png")) {
            page.append(" · <a href=\"%s.%s\">%s</a>".formatted(safe, format, format));
        }
        page.append("</figcaption></figure>\n");
    }

    private static void row(StringBuilder page, Entry entry) {
        page.append(entry.agrees() ? "<tr>" : "<tr class=\"differs\">");
        page.append("<td>").append(escape(entry.what()));
        page.append("<br><code>").append(escape(entry.id())).append("</code></td>");
        page.append("<td class=\"number\">").append(escape(entry.paperText())).append("</td>");
        page.append("<td class=\"number\">").append(escape(entry.computedText()));
        page.append("</td><td>");
        page.append(
                entry.agrees()
                        ? "<span class=\"yes\">agrees</span>"
                        : "<span class=\"no\">differs</span>");
        if (!entry.comment().isEmpty()) {
            page.append("<div class=\"comment\">").append(escape(entry.comment())).append("</div>");
        }
        page.append("</td></tr>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
