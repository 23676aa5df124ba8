using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>Summarizes results row by row, and keeps no row: however many there are, it holds a few numbers for each section and group.</summary>
public sealed class AssessmentSummaryBuilder
{
    private readonly Id<Organization> _community;
    private readonly CommonAssessment _assessment;
    private readonly AnalysisPolicy _policy;
    private readonly RowChecks _checks;
    private readonly StudentStanding[] _standings;
    private readonly List<Sums[]?> _bySection = [];
    private readonly Dictionary<(int Section, Id<StudentGroup> Group), Sums[]> _byGroup = [];

    /// <summary>Begins with nothing.</summary>
    /// <param name="community">The community to which the results belong.</param>
    /// <param name="assessment">The assessment that was given.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <param name="sections">The sections that the community declares; where there are any, a row may name no other.</param>
    public AssessmentSummaryBuilder(Id<Organization> community, CommonAssessment assessment, AnalysisPolicy? policy = null, ValueList<Section> sections = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        (_community, _assessment, _policy) = (community, assessment, policy ?? AnalysisPolicy.Default);
        _checks = new(assessment, sections);
        _standings = [new(null, assessment, _policy, _policy.Proficiency, _policy.Extension), .. StudentStanding.OnTargets(assessment, _policy)];
    }

    /// <summary>How many rows were added.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a student's row; a row that breaks a rule is not added. That no student is added twice is for the caller to see to.</summary>
    /// <param name="cells">One per item, in the order of the assessment.</param>
    /// <param name="section">The section in which the student took the assessment.</param>
    /// <param name="groups">The groups by which the student's results are also reported.</param>
    /// <returns>What the row breaks, by parameter and index: PLC1002, PLC1014 (a group twice), PLC5011, PLC5012, PLC5013.</returns>
    public RuleBreaches Add(ReadOnlySpan<ResultCell> cells, Id<Section>? section = null, ValueList<Id<StudentGroup>> groups = default)
    {
        var breaches = new RuleBreaches();
        var number = _checks.Check(ref breaches, section, groups, cells);
        if (cells.IsEmpty) breaches.Add(AssessmentRules.RowLength, nameof(cells), 0, _assessment.Items.Count);
        if (breaches.Count > 0) return breaches;
        Count++;
        var isAssessed = false;
        foreach (var cell in cells) isAssessed |= cell.IsScored;
        foreach (var standing in _standings) standing.Of(cells, isAssessed);
        AddTo(SumsOf(number));
        foreach (var group in groups)
        {
            if (!_byGroup.TryGetValue((number, group), out var sums)) _byGroup.Add((number, group), sums = NewSums());
            AddTo(sums);
        }
        return breaches;
    }

    /// <summary>What a row of which a part could not be read breaks, as <see cref="Add"/> says; it is not added.</summary>
    /// <param name="cells">One per item, blank where it could not be read; empty where there are none.</param>
    /// <param name="section">The section, where it could be read.</param>
    /// <param name="groups">The groups, where they could be read.</param>
    public RuleBreaches Check(ReadOnlySpan<ResultCell> cells = default, Id<Section>? section = null, ValueList<Id<StudentGroup>>? groups = null)
    {
        var breaches = new RuleBreaches();
        _checks.Check(ref breaches, section, groups, cells);
        return breaches;
    }

    /// <summary>The summary of all rows so far.</summary>
    /// <exception cref="RuleException">PLC5032: a sum is too large to be exact.</exception>
    public AssessmentSummary Build()
    {
        var lines = new List<SummaryLine>();
        for (var slot = 0; slot < _bySection.Count; slot++)
            if (_bySection[slot] is { } sums) AddLines(lines, slot - 1, null, sums);
        foreach (var ((section, group), sums) in _byGroup) AddLines(lines, section, group, sums);
        return new([.. lines]);
    }

    /// <summary>The total first, then every target in the order in which items first name it.</summary>
    private Sums[] NewSums() => new Sums[_standings.Length];

    private Sums[] SumsOf(int section)
    {
        while (_bySection.Count <= section + 1) _bySection.Add(null);
        return _bySection[section + 1] ??= NewSums();
    }

    private void AddTo(Sums[] sums)
    {
        for (var i = 0; i < sums.Length; i++) sums[i].Add(_standings[i]);
    }

    private void AddLines(List<SummaryLine> lines, int section, Id<StudentGroup>? group, Sums[] sums)
    {
        for (var i = 0; i < sums.Length; i++)
            lines.Add(new(
                new(_community, _assessment.Id, _policy.Name, _policy.Version, section < 0 ? null : _checks.Sections[section], group, _standings[i].Target, _assessment.Version),
                sums[i].ToCounts()));
    }

    private struct Sums
    {
        private long _assessed, _notAssessed, _proficient, _extension, _complete;
        private Int128 _earned, _possible, _completeEarned, _completePossible, _completeSquares;

        internal void Add(StudentStanding standing)
        {
            if (!standing.Counts)
            {
                _notAssessed++;
                return;
            }
            _assessed++;
            if (standing.IsProficient) _proficient++;
            if (standing.IsForExtension) _extension++;
            _earned += standing.Earned;
            _possible += standing.Possible;
            if (!standing.IsComplete) return;
            _complete++;
            _completeEarned += standing.Earned;
            _completePossible += standing.Possible;
            _completeSquares += Math.BigMul(standing.Earned, standing.Earned);
        }

        internal readonly SummaryCounts ToCounts() => new(
            _assessed, _notAssessed, _proficient, _extension, Points(_earned), Points(_possible),
            new(_complete, Points(_completeEarned), Points(_completePossible), Sum(_completeSquares, ResultCell.UnitsPerPoint * ResultCell.UnitsPerPoint)));

        private static decimal Points(Int128 units) => Sum(units, ResultCell.UnitsPerPoint);

        /// <summary>What is too large to be exact stays too large, and is refused by name.</summary>
        private static decimal Sum(Int128 units, int unitsPer) => units > (Int128)(SummaryChecks.MaxSum * unitsPer) ? SummaryChecks.MaxSum + 1 : (decimal)units / unitsPer;
    }
}
