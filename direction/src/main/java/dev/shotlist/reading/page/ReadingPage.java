package dev.shotlist.reading.page;

import static dev.shotlist.reading.page.SafeText.markup;

import dev.shotlist.reading.Doubt;
import dev.shotlist.reading.Facts;
import dev.shotlist.reading.Facts.Named;
import dev.shotlist.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A brief with its facts marked in place as a page that loads nothing and runs nothing. */
final class ReadingPage {
    private static final String STYLE =
            "body{font:16px/1.7 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c1c1e;background:#fff}"
                    + "pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border:1px solid #d8d8dc;border-radius:8px;padding:1rem}"
                    + "mark{border-radius:4px;padding:.05em .25em;background:#fff1b8;color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}"
                    + "mark small{margin-left:.35em;font-size:.72em;color:#5a4a00;white-space:nowrap}"
                    + "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #e6e6ea;overflow-wrap:anywhere}"
                    + "td:first-child{white-space:nowrap}td:last-child{font-variant-numeric:tabular-nums}"
                    + "@media(prefers-color-scheme:dark){body{color:#eee;background:#161618}mark{background:#4d4110}mark small{color:#ffe28a}pre,td,th{border-color:#3a3a3e}}";

    private final Reading reading;
    private final List<Named> facts;
    private final StringBuilder out = new StringBuilder(4096);

    ReadingPage(Reading reading) {
        this.reading = reading;
        facts = Facts.named(reading);
    }

    String html() {
        head();
        text();
        facts();
        doubts();
        out.append("<h2>Left to defaults</h2><p>")
                .append(markup(String.join(", ", MarkedText.unsaid(facts))))
                .append("</p></body></html>\n");
        return out.toString();
    }

    private void head() {
        out.append(
                        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .append(digest(STYLE))
                .append(
                        "'\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>What the brief says</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>What the brief says</h1>");
    }

    private void text() {
        out.append("<pre lang=\"").append(reading.language().tag()).append("\" dir=\"auto\">");
        for (MarkedText.Piece piece : MarkedText.pieces(reading, facts)) {
            String words = markup(piece.words());
            if (piece.fact() < 0) {
                out.append(words);
            } else {
                Named named = facts.get(piece.fact());
                out.append("<mark title=\"")
                        .append(markup(named.field() + ": " + named.value()))
                        .append("\">")
                        .append(words)
                        .append("<small>")
                        .append(markup(named.field()))
                        .append("</small></mark>");
            }
        }
        out.append("</pre>");
    }

    private void facts() {
        out.append("<h2>Read</h2><table><tr><th>Field</th><th>Says</th><th>Sure</th></tr>");
        for (Named named : facts) {
            out.append("<tr><td>")
                    .append(markup(named.field()))
                    .append("</td><td>")
                    .append(markup(named.value()))
                    .append("</td><td>")
                    .append(String.format(Locale.ROOT, "%.2f", named.fact().confidence()))
                    .append("</td></tr>");
        }
        out.append("</table>");
    }

    private void doubts() {
        if (reading.doubts().isEmpty()) {
            return;
        }
        out.append("<h2>In doubt</h2><table>");
        for (Doubt doubt : reading.doubts()) {
            String mend = doubt.suggestion();
            out.append("<tr><td>")
                    .append(markup(doubt.code()))
                    .append("</td><td>")
                    .append(markup(doubt.message()))
                    .append(mend == null ? "" : "<br>" + markup(mend))
                    .append("</td></tr>");
        }
        out.append("</table>");
    }

    private static String digest(String style) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
