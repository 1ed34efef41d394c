package dev.shotlist.reading.shots;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shot that a later sentence adds beside a listed one.
 *
 * @param beside the listed shot; null for the list as a whole
 */
record InsertedShot(Fact<ShotOrder> shot, @Nullable Fact<ShotOrder> beside) {
    /** Finds one in the words around "before" or "after". */
    static final class Finder {
        private static final int REACH = 5;
        private static final int LONGEST = 20;

        private final BriefText brief;
        private final ShotMentions mentions;

        Finder(BriefText brief, ShotMentions mentions) {
            this.brief = brief;
            this.mentions = mentions;
        }

        /** Null where nothing is added beside the word between two tokens. */
        @Nullable InsertedShot of(int word, int from, int to) {
            int anchor = anchor(word, to);
            if (anchor < 0) {
                return null;
            }
            List<Fact<ShotOrder>> named = mentions.of(anchor);
            Fact<ShotOrder> beside = named.isEmpty() ? null : named.getFirst();
            int behind = behindVerb(anchor + 1, to);
            boolean all = beside == null && brief.mark(anchor + 1, ',');
            if (behind > 0 || all) {
                int start = behind > 0 ? behind : anchor + 2;
                return shot(start, end(start, to), beside);
            }
            int verb = verbBefore(word, from);
            return verb < 0 ? null : shot(verb + 1, word, beside);
        }

        /** The token that names the listed shot, or says "all of this"; -1 for none. */
        private int anchor(int word, int to) {
            for (int i = word + 1; i < to && i <= word + REACH; i++) {
                if (!mentions.of(i).isEmpty() || isAll(i)) {
                    return i;
                }
            }
            return -1;
        }

        /** The last word of "all of this". */
        private boolean isAll(int i) {
            return brief.cue(Cue.WHOLE_LIST, i) && !brief.cue(Cue.WHOLE_LIST, i + 1);
        }

        /** Where the new shot begins behind "comes", "must"; 0 where no such verb stands there. */
        private int behindVerb(int at, int to) {
            boolean inserts = false;
            for (int i = at; i < to && i <= at + REACH; i++) {
                inserts |= brief.cue(Cue.INSERTS, i);
                boolean opens = brief.cue(Cue.ARTICLE, i) || brief.cue(Cue.ONE, i);
                if (inserts && opens) {
                    return i;
                }
            }
            return 0;
        }

        private int verbBefore(int word, int from) {
            for (int i = word - 1; i >= from && i > word - LONGEST; i--) {
                if (brief.cue(Cue.INSERTS, i) && word - i > 2) {
                    return i;
                }
            }
            return -1;
        }

        private int end(int start, int to) {
            int end = start;
            while (end < to && brief.sameClause(end, start) && end < start + LONGEST) {
                end++;
            }
            while (end > start + 1
                    && (!brief.tokens[end - 1].isWord()
                            || brief.cue(Cue.INSERTS, end - 1)
                            || brief.cue(Cue.PUT_IN, end - 1))) {
                end--;
            }
            return end;
        }

        private @Nullable InsertedShot shot(int from, int to, @Nullable Fact<ShotOrder> beside) {
            int start = from;
            while (start < to && (!brief.tokens[start].isWord() || brief.cue(Cue.PUT_IN, start))) {
                start++;
            }
            boolean shows = false;
            for (int i = start; i < to; i++) {
                shows |= brief.tokens[i].isWord() && !brief.is(Kind.STOP, i);
                if (brief.tokens[i].quote >= 0 || brief.tokens[i].denied) {
                    return null;
                }
            }
            if (!shows) {
                return null;
            }
            ShotOrder order =
                    new ShotOrder(
                            Phrases.oneLine(brief.slice(start, to)), null, null, null, true, false);
            return new InsertedShot(new Fact<>(order, brief.span(start, to), 0.8), beside);
        }
    }
}
