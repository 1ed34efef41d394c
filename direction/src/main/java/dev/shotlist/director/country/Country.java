package dev.shotlist.director.country;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.facts.FactFiles;

/**
 * Says our own copy as it is said where the brief comes from, and in the form of address it has.
 */
public final class Country {
    private final Portugal portugal;
    private final America america;
    private final Address address;

    public Country(FactFiles files) {
        portugal = new Portugal(files);
        america = new America(files);
        address = new Address(files);
    }

    /** The same draft where nothing is said otherwise. */
    public Draft said(Draft draft, Settled settled) {
        Draft here = america.said(portugal.said(draft, settled), settled);
        boolean american = america.isFromHere(settled.reading().text());
        return address.said(here, settled, american);
    }
}
