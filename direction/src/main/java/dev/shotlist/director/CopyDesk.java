package dev.shotlist.director;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.CtaStyle;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.world.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which words are spoken and which are read over which scene: what the brief demands first,
 * then what it says of the product, then the idea's own lines.
 */
final class CopyDesk {
    private final Settled settled;
    private final Casting casting;
    private final Forbidden forbidden;
    private final List<Shot> shots;
    private final boolean spoken;
    private final Draft.@Nullable Call call;
    private final Telling telling;
    private final List<String> when;
    private final Script script;

    CopyDesk(
            Settled settled,
            Casting casting,
            Forbidden forbidden,
            Defaults defaults,
            Telling telling,
            List<String> when,
            List<Shot> shots) {
        this.settled = settled;
        this.casting = casting;
        this.forbidden = forbidden;
        this.shots = shots;
        this.telling = telling;
        this.when = when;
        this.spoken = settled.sound().voice() != null;
        this.script = new Script(settled, shots);
        this.call = call(settled, casting.kind(), defaults);
        write();
    }

    Script script() {
        return script;
    }

    Draft.@Nullable Call call() {
        return call;
    }

    private void write() {
        Format format = settled.specs().format();
        required();
        boolean witness = format == Format.TESTIMONIAL && spoken;
        if (format != Format.MUSIC_VIDEO) {
            new FactLines(settled, telling, shots, script, call != null).place(when);
        }
        if (witness) {
            testimony();
        }
        if (format != Format.MUSIC_VIDEO) {
            story(witness);
        } else if (settled.screenText() && settled.lines().isEmpty()) {
            script.show(last(), settled.product().name(), DraftLine.Kind.COPY);
        }
        callLine();
    }

    private int last() {
        return shots.size() - 1;
    }

    private void required() {
        int payoff = Math.max(0, last() - 1);
        int shown = payoff;
        int said = payoff;
        // From the last line back, so that what is demanded first is also met first.
        for (RequiredLine line : settled.lines().reversed()) {
            if (call != null && Words.same(line.text(), call.text())) {
                continue;
            }
            switch (line.where()) {
                case VOICE -> {
                    script.demand(said, line.text());
                    said = Math.max(0, said - 1);
                }
                case END_CARD -> {
                    script.show(last(), line.text(), DraftLine.Kind.REQUIRED);
                    if (spoken) {
                        script.demand(last(), line.text());
                    }
                }
                case SCREEN, ANYWHERE -> {
                    script.show(shown, line.text(), DraftLine.Kind.REQUIRED);
                    if (spoken && line.where() == RequiredLine.Where.ANYWHERE) {
                        script.demand(shown, line.text());
                    }
                    shown = Math.max(0, shown - 1);
                }
            }
        }
    }

    /** What a witness says, in five lines or fewer; what is said is also read, for muted feeds. */
    private void testimony() {
        List<String> words = casting.kind().testimony().getOrDefault(settled.language(), List.of());
        int scenes = shots.size();
        int count = Math.min(words.size(), Math.max(1, scenes - 1));
        int named = -1;
        for (int i = 0; i < count; i++) {
            int scene = count == 1 ? 0 : (int) Math.round(i * (scenes - 2.0) / (count - 1));
            String line = words.get(i * words.size() / count);
            if (script.voiceRequired(scene) || forbidden.text(line)) {
                continue;
            }
            if (script.say(scene, line) && settled.screenText() && !script.isRead(scene)) {
                script.show(scene, line, DraftLine.Kind.CAPTION);
            }
            boolean turn = named < 0 && i >= count / 2 - 1 && scene > 0;
            String name = turn ? telling.spokenName(true) : null;
            if (name != null && script.say(scene, name)) {
                named = scene;
            }
        }
    }

    /** The idea's own lines where nothing stands yet; a witness says nobody else's. */
    private void story(boolean witness) {
        Language language = settled.language();
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            String label = shot.label();
            if (label != null && settled.screenText() && !script.isRead(i)) {
                script.show(i, label, DraftLine.Kind.CAPTION);
            }
            String line = shot.picture().line(language);
            if (line == null && label != null) {
                line = sentence(label);
            }
            boolean unfit = line == null || forbidden.text(line) || unheard(line);
            if (witness || line == null || unfit || script.holds(line)) {
                continue;
            }
            if (spoken && !script.voiceRequired(i) && !script.isHeard(i)) {
                script.say(i, line);
            }
            boolean read = !spoken || i == 0;
            boolean ends = i == last() && call != null;
            if (read && !ends && settled.screenText() && !script.isRead(i)) {
                script.show(i, line, DraftLine.Kind.COPY);
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

    private void callLine() {
        if (call == null) {
            return;
        }
        boolean asked =
                settled.lines().stream().anyMatch(line -> Words.same(line.text(), call.text()))
                        || (settled.cta() != null && settled.cta().text() != null);
        if (settled.screenText() || asked) {
            script.call(last(), call.text());
        }
        if (spoken && asked && !script.voiceRequired(last())) {
            String text = call.text();
            script.say(last(), text.endsWith(".") || text.endsWith("!") ? text : text + ".");
        }
    }

    private static Draft.@Nullable Call call(Settled settled, Kind kind, Defaults defaults) {
        CallToAction cta = settled.cta();
        if (cta == null) {
            return null;
        }
        String text = cta.text();
        CtaAction usual = kind.call();
        boolean ours = settled.reading().cta() == null && usual != null;
        CtaAction action = ours && usual != null ? usual : cta.action();
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
