package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The way a camera or a film takes: "the camera drops from the mirror ball to a pair of skates",
 * "du grain de cacao à la tablette", "passando pelo forno". Where it begins is the first picture,
 * what it passes comes then, where it arrives is the last.
 */
final class CameraPath {
    private static final int LONGEST_HEAD = 9;
    private static final int LONGEST = 16;

    private final BriefText brief;

    CameraPath(BriefText brief) {
        this.brief = brief;
    }

    /** None where other words say already how the film begins. */
    List<Hit> orders(List<Hit> listed) {
        for (int f = 0; f + 2 < brief.size(); f++) {
            if (!brief.cue(Cue.FROM_POINT, f) || !isPlain(f) || isInShot(f)) {
                continue;
            }
            boolean camera = isMoved(f);
            if (camera || (opens(f) && listed.stream().noneMatch(CameraPath::isFirst))) {
                List<Hit> found = path(f, camera);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static boolean isFirst(Hit hit) {
        return hit.value().equals("first");
    }

    /** "Schwenk: vom Werkbrett zur Braut" is one shot of a list. */
    private boolean isInShot(int f) {
        int start = f;
        while (start > 0 && !brief.tokens[start - 1].isBreak()) {
            start--;
        }
        for (int i = start; i < f && i < start + LONGEST_KEY; i++) {
            boolean key =
                    brief.isAny(i, Kind.SIZE, Kind.MOVE)
                            || brief.cue(Cue.CAMERA, i)
                            || brief.cue(Cue.SCENE_KEY, i)
                            || brief.tokens[i].isNumber();
            if (key && (brief.mark(i + 1, ':') || brief.mark(i + 1, '-'))) {
                return true;
            }
        }
        return LinedShots.isBullet(brief, start) || brief.tokens[start].isNumber();
    }

    private static final int LONGEST_KEY = 4;

    private boolean isPlain(int i) {
        return brief.tokens[i].quote < 0
                && !brief.tokens[i].denied
                && !brief.tokens[i].header
                && !brief.tokens[i].aside;
    }

    /** "From the sack ...", "l'idée, c'est d'aller de ...", "thought: from the ...". */
    private boolean opens(int f) {
        int start = brief.clauseStart(f);
        return brief.firstOfSentence(f)
                || brief.mark(f - 1, ':')
                || (f > start && brief.cue(Cue.TRAVELS, f - 1) && isIdea(f));
    }

    /** "the idea is to go from", "vorrei andare dal". */
    private boolean isIdea(int f) {
        for (int i = brief.sentenceStart(f); i < f; i++) {
            if (brief.cue(Cue.WISHED, i)
                    || brief.isAny(i, Kind.SHOT_LIST_MARK, Kind.VIDEO_WORD)
                    || brief.cue(Cue.IDEA, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Die Kamera fährt vom ...", "one long take from ...", but not "the sound goes from ...". */
    private boolean isMoved(int f) {
        for (int i = f - 1; i >= 0 && i >= f - LONGEST_HEAD && brief.sameSentence(i, f); i--) {
            if (brief.cue(Cue.SOUND_KEY, i) && !brief.tokens[i].denied) {
                return false;
            }
            if (brief.cue(Cue.CAMERA, i)) {
                return true;
            }
        }
        return false;
    }

    private List<Hit> path(int from, boolean camera) {
        int end = brief.sentenceEnd(from);
        int to = to(from, end);
        if (to == 0 || !shows(from + 1, to) || !shows(to + 1, Math.min(end, to + LONGEST))) {
            return camera ? left(from, end) : List.of();
        }
        int behind = to + 1;
        while (behind < end && brief.cue(Cue.TO_POINT, behind)) {
            behind++;
        }
        List<Hit> found = new ArrayList<>();
        found.add(new Hit(Kind.ORDER, "first", from, from + 1));
        passes(from + 1, to, found);
        List<Hit> later = new ArrayList<>();
        passes(behind, end, later);
        legs(behind, end, later);
        amid(behind, end, later);
        boolean last = !later.isEmpty() && later.stream().allMatch(this::isOnTheWay);
        found.add(new Hit(Kind.ORDER, last ? "last" : "then", to, behind));
        found.addAll(later);
        return found;
    }

    private boolean isOnTheWay(Hit hit) {
        int at = hit.start();
        return brief.cue(Cue.PASSES, at) || brief.mark(at, ':') || brief.mark(at, ',');
    }

    /** "..., in mezzo i raggi, la catena", "...: the mill, the bowl and the oven in between". */
    private void amid(int from, int end, List<Hit> later) {
        int colon = 0;
        for (int i = from; i < end; i++) {
            colon = colon == 0 && brief.mark(i, ':') ? i : colon;
            if (brief.cue(Cue.AMID, i) && isPlain(i)) {
                int comma = i;
                while (comma > from && comma > i - 3 && !brief.mark(comma, ',')) {
                    comma--;
                }
                if (colon > 0) {
                    later.add(new Hit(Kind.ORDER, "then", colon, colon + 1));
                } else if (brief.mark(comma, ',')) {
                    later.add(new Hit(Kind.ORDER, "then", comma, i + 1));
                }
                return;
            }
        }
    }

    /** "A câmera sai do cachorro, passa pela banheira e chega no laço": legs, and no "to". */
    private List<Hit> left(int from, int end) {
        List<Hit> later = new ArrayList<>();
        passes(from + 1, end, later);
        legs(from + 1, end, later);
        if (later.isEmpty() || !shows(from + 1, later.getFirst().start())) {
            return List.of();
        }
        later.addFirst(new Hit(Kind.ORDER, "first", from, from + 1));
        return later;
    }

    /** Where the way ends: at "bis", "hasta", "down to"; else at a plain "to" before a thing. */
    private int to(int from, int end) {
        int plain = 0;
        for (int i = from + 2; i < end && i < from + 2 * LONGEST; i++) {
            if (!isPlain(i) || brief.tokens[i].isNumber()) {
                return plain;
            }
            if (brief.cue(Cue.UP_TO, i)) {
                return i;
            }
            boolean weak = brief.cue(Cue.TO_POINT, i) && brief.sameClause(i, from);
            boolean fused = isFused(i);
            boolean thing = brief.cue(Cue.ARTICLE, i + 1) || brief.cue(Cue.ONE, i + 1);
            plain = plain == 0 && weak && (fused || thing) ? i : plain;
        }
        return plain;
    }

    /** "al", "zur", "aux": the article is in it. */
    private boolean isFused(int i) {
        return brief.language != Language.EN && brief.tokens[i].key.length() > 1;
    }

    /** What the way leads past: "pasando por el horno", "über die Trommel", "through the hall". */
    private void passes(int from, int end, List<Hit> found) {
        for (int i = from; i + 1 < end; i++) {
            if (!brief.cue(Cue.PASSES, i) || !isPlain(i)) {
                continue;
            }
            int behind = i + 1;
            while (behind < end
                    && (brief.cue(Cue.PASSES, behind) || brief.cue(Cue.FROM_POINT, behind))) {
                behind++;
            }
            boolean parted = !brief.tokens[i - 1].isWord() || brief.language == Language.DE;
            if (parted || brief.cue(Cue.AND, i - 1) || behind > i + 1) {
                found.add(new Hit(Kind.ORDER, "then", i, behind));
                i = behind;
            }
        }
    }

    /** "..., travels along the floor and comes up on a granny". */
    private void legs(int from, int end, List<Hit> found) {
        for (int i = from + 1; i + 2 < end; i++) {
            boolean opens = brief.mark(i - 1, ',') || brief.cue(Cue.AND, i - 1);
            int link = i + 1;
            while (link < i + 3 && brief.cue(Cue.PARTICLE, link) && !links(link)) {
                link++;
            }
            int behind = link;
            while (behind < end && links(behind)) {
                behind++;
            }
            if (opens && brief.cue(Cue.TRAVELS, i) && behind > link && isPlain(i)) {
                int start = i;
                found.removeIf(hit -> hit.start() >= start && hit.start() < start + 3);
                found.add(new Hit(Kind.ORDER, "then", i, behind));
            }
        }
    }

    private boolean links(int at) {
        return brief.cue(Cue.TO_POINT, at)
                || brief.cue(Cue.PASSES, at)
                || brief.cue(Cue.ORDER_LINK, at)
                || brief.cue(Cue.UP_TO, at);
    }

    /** No weekday, year, person spoken to or place of sale. */
    private boolean shows(int from, int to) {
        boolean word = false;
        for (int i = from; i < to && brief.sameClause(i, from); i++) {
            if (brief.tokens[i].isNumber()
                    || brief.isAny(i, Kind.UNIT, Kind.PLATFORM, Kind.OFFER, Kind.AUDIENCE_MARK)
                    || (brief.cue(Cue.WE, i) && !brief.cue(Cue.SOMEBODY, i))) {
                return false;
            }
            word |= brief.tokens[i].isWord() && !brief.is(Kind.STOP, i);
        }
        return word;
    }
}
