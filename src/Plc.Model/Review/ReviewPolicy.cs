using Plc.Model.Analysis;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>The thresholds of the practice review, named and versioned, so that a finding says by what it was reached.</summary>
/// <remarks>Equal when all facts are equal. Where a source gives a number it is named at the threshold; the others are this library's own.</remarks>
public sealed record ReviewPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="name">What it is called in results; the library's own is called <c>default</c>.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="foundation">Thresholds for mission, vision, commitments and how they are lived.</param>
    /// <param name="goals">Thresholds for goals.</param>
    /// <param name="teams">Thresholds for teams, their meetings and their members' learning.</param>
    /// <param name="learning">Thresholds for outcomes, assessments and the answers to their results.</param>
    /// <param name="inquiry">Thresholds for cycles of inquiry, practices and ratings.</param>
    /// <param name="analysis">The thresholds by which results are read; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <param name="nextStepSchoolDays">In how many school days what is missing and has no term of its own is to be there; 20 where it is left out (ours).</param>
    /// <param name="lexicons">The words by which statements are read, a lexicon for each language; <see cref="StatementLexicon.English"/> where it is left out.</param>
    /// <exception cref="ArgumentException">Name or version is blank, or the number of days is not 1 to <see cref="SchoolDays.MaxDays"/>.</exception>
    public ReviewPolicy(
        string name, string version, FoundationThresholds? foundation = null, GoalThresholds? goals = null, TeamThresholds? teams = null,
        LearningThresholds? learning = null, InquiryThresholds? inquiry = null, AnalysisPolicy? analysis = null, int nextStepSchoolDays = 20,
        ValueList<StatementLexicon> lexicons = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentOutOfRangeException.ThrowIfLessThan(nextStepSchoolDays, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nextStepSchoolDays, SchoolDays.MaxDays);
        (Name, Version, Foundation) = (name, version, foundation ?? FoundationThresholds.Default);
        (Goals, Teams) = (goals ?? GoalThresholds.Default, teams ?? TeamThresholds.Default);
        (Learning, Inquiry) = (learning ?? LearningThresholds.Default, inquiry ?? InquiryThresholds.Default);
        (Analysis, NextStepSchoolDays) = (analysis ?? AnalysisPolicy.Default, nextStepSchoolDays);
        Lexicons = lexicons.Count > 0 ? lexicons : [StatementLexicon.English];
    }

    /// <summary>The library's own policy, by the documented defaults.</summary>
    public static ReviewPolicy Default { get; } = new("default", "1");

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Which version of it.</summary>
    public string Version { get; }

    /// <summary>Thresholds for mission, vision, commitments and how they are lived.</summary>
    public FoundationThresholds Foundation { get; }

    /// <summary>Thresholds for goals.</summary>
    public GoalThresholds Goals { get; }

    /// <summary>Thresholds for teams, their meetings and their members' learning.</summary>
    public TeamThresholds Teams { get; }

    /// <summary>Thresholds for outcomes, assessments and the answers to their results.</summary>
    public LearningThresholds Learning { get; }

    /// <summary>Thresholds for cycles of inquiry, practices and ratings.</summary>
    public InquiryThresholds Inquiry { get; }

    /// <summary>The thresholds by which results are read.</summary>
    public AnalysisPolicy Analysis { get; }

    /// <summary>In how many school days what is missing and has no term of its own is to be there.</summary>
    public int NextStepSchoolDays { get; }

    /// <summary>The words by which statements are read; the first lexicon of a language counts.</summary>
    public ValueList<StatementLexicon> Lexicons { get; }
}
