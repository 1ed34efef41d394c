package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;

/** One text before and after, with what differs between them marked in either. */
final class Sides {
    private Sides() {}

    static void before(Markup page, String was, String is, boolean missing) {
        side(page, was, is, was, "del", missing);
    }

    static void after(Markup page, String was, String is, boolean missing) {
        side(page, was, is, is, "ins", missing);
    }

    private static void side(
            Markup page, String was, String is, String text, String tag, boolean missing) {
        if (missing) {
            page.raw("<span class=\"none\">none</span>");
            return;
        }
        int head = Changed.head(was, is);
        int tail = Changed.tail(was, is, head);
        String middle = text.substring(head, text.length() - tail);
        page.text(text.substring(0, head));
        if (!middle.isEmpty()) {
            page.raw("<" + tag + ">").text(middle).raw("</" + tag + ">");
        }
        page.text(text.substring(text.length() - tail));
    }
}
