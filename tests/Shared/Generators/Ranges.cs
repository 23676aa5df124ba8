namespace Plc.Model.TestSupport;

/// <summary>From which to which number a part goes that is a whole number, by the name of the part.</summary>
internal static class Ranges
{
    private static readonly (int Least, int Greatest) FromOne = (1, int.MaxValue);

    private static readonly Dictionary<string, (int Least, int Greatest)> ByName = new()
    {
        ["startYear"] = (1900, 2200),
        ["number"] = (-1, 13),
        ["reviewEveryMonths"] = (1, 120),
        ["depthOfKnowledge"] = (1, 4),
        ["endurance"] = (0, 3),
        ["leverage"] = (0, 3),
        ["readiness"] = (0, 3),
        ["assessed"] = (0, 3),
        ["proficient"] = (0, int.MaxValue),
        ["close"] = (0, int.MaxValue),
        ["farButLikely"] = (0, int.MaxValue),
        ["sessionsPerWeek"] = (1, 20),
        ["weeks"] = (1, 60),
        ["tier"] = (1, 3),
        ["startWithinSchoolDays"] = (0, 200),
        ["reviewAfterWeeks"] = (1, 60),
        ["notProficientInARow"] = (2, int.MaxValue),
        ["timesNotProficient"] = (0, int.MaxValue),
        ["itemsAtFullPoints"] = (0, int.MaxValue),
        ["intervention"] = (0, int.MaxValue),
    };

    /// <summary>The range of a part; from 1 where no other is known.</summary>
    internal static (int Least, int Greatest) Of(string name) => ByName.GetValueOrDefault(name, FromOne);
}
