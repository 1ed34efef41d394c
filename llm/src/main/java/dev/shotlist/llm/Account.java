package dev.shotlist.llm;

import java.util.List;

/**
 * What a request consumed over all its attempts.
 *
 * @param tokens the sum of what was reported
 * @param cost the sum of what could be priced
 * @param complete whether every attempt could be counted and priced
 */
public record Account(Tokens tokens, Usd cost, boolean complete) {
    public static Account of(List<Attempt> attempts) {
        Tokens tokens = Tokens.NONE;
        Usd cost = Usd.ZERO;
        boolean complete = true;
        for (Attempt attempt : attempts) {
            if (attempt.tokens() != null) {
                tokens = tokens.plus(attempt.tokens());
            }
            if (attempt.cost() != null) {
                cost = cost.plus(attempt.cost());
            } else {
                complete = false;
            }
        }
        return new Account(tokens, cost, complete);
    }
}
