package dev.shotlist.reading.wishes;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translated;
import dev.shotlist.translation.Translator;
import java.util.List;
import java.util.Set;

/**
 * Finds light that is told and not named: "everything dark except the fire", "luz de dentro do
 * ônibus"; and what a named light is like, "warm daylight".
 */
final class LightFinder {
    /** Tokens between the dark and what it spares. */
    private static final int REACH = 3;

    /** What gives the light, in tokens. */
    private static final int LONGEST = 3;

    /** Behind what is lit from inside. */
    private static final String INSIDE = " interior";

    private static final Doers NOBODY = new Doers("", "", false);

    private final Translator translator = Translator.of(FactFiles.ours());
    private final BriefText brief;

    LightFinder(BriefText brief) {
        this.brief = brief;
    }

    void add(List<Fact<StyleWord>> found) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.tokens[i].quote >= 0 || brief.tokens[i].denied || brief.tokens[i].aside) {
                continue;
            }
            if (brief.cue(Cue.DARK, i)) {
                spared(i, found);
            } else {
                source(i, found);
            }
        }
    }

    /** "Dark except the fire". */
    private void spared(int dark, List<Fact<StyleWord>> found) {
        for (int i = dark + 1; i <= dark + REACH && brief.sameClause(i, dark); i++) {
            if (brief.cue(Cue.EXCEPTS, i)) {
                int from = thing(i + 1);
                int to = end(from);
                if (to > from) {
                    String light = "everything dark except the " + english(from, to);
                    found.add(fact(StyleWord.Aspect.LIGHT, light, dark, to));
                }
                return;
            }
        }
    }

    /** "Light from inside the bus": only what is inside of something is no name of a light. */
    private void source(int light, List<Fact<StyleWord>> found) {
        if (!brief.cue(Cue.LIGHT_NOUN, light) || !brief.cue(Cue.LIGHT_SOURCE, light + 1)) {
            return;
        }
        for (int i = light + 2; i <= light + REACH && brief.sameClause(i, light); i++) {
            if (brief.cue(Cue.LIGHT_INSIDE, i)) {
                int from = thing(i + 1);
                int to = end(from);
                if (to > from) {
                    String thing = english(from, to);
                    // what is lit from inside is where it plays
                    found.add(fact(StyleWord.Aspect.PLACE, thing + INSIDE, light, to));
                    found.add(
                            fact(
                                    StyleWord.Aspect.LIGHT,
                                    "the light from inside the " + thing,
                                    light,
                                    to));
                }
                return;
            }
        }
    }

    private int thing(int from) {
        int start = from;
        while (brief.sameClause(start, from)
                && (brief.is(Kind.STOP, start) || brief.cue(Cue.LIGHT_SOURCE, start))) {
            start++;
        }
        return start;
    }

    private int end(int from) {
        int end = from;
        while (end < brief.size()
                && end - from < LONGEST
                && brief.sameClause(end, from)
                && brief.tokens[end].isWord()
                && !brief.is(Kind.STOP, end)) {
            end++;
        }
        return end;
    }

    private String english(int from, int to) {
        if (brief.language == Language.EN) {
            return Phrases.lower(brief.slice(from, to));
        }
        Translated said =
                translator.english(Phrases.oneLine(brief.slice(from, to)), brief.language, NOBODY);
        boolean known = said.known() > 0 && said.unknown() == 0 && !said.done();
        return known ? bare(said.english()) : Phrases.english(brief, from, to);
    }

    private static String bare(String english) {
        int space = english.indexOf(' ');
        boolean article = space > 0 && ARTICLES.contains(english.substring(0, space));
        return article ? english.substring(space + 1) : english;
    }

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Fact<StyleWord> fact(StyleWord.Aspect aspect, String words, int from, int to) {
        return new Fact<>(new StyleWord(aspect, words), brief.span(from, to), 0.8);
    }

    /** "Warm daylight", "luce naturale calda": a named light with the mood beside it. */
    String described(Hit light) {
        boolean before = brief.language == Language.EN || brief.language == Language.DE;
        int beside = before ? light.start() - 1 : light.end();
        Hit mood = brief.at(Kind.MOOD, beside);
        boolean said =
                mood != null
                        && brief.sameClause(beside, light.start())
                        && brief.lexicons.cues().has(Language.EN, mood.value(), Cue.LIGHT_QUALITY)
                        && !light.value().contains(mood.value());
        return said && mood != null ? mood.value() + ' ' + light.value() : light.value();
    }
}
