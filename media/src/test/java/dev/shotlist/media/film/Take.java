package dev.shotlist.media.film;

import java.util.SplittableRandom;

/** One take of a camera in a world: where it looks at each moment, and who walks through it. */
final class Take {
    static final int WIDTH = 192;
    static final int HEIGHT = 108;

    private final World world;
    private final CameraMove move;
    private final double speed;
    private final double startX;
    private final double startY;
    private final double shake;
    private final double[] phases = new double[12];
    private final boolean walker;
    private final double walkerSpeed;
    private final double walkerY;
    private final double noise;
    private final long noiseSeed;

    Take(World world, CameraMove move, SplittableRandom random) {
        this.world = world;
        this.move = move;
        double share = random.nextDouble();
        this.speed =
                switch (move) {
                    case PUSH_IN, PULL_OUT -> 0.05 + 0.2 * share;
                    case ROLL -> 0.08 + 0.25 * share;
                    default -> 0.05 + 0.35 * share;
                };
        this.startX = 640 * random.nextDouble();
        this.startY = 640 * random.nextDouble();
        this.shake = move == CameraMove.HANDHELD ? 0.005 + 0.01 * random.nextDouble() : 0;
        for (int i = 0; i < phases.length; i++) {
            phases[i] = 2 * Math.PI * random.nextDouble();
        }
        this.walker = random.nextInt(3) == 0 && move != CameraMove.TRACKING;
        this.walkerSpeed = 0.15 + 0.3 * random.nextDouble();
        this.walkerY = 0.45 + 0.2 * random.nextDouble();
        this.noise = 2 + 6 * random.nextDouble();
        this.noiseSeed = random.nextLong();
    }

    /** Draws the frame at seconds since the take began; channels 0 to 255. */
    float[][] frame(double t) {
        double x = startX;
        double y = startY;
        double scale = 1;
        double turn = 0;
        switch (move) {
            case PAN_LEFT -> x -= speed * t * WIDTH;
            case PAN_RIGHT -> x += speed * t * WIDTH;
            case TRACKING -> x += speed * t * WIDTH;
            case TILT_UP -> y -= speed * t * WIDTH;
            case TILT_DOWN -> y += speed * t * WIDTH;
            case PUSH_IN -> scale = Math.exp(-speed * t);
            case PULL_OUT -> scale = Math.exp(speed * t);
            case ROLL -> turn = speed * t;
            default -> {}
        }
        if (shake > 0) {
            for (int k = 0; k < 3; k++) {
                double hertz = 0.9 + 1.4 * k;
                double level = shake * WIDTH / (1 + 0.6 * k);
                x += level * Math.sin(2 * Math.PI * hertz * t + phases[k]);
                y += level * Math.sin(2 * Math.PI * (hertz + 0.3) * t + phases[k + 3]);
            }
        }
        float[][] out = new float[3][WIDTH * HEIGHT];
        SplittableRandom grain = new SplittableRandom(noiseSeed ^ Double.doubleToLongBits(t));
        double c = scale * Math.cos(turn);
        double s = scale * Math.sin(turn);
        double walkerX =
                walker ? (0.1 + walkerSpeed * t) % 1.2 : move == CameraMove.TRACKING ? 0.5 : -1;
        double half = move == CameraMove.TRACKING ? 0.13 : 0.06;
        double middle = move == CameraMove.TRACKING ? 0.5 : walkerY;
        for (int py = 0; py < HEIGHT; py++) {
            for (int px = 0; px < WIDTH; px++) {
                int i = py * WIDTH + px;
                double dx = px - WIDTH / 2.0;
                double dy = py - HEIGHT / 2.0;
                double wx = x + c * dx - s * dy;
                double wy = y + s * dx + c * dy;
                double bx = px / (double) WIDTH - walkerX;
                double by = py / (double) HEIGHT - middle;
                boolean body = Math.abs(bx) < half && Math.abs(by) < 2.4 * half;
                double g = noise * (grain.nextDouble() - 0.5);
                for (int k = 0; k < 3; k++) {
                    double value =
                            body
                                    ? 120 + 90 * Math.sin(40 * bx + k) * Math.cos(31 * by)
                                    : world.at(k, wx, wy);
                    out[k][i] = (float) (value + g);
                }
            }
        }
        return out;
    }
}
