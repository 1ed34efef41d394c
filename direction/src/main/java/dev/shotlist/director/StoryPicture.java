package dev.shotlist.director;

import dev.shotlist.plan.Purpose;
import dev.shotlist.world.People;

/**
 * One visible action with slots for what the brief names: {@code {person}}, {@code {product}},
 * {@code {object}}, {@code {tool}}, {@code {work}}, and {@code {seen}} for the product where a
 * camera can see it.
 */
record StoryPicture(Purpose purpose, String subject, People people, String texture, String sound) {}
