package dev.shotlist.reading.page;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.media.markup.Page;
import dev.shotlist.reading.Doubt;
import dev.shotlist.reading.Facts;
import dev.shotlist.reading.Facts.Named;
import dev.shotlist.reading.Reading;
import java.util.List;

/** A brief with its facts marked in place as a page that loads nothing and runs nothing. */
final class ReadingPage {
    private static final String TITLE = "What the brief says";

    private final Reading reading;
    private final List<Named> facts;
    private final Markup page =
            Page.begun(TITLE, Page.styles(ReadingPage.class, "reading-page.css"));

    ReadingPage(Reading reading) {
        this.reading = reading;
        facts = Facts.named(reading);
    }

    String html() {
        page.raw("<h1>").text(TITLE).raw("</h1>");
        text();
        facts();
        doubts();
        page.raw("<h2>Left to defaults</h2><p>")
                .text(String.join(", ", MarkedText.unsaid(facts)))
                .raw("</p></body></html>\n");
        return page.toString();
    }

    private void text() {
        page.put("<pre lang=\"%s\" dir=\"auto\">", reading.language().tag());
        for (MarkedText.Piece piece : MarkedText.pieces(reading, facts)) {
            if (piece.fact() < 0) {
                page.text(piece.words());
            } else {
                Named named = facts.get(piece.fact());
                page.put(
                        "<mark title=\"%s: %s\">%s<small>%s</small></mark>",
                        named.field(), named.value(), piece.words(), named.field());
            }
        }
        page.raw("</pre>");
    }

    private void facts() {
        page.raw("<h2>Read</h2><table><tr><th>Field</th><th>Says</th><th>Sure</th></tr>");
        for (Named named : facts) {
            page.put(
                    "<tr><td>%s</td><td>%s</td><td>%.2f</td></tr>",
                    named.field(), named.value(), named.fact().confidence());
        }
        page.raw("</table>");
    }

    private void doubts() {
        if (reading.doubts().isEmpty()) {
            return;
        }
        page.raw("<h2>In doubt</h2><table>");
        for (Doubt doubt : reading.doubts()) {
            String mend = doubt.suggestion();
            page.put("<tr><td>%s</td><td>%s", doubt.code(), doubt.message());
            if (mend != null) {
                page.raw("<br>").text(mend);
            }
            page.raw("</td></tr>");
        }
        page.raw("</table>");
    }
}
