package dev.shotlist.director.shots;

import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Motive;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Words the reasons of a piece's pictures, no two of them alike. */
public final class SceneReasons {
    private static final Set<ShotSize> NEAR =
            EnumSet.of(ShotSize.EXTREME_CLOSE_UP, ShotSize.CLOSE_UP, ShotSize.MEDIUM_CLOSE_UP);

    private static final Set<ShotSize> FAR =
            EnumSet.of(ShotSize.FULL_SHOT, ShotSize.WIDE_SHOT, ShotSize.ESTABLISHING);

    private static final Set<CameraMovement> ALONG =
            EnumSet.of(CameraMovement.TRACKING, CameraMovement.DOLLY, CameraMovement.TRUCK);

    /** A longer line is not quoted, in characters. */
    private static final int LONGEST_LINE = 60;

    /** So many of the moulds that fit best may be chosen from. */
    private static final int CHOICE = 3;

    private final ReasonMoulds known;
    private final String name;
    private final Agreement agreement;
    private final Forbidden forbidden;
    private final Dice dice;
    private final Set<ReasonMoulds.Mould> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> quoted = new HashSet<>();

    /**
     * @param name what reasons call the product
     */
    public SceneReasons(
            ReasonMoulds known, String name, Agreement agreement, Forbidden forbidden, Dice dice) {
        this.known = known;
        this.name = name;
        this.agreement = agreement;
        this.forbidden = forbidden;
        this.dice = dice;
    }

    /**
     * @param line what is read or said over a scene; null where nothing is
     */
    public List<Shot> worded(List<Shot> shots, IntFunction<@Nullable String> line) {
        List<Shot> worded = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            Shot given = shots.get(i);
            boolean written = Motive.kind(given.reason()) == null;
            // what must not be seen is not spoken of either
            Shot shot =
                    written && forbidden.text(given.reason())
                            ? given.because(Motive.detail())
                            : given;
            Motive.Kind kind = Motive.kind(shot.reason());
            if (kind == null) {
                worded.add(shot);
                continue;
            }
            String asked = Motive.asked(shot.reason());
            String why = reason(shot, kind, i, shots.size(), line.apply(i));
            worded.add(shot.because(asked.isEmpty() ? why : "\u201c" + asked + "\u201d: " + why));
        }
        return worded;
    }

    private String reason(Shot shot, Motive.Kind kind, int at, int shots, @Nullable String line) {
        String words = Motive.words(shot.reason());
        boolean quotable = line != null && line.length() <= LONGEST_LINE && !quoted.contains(line);
        List<ReasonMoulds.Mould> fitting = new ArrayList<>();
        for (ReasonMoulds.Mould mould : known.moulds()) {
            if (!mould.isOf(kind) || used.contains(mould)) {
                continue;
            }
            boolean says = !mould.line() || quotable;
            boolean named = !words.isEmpty() || !needsWords(mould);
            boolean placed = mould.at() == null || mould.at().equals(place(at, shots));
            if (says && named && placed && fits(mould, shot)) {
                fitting.add(mould);
            }
        }
        fitting.sort((one, other) -> Integer.compare(other.closeness(), one.closeness()));
        if (fitting.isEmpty()) {
            // more pictures of one kind than there are ways to say so
            return kind == Motive.Kind.DETAIL
                    ? Words.capitalised(shot.picture().texture()) + ", and on."
                    : reason(shot.because(Motive.detail()), Motive.Kind.DETAIL, at, shots, line);
        }
        int choice = Math.min(CHOICE, fitting.size());
        ReasonMoulds.Mould mould = fitting.get(dice.below(choice, "why " + at));
        used.add(mould);
        if (mould.line() && line != null) {
            quoted.add(line);
        }
        return filled(mould.text(), words, shot, line == null ? "" : line);
    }

    private String several(String text) {
        return agreement.withVerbs(agreement.withVerbs(text, "{about}"), "{About}");
    }

    private static boolean needsWords(ReasonMoulds.Mould mould) {
        String text = mould.text();
        return text.contains("{about}")
                || text.contains("{About}")
                || text.contains("{step}")
                || text.contains("{feature}");
    }

    private static @Nullable String place(int at, int shots) {
        return at == 0 ? "first" : at == shots - 1 ? "last" : null;
    }

    private static boolean fits(ReasonMoulds.Mould mould, Shot shot) {
        ShotSize size = shot.picture().size();
        boolean near = mould.near() == null || (mould.near() ? NEAR : FAR).contains(size);
        boolean moving =
                mould.moving() == null
                        || (mould.moving()
                                ? ALONG.contains(shot.picture().move())
                                : shot.picture().move() == CameraMovement.STATIC);
        return near
                && moving
                && (mould.purposes() == null || mould.purposes().contains(shot.purpose()))
                && (mould.people() == null || mould.people() == shot.picture().people())
                && (mould.frame() == null || mould.frame() == size)
                && (!mould.overhead() || size == ShotSize.TOP_DOWN)
                && (!mould.sound() || !shot.picture().sound().isEmpty())
                && (!mould.product() || shot.picture().showsProduct())
                && (!mould.place() || !shot.environment().isEmpty());
    }

    private String filled(String text, String words, Shot shot, String line) {
        String texture = shot.picture().texture().replace(", ", " and ");
        List<String> heard = shot.picture().sound();
        String place = shot.environment();
        int comma = place.indexOf(',');
        String said = agreement.plural(words) ? several(text) : text;
        return said.replace("{about}", words)
                .replace("{About}", Words.capitalised(words))
                .replace("{feature}", words)
                .replace("{step}", words)
                .replace("{line}", unstopped(line))
                .replace("{texture}", texture)
                .replace("{Texture}", Words.capitalised(texture))
                .replace("{sound}", heard.isEmpty() ? "" : heard.getFirst())
                .replace("{Sound}", heard.isEmpty() ? "" : Words.capitalised(heard.getFirst()))
                .replace("{place}", comma < 0 ? place : place.substring(0, comma))
                .replace("{name}", name)
                .replace("{Name}", Words.capitalised(name));
    }

    private static String unstopped(String line) {
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
