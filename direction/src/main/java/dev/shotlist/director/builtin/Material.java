package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.account.Account;
import dev.shotlist.director.account.NamedPart;
import dev.shotlist.director.account.NamedParts;
import dev.shotlist.director.casting.BriefPerson;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.shots.BriefPicture;
import dev.shotlist.director.tale.Tale;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sort;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one brief gives to work with, before anything is made of it.
 *
 * @param named what can be seen of what it names
 * @param noted the pictures that it notes down
 * @param tale null where its format tells none
 */
record Material(
        Settled settled,
        BriefWords words,
        Dice dice,
        Forbidden forbidden,
        List<Sight> named,
        List<BriefPicture> noted,
        NamedParts parts,
        WishedPerson wished,
        PieceKind piece,
        @Nullable Tale tale) {
    /** So many pictures that a brief asks for carry a song. */
    private static final int OWN_PICTURES = 4;

    /** Fewer pictures of its own than this carry no song. */
    private static final int FEW = 3;

    static Material of(Repertoire known, Settled settled) {
        Dice dice = new Dice(settled.reading().text(), settled.seed());
        Forbidden forbidden = new Forbidden(settled);
        BriefWords words = new BriefWords(settled);
        List<Sight> all =
                BriefSights.of(settled, words, known.sights(), known.pictures(), known.fragments());
        // what happens is told in its own shots already
        boolean own = settled.tellsStory();
        List<Sight> named = own ? all.stream().filter(one -> !one.acts()).toList() : all;
        List<BriefPicture> noted = known.noted().of(settled, words);
        // "first class free" is no class of people, and of "Lauscher & Sohn" nobody is a son
        List<Fact<String>> told =
                Stream.of(settled.reading().offer(), settled.reading().brand())
                        .filter(Objects::nonNull)
                        .toList();
        NamedParts parts = known.account().parts(settled, words.without(told), dice);
        NamedPart part = parts.first();
        WishedPerson wished =
                new WishedPerson(
                        settled,
                        known.persons(),
                        known.agreement(),
                        BriefPerson.of(named, settled, words, known.persons()),
                        part == null ? null : part.person(),
                        part == null ? null : part.trade());
        PieceKind piece = PieceKind.of(known, settled, named, wished, words, forbidden);
        List<Sight> shown = piece.unshown(named);
        Tale tale =
                own || piece.hired() ? null : tale(known, settled, piece, shown, forbidden, dice);
        return new Material(
                settled,
                words,
                dice,
                forbidden,
                shown,
                piece.untold(noted),
                parts,
                wished,
                piece,
                tale);
    }

    private static @Nullable Tale tale(
            Repertoire known,
            Settled settled,
            PieceKind piece,
            List<Sight> named,
            Forbidden forbidden,
            Dice dice) {
        if (named.stream().filter(Sight::ordered).count() >= OWN_PICTURES) {
            // who lists the pictures of their song has the story already
            return null;
        }
        Category category = known.world().categoryOf(piece.kind());
        return known.tales().of(settled, category, piece.kind().id(), named, forbidden, dice);
    }

    /** Whether the brief's own story is what is shot. */
    boolean tellsStory() {
        return settled.tellsStory();
    }

    /** Whether the brief tells its pictures; a song's or a film's are its things already. */
    boolean tellsItself() {
        Format format = settled.specs().format();
        boolean tale = format == Format.MUSIC_VIDEO || format == Format.TRAILER;
        boolean deeds = named.stream().filter(Sight::acts).count() > FEW;
        return deeds || Account.told(named) >= FEW || (tale && named.size() >= FEW);
    }

    /** What the brief states of what it sells, and no picture shows. */
    BriefFacts stated(Repertoire known) {
        BriefFacts found = found(known);
        boolean explained = settled.tellsStory() && settled.specs().format() == Format.EXPLAINER;
        return explained ? found.withoutTold() : found;
    }

    private BriefFacts found(Repertoire known) {
        BriefFacts all =
                BriefFacts.in(settled, words, known.facts(), known.talk(), forbidden)
                        .withoutCount(known.shotWords().stepNames(settled.language()))
                        .withoutPictures(
                                noted.stream()
                                        .filter(one -> one.tells(settled.reading().language()))
                                        .map(one -> one.order().words())
                                        .toList());
        if (settled.specs().format() != Format.TRAILER) {
            return all;
        }
        return all.withoutPeople(
                named.stream()
                        .filter(sight -> sight.sort() == Sort.PERSON || sight.sort() == Sort.GROUP)
                        .map(Sight::subject)
                        .toList());
    }
}
