package dev.shotlist.llm.chain;

import java.time.Duration;

/**
 * The other instances that ask the same provider: told when one finds it broken or well again, and
 * asked which of them sends the probe.
 */
public interface Peers {
    /** This instance leaves the provider alone. Returns at once. */
    void held(Hold hold);

    /** This instance found it well after that hold. Returns at once. */
    void lifted(String hold);

    /**
     * Whether this instance may send the probe: false while another does. May wait, but never long.
     *
     * @param longest a probe takes; a claim that nobody gives back ends then
     */
    boolean claimProbe(Duration longest);

    /** The probe is over. Returns at once. */
    void giveProbeBack();

    /** There are no others. */
    static Peers none() {
        return new Peers() {
            @Override
            public void held(Hold hold) {}

            @Override
            public void lifted(String hold) {}

            @Override
            public boolean claimProbe(Duration longest) {
                return true;
            }

            @Override
            public void giveProbeBack() {}
        };
    }

    /** Brings those together who ask the same provider. */
    @FunctionalInterface
    interface Sharing {
        /**
         * @param account the same in each instance that asks the same model with the same key
         * @param guard told what the others find out
         */
        Peers join(String account, Guard guard);
    }
}
