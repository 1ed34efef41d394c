package dev.shotlist.director;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.CtaStyle;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Purpose;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides which words are spoken and which are read over which scene. */
final class CopyDesk {
    /** What the brief says of the product goes on the screen if it is short, in characters. */
    private static final int LONGEST_FEATURE = 34;

    private final Settled settled;
    private final Casting casting;
    private final Forbidden forbidden;
    private final List<Shot> shots;
    private final boolean spoken;
    private final Titling titling;
    private final Draft.@Nullable Call call;

    private final Map<Integer, List<DraftLine>> lines = new LinkedHashMap<>();
    private final Map<Integer, String> voice = new LinkedHashMap<>();
    private final Map<Integer, Boolean> voiceRequired = new LinkedHashMap<>();

    CopyDesk(
            Settled settled,
            Casting casting,
            Forbidden forbidden,
            Defaults defaults,
            List<Shot> shots) {
        this.settled = settled;
        this.casting = casting;
        this.forbidden = forbidden;
        this.shots = shots;
        this.spoken = settled.sound().voice() != null;
        this.titling = Titling.of(settled);
        this.call = call(settled, defaults);
        write();
    }

    List<DraftLine> lines(int scene) {
        return lines.getOrDefault(scene, List.of());
    }

    @Nullable String voice(int scene) {
        return voice.get(scene);
    }

    boolean voiceRequired(int scene) {
        return voiceRequired.getOrDefault(scene, false);
    }

    Draft.@Nullable Call call() {
        return call;
    }

    private void write() {
        required();
        if (settled.specs().format() == Format.TESTIMONIAL && spoken) {
            testimony();
        }
        if (settled.screenText()) {
            offer();
            features();
        }
        if (settled.specs().format() != Format.MUSIC_VIDEO) {
            copy();
        } else if (settled.screenText() && settled.lines().isEmpty()) {
            title();
        }
        callLine();
    }

    private int last() {
        return shots.size() - 1;
    }

    private void required() {
        int payoff = payoff();
        int shown = payoff;
        int said = payoff;
        // From the last line back, so that what is demanded first is also met first.
        for (RequiredLine line : settled.lines().reversed()) {
            if (call != null && Words.same(line.text(), call.text())) {
                continue;
            }
            switch (line.where()) {
                case VOICE -> {
                    speak(said, line.text());
                    said = Math.max(0, said - 1);
                }
                case END_CARD -> show(last(), line.text(), DraftLine.Kind.REQUIRED);
                case SCREEN, ANYWHERE -> {
                    show(shown, line.text(), DraftLine.Kind.REQUIRED);
                    if (spoken && line.where() == RequiredLine.Where.ANYWHERE) {
                        speak(shown, line.text());
                    }
                    shown = Math.max(0, shown - 1);
                }
            }
        }
    }

    private void speak(int scene, String text) {
        voice.merge(scene, text, (later, earlier) -> earlier + " " + later);
        voiceRequired.put(scene, true);
    }

    private void show(int scene, String text, DraftLine.Kind kind) {
        List<DraftLine> there = lines.computeIfAbsent(scene, key -> new ArrayList<>());
        DraftLine line = titling.line(text, kind);
        if (kind == DraftLine.Kind.REQUIRED) {
            there.addFirst(line);
        } else {
            there.add(line);
        }
    }

    /** The scene before the last, or the only one. */
    private int payoff() {
        return Math.max(0, last() - 1);
    }

    private void testimony() {
        List<String> words = casting.kind().testimony().getOrDefault(settled.language(), List.of());
        int scenes = shots.size();
        int count = Math.min(words.size(), Math.max(1, scenes - 1));
        for (int i = 0; i < count; i++) {
            int scene = count == 1 ? 0 : (int) Math.round(i * (scenes - 2.0) / (count - 1));
            String line = words.get(i * words.size() / count);
            if (!voice.containsKey(scene) && !forbidden.text(line)) {
                voice.put(scene, line);
                if (settled.screenText()) {
                    show(scene, line, DraftLine.Kind.CAPTION);
                }
            }
        }
    }

    private void offer() {
        String offer = settled.product().offer();
        if (offer == null || showsForbiddenPrice(offer)) {
            return;
        }
        int scene = free(payoff());
        show(scene, Words.capitalised(offer), DraftLine.Kind.OFFER);
    }

    private boolean showsForbiddenPrice(String text) {
        boolean pricesForbidden = settled.avoids("price") || settled.avoids("prices");
        return pricesForbidden && text.codePoints().anyMatch(Character::isDigit);
    }

    /** Short facts of the brief, in its own words, where the product is shown. */
    private void features() {
        List<Fact<String>> features = settled.reading().features();
        int next = 0;
        for (int i = 1; i < last() && next < features.size(); i++) {
            Purpose purpose = shots.get(i).purpose();
            boolean fits =
                    purpose == Purpose.PRODUCT_SHOWCASE
                            || purpose == Purpose.BENEFIT
                            || purpose == Purpose.PROOF;
            if (!fits || lines.containsKey(i)) {
                continue;
            }
            String feature = features.get(next++).value();
            if (feature.length() <= LONGEST_FEATURE && !forbidden.text(feature)) {
                show(i, Words.capitalised(feature), DraftLine.Kind.COPY);
            }
        }
    }

    private int free(int scene) {
        for (int i = scene; i > 0; i--) {
            if (!lines.containsKey(i)) {
                return i;
            }
        }
        return scene;
    }

    private void copy() {
        Language language = settled.language();
        boolean testimony = settled.specs().format() == Format.TESTIMONIAL;
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            String label = shot.label();
            if (label != null && settled.screenText() && !lines.containsKey(i)) {
                show(i, label, DraftLine.Kind.CAPTION);
            }
            String line = shot.picture().line(language);
            if (line == null && label != null) {
                line = sentence(label);
            }
            if (line == null || forbidden.text(line) || testimony || unheard(line)) {
                continue;
            }
            if (spoken && !voice.containsKey(i)) {
                voice.put(i, line);
            }
            boolean crowded = i == last() && call != null && settled.pace() != Pace.SLOW;
            boolean read = (!spoken || i == 0) && !crowded;
            if (read && settled.screenText() && !lines.containsKey(i)) {
                show(i, line, DraftLine.Kind.COPY);
            }
        }
    }

    /** A step's label as it is said: without its number, with a full stop. */
    private static String sentence(String label) {
        int dot = label.indexOf(". ");
        String words = dot > 0 && dot < 3 ? label.substring(dot + 2) : label;
        return words.endsWith(".") ? words : words + ".";
    }

    /** A required line already says it. */
    private boolean unheard(String line) {
        return settled.lines().stream().anyMatch(one -> Words.same(one.text(), line));
    }

    private void title() {
        show(last(), settled.product().name(), DraftLine.Kind.COPY);
    }

    private void callLine() {
        if (call == null) {
            return;
        }
        boolean asked =
                settled.lines().stream().anyMatch(line -> Words.same(line.text(), call.text()))
                        || (settled.cta() != null && settled.cta().text() != null);
        if (settled.screenText() || asked) {
            lines.computeIfAbsent(last(), key -> new ArrayList<>())
                    .add(titling.line(call.text(), DraftLine.Kind.CALL));
        }
    }

    private static Draft.@Nullable Call call(Settled settled, Defaults defaults) {
        CallToAction cta = settled.cta();
        if (cta == null) {
            return null;
        }
        String text = cta.text();
        CtaAction action = cta.action();
        if (text == null) {
            String words = defaults.call(action, settled.language());
            String address = cta.address();
            text = address == null ? words : words + ": " + address;
        }
        text = Words.capitalised(text);
        boolean address = cta.address() != null && text.contains(cta.address());
        return new Draft.Call(text, address ? CtaStyle.TEXT : CtaStyle.BUTTON, action);
    }
}
