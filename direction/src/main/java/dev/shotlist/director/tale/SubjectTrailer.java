package dev.shotlist.director.tale;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.facts.PhraseIndex;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Translator;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The trailer of a podcast, a book, an exhibition, a game or a documentary that says what it is
 * about: that very thing, between pictures of how such a work is met.
 */
public final class SubjectTrailer {
    /** Id of the idea. */
    public static final String ID = "subject";

    private static final String SUBJECT = "{x}";
    private static final String INSIDE = "in";

    private record Work(
            String id,
            Map<Language, List<String>> words,
            List<Person> people,
            String inside,
            Concept concept,
            List<Picture> pictures) {}

    private record File(
            String asOf,
            String source,
            Map<String, List<Sort>> sorts,
            String outside,
            String bus,
            Map<String, List<Picture>> seen,
            List<Work> works) {}

    private final File file;
    private final PhraseIndex<Work> works = new PhraseIndex<>();
    private final SubjectPhrase phrase;

    public SubjectTrailer(FactFiles files, Sights sights) {
        this.file = files.read("director/subject-trailers.json", File.class);
        file.works().forEach(work -> works.add(work.words(), work));
        TaleIndex index = files.read("director/tales.json", TaleIndex.class);
        this.phrase = new SubjectPhrase(index.leads(), sights, Translator.of(files));
    }

    /** Null where the piece is another, or says of nothing that can be seen that it is about it. */
    public @Nullable Casting of(
            Settled settled,
            Kind kind,
            Prop prop,
            WishedPerson wished,
            Forbidden forbidden,
            Dice dice) {
        Work work = settled.specs().format() == Format.TRAILER ? work(settled) : null;
        SubjectPhrase.Subject subject = work == null ? null : phrase.in(settled.reading());
        List<Picture> seen = subject == null ? List.of() : seen(subject.sort());
        if (work == null || subject == null || seen.isEmpty() || forbidden.people()) {
            return null;
        }
        Person person = wished.cast(dice.pick(work.people(), "subject person"));
        List<Picture> beats = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Picture own = seen.get(i);
            beats.add(own.with(own.subject().replace(SUBJECT, subject.words()), own.line()));
            beats.add(work.pictures().get(i));
        }
        beats.removeIf(forbidden::picture);
        Idea idea =
                Idea.made(
                        ID,
                        Idea.Focus.PERSON,
                        work.concept(),
                        person,
                        Map.of(INSIDE, work.inside(), "out", file.outside(), "bus", file.bus()),
                        beats);
        Kind told = kind.telling(idea, kind.avoid(), List.of(), Map.of(), List.of());
        return Casting.of(told, idea, prop, person);
    }

    private @Nullable Work work(Settled settled) {
        List<Work> named = new ArrayList<>();
        works.find(
                settled.reading().wanted(),
                settled.reading().language(),
                (work, length, opens, ends) -> named.add(work));
        return named.isEmpty() ? null : named.getFirst();
    }

    private List<Picture> seen(Sort sort) {
        for (Map.Entry<String, List<Sort>> one : file.sorts().entrySet()) {
            if (one.getValue().contains(sort)) {
                return file.seen().getOrDefault(one.getKey(), List.of());
            }
        }
        return List.of();
    }
}
