package dev.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Briefs by the thousand, each from a seed: every format, platform and trade, as people write. */
public final class GeneratedBriefs {
    private static final String[] PRODUCTS = {
        "luxury gold watch|accessories",
        "signet rings|accessories",
        "cold brew coffee|drink",
        "oat milk|drink",
        "craft beer|drink",
        "taqueria|food",
        "sourdough bakery|food",
        "vegan burger|food",
        "trail running shoes|apparel",
        "linen dress|apparel",
        "wool sweater|apparel",
        "night cream|beauty",
        "perfume|beauty",
        "lipstick|beauty",
        "wireless earbuds|tech",
        "smart speaker|tech",
        "mirrorless camera|tech",
        "budgeting app|app",
        "invoicing software|app",
        "dating app|app",
        "home insurance|finance",
        "savings account|finance",
        "magnesium capsules|health",
        "dental clinic|health",
        "yoga studio|fitness",
        "gym membership|fitness",
        "linen bedding|home",
        "desk lamp|home",
        "scented candle|home",
        "electric estate car|auto",
        "motorcycle|auto",
        "boutique hotel|travel",
        "city tour|travel",
        "two bedroom flats|property",
        "coworking space|property",
        "online course|education",
        "tutoring|education",
        "mobile game|games",
        "podcast|games",
        "wooden toy train|kids",
        "board game|kids",
        "dog food|pets",
        "cat litter box|pets",
        "food bank|cause",
        "animal shelter|cause",
        "accounting firm|services",
        "house cleaning|services",
        "online bookshop|retail",
        "spring clearance sale|retail",
        "summer festival|event",
        "winter market|event",
        "indie folk song|music",
        "dust extractor|industry",
        "Zorblax 9|unknown"
    };
    private static final String[] BRANDS = {
        "Calder & Finch", "Northmoor", "Halcyon", "Brightowl", "Osier", "Rawlins", "Tern",
                "Quietude",
        "Marfim", "Trundle", "Ledgerly", "Nordlicht", "Kestrel", "Pocketwise", "Vellum",
                "Juniper & Co"
    };
    private static final String[] PLATFORMS = {
        "Instagram",
        "TikTok",
        "YouTube",
        "YouTube Shorts",
        "Facebook",
        "LinkedIn",
        "Snapchat",
        "Pinterest",
        "X",
        "connected TV",
        "our website"
    };
    private static final String[] FORMATS = {
        "ad",
        "explainer",
        "product demo",
        "testimonial",
        "trailer",
        "brand film",
        "tutorial",
        "event promo",
        "music video"
    };
    private static final String[] MOODS = {
        "dramatic lighting", "calm and premium", "playful, bright", "funny", "warm and honest",
        "fast cuts, loud", "nostalgic", "mysterious", "minimal and clean", ""
    };
    private static final String[] COLORS = {
        "black and gold", "teal and white", "sage green and cream", "hot pink", "navy", ""
    };
    private static final String[] AVOIDS = {
        "",
        "",
        "",
        "no faces",
        "no music",
        "no people",
        "no text on screen",
        "no drone shots",
        "don't show prices"
    };
    private static final String[] ENDINGS = {
        "",
        "CTA shop now",
        "Must say: 'Made to outlive you'.",
        "End with 'Come hungry'.",
        "Order at calder.example",
        "Button: Book a viewing",
        "voiceover by an older woman"
    };
    private static final int[] LENGTHS = {5, 6, 10, 12, 15, 20, 25, 30, 40, 45, 60, 90, 120, 180};

    private GeneratedBriefs() {}

    /** What the brief of that number is about, whatever a reader makes of it. */
    public static String product(int number) {
        return product(random(number));
    }

    private static Random random(int number) {
        return new Random(number * 2_654_435_761L);
    }

    private static String product(Random random) {
        return pick(random, PRODUCTS).split("\\|", 2)[0];
    }

    /** The brief of that number; the same number is the same brief. */
    public static String brief(int number) {
        Random random = random(number);
        String product = product(random);
        List<String> parts = new ArrayList<>();
        int length = LENGTHS[random.nextInt(LENGTHS.length)];
        String opening =
                switch (random.nextInt(4)) {
                    case 0 ->
                            "Create a "
                                    + length
                                    + " second "
                                    + pick(random, PLATFORMS)
                                    + " "
                                    + pick(random, FORMATS)
                                    + " for "
                                    + article(product);
                    case 1 ->
                            length
                                    + "s "
                                    + pick(random, PLATFORMS)
                                    + " "
                                    + pick(random, FORMATS)
                                    + ", "
                                    + product
                                    + " by "
                                    + pick(random, BRANDS);
                    case 2 ->
                            "need a "
                                    + pick(random, FORMATS)
                                    + " for our "
                                    + product
                                    + ", "
                                    + length
                                    + " sec, "
                                    + pick(random, PLATFORMS);
                    default -> pick(random, FORMATS) + " for " + product;
                };
        parts.add(opening);
        for (String[] more : new String[][] {MOODS, COLORS, AVOIDS, ENDINGS}) {
            String one = pick(random, more);
            if (!one.isEmpty()) {
                parts.add(one);
            }
        }
        return String.join(". ", parts);
    }

    /** The same with a length and a tempo that the brief demands. */
    public static String timed(int number, int seconds, int tempo) {
        Random random = new Random(number * 2_654_435_761L + 1);
        String product = pick(random, PRODUCTS).split("\\|", 2)[0];
        List<String> parts = new ArrayList<>();
        parts.add(
                seconds
                        + " second "
                        + pick(random, PLATFORMS)
                        + " "
                        + pick(random, FORMATS)
                        + " for "
                        + article(product)
                        + ", music at "
                        + tempo
                        + " bpm");
        for (String[] more : new String[][] {MOODS, COLORS, ENDINGS}) {
            String one = pick(random, more);
            if (!one.isEmpty()) {
                parts.add(one);
            }
        }
        return String.join(". ", parts);
    }

    private static String article(String product) {
        return product.endsWith("s") ? product : "a " + product;
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
