package dev.shotlist.reading.text;

/** Whether people come to it on a day: a choir with tickets and a Saturday is an evening out. */
public final class Attended {
    private Attended() {}

    public static boolean isSaid(BriefText brief) {
        boolean dated = false;
        boolean admitted = false;
        for (int i = 0; i < brief.size(); i++) {
            boolean wanted = !brief.tokens[i].denied && brief.tokens[i].quote < 0;
            dated |= wanted && brief.cue(Cue.CALENDAR, i);
            admitted |= wanted && brief.cue(Cue.ADMISSION, i);
        }
        return dated && admitted;
    }
}
