using Plc.Model;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace SampleSchool;

/// <summary>
/// Results that give a data team something to talk about: one target is weak in every section, one is strong in one section alone, and two
/// are fine. As in every real sheet, a student is absent, exempt or missing, and some leave an item blank.
/// </summary>
public static class FallResults
{
    private const ulong Seed = 20261006;
    private const int Certain = 1000;

    // Places on a roster, from 0.
    private const int AbsentPlace = 3, ExemptPlace = 11;

    /// <summary>The results of the first assessment of the school.</summary>
    /// <param name="community">The school that <see cref="MiddleSchool"/> makes.</param>
    public static ResultSet Of(LearningCommunity community)
    {
        ArgumentNullException.ThrowIfNull(community);
        var assessment = community.Assessments[0];
        var results = new ResultSetBuilder(assessment, community.Sections);
        var random = new SplitMix(Seed);
        foreach (var section in community.Sections)
        {
            // The last student of each roster came to the school after the day of the assessment and has no row.
            for (var place = 0; place < section.Roster.Count - 1; place++)
                results.Add(section.Roster[place], Cells(assessment, section, place, random), section.Id, Groups(random));
        }
        return results.Build();
    }

    private static ResultCell[] Cells(CommonAssessment assessment, Section section, int place, SplitMix random)
    {
        if (place == AbsentPlace && section.Id.Value is "M7-1" or "M7-3") return [.. assessment.Items.Select(_ => ResultCell.Absent)];
        var strength = Strength(random);
        return
        [
            .. assessment.Items.Select(item =>
                place == ExemptPlace && section.Id.Value == "M7-2" && item.Id.Value == "Q9" ? ResultCell.Exempt : Answer(item, section, strength, random)),
        ];
    }

    /// <summary>How much more likely than the others, in thousandths, a student gives a right answer: most are near 0, few are far from it.</summary>
    private static int Strength(SplitMix random) => random.Below(300) + random.Below(300) + random.Below(300) - 450;

    /// <summary>An item of two points is scored by four criteria at half a point each.</summary>
    private static ResultCell Answer(AssessmentItem item, Section section, int strength, SplitMix random)
    {
        if (random.Below(Certain) < 15) return ResultCell.Blank;
        var chance = Math.Clamp(Chance(item.Target.Id.Value, section.Id.Value) + strength, 50, 980);
        var criteria = item.Points.Value == 1 ? 1 : 4;
        var met = Enumerable.Range(0, criteria).Count(_ => random.Below(Certain) < chance);
        return ResultCell.Scored(new(item.Points.Value * met / criteria));
    }

    /// <summary>How likely, in thousandths, a student of no particular strength gives a right answer. These numbers make the story.</summary>
    private static int Chance(string target, string section) => (target, section) switch
    {
        (MiddleSchool.UnitRates, _) => 860,
        (MiddleSchool.Proportions, "M7-2") => 930,
        (MiddleSchool.Proportions, _) => 660,
        (MiddleSchool.SignedNumbers, _) => 690,
        _ => 850,
    };

    private static ValueList<Id<StudentGroup>> Groups(SplitMix random) => random.Below(8) switch
    {
        0 => [new("english-learner")],
        1 => [new("special-education")],
        2 when random.Below(2) == 0 => [new("english-learner"), new("special-education")],
        _ => [],
    };
}
