package dev.shotlist.director.builtin;

import dev.shotlist.director.account.Account;
import dev.shotlist.director.casting.AtWork;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.KindFit;
import dev.shotlist.director.shots.Noted;
import dev.shotlist.director.story.OwnProp;
import dev.shotlist.director.tale.Tale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The story that leads a piece: what the brief itself tells, a tale, the film that it notes down,
 * or what was cast.
 *
 * @param account whether it shows already all that the brief names
 * @param tale null where none is told
 * @param whole whether it is told as it was written, in its own places
 */
record LeadingStory(
        Casting casting, boolean account, @Nullable Tale tale, Noted noted, boolean whole) {
    /**
     * @param calm subjects for an app that somebody plays with where the brief says, the last its
     *     end
     */
    static LeadingStory of(Material material, Casting cast, List<String> calm) {
        String idea = cast.idea().id();
        boolean account = Account.tells(idea) || idea.equals(AtWork.ID);
        Tale tale = account ? null : material.tale();
        NotedFilm film =
                new NotedFilm(
                        material.settled(),
                        material.noted(),
                        calm,
                        OwnProp.isSoftware(material.settled()),
                        material.forbidden());
        boolean own = !account && tale == null && film.isFilm();
        Casting casting = own ? film.cast(cast) : cast;
        boolean filmed = own && !casting.equals(cast);
        boolean whole =
                account
                        || (!filmed
                                && tale == null
                                && KindFit.isToldWhole(
                                        material.piece().kind(),
                                        material.named(),
                                        material.settled()));
        return new LeadingStory(casting, account, tale, film.noted(filmed), whole);
    }
}
