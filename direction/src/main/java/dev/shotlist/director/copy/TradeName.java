package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name with the trade before it where the brief itself writes them so: "Ferretería La Llave",
 * "Bäckerei Holtkamp". In English the trade stands behind and is part of the name.
 */
final class TradeName {
    private TradeName() {}

    /** Null where the brief writes the name alone, or the copy is in another language. */
    static @Nullable String of(String name, Settled settled) {
        String noun = settled.noun();
        boolean same = settled.reading().language() == settled.language();
        if (noun == null || !same || settled.language() == Language.EN) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String trade = noun.toLowerCase(Locale.ROOT);
        if (lower.startsWith(trade + " ")) {
            return Words.capitalised(name);
        }
        String text = settled.reading().text();
        int at = text.toLowerCase(Locale.ROOT).indexOf(trade + " " + lower);
        return at < 0
                ? null
                : Words.capitalised(text.substring(at, at + noun.length() + 1 + name.length()));
    }
}
