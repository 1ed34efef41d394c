package dev.shotlist.treatment;

import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.style.StyleLead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What recurs: the model's, joined by the understudy's where its scenes stand in. */
final class Continuities {
    /** The understudy's own ids. */
    static final String PRODUCT = "product";

    static final String PERSON = "person";

    private final List<Continuity> all = new ArrayList<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Draft understudy;

    Continuities(List<Treatment.Recurring> written, StyleLead lead, Draft understudy) {
        this.understudy = understudy;
        for (Treatment.Recurring one : written) {
            all.add(
                    new Continuity(
                            one.id(),
                            one.kind(),
                            Answer.oneLine(one.description()),
                            picture(one, lead)));
        }
        rename(PRODUCT, ContinuityKind.PRODUCT);
        rename(PERSON, ContinuityKind.CHARACTER);
    }

    /** The understudy's product is the model's. */
    private void rename(String id, ContinuityKind kind) {
        all.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .ifPresent(one -> renamed.put(id, one.id()));
    }

    private static @Nullable Integer picture(Treatment.Recurring one, StyleLead lead) {
        return switch (one.kind()) {
            case PRODUCT -> lead.productImage();
            case CHARACTER -> lead.characterImage();
            case LOCATION, PROP -> null;
        };
    }

    boolean has(ContinuityKind kind) {
        return all.stream().anyMatch(one -> one.kind() == kind);
    }

    boolean shows(List<String> ids, ContinuityKind kind) {
        return all.stream().anyMatch(one -> one.kind() == kind && ids.contains(one.id()));
    }

    /** Those of the ids that there are. */
    List<String> known(List<String> ids) {
        return ids.stream()
                .distinct()
                .filter(id -> all.stream().anyMatch(one -> one.id().equals(id)))
                .toList();
    }

    /** The understudy's scene among the model's: what it shows goes by the model's ids. */
    DraftScene adopt(DraftScene scene) {
        List<String> shows = new ArrayList<>();
        for (String id : scene.visual().shows()) {
            String here = renamed.getOrDefault(id, id);
            if (known(List.of(here)).isEmpty()) {
                understudy.continuity().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .ifPresent(all::add);
            }
            shows.add(here);
        }
        return scene.withVisual(scene.visual().showing(known(shows)));
    }

    List<Continuity> all() {
        return all;
    }
}
