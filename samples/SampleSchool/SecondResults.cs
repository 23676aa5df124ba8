using Plc.Model;
using Plc.Model.Assessments;
using Plc.Model.Teams;

namespace SampleSchool;

/// <summary>Results of the second assessment, five weeks after the first: most of those who had time and support learned it, some did not, and some are ready for more.</summary>
public static class SecondResults
{
    private const ulong Seed = 20261110;
    private const int Certain = 1000;

    // Places on a roster, from 0.
    private const int AbsentPlace = 7;

    /// <summary>The results of the second assessment of the school.</summary>
    /// <param name="community">The school that <see cref="MiddleSchool"/> makes.</param>
    /// <param name="first">The results of the first assessment, on which the strength of a student rests.</param>
    public static ResultSet Of(LearningCommunity community, ResultSet first)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(first);
        var assessment = community.Assessments[1];
        var results = new ResultSetBuilder(assessment, community.Sections);
        var random = new SplitMix(Seed);
        var points = first.ToDictionary(row => row.Student, PointsOf);
        foreach (var section in community.Sections)
            for (var place = 0; place < section.Roster.Count; place++)
                results.Add(section.Roster[place], Cells(assessment, section, place, points.GetValueOrDefault(section.Roster[place], 11), random), section.Id);
        return results.Build();
    }

    private static int PointsOf(ResultRow row) => (int)Enumerable.Range(0, 12).Select(item => row[item]).Where(cell => cell.Status == CellStatus.Scored).Sum(cell => cell.Points.Value);

    private static ResultCell[] Cells(CommonAssessment assessment, Section section, int place, int pointsBefore, SplitMix random)
    {
        if (place == AbsentPlace && section.Id.Value != "M7-2") return [.. assessment.Items.Select(_ => ResultCell.Absent)];
        return [.. assessment.Items.Select(item => Answer(item, Math.Clamp(600 + 22 * pointsBefore, 500, 930), random))];
    }

    /// <summary>An item of two points is scored by four criteria at half a point each.</summary>
    private static ResultCell Answer(AssessmentItem item, int chance, SplitMix random)
    {
        if (random.Below(Certain) < 8) return ResultCell.Blank;
        var criteria = item.Points.Value == 1 ? 1 : 4;
        var met = Enumerable.Range(0, criteria).Count(_ => random.Below(Certain) < chance);
        return ResultCell.Scored(new(item.Points.Value * met / criteria));
    }
}
