package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.Sights;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts what a brief tells into moments, each of which says what somebody or something does. */
final class ToldMoments {
    /** "She leaves" is the shortest that tells something. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 24;

    /** Words of what brings a moment in: "c'est l'histoire de". */
    private static final int LONGEST_LEAD = 4;

    private final BriefWords words;
    private final StoryTelling known;
    private final ShotWords shotWords;
    private final Sights sights;
    private final Language language;
    private final EnglishDeed deeds;
    private final Set<String> makers;
    private final Set<String> joints;
    private final boolean explains;

    /** Whether it asks people to do something otherwise. */
    private final boolean asks;

    ToldMoments(
            Settled settled, StoryTelling known, ShotWords shotWords, Sights sights, boolean tale) {
        BriefWords said = new BriefWords(settled);
        // in a song or a trailer what is told beside the matter is the story itself
        words =
                tale
                        ? said.told(settled)
                        : said.without(viewers(settled)).without(settled.reading().moods());
        asks = settled.specs().format() == Format.AD_CREATIVE;
        explains =
                asks
                        || settled.specs().format() == Format.EXPLAINER
                        || settled.specs().format() == Format.TUTORIAL;
        this.known = known;
        this.shotWords = shotWords;
        this.sights = sights;
        language = settled.reading().language();
        deeds = new EnglishDeed(words, known);
        makers = known.makers().getOrDefault(language, Set.of());
        joints = known.joints().getOrDefault(language, Set.of());
    }

    private static List<Fact<String>> viewers(Settled settled) {
        Fact<String> audience = settled.reading().audience();
        return audience == null ? List.of() : List.of(audience);
    }

    /** In the brief's order; what an explanation is of comes first. */
    List<ShotOrder> found() {
        List<ShotOrder> moments = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int end = words.clauseEnd(from);
            while (end < words.size() && !words.endsSentence(end - 1) && !isOpening(end - 1)) {
                end = words.clauseEnd(end);
            }
            sentence(from, end, moments);
            from = end;
        }
        if (!explains) {
            return moments;
        }
        List<ShotOrder> headed = moments.isEmpty() ? moments : headed(moments);
        if (moments.size() < FEWEST_WITHOUT_TOPIC && topic() >= 0) {
            List<ShotOrder> listed = listed();
            if (listed.size() > moments.size()) {
                return headed(listed);
            }
        }
        boolean topical = headed.size() > moments.size() || topic() >= 0;
        boolean told =
                topical || asks || (!words.isEnglish() && moments.size() >= FEWEST_WITHOUT_TOPIC);
        return told && !introduces() ? headed : List.of();
    }

    /**
     * What is listed right behind the topic, whatever its verbs are: "eliges la actividad, te das
     * de alta en hacienda, pagas una cuota"; none where it is no list.
     */
    List<ShotOrder> listed() {
        int topic = topic();
        List<ShotOrder> all = new ArrayList<>();
        if (topic < 0) {
            return all;
        }
        int at = words.clauseEnd(topic);
        while (at < words.size()) {
            int end = words.clauseEnd(at);
            int start = behindLeads(at, end);
            boolean fits =
                    start < end
                            && end - start <= LONGEST_TOPIC
                            && words.unshut(start, end)
                            && !isMakers(at, end);
            if (!fits) {
                break;
            }
            all.add(new ShotOrder(words.written(start, end), null, null, null, false, false));
            boolean last = words.endsSentence(end - 1) && all.size() >= FEWEST_WITHOUT_TOPIC;
            at = end;
            if (last) {
                break;
            }
        }
        return all.size() >= FEWEST_WITHOUT_TOPIC ? all : List.of();
    }

    /** With what is explained before how it is; what it is of is no part of it. */
    List<ShotOrder> headed(List<ShotOrder> moments) {
        int topic = topic();
        if (topic < 0) {
            return moments;
        }
        int end = words.clauseEnd(topic);
        String mark = words.gap(end - 1).stripLeading().startsWith("?") ? "?" : "";
        String said = words.written(topic, end) + mark;
        List<ShotOrder> headed = new ArrayList<>();
        headed.add(new ShotOrder(said, null, null, null, false, false));
        moments.stream().filter(one -> !said.contains(one.words())).forEach(headed::add);
        return headed;
    }

    /** "How the water rota works": where the first such question begins; negative without one. */
    private int topic() {
        Set<String> asks = known.asks().getOrDefault(language, Set.of());
        for (int i = 0; i + SHORTEST_TOPIC <= words.size(); i++) {
            boolean asked =
                    asks.contains(words.lower(i))
                            || (i + 1 < words.size() && asks.contains(words.key(i, i + 2)));
            int length = words.clauseEnd(i) - i;
            if (asked && length >= SHORTEST_TOPIC && length <= LONGEST_TOPIC) {
                return i;
            }
        }
        return NONE;
    }

    /** "How it works" alone says of nothing how. */
    private static final int SHORTEST_TOPIC = 4;

    private static final int LONGEST_TOPIC = 12;

    private static final int NONE = -1;

    /** Of what nobody says what it explains more has to be told. */
    private static final int FEWEST_WITHOUT_TOPIC = 3;

    /** "An octopus called Mimi": who has somebody to show it has a story of their own. */
    private boolean introduces() {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (known.called().contains(words.lower(i)) && words.isCapital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an explanation's clause says how something is, whoever does it. */
    private boolean states(int from, int to) {
        Set<String> states = known.states().getOrDefault(language, Set.of());
        boolean said = false;
        for (int i = from; i < to; i++) {
            said |= states.contains(words.lower(i));
        }
        return explains && said && to - from >= SHORTEST_STATEMENT && to - from <= LONGEST_TOPIC;
    }

    private static final int SHORTEST_STATEMENT = 2;

    /** Of an explanation that tells something no half is left out. */
    private void sentence(int from, int to, List<ShotOrder> moments) {
        int before = moments.size();
        for (int at = from; at < to; at = words.clauseEnd(at)) {
            clause(at, words.clauseEnd(at), moments);
        }
        if (!explains || moments.size() == before) {
            return;
        }
        List<ShotOrder> told = new ArrayList<>(moments.subList(before, moments.size()));
        moments.subList(before, moments.size()).clear();
        for (int at = from; at < to; at = words.clauseEnd(at)) {
            int end = words.clauseEnd(at);
            int start = behindLeads(at, end);
            String said = words.written(start, end);
            List<ShotOrder> own = told.stream().filter(one -> isIn(one.words(), said)).toList();
            moments.addAll(own);
            boolean open = end - start >= SHORTEST && end - start <= LONGEST_TOPIC;
            if (own.isEmpty() && open && words.unshut(start, end) && !isForMakers(at, end)) {
                add(start, end, moments);
            }
        }
    }

    private static boolean isIn(String moment, String clause) {
        String first = moment.substring(0, (moment + ' ').indexOf(' '));
        String last = moment.substring(moment.lastIndexOf(' ') + 1);
        return clause.contains(moment) || (clause.startsWith(first) && clause.endsWith(last));
    }

    /** A colon opens what is told. */
    private boolean isOpening(int word) {
        return words.gap(word).indexOf(':') >= 0;
    }

    private void clause(int from, int to, List<ShotOrder> moments) {
        int start = behindLeads(from, to);
        if (to - start < SHORTEST
                || to - start > LONGEST
                || !words.unshut(start, to)
                || isForMakers(from, to)) {
            return;
        }
        for (int joint = start + 1; joint + 1 < to; joint++) {
            if (joints.contains(words.lower(joint))
                    && tells(start, joint)
                    && goesOn(behindLeads(joint, to), to)) {
                add(start, joint, moments);
                clause(joint, to, moments);
                return;
            }
        }
        if (tells(start, to)) {
            add(start, to, moments);
        }
    }

    /** Whether something else happens behind "and": who does it may be known already. */
    private boolean goesOn(int from, int to) {
        return tells(from, to)
                || (words.isEnglish()
                        && to - from > 1
                        && sights.phrases().thirdPerson(words.lower(from)) != null);
    }

    private boolean tells(int from, int to) {
        if (to - from < 2) {
            return false;
        }
        String said = words.isEnglish() ? "" : said(from, to);
        boolean told =
                words.isEnglish()
                        ? deeds.tells(from, to)
                        : shotWords.happens(said, language)
                                || (!explains && shotWords.says(said, language));
        return told || states(from, to);
    }

    private void add(int from, int to, List<ShotOrder> moments) {
        moments.add(new ShotOrder(said(from, to), null, null, null, false, false));
    }

    /** "A guy who always buys flowers" buys them, and so do "22 mujeres que hilan". */
    private String said(int from, int to) {
        StringBuilder said = new StringBuilder();
        Set<String> relatives = known.relatives().getOrDefault(language, Set.of());
        boolean opens = !explains && relatives.contains(words.lower(from));
        int first = opens ? from + 1 : from;
        int verb = words.isEnglish() ? deeds.verb(from, to) : first + NEAR + 1;
        for (int i = first; i < to; i++) {
            // "diz o que é": behind a small word nobody is meant
            boolean noun = words.lower(i - 1).length() > SMALL;
            boolean who = i > first && i < verb && noun && relatives.contains(words.lower(i));
            if (!who || explains) {
                said.append(said.isEmpty() ? "" : " ").append(words.written(i, i + 1));
            }
        }
        return said.toString();
    }

    /** No noun is as short, in letters. */
    private static final int SMALL = 2;

    /** So near who it is stands "who", in words. */
    private static final int NEAR = 3;

    private int behindLeads(int from, int to) {
        List<String> leads = known.leads().getOrDefault(language, List.of());
        int start = from;
        for (int length = LONGEST_LEAD; length > 0; length--) {
            if (start + length < to && leads.contains(words.key(start, start + length))) {
                start += length;
                length = LONGEST_LEAD + 1;
            }
        }
        return start;
    }

    /** "I need it by May", "Trailer 60s": what is said of the piece. */
    private boolean isForMakers(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (sights.isAboutFilm(word) && !words.isEnglish()) {
                return true;
            }
        }
        return isMakers(from, to);
    }

    private boolean isMakers(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            boolean two = i + 1 < to && makers.contains(word + ' ' + words.lower(i + 1));
            if (makers.contains(word) || two) {
                return true;
            }
        }
        return false;
    }
}
