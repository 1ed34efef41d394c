package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.account.NamedPart;
import dev.shotlist.director.account.NamedParts;
import dev.shotlist.director.casting.BriefTopics;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.KindFit;
import dev.shotlist.director.casting.StatedLook;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.story.OwnElements;
import dev.shotlist.director.story.OwnStory;
import dev.shotlist.director.story.SceneCount;
import dev.shotlist.director.tale.Tale;
import dev.shotlist.director.tale.TaleCasting;
import dev.shotlist.director.usage.UseCasting;
import dev.shotlist.director.usage.UseStory;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.sight.Sight;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Casts one piece: the brief's own account where it tells enough, a tale where its format tells
 * one, else an idea of the kind, the product in use or the brief's own elements.
 */
record CastingDesk(
        Repertoire known,
        Settled settled,
        NamedParts parts,
        WishedPerson wished,
        BriefTopics topics,
        OwnElements elements,
        List<Sight> named,
        Forbidden forbidden,
        Dice dice) {
    /** Who names so much that can be seen tells a story of their own, whatever it is about. */
    private static final int OWN_STORY = 3;

    /**
     * @param usually the kind as it is known, before the brief describes its product
     * @param tale null where the format tells none
     * @param subject what lines may call the product; null where they may not name it
     * @param stated what the brief states of the product
     * @param fits whether the kind is of this very product
     * @param itself whether the brief tells its pictures, and needs no others made of its things
     * @param own whether the brief has a story of its own
     */
    Casting cast(
            Kind usually,
            @Nullable Tale tale,
            BriefWords words,
            List<PaletteColor> palette,
            @Nullable String subject,
            BriefFacts stated,
            boolean fits,
            boolean itself,
            boolean own) {
        Prop held = Prop.of(usually, settled, palette, known.phrases());
        StatedLook look =
                StatedLook.of(
                        usually, held, Noun.english(settled), words, known.sights(), known.looks());
        Prop prop = look.on(held);
        Kind kind = look.on(usually);
        UseCasting usage = usage(kind, words, prop, subject);
        Casting working = known.atWork().of(settled, kind, prop, wished, forbidden, dice);
        if (working != null) {
            return working;
        }
        Casting answered =
                known.inquiries().answered(settled, words, kind, prop, wished, forbidden, dice);
        if (answered != null) {
            return answered;
        }
        Casting lesson =
                elements.teachesWhole()
                        ? null
                        : known.lessons()
                                .of(
                                        settled,
                                        words,
                                        kind,
                                        fits,
                                        prop,
                                        elements.pictured(),
                                        wished,
                                        known.talks().witnesses(),
                                        forbidden,
                                        dice);
        if (lesson != null) {
            return lesson;
        }
        Casting inquiry =
                kind.isSubject()
                        ? null
                        : known.inquiries().of(settled, words, kind, prop, wished, forbidden, dice);
        if (inquiry != null) {
            return inquiry;
        }
        Casting about =
                named.size() < OWN_STORY && settled.shots().isEmpty()
                        ? known.subjects().of(settled, kind, prop, wished, forbidden, dice)
                        : null;
        if (about != null) {
            return about;
        }
        Casting usual = ofKind(kind, usage, prop);
        boolean used = usual.idea().id().equals(UseStory.ID);
        boolean kinds = fits && !used && !isTale(kind) && !isStory();
        // who speaks of a whole house is told by what it does
        boolean house = settled.specs().format() == Format.BRAND_FILM;
        Casting told =
                itself || (kinds && !house)
                        ? null
                        : known.account()
                                .of(
                                        settled,
                                        kind,
                                        fits && !house,
                                        usage,
                                        stated,
                                        parts,
                                        wished,
                                        forbidden,
                                        dice);
        boolean kept = fits && told == null;
        boolean suited =
                tale != null
                        && named.size() < OWN_STORY
                        && known.tales().say(settled, forbidden, dice);
        Casting played =
                (itself && tale == null) || suited || kinds
                        ? null
                        : known.account()
                                .plot()
                                .of(
                                        settled,
                                        kind,
                                        kept,
                                        told != null,
                                        usage,
                                        stated,
                                        parts,
                                        wished,
                                        named,
                                        forbidden,
                                        dice);
        if (played != null) {
            return played;
        }
        if (told != null && (tale == null || fills(told))) {
            return told;
        }
        if (tale != null) {
            boolean song = settled.specs().format() == Format.MUSIC_VIDEO;
            Person named = song ? OwnStory.player(elements, wished, dice) : null;
            return TaleCasting.of(tale, kind, named, wished, prop, forbidden, dice);
        }
        Casting casting = usual;
        boolean first = casting.idea().id().equals(kind.ideas().getFirst().id());
        if (!first || casting.kind().testimony().isEmpty()) {
            // a kind's witness speaks of its first idea
            casting = casting.with(casting.kind().withTestimony(said()));
        }
        if (casting.person() == null && !forbidden.people()) {
            casting = casting.with(wished.alone());
        }
        return OwnStory.of(
                known.story(),
                settled,
                wished,
                known.agreement(),
                known.talks().attended(casting, settled, wished, forbidden, dice),
                elements,
                topics,
                known.talks().witnesses(),
                own,
                forbidden,
                dice);
    }

    /**
     * Whether the brief gives a story of its own, which stands before that of its kind: pictures in
     * order, several deeds, or somebody by name with what they do. Who speaks as a witness or
     * teaches is seen between pictures of the kind, and who explains has a story of their own.
     */
    private boolean isStory() {
        NamedPart first = parts.first();
        boolean shown =
                switch (settled.specs().format()) {
                    case TESTIMONIAL, TUTORIAL -> false;
                    case EXPLAINER ->
                            first != null || named.size() > 1 || KindFit.hasItsOwn(named, settled);
                    default -> first != null && !first.works().isEmpty();
                };
        return shown || KindFit.isRich(named, settled);
    }

    private boolean isTale(Kind kind) {
        Format format = settled.specs().format();
        return format == Format.MUSIC_VIDEO
                || (format == Format.TRAILER && !known.tales().isPlayed(kind.id()));
    }

    /** A trailer is cut close: what its brief tells has to fill it, or goes into a tale. */
    private boolean fills(Casting told) {
        return settled.specs().format() != Format.TRAILER
                || told.idea().beats().size() * 2 >= SceneCount.of(settled);
    }

    /** What anybody may say of such a product. */
    private Map<Language, List<String>> said() {
        return known.story().testimonies.of(settled.product().category(), dice);
    }

    private Casting ofKind(Kind kind, UseCasting usage, Prop prop) {
        return settled.specs().format() == Format.MUSIC_VIDEO
                ? Casting.cast(kind, settled, wished, topics, prop, null, forbidden, dice)
                : usage.cast(wished, topics, forbidden, dice);
    }

    private UseCasting usage(Kind kind, BriefWords words, Prop prop, @Nullable String subject) {
        return new UseCasting(
                known.sights(),
                known.uses(),
                known.dictionary(),
                known.story().grammar,
                settled,
                words,
                kind,
                prop,
                subject);
    }
}
