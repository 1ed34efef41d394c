package dev.shotlist.director.shots;

import dev.shotlist.director.shots.StagedFile.Stage;
import dev.shotlist.director.shots.StagedFile.World;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives a thing that a brief orders without another word its doing, its place and its light: sheep
 * graze on a hill, dye pots steam where cloth is made, burrs turn in the grinder.
 */
final class Stages {
    private final Sights sights;
    private final StagedFile file;
    private final Map<String, Stage> byThing = new HashMap<>();
    private final Map<Language, List<Trade>> trades = new ConcurrentHashMap<>();
    private final OrderHead heads;

    /** A trade by its words in one language. */
    private record Trade(World world, List<TradeWord> words) {}

    /**
     * @param weight a name of several words says more
     */
    private record TradeWord(String said, int weight) {
        TradeWord(String said) {
            this(said, 2 * said.split(" ", -1).length - 1);
        }
    }

    Stages(FactFiles files, Sights sights) {
        this.sights = sights;
        file = files.read("director/staged.json", StagedFile.class);
        for (Stage stage : file.stages()) {
            items(stage.things()).forEach(thing -> byThing.put(thing, stage));
        }
        heads = new OrderHead(byThing.keySet(), items(file.elsewhere().words()), file.heads());
    }

    static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        StringTokenizer all = new StringTokenizer(list, ",");
        while (all.hasMoreTokens()) {
            items.add(all.nextToken().strip());
        }
        return items;
    }

    /**
     * The trade whose words the brief says most often; null where it says none.
     *
     * @param sold what the brief calls what it sells
     */
    @Nullable World world(String sold, String brief, Language language) {
        String text = ' ' + brief.toLowerCase(Locale.ROOT) + ' ';
        String goods = ' ' + sold.toLowerCase(Locale.ROOT) + ' ';
        World best = null;
        // "couples are our bread and butter" keeps no dairy
        int most = 1;
        for (Trade trade : trades.computeIfAbsent(language, this::trades)) {
            int said = 0;
            for (TradeWord word : trade.words()) {
                // what is sold says more than what is told
                said += stands(text, word.said()) ? word.weight() : 0;
                said += stands(goods, word.said()) ? word.weight() * SOLD : 0;
            }
            if (said > most) {
                most = said;
                best = trade.world();
            }
        }
        return best;
    }

    private List<Trade> trades(Language language) {
        List<Trade> all = new ArrayList<>();
        for (World world : file.worlds()) {
            List<String> words = items(world.words().getOrDefault(language, ""));
            all.add(new Trade(world, words.stream().map(TradeWord::new).toList()));
        }
        return all;
    }

    private static final int SOLD = 8;

    private static boolean stands(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (!Character.isLetter(text.charAt(at - 1)) && !Character.isLetter(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param seen what was ordered, in English
     * @param world null where nothing is known of the trade
     * @param product whether a camera can see the product
     * @param figures whether the order counts or measures
     * @param demo whether the piece shows the product part by part
     * @param index of the order among all
     * @return null where nothing would be gained
     */
    @Nullable Staged of(
            String seen,
            @Nullable World world,
            boolean product,
            boolean figures,
            boolean demo,
            int index) {
        if (heads.isElsewhere(seen)) {
            return elsewhere(heads.withoutPlace(seen), index);
        }
        String head = heads.of(seen);
        Stage listed = byThing.get(heads.known(head));
        Stage own = listed != null && listed.showsProduct() && !product ? null : listed;
        Sort sort = sights.sortAnywhere(head);
        boolean part = demo && (figures || (own == null && (sort == null || PARTS.contains(sort))));
        if (part && product && !isLiving(seen)) {
            String thing = heads.part(seen);
            Stage stage = thing.isEmpty() ? file.work() : own == null ? file.part() : own;
            return filled(stage, thing, world, index);
        }
        if (own != null) {
            return filled(own, seen, world, index);
        }
        if (sort == null && seen.indexOf(' ') > 0) {
            // "worms arrive", "tax relief": the client's own words, with nothing made of them
            return null;
        }
        Stage stage = sort == null ? file.any() : file.sorts().getOrDefault(sort, file.any());
        return filled(stage, seen, world, index);
    }

    /** "Toddler belly laugh" is no part of the toy. */
    private boolean isLiving(String seen) {
        for (String word : seen.split(" ", -1)) {
            Sort sort = sights.sort(word);
            if (sort != null && sort.isLiving()) {
                return true;
            }
        }
        return false;
    }

    /** What a thing of these sorts may be a part of. */
    private static final Set<Sort> PARTS = EnumSet.of(Sort.HELD, Sort.DEVICE, Sort.LARGE);

    private Staged elsewhere(String thing, int index) {
        StagedFile.Elsewhere all = file.elsewhere();
        int at = index % all.subjects().size();
        Stage any = file.any();
        return new Staged(
                all.subjects().get(at).replace("{thing}", thing),
                any.people(),
                "weave, weather, one lamp",
                any.sound(),
                all.places().get(at % all.places().size()),
                true,
                light("night", index));
    }

    private @Nullable Staged filled(
            @Nullable Stage stage, String thing, @Nullable World world, int index) {
        if (stage == null) {
            return null;
        }
        for (int i = 0; i < stage.subjects().size(); i++) {
            String subject = stage.subjects().get((index + i) % stage.subjects().size());
            boolean needs = subject.contains("{raw}") || subject.contains("{work}");
            if (needs && world == null) {
                continue;
            }
            String said =
                    subject.replace("{thing}", thing)
                            .replace("{raw}", world == null ? "" : world.raw())
                            .replace("{work}", world == null ? "" : world.work())
                            .replace("{land}", world == null ? "open country" : bare(world.grow()));
            boolean several = EnglishForms.isPlural(heads.of(thing));
            return new Staged(
                    several ? said.replace(" its ", " their ") : said,
                    stage.people(),
                    stage.texture(),
                    stage.sound(),
                    place(stage, world),
                    stage.isOutside(),
                    light(stage.light(), index));
        }
        return stage.equals(file.any()) ? null : filled(file.any(), thing, world, index);
    }

    /** "an olive grove on a slope, silver leaves" in another sentence. */
    private static String bare(String place) {
        int comma = place.indexOf(',');
        return comma < 0 ? place : place.substring(0, comma);
    }

    private static String place(Stage stage, @Nullable World world) {
        return switch (stage.at()) {
            case "@grow" -> world == null ? "" : world.grow();
            case "@make" -> world == null ? "" : world.make();
            case "@use" -> world == null ? "" : world.use();
            case "@out" -> "an open street, wet ground, a few lit windows";
            default -> stage.at();
        };
    }

    private String light(String key, int index) {
        List<String> lights = file.lights().getOrDefault(key, List.of());
        return lights.isEmpty() ? "" : lights.get(index % lights.size());
    }
}
