package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.Agents;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import org.jspecify.annotations.Nullable;

/** People that no list names, told by their ending or by what they use: "for stationery nerds". */
final class UnlistedAudience {
    private final BriefText brief;
    private final TradesAudience trades;
    private final SuchPeople such;

    UnlistedAudience(BriefText brief) {
        this.brief = brief;
        trades = new TradesAudience(brief);
        such = new SuchPeople(brief);
    }

    /** "for stationery nerds", "para surfistas": people that no list names, by their ending. */
    @Nullable Fact<String> find() {
        for (int i = 1; i < brief.size(); i++) {
            boolean fragment = i == brief.clauseStart(i) && such.opens(i);
            if (fragment && brief.tokens[i].quote < 0 && !brief.tokens[i].denied) {
                return PeoplePhrase.fact(brief, i, such.end(i), 0.5);
            }
            if (!isForWord(i - 1) || brief.tokens[i].quote >= 0 || brief.tokens[i].denied) {
                continue;
            }
            if (brief.language == Language.DE && isSingular(i)) {
                continue;
            }
            int told = such.end(i);
            if (told > i) {
                return PeoplePhrase.fact(brief, i, told, 0.6);
            }
            if (PeoplePhrase.isGermanRelative(brief, i + 1) && brief.is(Kind.GLOSS, i)) {
                // "für alle, die bügeln hassen"
                int end = brief.clauseEnd(i + 2);
                int last = brief.tokens[end - 1].isWord() ? end : end - 1;
                return PeoplePhrase.fact(brief, i, last, 0.6);
            }
            int houses = trades.end(i);
            if (houses > i) {
                return PeoplePhrase.fact(brief, i, houses, 0.6);
            }
            int at = brief.cue(Cue.ARTICLE, i) ? i + 1 : i;
            boolean plain =
                    at < brief.size() && brief.tokens[at].isWord() && !brief.tokens[at].capital;
            if (isSoftware(i - 2) && plain) {
                int end = at;
                while (end < brief.size() && end < at + 4 && brief.sameClause(at, end)) {
                    end++;
                }
                while (end > at && !brief.tokens[end - 1].isWord()) {
                    end--;
                }
                if (end > at && brief.tokens[end - 1].key.endsWith("s")) {
                    return PeoplePhrase.fact(brief, at, end, 0.6);
                }
            }
            for (int head = at; head < Math.min(brief.size(), at + 3); head++) {
                if (!brief.sameClause(i, head) || !brief.tokens[head].isWord()) {
                    break;
                }
                boolean name =
                        brief.tokens[head].capital
                                && brief.language != Language.DE
                                && !brief.shouted;
                if (!name
                        && !Phrases.isPossessive(brief.tokens[head].key)
                        && Agents.isPlural(brief.language, brief.tokens[head])
                        && !brief.isAny(
                                head,
                                Kind.NOUN,
                                Kind.ORG,
                                Kind.GOODS,
                                Kind.PLATFORM,
                                Kind.FORMAT,
                                Kind.UNIT,
                                Kind.QUALITY,
                                Kind.STOP)) {
                    return PeoplePhrase.fact(brief, at, head + 1, 0.6);
                }
            }
        }
        return null;
    }

    /** "für den Hochentaster" is one thing, "für Surfer" are people. */
    private boolean isSingular(int article) {
        return brief.key(article, "den")
                || brief.key(article, "das")
                || brief.cue(Cue.ONE, article);
    }

    /** "route-planning software for ...": who uses it is named behind "for". */
    private boolean isSoftware(int at) {
        for (Kind kind : new Kind[] {Kind.NOUN, Kind.ORG}) {
            Hit hit = brief.over(kind, at);
            if (hit != null && hit.value().equals("software_app")) {
                return true;
            }
        }
        return false;
    }

    private boolean isForWord(int at) {
        return brief.cue(Cue.FOR_PEOPLE, at);
    }
}
