package dev.shotlist.generator;

import dev.shotlist.plan.Ratio;

/**
 * What a scene needs of a generator.
 *
 * @param shortSide pixels of the plan's frame
 * @param speech whether a voice has to come with the picture
 * @param picture whether it starts from or refers to a picture
 */
public record Need(Ratio ratio, int shortSide, boolean speech, boolean picture) {}
