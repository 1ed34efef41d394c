package dev.shotlist.director.copy;

import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Patterns of lines that say what the brief says of the product, in each language.
 *
 * @param introduced the name and what the brief says it is
 * @param apposed the same where that has no article: "TideGate: software that ..."
 * @param signed the name with who makes it
 * @param spoken the name, said by a voice
 * @param witness the name, said by somebody who uses it
 * @param articles of trades that a name begins with: "la Clínica Albor"; "-schule" is every word
 *     that ends so
 * @param audience whom it is for
 * @param weak nouns too plain to stand beside a name
 * @param saysNothing nouns that add nothing to a name
 * @param spokenFacts by which an English fact is told in a sentence
 * @param calls what trades ask viewers to do in each country
 */
public record CopyPatterns(
        String asOf,
        String source,
        Map<Language, List<String>> introduced,
        Map<Language, List<String>> apposed,
        Map<Language, List<String>> spoken,
        Map<Language, List<String>> signed,
        Map<Language, List<String>> witness,
        Map<Language, Map<String, Set<String>>> articles,
        Map<Language, List<String>> audience,
        Set<String> weak,
        Set<String> saysNothing,
        SpokenFact.Signs spokenFacts,
        LocalCalls calls) {}
