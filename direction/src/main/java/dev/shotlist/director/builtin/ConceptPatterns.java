package dev.shotlist.director.builtin;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a concept is worded.
 *
 * @param forms by format's wire name, what is being made
 * @param noNames by these a brief calls the piece and not what it is for
 * @param noViewers what no phrase for viewers begins or ends with
 * @param thought ways of telling an idea that was thought of with its kind; {@code quiet} one that
 *     keeps nothing back, {@code worried} one where the brief says what its viewers know
 * @param account ways of telling what the brief tells itself; {@code plain} all else
 * @param ideas by what is known or by format, the thought that a plain way begins with
 * @param mood round the tone
 * @param closingLine round the last words, {@code closingWithout} round what must not appear
 */
record ConceptPatterns(
        String asOf,
        String source,
        Map<String, String> forms,
        Set<String> noNames,
        Set<String> noViewers,
        List<List<String>> thought,
        List<List<String>> quiet,
        List<List<String>> worried,
        List<List<String>> account,
        List<List<String>> plain,
        Map<String, List<String>> ideas,
        List<String> mood,
        List<String> closingLine,
        List<String> closingWithout) {}
