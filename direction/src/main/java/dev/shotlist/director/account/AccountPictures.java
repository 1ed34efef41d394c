package dev.shotlist.director.account;

import dev.shotlist.brief.BriefText;
import dev.shotlist.director.usage.ProductUse;
import dev.shotlist.director.words.Dice;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Sort;
import dev.shotlist.sight.Ways.Way;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the pictures of what a brief names and of what its story follows. */
final class AccountPictures {
    private final AccountFile file;
    private final Premise premise;
    private final AccountFrames frames;
    private final Dice dice;
    private final OwnLine lines;
    private final Map<String, Integer> turns = new HashMap<>();
    private final Set<Way> taken = new HashSet<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    AccountPictures(AccountFile file, Premise premise, AccountFrames frames, Dice dice) {
        this.file = file;
        this.premise = premise;
        this.frames = frames;
        this.dice = dice;
        this.lines = new OwnLine(file.unsaid());
    }

    /** The places that single clauses of the brief name, by their keys. */
    Map<String, String> places() {
        return places;
    }

    /** A picture that shows none of the brief's things. */
    @Nullable Picture plain(Way way, Purpose purpose, String place) {
        return frames.of(way, purpose, place, null);
    }

    /** The clause as a picture of its own, else its thing in one of the ways such are shown. */
    @Nullable Picture of(
            Matter matter, Map<Sort, List<Way>> pictures, Purpose purpose, String place) {
        Picture told = told(matter, purpose, place);
        return told == null ? shown(matter, pictures, purpose, place) : told;
    }

    /** What the clause says is done; null where it tells nothing that was not shown before. */
    private @Nullable Picture told(Matter matter, Purpose purpose, String place) {
        String deed = matter.deed();
        if (deed == null) {
            return null;
        }
        People people = deed.contains(Picture.PERSON) ? People.FACE : People.NONE;
        Way way = new Way(deed, people, "surfaces in plain light", "what is done, heard close");
        return picture(way, matter, purpose, place);
    }

    /** Its thing in the next way that was not taken; in one that was, once all were. */
    private @Nullable Picture shown(
            Matter matter, Map<Sort, List<Way>> pictures, Purpose purpose, String place) {
        Sort sort = matter.named().sort();
        boolean several = matter.named().several();
        List<Way> ways =
                pictures.getOrDefault(
                        several && sort == Sort.PERSON ? Sort.GROUP : sort, List.of());
        if (ways.isEmpty()) {
            return null;
        }
        int first = dice.below(ways.size(), "account " + sort);
        int turn =
                turns.merge((purpose == Purpose.PROBLEM ? "trouble " : "") + sort, 1, Integer::sum)
                        - 1;
        for (int i = 0; i < ways.size() * 2; i++) {
            Way way = ways.get((first + turn + i) % ways.size());
            if (i < ways.size() && taken.contains(way)) {
                continue;
            }
            boolean crossed =
                    several
                            && (ofOne(way.subject())
                                    || (sort == Sort.PLACE && way.people() != People.NONE));
            Picture picture = crossed ? null : picture(way, matter, purpose, place);
            if (picture != null) {
                taken.add(way);
                return picture;
            }
        }
        return null;
    }

    /** "The bats laying its head on a knee": what is said of one cannot be said of several. */
    private static boolean ofOne(String subject) {
        String said = " " + subject + " ";
        return said.contains(" it ") || said.contains(" its ");
    }

    /** One way of showing a thing, with the brief's own words for that thing and its own line. */
    @Nullable Picture picture(Way way, Matter matter, Purpose purpose, String place) {
        String subject = file.naming(way.subject(), matter.named());
        if (subject == null) {
            return null;
        }
        String why = frames.why(matter.named().said());
        Picture picture =
                frames.of(
                        new Way(subject, way.people(), way.texture(), way.sound()),
                        purpose,
                        place(matter, place),
                        why);
        String line = fact(matter);
        return picture == null || line == null
                ? picture
                : picture.with(subject, Map.of(premise.language(), line));
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
        for (String fact : premise.facts().shown()) {
            String bare = BriefText.bare(fact);
            if (clause.contains(bare) || bare.contains(clause)) {
                return fact;
            }
        }
        boolean told =
                premise.facts().told().stream()
                        .anyMatch(line -> BriefText.bare(line).contains(clause));
        return told || premise.isTale() ? null : lines.of(matter.said());
    }

    /** A picture of what the story follows that is not in the piece yet; null without one. */
    @Nullable Picture used(Purpose purpose) {
        List<ProductUse.Seen> open = usual(purpose);
        int first = open.isEmpty() ? 0 : dice.below(open.size(), "account use " + purpose);
        for (int i = 0; i < open.size(); i++) {
            ProductUse.Seen seen = open.get((first + i) % open.size());
            Picture picture =
                    frames.of(
                            new Way(seen.subject(), seen.people(), seen.texture(), seen.sound()),
                            purpose,
                            purpose == Purpose.HOOK ? AccountFrames.PLACE : AccountFrames.LATER,
                            seen.why().isEmpty() ? null : seen.why());
            if (picture != null) {
                return picture;
            }
        }
        return null;
    }

    private List<ProductUse.Seen> usual(Purpose purpose) {
        AccountFile.Base base = file.base().get(premise.hero());
        if (base == null) {
            return premise.use().pictures().stream()
                    .filter(seen -> seen.purpose() == purpose)
                    .toList();
        }
        List<ProductUse.Seen> all = new ArrayList<>();
        for (Way way : base.pictures().getOrDefault(purpose, List.of())) {
            all.add(
                    new ProductUse.Seen(
                            purpose, way.subject(), way.people(), way.texture(), way.sound(), ""));
        }
        return all;
    }
}
