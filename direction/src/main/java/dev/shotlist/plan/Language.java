package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** A language that copy is written in: the six that briefs are read in. */
public enum Language {
    EN("English"),
    ES("Spanish"),
    FR("French"),
    DE("German"),
    PT("Portuguese"),
    IT("Italian");

    private static final List<Language> ALL = List.of(values());

    private final String tag = name().toLowerCase(Locale.ROOT);
    private final String english;

    Language(String english) {
        this.english = english;
    }

    /** BCP 47 tag. */
    @JsonValue
    public String tag() {
        return tag;
    }

    /** The language's name in English. */
    public String english() {
        return english;
    }

    @JsonCreator
    public static Language of(String tag) {
        for (Language language : ALL) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        String primary = tag.length() >= 2 ? tag.substring(0, 2).toUpperCase(Locale.ROOT) : tag;
        for (Language language : ALL) {
            if (language.name().equals(primary)) {
                return language;
            }
        }
        throw new IllegalArgumentException("not one of en, es, fr, de, pt, it: " + tag);
    }
}
