package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pictures on lines one below the other that nothing counts: bare, behind dashes, or behind the
 * parts of a song ("v1 - a boat. chorus - the slipway").
 */
final class LineRun {
    private static final int LEAST_BARE = 4;
    private static final int LEAST_MARKED = 3;
    private static final int LONGEST_HEAD = 6;
    private static final int TOUCHING = 4;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final ShotItems items;
    private final PictureLine line;
    private boolean staged;

    LineRun(BriefText brief, ShotBuilder shots, ShotItems items) {
        this.brief = brief;
        this.shots = shots;
        this.items = items;
        line = new PictureLine(brief);
    }

    /** Only those behind parts of a song or a story, all of them. */
    boolean readStaged() {
        staged = true;
        boolean found = read();
        staged = false;
        return found;
    }

    boolean read() {
        if (brief.turns.isTalk()) {
            return false;
        }
        List<List<int[]>> blocks = LineBlocks.of(brief);
        for (int b = 0; b < blocks.size(); b++) {
            List<int[]> block = blocks.get(b);
            if (block.size() < LEAST_MARKED && !isHead(block.getFirst())) {
                continue;
            }
            int before = shots.size();
            int[] above = b == 0 ? null : blocks.get(b - 1).getLast();
            for (List<int[]> run : runs(block, above)) {
                run.forEach(this::add);
            }
            if (shots.size() - before >= LEAST_MARKED) {
                goOn(blocks, b + 1);
                return true;
            }
            shots.cutTo(before);
        }
        return false;
    }

    /** "then the twist / a customer takes a sip": short blocks below that go on with the list. */
    private void goOn(List<List<int[]>> blocks, int from) {
        for (int b = from; b < blocks.size(); b++) {
            int[] first = blocks.get(b).getFirst();
            if (!brief.cue(Cue.THEN, first[0]) || line.isOther(first[0], first[1])) {
                return;
            }
            blocks.get(b).stream().filter(one -> !line.isOther(one[0], one[1])).forEach(this::add);
        }
    }

    /** The first row of the block that is long enough. */
    private List<List<int[]>> runs(List<int[]> block, int @Nullable [] above) {
        boolean prose = block.stream().filter(this::isWrapped).count() * 2 > block.size();
        int[] head = above;
        List<int[]> run = new ArrayList<>();
        for (int[] one : block) {
            boolean picture =
                    !(prose && isWrapped(one))
                            && !isHead(one)
                            && !line.isOther(line.body(one[0], one[1]), one[1]);
            boolean opens = !touches(one) && !line.isOurs(line.body(one[0], one[1]), one[1]);
            if (picture && (!run.isEmpty() || opens)) {
                run.add(one);
                continue;
            }
            trim(run);
            if (isRow(run, head)) {
                return List.of(run);
            }
            run = new ArrayList<>();
            head = one;
        }
        trim(run);
        return isRow(run, head) ? List.of(run) : List.of();
    }

    private boolean touches(int[] one) {
        return line.touches(line.body(one[0], one[1]), one[1]);
    }

    /** Words of the piece may stand inside a row of pictures, one line in four, and not behind. */
    private void trim(List<int[]> run) {
        while (!run.isEmpty() && touches(run.getLast())) {
            run.removeLast();
        }
        long touching = run.stream().filter(this::touches).count();
        if (touching * TOUCHING > run.size()) {
            int first = 0;
            while (!touches(run.get(first))) {
                first++;
            }
            run.subList(first, run.size()).clear();
        }
    }

    /** The sentence seems to run on from the line above, or to the one below. */
    private boolean isWrapped(int[] one) {
        boolean above = one[0] > 1 && brief.sameSentence(one[0], one[0] - 2);
        boolean below = one[1] + 1 < brief.size() && brief.sameSentence(one[1] - 1, one[1] + 1);
        return above || below;
    }

    private boolean isRow(List<int[]> run, int @Nullable [] head) {
        if (head != null && !staged && headsOthers(head)) {
            return false;
        }
        int marked = 0;
        int shown = 0;
        boolean bullets = false;
        for (int[] one : run) {
            int body = line.body(one[0], one[1]);
            marked += body > one[0] ? 1 : 0;
            bullets |= body == one[0] + 1;
            shown += line.shows(body, one[1]) ? 1 : 0;
        }
        if (staged) {
            return run.size() >= LEAST_MARKED && marked == run.size() && !bullets;
        }
        boolean headed = head != null && isHead(head);
        boolean lined = marked == run.size() || headed;
        int least = lined ? LEAST_MARKED : LEAST_BARE;
        return run.size() >= least && shown * (headed ? 3 : 2) > run.size();
    }

    /** "Ok so shots", "what I'd like to see:": a short line that ends with what the list is. */
    private boolean isHead(int[] one) {
        int last = one[1] - 1;
        boolean colon = brief.mark(last, ':');
        last = colon ? last - 1 : last;
        boolean named = false;
        for (int i = Math.max(one[0], last - 2); i <= last; i++) {
            named |= brief.isAny(i, Kind.SHOT_LIST_MARK, Kind.SCENE_WORD);
        }
        return named && (colon || last - one[0] < LONGEST_HEAD) && last > one[0];
    }

    /** "Voice:", "to be said:", "not allowed:", "it comes with:" head no pictures. */
    private boolean headsOthers(int[] head) {
        if (!brief.mark(head[1] - 1, ':')) {
            return false;
        }
        for (int i = Math.max(head[0], brief.clauseStart(head[1] - 1)); i < head[1]; i++) {
            if (brief.tokens[i].denied
                    || brief.isAny(
                            i,
                            Kind.NEG,
                            Kind.VOICE,
                            Kind.MUST,
                            Kind.TEXT_WORD,
                            Kind.CTA_MARK,
                            Kind.AUDIENCE_MARK,
                            Kind.ATTRIBUTE,
                            Kind.OFFER)
                    || brief.cue(Cue.AVOID_WORD, i)
                    || brief.cue(Cue.SCREEN, i)
                    || brief.cue(Cue.VARIETIES, i)) {
                return true;
            }
        }
        return false;
    }

    private void add(int[] one) {
        int from = line.body(one[0], one[1]);
        if (isJoint(from, one[1])) {
            return;
        }
        int corrected = behindCorrection(from, one[1]);
        int end = items.end(corrected, one[1]);
        int words = 0;
        for (int i = corrected; i < end; i++) {
            words += brief.tokens[i].isWord() ? 1 : 0;
        }
        int before = shots.size();
        if (corrected > from) {
            shots.addWorded(corrected, end, Phrases.oneLine(brief.slice(corrected, end)));
        } else if (words > 1) {
            shots.addCounted(corrected, end, null, false);
        }
        if (shots.size() == before) {
            // "Hammer. Three blows only.", "Nothing. Just jellyfish."
            shots.addCounted(corrected, one[1], null, false);
        }
        if (shots.size() == before && end + 1 < one[1]) {
            shots.addCounted(end + 1, one[1], null, false);
        }
    }

    /** "then the twist": it only says what part of the list follows. */
    private boolean isJoint(int from, int to) {
        boolean part = false;
        for (int i = from; i < to; i++) {
            part |= brief.cue(Cue.STAGE, i) && !brief.cue(Cue.THEN, i);
            if (brief.tokens[i].isWord()
                    && !brief.cue(Cue.STAGE, i)
                    && !brief.cue(Cue.ARTICLE, i)) {
                return false;
            }
        }
        return part;
    }

    /** "he burns the boat? no the letter": behind what is taken back. */
    private int behindCorrection(int from, int to) {
        for (int i = from + 1; i + 2 < to; i++) {
            if (brief.mark(i, '?')
                    && (brief.is(Kind.CORRECTION, i + 1) || brief.key(i + 1, "no"))) {
                return i + 2;
            }
        }
        return from;
    }
}
