package dev.shotlist.reading;

import dev.shotlist.reading.Facts.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A brief with each fact marked where it stands, for a terminal or as a page of its own. */
public final class ReadingView {
    private static final String ESCAPE = "\u001B[";
    private static final int[] SHADES = {36, 33, 35, 32, 34, 31};
    private static final List<String> FIELDS =
            List.of(
                    "length",
                    "platform",
                    "ratio",
                    "format",
                    "product",
                    "brand",
                    "category",
                    "price tier",
                    "audience",
                    "mood",
                    "colour",
                    "pace",
                    "genre",
                    "tempo",
                    "voice",
                    "call to action",
                    "scenes");
    private static final String STYLE =
            "body{font:16px/1.7 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c1c1e;background:#fff}"
                    + "pre{white-space:pre-wrap;font:inherit;border:1px solid #d8d8dc;border-radius:8px;padding:1rem}"
                    + "mark{border-radius:4px;padding:0 .2em;background:#fff1b8;color:inherit}"
                    + "mark small{margin-left:.35em;font-size:.72em;color:#5a4a00}"
                    + "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #e6e6ea}"
                    + "@media(prefers-color-scheme:dark){body{color:#eee;background:#161618}mark{background:#4d4110}mark small{color:#ffe28a}pre,td,th{border-color:#3a3a3e}}";

    private ReadingView() {}

    /**
     * For a terminal: the brief with its facts marked, what was read, what is doubtful, what is
     * left to defaults. Control characters of the brief are shown escaped.
     *
     * @param colored with ANSI colours; with brackets otherwise
     */
    public static String text(Reading reading, boolean colored) {
        StringBuilder out = new StringBuilder();
        List<Named> facts = Facts.named(reading);
        for (Piece piece : pieces(reading, facts)) {
            String words = plain(piece.words());
            if (piece.fact() < 0) {
                out.append(words);
            } else {
                Named named = facts.get(piece.fact());
                String label = plain(named.field());
                if (colored) {
                    out.append(ESCAPE)
                            .append("1;")
                            .append(shade(named.field()))
                            .append('m')
                            .append(words)
                            .append(ESCAPE)
                            .append("0m");
                    out.append(ESCAPE)
                            .append("2m‹")
                            .append(label)
                            .append('›')
                            .append(ESCAPE)
                            .append("0m");
                } else {
                    out.append('[').append(words).append(" | ").append(label).append(']');
                }
            }
        }
        out.append("\n\n");
        for (Named named : facts) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%-15s %s  (%.2f)%n",
                            plain(named.field()),
                            plain(named.value()),
                            named.fact().confidence()));
        }
        for (Doubt doubt : reading.doubts()) {
            out.append('\n')
                    .append(plain(doubt.code()))
                    .append(": ")
                    .append(plain(doubt.message()));
            String mend = doubt.suggestion();
            if (mend != null) {
                out.append("\n  ").append(plain(mend));
            }
            out.append('\n');
        }
        out.append("\nLanguage: ").append(reading.language().english());
        out.append("\nLeft to defaults: ").append(String.join(", ", unsaid(facts))).append('\n');
        return out.toString();
    }

    /** A page that loads nothing, runs nothing, and says so in a content security policy. */
    public static String html(Reading reading) {
        List<Named> facts = Facts.named(reading);
        StringBuilder out = new StringBuilder(4096);
        out.append(
                        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .append(digest(STYLE))
                .append(
                        "'\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>What the brief says</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>What the brief says</h1><pre lang=\"")
                .append(reading.language().tag())
                .append("\" dir=\"auto\">");
        for (Piece piece : pieces(reading, facts)) {
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
        out.append("</pre><h2>Read</h2><table><tr><th>Field</th><th>Says</th><th>Sure</th></tr>");
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
        if (!reading.doubts().isEmpty()) {
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
        out.append("<h2>Left to defaults</h2><p>")
                .append(markup(String.join(", ", unsaid(facts))))
                .append("</p></body></html>\n");
        return out.toString();
    }

    /** A stretch of the text that one fact marks, or none (-1). */
    private record Piece(String words, int fact) {}

    /** Cuts the text where marks begin and end; of facts that overlap, the shortest is shown. */
    private static List<Piece> pieces(Reading reading, List<Named> facts) {
        int[] points = reading.text().codePoints().toArray();
        int[] owner = new int[points.length];
        Arrays.fill(owner, -1);
        for (int f = 0; f < facts.size(); f++) {
            Span span = facts.get(f).fact().span();
            int size = span.end() - span.start();
            for (int i = span.start(); i < Math.min(span.end(), points.length); i++) {
                if (owner[i] < 0
                        || size
                                < facts.get(owner[i]).fact().span().end()
                                        - facts.get(owner[i]).fact().span().start()) {
                    owner[i] = f;
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= points.length; i++) {
            if (i == points.length || owner[i] != owner[start]) {
                pieces.add(new Piece(new String(points, start, i - start), owner[start]));
                start = i;
            }
        }
        return pieces;
    }

    private static Set<String> unsaid(List<Named> facts) {
        Set<String> left = new LinkedHashSet<>(FIELDS);
        for (Named named : facts) {
            left.remove(named.field());
        }
        return left;
    }

    private static int shade(String field) {
        return SHADES[Math.floorMod(field.hashCode(), SHADES.length)];
    }

    /** Control, direction and surrogate characters as their escapes; line breaks stay. */
    private static String plain(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints()
                .forEach(point -> {
                    int type = Character.getType(point);
                    boolean hidden =
                            type == Character.CONTROL
                                    || type == Character.FORMAT
                                    || type == Character.SURROGATE
                                    || type == Character.LINE_SEPARATOR
                                    || type == Character.PARAGRAPH_SEPARATOR;
                    boolean joiner = point == 0x200D || point == 0x00AD;
                    if (point == '\n' || !hidden || joiner) {
                        out.appendCodePoint(point);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\u%04X", point));
                    }
                });
        return out.toString();
    }

    private static String markup(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        String safe = plain(words);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
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
