using System.Globalization;
using Plc.Model.Analysis;

namespace Statewide;

/// <summary>The totals of the state as a table.</summary>
internal static class StateTable
{
    internal static void Print(AssessmentSummary state, int schools)
    {
        var students = state.Lines.Where(line => line.Key.Group is null && line.Key.Target is null).Sum(line => line.Counts.Assessed + line.Counts.NotAssessed);
        Write($"{schools:N0} schools, {students:N0} results of students");
        foreach (var assessment in state.Lines.GroupBy(line => line.Key.Assessment))
        {
            Console.WriteLine();
            Write($"{assessment.Key,-12}{"group",-20}{"assessed",10}{"proficient",12}{"mean",8}{"deviation",11}");
            foreach (var (key, counts) in assessment.Select(line => (line.Key, line.Counts)))
                Write($"{key.Target?.Id.Value ?? "all items",-12}{key.Group?.Value ?? "all",-20}{counts.Assessed,10:N0}{counts.ProficientShare.Percent.Value,10:0.0} %{counts.Complete.Mean.Value,8:0.00}{counts.Complete.StandardDeviation.Value,11:0.00}");
        }
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
