using Plc.Model.Assessments;

namespace Plc.Model.Analysis;

/// <summary>What each assessed student has on some items together: the items of a target, or all.</summary>
internal sealed class TargetTally
{
    private readonly long[] _earned;
    private readonly long[] _possible;
    private readonly int[] _counted;
    private readonly int[] _atFullPoints;
    private readonly decimal _pointsPerUnit;

    internal TargetTally(CountedAnswers answers, IEnumerable<int> items)
    {
        var students = answers.Rows.Length;
        (_earned, _possible, _counted, _atFullPoints) = (new long[students], new long[students], new int[students], new int[students]);
        _pointsPerUnit = answers.PointsPerUnit;
        var column = new int[students];
        foreach (var item in items)
        {
            var maximum = answers.Maximum(item);
            answers.CopyColumn(item, column);
            for (var i = 0; i < students; i++)
            {
                if (column[i] == CountedAnswers.LeftOut) continue;
                _earned[i] += column[i];
                _possible[i] += maximum;
                _counted[i]++;
                if (column[i] == maximum) _atFullPoints[i]++;
            }
        }
    }

    /// <summary>Whether any item counts for the student.</summary>
    internal bool Counts(int student) => _counted[student] > 0;

    internal decimal Earned(int student) => _earned[student] * _pointsPerUnit;

    internal decimal Possible(int student) => _possible[student] * _pointsPerUnit;

    /// <summary>Whether a student for whom an item counts reaches a cut. Of items that count for fewer than the cut asks, all are asked.</summary>
    internal bool Reaches(int student, Cut cut) => cut.Percent is { } percent
        ? _earned[student] * 100m >= percent.Value * _possible[student]
        : _atFullPoints[student] >= Math.Min(cut.Count!.Value, _counted[student]);

    /// <summary>Points earned of points possible, over a range of students.</summary>
    internal Share Correct(Range students)
    {
        var (earned, possible) = (0L, 0L);
        foreach (var student in _earned.AsSpan()[students]) earned += student;
        foreach (var student in _possible.AsSpan()[students]) possible += student;
        return new(earned * _pointsPerUnit, possible * _pointsPerUnit);
    }

    /// <summary>Students who reach a cut, of those for whom an item counts, over a range of students.</summary>
    internal Share Reaching(Range students, Cut cut)
    {
        var (offset, length) = students.GetOffsetAndLength(_earned.Length);
        var (reaching, counted) = (0, 0);
        for (var student = offset; student < offset + length; student++)
        {
            if (!Counts(student)) continue;
            counted++;
            if (Reaches(student, cut)) reaching++;
        }
        return new(reaching, counted);
    }
}
