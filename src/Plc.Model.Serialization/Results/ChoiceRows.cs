using System.Text;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>Rows of choices, which are scored by the key.</summary>
internal sealed class ChoiceRows : AssessmentRows
{
    private readonly ChoiceSetBuilder _builder;
    private readonly RecordNumbers _records = new();
    private readonly Interned<int>?[] _places;
    private readonly ItemAnswer[] _answers;

    internal ChoiceRows(CommonAssessment assessment, ValueList<Section> sections) : base(assessment)
    {
        (_builder, _answers) = (new(assessment, sections), new ItemAnswer[ItemCount]);
        _places = [.. assessment.Items.Select(item => item.Choices.Count == 0 ? null : PlacesOf(item.Choices))];
    }

    internal ChoiceSet Build() => _builder.Build();

    internal override bool TryCell(SheetFacts facts, int item, int column, out ResultCell cell)
    {
        _answers[item] = default;
        var isRead = _places[item] is not { } places ? facts.TryCell(column, out cell) : facts.TryChoice(column, places, out cell, out _answers[item]);
        if (_answers[item].Choice is null) _answers[item] = ItemAnswer.OfCell(cell);
        return isRead;
    }

    internal override RuleBreaches Add(
        ReadOnlySpan<byte> student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>> groups, LocalDate? date, int record)
    {
        _records.Add(record);
        return _builder.Add(SheetFacts.IdOf(student), _answers, section, groups, date);
    }

    internal override RuleBreaches AddBroken(
        Id<Student>? student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>>? groups, int record)
    {
        _records.Add(record);
        return _builder.AddBroken(student, _answers, section, groups);
    }

    internal override int FirstRecordOf(Id<Student> student) => _builder.FirstRowOf(student) is var row and >= 0 ? _records[row] : 0;

    private static Interned<int> PlacesOf(ValueList<string> choices)
    {
        var places = new Interned<int>();
        for (var place = 0; place < choices.Count; place++) places.Add(Encoding.UTF8.GetBytes(choices[place]), place);
        return places;
    }
}
