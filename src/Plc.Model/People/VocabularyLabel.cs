using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>A word that reports are to use in place of the usual one, so that any organization can be described (practice row C-10).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record VocabularyLabel
{
    /// <summary>Makes a vocabulary label.</summary>
    /// <param name="term">The usual word.</param>
    /// <param name="singular">The word for one.</param>
    /// <param name="plural">The word for many.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005.</exception>
    public VocabularyLabel(OpenTerm<LabelTerm> term, string singular, string plural)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(singular);
        ArgumentNullException.ThrowIfNull(plural);
        Check(term, singular, plural).ThrowIfBroken(nameof(VocabularyLabel));
        (Term, Singular, Plural) = (term, singular, plural);
    }

    /// <summary>The usual word.</summary>
    public OpenTerm<LabelTerm> Term { get; }

    /// <summary>The word for one.</summary>
    public string Singular { get; }

    /// <summary>The word for many.</summary>
    public string Plural { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(OpenTerm<LabelTerm>? term = null, string? singular = null, string? plural = null)
    {
        _ = term;
        var breaches = new RuleBreaches();
        breaches.Line(singular, nameof(singular));
        breaches.Line(plural, nameof(plural));
        return breaches;
    }
}

/// <summary>The words of reports that can be replaced; a list that may grow.</summary>
public enum LabelTerm
{
    /// <summary>Those whose learning is at stake.</summary>
    Student,

    /// <summary>Those who teach.</summary>
    Teacher,

    /// <summary>Those who are taught together.</summary>
    Section,

    /// <summary>Those who work together.</summary>
    Team,

    /// <summary>The organization.</summary>
    School,

    /// <summary>The organization of organizations.</summary>
    District,

    /// <summary>What is taught by one curriculum.</summary>
    Course,

    /// <summary>What all must learn.</summary>
    Outcome,
}
