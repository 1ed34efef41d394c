package dev.shotlist.llm.vendor;

/** How a model is held to the schema. */
public enum StructuredOutput {
    /** The vendor constrains what is written. */
    SCHEMA,
    /** The schema stands in the prompt, the reply is only read. */
    PROMPT
}
