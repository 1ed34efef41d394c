package dev.shotlist.defaults;

import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.Language;
import java.util.Map;

/** The usual words for an action in each language. */
public record CallFacts(CtaAction id, Map<Language, String> words) {}
