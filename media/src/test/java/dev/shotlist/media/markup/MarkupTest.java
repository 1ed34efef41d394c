package dev.shotlist.media.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void wordsDoNotActInTextOrAttributes() {
        assertThat(new Markup().text("<b a=\"1\" c='2'>&amp;").toString())
                .isEqualTo("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;");
    }

    @Test
    void valuesAreInertAndFiguresFormatted() {
        assertThat(new Markup().put("<i>%s</i>%.1f", "a<b", 1.25).toString())
                .isEqualTo("<i>a&lt;b</i>1.3");
    }

    @Test
    void marksThatTurnTextRoundAreShownAndJoinersStay() {
        assertThat(InertText.plain("gpj\u202E.exe\u001B[2J\u2028\n\uD83D\uDC69\u200D\uD83D\uDE80"))
                .isEqualTo("gpj[U+202E].exe[U+001B][2J[U+2028]\n\uD83D\uDC69\u200D\uD83D\uDE80");
    }

    @Test
    void aHalfOfASurrogatePairIsShown() {
        assertThat(InertText.plain("a\uD800b")).isEqualTo("a[U+D800]b");
    }

    @Test
    void thePolicyLetsOnlyThePagesOwnStyleThrough() {
        String page = Page.begun("A </title>", "p{margin:0}").toString();
        assertThat(page)
                .contains("default-src 'none'; style-src 'sha256-", "<title>A &lt;/title&gt;")
                .doesNotContain("unsafe-inline");
        assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<style>"));
    }
}
