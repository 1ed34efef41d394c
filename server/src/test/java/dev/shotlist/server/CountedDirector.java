package dev.shotlist.server;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Director;
import dev.shotlist.director.Draft;
import dev.shotlist.pipeline.Directors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** The built-in director, counted, and with something done to it where a test wants that. */
final class CountedDirector {
    private final AtomicInteger made = new AtomicInteger();
    private volatile BiFunction<Director, Settled, Draft> way = Director::direct;

    Shotlist shotlist() {
        return new Assembly()
                .directors(builtIn ->
                        Directors.only(settled -> {
                            made.incrementAndGet();
                            return way.apply(builtIn, settled);
                        }))
                .build();
    }

    int made() {
        return made.get();
    }

    void does(BiFunction<Director, Settled, Draft> other) {
        way = other;
    }

    void directsAsUsual() {
        way = Director::direct;
    }
}
