using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>What a practice review reads beside the community itself.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ReviewFacts
{
    /// <summary>Makes facts.</summary>
    /// <param name="results">The results of the community's own assessments; a retake is another set. Those of schools within a district are read when the school is reviewed by itself.</param>
    /// <param name="companions">Other organizations' communities, among which references to other organizations are looked up.</param>
    /// <param name="language">The language of statements that do not name theirs; English where it is left out.</param>
    public ReviewFacts(ValueList<ResultSet> results = default, ValueList<LearningCommunity> companions = default, LanguageTag? language = null) =>
        (Results, Companions, Language) = (results, companions, language ?? new LanguageTag("en"));

    /// <summary>Nothing beside the community.</summary>
    public static ReviewFacts None { get; } = new();

    /// <summary>The results of the community's own assessments.</summary>
    public ValueList<ResultSet> Results { get; }

    /// <summary>Other organizations' communities.</summary>
    public ValueList<LearningCommunity> Companions { get; }

    /// <summary>The language of statements that do not name theirs.</summary>
    public LanguageTag Language { get; }
}
