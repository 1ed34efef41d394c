package dev.shotlist.server.recall;

import dev.shotlist.server.redis.Leases;
import dev.shotlist.server.redis.Patience;
import java.util.Optional;
import java.util.Set;

/** Plans that several instances share. */
interface SharedPlans {
    /** How the store did when it was asked. */
    enum State {
        ANSWERED,
        /** What it holds for this question is no plan of ours. */
        UNREADABLE,
        UNREACHABLE
    }

    /** What was found. */
    record Found(Optional<KeptPlan> plan, State state) {
        static final Found NOTHING = new Found(Optional.empty(), State.ANSWERED);
        static final Found UNREADABLE = new Found(Optional.empty(), State.UNREADABLE);
        static final Found UNREACHABLE = new Found(Optional.empty(), State.UNREACHABLE);
    }

    /** Nothing is shared. */
    SharedPlans NONE =
            new SharedPlans() {
                @Override
                public Found find(String key, Patience patience) {
                    return Found.NOTHING;
                }

                @Override
                public Leases.Taken lease(String key, String holder, Patience patience) {
                    return Leases.Taken.TAKEN;
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
            };

    Found find(String key, Patience patience);

    Leases.Taken lease(String key, String holder, Patience patience);

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
}
