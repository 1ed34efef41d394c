package dev.shotlist.director.facts;

import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What clients and makers say to each other about a film, by language, lower case: none of it is
 * copy.
 *
 * @param words of the job alone, wherever they stand: "footage", "locución"
 * @param phrases of it, without their punctuation: "make sure", "doit dire"
 * @param starts what a line for viewers does not begin with
 * @param ends what none of them ends with
 * @param cuts from these on a line is said to the makers: "30% off, so say that"
 * @param vague what is counted and says nothing alone: "two things"
 * @param selfs how somebody speaks of themselves alone, which a brand does not
 * @param numbered parts of a film or a paper, before their number: "shot 3"
 * @param labels before a colon these head what is no copy: "project: ..."
 * @param lists how an enumeration of features is called, which some briefs do not want
 * @param denials before such an enumeration
 * @param stage words of the job that an event, a film or a song is itself made of
 * @param clock before a figure these make it a time or a day: "by 10", "el 14"
 * @param shares behind a figure, before what it is for: "3 for 2", "5 a year"
 */
public record JobTalk(
        String asOf,
        String source,
        Map<Language, Set<String>> words,
        Map<Language, Set<String>> phrases,
        Map<Language, Set<String>> starts,
        Map<Language, Set<String>> ends,
        Map<Language, List<String>> cuts,
        Map<Language, Set<String>> vague,
        Map<Language, Set<String>> selfs,
        Map<Language, Set<String>> numbered,
        Map<Language, Set<String>> labels,
        Map<Language, List<String>> lists,
        Set<String> denials,
        Set<String> stage,
        Set<String> clock,
        Set<String> shares) {

    /** The words of one list in a language. */
    static Set<String> in(Map<Language, Set<String>> lists, Language language) {
        return lists.getOrDefault(language, Set.of());
    }
}
