package dev.shotlist.translation;

import java.util.List;

/** The singular of an English plural, which a compound begins with. */
final class EnglishSingular {
    private static final List<String> HISSING = List.of("ches", "shes", "sses", "xes", "toes");

    private EnglishSingular() {}

    static String of(String plural) {
        if (plural.endsWith("ies")) {
            return cut(plural, 3) + "y";
        }
        if (EnglishClass.PLURAL_ONLY.has(plural)) {
            return plural;
        }
        if (HISSING.stream().anyMatch(plural::endsWith)) {
            return cut(plural, 2);
        }
        boolean plain = plural.endsWith("s") && !plural.endsWith("ss") && !plural.endsWith("us");
        return plain ? cut(plural, 1) : plural;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
