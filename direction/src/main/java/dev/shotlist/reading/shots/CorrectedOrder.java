package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of shots as it is after what is said about it later: "swap 2 and 3", "drop the sauna",
 * "Montage vor Prüfstand", "the changing room first". What is only asked changes nothing.
 */
final class CorrectedOrder {
    /** Fewer are no list that one could put in another order. */
    private static final int LEAST = 3;

    /** Between a verb or a preposition and the shot that it is about, in tokens. */
    private static final int REACH = 5;

    private final BriefText brief;
    private final ShotMentions mentions;
    private final AddedShot added;
    private final ReplacedShot.Finder replaced;
    private final List<Fact<ShotOrder>> shots;

    /** What the last sentence that changed anything found. */
    private List<Fact<ShotOrder>> before;

    private CorrectedOrder(BriefText brief, List<Fact<ShotOrder>> shots) {
        this.brief = brief;
        this.shots = new ArrayList<>(shots);
        before = List.copyOf(shots);
        mentions = new ShotMentions(brief, shots);
        added = new AddedShot(brief);
        replaced = new ReplacedShot.Finder(brief, mentions, added);
    }

    static List<Fact<ShotOrder>> of(BriefText brief, List<Fact<ShotOrder>> shots) {
        if (shots.size() < LEAST) {
            return List.copyOf(shots);
        }
        CorrectedOrder order = new CorrectedOrder(brief, shots);
        order.correct();
        return order.shots;
    }

    private void correct() {
        for (int s = 0; s < shots.size(); s++) {
            Fact<ShotOrder> other = replaced.inBracket(shots.get(s));
            if (other != null) {
                shots.set(s, other);
            }
        }
        int at = mentions.behind();
        while (at < brief.size()) {
            int end = Math.max(at + 1, brief.sentenceEnd(at));
            if (!isAsked(at, end)) {
                List<Fact<ShotOrder>> found = List.copyOf(shots);
                sentence(at, end);
                if (!found.equals(shots)) {
                    before = found;
                } else if (takesBack(at, end)) {
                    shots.clear();
                    shots.addAll(before);
                }
            }
            at = end;
        }
    }

    private boolean isAsked(int from, int to) {
        for (int i = from; i < to; i++) {
            // "could you swap 2 and 3?" is asked for, not about
            if (brief.mark(i, '?')) {
                return !isRequest(from, i);
            }
        }
        return false;
    }

    private boolean isRequest(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean asks = brief.cue(Cue.COULD_YOU, i);
            if (asks && (brief.language != Language.EN || brief.cue(Cue.SUBJECT, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "No, sorry, leave it as it was." */
    private boolean takesBack(int from, int to) {
        boolean refuses = false;
        boolean was = false;
        for (int i = from; i < to; i++) {
            refuses |= brief.cue(Cue.REFUSES, i) || brief.cue(Cue.TAKES_BACK, i);
            was |= brief.cue(Cue.WAS, i);
        }
        return refuses && was;
    }

    private void sentence(int from, int to) {
        ReplacedShot other = replaced.of(from, to);
        if (other != null && shots.contains(other.gone())) {
            shots.set(shots.indexOf(other.gone()), other.taken());
            changed(from, other.from());
        } else {
            changed(from, to);
        }
    }

    private void changed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.tokens[i].quote >= 0 || brief.tokens[i].header) {
                continue;
            }
            if (brief.cue(Cue.SWAPS, i)) {
                swap(mentions.within(from, to, true));
            } else if (brief.cue(Cue.REMOVES, i) || brief.cue(Cue.TAKES_OUT, i)) {
                remove(i, from, to);
            } else if (brief.cue(Cue.PUTS_BEFORE, i) || brief.cue(Cue.PUTS_AFTER, i)) {
                List<Fact<ShotOrder>> listed = List.copyOf(shots);
                put(i, from, to);
                if (listed.equals(shots) && addBeside(i, from, to)) {
                    return;
                }
            } else if (brief.cue(Cue.AMID, i) && added.isAsked(from, to)) {
                between(i, from, to);
            } else if (!isSaid(from, to)) {
                place(i, from, to);
            }
        }
    }

    /**
     * "At the end granny says ...", "Download the app at the end": a line or a call, no picture.
     */
    private boolean isSaid(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.tokens[i].quote >= 0 || brief.is(Kind.CTA, i)) {
                return true;
            }
        }
        return false;
    }

    private void swap(List<Fact<ShotOrder>> pair) {
        int first = pair.size() == 2 ? shots.indexOf(pair.getFirst()) : -1;
        int second = pair.size() == 2 ? shots.indexOf(pair.getLast()) : -1;
        if (first >= 0 && second >= 0) {
            shots.set(first, pair.getLast());
            shots.set(second, pair.getFirst());
        }
    }

    /** What stands behind the verb; a verb at the end of its clause has it in front. */
    private void remove(int verb, int from, int to) {
        int end = brief.clauseEnd(verb);
        int limit = Math.min(Math.min(end, to), verb + 1 + REACH);
        List<Fact<ShotOrder>> gone = mentions.within(verb + 1, limit, true);
        if (gone.isEmpty() && verb + 1 >= end - 1) {
            gone = mentions.within(Math.max(from, brief.clauseStart(verb)), verb, false);
        }
        boolean denied = brief.tokens[verb].denied && !brief.is(Kind.NEG_AFTER, verb);
        if (gone.size() == 1 && shots.size() > 2 && !denied) {
            int place = shots.indexOf(gone.getFirst());
            Fact<ShotOrder> other = place < 0 ? null : replaced.then(verb, to);
            shots.removeAll(gone);
            if (other != null) {
                shots.add(place, other);
            }
        }
    }

    /** "between 3 and 4 put a sparrow", "a sparrow between the dot and the door". */
    private void between(int word, int from, int to) {
        int limit = word + 1;
        List<Fact<ShotOrder>> pair = List.of();
        while (limit < to && limit <= word + 2 * REACH && pair.size() < 2) {
            limit++;
            pair = mentions.within(word + 1, limit, true);
        }
        if (pair.size() == 2 && shots.contains(pair.getLast())) {
            insert(shots.indexOf(pair.getLast()), new int[] {from, word}, new int[] {limit, to});
        }
    }

    /** Puts a new shot of the words in front or, where they show nothing, of those behind. */
    private void insert(int place, int[] front, int[] behind) {
        Fact<ShotOrder> shot = added.of(front[0], front[1]);
        shot = shot == null ? added.of(behind[0], behind[1]) : shot;
        if (shot != null) {
            shots.add(place, shot);
        }
    }

    /** "X before Y", "X va después de Y", "e has to come before b", "4 before 2". */
    private void put(int word, int from, int to) {
        int start = Math.max(from, brief.clauseStart(word));
        List<Fact<ShotOrder>> moved = mentions.within(start, word, false);
        int limit = Math.min(Math.min(brief.clauseEnd(word), to), word + 1 + REACH);
        List<Fact<ShotOrder>> stays = mentions.within(word + 1, limit, false);
        if (moved.isEmpty() && stays.isEmpty()) {
            moved = mentions.within(start, word, true);
            stays = moved.isEmpty() ? moved : mentions.within(word + 1, limit, true);
        }
        if (stays.size() != 1 || moved.contains(stays.getFirst())) {
            return;
        }
        int behind = brief.cue(Cue.PUTS_AFTER, word) ? 1 : 0;
        if (moved.isEmpty()) {
            int place = shots.indexOf(stays.getFirst());
            if (place >= 0 && added.isAsked(from, to)) {
                insert(place + behind, new int[] {from, word}, behindMention(word, to));
            }
            return;
        }
        Fact<ShotOrder> shot = moved.getLast();
        if (shots.contains(stays.getFirst()) && shots.remove(shot)) {
            shots.add(shots.indexOf(stays.getFirst()) + behind, shot);
        }
    }

    /** "Before the painting comes the sanding, I forgot": a shot that the list did not have. */
    private boolean addBeside(int word, int from, int to) {
        InsertedShot inserted = new InsertedShot.Finder(brief, mentions).of(word, from, to);
        if (inserted == null) {
            return false;
        }
        int at = inserted.beside() == null ? 0 : shots.indexOf(inserted.beside());
        if (at < 0) {
            return false;
        }
        boolean behind = brief.cue(Cue.PUTS_AFTER, word);
        boolean all = inserted.beside() == null;
        shots.add(!behind ? at : all ? shots.size() : at + 1, inserted.shot());
        return true;
    }

    /** What stands behind the shot that is named: "before the postbox she licks the stamp". */
    private int[] behindMention(int word, int to) {
        int at = word + 1;
        while (at < to && mentions.of(at).isEmpty()) {
            at++;
        }
        return new int[] {Math.min(at + 1, to), to};
    }

    /** "the changing room first", "start with home", "finish on the depot". */
    private void place(int word, int from, int to) {
        Hit order = brief.at(Kind.ORDER, word);
        boolean first =
                (order != null && order.value().equals("first"))
                        || brief.cue(Cue.BEGINS, word)
                        || brief.cue(Cue.PUTS_FIRST, word);
        boolean last =
                (order != null && order.value().equals("last"))
                        || brief.cue(Cue.CLOSES, word)
                        || brief.cue(Cue.PUTS_LAST, word);
        if (first == last) {
            return;
        }
        int behind = order == null ? word + 1 : order.end();
        int limit = behind;
        while (limit < to
                && limit < behind + REACH
                && brief.sameClause(limit, word)
                && !brief.cue(Cue.AND, limit)) {
            limit++;
        }
        List<Fact<ShotOrder>> named = mentions.within(behind, limit, false);
        if (named.isEmpty()) {
            int start = Math.max(Math.max(from, brief.clauseStart(word)), word - REACH);
            named = mentions.within(start, word, false);
        }
        if (named.size() == 1 && shots.remove(named.getFirst())) {
            shots.add(first ? 0 : shots.size(), named.getFirst());
        }
    }
}
