package dev.shotlist.reading.text;

/** Letters without case and accents, so that "Café", "CAFE" and "cafe" are one word. */
public final class Folding {
    private static final int TABLE = 0x250;
    private static final char[] PLAIN = new char[TABLE];

    /**
     * Plain lower-case forms of the letters from U+00C0 on; asking Normalizer costs 20 ms at start.
     */
    private static final String LATIN =
            "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuu"
                    + "uyþyaaaaaaccccccccddđđeeeeeeeeeegggggggghhħħiiiiiiiiiıĳĳjjkk"
                    + "ĸllllllŀŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuu"
                    + "wwyyyzzzzzzſƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈu"
                    + "uʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkoo"
                    + "ooǯǯjǳǳǳggƕƿnnaaææooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaa"
                    + "eeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    static {
        for (char c = 0; c < TABLE; c++) {
            PLAIN[c] = c < 0xC0 ? Character.toLowerCase(c) : LATIN.charAt(c - 0xC0);
        }
    }

    private Folding() {}

    /** The letter alone; ligatures keep their own form. */
    public static char plain(char c) {
        if (c < TABLE) {
            return PLAIN[c];
        }
        return switch (c) {
            case '’', '‘', 'ʼ', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‑', '‒', '−' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /** A word's key: folded, apostrophes and joining marks dropped. */
    public static String key(CharSequence text, int from, int to) {
        StringBuilder key = new StringBuilder(to - from + 1);
        for (int i = from; i < to; i++) {
            char c = plain(text.charAt(i));
            switch (c) {
                case '\'' -> {}
                case 'ß' -> key.append("ss");
                case 'œ' -> key.append("oe");
                case 'æ' -> key.append("ae");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK
                            && Character.getType(c) != Character.FORMAT) {
                        key.append(c);
                    }
                }
            }
        }
        return key.toString();
    }
}
