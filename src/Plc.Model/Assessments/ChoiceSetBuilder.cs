using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Assessments;

/// <summary>Collects what students chose, row by row in any order, scores it by the key, and checks each row without throwing.</summary>
public sealed class ChoiceSetBuilder
{
    private readonly CommonAssessment _assessment;
    private readonly ResultSetBuilder _results;
    private readonly ScoreColumns _places;
    private readonly int[] _keys;
    private readonly ResultCell[] _cells;
    private readonly ResultCell[] _placeCells;

    /// <summary>Begins an empty set.</summary>
    /// <param name="assessment">The assessment that was given.</param>
    /// <param name="sections">The sections that the community declares; where there are any, a row may name no other.</param>
    public ChoiceSetBuilder(CommonAssessment assessment, ValueList<Section> sections = default)
    {
        (_results, _assessment) = (new(assessment, sections), assessment);
        _places = new(assessment.Items.Count);
        _keys = [.. assessment.Items.Select(item => item.Choices.AsSpan().IndexOf(item.Key))];
        (_cells, _placeCells) = (new ResultCell[_keys.Length], new ResultCell[_keys.Length]);
    }

    /// <summary>How many rows were added.</summary>
    public int Count => _results.Count;

    /// <summary>Adds a student's row; a row that breaks a rule is not added.</summary>
    /// <param name="student">The opaque id of the student.</param>
    /// <param name="answers">One per item, in the order of the assessment.</param>
    /// <param name="section">The section in which the student took the assessment.</param>
    /// <param name="groups">The groups by which the student's results are also reported, in any order.</param>
    /// <param name="date">The day on which the student took the assessment, where it differs from the administration's or there is none.</param>
    /// <returns>What the row breaks, by parameter and index: PLC1002, PLC1014 (a group twice), PLC5010, PLC5011, PLC5012, PLC5013, PLC5017.</returns>
    public RuleBreaches Add(
        Id<Student> student, ReadOnlySpan<ItemAnswer> answers, Id<Section>? section = null, ValueList<Id<StudentGroup>> groups = default, LocalDate? date = null)
    {
        var breaches = new RuleBreaches();
        var isWhole = Take(answers, ref breaches);
        var found = isWhole ? _results.Add(student, _cells, section, groups, date) : _results.AddBroken(student, CellsTaken(answers), section, groups);
        if (isWhole && found.Count == 0) _places.Add(_placeCells);
        return With(breaches, found);
    }

    /// <summary>Takes note of a row of which a part could not be read: it is checked as far as it goes, and counts as refused.</summary>
    /// <param name="student">The student, where it could be read.</param>
    /// <param name="answers">One per item, blank where it could not be read; empty where there are none.</param>
    /// <param name="section">The section, where it could be read.</param>
    /// <param name="groups">The groups, where they could be read.</param>
    /// <returns>What the rest of the row breaks, as <see cref="Add"/> says.</returns>
    public RuleBreaches AddBroken(
        Id<Student>? student, ReadOnlySpan<ItemAnswer> answers = default, Id<Section>? section = null, ValueList<Id<StudentGroup>>? groups = null)
    {
        var breaches = new RuleBreaches();
        if (answers.Length > 0) Take(answers, ref breaches);
        return With(breaches, _results.AddBroken(student, CellsTaken(answers), section, groups));
    }

    /// <summary>The first row of a student, counted from 0 over all rows that were added or refused; -1 where there is none.</summary>
    public int FirstRowOf(Id<Student> student) => _results.FirstRowOf(student);

    /// <summary>The set of all rows that were added.</summary>
    /// <exception cref="InvalidOperationException">A row was refused: results that lack a student are not silently made.</exception>
    public ChoiceSet Build()
    {
        var results = _results.Build(out var order);
        return new(results, _places.ToMatrix(order));
    }

    /// <summary>Turns answers to cells, as far as they are of the assessment's items.</summary>
    /// <returns>Whether they are answers to its items.</returns>
    private bool Take(ReadOnlySpan<ItemAnswer> answers, ref RuleBreaches breaches)
    {
        if (answers.Length != _keys.Length)
        {
            breaches.Add(AssessmentRules.RowLength, nameof(answers), answers.Length, _keys.Length);
            return false;
        }
        var isWhole = true;
        for (var item = 0; item < _keys.Length; item++)
        {
            (_cells[item], _placeCells[item]) = (answers[item].Cell, ResultCell.Blank);
            if (answers[item].Choice is not { } choice) continue;
            if (choice < _assessment.Items[item].Choices.Count)
            {
                _cells[item] = choice == _keys[item] ? ResultCell.Scored(_assessment.Items[item].Points) : ResultCell.ScoredUnits(0);
                _placeCells[item] = ResultCell.ScoredUnits(choice * ResultCell.UnitsPerPoint);
                continue;
            }
            breaches.Add(AssessmentRules.ChoiceUnknown, $"{nameof(answers)}/{item}", "");
            isWhole = false;
        }
        return isWhole;
    }

    private ReadOnlySpan<ResultCell> CellsTaken(ReadOnlySpan<ItemAnswer> answers) => answers.Length == _cells.Length ? _cells : default;

    /// <summary>What cells break is said of the answers that they come from.</summary>
    private static RuleBreaches With(RuleBreaches breaches, RuleBreaches found)
    {
        foreach (var breach in found)
            breaches.Add(breach.Rule, breach.Path.StartsWith("/cells", StringComparison.Ordinal) ? $"answers{breach.Path[6..]}" : breach.Path[1..], breach.Arguments.AsSpan());
        return breaches;
    }
}
