using System.Text;
using System.Text.Unicode;
using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Assessments;

/// <summary>Collects the rows of a set of results, in any order, and checks each without throwing.</summary>
public sealed class ResultSetBuilder
{
    private readonly CommonAssessment _assessment;
    private readonly RowChecks _checks;
    private readonly StudentIndex _students = new();
    private readonly ScoreColumns _scores;
    private int[] _sections = [];
    private int[] _dates = [];
    private ValueList<Id<StudentGroup>>[]? _groups;
    private int _refused;
    private RuleBreach? _first;

    /// <summary>Begins an empty set.</summary>
    /// <param name="assessment">The assessment that was given.</param>
    /// <param name="sections">The sections that the community declares; where there are any, a row may name no other.</param>
    public ResultSetBuilder(CommonAssessment assessment, ValueList<Section> sections = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        (_assessment, _checks, _scores) = (assessment, new(assessment, sections), new(assessment.Items.Count));
    }

    /// <summary>How many rows were added.</summary>
    public int Count => _students.Count - _refused;

    /// <summary>Makes room for as many rows, where it is known how many there will be.</summary>
    /// <param name="rows">How many; 0 or more.</param>
    public void EnsureCapacity(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        _students.EnsureCapacity(rows);
        _scores.EnsureCapacity(rows);
        if (rows <= _sections.Length) return;
        Array.Resize(ref _sections, rows);
        Array.Resize(ref _dates, rows);
        if (_groups is not null) Array.Resize(ref _groups, rows);
    }

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
        Span<byte> utf8 = stackalloc byte[Id<Student>.MaxLength * 4];
        return AddRow(utf8[..Encoding.UTF8.GetBytes(student.Value, utf8)], student, cells, section, groups, date);
    }

    /// <summary>Adds a student's row as <c>Add</c> does, with the id as bytes: the way for programs that read many rows.</summary>
    /// <param name="studentUtf8">The opaque id of the student, in UTF-8.</param>
    /// <param name="cells">One per item, in the order of the assessment.</param>
    /// <param name="section">The section in which the student took the assessment.</param>
    /// <param name="groups">The groups by which the student's results are also reported, in any order.</param>
    /// <param name="date">The day on which the student took the assessment.</param>
    /// <returns>What the row breaks, as <see cref="Add"/> says, and PLC1001 where the bytes are no id.</returns>
    public RuleBreaches AddUtf8(
        ReadOnlySpan<byte> studentUtf8, ReadOnlySpan<ResultCell> cells, Id<Section>? section = null, ValueList<Id<StudentGroup>> groups = default, LocalDate? date = null)
    {
        if (studentUtf8.Length is > 0 and <= Id<Student>.MaxLength && !studentUtf8.ContainsAnyExceptInRange((byte)'!', (byte)'~'))
            return AddRow(studentUtf8, default, cells, section, groups, date);
        // Bytes that are no text become one that no id can be.
        var text = Utf8.IsValid(studentUtf8) ? Encoding.UTF8.GetString(studentUtf8) : "\ud800";
        var breaches = new RuleBreaches();
        foreach (var breach in Id<Student>.Check(text)) breaches.Add(breach.Rule, "student", breach.Arguments.AsSpan());
        if (breaches.Count == 0) return AddRow(studentUtf8, new Id<Student>(text), cells, section, groups, date);
        foreach (var breach in AddBroken(null, cells, section, groups)) breaches.Add(breach.Rule, breach.Path[1..], breach.Arguments.AsSpan());
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
        var breaches = new RuleBreaches();
        Span<byte> utf8 = stackalloc byte[Id<Student>.MaxLength * 4];
        breaches.Id(student, nameof(student));
        if (student is not { IsDefault: false } known) _students.AddNone();
        else if (_students.Add(utf8[..Encoding.UTF8.GetBytes(known.Value, utf8)], known) != _students.Count - 1) breaches.Add(AssessmentRules.StudentTwice, nameof(student));
        _checks.Check(ref breaches, section, groups, cells);
        Refuse(breaches);
        return breaches;
    }

    /// <summary>The first row of a student, counted from 0 over all rows that were added or refused; -1 where there is none.</summary>
    public int FirstRowOf(Id<Student> student)
    {
        Span<byte> utf8 = stackalloc byte[Id<Student>.MaxLength * 4];
        return student.IsDefault ? -1 : _students.Find(utf8[..Encoding.UTF8.GetBytes(student.Value, utf8)]);
    }

    /// <summary>The set of all rows that were added.</summary>
    /// <exception cref="InvalidOperationException">A row was refused: results that lack a student are not silently made.</exception>
    public ResultSet Build() => Build(out _);

    /// <summary>The set, and the order in which the rows that were added stand in it; null where they stand as they were added.</summary>
    internal ResultSet Build(out int[]? order)
    {
        if (_refused > 0) throw new InvalidOperationException($"{_refused} of {_students.Count} rows were refused, the first by {_first?.ToString() ?? "its reader"}");
        var (sections, ranks) = RankedSections();
        order = RowOrder.Of(_students.Students, ranks);
        var starts = StartsOf(ranks, sections.Length);
        // A rank is one more than the place among the sections: rows without a section come first.
        foreach (ref var rank in ranks.AsSpan()) rank--;
        var columns = new RowColumns(
            order is null ? _students.ToArray() : Ordered(_students.Students, order), sections, order is null ? ranks : Ordered<int>(ranks, order), starts,
            Ordered<int>(_dates.AsSpan(0, _students.Count), order), _groups is null ? null : Ordered<ValueList<Id<StudentGroup>>>(_groups.AsSpan(0, _students.Count), order));
        return new(_assessment.Id, _assessment.Version, [.. _assessment.Items.Select(item => item.Id)], columns, _scores.ToMatrix(order));
    }

    private RuleBreaches AddRow(
        ReadOnlySpan<byte> utf8, Id<Student> student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>> groups, LocalDate? date)
    {
        var breaches = new RuleBreaches();
        var row = _students.Count;
        if (utf8.IsEmpty) _students.AddNone();
        var first = utf8.IsEmpty ? row : _students.Add(utf8, student);
        if (utf8.IsEmpty) breaches.Add(PrimitiveRules.IdMissing, nameof(student));
        else if (first != row) breaches.Add(AssessmentRules.StudentTwice, nameof(student));
        var number = _checks.Check(ref breaches, section, groups, cells);
        if (cells.IsEmpty) breaches.Add(AssessmentRules.RowLength, nameof(cells), 0, _assessment.Items.Count);
        if (breaches.Count > 0) Refuse(breaches);
        // Once a row was refused there will be no set.
        else if (_refused == 0) Store(row, cells, number, groups, date);
        return breaches;
    }

    private void Store(int row, ReadOnlySpan<ResultCell> cells, int section, ValueList<Id<StudentGroup>> groups, LocalDate? date)
    {
        if (row == _sections.Length) EnsureCapacity(Math.Max(16, row * 2));
        (_sections[row], _dates[row]) = (section, RowColumns.Packed(date));
        if (groups.Count > 0) (_groups ??= new ValueList<Id<StudentGroup>>[_sections.Length])[row] = groups.Count > 1 ? [.. groups.Order()] : groups;
        _scores.Add(cells);
    }

    private void Refuse(RuleBreaches breaches)
    {
        if (_refused++ == 0 && breaches.Count > 0) _first = breaches[0];
    }

    /// <summary>The sections that rows name, in the order of their ids, and for each row the rank of its section: 0 for none, then 1 and so on.</summary>
    private (Id<Section>[] Sections, int[] Ranks) RankedSections()
    {
        var rows = _sections.AsSpan(0, _students.Count);
        var isNamed = new bool[_checks.Sections.Count];
        foreach (var number in rows)
            if (number != RowChecks.NoSection) isNamed[number] = true;
        int[] named = [.. Enumerable.Range(0, isNamed.Length).Where(number => isNamed[number]).OrderBy(number => _checks.Sections[number])];
        var rankOf = new int[isNamed.Length + 1];
        for (var i = 0; i < named.Length; i++) rankOf[named[i] + 1] = i + 1;
        var ranks = new int[rows.Length];
        for (var row = 0; row < ranks.Length; row++) ranks[row] = rankOf[rows[row] + 1];
        return ([.. named.Select(number => _checks.Sections[number])], ranks);
    }

    /// <summary>The first row of each rank once rows stand by rank, and how many rows there are.</summary>
    private static int[] StartsOf(int[] ranks, int sections)
    {
        var starts = new int[sections + 2];
        foreach (var rank in ranks) starts[rank + 1]++;
        for (var rank = 0; rank <= sections; rank++) starts[rank + 1] += starts[rank];
        return starts;
    }

    private static T[] Ordered<T>(ReadOnlySpan<T> column, int[]? order)
    {
        if (order is null) return column.ToArray();
        var ordered = GC.AllocateUninitializedArray<T>(column.Length);
        for (var row = 0; row < ordered.Length; row++) ordered[row] = column[order[row]];
        return ordered;
    }
}
