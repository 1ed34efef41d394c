package dev.shotlist.server.recall;

import java.util.Optional;
import java.util.Set;

/** Plans that several instances share. */
interface SharedPlans extends AutoCloseable {
    /** Who may make a plan now. */
    enum Lease {
        TAKEN,
        /** Another instance makes it. */
        HELD,
        UNREACHABLE
    }

    /**
     * What was found.
     *
     * @param reachable false where nothing can be said
     */
    record Found(Optional<KeptPlan> plan, boolean reachable) {
        static final Found NOTHING = new Found(Optional.empty(), true);
        static final Found UNREACHABLE = new Found(Optional.empty(), false);
    }

    /** Nothing is shared. */
    SharedPlans NONE =
            new SharedPlans() {
                @Override
                public Found find(String key, Patience patience) {
                    return Found.NOTHING;
                }

                @Override
                public Lease lease(String key, String holder, Patience patience) {
                    return Lease.TAKEN;
                }

                @Override
                public void extend(String key, String holder) {}

                @Override
                public void release(String key, String holder) {}

                @Override
                public void keep(String key, KeptPlan plan) {}

                @Override
                public Set<String> forget(Optional<String> key) {
                    return Set.of();
                }

                @Override
                public boolean healthy() {
                    return true;
                }

                @Override
                public void close() {}
            };

    Found find(String key, Patience patience);

    Lease lease(String key, String holder, Patience patience);

    /** The holder still works. */
    void extend(String key, String holder);

    void release(String key, String holder);

    /** Soon, and without anybody waiting for it. */
    void keep(String key, KeptPlan plan);

    /**
     * Drops one plan or, without a key, all; here and in the other instances.
     *
     * @return keys of what was dropped
     */
    Set<String> forget(Optional<String> key);

    boolean healthy();

    @Override
    void close();
}
