package dev.shotlist.reading;

import dev.shotlist.plan.CtaAction;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer shall be asked to do.
 *
 * @param text the user's own words, null where the brief only names the action
 * @param address a web address, phone number or place to go to, as written; null where none is
 *     given
 */
public record CallToAction(CtaAction action, @Nullable String text, @Nullable String address) {}
