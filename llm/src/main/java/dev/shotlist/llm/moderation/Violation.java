package dev.shotlist.llm.moderation;

import java.util.List;

/**
 * Something that was refused.
 *
 * @param input where it stands
 * @param categories as OpenAI names them, {@code hate/threatening}; sorted
 */
public record Violation(String input, List<String> categories) {
    public Violation {
        categories = categories.stream().distinct().sorted().toList();
    }
}
