package dev.shotlist.treatment;

import dev.shotlist.asking.PromptFile;

/** What a model is told of its task. A change of its words is a new version with a new file. */
public final class SystemPrompt {
    /** Of the words and of the facts' form; plans that another version led to are other plans. */
    public static final String VERSION = "2";

    private SystemPrompt() {}

    static String text() {
        return Holder.TEXT;
    }

    private static final class Holder {
        static final String TEXT = PromptFile.read(SystemPrompt.class, VERSION);
    }
}
