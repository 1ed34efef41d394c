package dev.shotlist.translation;

import java.util.List;

/** The large word lists, which stand behind those of grammar and of what is usual. */
final class FurtherWords {
    static final String FOLDER = "translation/further/";

    static final List<String> FILES =
            List.of(
                    "phrases.json",
                    "filmed.json",
                    "everyday.json",
                    "people.json",
                    "nature.json",
                    "food.json",
                    "things.json",
                    "places.json",
                    "happenings.json",
                    "actions.json",
                    "qualities.json",
                    "crafts.json",
                    "told.json",
                    "stories.json");

    private FurtherWords() {}
}
