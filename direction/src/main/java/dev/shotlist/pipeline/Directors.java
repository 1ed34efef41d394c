package dev.shotlist.pipeline;

import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Director;
import dev.shotlist.llm.vendor.Preview;
import dev.shotlist.style.Looks;
import java.util.List;
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

    /** The built-in director, which says so to whoever would have had a model. */
    static Directors unconfigured(Director builtIn) {
        return new Directors() {
            @Override
            public Set<String> ids() {
                return Set.of();
            }

            @Override
            public Director choose(Request request, Looks looks) {
                return request.options().provider().equals(Options.BUILTIN)
                        ? builtIn
                        : settled ->
                                builtIn.direct(settled).after(List.of(), Absence.NONE_CONFIGURED);
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

    /** What each language model that would be asked, would be sent; nothing is. In their order. */
    default List<Preview> preview(Request request, Looks looks, Settled settled) {
        return List.of();
    }
}
