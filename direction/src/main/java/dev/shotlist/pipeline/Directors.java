package dev.shotlist.pipeline;

import dev.shotlist.brief.Request;
import dev.shotlist.director.Director;
import dev.shotlist.style.Looks;
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
            public Director choose(Request request, Looks looks) {
                return builtIn;
            }
        };
    }

    /** Ids of the configured language models. */
    Set<String> ids();

    /**
     * @param request whose provider decides
     * @param looks what a model that sees may be shown
     */
    Director choose(Request request, Looks looks);
}
