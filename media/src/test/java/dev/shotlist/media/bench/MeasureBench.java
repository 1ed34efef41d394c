package dev.shotlist.media.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaFile;
import dev.shotlist.media.decode.MediaWriter;
import dev.shotlist.media.decode.SoundSink;
import dev.shotlist.media.decode.Watch;
import dev.shotlist.media.film.Films;
import dev.shotlist.media.picture.Pictures;
import dev.shotlist.media.sound.Sounds;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/**
 * Measures the CPU that measuring takes against its peers, in one run. Takes a folder for the
 * material it makes; peers that are not installed (Python with Pillow, aubiotrack) are left out.
 */
public final class MeasureBench {
    private static final int ROUNDS = 5;
    private static final int MANY = 20;
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int FPS = 30;
    private static final int SECONDS = 30;

    private MeasureBench() {}

    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        film(folder);
        pictures(folder);
        sound(folder);
    }

    private static void film(Path folder) throws IOException {
        Path file = folder.resolve("film.mp4");
        if (!Files.exists(file)) {
            writeFilm(file);
        }
        Work nothing = () -> decode(file);
        Work all = () -> Films.measure(file, DecodeLimits.STANDARD, Watch.IDLE);
        Work quick = () -> Films.quickLook(file, DecodeLimits.STANDARD, Watch.IDLE);
        double[] cpu = medians(ROUNDS, nothing, all, quick);
        System.out.printf(
                "film of %d s, %dx%d, %.1f MB%n", SECONDS, WIDTH, HEIGHT, Files.size(file) / 1e6);
        System.out.printf("  decoded to nothing: %.0f ms%n", cpu[0]);
        System.out.printf("  measured: %.0f ms, %.3f x%n", cpu[1], cpu[1] / cpu[0]);
        System.out.printf("  quick look: %.0f ms, %.3f x%n", cpu[2], cpu[2] / cpu[0]);
    }

    private static void decode(Path file) {
        try (MediaFile media = MediaFile.open(file, DecodeLimits.STANDARD)) {
            SoundSink deaf =
                    new SoundSink() {
                        @Override
                        public void begins(int sampleRate, int channels) {}

                        @Override
                        public void samples(float[][] channels, int count) {}
                    };
            media.read(frame -> {}, deaf, MediaFile.Depth.EVERY_FRAME, Watch.IDLE);
        }
    }

    /** Shots of drifting shapes and grain, cut every two seconds, with a beat. */
    private static void writeFilm(Path file) {
        SplittableRandom random = new SplittableRandom(11);
        byte[] grain = new byte[1 << 16];
        random.nextBytes(grain);
        int[] argb = new int[WIDTH * HEIGHT];
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video("libopenh264", WIDTH, HEIGHT, FPS, 8_000_000).audio("aac", 48_000, 2);
            for (int i = 0; i < SECONDS * FPS; i++) {
                int shot = i / (2 * FPS);
                double drift = i % (2 * FPS) * (shot % 3 - 1) * 3.0;
                int noise = (int) (i * 7919L) & 0xFFFF;
                for (int p = 0; p < argb.length; p++) {
                    double x = p % WIDTH + drift + shot * 977;
                    int row = p / WIDTH;
                    double y = row + shot * 331.0;
                    int cell = ((int) x >> 6) * 7349 + ((int) y >> 6) * 9151 + shot * 31;
                    int base = grain[cell & 0xFFFF] & 0xFF;
                    int other = grain[(cell + 777) & 0xFFFF] & 0xFF;
                    int fine = grain[(p + noise) & 0xFFFF] >> 5;
                    int red = Math.clamp(base + fine, 0, 255);
                    int green = Math.clamp((base + other) / 2 + fine, 0, 255);
                    int blue = Math.clamp(other + fine, 0, 255);
                    argb[p] = 0xFF000000 | red << 16 | green << 8 | blue;
                }
                writer.frame(argb, i);
                float[] sound = beat(i * 1600, 1600, 48_000);
                writer.samples(sound, sound);
            }
        }
    }

    private static float[] beat(int from, int count, int rate) {
        float[] sound = new float[count];
        for (int s = 0; s < count; s++) {
            int at = from + s;
            int since = at % (rate / 2);
            double thump =
                    0.5 * Math.sin(since * 2 * Math.PI * 60 / rate) * Math.exp(-since / 4000.0);
            int eighth = at % (rate / 4);
            double hat = 0.1 * Math.sin(eighth * 2.4) * Math.exp(-eighth / 500.0);
            double chord = 0.08 * Math.sin(at * 2 * Math.PI * (220 + 55 * (at / rate % 4)) / rate);
            sound[s] = (float) (thump + hat + chord);
        }
        return sound;
    }

    private static void pictures(Path folder) throws IOException, InterruptedException {
        byte[] large = photo(folder.resolve("large.jpg"), 4000, 3000);
        byte[] small = photo(folder.resolve("small.jpg"), 1152, 864);
        double[] cpu =
                medians(
                        5,
                        many(() -> Pictures.palette(large, DecodeLimits.STANDARD)),
                        many(() -> Pictures.palette(small, DecodeLimits.STANDARD)),
                        many(() -> ImageIO.read(new ByteArrayInputStream(small))),
                        many(() -> Pictures.measure(small, DecodeLimits.STANDARD)));
        for (int i = 0; i < cpu.length; i++) {
            cpu[i] /= MANY;
        }
        System.out.printf("palette of 12 MP: %.1f ms%n", cpu[0]);
        System.out.printf(
                "palette of 1 MP: %.1f ms, ImageIO's decode %.1f ms, %.2f x; everything %.1f ms%n",
                cpu[1], cpu[2], cpu[1] / cpu[2], cpu[3]);
        String script =
                """
                import sys, time
                from PIL import Image
                times = []
                for _ in range(25):
                    begun = time.process_time()
                    picture = Image.open(sys.argv[1])
                    picture.draft('RGB', (512, 384))
                    picture.convert('RGB').quantize(6, method=Image.Quantize.MEDIANCUT)
                    times.append(time.process_time() - begun)
                print(sorted(times)[12] * 1000)
                """;
        String pillow =
                run("/usr/bin/python3", "-c", script, folder.resolve("large.jpg").toString());
        if (!pillow.isBlank()) {
            double peer = Double.parseDouble(pillow.strip());
            System.out.printf(
                    "  Pillow's draft and median cut: %.1f ms, %.2f x%n", peer, cpu[0] / peer);
        }
    }

    private static byte[] photo(Path file, int width, int height) throws IOException {
        SplittableRandom random = new SplittableRandom(width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] rgb = new int[width * height];
        for (int i = 0; i < rgb.length; i++) {
            double u = i % width / (double) width;
            int row = i / width;
            double v = row / (double) height;
            double wave = Math.sin(u * 40 + 5 * Math.sin(v * 17)) * 40;
            int noise = random.nextInt(25);
            int red = Math.clamp((int) (90 + 120 * u + wave + noise), 0, 255);
            int green = Math.clamp((int) (70 + 110 * v + wave / 2 + noise), 0, 255);
            int blue = Math.clamp((int) (150 - 90 * u * v - wave + noise), 0, 255);
            rgb[i] = red << 16 | green << 8 | blue;
        }
        image.setRGB(0, 0, width, height, rgb, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        Files.write(file, out.toByteArray());
        return out.toByteArray();
    }

    private static void sound(Path folder) throws IOException, InterruptedException {
        int rate = 44_100;
        float[] track = beat(0, 180 * rate, rate);
        double[] cpu =
                medians(7, () -> Sounds.pulse(rate, track), () -> Sounds.measure(rate, track));
        System.out.printf(
                "tempo and beats of 180 s: %.0f ms; everything %.0f ms%n", cpu[0], cpu[1]);
        Path wav = folder.resolve("track.wav");
        try (MediaWriter writer = new MediaWriter(wav)) {
            writer.audio("pcm_s16le", rate, 1).samples(track);
        }
        String command = "export TIMEFORMAT='%U %S'; time aubiotrack -i \"$0\" > /dev/null 2>&1";
        double[] peers = new double[5];
        for (int i = 0; i < peers.length; i++) {
            String spent = run("bash", "-c", command, wav.toString()).strip();
            double sum = 0;
            for (String part : spent.split(" ", -1)) {
                sum += part.isEmpty() ? 0 : Double.parseDouble(part);
            }
            peers[i] = 1000 * sum;
        }
        Arrays.sort(peers);
        if (peers[2] > 20) {
            System.out.printf("  aubiotrack: %.0f ms, %.2f x%n", peers[2], cpu[0] / peers[2]);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? out : "";
    }

    /** The process's CPU clock ticks in hundredths of a second, too coarse for one picture. */
    private static Work many(Work work) {
        return () -> {
            for (int i = 0; i < MANY; i++) {
                work.run();
            }
        };
    }

    /** Median CPU milliseconds of each, in turns, after as many rounds to warm up. */
    private static double[] medians(int rounds, Work... works) throws IOException {
        double[][] spent = new double[works.length][rounds];
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        for (int round = -rounds; round < rounds; round++) {
            for (int i = 0; i < works.length; i++) {
                long begun = system.getProcessCpuTime();
                works[i].run();
                if (round >= 0) {
                    spent[i][round] = (system.getProcessCpuTime() - begun) / 1e6;
                }
            }
        }
        double[] medians = new double[works.length];
        for (int i = 0; i < works.length; i++) {
            Arrays.sort(spent[i]);
            medians[i] = spent[i][rounds / 2];
        }
        return medians;
    }
}
