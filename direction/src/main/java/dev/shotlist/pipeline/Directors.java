package dev.shotlist.pipeline;

import dev.shotlist.brief.Options;
import dev.shotlist.director.Director;
import java.util.Set;

/** Who directs: chosen by the request's provider. */
public interface Directors {
    /** The built-in director alone. */
    static Directors only(Director builtIn) {
        return new Directors() {
            @Override
            public Set<String> ids() {
                return Set.of();
            }

            @Override
            public Director choose(Options options) {
                return builtIn;
            }
        };
    }

    /** Ids of the configured language models. */
    Set<String> ids();

    Director choose(Options options);
}
