using Plc.Model.Analysis;
using Plc.Model.Assessments;

namespace Plc.Model.Reports.Components.Assessments;

/// <summary>How many students have how many percent of all points: ten bands of ten percent, the highest with all points.</summary>
internal sealed class ScoreBands
{
    internal const int Count = 10;

    private readonly int[] _students = new int[Count];

    /// <summary>A blank counts as the policy has it in totals; absent and exempt cells are left out for the student.</summary>
    internal ScoreBands(CommonAssessment assessment, ResultSet results, AnalysisPolicy policy)
    {
        var blankCounts = policy.BlankCells != BlankCells.NotCounted;
        foreach (var row in results)
        {
            var (earned, possible, isAssessed) = (0m, 0m, false);
            for (var item = 0; item < assessment.Items.Count; item++)
            {
                var cell = row[item];
                isAssessed |= cell.Status == CellStatus.Scored;
                if (cell.Status != CellStatus.Scored && !(blankCounts && cell.Status == CellStatus.Blank)) continue;
                earned += cell.Points.Value;
                possible += assessment.Items[item].Points.Value;
            }
            if (isAssessed) _students[Math.Min(Count - 1, (int)(earned * Count / possible))]++;
        }
    }

    /// <summary>The students of a band, from the lowest on.</summary>
    internal int this[int band] => _students[band];

    internal int Most => _students.Max();

    /// <summary>A band, such as <c>20–29</c>; a share between is of the band that it has reached.</summary>
    internal static string Label(int band) => band == Count - 1 ? "90–100" : $"{10 * band}–{10 * band + 9}";
}
