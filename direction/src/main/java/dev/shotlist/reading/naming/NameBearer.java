package dev.shotlist.reading.naming;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;

/** Whose name a name is: that of somebody in the thread or the film, or of a place. */
final class NameBearer {
    private final BriefText brief;
    private final int speakers;

    NameBearer(BriefText brief) {
        this.brief = brief;
        int count = 0;
        for (int i = 1; i + 1 < brief.size(); i++) {
            boolean speaks = brief.tokens[i].capital && brief.mark(i + 1, ':') && opensLine(i);
            count += speaks ? 1 : 0;
        }
        speakers = count;
    }

    boolean isPerson(int start, int end) {
        // "Habla Nuria, la jefa de taller"
        if (brief.cue(Cue.SPEAKS, start - 1) && brief.firstOfSentence(start - 1)) {
            return true;
        }
        // "Damen und Herren"
        if (brief.cue(Cue.GREETING, start) && brief.cue(Cue.GREETING, end - 1)) {
            return true;
        }
        int before = brief.mark(start - 1, ',') ? start - 2 : start - 1;
        if (before >= 0
                && brief.sameSentence(before, start)
                && introduces(before, end - start)
                && !speaksForSeller(end)) {
            return true;
        }
        if (isWriters(start, end) || isMyName(start, end)) {
            return true;
        }
        if (isCast(start) || isTitled(start, end) || isWriter(brief, start, end)) {
            return true;
        }
        if (isApposedPerson(end)) {
            return true;
        }
        if (isClientActing(start, end)
                || new Signature(brief).holds(start, end)
                || isAddressed(start, end)) {
            return true;
        }
        if (end >= brief.size() || end - start > 1) {
            return false;
        }
        return brief.cue(Cue.REPORTS, end)
                || (brief.mark(end, ':') && speakers > 1 && opensLine(start));
    }

    /** "Bonjour, Ateliers Rouvière, nous fabriquons ...", "Hi, Quillon Dental Labs here". */
    private boolean speaksForSeller(int end) {
        return brief.cue(Cue.HERE, end)
                || (brief.mark(end, ',')
                        && (brief.cue(Cue.WE, end + 1) || brief.cue(Cue.WE_MAKE, end + 1)));
    }

    /** "one barber (me, Marcus)", "I'm Ana": who writes; but "I'm Ana Flores Bakery" sells. */
    private boolean isWriters(int start, int end) {
        int before = brief.mark(start - 1, ',') ? start - 2 : start - 1;
        boolean oneself = brief.cue(Cue.ONESELF, before) && before < start - 1;
        boolean am = brief.cue(Cue.AM, start - 1) && end - start == 1;
        return (am || (oneself && !speaksForSeller(end)))
                && end - start <= 2
                && brief.sameSentence(before, start)
                && !brief.isAny(end - 1, Kind.ORG, Kind.NOUN);
    }

    /** "entre voisins Zoupla": several people bear no one name. */
    static boolean isSeveral(BriefText brief, int at) {
        Hit people = brief.over(Kind.PERSON, at);
        return people != null
                && brief.language != Language.EN
                && EnglishForms.isPlural(people.value());
    }

    private boolean introduces(int before, int length) {
        if (length == 1 && isKin(before)) {
            return true;
        }
        return (brief.cue(Cue.GREETING, before) && length <= 2)
                || (brief.is(Kind.PERSON, before)
                        && !isSeveral(brief, before)
                        && !brief.is(Kind.BRAND_MARK, before)
                        && length <= 2);
    }

    /** "my mate Colin", "mio padre Piero", "a shop cat called Trowel". */
    private boolean isKin(int before) {
        Hit called = brief.over(Kind.NAME_MARK, before);
        int kin = called == null ? before : called.start() - 1;
        boolean beast = brief.cue(Cue.BEAST, kin) && called != null;
        return beast || (brief.cue(Cue.KIN, kin) && brief.is(Kind.OUR, kin - 1));
    }

    /** "Nuria, la jefa de taller", "Jo, our founder". */
    private boolean isApposedPerson(int end) {
        if (!brief.mark(end, ',')) {
            return false;
        }
        int at = end + 1;
        while (brief.is(Kind.OUR, at) && at < end + 3) {
            at++;
        }
        Hit person = brief.at(Kind.PERSON, at);
        int behind = person == null ? at + 1 : person.end();
        // "the kids' balance bike" is no kid
        boolean whole =
                behind >= brief.size()
                        || !brief.tokens[behind].isWord()
                        || brief.cue(Cue.OF, behind)
                        || brief.cue(Cue.GENITIVE, behind);
        return at > end + 1
                && whole
                && brief.sameClause(end + 1, at)
                && (brief.cue(Cue.CREW, at) || brief.is(Kind.PERSON, at))
                && !brief.isAny(at, Kind.ORG, Kind.BRAND_MARK);
    }

    /** "Frau Osterkamp", "Hr. Sudbrack"; but "Mrs Tanner's pickles" are hers. */
    private boolean isTitled(int start, int end) {
        int before = brief.mark(start - 1, '.') ? start - 2 : start - 1;
        boolean titled =
                (brief.cue(Cue.HONORIFIC, before) && brief.sameSentence(before, start))
                        || (brief.cue(Cue.HONORIFIC, start) && end > start + 1 && !isMotherly());
        return titled && !Phrases.isPossessive(brief.raw(end - 1));
    }

    /** "Ciao, sono Carlo di Stufe Frassi": who writes, with the house behind the small word. */
    static boolean isWriter(BriefText brief, int start, int end) {
        int before = brief.is(Kind.OUR, start - 1) ? start - 2 : start - 1;
        boolean greeted =
                brief.cue(Cue.GREETING, before - 1)
                        || brief.cue(Cue.GREETS, before - 1)
                        || brief.mark(before - 1, ',')
                        || before == brief.sentenceStart(start);
        return brief.cue(Cue.SELF, before)
                && brief.sameSentence(before, start)
                && greeted
                && brief.tokens[start].sentence <= 1
                && end > start + 2
                && brief.cue(Cue.MAKER_OF, start + 1);
    }

    /** Houses are called "Dona Zica" and "Zia Nunzia" where these languages are spoken. */
    private boolean isMotherly() {
        return brief.language == Language.PT
                || brief.language == Language.ES
                || brief.language == Language.IT;
    }

    /** "Speaker: Marguerite", "Narrator = Ines": who speaks, and nobody's brand. */
    private boolean isCast(int start) {
        // "quem narra é a Dona Zefa"
        int before = brief.cue(Cue.ARTICLE, start - 1) ? start - 2 : start - 1;
        boolean joined =
                brief.mark(before, ':') || brief.mark(before, '=') || brief.cue(Cue.COPULA, before);
        return joined
                && before > 0
                && (brief.is(Kind.VOICE, before - 1)
                        || brief.cue(Cue.SPEAKER, before - 1)
                        || brief.cue(Cue.SPEAKS, before - 1));
    }

    /** "our client Femi owns three bakeries". */
    private boolean isClientActing(int start, int end) {
        return brief.language == Language.EN
                && end - start == 1
                && brief.key(start - 1, "client")
                && end < brief.size()
                && brief.tokens[end].isWord()
                && brief.sameClause(end, start)
                && !brief.isAny(end, Kind.NOUN, Kind.ORG);
    }

    /** "Servus, der Xaver wieder": a word before the first comma that no thing follows. */
    private boolean isAddressed(int start, int end) {
        if (start > 0 || end - start > 1 || !brief.mark(end, ',')) {
            return false;
        }
        for (int i = end; i < Math.min(brief.size(), end + 6); i++) {
            if (brief.isAny(i, Kind.NOUN, Kind.ORG, Kind.GOODS, Kind.UNIT, Kind.PLATFORM)) {
                return false;
            }
        }
        return brief.size() > 8;
    }

    /** "my name is Bettina", "mi chiamo Carlo", but not "s'appelle" */
    private boolean isMyName(int start, int end) {
        boolean mine = brief.cue(Cue.NAMES_MYSELF, start - 1) && !brief.key(start - 2, "s");
        boolean name = brief.key(start - 1, "is") && brief.key(start - 2, "name");
        return end - start <= 2 && (mine || (name && brief.key(start - 3, "my")));
    }

    /** A speaker's name opens a line, perhaps behind the time: "[09:12] Ben: ...". */
    private boolean opensLine(int start) {
        int i = start - 1;
        // chats pasted as one line have the time in brackets
        if (brief.mark(i, ']')) {
            return true;
        }
        while (i >= 0 && !brief.tokens[i].isBreak() && !brief.tokens[i].isWord()) {
            i--;
        }
        return i < 0 || brief.tokens[i].isBreak();
    }

    boolean isPlace(int start) {
        if (start == 0 || !brief.sameSentence(start - 1, start)) {
            return false;
        }
        // "près de Besançon"
        boolean near =
                brief.cue(Cue.NEAR, start - 2)
                        && (brief.cue(Cue.OF, start - 1) || brief.cue(Cue.MAKER_OF, start - 1));
        // "Sunday 9 March, Gundaroo", "9pm, Saltwick Bay": behind the hour stands where it is
        boolean behindHour =
                brief.mark(start - 1, ',')
                        && (brief.cue(Cue.CALENDAR, start - 2)
                                || brief.key(start - 2, "pm")
                                || brief.key(start - 2, "am"))
                        && brief.sameSentence(start - 2, start);
        // "our night boat to Lerwick"
        boolean goal =
                brief.language == Language.EN
                        && brief.key(start - 1, "to")
                        && brief.isAny(start - 2, Kind.NOUN, Kind.GOODS, Kind.THING);
        return near
                || goal
                || behindHour
                || brief.cue(Cue.LOCATIVE, start - 1)
                || isTown(start)
                || isOfLand(brief, start);
    }

    /** "en la sierra de Gredos", "dans la vallée de l'Ubaye", "in the Rother valley". */
    static boolean isOfLand(BriefText brief, int start) {
        int of = start - 1;
        while (of > start - 3 && brief.cue(Cue.ARTICLE, of) && brief.sameClause(of, start)) {
            of--;
        }
        boolean joined =
                brief.cue(Cue.OF, of) || brief.cue(Cue.FROM, of) || brief.cue(Cue.MAKER_OF, of);
        int land = joined ? of - 1 : of;
        if (of < start - 1 && brief.key(of, "dans")) {
            // "dans le Jura"
            return brief.sameClause(of, start);
        }
        return brief.cue(Cue.LAND, land)
                && !brief.tokens[land].capital
                && brief.sameClause(land, start);
    }

    /** "Tres Perros, de Cuenca", "La Era de Abajo, Teruel": a town behind what is named. */
    private boolean isTown(int start) {
        boolean behind =
                brief.mark(start - 1, ',')
                        || brief.mark(start - 1, '(')
                        || brief.cue(Cue.OF, start - 1)
                        || brief.cue(Cue.FROM, start - 1)
                        || brief.cue(Cue.MAKER_OF, start - 1);
        boolean closed =
                start + 1 >= brief.size()
                        || !brief.tokens[start + 1].isWord()
                        || !brief.tokens[start + 1].capital;
        return behind && closed && brief.tokens[start].capital && brief.cue(Cue.TOWN, start);
    }
}
