namespace Plc.Model.Review;

/// <summary>Reads goals: whether they name an activity or a result (practice row G-01).</summary>
internal sealed class GoalWording(StatementLexicon lexicon)
{
    private const int MostWordsToTheVerb = 6;
    private const int MostOpeners = 5;

    private readonly StatementPhrases _learners = new(lexicon, StatementWords.Learners);
    private readonly StatementPhrases _teachers = new(lexicon, StatementWords.Teachers);
    private readonly StatementPhrases _staff = new(lexicon, StatementWords.Staff);
    private readonly StatementPhrases _speakers = new(lexicon, StatementWords.Speakers);
    private readonly StatementPhrases _modals = new(lexicon, StatementWords.Modals);
    private readonly StatementPhrases _adverbs = new(lexicon, StatementWords.Adverbs);
    private readonly StatementPhrases _openers = new(lexicon, StatementWords.Openers);
    private readonly StatementPhrases _activities = new(lexicon, StatementWords.Activities, areVerbs: true);
    private readonly StatementPhrases _achievements = new(lexicon, StatementWords.Achievements, areVerbs: true);
    private readonly StatementPhrases _means = new(lexicon, StatementWords.Means);
    private readonly StatementPhrases _performances = new(lexicon, StatementWords.Performances);

    internal bool? IsActivity(StatementText text)
    {
        if (text.Words == 0) return null;
        var main = MainClause(text);
        if (VerbOf(main) is not { } verb) return HasResult(text) ? false : null;
        var isOfLearners = IsOfLearners(main, verb);
        if (_achievements.At(main, verb) is > 0 and var reached && reached >= _activities.At(main, verb))
            return !HasResult(text) && (IsMeans(main, verb, reached) || IsOfAdults(main, verb) && !isOfLearners && IsLearned(main, verb) && !_learners.AreIn(main));
        if (_activities.At(main, verb) == 0 && !IsEnsuredMeans(main, verb)) return HasResult(text) ? false : null;
        return !HasResult(text, isOfLearners);
    }

    /// <summary>"Ensure that all lessons include ...": what is ensured is a means.</summary>
    private bool IsEnsuredMeans(StatementText text, int verb)
    {
        if (text[verb] is not ("ensure" or "guarantee" or "verify" or "require")) return false;
        var at = verb + 1;
        while (text[at] is "that" or "all" or "every" or "each" or "the" or "our" or "of") at++;
        return _means.At(text, at) > 0 || _teachers.At(text, at) > 0 || _staff.At(text, at) > 0;
    }

    /// <summary>The statement after its label and what is said first of time and means: "Goal 1:", "By June 2027,".</summary>
    private StatementText MainClause(StatementText text)
    {
        var colon = text.Tokens.ToList().IndexOf(":");
        if (colon >= 0 && colon < 8 && colon + 1 < text.Tokens.Count) text = text.From(colon + 1);
        for (var opened = 0; opened < MostOpeners && _openers.At(text, 0) > 0 && text[0] is not ("to" or "each" or "every"); opened++)
        {
            var comma = text.Tokens.ToList().IndexOf(",");
            // "By June 5, 2027, ..." has a comma within the day.
            while (comma >= 0 && char.IsDigit(text[comma + 1].FirstOrDefault()) && text[comma + 2] == ",") comma = text.Tokens.ToList().IndexOf(",", comma + 1);
            if (comma < 0) return WithoutOpener(text);
            text = text.From(comma + 1);
        }
        return text;
    }

    /// <summary>"By June 2027 implement ...": no comma tells where the main clause begins, but its verb or its subject does.</summary>
    private StatementText WithoutOpener(StatementText text)
    {
        for (var at = 1; at < Math.Min(9, text.Tokens.Count); at++)
            if (IsSubject(text, at) || text[at - 1].Any(char.IsDigit) && (_activities.At(text, at) > 0 || _achievements.At(text, at) > 0)) return text.From(at);
        return text;
    }

    private bool IsSubject(StatementText text, int at) =>
        _speakers.At(text, at) > 0 || _teachers.At(text, at) > 0 || _learners.At(text, at) > 0 || text[at] is "all" or "every" or "each" or "%" or "percent" or "the";

    /// <summary>The verb of the main clause: after an auxiliary, or at its beginning.</summary>
    private int? VerbOf(StatementText text)
    {
        for (var at = 0; at < text.Tokens.Count && at < 30; at++)
            if (text[at] is "will" or "shall" or "must" or "would" || text[at] is "is" or "are" or "was" && text[at + 1] is "to" or "that") return After(text, at + 1);
        if (text[0] is "to") return After(text, 1);
        var first = After(text, 0);
        return _activities.At(text, first) > 0 || _achievements.At(text, first) > 0 || IsEnsuredMeans(text, first) ? first : Later(text);
    }

    /// <summary>"We implement ...", "Teachers use ...", "Every student reads ...": a verb in the present after its subject.</summary>
    private int? Later(StatementText text)
    {
        for (var at = 1; at < Math.Min(8, text.Tokens.Count); at++)
            if (_speakers.At(text, at - 1) > 0 || _teachers.At(text, at - 1) > 0 || _staff.At(text, at - 1) > 0 || _learners.At(text, at - 1) > 0)
            {
                var verb = After(text, at);
                if (_activities.At(text, verb) > 0 || _achievements.At(text, verb) > 0) return verb;
            }
        return NounOf(text);
    }

    /// <summary>"Vertical alignment of the curriculum": no verb, and the noun of an activity.</summary>
    private int? NounOf(StatementText text)
    {
        for (var at = 1; at < 3; at++)
            if (text[at + 1] == "of" && _activities.At(text, at) > 1) return at;
        return null;
    }

    private int After(StatementText text, int at)
    {
        for (var skipped = 0; skipped < MostWordsToTheVerb; skipped++)
        {
            // "Have all staff trained" is a verb in parts.
            if (_activities.At(text, at) > 1) break;
            var isPassive = text[at] is "be" or "have" && _activities.At(text, at + 1) > 0 && _achievements.At(text, at) == 0 || text[at] is "been";
            var length = isPassive ? 1 : Math.Max(_modals.At(text, at), _adverbs.At(text, at));
            if (length == 0 && (text[at].EndsWith("ly", StringComparison.Ordinal) && text[at].Length > 4 || text[at] is "that" or "have" or "be" && _adverbs.At(text, at + 1) > 0)) length = 1;
            if (length == 0) break;
            at += length;
        }
        return at;
    }

    private bool IsOfLearners(StatementText text, int verb)
    {
        for (var at = verb - 1; at >= 0; at--)
            if (_learners.At(text, at) > 0) return true;
        return false;
    }

    private bool IsOfAdults(StatementText text, int verb)
    {
        for (var at = 0; at < verb; at++)
            if (_teachers.At(text, at) > 0 || _staff.At(text, at) > 0) return true;
        return false;
    }

    /// <summary>What adults learn is a means.</summary>
    private static bool IsLearned(StatementText text, int verb) =>
        text[verb] is "learn" or "grow" or "become" or "gain" or "read" or "write" or "be" or "demonstrate" or "perform" or "complete" or "achieve";

    /// <summary>Whether what is increased or improved is itself a means: "the use of exit tickets", "reading instruction", "the number of meetings".</summary>
    private bool IsMeans(StatementText text, int verb, int length)
    {
        if (text[verb] is "read" or "solve" or "learn" or "pass" || text[verb] is "write" && IsOfLearners(text, verb)) return false;
        for (var at = verb + length; at < verb + length + 6 && text[at].Length > 0; at++)
        {
            if (_learners.At(text, at) > 0 || _performances.At(text, at) > 0 || text[at] is "scores" or "achievement" or "attendance" or "learning") return false;
            if (text[at] is "by" or "from" or "on" or "so" or "through" or "using" or "with" or "in" or "for" or "during" or "as" or "," or ".") return false;
            if (_means.At(text, at) > 0) return true;
        }
        return false;
    }

    /// <summary>Whether somewhere a measured result of those who learn is named: a number or all of them, and a performance.</summary>
    private bool HasResult(StatementText text, bool isOfLearners = false)
    {
        foreach (var at in _performances.In(text))
        {
            if (IsDeniedOrProvided(text, at)) continue;
            if (isOfLearners || text[at - 1] is "%" or "percent") return true;
            for (var before = at - 1; before >= Math.Max(0, at - 16); before--)
                if (_learners.At(text, before) > 0 && IsCounted(text, before)) return true;
            if (HasNumberAfter(text, at)) return true;
        }
        return _achievements.In(text).Any(at => !IsMeans(text, at, _achievements.At(text, at)) && IsMovedBy(text, at));
    }

    /// <summary>"Raise their reading by one level": how far something is moved, and not by which year.</summary>
    private static bool IsMovedBy(StatementText text, int at)
    {
        for (var next = at + 1; next < at + 8 && !StatementText.IsMark(text[next]); next++)
            if (text[next] is "to" or "by" or "from" && IsAmount(text[next + 1])) return true;
        return false;
    }

    private static bool IsAmount(string word) =>
        word is "one" or "two" or "three" or "half" || char.IsDigit(word.FirstOrDefault()) && !(word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal));

    private static bool IsCounted(StatementText text, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 7); before--)
            if (text[before] is "%" or "percent" or "percentage" or "all" or "every" or "each" or "number" or "no" || char.IsDigit(text[before].FirstOrDefault())) return true;
        return false;
    }

    /// <summary>"Proficiency from 60% to 75%".</summary>
    private static bool HasNumberAfter(StatementText text, int at)
    {
        for (var next = at + 1; next < at + 10; next++)
            if (text[next] is "to" or "by" && char.IsDigit(text[next + 1].FirstOrDefault()) && text[next + 2] is "%" or "percent" or "points" or "percentage") return true;
        return false;
    }

    /// <summary>"Students who are not proficient", "benchmark assessments", "grade-level texts".</summary>
    private bool IsDeniedOrProvided(StatementText text, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 3); before--)
            if (text[before] is "not" or "below" or "who" or "non" or "without" or "that") return true;
        var next = at + Math.Max(1, _performances.At(text, at));
        return _means.At(text, next) > 0 || text[next] is "assessment" or "test" or "tests" or "exam" or "exams" or "text" or "texts" or "work" or "data" or "scale" or "scales" or "team" or "teams" or "standards" or "monitoring" or "plans" or "chart" or "charts" or "board" or "rubrics" or "rubric" or "mindset" or "passages" or "packet" or "tasks";
    }
}
