package dev.shotlist.proposal;

import dev.shotlist.asking.PromptFile;

/** What a model is told of its task. A change of its words is a new version with a new file. */
public final class SystemPrompt {
    /** Of the words, of the sheet's form and of the operations. */
    public static final String VERSION = "1";

    private SystemPrompt() {}

    static String text() {
        return Holder.TEXT;
    }

    private static final class Holder {
        static final String TEXT = PromptFile.read(SystemPrompt.class, VERSION);
    }
}
