package dev.shotlist.sight;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a subject of a picture that an English brief asks for in a list. */
final class AskedPicture {
    /** A thing by its name alone has no more words than this, its article among them. */
    private static final int BARE = 2;

    private final LanguageTable table;
    private final Lexicon lexicon;
    private final Called said;

    AskedPicture(Lexicon lexicon, Called said) {
        this.lexicon = lexicon;
        this.table = lexicon.of(Language.EN);
        this.said = said;
    }

    /**
     * @param read what the words were read as
     */
    List<Sight> of(List<String> item, List<Sight> read) {
        boolean bare = item.size() <= BARE || (item.size() == BARE + 1 && isArticle(item.get(0)));
        if (bare && read.size() == 1) {
            return read;
        }
        List<String> words = subject(item);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = new PieceReader(table, said.product(), said.names()).pieces(words);
        NamedThings named = new NamedThings(lexicon);
        for (int i = 0; i < pieces.size(); i++) {
            NounGroup group = NounGroup.at(pieces, i, true);
            if (group != null) {
                named.add(group);
                i = Math.max(i, group.end() - 1);
            }
        }
        String subject = String.join(" ", words);
        String framed = words.size() <= BARE ? subject + FRAMED : subject;
        return List.of(named.whole(framed, true));
    }

    static final String FRAMED = ", held in one long still frame";

    private static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static final List<String> ARTICLES = List.of("the", "a", "an");

    /** "it clips on a belt", "survives a drop", "you dictate the label to your phone" */
    private List<String> subject(List<String> item) {
        List<String> words = new ArrayList<>();
        for (String word : item) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (Character.isDigit(lower.charAt(0))) {
                // "in 3 seconds" is no part of what is seen
                break;
            }
            words.add(OURS.contains(lower) ? "the" : words.isEmpty() ? lower : word);
        }
        boolean cut = words.size() < item.size();
        while (cut && !words.isEmpty() && table.small(words.getLast()) != null) {
            words.removeLast();
        }
        if (words.isEmpty()) {
            return words;
        }
        String first = words.getFirst();
        LanguageTable.Acts acts = table.verb(first);
        boolean ends = EnglishForms.isThird(first) && words.size() > 1;
        boolean third = ends && (acts != null || isFollowed(words));
        boolean noun = table.noun(first) != null && (acts == null || !isFollowed(words));
        if (first.equals("it") || (third && !noun)) {
            return said.isShown() ? opened(words, "the {product}", first.equals("it")) : List.of();
        }
        if (first.equals("you") && words.size() > 2 && ABLE.contains(words.get(1))) {
            // "you can find your keys" is seen as somebody finding them
            words.remove(1);
        }
        if (first.equals("you") && words.size() > 1) {
            words.set(1, EnglishForms.third(words.get(1)));
            return opened(words, "the {person}", true);
        }
        return words;
    }

    /** "sticks on dusty pipe": what a preposition or an article follows is done and no thing. */
    private boolean isFollowed(List<String> words) {
        String next = words.size() > 1 ? words.get(1) : "";
        return isArticle(next) || FOLLOWING.contains(next);
    }

    private static final List<String> FOLLOWING = List.of("on", "onto", "to", "in", "into", "from");

    private static final List<String> ABLE = List.of("can", "could", "will");

    private static final List<String> OURS = List.of("our", "my", "your");

    private static List<String> opened(List<String> words, String doer, boolean instead) {
        List<String> all = new ArrayList<>(List.of(doer));
        all.addAll(instead ? words.subList(1, words.size()) : words);
        return all;
    }
}
