using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>What one set of results says of every student on every target of its assessment, in columns: a piece of evidence is made when it is asked for.</summary>
internal sealed class EvidenceSheet
{
    private readonly CommonAssessment _assessment;
    private readonly ResultSet _results;
    private readonly StudentStanding[] _standings;
    private readonly TargetLevels?[] _levels;
    private readonly Standing[][] _columns;

    /// <summary>The students who have no row and should have one, with the days on which the assessment was given to them.</summary>
    private readonly (NotAssessedStudent Student, LocalDate? Day)[] _withoutRow;

    internal EvidenceSheet(
        CommonAssessment assessment, ResultSet results, AnalysisPolicy policy, IReadOnlyDictionary<Reference<LearningTarget>, ProficiencyScale> scales,
        IEnumerable<NotAssessedStudent> withoutRow)
    {
        (_assessment, _results) = (assessment, results);
        _standings = [.. StudentStanding.OnTargets(assessment, policy)];
        _levels = [.. MeasuredTarget.All(assessment, policy).Select(target =>
            scales.TryGetValue(target.Target, out var scale) ? new TargetLevels(scale, target.Proficiency, target.Extension, policy.HighestLevel) : null)];
        _columns = [.. _standings.Select(_ => new Standing[results.Count])];
        _withoutRow = [.. withoutRow.Select(student => (student, assessment.DayFor(student.Section) ?? LastDay(student.Section)))];
        var cells = new ResultCell[results.Items.Count];
        for (var row = 0; row < results.Count; row++)
        {
            var isAssessed = false;
            for (var item = 0; item < cells.Length; item++) isAssessed |= (cells[item] = results[row][item]).IsScored;
            for (var target = 0; target < _standings.Length; target++)
            {
                _standings[target].Of(cells, isAssessed);
                _columns[target][row] = new(_standings[target]);
            }
        }
    }

    internal Id<CommonAssessment> Assessment => _assessment.Id;

    /// <summary>The day of every row of which it is known.</summary>
    internal IEnumerable<LocalDate> Days => _results.Select(row => _assessment.DayOf(row)).OfType<LocalDate>();

    /// <summary>The targets, in the order in which items first name them.</summary>
    internal IEnumerable<Reference<LearningTarget>> Targets => _standings.Select(standing => standing.Target!.Value);

    /// <summary>The students: those with a row first, by rows.</summary>
    internal IEnumerable<Id<Student>> Students => [.. _results.Select(row => row.Student), .. _withoutRow.Select(one => one.Student.Student)];

    /// <summary>The evidence of a student, by the place among the students, on a target, by the place among the targets.</summary>
    internal PieceOfEvidence Piece(int student, int target)
    {
        if (student >= _results.Count)
        {
            var (missing, day) = _withoutRow[student - _results.Count];
            return new(_assessment.Id, day, missing.Reason, missing.Section);
        }
        var row = _results[student];
        var standing = _columns[target][student];
        if (standing.ItemCount == 0) return new(_assessment.Id, _assessment.DayOf(row), WhyNotAssessed(row, target), row.Section);
        return new(
            _assessment.Id, _assessment.DayOf(row), standing.Earned / (decimal)ResultCell.UnitsPerPoint, standing.Possible / (decimal)ResultCell.UnitsPerPoint,
            standing.ItemCount, standing.ItemsAtFullPoints, standing.IsProficient, standing.IsForExtension, row.Section, LevelOf(standing, _levels[target]));
    }

    private static decimal? LevelOf(Standing standing, TargetLevels? levels) =>
        levels?.PlaceOf(standing.Earned, standing.Possible, standing.ItemCount, standing.ItemsAtFullPoints) is >= 0 and var place ? levels.Scale.Levels[place].Value : null;

    /// <summary>A student without any answer was not there for the assessment as a whole; another was not for the items of the target.</summary>
    private NotAssessedReason WhyNotAssessed(ResultRow row, int target) =>
        Rosters.ReasonOf(row, _columns.All(column => column[row.Index].ItemCount == 0) ? Enumerable.Range(0, _results.Items.Count) : _standings[target].Items);

    /// <summary>The last day on which the section was assessed, or else anybody: where no administration says it, a student without a row was missing then.</summary>
    private LocalDate? LastDay(Id<Section>? section) =>
        _results.Where(row => row.Section == section).Max(row => row.Date) ?? _results.Max(row => row.Date);

    /// <summary>What <see cref="StudentStanding"/> says of a student, kept.</summary>
    private readonly struct Standing(StudentStanding of)
    {
        internal long Earned { get; } = of.Earned;

        internal long Possible { get; } = of.Possible;

        internal int ItemCount { get; } = of.ItemCount;

        internal int ItemsAtFullPoints { get; } = of.ItemsAtFullPoints;

        internal bool IsProficient { get; } = of.Counts && of.IsProficient;

        internal bool IsForExtension { get; } = of.Counts && of.IsForExtension;
    }
}
