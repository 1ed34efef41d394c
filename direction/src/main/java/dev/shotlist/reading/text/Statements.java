package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;

/**
 * Denials that tell how things are and forbid nothing: "if the flow never drops", "the meter
 * doesn't lie", "he's not an actor", "nobody hanging off anything without a harness".
 */
final class Statements {
    /** "tardamos", and no noun such as "ramos". */
    private static final int SHORTEST_VERB = 4;

    /** "ohne ihm noch ein Wort zu sagen": so far behind stands what is not done. */
    private static final int LONGEST_MANNER = 6;

    private static final int LONGEST_ADVICE = 4;

    private final BriefText brief;
    private final ToldDoings doings;

    Statements(BriefText brief) {
        this.brief = brief;
        doings = new ToldDoings(brief);
    }

    boolean states(Hit denial) {
        Hit silence = brief.at(Kind.SOUND_ALL, denial.start());
        if (silence != null && new Silences(brief).isWatched(silence)) {
            return true;
        }
        return isAdvice(denial)
                || isAsked(denial)
                || isWhatWeAre(denial)
                || isOfPeople(denial)
                || isStill(denial)
                || isConditional(denial)
                || isDoubled(denial)
                || isOfThing(denial)
                || isOfUs(denial)
                || doings.state(denial)
                || isManner(denial)
                || isOtherAim(denial)
                || isNeeded(denial);
    }

    /** "non abbiate fretta", "keine Angst", "no tengáis miedo": how we are to go about it. */
    private boolean isAdvice(Hit denial) {
        for (int i = denial.end(); i < denial.end() + LONGEST_ADVICE; i++) {
            if (!brief.sameClause(i, denial.start())) {
                return false;
            }
            if (brief.cue(Cue.MIND, i)) {
                return brief.language != Language.EN || brief.key(denial.start(), "don't");
            }
        }
        return false;
    }

    /** "la niña no quiere irse", "il target non vuole saperlo": what those it is about want. */
    private boolean isOfPeople(Hit denial) {
        int verb = denial.end();
        while (brief.cue(Cue.CLITIC, verb) && verb < denial.end() + 2) {
            verb++;
        }
        int people = denial.start() - 1;
        return denial.length() == 1
                && brief.language != Language.EN
                && brief.cue(Cue.DENIES_VERB, denial.start())
                && brief.cue(Cue.OTHERS_WANT, verb)
                && brief.sameClause(people, verb)
                && brief.is(Kind.PERSON, people)
                && !brief.cue(Cue.JOB_PEOPLE, people)
                && !brief.cue(Cue.KIN, people);
    }

    /** "¿no eran 30?": the answer is expected, and nothing denied. */
    private boolean isAsked(Hit denial) {
        return brief.mark(denial.start() - 1, '¿') && !brief.mark(denial.end(), '?');
    }

    /** "wir sind keine Bank", "no somos un banco": who is speaking. */
    private boolean isWhatWeAre(Hit denial) {
        boolean behind = brief.cue(Cue.WE_ARE, denial.end()) && denial.length() == 1;
        boolean before = brief.language == Language.DE && brief.cue(Cue.WE_ARE, denial.start() - 1);
        boolean our =
                brief.cue(Cue.WE, denial.start() - 2)
                        || brief.cue(Cue.WE, denial.start())
                        || brief.key(denial.start() - 2, "mir");
        return denial.length() == 1
                && ((behind
                                && brief.cue(Cue.DENIES_VERB, denial.start())
                                && brief.language != Language.EN)
                        || (before && our));
    }

    /** "we want them to call, not that people give": what the piece is not after. */
    private boolean isOtherAim(Hit denial) {
        return denial.length() == 1
                && brief.language != Language.EN
                && brief.cue(Cue.SO_THAT, denial.end())
                && brief.mark(denial.start() - 1, ',');
    }

    /** "leaves without saying a word", "no looking back": how somebody does something. */
    private boolean isManner(Hit denial) {
        int doing = denial.end();
        boolean german = brief.language == Language.DE;
        while ((german || brief.cue(Cue.CLITIC, doing))
                && brief.sameClause(doing, denial.start())
                && !brief.cue(Cue.MANNER_VERB, doing)
                && doing < denial.end() + LONGEST_MANNER) {
            doing++;
        }
        return denial.length() == 1
                && brief.cue(Cue.MANNER_VERB, doing)
                && brief.sameClause(doing, denial.start())
                && (german || brief.at(Kind.THING, doing) == null)
                && (german
                        ? brief.mark(denial.start() - 1, ',')
                        : brief.sameClause(denial.start() - 1, denial.start())
                                && brief.tokens[denial.start() - 1].isWord())
                && (brief.cue(Cue.LACKS, denial.start()) || brief.language == Language.EN);
    }

    /** "Noch warm": "nor" only behind another denial. */
    private boolean isStill(Hit denial) {
        if (brief.language != Language.DE || !brief.key(denial.start(), "noch")) {
            return false;
        }
        for (int i = denial.start() - 1; brief.sameSentence(i, denial.start()); i--) {
            if (brief.is(Kind.NEG, i)) {
                return false;
            }
        }
        return denial.length() == 1;
    }

    /** "if the flow never drops to zero", "water that never stops": behind a subject of its own. */
    private boolean isConditional(Hit denial) {
        if (brief.isAny(denial.end(), Kind.THING, Kind.SHOW)
                || brief.cue(Cue.NONE, denial.start())
                || denial.length() > 2) {
            return false;
        }
        for (int i = denial.start() - 1; brief.sameClause(i, denial.start()); i--) {
            if (brief.tokens[i].quote >= 0) {
                return false;
            }
            if (brief.cue(Cue.CONDITION, i)) {
                return denial.start() - i > 1;
            }
            if (brief.cue(Cue.RELATIVE, i) && brief.language == Language.EN) {
                boolean behind = i > 0 && brief.tokens[i - 1].isWord() && isNoun(i - 1);
                return behind && denial.start() - i == 1;
            }
        }
        return false;
    }

    /** "nobody ... without a harness", "never without a helmet": the harness is wanted. */
    private boolean isDoubled(Hit denial) {
        if (!brief.cue(Cue.LACKS, denial.start())) {
            return false;
        }
        int before = denial.start() - 1;
        if (brief.cue(Cue.AND, before) || brief.cue(Cue.OR, before)) {
            return false;
        }
        for (int i = before; brief.sameClause(i, denial.start()); i--) {
            // "without lights without music": the same word again only lists
            boolean again = brief.tokens[i].key.equals(brief.tokens[denial.start()].key);
            if (again) {
                return false;
            }
            if (brief.isAny(i, Kind.NEG, Kind.NEG_AFTER)
                    || brief.cue(Cue.NOBODY, i)
                    || brief.cue(Cue.VOID, i)) {
                return true;
            }
        }
        return false;
    }

    /** "the meter doesn't lie", "lots have never heard of it", "he's not an actor". */
    private boolean isOfThing(Hit denial) {
        int before = denial.start() - 1;
        if (brief.language != Language.EN || !brief.sameClause(before, denial.start())) {
            return false;
        }
        if (brief.cue(Cue.DENIES_FACT, denial.start())) {
            return isNoun(before) || brief.cue(Cue.PERFECT, before);
        }
        boolean described =
                brief.key(denial.start(), "not")
                        && brief.cue(Cue.ONE, denial.end())
                        && brief.cue(Cue.THIRD_PERSON, before);
        return described && brief.at(Kind.THING, denial.end() + 1) != null;
    }

    /** "no tardamos en enviar", "não cobramos frete": what the sellers themselves do not do. */
    private boolean isOfUs(Hit denial) {
        int verb = denial.end();
        boolean romance = brief.language == Language.ES || brief.language == Language.PT;
        return romance
                && denial.length() == 1
                && brief.cue(Cue.DENIES_VERB, denial.start())
                && brief.sameClause(verb, denial.start())
                && brief.tokens[verb].key.endsWith("mos")
                && brief.tokens[verb].key.length() > SHORTEST_VERB
                && !brief.is(Kind.SHOW, verb)
                && !brief.cue(Cue.SHOW_VERB, verb)
                && brief.at(Kind.THING, verb) == null;
    }

    /** A word that names something and is not the film itself or what it says. */
    private boolean isNoun(int at) {
        return brief.tokens[at].isWord()
                && !brief.is(Kind.STOP, at)
                && !brief.isAny(
                        at,
                        Kind.VIDEO_WORD,
                        Kind.FORMAT,
                        Kind.VOICE,
                        Kind.SCENE_WORD,
                        Kind.TEXT_WORD,
                        Kind.MUSIC_WORD,
                        Kind.MUST,
                        Kind.CORRECTION);
    }

    /** "No referral needed." */
    private boolean isNeeded(Hit denial) {
        int end = brief.clauseEnd(denial.start());
        for (int i = denial.end(); i < end && i < denial.end() + 4; i++) {
            if (brief.cue(Cue.NEEDED, i)) {
                return true;
            }
        }
        return false;
    }
}
