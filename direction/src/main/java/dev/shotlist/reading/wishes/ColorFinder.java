package dev.shotlist.reading.wishes;

import dev.shotlist.media.color.ColorNames;
import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ColorWish;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.HexCode;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the colours asked for. Fruits, metals and stones count as colours only among colours. */
public final class ColorFinder {
    private final BriefText brief;
    private final ColorContext context;
    private final List<Hit> kept = new ArrayList<>();

    public ColorFinder(BriefText brief) {
        this.brief = brief;
        context = new ColorContext(brief);
    }

    public List<Fact<ColorWish>> find(List<Span> names) {
        List<Hit> hits =
                brief.all(Kind.COLOR).stream().filter(hit -> !context.isDone(hit)).toList();
        // "NOT blue, every app is blue"
        Set<String> refused =
                hits.stream()
                        .filter(hit -> isDenied(brief.tokens[hit.start()]))
                        .map(Hit::value)
                        .collect(Collectors.toSet());
        boolean coded = IntStream.range(0, brief.size()).anyMatch(this::isCode);
        for (Hit hit : hits) {
            Token token = brief.tokens[hit.start()];
            if (refused.contains(hit.value())
                    || token.header
                    || token.quote >= 0
                    || within(hit, names)
                    || ColorContext.isFuel(brief, hit)
                    || context.replaced(hit)) {
                continue;
            }
            // whoever writes codes says there what is a colour: "our whisky, palette #003366"
            if (!context.isWeak(hit) || (!coded && context.amongColors(hit, hits))) {
                kept.add(hit);
            }
        }
        // what a competitor does counts only where nothing else is said
        if (kept.stream().anyMatch(hit -> !brief.tokens[hit.start()].aside)) {
            kept.removeIf(hit -> brief.tokens[hit.start()].aside);
        }
        List<Fact<ColorWish>> found = new ArrayList<>(kept.size());
        for (Hit hit : kept) {
            add(found, hit);
        }
        monochrome(found);
        symbols(found);
        codes(found);
        return found;
    }

    /** A film in black and white has these two for a palette, beside the one that stands out. */
    private void monochrome(List<Fact<ColorWish>> found) {
        for (Hit hit : brief.all(Kind.AESTHETIC)) {
            if (hit.value().equals("black and white") && brief.isSaid(hit) && !isAside(hit)) {
                for (String name : new String[] {"black", "white"}) {
                    put(found, name, brief.lexicons.colors().hex(name), hit.start(), hit.end());
                }
                return;
            }
        }
    }

    private boolean isAside(Hit hit) {
        return brief.tokens[hit.start()].aside || brief.tokens[hit.start()].older;
    }

    private boolean isCode(int token) {
        return HexCode.at(brief, token).isPresent();
    }

    private static boolean isDenied(Token token) {
        return token.denied && !token.aside;
    }

    private boolean within(Hit hit, List<Span> names) {
        Span span = brief.span(hit.start(), hit.end());
        for (Span name : names) {
            if (span.isWithin(name)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Fact<ColorWish>> found, Hit hit) {
        int start = hit.start();
        int end = hit.end();
        String name = hit.value();
        Hit before = brief.before(Kind.COLOR_MOD, start);
        Hit after = brief.at(Kind.COLOR_MOD, end);
        Hit modifier = before != null && brief.sameClause(before.start(), start) ? before : null;
        if (modifier == null
                && after != null
                && brief.language != Language.EN
                && brief.sameClause(end, start)) {
            modifier = after;
            end = after.end();
        } else if (modifier != null) {
            start = modifier.start();
        }
        Hex hex = brief.lexicons.colors().hex(name);
        if (modifier != null) {
            String shade = modifier.value() + " " + name;
            if (brief.lexicons.colors().knows(shade)) {
                hex = brief.lexicons.colors().hex(shade);
            } else {
                hex = mix(hex, brief.lexicons.colors().mixedBy(modifier.value()));
            }
            name = shade;
        }
        if (modifier == null && context.isCalledAfter(start - 1, hit)) {
            start--;
            name = Phrases.lower(brief.slice(start, end));
        }
        put(found, name, hex, start, end);
    }

    private void put(List<Fact<ColorWish>> found, String name, Hex hex, int start, int end) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).value().name().equals(name)) {
                return;
            }
        }
        found.add(
                new Fact<>(
                        new ColorWish(name, hex, new ColorRoles(brief).role(start, end)),
                        brief.span(start, end),
                        0.9));
    }

    /** "#0F4C81" is named for whoever reads of it, and stands as it is for whoever paints. */
    private void codes(List<Fact<ColorWish>> found) {
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            HexCode code = HexCode.at(brief, i).orElse(null);
            if (code == null || token.denied || token.header || token.aside) {
                continue;
            }
            Srgb color = Srgb.parse(code.hex().value());
            String name = ColorNames.standard().nearest(Oklab.of(color));
            boolean known =
                    found.stream().anyMatch(other -> other.value().hex().equals(code.hex()));
            if (!known) {
                found.add(
                        new Fact<>(
                                new ColorWish(
                                        name,
                                        code.hex(),
                                        new ColorRoles(brief).role(i, code.end())),
                                brief.span(i, code.end()),
                                0.95));
            }
        }
    }

    static Hex mix(Hex base, String recipe) {
        int blank = recipe.indexOf(' ');
        if (blank < 0) {
            return base;
        }
        Hex other = Hex.of(recipe.substring(0, blank));
        int share = Integer.parseInt(recipe, blank + 1, recipe.length(), 10);
        return Hex.of(
                (base.red() * (100 - share) + other.red() * share) / 100,
                (base.green() * (100 - share) + other.green() * share) / 100,
                (base.blue() * (100 - share) + other.blue() * share) / 100);
    }

    private void symbols(List<Fact<ColorWish>> found) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.tokens[i].shape == Token.Shape.SYMBOL && found.size() < 8) {
                String color = brief.lexicons.colors().ofSymbol(brief.tokens[i].key);
                if (!color.isEmpty()
                        && (brief.is(Kind.COLOR, i - 1) || brief.cue(Cue.COLOR_MARKER, i - 1))) {
                    put(found, color, brief.lexicons.colors().hex(color), i, i + 1);
                }
            }
        }
    }
}
