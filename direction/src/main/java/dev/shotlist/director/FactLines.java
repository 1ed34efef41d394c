package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Purpose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places what the brief says of the product: name, features, audience, offer, date. */
final class FactLines {
    /** From this many scenes the name stands once where the thing is seen and once at the end. */
    private static final int LONG = 5;

    /** One line of type on a phone, in characters. */
    private static final int LONGEST_LINE = 42;

    /** Seconds a scene takes where a thought, a name and a call can be read in the last one. */
    private static final double ROOM_FOR_A_THOUGHT = 3;

    private static final String BETWEEN = " \u00B7 ";

    private final Settled settled;
    private final Telling telling;
    private final List<Shot> shots;
    private final Script script;
    private final boolean calls;
    private final boolean spoken;

    FactLines(Settled settled, Telling telling, List<Shot> shots, Script script, boolean calls) {
        this.settled = settled;
        this.telling = telling;
        this.shots = shots;
        this.script = script;
        this.calls = calls;
        this.spoken = settled.sound().voice() != null;
    }

    void place(List<String> when) {
        List<String> features = new ArrayList<>(telling.features());
        if (settled.specs().format() == Format.EVENT_PROMO && settled.screenText()) {
            whenAndWhere(features, when);
        }
        offer();
        name();
        features(features);
        audience();
        signature();
    }

    private int last() {
        return shots.size() - 1;
    }

    private void offer() {
        String offer = settled.product().offer();
        if (offer == null || !settled.screenText() || showsForbiddenPrice(offer)) {
            return;
        }
        int scene = free(Math.max(0, last() - 1));
        script.show(scene, Words.capitalised(offer), DraftLine.Kind.OFFER);
        if (spoken && !script.isHeard(scene)) {
            script.say(scene, Words.capitalised(offer) + ".");
        }
    }

    private boolean showsForbiddenPrice(String text) {
        boolean pricesForbidden = settled.avoids("price") || settled.avoids("prices");
        return pricesForbidden && text.codePoints().anyMatch(Character::isDigit);
    }

    private int free(int scene) {
        for (int i = scene; i > 0; i--) {
            if (!script.isRead(i)) {
                return i;
            }
        }
        return scene;
    }

    /** The scene that introduces the thing, never the hook; -1 without one. */
    private int introduction() {
        for (int i = 1; i < last(); i++) {
            Purpose purpose = shots.get(i).purpose();
            if (purpose == Purpose.INTRO || purpose == Purpose.PRODUCT_SHOWCASE) {
                return i;
            }
        }
        return -1;
    }

    private void name() {
        int scene = introduction();
        if (scene < 0 || script.isRead(scene)) {
            return;
        }
        String named = telling.named();
        boolean wanted = shots.size() >= LONG && named != null;
        if (wanted && settled.screenText() && named != null && named.length() <= LONGEST_LINE) {
            script.show(scene, named, DraftLine.Kind.COPY);
        }
        boolean witness = settled.specs().format() == Format.TESTIMONIAL;
        String said = spoken && !witness ? telling.spokenName(false) : null;
        if (said != null && !script.isHeard(scene)) {
            script.say(scene, said);
        }
    }

    /** Short facts of the brief, in its own words, where the product is seen or used. */
    private void features(List<String> features) {
        int next = 0;
        for (int i = 1; i < last() && next < features.size(); i++) {
            Purpose purpose = shots.get(i).purpose();
            boolean fits =
                    purpose == Purpose.PRODUCT_SHOWCASE
                            || purpose == Purpose.BENEFIT
                            || purpose == Purpose.PROOF;
            boolean taken = script.isRead(i) || (spoken && script.isHeard(i));
            if (!fits || taken) {
                continue;
            }
            String feature = features.get(next++);
            if (settled.screenText()) {
                script.show(i, feature, DraftLine.Kind.COPY);
            }
            if (spoken && settled.specs().format() != Format.TESTIMONIAL) {
                script.say(i, feature);
            }
        }
    }

    /** Whom it is for is said while we look at their life. */
    private void audience() {
        String line = telling.audience();
        if (line == null || shots.size() < LONG) {
            return;
        }
        for (int i = 1; i < last(); i++) {
            Purpose purpose = shots.get(i).purpose();
            boolean life = purpose == Purpose.CONTEXT || purpose == Purpose.BENEFIT;
            if (!life || script.isRead(i) || script.isHeard(i)) {
                continue;
            }
            boolean witness = settled.specs().format() == Format.TESTIMONIAL;
            if (spoken && !witness) {
                script.say(i, line);
            } else if (settled.screenText() && !witness) {
                script.show(i, line, DraftLine.Kind.COPY);
            }
            return;
        }
    }

    /** An event's dates and prices stand together on the last frame. */
    private void whenAndWhere(List<String> features, List<String> when) {
        StringBuilder all = new StringBuilder();
        for (String said : when) {
            if (all.length() + BETWEEN.length() + said.length() <= LONGEST_LINE) {
                all.append(all.isEmpty() ? "" : BETWEEN).append(said);
            }
        }
        for (String feature : List.copyOf(features)) {
            String bare = feature.substring(0, feature.length() - 1);
            int length = all.length() + BETWEEN.length() + bare.length();
            if (all.indexOf(bare) >= 0) {
                features.remove(feature);
                continue;
            }
            boolean dated = feature.codePoints().anyMatch(Character::isDigit);
            if (dated && length <= LONGEST_LINE) {
                all.append(all.isEmpty() ? "" : BETWEEN).append(bare);
                features.remove(feature);
            }
        }
        if (!all.isEmpty()) {
            script.show(last(), all.toString(), DraftLine.Kind.OFFER);
        }
    }

    /** The piece is signed at its end: the closing thought and the name, or the name alone. */
    private void signature() {
        String name = telling.name();
        boolean signed = script.lines(last()).stream().anyMatch(line -> names(line.text(), name));
        if (!settled.screenText() || signed) {
            return;
        }
        String thought = calls ? shots.get(last()).picture().line(settled.language()) : null;
        String sign = signature(thought, name);
        if (sign != null && !script.isRead(last()) && !script.holds(sign)) {
            script.show(last(), sign, DraftLine.Kind.COPY);
        }
    }

    private @Nullable String signature(@Nullable String thought, @Nullable String name) {
        boolean quick = settled.pace() == Pace.FAST || settled.pace() == Pace.DYNAMIC;
        if (name == null) {
            return quick ? null : thought;
        }
        double each = settled.specs().duration().value() / shots.size();
        if (thought == null || spoken || quick || each < ROOM_FOR_A_THOUGHT) {
            return name;
        }
        String both = thought + " " + name + ".";
        return both.length() <= LONGEST_LINE ? both : name;
    }

    private static boolean names(String text, @Nullable String name) {
        return name != null && text.contains(name);
    }
}
