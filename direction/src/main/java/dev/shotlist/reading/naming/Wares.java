package dev.shotlist.reading.naming;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * What a seller sells where it stands beside the seller's name: "Menuiserie Aubépin, escaliers sur
 * mesure", "cours d'aquarelle de l'Atelier Mouillé", "Killigrew Cooperage, we make barrels".
 */
final class Wares {
    private static final int LONGEST_LEAD = 3;
    private static final int LONGEST_MADE = 4;

    private final BriefText brief;
    private final NounPhrase phrases;

    Wares(BriefText brief, NounPhrase phrases) {
        this.brief = brief;
        this.phrases = phrases;
    }

    /** Beside the stretch of the seller's words and name, or null. */
    @Nullable String beside(int start, int end) {
        String behind = behind(end);
        return behind != null ? behind : before(start);
    }

    private @Nullable String behind(int end) {
        int at = end;
        boolean joint =
                brief.mark(at, ',')
                        || brief.mark(at, ':')
                        || brief.mark(at, '-')
                        || brief.mark(at, '(')
                        || brief.mark(at, '–');
        if (!joint || !brief.sameSentence(at, end - 1)) {
            return null;
        }
        at++;
        for (int i = at; i < at + LONGEST_LEAD && i < brief.size(); i++) {
            if (brief.cue(Cue.MAKES, i) && brief.sameClause(at, i)) {
                return made(i + 1);
            }
        }
        if (brief.cue(Cue.RELATIVE, at)) {
            // "... eine App, die ans Kochen erinnert"
            return null;
        }
        boolean verb =
                brief.language == Language.DE
                        && at < brief.size()
                        && !brief.tokens[at].capital
                        && brief.tokens[at].key.endsWith("t");
        // "App Pillo (erinnert an Tabletten)"
        for (int i = at; !verb && i < at + LONGEST_LEAD && brief.sameSentence(i, end - 1); i++) {
            String ware = ware(i);
            if (ware != null) {
                return ware;
            }
            if (!brief.tokens[i].isWord()
                    || brief.cue(Cue.PREPOSITION, i)
                    || brief.isAny(i, Kind.PLATFORM, Kind.UNIT, Kind.FORMAT)) {
                return null;
            }
        }
        return null;
    }

    /** "... we make whisky barrels": up to the end of the clause, a few words at most. */
    private @Nullable String made(int from) {
        int end = from;
        while (end < brief.size()
                && end < from + LONGEST_MADE
                && brief.sameClause(from, end)
                && brief.tokens[end].isWord()
                && !brief.cue(Cue.PREPOSITION, end)
                && !brief.is(Kind.FOR, end)
                && !brief.cue(Cue.AND, end)) {
            end++;
        }
        while (from < end && brief.isAny(from, Kind.OUR, Kind.STOP)) {
            from++;
        }
        return from < end ? Phrases.oneLine(brief.slice(from, end)) : null;
    }

    private @Nullable String ware(int at) {
        for (Kind kind : new Kind[] {Kind.NOUN, Kind.GOODS, Kind.THING}) {
            Hit hit = brief.at(kind, at);
            boolean plain =
                    hit != null
                            && !brief.tokens[at].denied
                            && brief.tokens[at].quote < 0
                            && !brief.isAny(
                                    at, Kind.PLATFORM, Kind.FORMAT, Kind.VIDEO_WORD, Kind.PLACE)
                            && !(brief.cue(Cue.GENERIC, at) && hit.length() == 1);
            if (plain && hit != null) {
                return Phrases.oneLine(brief.slice(phrases.start(hit), phrases.end(hit)));
            }
        }
        return null;
    }

    /**
     * "Corso serale di liuteria per adulti, associazione Legno e Corde": what opens the sentence.
     */
    private @Nullable String inFront(int start) {
        int first = brief.sentenceStart(start);
        boolean behind = brief.mark(start - 1, ',') && brief.is(Kind.ORG, start);
        Hit hit = behind ? brief.at(Kind.NOUN, first) : null;
        boolean opens =
                hit != null
                        && hit.end() < start - 1
                        && !brief.isAny(first, Kind.FORMAT, Kind.VIDEO_WORD, Kind.PLATFORM)
                        && !(brief.cue(Cue.GENERIC, first) && hit.length() == 1);
        return opens && hit != null ? Phrases.oneLine(brief.slice(first, phrases.end(hit))) : null;
    }

    /** The thing of a seller: "corso di computer della biblioteca", "course (Apiary School)". */
    private @Nullable String before(int start) {
        String course = inFront(start);
        if (course != null) {
            return course;
        }
        int at = start - 1;
        while (at > start - LONGEST_LEAD
                && brief.sameSentence(at, start)
                && (brief.cue(Cue.ARTICLE, at) || brief.is(Kind.OUR, at))
                && !brief.cue(Cue.MAKER_OF, at)
                && !brief.is(Kind.BY, at)) {
            at--;
        }
        boolean joint = brief.cue(Cue.MAKER_OF, at) || brief.is(Kind.BY, at) || brief.mark(at, '(');
        if (!joint || at < 1 || !brief.sameSentence(at, start)) {
            return null;
        }
        for (Kind kind : new Kind[] {Kind.NOUN, Kind.GOODS}) {
            Hit hit = brief.over(kind, at - 1);
            if (hit == null && at > 2 && !brief.is(Kind.STOP, at - 1)) {
                // "curso de cerâmica online da escola": one adjective between
                hit = brief.over(kind, at - 2);
            }
            boolean plain =
                    hit != null
                            && !brief.is(Kind.FORMAT, hit.start())
                            && !brief.is(Kind.VIDEO_WORD, hit.start())
                            && !(brief.cue(Cue.GENERIC, hit.start()) && hit.length() == 1);
            if (plain && hit != null) {
                return Phrases.oneLine(brief.slice(phrases.start(hit), at));
            }
        }
        return null;
    }

    /** "Dunmore Ceramics, wedding gift bowls": several of a thing, behind the house's trade. */
    @Nullable String apposed(Hit trade, Name name) {
        int start = name.end() + 1;
        boolean house =
                brief.language == Language.EN
                        && trade.end() == name.end()
                        && name.end() - name.start() > 1
                        && brief.mark(name.end(), ',')
                        && brief.sameSentence(name.end(), start);
        int end = house ? new WholePhrase(brief).end(start) : start;
        boolean closed = end == brief.size() || (end > start && !brief.tokens[end].isWord());
        boolean several = closed && end > start && EnglishForms.isPlural(brief.tokens[end - 1].key);
        for (int i = start; several && i < end; i++) {
            several =
                    !brief.isAny(i, Kind.FORMAT, Kind.VIDEO_WORD, Kind.PLATFORM, Kind.PLACEMENT)
                            && !brief.isAny(i, Kind.PERSON, Kind.OFFER, Kind.COLOR, Kind.MOOD)
                            && !brief.isAny(i, Kind.UNIT, Kind.MUSIC_WORD, Kind.CTA, Kind.PLACE);
        }
        return several ? Phrases.oneLine(brief.slice(start, end)) : null;
    }
}
