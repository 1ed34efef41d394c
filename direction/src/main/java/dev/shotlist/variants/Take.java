package dev.shotlist.variants;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;

/** What a plan is made from: the settled facts and what a director drafted from them. */
public record Take(Settled settled, Draft draft) {}
