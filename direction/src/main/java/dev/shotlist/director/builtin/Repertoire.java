package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.director.account.Account;
import dev.shotlist.director.casting.AtWork;
import dev.shotlist.director.casting.BriefTopics;
import dev.shotlist.director.casting.OtherThings;
import dev.shotlist.director.casting.RenamedThings;
import dev.shotlist.director.casting.StatedLook;
import dev.shotlist.director.casting.Talks;
import dev.shotlist.director.casting.Testifying;
import dev.shotlist.director.copy.Coaching;
import dev.shotlist.director.copy.CopyPatterns;
import dev.shotlist.director.copy.Narration;
import dev.shotlist.director.demands.DemandWords;
import dev.shotlist.director.demands.DemandedLines;
import dev.shotlist.director.facts.FactWords;
import dev.shotlist.director.facts.JobTalk;
import dev.shotlist.director.inquiry.Inquiries;
import dev.shotlist.director.lesson.Lessons;
import dev.shotlist.director.look.Media;
import dev.shotlist.director.look.ProductColors;
import dev.shotlist.director.shots.BriefPictures;
import dev.shotlist.director.shots.ClaimWords;
import dev.shotlist.director.shots.Forms;
import dev.shotlist.director.shots.ReasonMoulds;
import dev.shotlist.director.shots.ShotWords;
import dev.shotlist.director.shots.SongSections;
import dev.shotlist.director.shots.ToldStories;
import dev.shotlist.director.story.StoryFile;
import dev.shotlist.director.tale.SubjectTrailer;
import dev.shotlist.director.tale.Tales;
import dev.shotlist.director.usage.Uses;
import dev.shotlist.director.witness.WitnessLines;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Aloud;
import dev.shotlist.director.words.Dictionary;
import dev.shotlist.director.words.PersonWords;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.director.words.PictureFragments;
import dev.shotlist.director.words.StepArticles;
import dev.shotlist.director.words.WishedPictures;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.sight.Sights;
import dev.shotlist.translation.Translator;
import dev.shotlist.world.World;

/**
 * What the built-in director knows: the world of products, and the words and rules of its data
 * files.
 */
record Repertoire(
        World world,
        Defaults defaults,
        Phrases phrases,
        CopyPatterns patterns,
        Forms forms,
        SongSections sections,
        Talks talks,
        Testifying testifying,
        ProductColors colors,
        Media media,
        StoryFile story,
        Uses uses,
        Account account,
        AtWork atWork,
        Lessons lessons,
        Inquiries inquiries,
        Tales tales,
        SubjectTrailer subjects,
        Dictionary dictionary,
        ShotWords shotWords,
        DemandedLines demands,
        FactWords facts,
        JobTalk talk,
        ClaimWords claims,
        Aloud aloud,
        PersonWords persons,
        Agreement agreement,
        ConceptPatterns concepts,
        ReasonMoulds reasons,
        Narration.Lines narration,
        Coaching coaching,
        StepArticles articles,
        WitnessLines witness,
        BriefTopics.Words beside,
        OtherThings others,
        RenamedThings renamed,
        Sights sights,
        WishedPictures pictures,
        PictureFragments fragments,
        BriefPictures noted,
        ToldStories told,
        StatedLook.File looks) {

    static Repertoire read(World world, Defaults defaults, FactFiles files) {
        Phrases phrases = files.read("director/phrases.json", Phrases.class);
        Sights sights = new Sights(files);
        StoryFile story = new StoryFile(files);
        ShotWords shotWords = new ShotWords(files, sights);
        return new Repertoire(
                world,
                defaults,
                phrases,
                files.read("director/copy.json", CopyPatterns.class),
                files.read("director/forms.json", Forms.class),
                new SongSections(files),
                files.read("director/talks.json", Talks.class),
                new Testifying(files),
                ProductColors.from(files, phrases.metals()),
                new Media(files),
                story,
                new Uses(files),
                new Account(files, sights, story),
                new AtWork(files),
                new Lessons(files, story),
                new Inquiries(files, sights),
                new Tales(files),
                new SubjectTrailer(files, sights),
                Dictionary.ofGoods(files),
                shotWords,
                new DemandedLines(files.read("director/demands.json", DemandWords.class)),
                files.read("director/facts.json", FactWords.class),
                files.read("director/job-talk.json", JobTalk.class),
                files.read("director/claims.json", ClaimWords.class),
                files.read("director/aloud.json", Aloud.class),
                files.read("director/persons.json", PersonWords.class),
                files.read("director/agreement.json", Agreement.class),
                files.read("director/concept.json", ConceptPatterns.class),
                files.read("director/reasons.json", ReasonMoulds.class),
                files.read("director/narration.json", Narration.Lines.class),
                new Coaching(files.read("director/coaching.json", Coaching.File.class)),
                StepArticles.from(files),
                new WitnessLines(files),
                files.read("director/topics.json", BriefTopics.Words.class),
                files.read("director/others.json", OtherThings.class),
                files.read("director/renamed.json", RenamedThings.class),
                sights,
                new WishedPictures(files.read("director/wished.json", WishedPictures.Words.class)),
                new PictureFragments(
                        files.read("director/fragments.json", PictureFragments.Words.class),
                        Translator.of(files)),
                new BriefPictures(files, shotWords, sights),
                new ToldStories(files, shotWords, sights),
                files.read("director/stated-looks.json", StatedLook.File.class));
    }
}
