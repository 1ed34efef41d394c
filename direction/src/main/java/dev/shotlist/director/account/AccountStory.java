package dev.shotlist.director.account;

import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Sort;
import dev.shotlist.sight.Ways.Way;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orders what a brief names: its troubles, what is sold, what it tells of that. */
final class AccountStory {
    /** No more of a piece than this share is trouble. */
    private static final double TROUBLE = 0.34;

    private final AccountFile file;
    private final String hero;
    private final AccountPictures pictures;

    /**
     * @param hero what the story follows
     */
    AccountStory(AccountFile file, String hero, AccountPictures pictures) {
        this.file = file;
        this.hero = hero;
        this.pictures = pictures;
    }

    /**
     * @param matters in the brief's order
     * @param works what whoever plays does
     * @param count how many pictures the piece wants
     * @param fewest from so many on it does without second looks
     */
    List<Picture> beats(List<Matter> matters, List<Way> works, int count, int fewest) {
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
            add(beats, pictures.of(one, file.trouble(), purpose, AccountFrames.PLACE));
        }
        int inner = count - 1;
        if (beats.isEmpty() && !isTale() && deeds.size() < inner) {
            add(beats, pictures.used(Purpose.HOOK));
        }
        if (!isTale() && inner - beats.size() > 1) {
            add(beats, pictures.used(Purpose.PRODUCT_SHOWCASE));
        }
        for (int i = 0; i < works.size() && inner - beats.size() > deeds.size(); i++) {
            Purpose purpose = i == 0 ? Purpose.PRODUCT_SHOWCASE : Purpose.BENEFIT;
            add(beats, pictures.plain(works.get(i), purpose, AccountFrames.PLACE));
        }
        tell(beats, deeds, inner);
        fill(beats, deeds, inner, Math.min(inner, fewest));
        if (last != null) {
            beats.add(last);
        }
        return opened(beats);
    }

    private boolean isTale() {
        return Followed.isTale(hero);
    }

    /** Each thing once, in the brief's order. */
    private void tell(List<Picture> beats, List<Matter> deeds, int inner) {
        int room = inner - beats.size();
        List<Matter> chosen = deeds.size() <= room ? deeds : spread(deeds, room);
        for (int i = 0; i < chosen.size(); i++) {
            boolean late = i * 2 >= chosen.size();
            Purpose purpose = i % 2 == 0 ? Purpose.PRODUCT_SHOWCASE : Purpose.BENEFIT;
            String place = late ? AccountFrames.LATER : AccountFrames.PLACE;
            add(beats, pictures.of(chosen.get(i), ways(), purpose, place));
        }
    }

    private Map<Sort, List<Way>> ways() {
        return file.heroes().getOrDefault(hero, Map.of());
    }

    /** What the brief says is done, before what it only names. */
    private static List<Matter> spread(List<Matter> all, int room) {
        Set<Matter> chosen = new LinkedHashSet<>();
        for (Matter one : all) {
            if (one.deed() != null && chosen.size() < room) {
                chosen.add(one);
            }
        }
        List<Matter> others = all.stream().filter(one -> !chosen.contains(one)).toList();
        int left = Math.min(room - chosen.size(), others.size());
        for (int i = 0; i < left; i++) {
            chosen.add(others.get(i * others.size() / left));
        }
        return all.stream().filter(chosen::contains).toList();
    }

    /**
     * What such a thing is used for, where the brief tells less than there is time for; then its
     * things once more in another way.
     *
     * @param enough so many pictures do without second looks
     */
    private void fill(List<Picture> beats, List<Matter> deeds, int inner, int enough) {
        Purpose[] order = {Purpose.BENEFIT, Purpose.PROOF, Purpose.PRODUCT_SHOWCASE};
        for (Purpose purpose : order) {
            if (beats.size() < inner && !isTale()) {
                add(beats, pictures.used(purpose));
            }
        }
        for (int i = 0; i < deeds.size() && beats.size() < enough; i++) {
            Picture again = pictures.of(deeds.get(i), ways(), Purpose.BENEFIT, AccountFrames.LATER);
            if (again != null) {
                beats.add(Math.min(beats.size(), Math.max(1, beats.size() - 1)), again);
            }
        }
    }

    private @Nullable Picture ending(List<Matter> matters) {
        for (Way way : file.ends().getOrDefault(hero, List.of())) {
            Picture end = null;
            if (!way.subject().contains(AccountFile.ITEM)) {
                end = pictures.plain(way, Purpose.CTA, AccountFrames.LATER);
            }
            for (Matter one : matters) {
                boolean thing = end == null && isThing(one.named().sort());
                end = thing ? pictures.picture(way, one, Purpose.CTA, AccountFrames.LATER) : end;
            }
            if (end != null) {
                return end;
            }
        }
        return pictures.used(Purpose.CTA);
    }

    private static boolean isThing(Sort sort) {
        return switch (sort) {
            case HELD, FOOD, WEAR, DEVICE, INSTRUMENT, PLANT -> true;
            default -> false;
        };
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
