package dev.shotlist.director.shots;

import dev.shotlist.world.People;

/**
 * A thing that a brief orders, with what it does, where and in what light.
 *
 * @param place empty where the thing can be anywhere
 * @param fixed whether it would look lost anywhere else
 * @param light suits the place
 */
record Staged(
        String subject,
        People people,
        String texture,
        String sound,
        String place,
        boolean fixed,
        String light) {}
