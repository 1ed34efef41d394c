package dev.shotlist.reading.naming;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import org.jspecify.annotations.Nullable;

/** Whose piece it is, as the words about the product settle it: the first that is found holds. */
final class SaidBrand {
    private final BriefText brief;
    private @Nullable Fact<String> fact;

    SaidBrand(BriefText brief, @Nullable Fact<String> marked) {
        this.brief = brief;
        fact = marked;
    }

    @Nullable Fact<String> fact() {
        return fact;
    }

    /** Takes the place of whatever was found before. */
    void settle(Fact<String> brand) {
        fact = brand;
    }

    void offer(String value, Name name, double confidence) {
        if (fact == null && !value.isBlank()) {
            fact = new Fact<>(value, brief.span(name.start(), name.end()), confidence);
        }
    }
}
