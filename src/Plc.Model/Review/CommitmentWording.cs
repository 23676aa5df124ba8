using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>Reads commitments: whether they say what is done rather than believed, and by those who make them (practice rows F-14 and F-15).</summary>
internal sealed class CommitmentWording(StatementLexicon lexicon)
{
    private const int MostWordsToTheVerb = 8;

    private static readonly (StakeholderGroup Group, StatementWords Words)[] WordsOfGroups =
    [
        (StakeholderGroup.BoardOfEducation, StatementWords.BoardOfEducation), (StakeholderGroup.Superintendent, StatementWords.Superintendent),
        (StakeholderGroup.AdministrativeTeam, StatementWords.AdministrativeTeam), (StakeholderGroup.Teachers, StatementWords.Teachers),
        (StakeholderGroup.SupportStaff, StatementWords.SupportStaff), (StakeholderGroup.Students, StatementWords.Learners),
        (StakeholderGroup.Parents, StatementWords.Parents), (StakeholderGroup.CommunityMembers, StatementWords.CommunityMembers),
    ];

    private static readonly StakeholderGroup[] OnStaff =
        [StakeholderGroup.Superintendent, StakeholderGroup.AdministrativeTeam, StakeholderGroup.Teachers, StakeholderGroup.SupportStaff];

    private static readonly string[] Determiners =
        ["the", "our", "all", "each", "every", "a", "an", "both", "and", "of", "as", "that", "who", "i", "we", "individual", "school", "classroom", "district", "building", "local", "these", "those", "other", "many"];

    private static readonly string[] Possessive = ["my", "our"];

    private static readonly string[] Telling = ["expect", "want", "need", "insist", "demand", "require"];

    /// <summary>What can stand in a statement that only names values: "we are committed to excellence, and to respect for all".</summary>
    private static readonly string[] BesideValues = ["committed", "dedicated", "devoted", "and", "to", "for", "of", "in", "by", "with", "the", "our", "all", ",", ":", "culture", "highest", "strong", "pillars", "core", "values", "standards", "stand", "uphold", "students", "staff"];

    /// <summary>What happens to somebody, by what others do: "parents will hear from us".</summary>
    private static readonly string[] Undergone = ["receive", "get", "hear", "have", "benefit", "know", "feel", "find"];

    private static readonly string[] UndergoneByLearners = ["learn", "see", "enjoy", "experience"];

    private readonly StatementPhrases _values = new(lexicon, StatementWords.Values);
    private readonly StatementPhrases _organizations = new(lexicon, StatementWords.Organizations);
    private readonly StatementPhrases _speakers = new(lexicon, StatementWords.Speakers);
    private readonly StatementPhrases _beliefs = new(lexicon, StatementWords.Beliefs, areVerbs: true);
    private readonly StatementPhrases _beliefPhrases = new(lexicon, StatementWords.BeliefPhrases);
    private readonly StatementPhrases _states = new(lexicon, StatementWords.States, areVerbs: true);
    private readonly StatementPhrases _modals = new(lexicon, StatementWords.Modals);
    private readonly StatementPhrases _adverbs = new(lexicon, StatementWords.Adverbs);
    private readonly StatementPhrases _openers = new(lexicon, StatementWords.Openers);
    private readonly StatementPhrases _activities = new(lexicon, StatementWords.Activities, areVerbs: true);
    private readonly StatementPhrases _staff = new(lexicon, StatementWords.Staff);
    private readonly (StakeholderGroup Group, StatementPhrases Words)[] _groups =
        [.. WordsOfGroups.Select(pair => (pair.Group, new StatementPhrases(lexicon, pair.Words)))];

    internal bool? IsBelief(StatementText text)
    {
        if (text.Words == 0) return null;
        if (IsOfValuesOnly(text)) return true;
        var holds = false;
        foreach (var sentence in text.Sentences)
        {
            var belief = BeliefIn(sentence);
            if (HasAction(sentence, belief)) return false;
            holds |= belief is not null;
        }
        return holds;
    }

    internal bool? IsOfOthers(StatementText text, ValueList<OpenTerm<StakeholderGroup>> groups)
    {
        if (text.Words == 0 || groups.Any(static group => group.Term is null)) return null;
        var own = groups.Select(static group => group.Term!.Value).ToList();
        var isOfSpeakers = IsOfSpeakers(text);
        return text.Sentences.Any(sentence => IsOfOthers(sentence, own, isOfSpeakers)) || text.Sentences.Any(sentence => TellsOthers(sentence, own));
    }

    /// <summary>Whether a statement does no more than name values.</summary>
    private bool IsOfValuesOnly(StatementText text)
    {
        var values = 0;
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (_values.At(text, at) is > 0 and var length) (values, at) = (values + 1, at + length - 1);
            else if (_speakers.At(text, at) == 0 && text[at] is not ("." or "are" or "am" or "be" or "is" or "will") && !BesideValues.Contains(text[at])) return false;
        }
        return values > 0;
    }

    /// <summary>Whether those who speak are the subject of a main clause, and not only of one such as "when we ask".</summary>
    private bool IsOfSpeakers(StatementText text) => _speakers.In(text).Any(at => _openers.At(text, at - 1) == 0 && text[at - 1] is not ("that" or "what" or "how"));

    /// <summary>Where a sentence holds something true: its verb or its phrase; null where it does not.</summary>
    private int? BeliefIn(StatementText sentence)
    {
        foreach (var (at, end, verb) in Verbs(sentence))
            if (_beliefs.At(sentence, verb) > 0 || IsPhraseOfBelief(sentence, verb) || IsPhraseOfBelief(sentence, end) || sentence[verb + 1] == "and" && _beliefs.At(sentence, verb + 2) > 0) return at;
        var first = Skip(sentence, sentence[0] == "to" ? 1 : 0);
        if (_beliefs.At(sentence, first) > 0) return first;
        foreach (var at in _beliefPhrases.In(sentence))
            if (IsPhraseOfBelief(sentence, at)) return at;
        return null;
    }

    private bool IsPhraseOfBelief(StatementText sentence, int at) => _beliefPhrases.At(sentence, at) > 0 && (sentence[at] != "should" || IsWithoutAction(sentence, at + 1));

    /// <summary>After "should": no action, but what is or is done.</summary>
    private bool IsWithoutAction(StatementText sentence, int at)
    {
        var verb = Skip(sentence, at);
        return _states.At(sentence, verb) > 0 || _beliefs.At(sentence, verb) > 0 || sentence[verb] is "learn" or "succeed" or "achieve" or "feel" or "get" or "receive";
    }

    /// <summary>Whether those who speak say that they do something, and not only that they believe it of somebody.</summary>
    private bool HasAction(StatementText sentence, int? belief)
    {
        foreach (var (at, end, verb) in Verbs(sentence))
        {
            if (_beliefs.At(sentence, verb) > 0 || _states.At(sentence, verb) > 0 || IsPhraseOfBelief(sentence, verb) || IsPhraseOfBelief(sentence, end)) continue;
            if (sentence[verb] is "" or "the" or "a" or "an" or "our" || StatementText.IsMark(sentence[verb])) continue;
            if (belief is { } before && at > before && !IsNewClause(sentence, at, before)) continue;
            return true;
        }
        if (belief is not { } from) return !_beliefs.In(sentence).Any(at => at == 0) && !Verbs(sentence).Any() && _activities.At(sentence, Skip(sentence, 0)) > 0;
        return IsShown(sentence, from);
    }

    /// <summary>A clause of its own after a belief, and not what is believed: "..., so we call", and not "that when we call".</summary>
    private static bool IsNewClause(StatementText sentence, int at, int belief)
    {
        var before = at - 1;
        while (before > belief && sentence[before] is "therefore" or "then" or "thus" or "consequently") before--;
        if (sentence[before] is "so" or "hence" or "why" or ":" || sentence[before] is "and" or "but") return true;
        if (sentence[before] != ",") return false;
        return sentence[0] is "because" or "since" or "as" or "believing" || !Enumerable.Range(belief, before - belief).Any(i => sentence[i] is "when" or "if" or "because" or "where");
    }

    /// <summary>What follows a belief as the action of the same subject: "by calling", "and show it".</summary>
    private bool IsShown(StatementText sentence, int belief)
    {
        for (var at = belief + 1; at < sentence.Tokens.Count; at++)
        {
            if (sentence[at] is "by" && sentence[at + 1].EndsWith("ing", StringComparison.Ordinal)) return true;
            if (sentence[at] is "that" or "when" or "if" or "is" or "are" or "can" or "should" or "who" or "must" or "deserve" or "learn" or "where" or "because") return false;
            if (sentence[at] is "and" or "," && at - belief <= 12)
            {
                var verb = Skip(sentence, sentence[at + 1] is "and" or "will" ? at + 2 : at + 1);
                if (sentence[verb] is "will") verb = Skip(sentence, verb + 1);
                if (sentence[verb] is "show" or "prove" or "act" or "demonstrate" && sentence[verb + 1].Length > 0) return true;
                if (_activities.At(sentence, verb) > 0 && _states.At(sentence, verb) == 0 && HasObject(sentence, verb + 1)) return true;
            }
        }
        return false;
    }

    private static bool HasObject(StatementText sentence, int at) =>
        sentence[at] is "the" or "our" or "my" or "each" or "every" or "all" or "a" or "an" or "them" or "it" or "this" or "their" or "with" or "one" or "weekly" or "daily" or "students" or "data" or "to";

    /// <summary>Each speaker or group that is a subject, with the place after it and that of its verb.</summary>
    private IEnumerable<(int At, int End, int Verb)> Verbs(StatementText sentence)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var length = _speakers.At(sentence, at);
            if (length == 0) length = at == 0 || sentence[at - 1] is "," ? SubjectOf(sentence, at) : 0;
            if (length == 0) continue;
            var verb = Skip(sentence, at + length);
            yield return (at, at + length, verb);
            at = Math.Max(at, verb - 1);
        }
    }

    /// <summary>A group as the subject of a sentence, at its beginning: "the teachers".</summary>
    private int SubjectOf(StatementText sentence, int at) => Subject(sentence, at) is { } subject ? subject.End - at : 0;

    /// <summary>The place of the verb, after auxiliaries and adverbs.</summary>
    private int Skip(StatementText sentence, int at)
    {
        for (var skipped = 0; skipped < MostWordsToTheVerb; skipped++)
        {
            if (sentence[at] == "should") break;
            if (Parenthesis(sentence, at) is { } after) { at = after; continue; }
            var length = Math.Max(_modals.At(sentence, at), _adverbs.At(sentence, at));
            if (length == 0 && sentence[at].EndsWith("ly", StringComparison.Ordinal) && sentence[at].Length > 4) length = 1;
            if (length == 0 && _groups.Any(group => group.Words.At(sentence, at) > 0 && group.Group != StakeholderGroup.Students) && skipped == 0) length = 1;
            if (length == 0) break;
            at += length;
        }
        return at;
    }

    /// <summary>What is put between commas after a subject: "we, the teachers of this school, will".</summary>
    private static int? Parenthesis(StatementText sentence, int at)
    {
        if (sentence[at] != ",") return null;
        for (var end = at + 1; end < at + 12 && sentence[end].Length > 0; end++)
            if (sentence[end] == ",") return end + 1;
        return null;
    }

    /// <summary>Whether the subject of a sentence is another group that is to do something.</summary>
    private bool IsOfOthers(StatementText sentence, List<StakeholderGroup> own, bool isOfSpeakers)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var isStart = at == 0 || sentence[at - 1] is ",";
            if (!isStart) continue;
            if (_speakers.At(sentence, at) > 0) return false;
            if (_openers.At(sentence, at) > 0 && sentence[at] is not ("each" or "every")) continue;
            if (Subject(sentence, at) is not { } subject) continue;
            if (subject.IsOf(own)) return false;
            if (at > 0 && IsOfSpeakers(sentence)) return false;
            return IsToldTo(sentence, subject.End, isOfSpeakers, subject.Group == StakeholderGroup.Students);
        }
        return false;
    }

    /// <summary>Whether what follows a subject is something that it shall do, and not what is done for it or can be said of it.</summary>
    private bool IsToldTo(StatementText sentence, int at, bool isOfSpeakers, bool areLearners)
    {
        var modal = _modals.At(sentence, at);
        var isWill = sentence[at] is "will" or "should" or "must" or "shall" || modal > 1 && sentence[at] is not "to";
        if (isOfSpeakers) return false;
        if (modal > 0 && !isWill) return false;
        var verb = Skip(sentence, at);
        if (sentence[at] == "should") verb = Skip(sentence, at + 1);
        if (!isWill) return _beliefs.At(sentence, verb) > 0 || IsPresent(sentence, at);
        if (sentence[verb] != "be") return sentence[verb].Length > 0 && !Undergone.Contains(sentence[verb]) && !(areLearners && UndergoneByLearners.Contains(sentence[verb]));
        var after = Skip(sentence, verb + 1);
        return sentence[after] is "expected" or "required" or "responsible" or "prepared" or "engaged" || !IsParticiple(sentence[after]);
    }

    private static bool IsParticiple(string word) => word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal) ||
        word is "taught" or "held" or "met" or "made" or "kept" or "told" or "sent" or "shown" or "found" or "able" or "heard" or "read" or "known";

    /// <summary>A verb in the present: "parents check", "the board sets".</summary>
    private bool IsPresent(StatementText sentence, int at)
    {
        var verb = Skip(sentence, at);
        if (_states.At(sentence, verb) > 0) return false;
        return _activities.At(sentence, verb) > 0 || sentence[verb] is "come" or "comes" or "read" or "reads" or "check" or "checks" or "arrive" or "listen" or "behave" or "do" or "bring" or "respect" or "set" or "sets" or "ensure" or "ensures" or "make" or "makes" or "treat" or "help" or "helps" or "listens";
    }

    /// <summary>"We expect parents to": the speakers are the subject, and others are told what to do. What teachers expect of students is their own high expectation.</summary>
    private bool TellsOthers(StatementText sentence, List<StakeholderGroup> own)
    {
        foreach (var (_, _, verb) in Verbs(sentence))
        {
            if (!Telling.Any(word => StatementPhrases.Forms(word).Contains(sentence[verb]))) continue;
            var from = sentence[verb + 1] == "that" ? verb + 2 : verb + 1;
            if (Subject(sentence, from) is { } subject && !subject.IsOf(own) && subject.Group != StakeholderGroup.Students && sentence[subject.End] is "to" or "will" or "should" or "must") return true;
        }
        return false;
    }

    /// <summary>The group that stands at a place as a subject, after its determiners; null where none does.</summary>
    private GroupSubject? Subject(StatementText sentence, int at)
    {
        for (var word = at; word < at + 4; word++)
        {
            if (_staff.At(sentence, word) is > 0 and var staff) return new(null, word + staff, false);
            var found = _groups.Select(group => (group.Group, Length: group.Words.At(sentence, word))).MaxBy(static group => group.Length);
            if (found.Length > 0)
            {
                var isOwnChild = found.Group == StakeholderGroup.Students && Possessive.Contains(sentence[word - 1]);
                if (sentence[word + found.Length - 1].EndsWith('\'') || sentence[word + found.Length - 1].EndsWith("'s", StringComparison.Ordinal)) return null;
                return new(found.Group, AfterDetails(sentence, word + found.Length), isOwnChild);
            }
            if (_organizations.At(sentence, word) is > 0 and var whole && _modals.At(sentence, word + whole) > 0) return new(null, word + whole, false, IsWhole: true);
            if (!Determiners.Contains(sentence[word])) return null;
        }
        return null;
    }

    /// <summary>"Parents of our students", "students in grade 6".</summary>
    private int AfterDetails(StatementText sentence, int at)
    {
        if (sentence[at] is not ("of" or "in" or "at" or "and" or "who" or "with")) return at;
        for (var word = at + 1; word < at + 8 && !StatementText.IsMark(sentence[word]); word++)
            if (_modals.At(sentence, word) > 0 && sentence[word] is not "to") return word;
        return at;
    }

    /// <summary>A group as a subject; all who work in the organization where it names no single one.</summary>
    private readonly record struct GroupSubject(StakeholderGroup? Group, int End, bool IsOwnChild, bool IsWhole = false)
    {
        /// <summary>Whether it is one of those who speak. The board and all staff speak for the school as a whole.</summary>
        internal bool IsOf(List<StakeholderGroup> own) =>
            IsWhole ? own.Any(static group => group == StakeholderGroup.BoardOfEducation || OnStaff.Contains(group)) :
            Group is { } group ? own.Contains(group) || IsOwnChild && own.Contains(StakeholderGroup.Parents) : own.Any(OnStaff.Contains);
    }
}
