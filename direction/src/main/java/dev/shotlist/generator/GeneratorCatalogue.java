package dev.shotlist.generator;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.facts.FactFiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The generators that are known, from {@code generator/models.json} and, where the user has one,
 * {@code generator/more-models.json}, whose models come in addition or in place of ours.
 */
public final class GeneratorCatalogue {
    static final String FILE = "generator/models.json";
    static final String MORE = "generator/more-models.json";

    private final CatalogueFile file;
    private final Map<String, Generator> byId;

    private GeneratorCatalogue(CatalogueFile file, Map<String, Generator> byId) {
        this.file = file;
        this.byId = byId;
    }

    /**
     * @throws dev.shotlist.facts.BadFactFile where a file has holes or lies
     */
    public static GeneratorCatalogue load(FactFiles files) {
        CatalogueFile ours = files.shared(FILE, CatalogueFile.class);
        Map<String, Generator> byId = new LinkedHashMap<>();
        ours.models().forEach(one -> byId.put(one.id(), one));
        if (files.has(MORE)) {
            files.read(MORE, CatalogueFile.class).models().forEach(one -> byId.put(one.id(), one));
        }
        return new GeneratorCatalogue(ours, byId);
    }

    /** All of them, the retired too. */
    public List<Generator> models() {
        return List.copyOf(byId.values());
    }

    public @Nullable Generator find(String id) {
        return byId.get(id);
    }

    public List<Generator> current(LocalDate today) {
        return byId.values().stream().filter(one -> one.isCurrent(today)).toList();
    }

    /**
     * The generator that a request names.
     *
     * @throws Refusal where it is unknown or retired, naming what may be used
     */
    public Generator usable(String id, LocalDate today) {
        Generator named = byId.get(id);
        if (named == null) {
            throw refused(
                    "There is no generator of that id in the catalogue.",
                    "must be auto or one of " + ids(current(today)));
        }
        if (!named.isCurrent(today)) {
            List<Generator> next =
                    named.replacedBy().stream()
                            .map(byId::get)
                            .filter(one -> one != null && one.isCurrent(today))
                            .toList();
            String since = named.retiredOn() == null ? "" : " on " + named.retiredOn();
            throw refused(
                    named.name() + " was retired" + since + ".",
                    id + " is retired; use " + ids(next.isEmpty() ? current(today) : next));
        }
        return named;
    }

    private static Refusal refused(String detail, String message) {
        return Refusal.at(
                ErrorCode.INVALID_REQUEST,
                detail,
                List.of(new FieldError("/options/target_model", message)));
    }

    private static String ids(List<Generator> models) {
        return String.join(", ", models.stream().map(Generator::id).toList());
    }

    public CatalogueListing listing(LocalDate today) {
        return new CatalogueListing(this, today);
    }

    /** When the file was last looked over. */
    public LocalDate asOf() {
        return file.asOf();
    }

    /** A figure without a date counts from when the file was looked over. */
    public boolean isExpired(PriceProgram price, LocalDate today) {
        LocalDate from = price.date() == null ? file.asOf() : price.date();
        return from.plusDays(file.priceShelfDays()).isBefore(today);
    }

    public int priceShelfDays() {
        return file.priceShelfDays();
    }

    BigDecimal usualStep() {
        return file.stepSeconds();
    }
}
