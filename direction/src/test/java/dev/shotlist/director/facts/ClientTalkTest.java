package dev.shotlist.director.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients tell the makers of themselves is neither read nor heard. */
class ClientTalkTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tutorial for youtube, 75 sec: how to sharpen a kitchen knife on a whetstone. our"
                        + " brand is Orrin, we sell the stones. my biggest thing is the angle: 15"
                        + " degrees|our brand is",
                "tutorial for youtube, 75 sec: how to sharpen a kitchen knife on a whetstone. our"
                        + " brand is Orrin, we sell the stones. my biggest thing is the angle: 15"
                        + " degrees|my biggest thing",
                "Testimonial for Clearway Driving School. 40 sec. Ends: 'It's never too late. Call"
                        + " us.' Phone 0113 496 0142|us.' phone",
                "Morning. Roofer here, Leeds, been going 31 yrs, name on the van is Slate Sid. 20"
                        + " seconds for facebook, two lads on a roof in the wind|been going",
                "Dear Sirs, Further to the meeting of the Parish Council on 6 May we require a"
                        + " 60 second explainer on the new allotments. The closing message is to"
                        + " be 'Dig in.'|further to",
                "Dear Sirs, Further to the meeting of the Parish Council on 6 May we require a"
                        + " 60 second explainer on the new allotments. The closing message is to"
                        + " be 'Dig in.'|closing message",
                "Ad for Pellow Credit Union, 20s. From £5 a week, locked till November, that's the"
                        + " whole point. We'd like people to feel calm in December.|whole point",
                "Ad for Pellow Credit Union, 20s. From £5 a week, locked till November, that's the"
                        + " whole point. We'd like people to feel calm in December.|feel calm",
                "Werbung für Möbel Resch, 20 Sek. Gebraucht, 3 Jahre Garantie. Nachhaltig sagt jeder,"
                        + " die Leute rufen uns ständig an.|rufen uns",
                "ad for our candles. Leave the price off. 15 s|leave the price",
                "15s for Spoke & Go, bike repair. Mostly repairs for commuters. TikTok|mostly",
                "15s for Sproutle, seeds by post. Price 9.99 a month. TikTok|price 9.99",
                "Right we do 9 soups. TikTok, 20 seconds, steam, spoons. Ladle Lane, Hull|right"
                        + " we",
                "Démo produit 20 s, Reels, poussette Virevolte. À montrer : elle pivote d'une seule"
                        + " main, le clic, la housse qui s'enlève. Un papa, un bébé d'environ 10"
                        + " mois. Fin : Découvrir|environ 10",
                "Spot 20 s TikTok, monopattino Zefiro, 90 km di autonomia. Ragazzi dai 16 anni."
                        + " Estate, arancione|dai 16",
                "Anzeige 20 Sek. für Instagram, Roller Windling. Eine Frau um die 40 Jahre, ein"
                        + " Junge. Reichweite 90 km|um die 40",
                "Tutorial 60 secondi, YouTube: come cambiare una corda. I passi sono tre: 1)"
                        + " allentare il pirolo, 2) sfilare la vecchia, 3) avvolgere la nuova. Voce"
                        + " calma|passi sono",
                "18 sec tiktok, glow-in-the-dark socks, Nightpaws. lights go off, feet start"
                        + " dancing, parents lose it. bouncy|lights go off",
            })
    void talkOfTheClientIsNoCopy(String brief, String talk) {
        Plan plan = SHOTLIST.plan(brief);
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .noneMatch(one -> one.text().toLowerCase(Locale.ROOT).contains(talk));
        assertThat(plan.scenes())
                .noneMatch(one -> one.audio().toString().toLowerCase(Locale.ROOT).contains(talk));
    }
}
