using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Assessments;

/// <summary>Collects the rows of a set of results, in any order, and checks each without throwing.</summary>
public sealed class ResultSetBuilder
{
    private const int CellScale = Points.MaxDecimalPlaces;
    private readonly CommonAssessment _assessment;
    private readonly HashSet<Id<Section>>? _sections;
    private readonly HashSet<Id<Student>> _students = [];
    private readonly List<ResultSet.RowFacts> _rows = [];
    private readonly List<int> _cells = [];
    private int _refused;
    private RuleBreach? _first;

    /// <summary>Begins an empty set.</summary>
    /// <param name="assessment">The assessment that was given.</param>
    /// <param name="sections">The sections that the community declares; where there are any, a row may name no other.</param>
    public ResultSetBuilder(CommonAssessment assessment, ValueList<Section> sections = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        _assessment = assessment;
        if (sections.Count > 0) _sections = [.. sections.Select(section => section.Id)];
    }

    /// <summary>How many rows were added.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a student's row; a row that breaks a rule is not added.</summary>
    /// <param name="student">The opaque id of the student.</param>
    /// <param name="cells">One per item, in the order of the assessment.</param>
    /// <param name="section">The section in which the student took the assessment.</param>
    /// <param name="groups">The groups by which the student's results are also reported, in any order.</param>
    /// <param name="date">The day on which the student took the assessment, where it differs from the administration's or there is none.</param>
    /// <returns>What the row breaks, by parameter and index: PLC1002, PLC1014 (a group twice), PLC5010, PLC5011, PLC5012, PLC5013.</returns>
    public RuleBreaches Add(
        Id<Student> student, ReadOnlySpan<ResultCell> cells, Id<Section>? section = null, ValueList<Id<StudentGroup>> groups = default, LocalDate? date = null)
    {
        var breaches = Check(student, cells, section, groups);
        if (!student.IsDefault) _students.Add(student);
        if (breaches.Count > 0)
        {
            Refuse(breaches);
            return breaches;
        }
        _rows.Add(new(student, section, groups.Count > 1 ? [.. groups.Order()] : groups, date?.WithCalendar(CalendarSystem.Iso)));
        foreach (var cell in cells) _cells.Add(Scaled(cell));
        return breaches;
    }

    /// <summary>Takes note of a row of which a part could not be read: it is checked as far as it goes, and counts as refused.</summary>
    /// <param name="student">The student, where it could be read.</param>
    /// <param name="cells">One per item, blank where it could not be read; empty where there are none.</param>
    /// <param name="section">The section, where it could be read.</param>
    /// <param name="groups">The groups, where they could be read.</param>
    /// <returns>What the rest of the row breaks, as <see cref="Add"/> says.</returns>
    public RuleBreaches AddBroken(
        Id<Student>? student, ReadOnlySpan<ResultCell> cells = default, Id<Section>? section = null, ValueList<Id<StudentGroup>>? groups = null)
    {
        var breaches = Check(student, cells, section, groups);
        if (student is { IsDefault: false } id) _students.Add(id);
        Refuse(breaches);
        return breaches;
    }

    /// <summary>The set of all rows that were added.</summary>
    /// <exception cref="InvalidOperationException">A row was refused: results that lack a student are not silently made.</exception>
    public ResultSet Build()
    {
        if (_refused > 0) throw new InvalidOperationException($"{_refused} of {_rows.Count + _refused} rows were refused, the first by {_first?.ToString() ?? "its reader"}");
        ResultSet.RowFacts[] rows = [.. _rows];
        int[] order = [.. Enumerable.Range(0, rows.Length)];
        Array.Sort(order, (left, right) => Compare(in rows[left], in rows[right]));

        var items = _assessment.Items.Count;
        var (scale, divisor) = SmallestScale();
        var cells = new int[_cells.Count];
        for (var row = 0; row < order.Length; row++)
            for (var item = 0; item < items; item++)
            {
                var cell = _cells[order[row] * items + item];
                cells[item * order.Length + row] = cell < 0 ? cell : cell / divisor;
            }
        return new(_assessment.Id, [.. _assessment.Items.Select(item => item.Id)], [.. order.Select(row => rows[row])], new(order.Length, cells, scale));
    }

    private RuleBreaches Check(Id<Student>? student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>>? groups)
    {
        var breaches = new RuleBreaches();
        breaches.Id(student, nameof(student));
        if (student is { } id && _students.Contains(id)) breaches.Add(AssessmentRules.StudentTwice, nameof(student));
        breaches.Id(section, nameof(section));
        if (section is { IsDefault: false } named && _sections?.Contains(named) == false) breaches.Add(AssessmentRules.SectionUnknown, nameof(section));
        breaches.DistinctIds(groups, nameof(groups));
        if (cells.Length > 0 && cells.Length != _assessment.Items.Count)
            breaches.Add(AssessmentRules.RowLength, nameof(cells), cells.Length, _assessment.Items.Count);
        for (var i = 0; i < Math.Min(cells.Length, _assessment.Items.Count); i++)
            if (cells[i].Points > _assessment.Items[i].Points) breaches.Add(AssessmentRules.PointsAboveMaximum, $"{nameof(cells)}/{i}");
        return breaches;
    }

    private void Refuse(RuleBreaches breaches)
    {
        if (_refused++ == 0 && breaches.Count > 0) _first = breaches[0];
    }

    private static int Compare(in ResultSet.RowFacts left, in ResultSet.RowFacts right)
    {
        var bySection = Nullable.Compare(left.Section, right.Section);
        return bySection != 0 ? bySection : left.Student.CompareTo(right.Student);
    }

    private static int Scaled(ResultCell cell) => cell.Status switch
    {
        CellStatus.Scored => (int)(cell.Points.Value * 10_000),
        CellStatus.Absent => ScoreMatrix.Absent,
        CellStatus.Exempt => ScoreMatrix.Exempt,
        _ => ScoreMatrix.Blank,
    };

    /// <summary>The fewest decimal places that hold every cell, and what a cell of four places is divided by to have that many.</summary>
    private (int Scale, int Divisor) SmallestScale()
    {
        var divisor = 10_000;
        for (var scale = 0; scale < CellScale; scale++, divisor /= 10)
            if (!_cells.Exists(cell => cell > 0 && cell % divisor != 0)) return (scale, divisor);
        return (CellScale, 1);
    }
}
