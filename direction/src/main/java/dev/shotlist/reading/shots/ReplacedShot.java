package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listed shot and what a later sentence puts in its place: "instead of the wrap do brown paper",
 * "swap 2 for a nun", "statt der Ofentür bitte die Glasur".
 *
 * @param from where the words begin that say so, as a token
 */
record ReplacedShot(Fact<ShotOrder> gone, Fact<ShotOrder> taken, int from) {
    /** Finds one in a sentence behind the list. */
    static final class Finder {
        private static final int REACH = 6;

        /** "en vez de la X pon Y": the words that X may have behind the one that names it. */
        private static final int LONGEST_NAME = 6;

        private final BriefText brief;
        private final ShotMentions mentions;
        private final AddedShot added;

        Finder(BriefText brief, ShotMentions mentions, AddedShot added) {
            this.brief = brief;
            this.mentions = mentions;
            this.added = added;
        }

        /** Null where the sentence between two tokens replaces nothing. */
        @Nullable ReplacedShot of(int from, int to) {
            boolean replaces = false;
            boolean beside = false;
            for (int i = from; i < to; i++) {
                if (brief.tokens[i].quote >= 0 || brief.tokens[i].header) {
                    return null;
                }
                replaces |= replaces(i);
                // "between 2 and 3 put a boy with a book" replaces none
                beside |=
                        brief.cue(Cue.AMID, i)
                                || brief.cue(Cue.PUTS_BEFORE, i)
                                || brief.cue(Cue.PUTS_AFTER, i);
            }
            replaces &= !beside;
            for (int i = from; i < to; i++) {
                int of = inPlace(i);
                ReplacedShot found = of > 0 ? instead(i, of, from, to) : null;
                if (found == null && replaces && brief.cue(Cue.REPLACED_BY, i)) {
                    found = with(i, from, to);
                }
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private boolean replaces(int i) {
            return brief.cue(Cue.REPLACES, i) || brief.cue(Cue.SWAPS, i);
        }

        /** Behind "instead of", "au lieu du", "statt"; or 0. */
        private int inPlace(int i) {
            if (!brief.cue(Cue.IN_PLACE, i)) {
                return 0;
            }
            boolean linked = brief.cue(Cue.IN_PLACE_OF, i + 1);
            return linked ? i + 2 : brief.language == Language.DE ? i + 1 : 0;
        }

        private @Nullable ReplacedShot instead(int word, int behind, int from, int to) {
            int named = behind;
            while (named < to && named < behind + REACH && mention(named).isEmpty()) {
                named++;
            }
            List<Fact<ShotOrder>> gone = named < to ? mention(named) : List.of();
            if (gone.size() != 1) {
                return null;
            }
            int start = start(named + 1, to);
            Fact<ShotOrder> taken = start > 0 ? taken(start, to) : null;
            int front = Math.max(from, brief.clauseStart(word));
            while (taken == null && front < word && isAsked(front)) {
                front++;
            }
            // "a dog instead of the cat": the preposition of "en vez de" is no part of it
            int end = brief.cue(Cue.PREPOSITION, word - 1) ? word - 1 : word;
            taken = taken == null && end > front ? added.of(front, end) : taken;
            return taken == null ? null : new ReplacedShot(gone.getFirst(), taken, word);
        }

        private List<Fact<ShotOrder>> mention(int at) {
            return mentions.within(at, at + 1, brief.tokens[at].isNumber());
        }

        /** Where the new shot begins behind the name of the old one; or 0. */
        private int start(int behind, int to) {
            for (int i = behind; i < to && i <= behind + LONGEST_NAME; i++) {
                if (isAsked(i) || brief.mark(i, ',') || brief.mark(i, ':')) {
                    int at = i + 1;
                    while (at < to && (isAsked(at) || !brief.tokens[at].isWord())) {
                        at++;
                    }
                    return at;
                }
                boolean own = brief.cue(Cue.ONE, i) && !brief.cue(Cue.PREPOSITION, i - 1);
                if (own) {
                    return i;
                }
            }
            return 0;
        }

        /** "put", "mettez plutôt", "bitte", "let's have". */
        private boolean isAsked(int i) {
            return brief.cue(Cue.ADDS, i)
                    || brief.cue(Cue.PUTS_IN_PLACE, i)
                    || brief.cue(Cue.IN_PLACE, i)
                    || (brief.cue(Cue.WE, i) && !brief.cue(Cue.SOMEBODY, i));
        }

        /** "swap 2 for a nun", "die Pumpe durch eine Katze ersetzen". */
        private @Nullable ReplacedShot with(int link, int from, int to) {
            int start = Math.max(from, link - LONGEST_NAME);
            List<Fact<ShotOrder>> gone = mentions.within(start, link, true);
            if (gone.size() != 1 || !brief.sameSentence(start, link)) {
                return null;
            }
            int end = to;
            for (int i = link + 1; i < to; i++) {
                if (replaces(i)) {
                    end = i;
                    break;
                }
            }
            List<Fact<ShotOrder>> other = mentions.within(link + 1, end, true);
            Fact<ShotOrder> taken = isOther(other, gone) ? null : taken(link + 1, end);
            return taken == null ? null : new ReplacedShot(gone.getFirst(), taken, from);
        }

        private static boolean isOther(List<Fact<ShotOrder>> other, List<Fact<ShotOrder>> gone) {
            return other.stream().anyMatch(one -> !gone.contains(one));
        }

        /** "..., gracias": one word behind a comma is said to whoever reads. */
        private boolean isPoliteEnd(int comma, int to) {
            int words = 0;
            for (int i = comma; i < to; i++) {
                words += brief.tokens[i].isWord() ? 1 : 0;
            }
            return brief.mark(comma, ',') && words < 2;
        }

        /** The new shot from a token on, up to where the sentence turns to something else. */
        private @Nullable Fact<ShotOrder> taken(int start, int to) {
            int end = start;
            while (end < to && !leaves(end, start) && !isPoliteEnd(end, to)) {
                end++;
            }
            // "des lampions à la place"
            boolean instead = end < to && brief.cue(Cue.IN_PLACE, end);
            while (instead && end > start && isSmall(end - 1)) {
                end--;
            }
            return end - start < 1 ? null : added.of(start, end);
        }

        /** "scratch 2, make it a man with a cello", "togliete il polpo, mettete un granchio". */
        @Nullable Fact<ShotOrder> then(int removes, int to) {
            for (int i = removes + 2; i + 1 < to; i++) {
                boolean opens = !brief.tokens[i - 1].isWord() || brief.cue(Cue.AND, i - 1);
                boolean makes = brief.cue(Cue.MAKES, i) && brief.cue(Cue.THEM, i + 1);
                if (opens && makes) {
                    return i + 2 < to ? added.of(i + 2, to) : null;
                }
                if (opens && (brief.cue(Cue.ADDS, i) || brief.cue(Cue.PUTS_IN_PLACE, i))) {
                    boolean other = isPlaced(i, to) || !mentions.within(i + 1, to, true).isEmpty();
                    return other ? null : taken(i + 1, to);
                }
            }
            return null;
        }

        /** "..., and put a dog at the end": nowhere near what was taken out. */
        private boolean isPlaced(int from, int to) {
            for (int i = from; i < to; i++) {
                if (brief.is(Kind.ORDER, i)
                        || brief.cue(Cue.AMID, i)
                        || brief.cue(Cue.PUTS_LAST, i)
                        || brief.cue(Cue.PUTS_FIRST, i)
                        || brief.tokens[i].denied
                        || brief.tokens[i].quote >= 0) {
                    return true;
                }
            }
            return false;
        }

        private boolean isSmall(int at) {
            return brief.cue(Cue.ARTICLE, at)
                    || brief.cue(Cue.PREPOSITION, at)
                    || brief.cue(Cue.TO_POINT, at)
                    || brief.is(Kind.OUR, at);
        }

        /** "the campfire (no, not allowed! put lanterns there instead)"; null for others. */
        @Nullable Fact<ShotOrder> inBracket(Fact<ShotOrder> shot) {
            boolean open = false;
            boolean refused = false;
            for (int i = 0; i < brief.size(); i++) {
                if (!brief.span(i, i + 1).isWithin(shot.span())) {
                    continue;
                }
                open |= brief.mark(i, '(');
                refused |=
                        open
                                && (brief.isAny(i, Kind.NEG, Kind.CORRECTION)
                                        || brief.cue(Cue.REFUSES, i));
                if (refused && (brief.cue(Cue.ADDS, i) || brief.cue(Cue.PUTS_IN_PLACE, i))) {
                    int end = i;
                    while (end < brief.size() && !brief.mark(end, ')')) {
                        end++;
                    }
                    return taken(i + 1, end);
                }
            }
            return null;
        }

        private boolean leaves(int at, int start) {
            return (brief.cue(Cue.IN_PLACE, at) && !brief.cue(Cue.IN_PLACE_OF, at + 1))
                    || brief.mark(at, ';')
                    || brief.mark(at, ')')
                    || brief.mark(at, '!')
                    || (at > start && brief.tokens[at].isBreak())
                    || brief.isAny(at, Kind.CTA_MARK, Kind.PLATFORM, Kind.LIST_END)
                    || (brief.mark(at, ',') && brief.isAny(at + 1, Kind.NEG, Kind.CORRECTION));
        }
    }
}
