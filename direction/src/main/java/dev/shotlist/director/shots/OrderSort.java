package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the orders of a brief are: steps and features to be named, or pictures to be seen. */
final class OrderSort {
    private final Settled settled;
    private @Nullable Boolean read;

    OrderSort(Settled settled) {
        this.settled = settled;
    }

    /** Whether the piece shows how something is done. */
    boolean demonstrates() {
        return switch (settled.specs().format()) {
            case TUTORIAL, PRODUCT_DEMO, EXPLAINER -> true;
            default -> false;
        };
    }

    /** Whether it teaches, which counts its steps. */
    boolean isLesson() {
        return settled.specs().format() == Format.TUTORIAL;
    }

    /** Whether the orders are steps or features, which are named as they come. */
    boolean teaches() {
        return demonstrates()
                && (isLesson() || settled.shots().stream().noneMatch(OrderSort::isFilmed));
    }

    /**
     * Whether what is ordered stands beside its picture: steps and features do, and what only tells
     * what is seen is let be seen.
     */
    boolean isRead(ShotWords words) {
        if (!teaches() || isLesson()) {
            return teaches();
        }
        if (read == null) {
            read = areRead(words);
        }
        return read;
    }

    private boolean areRead(ShotWords words) {
        Language language = settled.reading().language();
        List<List<String>> orders =
                settled.shots().stream()
                        .map(one -> List.of(one.words().toLowerCase(Locale.ROOT).split(" ", -1)))
                        .toList();
        return isCalledSteps(words.stepNames(language))
                || orders.stream().anyMatch(OrderSort::isTold)
                || orders.stream().allMatch(one -> instructs(one, words, language))
                || (settled.specs().format() == Format.PRODUCT_DEMO
                        && areFeatures(orders, language));
    }

    /** "6 scenes" and not "6 steps": by the word behind the number. */
    boolean countsScenes(Set<String> names) {
        Fact<Integer> count = settled.reading().sceneCount();
        if (count == null) {
            return false;
        }
        String text = settled.reading().text();
        int from = text.offsetByCodePoints(0, count.span().start());
        int to = Math.min(text.length(), text.offsetByCodePoints(0, count.span().end()) + BEHIND);
        String said = text.substring(from, to).toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(said::contains);
    }

    /** So far behind a number stands what it counts, in characters. */
    private static final int BEHIND = 12;

    private boolean isCalledSteps(Set<String> names) {
        BriefWords said = new BriefWords(settled);
        for (int i = 0; i < said.size(); i++) {
            boolean many = said.isFigure(i + 1) || !isOne(said.lower(i), names);
            if (names.contains(said.lower(i)) && many) {
                return true;
            }
        }
        return false;
    }

    /** "step" and "paso", of which there are others in the list that mean many. */
    private static boolean isOne(String name, Set<String> names) {
        return name.endsWith("o")
                || names.stream().anyMatch(one -> !one.equals(name) && one.startsWith(name));
    }

    /** "Akku einsetzen", "choisir un créneau", "press the lever", "we check it" */
    private static boolean instructs(List<String> order, ShotWords words, Language language) {
        String first = order.getFirst();
        return switch (language) {
            case EN -> first.equals("we") || first.equals("you") || words.isHandwork(first);
            case DE -> order.getLast().endsWith("en") && order.size() > 1;
            case FR -> first.endsWith("er") || first.endsWith("ir") || first.endsWith("re");
            case IT -> first.endsWith("are") || first.endsWith("ere") || first.endsWith("ire");
            default -> first.endsWith("ar") || first.endsWith("er") || first.endsWith("ir");
        };
    }

    /** "Your boiler will be taken out", "we carry it up": said to viewers, whatever is seen. */
    private static boolean isTold(List<String> order) {
        return order.stream().anyMatch(TOLD::contains);
    }

    private static final Set<String> TOLD = Set.of("you", "your", "we", "our");

    /** "Folds flat", "36 click settings", "the cup holder": too few of them only happen. */
    private static boolean areFeatures(List<List<String>> orders, Language language) {
        boolean parts = orders.stream().allMatch(one -> one.getFirst().equals("the"));
        long happen = parts ? 0 : orders.stream().filter(OrderSort::happens).count();
        long brief = orders.stream().filter(OrderSort::isBrief).count();
        long read = orders.stream().filter(one -> one.size() <= LONGEST_READ).count();
        // "le clic dos à la route": other languages need more words for the same
        boolean most = language != Language.EN && read * 3 >= orders.size() * 2L;
        return (brief == orders.size() || most) && happen * 2 < orders.size();
    }

    private static boolean isBrief(List<String> order) {
        boolean figures =
                order.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
        return order.size() <= LONGEST_FEATURE || (figures && order.size() <= LONGEST_FEATURE * 2);
    }

    /** "A cow falls", "tower falls", "driver circling the block": somebody or something acts. */
    private static boolean happens(List<String> order) {
        String first = order.getFirst();
        if (ONE.contains(first)) {
            return true;
        }
        if (!Character.isLetter(first.charAt(0)) || EnglishForms.isThird(first)) {
            return false;
        }
        for (int i = 1; i < Math.min(order.size(), ACTING); i++) {
            boolean acts = EnglishForms.isThird(order.get(i)) && order.size() > 1;
            if ((acts && !AHEAD.contains(first)) || (i > 0 && order.get(i).endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }

    /** A subject of one or two words stands before its verb. */
    private static final int ACTING = 3;

    private static final Set<String> AHEAD = Set.of("over", "into", "onto", "in", "on", "under");

    private static final Set<String> ONE =
            Set.of("a", "an", "un", "una", "une", "ein", "eine", "um", "uma");

    private static final int LONGEST_FEATURE = 4;

    /** So many words of a feature are read at a glance. */
    static final int LONGEST_READ = 6;

    /** "Start on dark clouds. Then the bag unzips": how it is filmed, and nothing to read aloud. */
    private static boolean isFilmed(ShotOrder order) {
        return order.then() || order.last() || order.size() != null || order.move() != null;
    }
}
