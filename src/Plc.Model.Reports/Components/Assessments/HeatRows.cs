using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Reports.Components.Assessments;

/// <summary>Every assessed student on every target, section by section and then by id.</summary>
internal sealed class HeatRows
{
    /// <summary>So many students stand in one block: a browser draws those blocks alone that are seen.</summary>
    private const int RowsOfBlock = 50;

    /// <summary>So many targets stand side by side: on paper there is no room for more.</summary>
    private const int MostColumns = 20;

    private readonly Dictionary<Reference<LearningTarget>, Dictionary<LevelStep, int>> _counts = [];

    internal HeatRows(AssessmentContent content)
    {
        var community = content.Report.Community;
        Targets = [.. content.Analysis.Targets.Select(target => target.Result.Target)];
        StepsOf = Targets.ToDictionary(target => target, target => LevelSteps.Of(target, community));
        foreach (var target in Targets) _counts[target] = StepsOf[target].Steps.ToDictionary(step => step, _ => 0);
        // Of one set, whatever its days.
        var evidence = community.EvidenceOf([content.Results], LocalDate.MaxIsoValue, content.Analysis.Policy);
        var rows = new List<HeatRow>();
        foreach (var row in content.Results)
        {
            if (!Enumerable.Range(0, content.Results.Items.Count).Any(item => row[item].Status == CellStatus.Scored)) continue;
            rows.Add(new(row.Student, row.Section, Array.ConvertAll(Targets, target => CellOf(evidence.History(row.Student, target), target))));
        }
        Blocks =
        [
            .. rows.GroupBy(row => row.Section).SelectMany(section => section.Chunk(RowsOfBlock).Select((part, place) =>
                new HeatBlock(section.Key, part, place * RowsOfBlock + 1, section.Count()))),
        ];
        var tables = (Targets.Length + MostColumns - 1) / MostColumns;
        Columns = [.. Enumerable.Range(0, Targets.Length).Chunk(tables == 0 ? 1 : (Targets.Length + tables - 1) / tables)];
    }

    /// <summary>The targets, in the order of the assessment.</summary>
    internal Reference<LearningTarget>[] Targets { get; }

    /// <summary>The steps of each target.</summary>
    internal IReadOnlyDictionary<Reference<LearningTarget>, LevelSteps> StepsOf { get; }

    /// <summary>The students, of one section each, and few enough to be drawn at once.</summary>
    internal IReadOnlyList<HeatBlock> Blocks { get; }

    /// <summary>The places of the targets that stand side by side.</summary>
    internal IReadOnlyList<int[]> Columns { get; }

    /// <summary>How many students stand at a step of a target.</summary>
    internal int Count(Reference<LearningTarget> target, LevelStep step) => _counts[target][step];

    /// <summary>The targets by their steps, those of the first target first.</summary>
    internal IEnumerable<IGrouping<LevelSteps, Reference<LearningTarget>>> TargetsBySteps => Targets.GroupBy(target => StepsOf[target]);

    private HeatCell CellOf(TargetHistory history, Reference<LearningTarget> target)
    {
        if (history.LatestAssessed is not { } piece) return HeatCell.None;
        var steps = StepsOf[target];
        var step = steps.StepOf(piece);
        _counts[target][step]++;
        return new(step.Colour, steps.IsOfScale ? step.Sign : $"{Words.Whole(piece.Correct.Percent)} {step.Sign}");
    }
}

/// <summary>Students of one section.</summary>
/// <param name="Section">The section; null for students without one.</param>
/// <param name="Rows">The students.</param>
/// <param name="First">Which student of the section the first one is, from 1.</param>
/// <param name="Of">How many students of the section were assessed.</param>
internal sealed record HeatBlock(Id<Section>? Section, HeatRow[] Rows, int First, int Of);

/// <summary>A student and a cell for every target.</summary>
internal sealed record HeatRow(Id<Student> Student, Id<Section>? Section, HeatCell[] Cells);

/// <summary>How a student stands on a target: by its colour and, alone enough, by its text.</summary>
internal readonly record struct HeatCell(string Colour, string Text)
{
    /// <summary>No item of the target counts for the student.</summary>
    internal static HeatCell None { get; } = new("none", Words.NotDefined);
}
