package dev.shotlist;

/**
 * One Shotlist for all tests that only ask it: its word lists of six languages take some 40 MB,
 * which one for each test class would take again and never give back.
 */
public final class SharedShotlist {
    public static final Shotlist BUILT_IN = Assembly.builtIn();

    private SharedShotlist() {}
}
