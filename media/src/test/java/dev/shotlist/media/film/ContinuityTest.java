package dev.shotlist.media.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jumps within one shot that are no cuts, with a camera that stands and one that shakes. */
class ContinuityTest {
    private static final int FRAMES = 40;
    private static final int AT = 20;

    /** What happens at half time. */
    enum Event {
        /** A title in large letters over a quarter of the picture. */
        TITLE,
        /** Bars above and below. */
        BARS,
        /** All but one lamp go out. */
        LAMP,
        /** Another shot begins. */
        CUT
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnotherShotIsACut(Event event) {
        CameraMove[] moves = {CameraMove.STATIC, CameraMove.HANDHELD};
        for (long seed = 31; seed <= 33; seed++) {
            for (CameraMove move : moves) {
                SplittableRandom random = new SplittableRandom(seed);
                Take one = new Take(new World(random), move, random);
                Take two = new Take(new World(random), move, random);
                StagedFilm film = new StagedFilm(25);
                for (int i = 0; i < FRAMES; i++) {
                    boolean after = i >= AT;
                    Take take = after && event == Event.CUT ? two : one;
                    float[][] frame = take.frame(i / film.fps);
                    film.add(after ? changed(frame, event) : frame);
                }
                assertThat(film.measure().cutTimes())
                        .as("%s with %s, seed %d", event, move, seed)
                        .hasSize(event == Event.CUT ? 1 : 0);
            }
        }
    }

    private static float[][] changed(float[][] frame, Event event) {
        for (float[] channel : frame) {
            for (int i = 0; i < channel.length; i++) {
                int x = i % Take.WIDTH;
                int y = i / Take.WIDTH;
                channel[i] =
                        switch (event) {
                            case TITLE -> letter(x, y) ? 240 : channel[i];
                            case BARS -> y < 14 || y >= Take.HEIGHT - 14 ? 16 : channel[i];
                            case LAMP -> 0.5f * channel[i];
                            case CUT -> channel[i];
                        };
            }
        }
        return frame;
    }

    private static boolean letter(int x, int y) {
        return x > 20 && x < 172 && y > 64 && y < 92 && (x / 6 + y / 9) % 2 == 0;
    }
}
