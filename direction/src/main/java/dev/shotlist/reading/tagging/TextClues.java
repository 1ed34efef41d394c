package dev.shotlist.reading.tagging;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may tell of a whole brief which trade it is of, and what sort of piece it asks for. */
final class TextClues {
    /** Lists whose values are trades. */
    private static final List<Kind> TRADES = List.of(Kind.ORG, Kind.NOUN, Kind.GOODS);

    /** Lists whose values say what the piece is to be or to have. */
    private static final List<Kind> TELLING =
            List.of(
                    Kind.FORMAT,
                    Kind.PLATFORM,
                    Kind.GENRE,
                    Kind.OFFER,
                    Kind.CTA,
                    Kind.PERSON,
                    Kind.PLACE,
                    Kind.INSTRUMENT,
                    Kind.MUSIC_WORD,
                    Kind.VOICE,
                    Kind.UNIT,
                    Kind.HOUR,
                    Kind.SEASON,
                    Kind.SERVICE,
                    Kind.FOR_SALE,
                    Kind.VIDEO_WORD);

    /** Lists of words with their English, which is one for all languages. */
    private static final List<Kind> ENGLISH =
            List.of(Kind.GLOSS, Kind.THING, Kind.PROP, Kind.PERSON, Kind.QUALITY);

    private static final int SHORT_STEM = 4;
    private static final int LONG_STEM = 6;

    private final BriefText brief;
    private final Clues clues = new Clues();

    private TextClues(BriefText brief) {
        this.brief = brief;
    }

    /** What the words tell, and the lists they stand in; each clue once. */
    static int[] words(BriefText brief) {
        TextClues each = new TextClues(brief);
        each.clues.add(Clue.ALWAYS);
        each.clues.add(Clue.LANGUAGE, brief.language.name());
        each.clues.add(Clue.SIZE, Math.min(6, brief.size() / 10));
        each.words();
        each.lists();
        return once(each.clues.take());
    }

    /**
     * What the names of the thing and of its house tell; each clue once.
     *
     * @param product the stretch that names what is sold; null where none does
     */
    static int[] names(BriefText brief, @Nullable Stretch product, @Nullable Stretch brand) {
        TextClues each = new TextClues(brief);
        each.thing(product);
        each.brand(brand);
        return once(each.clues.take());
    }

    /** What the rules hold a brief for, and how sure they are. */
    static int[] ofRule(@Nullable Fact<? extends Enum<?>> rule, String field) {
        Clues clues = new Clues();
        int said = rule == null ? 0 : rule.value().name().hashCode();
        int sure = rule == null ? 0 : (int) (rule.confidence() * 10);
        clues.add(Clue.RULE, field.hashCode() * 31 + said);
        clues.add(Clue.RULE_SURE, field.hashCode() * 31 + said * 11 + sure);
        return clues.take();
    }

    private void words() {
        int before = 0;
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            if (token.header || !(token.isWord() || token.isNumber())) {
                before = token.isBreak() || token.header ? 0 : before;
                continue;
            }
            int word = token.isNumber() ? 1 : token.key.hashCode();
            clues.add(token.denied ? Clue.TEXT_DENIED : Clue.TEXT_WORD, word);
            clues.add(Clue.TEXT_PAIR, before * 31 + word);
            before = word;
            if (token.isWord() && !token.denied) {
                parts(Clue.TEXT_STEM, Clue.TEXT_TAIL, token.key);
            }
        }
    }

    private void parts(Clue stem, Clue tail, String key) {
        int length = key.length();
        if (length > SHORT_STEM) {
            clues.add(stem, Clues.hash(key, 0, SHORT_STEM));
        }
        if (length > LONG_STEM) {
            clues.add(stem, Clues.hash(key, 0, LONG_STEM));
            clues.add(tail, Clues.hash(key, length - LONG_STEM, length));
            clues.add(tail, Clues.hash(key, length - SHORT_STEM, length));
        }
    }

    private void lists() {
        for (Kind kind : TRADES) {
            for (Hit hit : brief.all(kind)) {
                Token token = brief.tokens[hit.start()];
                if (!token.denied && !token.header) {
                    clues.add(Clue.TEXT_TRADE, hit.value());
                    clues.add(
                            Clue.TEXT_TRADE, kind.name().hashCode() * 31 + hit.value().hashCode());
                }
            }
        }
        for (Kind kind : ENGLISH) {
            for (Hit hit : brief.all(kind)) {
                english(brief.tokens[hit.start()].denied ? Clue.TEXT_DENIED : Clue.TEXT_WORD, hit);
            }
        }
        for (Kind kind : TELLING) {
            for (Hit hit : brief.all(kind)) {
                int said = brief.isSaid(hit) ? 1 : 0;
                clues.add(Clue.TEXT_KIND, kind.name().hashCode() * 31 + said);
                clues.add(Clue.TEXT_KIND, kind.name().hashCode() * 31 + hit.value().hashCode());
            }
        }
    }

    private void english(Clue clue, Hit hit) {
        String words = hit.value();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ') {
                if (i > from) {
                    clues.add(clue, Clues.hash(words, from, i));
                }
                from = i + 1;
            }
        }
    }

    private void thing(@Nullable Stretch product) {
        if (product == null) {
            clues.add(Clue.THING_WORD);
            return;
        }
        words(product, Clue.THING_WORD, Clue.THING_PART);
        boolean headLast = brief.language == Language.EN || brief.language == Language.DE;
        int head = headLast ? product.end() - 1 : product.start();
        clues.add(Clue.THING_LAST, brief.tokens[head].key);
        trades(product, Clue.THING_TRADE, head);
        for (Kind kind : ENGLISH) {
            for (Hit hit : brief.all(kind)) {
                if (product.holds(hit.start())) {
                    english(Clue.THING_WORD, hit);
                }
            }
        }
    }

    private void brand(@Nullable Stretch brand) {
        if (brand == null) {
            clues.add(Clue.BRAND_WORD);
            return;
        }
        words(brand, Clue.BRAND_WORD, Clue.BRAND_PART);
        trades(brand, Clue.BRAND_TRADE, -1);
    }

    private void words(Stretch stretch, Clue whole, Clue part) {
        for (int i = stretch.start(); i < stretch.end(); i++) {
            Token token = brief.tokens[i];
            if (token.isWord()) {
                clues.add(whole, token.key);
                parts(part, part, token.key);
            }
        }
    }

    /** The trades that the lists know words of a stretch for, once more for its head. */
    private void trades(Stretch stretch, Clue clue, int head) {
        for (Kind kind : TRADES) {
            for (Hit hit : brief.all(kind)) {
                if (stretch.holds(hit.start())) {
                    clues.add(clue, hit.value());
                }
                if (hit.holds(head)) {
                    clues.add(clue, hit.value().hashCode() * 31);
                }
            }
        }
    }

    private static int[] once(int[] clues) {
        Arrays.sort(clues);
        int size = 0;
        for (int i = 0; i < clues.length; i++) {
            if (i == 0 || clues[i] != clues[i - 1]) {
                clues[size++] = clues[i];
            }
        }
        return Arrays.copyOf(clues, size);
    }
}
