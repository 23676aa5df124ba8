using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>Rows that become a set, each with the number of its record, so that the first record of a student is known.</summary>
internal sealed class SetRows(CommonAssessment assessment, ValueList<Section> sections) : AssessmentRows(assessment)
{
    private readonly ResultSetBuilder _builder = new(assessment, sections);
    private readonly RecordNumbers _records = new();

    internal ResultSet Build() => _builder.Build();

    internal override void EnsureCapacity(int rows)
    {
        _builder.EnsureCapacity(rows);
        _records.EnsureCapacity(rows);
    }

    internal override RuleBreaches Add(
        ReadOnlySpan<byte> student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>> groups, LocalDate? date, int record)
    {
        _records.Add(record);
        return _builder.AddUtf8(student, cells, section, groups, date);
    }

    internal override RuleBreaches AddBroken(
        Id<Student>? student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>>? groups, int record)
    {
        _records.Add(record);
        return _builder.AddBroken(student, cells, section, groups);
    }

    internal override int FirstRecordOf(Id<Student> student) => _builder.FirstRowOf(student) is var row and >= 0 ? _records[row] : 0;
}
