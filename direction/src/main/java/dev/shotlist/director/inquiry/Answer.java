package dev.shotlist.director.inquiry;

import dev.shotlist.plan.Language;
import dev.shotlist.world.People;
import java.util.List;
import java.util.Map;

/**
 * A common question with its true answer, in pictures of the answer's own things.
 *
 * @param keys beginnings of words, all of which a question about it holds: "bread ris"
 * @param place where it is seen
 * @param hook who asks, with {@code {person}}
 * @param end the last picture, with room for words
 */
record Answer(
        String id,
        Map<Language, List<String>> keys,
        String place,
        String hook,
        List<Told> steps,
        String end) {

    /** One sentence of the answer and what is seen over it. */
    record Told(String subject, People people, Map<Language, String> line) {}

    /** Answers of one field, as a dated data file has them. */
    record File(String asOf, String source, List<Answer> answers) {}
}
