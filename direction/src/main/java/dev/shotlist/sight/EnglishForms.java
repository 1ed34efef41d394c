package dev.shotlist.sight;

import java.util.Map;

/** Forms of English verbs and nouns. */
public final class EnglishForms {
    private static final Map<String, String> PARTICIPLES =
            Map.ofEntries(
                    Map.entry("hold", "held"),
                    Map.entry("take", "taken"),
                    Map.entry("put", "put"),
                    Map.entry("cut", "cut"),
                    Map.entry("tie", "tied"),
                    Map.entry("sew", "sewn"),
                    Map.entry("knit", "knitted"),
                    Map.entry("weave", "woven"),
                    Map.entry("spin", "spun"),
                    Map.entry("draw", "drawn"),
                    Map.entry("write", "written"),
                    Map.entry("read", "read"),
                    Map.entry("sow", "sown"),
                    Map.entry("dig", "dug"),
                    Map.entry("mow", "mown"),
                    Map.entry("feed", "fed"),
                    Map.entry("grind", "ground"),
                    Map.entry("bite", "bitten"),
                    Map.entry("break", "broken"),
                    Map.entry("light", "lit"),
                    Map.entry("throw", "thrown"),
                    Map.entry("catch", "caught"),
                    Map.entry("build", "built"),
                    Map.entry("make", "made"),
                    Map.entry("bind", "bound"),
                    Map.entry("set", "set"),
                    Map.entry("lay", "laid"),
                    Map.entry("hang", "hung"),
                    Map.entry("shake", "shaken"),
                    Map.entry("shear", "shorn"),
                    Map.entry("ring", "rung"),
                    Map.entry("fry", "fried"),
                    Map.entry("carry", "carried"),
                    Map.entry("ride", "ridden"),
                    Map.entry("drive", "driven"),
                    Map.entry("eat", "eaten"),
                    Map.entry("fall", "fallen"),
                    Map.entry("run", "run"),
                    Map.entry("sing", "sung"),
                    Map.entry("wear", "worn"),
                    Map.entry("tear", "torn"),
                    Map.entry("sweep", "swept"),
                    Map.entry("leave", "left"),
                    Map.entry("stick", "stuck"),
                    Map.entry("send", "sent"),
                    Map.entry("bend", "bent"),
                    Map.entry("sell", "sold"),
                    Map.entry("pay", "paid"),
                    Map.entry("buy", "bought"),
                    Map.entry("bring", "brought"),
                    Map.entry("find", "found"),
                    Map.entry("win", "won"),
                    Map.entry("choose", "chosen"),
                    Map.entry("freeze", "frozen"),
                    Map.entry("steal", "stolen"),
                    Map.entry("wake", "woken"),
                    Map.entry("hide", "hidden"),
                    Map.entry("blow", "blown"),
                    Map.entry("grow", "grown"),
                    Map.entry("fly", "flown"),
                    Map.entry("swim", "swum"),
                    Map.entry("drink", "drunk"),
                    Map.entry("sink", "sunk"),
                    Map.entry("sit", "sat"),
                    Map.entry("stand", "stood"),
                    Map.entry("lose", "lost"),
                    Map.entry("meet", "met"),
                    Map.entry("sleep", "slept"),
                    Map.entry("keep", "kept"),
                    Map.entry("shut", "shut"),
                    Map.entry("split", "split"),
                    Map.entry("spread", "spread"),
                    Map.entry("hit", "hit"),
                    Map.entry("burst", "burst"),
                    Map.entry("cast", "cast"),
                    Map.entry("slide", "slid"),
                    Map.entry("wind", "wound"),
                    Map.entry("swing", "swung"),
                    Map.entry("strike", "struck"),
                    Map.entry("beat", "beaten"),
                    Map.entry("give", "given"),
                    Map.entry("see", "seen"),
                    Map.entry("say", "said"),
                    Map.entry("teach", "taught"),
                    Map.entry("do", "done"),
                    Map.entry("go", "gone"),
                    Map.entry("come", "come"),
                    Map.entry("become", "become"),
                    Map.entry("rise", "risen"),
                    Map.entry("fight", "fought"),
                    Map.entry("hear", "heard"),
                    Map.entry("lead", "led"),
                    Map.entry("speak", "spoken"),
                    Map.entry("be", "been"),
                    Map.entry("have", "had"),
                    Map.entry("lie", "lain"),
                    Map.entry("shine", "shone"),
                    Map.entry("think", "thought"));

    private static final Map<String, String> PLURALS =
            Map.ofEntries(
                    Map.entry("woman", "women"),
                    Map.entry("man", "men"),
                    Map.entry("child", "children"),
                    Map.entry("foot", "feet"),
                    Map.entry("fisherman", "fishermen"),
                    Map.entry("craftsman", "craftsmen"),
                    Map.entry("knife", "knives"),
                    Map.entry("leaf", "leaves"),
                    Map.entry("shelf", "shelves"),
                    Map.entry("sheep", "sheep"),
                    Map.entry("fish", "fish"),
                    Map.entry("deer", "deer"),
                    Map.entry("dice", "dice"),
                    Map.entry("scissors", "scissors"),
                    Map.entry("die", "dice"),
                    Map.entry("mouse", "mice"),
                    Map.entry("goose", "geese"),
                    Map.entry("tooth", "teeth"),
                    Map.entry("loaf", "loaves"),
                    Map.entry("calf", "calves"),
                    Map.entry("wife", "wives"),
                    Map.entry("wolf", "wolves"),
                    Map.entry("ox", "oxen"),
                    Map.entry("trousers", "trousers"));

    private EnglishForms() {}

    /** "click" becomes "clicks". */
    public static String third(String verb) {
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb + (hisses(verb) || verb.endsWith("o") ? "es" : "s");
    }

    /** "close" becomes "closing". */
    public static String gerund(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.equals("be")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ing";
    }

    /** "close" becomes "closed". */
    public static String participle(String verb) {
        String known = PARTICIPLES.get(verb);
        if (known != null) {
            return known;
        }
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
    }

    /** "rope walk" becomes "rope walks". */
    public static String plural(String noun) {
        int space = noun.lastIndexOf(' ') + 1;
        String last = noun.substring(space);
        String known = PLURALS.get(last);
        if (PLURALS.containsValue(last)) {
            return noun;
        }
        if (known != null) {
            return noun.substring(0, space) + known;
        }
        boolean single = last.endsWith("ss") || last.endsWith("us") || last.endsWith("mos");
        if (last.endsWith("s") && !single) {
            return noun;
        }
        boolean plain = last.endsWith("o") && !last.endsWith("ato") && !last.equals("hero");
        return noun.substring(0, space) + (plain ? last + "s" : third(last));
    }

    private static boolean hisses(String word) {
        return word.endsWith("s")
                || word.endsWith("sh")
                || word.endsWith("ch")
                || word.endsWith("x")
                || word.endsWith("z");
    }

    private static boolean endsInConsonantAndY(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == 'y' && !isVowel(word.charAt(last - 1));
    }

    /** "clip" doubles its last letter, "open" and "fix" do not. */
    private static boolean doubles(String verb) {
        int last = verb.length() - 1;
        if (last < 2 || "wxy".indexOf(verb.charAt(last)) >= 0 || isVowel(verb.charAt(last))) {
            return false;
        }
        int vowels = 0;
        for (int i = 0; i < verb.length(); i++) {
            vowels += isVowel(verb.charAt(i)) ? 1 : 0;
        }
        return vowels == 1 && isVowel(verb.charAt(last - 1)) && !isVowel(verb.charAt(last - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
