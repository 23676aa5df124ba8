namespace Plc.Model.Review;

/// <summary>Reads missions: whether they are about learning, for all, without hedging (practice row F-03).</summary>
internal sealed class MissionWording(StatementLexicon lexicon)
{
    private const int WordsBetween = 4;
    private const int MostWordsBack = 30;

    private static readonly string[] Negations = ["not", "never", "no", "without", "rather", "merely", "simply", "don't", "doesn't", "cannot", "than"];
    private static readonly string[] OfAdults = ["professional", "staff", "adult", "teacher", "distance"];
    private static readonly string[] Relatives = ["who", "they", "them", "whom", "ones", "all", "everyone"];

    private readonly StatementPhrases _learners = new(lexicon, StatementWords.Learners);
    private readonly StatementPhrases _universals = new(lexicon, StatementWords.Universals);
    private readonly StatementPhrases _notOfLearners = new(lexicon, StatementWords.NotOfLearners);
    private readonly StatementPhrases _hedges = new(lexicon, StatementWords.Hedges);
    private readonly StatementPhrases _hedgingVerbs = new(lexicon, StatementWords.HedgingVerbs, areVerbs: true);
    private readonly StatementPhrases _provided = new(lexicon, StatementWords.LearningProvided);
    private readonly StatementPhrases _ends = new(lexicon, StatementWords.LearningEnds, areVerbs: true);
    private readonly StatementPhrases _teaching = new(lexicon, StatementWords.Teaching, areVerbs: true);
    private readonly StatementPhrases _adults = new(lexicon, StatementWords.Staff);
    private readonly StatementPhrases _adverbs = new(lexicon, StatementWords.Adverbs);

    internal bool? IsOfTeaching(StatementText text) =>
        IsOfLearning(text) ? false : _teaching.AreIn(text) ? true : null;

    internal bool? IsNotForAll(StatementText text) => text.Words == 0 ? null : !_universals.In(text).Any(at => IsOfLearners(text, at));

    internal bool? IsHedged(StatementText text) =>
        text.Words == 0 ? null : _hedges.In(text).Any(at => !IsDenied(text, at)) || _hedgingVerbs.In(text).Any(at => !IsDenied(text, at) && !IsOfThoseWhoLearn(text, at));

    private bool IsOfLearning(StatementText text) =>
        Enumerable.Range(0, text.Tokens.Count).Any(at => !IsDenied(text, at) && (IsLearning(text, at) || IsEnd(text, at)));

    /// <summary>To learn; or learning itself, and not an environment or an opportunity for it.</summary>
    private bool IsLearning(StatementText text, int at) => text[at] switch
    {
        "learn" or "learns" => true,
        "learning" => _provided.At(text, at + 1) == 0 && !OfAdults.Contains(text[at - 1]),
        _ => false,
    };

    /// <summary>What learning leads to, where it is not that of a program: "a proven, successful curriculum".</summary>
    private bool IsEnd(StatementText text, int at)
    {
        var length = _ends.At(text, at);
        return length > 0 && _provided.At(text, at + length) == 0 && _teaching.At(text, at + length) == 0 && !IsOfAdults(text, at + length);
    }

    /// <summary>"A competent and caring staff": what stands before adults is said of them.</summary>
    private bool IsOfAdults(StatementText text, int at)
    {
        if (_adults.At(text, at) > 0) return true;
        return text[at] is "and" or "," && (_adults.At(text, at + 2) > 0 || text[at + 1] is "and" && _adults.At(text, at + 3) > 0);
    }

    /// <summary>Whether what stands at a place is denied shortly before it: "not only to teach", "rather than".</summary>
    private static bool IsDenied(StatementText text, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 2); before--)
            if (Negations.Contains(text[before]) && text[before + 1] != "only" && text[before] is not ("no" or "without")) return true;
        var begin = at;
        while (begin > 0 && at - begin < MostWordsBack && !StatementText.IsMark(text[begin - 1])) begin--;
        return text[begin] == "not" && text[begin + 1] is not ("only" or "just" or "every" or "all");
    }

    /// <summary>All, each or every one who learns, and not every day or all subjects.</summary>
    private bool IsOfLearners(StatementText text, int at)
    {
        if (text[at - 1] is "not" or "above" or "after" or "at" or "in" && text[at + 1] is not ("our" or "of") && !IsBeforeLearners(text, at)) return false;
        var isOfOthers = false;
        for (var next = at + 1; next <= at + WordsBetween && text[next].Length > 0 && !StatementText.IsMark(text[next]); next++)
        {
            if (_learners.At(text, next) > 0) return true;
            if (_notOfLearners.At(text, next) > 0)
            {
                if (text[next + 1] is not "and") return false;
                isOfOthers = true;
            }
            else if (text[next] is "and" && !isOfOthers || text[next] is "who" or "will" or "can" or "to" or "through" or "in" or "for" or "with" or "by") return !isOfOthers;
        }
        return !isOfOthers;
    }

    private bool IsBeforeLearners(StatementText text, int at) => Enumerable.Range(at + 1, WordsBetween).Any(next => _learners.At(text, next) > 0);

    /// <summary>Whether those who learn are the subject of a verb: "learners who strive".</summary>
    private bool IsOfThoseWhoLearn(StatementText text, int at)
    {
        var before = at - 1;
        while (before >= 0 && (_adverbs.At(text, before) > 0 && !Relatives.Contains(text[before]) || text[before] is "and" or "will" or "can" || text[before].EndsWith("ly", StringComparison.Ordinal))) before--;
        // "The will to strive" is that of those who learn.
        return text[before] is "the" or "a" or "desire" or "courage" or "drive" or "motivation" && text[before + 1] is not "school" || before >= 0 && (Relatives.Contains(text[before]) || _learners.At(text, before) > 0);
    }
}
