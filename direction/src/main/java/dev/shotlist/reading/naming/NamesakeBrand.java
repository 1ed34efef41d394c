package dev.shotlist.reading.naming;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that goes by a name of its own and that no other house is named for is its own brand:
 * "oat milk 'Moat'", "Kestrel folding ladders". A book, a song or a game is not.
 */
final class NamesakeBrand {
    private final BriefText brief;
    private final List<Name> names;

    NamesakeBrand(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
    }

    /** "Kestrel folding ladders": the name that the product's words begin with. */
    @Nullable Fact<String> leading(Fact<ProductWords> product) {
        for (Name name : names) {
            Span span = brief.span(name.start(), name.end());
            if (span.start() == product.span().start()
                    && span.end() < product.span().end()
                    && !name.place()
                    && !Phrases.isPossessive(brief.raw(name.end() - 1))) {
                String words = Phrases.oneLine(brief.slice(name.start(), name.end()));
                return new Fact<>(words, span, 0.45);
            }
        }
        return null;
    }

    /** "Meal kit 'Tuesdayish'": the title of a thing that is no work. */
    @Nullable Fact<String> of(Fact<ProductWords> product) {
        String name = product.value().name();
        String noun = product.value().noun();
        if (noun == null || noun.equals(name) || name.isBlank() || isWork(noun)) {
            return null;
        }
        return Character.isUpperCase(name.codePointAt(0))
                ? new Fact<>(name, product.span(), 0.45)
                : null;
    }

    private boolean isWork(String noun) {
        for (int i = 0; i < brief.size(); i++) {
            if ((brief.cue(Cue.WORK, i) || brief.cue(Cue.WORK_KIND, i))
                    && noun.contains(brief.raw(i))) {
                return true;
            }
        }
        return false;
    }
}
