package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.facts.PhraseIndex;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.reading.Reading;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Casts a film that looks for people in a trade: those who do it, at work and where it is done. */
public final class AtWork {
    /** Id of the idea that shows a trade. */
    public static final String ID = "at_work";

    /** Fewer pictures than this that nothing forbids are no piece. */
    private static final int FEWEST = 4;

    private record Seen(
            String subject, String place, String texture, People people, List<String> sound) {}

    private record Trade(
            String id,
            Map<Language, List<String>> words,
            List<Person> people,
            Map<String, String> places,
            List<String> lights,
            List<Seen> pictures) {}

    private record Frame(
            Purpose purpose,
            ShotSize size,
            CameraMovement move,
            CameraAngle angle,
            String lens,
            String why) {}

    private record File(
            String asOf,
            String source,
            Map<Language, List<String>> recruits,
            List<String> avoid,
            JobOpenings.Words sought,
            List<Frame> frames,
            Map<Purpose, Map<Language, String>> lines,
            Concept concept,
            List<Trade> trades) {}

    private final File file;
    private final PhraseIndex<Boolean> recruits = new PhraseIndex<>();
    private final PhraseIndex<Trade> trades = new PhraseIndex<>();
    private final JobOpenings openings;

    public AtWork(FactFiles files) {
        file = files.read("director/trades.json", File.class);
        recruits.add(file.recruits(), true);
        openings = new JobOpenings(file.sought());
        for (Trade trade : file.trades()) {
            trades.add(trade.words(), trade);
            openings.add(trade.words(), trade.id());
        }
    }

    /** Null where the brief looks for nobody, or for somebody whose trade is in no list. */
    public @Nullable Casting of(
            Settled settled,
            Kind kind,
            Prop prop,
            WishedPerson wished,
            Forbidden forbidden,
            Dice dice) {
        Trade trade = mayBeSought(settled) ? trade(settled.reading()) : null;
        if (trade == null || forbidden.people()) {
            return null;
        }
        Person person = wished.cast(dice.pick(trade.people(), "at work"));
        List<Picture> beats = new ArrayList<>();
        for (int i = 0; i < file.frames().size(); i++) {
            Picture picture = picture(trade, i);
            if (!forbidden.picture(picture)) {
                beats.add(picture);
            }
        }
        if (beats.size() < FEWEST) {
            return null;
        }
        Idea idea =
                Idea.made(
                        ID,
                        Idea.Focus.PERSON,
                        file.concept(),
                        person,
                        new LinkedHashMap<>(trade.places()),
                        beats);
        Kind told = kind.telling(idea, file.avoid(), List.of(), kind.testimony(), List.of());
        return Casting.of(told, idea, prop, person);
    }

    private static boolean mayBeSought(Settled settled) {
        Format format = settled.specs().format();
        boolean film = format == Format.AD_CREATIVE || format == Format.BRAND_FILM;
        boolean sold = settled.product().category() == Category.SOFTWARE_APP;
        return film && !sold && settled.shots().isEmpty();
    }

    /** The trade that is looked for; the one named first where the whole brief recruits. */
    private @Nullable Trade trade(Reading reading) {
        Map<String, Integer> called = openings.in(reading.wanted(), reading.language());
        Trade best = null;
        int most = 0;
        for (Trade trade : file.trades()) {
            int words = called.getOrDefault(trade.id(), 0);
            if (words > most) {
                most = words;
                best = trade;
            }
        }
        if (best != null) {
            return best;
        }
        boolean[] said = {false};
        recruits.find(
                reading.wanted(), reading.language(), (yes, length, opens, ends) -> said[0] = true);
        if (!said[0]) {
            return null;
        }
        // "room leader" says more than the nursery's nurse
        List<Trade> named = new ArrayList<>();
        int[] longest = {0};
        trades.find(
                reading.wanted(),
                reading.language(),
                (trade, length, opens, ends) -> {
                    if (length > longest[0]) {
                        longest[0] = length;
                        named.clear();
                        named.add(trade);
                    }
                });
        return named.isEmpty() ? null : named.getFirst();
    }

    private Picture picture(Trade trade, int index) {
        Frame frame = file.frames().get(index);
        Seen seen = trade.pictures().get(index);
        return new Picture(
                frame.purpose(),
                frame.size(),
                frame.move(),
                frame.angle(),
                seen.subject(),
                seen.place(),
                trade.lights().get(index % trade.lights().size()),
                frame.lens(),
                seen.texture(),
                seen.people(),
                seen.sound(),
                (index + 1.0) / (file.frames().size() + 1.0),
                file.lines().get(frame.purpose()),
                frame.why());
    }
}
