package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What may tell of each token whether it is banned: the words themselves, the denying word that it
 * stands beside, and what the rules hold for denied and for banned. Only sentences that might ban
 * something are looked at.
 */
final class BanClues {
    private static final int NOTHING = 0;

    private static final int BEFORE = 1;
    private static final int BEHIND = 2;
    private static final int FIGURE = "#".hashCode();

    /** More are alike. */
    private static final int MANY = 4;

    /** A brief is told in so many parts. */
    private static final int PARTS = 4;

    private final BriefText brief;
    private final List<Stretch> rules;
    private final List<Stretch> shots;
    private final int[] head;
    private final int[] denial;
    private final DenyingWords denying;
    private final Clues clues = new Clues();

    /**
     * @param rules what the rules hold for banned
     * @param shots what they hold for ordered shots
     */
    BanClues(BriefText brief, List<Stretch> rules, List<Stretch> shots) {
        this.brief = brief;
        this.rules = rules;
        this.shots = shots;
        int size = brief.size();
        head = new int[size];
        denial = new int[size];
        Arrays.fill(denial, -1);
        for (int i = 0; i < brief.denials.size(); i++) {
            Denial one = brief.denials.get(i);
            Arrays.fill(denial, one.start(), one.end(), i);
        }
        heads();
        denying = new DenyingWords(brief, clues);
    }

    /** The word that heads what a token stands in: in front of a colon, or of its list's. */
    private void heads() {
        int headed = NOTHING;
        int above = NOTHING;
        for (int i = 0; i < head.length; i++) {
            Token token = brief.tokens[i];
            if (token.isBreak()) {
                boolean opens = i > 0 && brief.mark(i - 1, ':');
                boolean item =
                        i + 1 < head.length
                                && !brief.tokens[i + 1].isWord()
                                && !brief.tokens[i + 1].isBreak();
                above = opens ? headed : item ? above : NOTHING;
                headed = NOTHING;
            } else if (i > 0 && !brief.sameSentence(i, i - 1) && !brief.mark(i - 1, ':')) {
                headed = NOTHING;
            }
            if (token.isMark(':') && i > 0) {
                headed = word(i - 1);
            }
            head[i] = headed == NOTHING ? above : headed;
        }
    }

    /** The tokens of sentences that might ban something, in order. */
    int[] tokens() {
        return IntStream.range(0, brief.size()).filter(denying::mayBan).toArray();
    }

    /** Of a token. */
    int[] of(int at) {
        clues.add(Clue.ALWAYS);
        words(at);
        lists(at);
        rules(at);
        denying.tellOf(at);
        sentence(at);
        clues.add(Clue.BAN_HEAD, head[at]);
        return clues.take();
    }

    /** Of a whole stretch that the rules hold for banned. */
    int[] whole(Stretch ban) {
        int[] first = of(ban.start());
        for (int i = ban.start() + 1; i < ban.end(); i++) {
            clues.add(Clue.BAN_INNER, word(i));
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.BAN_INNER_KIND, kind.name());
            }
        }
        clues.add(Clue.BAN_LAST, word(ban.end() - 1));
        clues.add(Clue.BAN_LENGTH, Math.min(MANY, ban.length()));
        clues.add(Clue.BAN_COUNT, Math.min(MANY, rules.size()));
        clues.add(Clue.LANGUAGE, brief.language.name());
        for (int i = ban.end(); i < ban.end() + 2 && i < brief.size(); i++) {
            int by = i - ban.end();
            clues.add(Clue.BAN_BEHIND, by * 31 + word(i));
            for (Cue cue : brief.cues(i)) {
                clues.add(Clue.BAN_BEHIND_CUE, cue.name());
            }
        }
        return Clues.joined(first, clues.take());
    }

    /** Of the step to a token. */
    int[] step(int at) {
        clues.add(Clue.ALWAYS);
        clues.add(Clue.SHAPE, Shapes.of(brief, at));
        clues.add(Clue.SHAPE_BEFORE, Shapes.of(brief, at - 1));
        if (brief.cue(Cue.OR, at - 1) || brief.cue(Cue.AND, at - 1)) {
            clues.add(Clue.CUE_BEFORE);
        }
        return clues.take();
    }

    private int word(int at) {
        return word(brief, at);
    }

    /** Figures are alike, whatever they are. */
    static int word(BriefText brief, int at) {
        if (at < 0 || at >= brief.size()) {
            return at < 0 ? BEFORE : BEHIND;
        }
        Token token = brief.tokens[at];
        return token.isNumber() ? FIGURE : token.key.hashCode();
    }

    private void words(int at) {
        clues.add(Clue.WORD, word(at));
        clues.add(Clue.WORD_BEFORE, word(at - 1));
        clues.add(Clue.WORD_AFTER, word(at + 1));
        clues.add(Clue.WORDS_BEFORE, word(at - 2) * 31 + word(at - 1));
        clues.add(Clue.SHAPE_BEFORE, Shapes.of(brief, at - 1));
        clues.add(Clue.SHAPE, Shapes.of(brief, at));
        clues.add(Clue.SHAPE_AFTER, Shapes.of(brief, at + 1));
        String key = brief.tokens[at].key;
        if (brief.tokens[at].isWord() && key.length() > 3) {
            clues.add(Clue.SHORT_ENDING, key.substring(key.length() - 2));
            clues.add(Clue.BEGINNING, key.substring(0, 4));
        }
    }

    private void lists(int at) {
        for (Kind kind : brief.kinds(at)) {
            clues.add(Clue.KIND, kind.name());
        }
        for (Cue cue : brief.cues(at)) {
            clues.add(Clue.CUE, cue.name());
        }
        if (at > 0) {
            for (Kind kind : brief.kinds(at - 1)) {
                clues.add(Clue.KIND_BEFORE, kind.name());
            }
        }
        if (at + 1 < brief.size()) {
            for (Cue cue : brief.cues(at + 1)) {
                clues.add(Clue.CUE_AFTER, cue.name());
            }
        }
    }

    private void rules(int at) {
        boolean any = false;
        for (Stretch one : rules) {
            if (one.holds(at)) {
                any = true;
                clues.add(Clue.BAN_RULE, at == one.start() ? "start" : "in");
            } else if (at == one.end()) {
                clues.add(Clue.BAN_RULE, "next");
            } else if (at == one.start() - 1) {
                clues.add(Clue.BAN_RULE, "right before");
            }
        }
        if (!any) {
            clues.add(Clue.BAN_RULE, rules.isEmpty() ? "nowhere" : "out");
        }
        for (Stretch shot : shots) {
            if (shot.holds(at)) {
                clues.add(Clue.HELD, any ? "shot and ban" : "shot");
            }
        }
        if (denial[at] >= 0) {
            Denial one = brief.denials.get(denial[at]);
            boolean front = one.marker() < one.start();
            clues.add(Clue.BAN_MARKER, word(one.marker()));
            clues.add(Clue.BAN_MARKER_NEXT, word(one.marker()) * 31 + word(one.marker() + 1));
            clues.add(
                    Clue.BAN_MARKER_FAR, DenyingWords.far(at - one.start()) * 2 + (front ? 1 : 0));
            clues.add(Clue.BAN_RULE_WORD, word(one.marker()) * 31 + (any ? 1 : 0));
        }
    }

    /** Where the sentence stands in the brief, how it opens, and what kind of one it is. */
    private void sentence(int at) {
        Token token = brief.tokens[at];
        int start = brief.sentenceStart(at);
        int end = brief.sentenceEnd(at);
        int last = brief.tokens[brief.size() - 1].sentence;
        clues.add(Clue.BAN_PART, token.sentence * PARTS / Math.max(1, last));
        clues.add(Clue.BAN_LEFT_OVER, Math.min(MANY, last - token.sentence));
        clues.add(Clue.BAN_SENTENCE_LENGTH, DenyingWords.far((end - start) / 3));
        clues.add(Clue.BAN_OPENING, word(start));
        clues.add(Clue.BAN_SENTENCE, word(start) * 31 + word(start + 1));
        standing(brief.mark(end - 1, '?'), "asked");
        standing(token.denied, "denied");
        standing(token.quote >= 0, "quoted");
        standing(shots.stream().anyMatch(shot -> brief.sameSentence(shot.start(), at)), "shot");
    }

    private void standing(boolean so, String how) {
        if (so) {
            clues.add(Clue.STANDING, how);
        }
    }
}
