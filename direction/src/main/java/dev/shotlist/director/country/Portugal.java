package dev.shotlist.director.country;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says the copy of a Portuguese piece as people in Portugal say it, where its brief comes from
 * there. Our own sentences are written as in Brazil; what the brief says itself stays as it is.
 */
public final class Portugal {
    private static final String FILE = "director/portugal.json";

    /**
     * @param here words and places that are of Portugal
     * @param there words and places that are of Brazil
     * @param words what is called otherwise, by what it is called in Brazil
     * @param am forms of "to be" and of what takes an infinitive like it
     * @param gerunds words that end like one and are none
     * @param before in front of which "você" goes without saying
     * @param kept behind which it does not
     * @param draws what keeps a pronoun before its verb
     * @param articles what stands before a noun in an article's place
     * @param bare words behind a possessive that are no noun
     */
    record Words(
            String asOf,
            String source,
            Set<String> here,
            Set<String> there,
            Map<String, String> words,
            Set<String> am,
            Set<String> gerunds,
            Set<String> before,
            Set<String> kept,
            Set<String> draws,
            Set<String> articles,
            Set<String> bare) {}

    private final FactFiles files;
    private volatile @Nullable Words words;

    public Portugal(FactFiles files) {
        this.files = files;
    }

    private Words words() {
        Words read = words;
        if (read == null) {
            read = files.read(FILE, Words.class);
            words = read;
        }
        return read;
    }

    /** The same draft, where its brief is not from Portugal. */
    public Draft said(Draft draft, Settled settled) {
        String brief = settled.reading().text();
        if (settled.language() != Language.PT || !isFromHere(brief)) {
            return draft;
        }
        String lower = brief.toLowerCase(Locale.ROOT);
        PortugueseSentence sentence =
                new PortugueseSentence(words(), new HashSet<>(Spoken.words(lower)));
        List<DraftScene> scenes = new ArrayList<>();
        for (DraftScene scene : draft.scenes()) {
            scenes.add(said(scene, sentence, lower));
        }
        Draft.Call call = draft.call();
        Draft here = draft.withScenes(scenes);
        return call == null || lower.contains(call.text().toLowerCase(Locale.ROOT))
                ? here
                : here.calling(
                        new Draft.Call(sentence.of(call.text()), call.style(), call.action()));
    }

    /** More words of Portugal than of Brazil. */
    boolean isFromHere(String brief) {
        int here = 0;
        for (String word : Spoken.words(brief.toLowerCase(Locale.ROOT))) {
            here += words().here().contains(word) ? 1 : 0;
            here -= words().there().contains(word) ? 1 : 0;
        }
        return here > 0;
    }

    private static DraftScene said(DraftScene scene, PortugueseSentence sentence, String brief) {
        List<DraftLine> lines = new ArrayList<>();
        for (DraftLine line : scene.lines()) {
            boolean own = brief.contains(line.text().toLowerCase(Locale.ROOT));
            boolean ours = line.kind() != DraftLine.Kind.REQUIRED && !own;
            lines.add(ours ? line.withText(sentence.of(line.text())) : line);
        }
        DraftScene written = scene.withLines(lines);
        String voice = scene.voiceover();
        if (voice == null || scene.voiceoverKind() == null || scene.voiceoverRequired()) {
            return written;
        }
        boolean ours = !brief.contains(voice.toLowerCase(Locale.ROOT));
        return ours ? written.withVoice(sentence.of(voice)) : written;
    }
}
