using System.Runtime.InteropServices;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>The assessed students of a set of results with what they have on every target: what the lists of an analysis are made of.</summary>
internal sealed class AssessedStudents
{
    private readonly ResultSet _results;
    private readonly int[] _all;
    private int[]? _byId;

    internal AssessedStudents(
        CommonAssessment assessment, ResultSet results, AnalysisPolicy policy, ValueList<EssentialOutcome> outcomes = default, ValueList<ProficiencyScale> scales = default)
    {
        (_results, Policy, Answers) = (results, policy, new(assessment, results, policy));
        _all = [.. Enumerable.Range(0, Answers.Rows.Length)];
        var scaleOf = TargetLevels.ScalesOf(outcomes, scales);
        Targets = [.. MeasuredTarget.All(assessment, policy).Select(target => new AssessedTarget(target, Answers, scaleOf.GetValueOrDefault(target.Target), policy.HighestLevel))];
    }

    internal AnalysisPolicy Policy { get; }

    internal CountedAnswers Answers { get; }

    internal List<AssessedTarget> Targets { get; }

    /// <summary>All, by the order of the rows.</summary>
    internal ReadOnlySpan<int> All => _all;

    /// <summary>All, by id: rows stand by section.</summary>
    internal int[] ById
    {
        get
        {
            if (_byId is not null) return _byId;
            var ids = Array.ConvertAll(Answers.Rows, row => _results.Columns.Students[row]);
            return _byId = RowOrder.Of(ids, new int[ids.Length]) ?? _all;
        }
    }

    internal ResultRow Row(int student) => _results[Answers.Rows[student]];

    /// <summary>The students who are in need on a target, by id, each with the targets.</summary>
    internal ValueList<StudentNeed> Needs(Func<AssessedTarget, int, bool> isInNeed)
    {
        var needs = new List<StudentNeed>();
        var evidence = new List<TargetEvidence>(Targets.Count);
        foreach (var student in ById)
        {
            evidence.Clear();
            foreach (var target in Targets)
                if (target.Tally.Counts(student) && isInNeed(target, student)) evidence.Add(target.Evidence(student));
            if (evidence.Count == 0) continue;
            var row = Row(student);
            needs.Add(new(row.Student, row.Section, [.. evidence]));
        }
        return [.. needs];
    }

    /// <summary>Every section that has an assessed student. Rows stand by section, so each is a range.</summary>
    internal List<SectionAnalysis> Sections(PercentProficient proficient)
    {
        var (sections, columns) = (new List<SectionAnalysis>(), _results.Columns);
        for (int slot = 0, start = 0, end; slot < columns.Starts.Length - 1; slot++, start = end)
        {
            for (end = start; end < _all.Length && Answers.Rows[end] < columns.Starts[slot + 1]; end++) { }
            if (end == start) continue;
            int? place = slot == 0 ? null : slot - 1;
            var students = _all.AsSpan(start..end);
            var results = new TargetResult[Targets.Count];
            for (var i = 0; i < results.Length; i++) results[i] = Targets[i].Result(students, proficient.Proficient(i, place), proficient.Extension(i, place), Policy.Confidence);
            sections.Add(new(place is { } known ? columns.Sections[known] : null, end - start, [.. results]));
        }
        return sections is [{ Section: null }] ? [] : sections;
    }

    /// <summary>Every group that has an assessed student, by id.</summary>
    internal ValueList<GroupAnalysis> Groups()
    {
        if (_results.Columns.Groups is not { } groups) return [];
        var members = new SortedDictionary<Id<StudentGroup>, List<int>>();
        foreach (var student in _all)
            foreach (var group in groups[Answers.Rows[student]])
            {
                if (!members.TryGetValue(group, out var list)) members.Add(group, list = []);
                list.Add(student);
            }
        return [.. members.Select(group => new GroupAnalysis(
            group.Key, group.Value.Count, [.. Targets.Select(target => target.Result(CollectionsMarshal.AsSpan(group.Value), Policy.Confidence))]))];
    }
}
