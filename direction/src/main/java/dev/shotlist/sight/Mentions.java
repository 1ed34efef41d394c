package dev.shotlist.sight;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;

/** Finds the things that a clause names, whatever is told of them. */
final class Mentions {
    private final Lexicon lexicon;

    /**
     * @param lexicon all nouns that are known anywhere
     */
    Mentions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * All things that a clause names, in its order, whatever is told of them, but what it sells.
     *
     * @param clause words as the brief writes them, without marks
     * @param said by which words the brief calls what it sells
     */
    List<Mention> in(List<String> clause, Language language, Called said) {
        LanguageTable table = lexicon.of(language);
        List<Piece> pieces = new PieceReader(table, said.product(), said.names()).pieces(clause);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            NounGroup group = NounGroup.at(pieces, i, language == Language.EN);
            if (group == null) {
                continue;
            }
            Thing thing = group.thing();
            if (thing != null && isNamed(group, pieces, i, language)) {
                mentions.add(
                        new Mention(
                                isTold(pieces, i) ? withoutFirst(group).said() : group.said(),
                                thing.english(),
                                thing.sort(),
                                group.plural(),
                                thing.home()));
            }
            i = Math.max(i, group.end() - 1);
        }
        return mentions;
    }

    /**
     * Many nouns are forms of verbs too: one that is neither several nor so much of something has
     * something before it, or opens its clause or stands all but alone; in the Romance languages
     * every noun has.
     */
    private boolean isNamed(NounGroup group, List<Piece> pieces, int at, Language language) {
        if (isOfUnknown(pieces, at)) {
            return false;
        }
        Thing thing = group.thing();
        boolean bare = language == Language.EN || pieces.get(at).is(Part.NOUN);
        boolean plain = bare && group.part() == Part.WORD && group.words().indexOf(' ') < 0;
        if (language == Language.DE || !plain || group.end() - at >= pieces.size() - 1) {
            return !isOfPeople(group, language);
        }
        if (language == Language.EN) {
            return at == 0 || group.plural() || (thing != null && thing.mass());
        }
        if (at == 0) {
            Piece next = pieces.get(Math.min(group.end(), pieces.size() - 1));
            return group.plural() && !next.is(Part.THE) && !next.is(Part.A);
        }
        Piece before = pieces.get(at - 1);
        return before.is(Part.PREPOSITION)
                || before.is(Part.AND)
                || before.is(Part.ADJECTIVE)
                || before.is(Part.WORD);
    }

    /** "une cloche de vache": what only says which unknown thing it is. */
    private static boolean isOfUnknown(List<Piece> pieces, int at) {
        return at > 1
                && pieces.get(at - 1).is(Part.PREPOSITION)
                && pieces.get(at - 1).english().equals("of")
                && pieces.get(at - 2).is(Part.WORD);
    }

    /** "We rent cargo bikes": an unknown word behind who does something is what they do. */
    private static boolean isTold(List<Piece> pieces, int at) {
        boolean noun =
                at + 1 < pieces.size()
                        && pieces.get(at).is(Part.NOUN)
                        && pieces.get(at + 1).is(Part.NOUN);
        boolean word = pieces.get(at).is(Part.WORD);
        if (at == 0) {
            // "(Femi) owns bakeries"
            return word && pieces.get(at).english().endsWith("s");
        }
        if (!noun && !word) {
            return false;
        }
        return switch (pieces.get(at - 1).part()) {
            case WE, THEY, SHE, YOU, IT, ONE, AUXILIARY -> true;
            default -> false;
        };
    }

    private static NounGroup withoutFirst(NounGroup group) {
        int space = group.words().indexOf(' ');
        return space < 0
                ? group
                : new NounGroup(
                        group.words().substring(space + 1),
                        group.part(),
                        group.thing(),
                        group.plural(),
                        group.end());
    }

    /** "One person screws them in" names no screws of a person. */
    private boolean isOfPeople(NounGroup group, Language language) {
        if (language != Language.EN || group.sort().acts()) {
            return false;
        }
        String[] said = group.words().split(" ", -1);
        for (int i = 0; i + 1 < said.length; i++) {
            Piece noun = lexicon.of(Language.EN).noun(said[i]);
            Thing thing = noun == null ? null : noun.thing();
            boolean somebody = said[i].equals("person") || said[i].equals("people");
            if (somebody || (thing != null && thing.sort() == Sort.PERSON)) {
                return true;
            }
        }
        return false;
    }
}
