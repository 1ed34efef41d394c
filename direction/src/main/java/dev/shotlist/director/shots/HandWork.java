package dev.shotlist.director.shots;

import dev.shotlist.director.shots.ShotLexicon.Part;
import dev.shotlist.director.shots.ShotLexicon.Piece;
import dev.shotlist.director.shots.ShotLexicon.Verb;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What two hands do in an order whose verb is listed: "fill it" is "two hands fill the kettle". */
final class HandWork {
    private final ShotLexicon lexicon;
    private final OrderParser parser;
    private final OrderedEnglish english;

    HandWork(ShotLexicon lexicon, OrderedEnglish english) {
        this.lexicon = lexicon;
        this.english = english;
        parser = new OrderParser(lexicon);
    }

    /**
     * @return what the words name, with nobody acting, where their verb is in no list
     */
    WordedShot of(
            String words,
            String before,
            Language language,
            int index,
            boolean steps,
            boolean hands) {
        String verb = null;
        List<Piece> rest = new ArrayList<>();
        for (Piece piece : parser.pieces(words, language, steps)) {
            if (verb == null && piece.part() == Part.VERB) {
                verb = piece.english();
            } else {
                rest.add(piece);
            }
        }
        Verb act = verb == null ? null : lexicon.known(verb);
        if (verb == null || act == null || !hands) {
            String seen = language == Language.EN ? words : phrase(rest);
            String subject = steps ? seen + english.besideShort(seen, index) : seen;
            return new WordedShot(subject, seen, false, null);
        }
        boolean split = language == Language.EN && verb.indexOf(' ') > 0;
        if (split && !words.toLowerCase(Locale.ROOT).startsWith(verb)) {
            return split(words, before, act);
        }
        String own = phrase(rest);
        String object =
                own.isEmpty()
                        ? before
                        : own.replace("{it}", before.isEmpty() ? "the " + Picture.PRODUCT : before);
        String done = done(verb, object);
        boolean there = done.contains(Picture.PRODUCT);
        return new WordedShot(
                WordedShot.HANDS + done + (there || !own.isEmpty() ? "" : " " + act.tail()),
                own.contains("{it}") ? before : own,
                true,
                act.sound());
    }

    /** "turn the heating off and let it cool" goes on behind its particle, and stays as it is. */
    private WordedShot split(String words, String before, Verb act) {
        String said = WordedShot.lowered(words);
        int verb = said.indexOf(' ');
        String thing = said.substring(verb + 1);
        boolean it = thing.startsWith("it ");
        String known = before.isEmpty() ? "the " + Picture.PRODUCT : before;
        String done = it ? said.substring(0, verb + 1) + known + thing.substring(2) : said;
        return new WordedShot(WordedShot.HANDS + done, it ? before : thing, true, act.sound());
    }

    /** "hang the thing up", "open the hatch" */
    private String done(String verb, String object) {
        if (object.isEmpty()) {
            return verb + " the " + Picture.PRODUCT;
        }
        if (english.followsThing(object.split(" ", 2)[0])) {
            return verb + " the " + Picture.PRODUCT + " " + object;
        }
        boolean article = object.startsWith("the ") || object.startsWith("a ");
        String named =
                article || object.charAt(0) == OrderParser.UNKNOWN ? object : "the " + object;
        int space = verb.indexOf(' ');
        return space < 0
                ? verb + " " + named
                : verb.substring(0, space) + " " + named + verb.substring(space);
    }

    private static String phrase(List<Piece> pieces) {
        List<Piece> ordered = new ArrayList<>(pieces);
        for (int i = 0; i + 1 < ordered.size(); i++) {
            boolean behind =
                    ordered.get(i).part() == Part.NOUN
                            && ordered.get(i + 1).part() == Part.ADJECTIVE;
            if (behind) {
                ordered.add(i, ordered.remove(i + 1));
                i++;
            }
        }
        return String.join(" ", ordered.stream().map(Piece::english).toList());
    }
}
