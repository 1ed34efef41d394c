package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people of a country are asked to do by a trade, where the brief leaves it open: a table is
 * reserved, an appointment made, a course joined.
 *
 * @param asks what a brief asks of its viewers that is no sale: time, sponsorship
 * @param trades by kinds and by what they ask for
 * @param kept what a lesson that sells nothing asks for
 */
public record LocalCalls(List<Ask> asks, List<Trade> trades, Map<Language, String> kept) {
    /**
     * @param marks words or beginnings of words, lower case
     */
    record Ask(CtaAction action, Map<Language, List<String>> marks, Map<Language, String> words) {}

    record Trade(Set<String> kinds, CtaAction action, Map<Language, String> words) {}

    /** A call in words. */
    record Call(String words, CtaAction action) {}

    /** What the brief itself asks people for, as time or sponsorship; null where it asks none. */
    @Nullable Call asked(Settled settled) {
        Language language = settled.language();
        String text = ' ' + spaced(settled.reading().text());
        for (Ask ask : asks) {
            String words = ask.words().get(language);
            if (words != null
                    && ask.marks().getOrDefault(language, List.of()).stream()
                            .anyMatch(mark -> text.contains(' ' + mark))) {
                return new Call(words, ask.action());
            }
        }
        return null;
    }

    /** What such a trade asks for; null where nothing better is known than what is usual. */
    @Nullable String usual(Kind kind, CtaAction action, Language language) {
        for (Trade trade : trades) {
            String words = trade.words().get(language);
            if (words != null && trade.action() == action && trade.kinds().contains(kind.id())) {
                return words;
            }
        }
        return null;
    }

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = Character.isLetterOrDigit(c) || c == '\u20ac';
            out.append(inWord ? c : ' ');
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
