package dev.shotlist.director.inquiry;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translated;
import dev.shotlist.translation.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about: in English it stands right behind the helping verb ("why does the
 * moon"), elsewhere it is who or what does something.
 */
record AskedThing(InquiryFile file, Sights sights, Translator translator, Called said) {
    private static final Set<String> NOT = Set.of("not", "never", "no");

    /** Nobody acts in a question. */
    private static final Doers NOBODY = new Doers("", "", false);

    /** The things with the one that is asked about first. */
    List<Mention> first(Question question, Language language, List<Mention> things) {
        Mention asked =
                language == Language.EN
                        ? asked(question.words())
                        : translated(question.about(), language);
        if (asked == null) {
            return things;
        }
        List<Mention> all = new ArrayList<>();
        all.add(asked);
        things.stream().filter(one -> !one.thing().equals(asked.thing())).forEach(all::add);
        return all;
    }

    private @Nullable Mention translated(String about, Language language) {
        Translated english = translator.sound(about, language, NOBODY);
        String subject = english.subject();
        int space = subject.indexOf(' ');
        boolean article = space > 0 && file.determiners().contains(subject.substring(0, space));
        String thing = article ? subject.substring(space + 1) : subject;
        Sort listed = thing.isBlank() ? null : sights.sortAnywhere(thing);
        Sort sort = listed == null && file.sky().contains(thing) ? Sort.LARGE : listed;
        boolean sold = said.product().contains(thing);
        boolean clean = thing.chars().allMatch(c -> c == ' ' || (c >= 'a' && c <= 'z'));
        return sort == null || sold || !clean ? null : new Mention(thing, thing, sort, false, "");
    }

    private @Nullable Mention asked(List<String> words) {
        if (words.size() > 2 && file.determiners().contains(lower(words, 1))) {
            return mention(words.subList(2, verb(words)));
        }
        int from = 1;
        while (from < words.size() && !file.helpers().contains(lower(words, from - 1))) {
            from++;
        }
        if (from < words.size() && NOT.contains(lower(words, from))) {
            // "why one password is not enough" has its thing before the verb
            return null;
        }
        while (from < words.size() && file.determiners().contains(lower(words, from))) {
            from++;
        }
        if (from >= words.size()) {
            return null;
        }
        int end = from + 1;
        while (end < words.size() && end < from + LONGEST && goesOn(words, end)) {
            end++;
        }
        return mention(words.subList(from, end));
    }

    /** Where "how your phone battery loses power" says what the battery does. */
    private int verb(List<String> words) {
        for (int at = 3; at < words.size(); at++) {
            String word = lower(words, at);
            boolean does = word.endsWith("s") && !word.endsWith("ss");
            if (does || file.helpers().contains(word)) {
                return at;
            }
        }
        return Math.max(3, words.size() - 1);
    }

    private @Nullable Mention mention(List<String> own) {
        String thing = String.join(" ", own).toLowerCase(Locale.ROOT);
        boolean sold =
                own.stream().anyMatch(one -> said.product().contains(one.toLowerCase(Locale.ROOT)));
        Sort sort = sights.sortAnywhere(thing);
        return sold ? null : new Mention(thing, thing, sort == null ? Sort.LARGE : sort, false, "");
    }

    /** "phone battery" is one thing, "moon look" is none. */
    private boolean goesOn(List<String> words, int at) {
        String word = lower(words, at);
        boolean noun = sights.sortAnywhere(word) != null;
        return noun && !sights.phrases().isHandwork(word) && !file.where().contains(word);
    }

    private static final int LONGEST = 3;

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
