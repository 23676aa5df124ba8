using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Statewide;

/// <summary>What all schools of the state share: four assessments, of one version, whose targets the state declares.</summary>
internal static class State
{
    internal const int ItemsATarget = 4;

    private const string Version = "2026-fall";

    /// <summary>The targets of a subject, by their standards.</summary>
    private static readonly (string Subject, int Grade, string[] Targets)[] Tests =
    [
        ("math", 6, ["6.RP.A.1", "6.RP.A.2", "6.NS.A.1", "6.EE.A.2", "6.SP.A.3"]),
        ("math", 7, ["7.RP.A.1", "7.RP.A.2", "7.NS.A.1", "7.EE.B.3", "7.SP.C.5"]),
        ("reading", 6, ["RL.6.1", "RL.6.2", "RI.6.1", "RI.6.6", "RI.6.8"]),
        ("reading", 7, ["RL.7.1", "RL.7.2", "RI.7.1", "RI.7.6", "RI.7.8"]),
    ];

    private static readonly int[] Points = [1, 1, 2, 4];

    internal static Id<Organization> Id { get; } = new("state");

    /// <summary>Of each assessment with the grade that takes it: five targets of four items, which are worth 1, 1, 2 and 4 points.</summary>
    internal static (int Grade, CommonAssessment Assessment)[] Assessments { get; } = [.. Tests.Select(test => (test.Grade, Make(test.Subject, test.Grade, test.Targets)))];

    private static CommonAssessment Make(string subject, int grade, string[] targets)
    {
        var items =
            from target in targets.Select((standard, place) => (Reference: new Reference<LearningTarget>(new(standard), Id), Place: place))
            from item in Enumerable.Range(0, ItemsATarget)
            select new AssessmentItem(new($"Q{target.Place * ItemsATarget + item + 1:00}"), new(Points[item]), target.Reference);
        return new(new($"{subject}-{grade}"), $"Common assessment in {subject}, grade {grade}", [.. items], version: Version);
    }
}
