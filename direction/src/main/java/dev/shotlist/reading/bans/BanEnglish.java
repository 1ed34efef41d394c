package dev.shotlist.reading.bans;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translated;
import dev.shotlist.translation.Translator;
import java.util.Set;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is forbidden into English: by the translator where it knows every word, "shirtless
 * competitors" of "compétiteurs torse nu", else word by word as far as the lists go.
 */
final class BanEnglish {
    private static final Doers NOBODY = new Doers("", "", false);

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "some", "any");

    private static final Set<String> JOINTS =
            Set.of("in", "on", "at", "with", "without", "of", "from", "over", "under", "for");

    private final Translator translator = Translator.of(FactFiles.ours());
    private final BriefText brief;

    BanEnglish(BriefText brief) {
        this.brief = brief;
    }

    /**
     * @param thing what the lists call the thing in it; null where they have none
     */
    String of(int start, int end, @Nullable Hit thing) {
        if (brief.language == Language.EN) {
            return Phrases.lower(brief.slice(start, end));
        }
        String listed = Phrases.english(brief, start, end);
        boolean parts = end - start == 1 && !listed.equalsIgnoreCase(brief.raw(start));
        if (parts || isListed(start, end)) {
            return listed;
        }
        Translated said =
                translator.english(
                        Phrases.oneLine(brief.slice(start, end)), brief.language, NOBODY);
        if (isThing(said) && keeps(thing, said.english())) {
            return bare(said.english());
        }
        return thing != null && isOnlyNamed(start, end, thing, listed) ? thing.value() : listed;
    }

    /** "nadie borracho", "el típico jacuzzi": what no list has adds nothing to a known thing. */
    private boolean isOnlyNamed(int start, int end, Hit thing, String listed) {
        int others = 0;
        for (int i = start; i < end; i++) {
            if (thing.holds(i) || !brief.tokens[i].isWord()) {
                continue;
            }
            boolean left = listed.contains(Phrases.lower(brief.raw(i)));
            if (!left || brief.tokens[i].capital) {
                return false;
            }
            others++;
        }
        return others == 1;
    }

    /** A thing and what it does, "child drinking"; null where a word of it is not known. */
    @Nullable String whole(int start, int end, @Nullable Hit thing) {
        Translated said =
                translator.english(
                        Phrases.oneLine(brief.slice(start, end)), brief.language, NOBODY);
        boolean known = said.known() > 1 && said.unknown() == 0 && !said.english().isBlank();
        return known && !said.subject().isEmpty() && keeps(thing, said.english())
                ? bare(said.english())
                : null;
    }

    /** The lists' word for a thing is what the director keeps away. */
    private static boolean keeps(@Nullable Hit thing, String english) {
        if (thing == null) {
            return true;
        }
        return english.contains(EnglishForms.singular(thing.value()));
    }

    /** Known to the last word, and names something that nothing but a place or a doing follows. */
    private static boolean isThing(Translated said) {
        String all = said.english();
        if (said.known() == 0 || said.unknown() > 0 || all.isBlank() || said.done()) {
            return false;
        }
        boolean quality = said.subject().isEmpty() && all.indexOf(' ') < 0;
        if (quality || !all.startsWith(said.subject())) {
            return quality;
        }
        String rest = all.substring(said.subject().length()).strip();
        String behind = rest.indexOf(' ') < 0 ? rest : rest.substring(0, rest.indexOf(' '));
        return behind.isEmpty() || behind.endsWith("ing") || JOINTS.contains(behind);
    }

    /** One word or phrase that the lists have as a whole. */
    private boolean isListed(int start, int end) {
        for (Kind kind : new Kind[] {Kind.THING, Kind.MOOD, Kind.COLOR, Kind.GENRE, Kind.GLOSS}) {
            Hit hit = brief.at(kind, start);
            if (hit != null && hit.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** "A girl in a helmet" is "girl in helmet", as bans are listed. */
    private static String bare(String english) {
        StringJoiner kept = new StringJoiner(" ");
        StringTokenizer words = new StringTokenizer(english.replace(",", ""), " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!ARTICLES.contains(word)) {
                kept.add(word);
            }
        }
        return kept.toString();
    }
}
