package dev.shotlist.director.account;

import dev.shotlist.brief.BriefText;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.usage.ProductUse;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Sort;
import dev.shotlist.sight.Ways.Way;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what a brief names into pictures: its troubles, what is sold, what it tells of that. */
final class AccountStory {
    private static final int FRAMES = 60;

    /** The format's own curve decides. */
    private static final double ENERGY = 0.5;

    /** No more of a piece than this share is trouble. */
    private static final double TROUBLE = 0.34;

    /** Keys of the places that the whole piece has; those of single clauses are their words. */
    static final String PLACE = "a";

    static final String LATER = "b";

    private final AccountFile file;
    private final StoryGrammar grammar;
    private final ProductUse use;
    private final String hero;
    private final boolean person;
    private final boolean product;
    private final Forbidden forbidden;
    private final Dice dice;
    private final Map<String, Integer> turns = new HashMap<>();
    private final Set<Way> taken = new HashSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final BriefFacts facts;
    private final Language language;
    private final OwnLine lines;
    private int framed;
    private int fewest;

    /**
     * @param hero what the story follows
     * @param person whether somebody may be seen
     * @param product whether the product is a thing that can be seen
     * @param facts what the brief states, in {@code language}
     */
    AccountStory(
            AccountFile file,
            StoryGrammar grammar,
            ProductUse use,
            String hero,
            boolean person,
            boolean product,
            BriefFacts facts,
            Language language,
            Forbidden forbidden,
            Dice dice) {
        this.facts = facts;
        this.language = language;
        this.lines = new OwnLine(file.unsaid());
        this.file = file;
        this.grammar = grammar;
        this.use = use;
        this.hero = hero;
        this.person = person;
        this.product = product;
        this.forbidden = forbidden;
        this.dice = dice;
        this.framed = dice.below(FRAMES, "account frames");
    }

    /** The places that single clauses of the brief name, by their keys. */
    Map<String, String> places() {
        return places;
    }

    /**
     * @param matters in the brief's order
     * @param works what whoever plays does
     * @param count how many pictures the piece wants
     * @param fewest from so many on it does without second looks
     */
    List<Picture> beats(List<Matter> matters, List<Way> works, int count, int fewest) {
        this.fewest = fewest;
        List<Matter> troubles = new ArrayList<>();
        List<Matter> deeds = new ArrayList<>();
        int most = (int) Math.max(1, Math.floor(count * TROUBLE));
        for (Matter one : matters) {
            boolean trouble = one.troubled() && !isTale() && troubles.size() < most;
            (trouble ? troubles : deeds).add(one);
        }
        if (hero.equals("song")) {
            deeds.sort(Comparator.comparing(one -> one.named().sort() != Sort.VEHICLE));
        }
        List<Picture> beats = new ArrayList<>();
        Picture last = ending(hero.equals("house") ? deeds : troubles);
        for (Matter one : troubles) {
            Purpose purpose = beats.isEmpty() ? Purpose.HOOK : Purpose.PROBLEM;
            add(beats, of(one, file.trouble(), purpose, PLACE));
        }
        int inner = count - 1;
        if (beats.isEmpty() && !isTale() && deeds.size() < inner) {
            add(beats, used(Purpose.HOOK));
        }
        if (!isTale() && inner - beats.size() > 1) {
            add(beats, used(Purpose.PRODUCT_SHOWCASE));
        }
        for (int i = 0; i < works.size() && inner - beats.size() > deeds.size(); i++) {
            Purpose purpose = i == 0 ? Purpose.PRODUCT_SHOWCASE : Purpose.BENEFIT;
            add(beats, plain(works.get(i), purpose, PLACE));
        }
        tell(beats, deeds, inner);
        fill(beats, deeds, inner);
        if (last != null) {
            beats.add(last);
        }
        return opened(beats);
    }

    private boolean isTale() {
        return hero.equals("story") || hero.equals("song");
    }

    /** Each thing once, in the brief's order. */
    private void tell(List<Picture> beats, List<Matter> deeds, int inner) {
        int room = inner - beats.size();
        List<Matter> chosen = deeds.size() <= room ? deeds : spread(deeds, room);
        for (int i = 0; i < chosen.size(); i++) {
            boolean late = i * 2 >= chosen.size();
            Purpose purpose = i % 2 == 0 ? Purpose.PRODUCT_SHOWCASE : Purpose.BENEFIT;
            add(beats, of(chosen.get(i), ways(), purpose, late ? LATER : PLACE));
        }
    }

    private Map<Sort, List<Way>> ways() {
        return file.heroes().getOrDefault(hero, Map.of());
    }

    private static List<Matter> spread(List<Matter> all, int room) {
        List<Matter> chosen = new ArrayList<>();
        for (int i = 0; i < room; i++) {
            chosen.add(all.get(i * all.size() / room));
        }
        return chosen;
    }

    /**
     * What such a thing is used for, where the brief tells less than there is time for; then its
     * things once more in another way.
     */
    private void fill(List<Picture> beats, List<Matter> deeds, int inner) {
        Purpose[] order = {Purpose.BENEFIT, Purpose.PROOF, Purpose.PRODUCT_SHOWCASE};
        for (Purpose purpose : order) {
            if (beats.size() < inner && !isTale()) {
                add(beats, used(purpose));
            }
        }
        int enough = Math.min(inner, fewest);
        for (int i = 0; i < deeds.size() && beats.size() < enough; i++) {
            Picture again = of(deeds.get(i), ways(), Purpose.BENEFIT, LATER);
            if (again != null) {
                beats.add(Math.max(1, beats.size() - 1), again);
            }
        }
    }

    private @Nullable Picture ending(List<Matter> matters) {
        for (Way way : file.ends().getOrDefault(hero, List.of())) {
            Picture end = null;
            if (!way.subject().contains(AccountFile.ITEM)) {
                end = plain(way, Purpose.CTA, LATER);
            }
            for (Matter one : matters) {
                boolean thing = end == null && isThing(one.named().sort());
                end = thing ? picture(way, one, Purpose.CTA, LATER) : end;
            }
            if (end != null) {
                return end;
            }
        }
        return used(Purpose.CTA);
    }

    private @Nullable Picture plain(Way way, Purpose purpose, String place) {
        return picture(
                way.subject(), way.people(), way.texture(), way.sound(), purpose, place, null);
    }

    private static boolean isThing(Sort sort) {
        return switch (sort) {
            case HELD, FOOD, WEAR, DEVICE, INSTRUMENT, PLANT -> true;
            default -> false;
        };
    }

    private @Nullable Picture of(
            Matter matter, Map<Sort, List<Way>> pictures, Purpose purpose, String place) {
        String deed = matter.deed();
        if (deed != null) {
            Way way =
                    new Way(
                            deed,
                            deed.contains(Picture.PERSON) ? People.FACE : People.NONE,
                            "surfaces in plain light",
                            "what is done, heard close");
            Picture picture = picture(way, matter, purpose, place);
            if (picture != null) {
                return picture;
            }
        }
        Sort sort = matter.named().sort();
        boolean several = matter.named().several();
        List<Way> ways =
                pictures.getOrDefault(
                        several && sort == Sort.PERSON ? Sort.GROUP : sort, List.of());
        if (ways.isEmpty()) {
            return null;
        }
        int first = dice.below(ways.size(), "account " + sort);
        int turn = turns.merge(hero + purpose.equals(Purpose.PROBLEM) + sort, 1, Integer::sum) - 1;
        for (int i = 0; i < ways.size() * 2; i++) {
            Way way = ways.get((first + turn + i) % ways.size());
            if (i < ways.size() && taken.contains(way)) {
                continue;
            }
            boolean crossed = several && sort == Sort.PLACE && way.people() != People.NONE;
            Picture picture = crossed ? null : picture(way, matter, purpose, place);
            if (picture != null) {
                taken.add(way);
                return picture;
            }
        }
        return null;
    }

    private @Nullable Picture picture(Way way, Matter matter, Purpose purpose, String place) {
        String subject = way.subject().replace(AccountFile.ITEM, matter.named().said());
        List<String> reasons = grammar.seen();
        String why =
                reasons.get((dice.below(reasons.size(), "account why") + framed) % reasons.size())
                        .replace("{words}", matter.named().thing());
        Picture picture =
                picture(
                        subject,
                        way.people(),
                        way.texture(),
                        way.sound(),
                        purpose,
                        place(matter, place),
                        Words.capitalised(why));
        String line = fact(matter);
        return picture == null || line == null
                ? picture
                : picture.with(subject, Map.of(language, line));
    }

    /** Where the clause says it is; else where the piece is just then. */
    private String place(Matter matter, String usual) {
        String said = matter.place();
        if (said == null) {
            return usual;
        }
        places.putIfAbsent(said, said);
        return said;
    }

    /** The line that the brief states in the same breath; null without one. */
    private @Nullable String fact(Matter matter) {
        String clause = BriefText.bare(matter.said());
        for (String fact : facts.shown()) {
            String bare = BriefText.bare(fact);
            if (clause.contains(bare) || bare.contains(clause)) {
                return fact;
            }
        }
        boolean told =
                facts.told().stream().anyMatch(line -> BriefText.bare(line).contains(clause));
        return told || isTale() ? null : lines.of(matter.said());
    }

    /** A picture of what the story follows that is not in the piece yet; null without one. */
    private @Nullable Picture used(Purpose purpose) {
        List<ProductUse.Seen> open = usual(purpose);
        int first = open.isEmpty() ? 0 : dice.below(open.size(), "account use " + purpose);
        for (int i = 0; i < open.size(); i++) {
            ProductUse.Seen seen = open.get((first + i) % open.size());
            Picture picture =
                    picture(
                            seen.subject(),
                            seen.people(),
                            seen.texture(),
                            seen.sound(),
                            purpose,
                            purpose == Purpose.HOOK ? PLACE : LATER,
                            seen.why().isEmpty() ? null : seen.why());
            if (picture != null) {
                return picture;
            }
        }
        return null;
    }

    private List<ProductUse.Seen> usual(Purpose purpose) {
        AccountFile.Base base = file.base().get(hero);
        if (base == null) {
            return use.pictures().stream().filter(seen -> seen.purpose() == purpose).toList();
        }
        List<ProductUse.Seen> all = new ArrayList<>();
        for (Way way : base.pictures().getOrDefault(purpose, List.of())) {
            all.add(
                    new ProductUse.Seen(
                            purpose, way.subject(), way.people(), way.texture(), way.sound(), ""));
        }
        return all;
    }

    private @Nullable Picture picture(
            String subject,
            People people,
            String texture,
            String sound,
            Purpose purpose,
            String place,
            @Nullable String why) {
        boolean shown = subject.contains(Picture.PRODUCT) && !product;
        boolean acted = subject.contains(Picture.PERSON) && !person;
        if (shown || acted || subject.contains("{made}") || !subjects.add(subject)) {
            return null;
        }
        List<StoryGrammar.Frame> frames = grammar.framesOf(people);
        StoryGrammar.Frame frame = frames.get(framed++ % frames.size());
        List<String> lights = grammar.lights();
        int light = dice.below(lights.size(), "account light") + (place.equals(LATER) ? 1 : 0);
        Picture picture =
                new Picture(
                        purpose,
                        frame.size(),
                        frame.move(),
                        frame.angle(),
                        subject,
                        place,
                        lights.get(light % lights.size()),
                        frame.lens(),
                        texture,
                        people,
                        List.of(sound),
                        ENERGY,
                        null,
                        why);
        return forbidden.picture(picture) || forbidden.text(texture) ? null : picture;
    }

    private static void add(List<Picture> beats, @Nullable Picture picture) {
        if (picture != null) {
            beats.add(picture);
        }
    }

    /** The first picture opens the piece, whatever it shows. */
    private static List<Picture> opened(List<Picture> beats) {
        if (beats.isEmpty() || beats.getFirst().purpose() == Purpose.HOOK) {
            return beats;
        }
        List<Picture> opened = new ArrayList<>(beats);
        opened.set(0, beats.getFirst().with(Purpose.HOOK));
        return opened;
    }
}
