using System.Globalization;
using System.Text;
using NodaTime;

namespace SampleSchool;

/// <summary>Weekly scores of two students with a plan, as a sheet: a short test of proportions, in points. One falls behind the goal; for the other no plan asks.</summary>
internal static class WeeklyScores
{
    private static readonly LocalDate FirstDay = new(2026, 9, 11);

    private static readonly (string Student, int[] Scores)[] Students =
    [
        ("S-2068", [10, 11, 10, 11, 12, 12, 12, 13, 13, 13]),
        ("S-2368", [9, 10, 10, 12, 13, 14, 14, 16, 17, 18]),
    ];

    internal static byte[] Sheet()
    {
        var sheet = new StringBuilder("student,measure,date,score\n");
        foreach (var (student, scores) in Students)
            for (var week = 0; week < scores.Length; week++)
                sheet.Append(CultureInfo.InvariantCulture, $"{student},Proportions in five minutes,{FirstDay.PlusWeeks(week):uuuu'-'MM'-'dd},{scores[week]}\n");
        return Encoding.UTF8.GetBytes(sheet.ToString());
    }
}
