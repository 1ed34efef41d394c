package dev.shotlist.director.copy;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.account.Account;
import dev.shotlist.director.account.Plot;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.demands.DemandedLine;
import dev.shotlist.director.demands.DemandedLines;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.inquiry.Inquiries;
import dev.shotlist.director.lesson.Lessons;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.witness.WitnessLines;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which words are spoken and which are read over which scene: what the brief demands first,
 * then what it says of the product, then the idea's own lines.
 */
public final class CopyDesk {
    private final Settled settled;
    private final Casting casting;
    private final Forbidden forbidden;
    private final List<Shot> shots;
    private final boolean spoken;
    private final Draft.@Nullable Call call;
    private final Telling telling;
    private final BriefFacts facts;
    private final WitnessLines.Said own;
    private final Narration narration;
    private final List<DemandedLine> demanded;
    private final boolean titleLast;
    private final Script script;
    private final Dice dice;

    public CopyDesk(
            Settled settled,
            Casting casting,
            Forbidden forbidden,
            Defaults defaults,
            Telling telling,
            DemandedLines demands,
            BriefFacts facts,
            WitnessLines.Said own,
            Narration narration,
            List<Shot> shots,
            Dice dice) {
        this.settled = settled;
        this.casting = casting;
        this.forbidden = forbidden;
        this.shots = shots;
        this.dice = dice;
        this.telling = telling;
        this.facts =
                facts.withoutSaid(
                        Stream.of(own.self(), own.results(), facts.witnessed())
                                .flatMap(List::stream)
                                .toList());
        this.own = own;
        this.narration = narration;
        this.demanded = demands.of(settled);
        this.titleLast = demands.wantsTitleLast(settled);
        this.spoken = settled.sound().voice() != null;
        this.script = new Script(settled, shots);
        this.call =
                new CallLine(settled, casting.kind(), defaults, demands, facts, telling)
                        .of(demanded);
        write();
    }

    public Script script() {
        return script;
    }

    public Draft.@Nullable Call call() {
        return call;
    }

    private void write() {
        Format format = settled.specs().format();
        required();
        boolean witness = format == Format.TESTIMONIAL && spoken;
        title();
        if (format != Format.MUSIC_VIDEO) {
            narration.name(script, shots);
            if (format == Format.TUTORIAL) {
                narration.coach(script, shots);
            }
            new FactLines(settled, telling, shots, script, call).place(facts);
        }
        if (witness && !(own.isEmpty() && facts.witnessed().isEmpty())) {
            new Testimony(settled, casting, forbidden, telling, script)
                    .place(
                            shots.size(),
                            own,
                            facts.witnessed(),
                            isQuoted()
                                    || own.self().size()
                                                    + own.results().size()
                                                    + facts.witnessed().size()
                                            >= ENOUGH);
        } else if (witness && !isQuoted()) {
            new Testimony(settled, casting, forbidden, telling, script).place(shots.size());
        }
        if (format != Format.MUSIC_VIDEO) {
            story(witness);
            String idea = casting.idea().id();
            boolean itself =
                    idea.equals(Account.ID)
                            || casting.kind().isSubject()
                            || (format == Format.TUTORIAL && !settled.shots().isEmpty())
                            || idea.equals(Inquiries.ID)
                            || Lessons.isTaught(casting.idea())
                            || (idea.equals(Plot.ID) && stated() > 0);
            if (!itself) {
                // a brief that tells its own is not told anything else
                new Narrator(
                                narration,
                                settled,
                                forbidden,
                                dice,
                                script,
                                shots,
                                facts.introduction(),
                                stated() >= ENOUGH)
                        .speak(call != null && isCallAsked());
            }
        }
        callLine();
    }

    private int stated() {
        int named = facts.introduction() == null ? 0 : 1;
        return facts.shown().size() + facts.told().size() + named;
    }

    /** With so many facts of its own a piece needs no words that only fill it. */
    private static final int ENOUGH = 2;

    /** Whether the brief says what its witness says: nobody puts other words beside them. */
    private boolean isQuoted() {
        return demanded.stream().anyMatch(line -> line.said() && Words.count(line.text()) >= QUOTE);
    }

    /** A quotation has more words than a slogan. */
    private static final int QUOTE = 5;

    private int last() {
        return shots.size() - 1;
    }

    /** The name of a song or film stands at its end and nowhere before. */
    private void title() {
        boolean song = settled.specs().format() == Format.MUSIC_VIDEO;
        boolean wanted = titleLast || (song && settled.screenText());
        String name = telling.title();
        if (name == null) {
            return;
        }
        boolean stands = demanded.stream().anyMatch(line -> line.text().contains(name));
        if (wanted && !stands) {
            script.show(last(), name, titleLast ? DraftLine.Kind.REQUIRED : DraftLine.Kind.COPY);
        }
    }

    private void required() {
        int shown = Math.max(0, last() - 1);
        int said = shown;
        // From the last line back, so that what is demanded first is also met first.
        for (DemandedLine line : demanded.reversed()) {
            boolean called =
                    call != null
                            && (Words.same(call.text(), line.text())
                                    || call.text().contains(line.text()));
            if (called && line.place() != DemandedLine.Place.OPENING) {
                continue;
            }
            boolean inner = line.place() == DemandedLine.Place.INNER;
            int outer = line.place() == DemandedLine.Place.OPENING ? 0 : last();
            boolean speaks = spoken && line.said();
            if (speaks) {
                script.demand(inner ? said : outer, line.text());
            }
            if (!speaks || line.read()) {
                script.show(
                        inner ? (speaks ? said : shown) : outer,
                        line.text(),
                        DraftLine.Kind.REQUIRED);
            }
            if (inner) {
                said = speaks ? Math.max(0, said - 1) : said;
                shown = speaks ? shown : Math.max(0, shown - 1);
            }
        }
    }

    /** Beside the brief's own sentences those of another story say nothing. */
    private boolean isExplained() {
        return settled.tellsStory() && settled.specs().format() == Format.EXPLAINER;
    }

    /** An event with so much to announce needs no words of another one. */
    private boolean isAnnounced() {
        return settled.specs().format() == Format.EVENT_PROMO && facts.shown().size() > ENOUGH;
    }

    /** The idea's own lines where nothing stands yet; a witness says nobody else's. */
    private void story(boolean witness) {
        Language language = settled.language();
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            String label = shot.label();
            if (label != null && settled.screenText() && (!script.isRead(i) || isTaught(shot))) {
                script.show(i, StepLabels.shown(label, settled), DraftLine.Kind.CAPTION);
            }
            String own = shot.picture().line(language);
            boolean strange = (isAnnounced() && i < last()) || (isExplained() && !shot.ordered());
            String line = strange ? null : own;
            if (line == null && label != null) {
                line = sentence(label);
            }
            boolean unfit = line == null || forbidden.text(line) || unheard(line);
            boolean told = line != null && isTold(line);
            if (witness || line == null || unfit || told || endsOnCall(i)) {
                continue;
            }
            if (spoken && !script.voiceRequired(i) && !script.isHeard(i)) {
                boolean ended = ".!?\u2026".indexOf(line.charAt(line.length() - 1)) >= 0;
                script.say(i, ended ? line : line + ".");
            }
            boolean read = !spoken || (i == 0 && !script.voiceRequired(0));
            boolean ends = i == last() && call != null;
            if (read && !ends && settled.screenText() && !script.isRead(i)) {
                script.offer(i, line);
            }
        }
    }

    /** A step of a lesson keeps its number, whatever else is read there. */
    private boolean isTaught(Shot shot) {
        return shot.ordered() && settled.specs().format() == Format.TUTORIAL;
    }

    /** What the brief states is said where it is told, and not again over its picture. */
    private boolean isTold(String line) {
        return script.holds(line) || (facts.shown().contains(line) && script.tells(line));
    }

    /** Where the last words are asked for by name, nothing else is said beside them. */
    private boolean endsOnCall(int scene) {
        return spoken
                && scene == last()
                && call != null
                && demanded.stream().anyMatch(line -> Words.same(line.text(), call.text()));
    }

    /** A step's label as it is said: without its number, with a full stop. */
    private static String sentence(String label) {
        String words = Words.capitalised(Words.uncounted(label));
        return words.endsWith(".") ? words : words + ".";
    }

    /** A required line already says it. */
    private boolean unheard(String line) {
        return settled.lines().stream().anyMatch(one -> Words.same(one.text(), line));
    }

    /** Whether the call is the brief's own. */
    private boolean isCallAsked() {
        String text = call == null ? "" : call.text();
        return demanded.stream().anyMatch(line -> Words.same(line.text(), text))
                || (settled.cta() != null && settled.cta().text() != null)
                || text.equals(settled.product().offer());
    }

    private void callLine() {
        if (call == null) {
            return;
        }
        boolean asked = isCallAsked();
        if (settled.screenText() || asked) {
            script.call(last(), call.text());
        }
        if (spoken && asked && !script.voiceRequired(last())) {
            String text = call.text();
            script.say(last(), text.endsWith(".") || text.endsWith("!") ? text : text + ".");
        }
    }
}
