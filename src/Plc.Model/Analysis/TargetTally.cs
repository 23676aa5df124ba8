namespace Plc.Model.Analysis;

/// <summary>What each assessed student has on some items together: the items of a target, or all.</summary>
internal sealed class TargetTally
{
    private readonly long[] _earned;
    private readonly long[] _possible;
    private readonly int[] _counted;
    private readonly int[] _atFullPoints;
    private readonly decimal _pointsPerUnit;

    internal TargetTally(CountedAnswers answers, IEnumerable<int> items, bool isTotal = false)
    {
        var students = answers.Rows.Length;
        (_earned, _possible, _counted, _atFullPoints) = (new long[students], new long[students], new int[students], new int[students]);
        _pointsPerUnit = answers.PointsPerUnit;
        var column = new int[students];
        foreach (var item in items)
        {
            var maximum = answers.Maximum(item);
            answers.CopyColumn(item, column, isTotal);
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

    /// <summary>What the student earned of what was possible, in units.</summary>
    internal (long Earned, long Possible) Units(int student) => (_earned[student], _possible[student]);

    /// <summary>What the student did not earn of what was possible, in units.</summary>
    internal (long Lost, long Possible) Lost(int student) => (_possible[student] - _earned[student], _possible[student]);

    internal decimal Earned(int student) => _earned[student] * _pointsPerUnit;

    internal decimal Possible(int student) => _possible[student] * _pointsPerUnit;

    /// <summary>Whether a student for whom an item counts reaches a cut.</summary>
    internal bool Reaches(int student, ScaledCut cut) => cut.IsReached(_earned[student], _possible[student], _counted[student], _atFullPoints[student]);

    /// <summary>How far the student has come on the way to a cut, as the two parts of a fraction.</summary>
    internal (Int128 Part, Int128 Whole) Progress(int student, ScaledCut cut) => cut.Progress(_earned[student], _possible[student], _counted[student], _atFullPoints[student]);

    /// <summary>The place of the student's level among those of a scale; -1 where there is none.</summary>
    internal int LevelOf(int student, TargetLevels levels) => levels.PlaceOf(_earned[student], _possible[student], _counted[student], _atFullPoints[student]);

    /// <summary>Points earned of points possible, of some students.</summary>
    internal Share Correct(ReadOnlySpan<int> students)
    {
        var (earned, possible) = (0L, 0L);
        foreach (var student in students) (earned, possible) = (earned + _earned[student], possible + _possible[student]);
        return new(earned * _pointsPerUnit, possible * _pointsPerUnit);
    }

    /// <summary>Students who reach a cut, of those for whom an item counts, of some students.</summary>
    internal Share Reaching(ReadOnlySpan<int> students, ScaledCut cut)
    {
        var (reaching, counted) = (0, 0);
        foreach (var student in students)
        {
            if (!Counts(student)) continue;
            counted++;
            if (Reaches(student, cut)) reaching++;
        }
        return new(reaching, counted);
    }
}
