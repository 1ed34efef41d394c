package dev.shotlist.sight;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;

/** The forms in which the words of the lists stand in briefs, by each language's own rules. */
public final class Forms {
    private static final String[] ES_AR =
            "ar a an o amos ando ado ada ados adas e en arlo arla arlos arlas".split(" ");
    private static final String[] ES_ER =
            "er ir e en o emos imos iendo ido ida idos idas a an erlo erla erlos erlas irlo irla"
                    .split(" ");
    private static final String[] PT_AR = "ar a am o amos ando ado ada ados adas e em".split(" ");
    private static final String[] PT_ER =
            "er ir e em o emos imos endo indo ido ida idos idas a am".split(" ");
    private static final String[] FR_ER = "er e ent ons ez es ant é ée és ées".split(" ");
    private static final String[] FR_IR = "ir it issent issons issez issant is".split(" ");
    private static final String[] FR_RE = "re ent ons ez ant u ue us ues".split(" ");
    private static final String[] IT_ARE =
            "are a ano o iamo ando ato ata ati ate arlo arla arli arle".split(" ");
    private static final String[] IT_ERE =
            ("ere ire e ono o iamo endo uto uta ito ita isce iscono erlo erla erli erle irlo irla"
                            + " irli irle")
                    .split(" ");
    private static final String[] DE = "en n t e et st end".split(" ");
    private static final String[] ANY_STEM =
            ("a e o i an en on as es em am ano ono ent ons t it te ne nent et iamo amos emos"
                            + " iendo endo ant to ta ndo s")
                    .split(" ");

    private Forms() {}

    /** Further forms of a noun; all are plurals. */
    public static List<String> plurals(String noun, Language language) {
        boolean headFirst = language != Language.DE && language != Language.EN;
        int space = headFirst ? noun.indexOf(' ') : noun.lastIndexOf(' ');
        if (space < 0) {
            return one(noun, language);
        }
        List<String> all = new ArrayList<>();
        String head = headFirst ? noun.substring(0, space) : noun.substring(space + 1);
        for (String form : one(head, language)) {
            all.add(headFirst ? form + noun.substring(space) : noun.substring(0, space + 1) + form);
        }
        return all;
    }

    private static List<String> one(String noun, Language language) {
        return switch (language) {
            case EN -> List.of(EnglishForms.plural(noun));
            case ES ->
                    noun.endsWith("z")
                            ? List.of(cut(noun, 1) + "ces")
                            : List.of(noun + "s", unaccented(noun) + "es");
            case FR ->
                    noun.endsWith("al")
                            ? List.of(cut(noun, 1) + "ux", noun + "s")
                            : List.of(noun + "s", noun + "x");
            case DE ->
                    List.of(
                            noun + "n",
                            noun + "en",
                            noun + "e",
                            noun + "er",
                            noun + "s",
                            noun + "nen",
                            noun + "es");
            case PT ->
                    noun.endsWith("ão")
                            ? List.of(cut(noun, 2) + "ões", cut(noun, 2) + "ães", noun + "s")
                            : noun.endsWith("l")
                                    ? List.of(cut(noun, 1) + "is")
                                    : noun.endsWith("m")
                                            ? List.of(cut(noun, 1) + "ns")
                                            : List.of(noun + "s", noun + "es");
            case IT -> italian(noun);
        };
    }

    private static List<String> italian(String noun) {
        String bare = cut(noun, 1);
        boolean hard = bare.endsWith("c") || bare.endsWith("g");
        boolean soft = bare.endsWith("i");
        return switch (noun.charAt(noun.length() - 1)) {
            // "faccia", "facce"; but "due" is no plural of "duna"
            case 'a' ->
                    soft
                            ? List.of(bare + "e", cut(bare, 1) + "e")
                            : List.of(bare + (hard ? "he" : "e"), bare + (hard ? "hi" : "i"));
            case 'o' ->
                    hard
                            ? List.of(bare + "i", bare + "hi")
                            : List.of(bare + "i", bare.endsWith("i") ? bare : bare + "i");
            case 'e' -> List.of(bare + "i");
            default -> List.of();
        };
    }

    /** All forms of an adjective. */
    public static List<String> adjective(String word, Language language) {
        List<String> all = new ArrayList<>(List.of(word));
        boolean vowel = "oea".indexOf(word.charAt(word.length() - 1)) >= 0;
        String bare = vowel ? cut(word, 1) : word;
        String[] endings =
                switch (language) {
                    case EN -> new String[0];
                    case DE -> new String[] {"e", "en", "er", "es", "em"};
                    case FR -> new String[] {"e", "s", "es"};
                    default -> new String[] {"o", "a", "os", "as", "i", "e", "es", "s", "hi", "he"};
                };
        for (String ending : endings) {
            all.add((language == Language.FR ? word : bare) + ending);
        }
        return all;
    }

    /** All forms of a verb; a stem is marked by "~" behind it. */
    public static List<String> verb(String listed, Language language) {
        List<String> all = new ArrayList<>();
        if (listed.endsWith("~")) {
            String stem = cut(listed, 1);
            all.add(stem);
            for (String ending : ANY_STEM) {
                all.add(stem + ending);
            }
            return all;
        }
        int space = listed.indexOf(' ');
        String head = space < 0 ? listed : listed.substring(0, space);
        String rest = space < 0 ? "" : listed.substring(space);
        if (head.equals("se") || head.equals("s'asseoir")) {
            return verb(rest.strip(), language);
        }
        for (String form : conjugated(reflexless(head), language)) {
            all.add(form + rest);
        }
        all.add(listed);
        return all;
    }

    private static String reflexless(String verb) {
        boolean reflexive = verb.endsWith("arse") || verb.endsWith("erse") || verb.endsWith("irse");
        if (reflexive) {
            return cut(verb, 2);
        }
        boolean italian = verb.endsWith("arsi") || verb.endsWith("ersi") || verb.endsWith("irsi");
        return italian ? cut(verb, 2) + "e" : verb;
    }

    private static List<String> conjugated(String verb, Language language) {
        String stem = cut(verb, 2);
        return switch (language) {
            case ES -> with(stem, verb.endsWith("ar") ? ES_AR : ES_ER);
            case PT -> with(stem, verb.endsWith("ar") ? PT_AR : PT_ER);
            case FR ->
                    with(stem, verb.endsWith("er") ? FR_ER : verb.endsWith("ir") ? FR_IR : FR_RE);
            case IT -> with(cut(verb, 3), verb.endsWith("are") ? IT_ARE : IT_ERE);
            case DE -> german(verb);
            case EN -> List.of(verb);
        };
    }

    private static List<String> german(String verb) {
        String stem = cut(verb, verb.endsWith("en") ? 2 : 1);
        List<String> all = new ArrayList<>(with(stem, DE));
        all.add("ge" + stem + "t");
        all.add("ge" + stem + "en");
        return all;
    }

    private static List<String> with(String stem, String[] endings) {
        List<String> all = new ArrayList<>();
        for (String ending : endings) {
            all.add(stem + ending);
        }
        return all;
    }

    private static String unaccented(String noun) {
        return noun.replace("ón", "on").replace("ín", "in").replace("án", "an").replace("és", "es");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
