package dev.shotlist.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.api.Test;

class ReadingViewTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    @Test
    void marksEachFactInPlace() {
        String view =
                ReadingView.text(
                        READER.read("A 20s TikTok for our beeswax candles, calm, no music"), false);

        assertThat(view)
                .contains("[20s | length]")
                .contains("[TikTok | platform]")
                .contains("[calm | mood]")
                .contains("[no music | ");
        assertThat(view).contains("Left to defaults: ").contains("call to action");
    }

    @Test
    void showsControlCharactersEscaped() {
        String view =
                ReadingView.text(
                        READER.read("20s ad \u001B]0;owned\u0007 for tea \u202Eevil"), true);

        assertThat(view)
                .contains("[U+001B]]0;owned[U+0007]")
                .contains("[U+202E]")
                .doesNotContain("\u0007")
                .doesNotContain("\u202E");
    }

    @Test
    void writesMarkupOfTheBriefAsText() {
        String page =
                ReadingView.html(
                        READER.read(
                                "20s ad for <script>alert('x')</script> \"tea\" onerror=1 </pre>"));

        assertThat(page).contains("&lt;").doesNotContain("<script").doesNotContain("</pre> ");
        assertThat(page)
                .contains("Content-Security-Policy")
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void loneSurrogatesAndEmptyBriefsAreShown() {
        assertThat(ReadingView.text(READER.read("\uD83D 20s"), false)).contains("[U+D83D]");
        assertThat(ReadingView.html(READER.read(""))).contains("<pre");
    }

    @Test
    void keepsToTheTerminalsWidth() {
        String brief =
                "Sixty seconds for YouTube, a brand film for our oat milk Nettlebed, calm and warm,"
                        + " forest green and cream, no cows, no milkmaids, older female narrator,"
                        + " then a link to learn more and the words 'Milk, minus the moo.'";

        assertThat(ReadingView.text(READER.read(brief), false, 80).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(ReadingView.text(READER.read(brief), true, 60).lines())
                .allMatch(line -> line.replaceAll("\u001B\\[[0-9;]*m", "").length() <= 60);
    }
}
