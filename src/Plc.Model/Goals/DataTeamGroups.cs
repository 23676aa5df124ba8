using Plc.Model.Analysis;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>The four groups into which a data team sorts the students of an assessment, and the target that follows from them.</summary>
/// <remarks>Equal when all counts are equal. Source: the data team process; all but those who need intervention are expected to be proficient after the next instruction.</remarks>
public sealed record DataTeamGroups
{
    /// <summary>Counts the students of each group; none is below 0, and there is at least one student.</summary>
    /// <param name="proficient">Proficient or higher.</param>
    /// <param name="close">Close to proficient.</param>
    /// <param name="farButLikely">Far from proficient, but likely to reach it in the time that there is.</param>
    /// <param name="intervention">Far, and in need of intervention.</param>
    /// <exception cref="RuleException">PLC3120.</exception>
    public DataTeamGroups(int proficient, int close, int farButLikely, int intervention)
    {
        Check(proficient, close, farButLikely, intervention).ThrowIfBroken(nameof(DataTeamGroups));
        (Proficient, Close, FarButLikely, Intervention) = (proficient, close, farButLikely, intervention);
    }

    /// <summary>Counts the students whom results, or their teachers, put into each group on a target.</summary>
    /// <exception cref="RuleException">PLC3120: there is no student.</exception>
    public static DataTeamGroups Of(DataTeamList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new(list.Proficient.Count, list.Close.Count, list.FarButLikely.Count, list.Intervention.Count);
    }

    /// <summary>Proficient or higher.</summary>
    public int Proficient { get; }

    /// <summary>Close to proficient.</summary>
    public int Close { get; }

    /// <summary>Far from proficient, but likely to reach it in the time that there is.</summary>
    public int FarButLikely { get; }

    /// <summary>Far, and in need of intervention.</summary>
    public int Intervention { get; }

    /// <summary>All students (N).</summary>
    public int Count => Proficient + Close + FarButLikely + Intervention;

    /// <summary>The share of students who are proficient now.</summary>
    public Share Current => new(Proficient, Count);

    /// <summary>The share of students who are to be proficient: (proficient + close + far but likely) / N.</summary>
    public Share Target => new(Proficient + Close + FarButLikely, Count);

    /// <summary>All rules that these counts break.</summary>
    public static RuleBreaches Check(int? proficient = null, int? close = null, int? farButLikely = null, int? intervention = null)
    {
        var breaches = new RuleBreaches();
        NotNegative(ref breaches, proficient, nameof(proficient));
        NotNegative(ref breaches, close, nameof(close));
        NotNegative(ref breaches, farButLikely, nameof(farButLikely));
        NotNegative(ref breaches, intervention, nameof(intervention));
        if (proficient == 0 && close == 0 && farButLikely == 0 && intervention == 0) breaches.Add(GoalRules.DataTeamCounts, "", "There is no student");
        else if ((long?)proficient + close + farButLikely + intervention > int.MaxValue) breaches.Add(GoalRules.DataTeamCounts, "", "There are more students than can be counted");
        return breaches;
    }

    private static void NotNegative(ref RuleBreaches breaches, int? count, string path)
    {
        if (count is < 0) breaches.Add(GoalRules.DataTeamCounts, path, "The count is below 0");
    }
}
