package dev.shotlist.director.tale;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.facts.PhraseIndex;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sight;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tales by what they are about; a tale itself is read when a brief first needs it. */
public final class Tales {
    /** Whatever a trailer or a song is taken for, these are no wares that it could be about. */
    private static final Set<Category> TOLD =
            EnumSet.of(Category.MUSIC, Category.ENTERTAINMENT_GAMING, Category.EVENT);

    private final FactFiles files;
    private final TaleIndex index;
    private final PhraseIndex<TaleIndex.Entry> subjects = new PhraseIndex<>();
    private final PhraseIndex<Boolean> leads = new PhraseIndex<>();
    private final Map<TaleIndex.Entry, Tale> tales = new ConcurrentHashMap<>();

    public Tales(FactFiles files) {
        this.files = files;
        this.index = files.read("director/tales.json", TaleIndex.class);
        index.tales().forEach(entry -> subjects.add(entry.about(), entry));
        leads.add(index.leads(), true);
    }

    /**
     * The tale that suits the brief; null where its format has none.
     *
     * @param category of the kind of thing that the brief sells: a video for a shoe is about the
     *     shoe
     * @param kind id of that kind
     * @param named what the brief itself names that can be seen
     */
    public @Nullable Tale of(
            Settled settled,
            Category category,
            String kind,
            List<Sight> named,
            Forbidden forbidden,
            Dice dice) {
        boolean told = TOLD.contains(settled.product().category());
        boolean sung = settled.reading().genre() != null || (told && TOLD.contains(category));
        boolean tells =
                switch (settled.specs().format()) {
                    case TRAILER -> told && !isPlayed(kind);
                    case MUSIC_VIDEO -> sung;
                    default -> false;
                };
        if (!tells) {
            return null;
        }
        Prop carried = Carried.of(named, settled);
        List<TaleIndex.Entry> ranked =
                ranking(settled, !named.isEmpty(), carried != null, forbidden, dice).ranked();
        if (ranked.isEmpty()) {
            return null;
        }
        int chosen = (int) Math.floorMod(dice.seed(), (long) ranked.size());
        TaleIndex.Entry entry = ranked.get(chosen);
        Tale tale = tales.computeIfAbsent(entry, this::load);
        return entry.thing() && carried != null ? tale.following(carried) : tale;
    }

    /** Whether people go to such a thing or play it, so that itself is what its trailer shows. */
    public boolean isPlayed(String kind) {
        return index.played().contains(kind);
    }

    /** Whether the brief says outright what it is about, and there is a tale of that. */
    public boolean say(Settled settled, Forbidden forbidden, Dice dice) {
        return ranking(settled, false, false, forbidden, dice).says();
    }

    private TaleRanking ranking(
            Settled settled, boolean pictured, boolean carried, Forbidden forbidden, Dice dice) {
        return new TaleRanking(
                index.tales(), subjects, leads, settled, pictured, carried, forbidden, dice);
    }

    private Tale load(TaleIndex.Entry entry) {
        String about = String.join(" ", entry.about().getOrDefault(Language.EN, List.of()));
        return files.read("director/tales/" + entry.id() + ".json", TaleFile.class)
                .tale(about, entry.anywhere(), entry.fixed());
    }
}
