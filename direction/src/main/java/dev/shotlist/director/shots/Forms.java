package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import java.util.List;

/** The forms of all formats, as a dated data file has them. */
public record Forms(String asOf, String source, List<Form> forms) {
    public Forms {
        forms = List.copyOf(forms);
    }

    /**
     * One that suits format and length. A brief starts with any of them; each round of ideas that
     * the seeds go through takes the next.
     */
    public Form pick(Settled settled, Dice dice, int turn) {
        double seconds = settled.specs().duration().value();
        List<Form> fitting =
                forms.stream()
                        .filter(form -> form.fits(settled.specs().format(), seconds))
                        .toList();
        if (fitting.isEmpty()) {
            return forms.getFirst();
        }
        int first = dice.ofBrief(fitting.size(), "form");
        return fitting.get((first + turn) % fitting.size());
    }
}
