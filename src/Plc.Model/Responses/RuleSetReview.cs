using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>
/// What a school should look at in its rule set: read as a decision table, asked of every outcome that can be by the cuts in use (practice rows ). Nothing
/// is sampled: where there is no finding, there is no such outcome.
/// </summary>
/// <remarks>
/// Equal when all facts are equal. By a cut in percent a student is proficient exactly where the share of the points reaches it, and by one in items where these do. Level, times
/// and series are free but for this: a level is proficient where the standing is, and who is proficient now is not so for the first time in a row.
/// </remarks>
public sealed record RuleSetReview
{
    /// <summary>A review asks up to a few dozen questions a rule, each as hard as whether rules contradict each other; together they may take this multiple of its steps.</summary>
    private const int Effort = 20;

    private RuleSetReview(Id<ResponseRuleSet> set, AnalysisPolicy policy, ValueList<RuleSetFinding> findings) => (Set, Policy, Findings) = (set, policy, findings);

    /// <summary>The rule set.</summary>
    public Id<ResponseRuleSet> Set { get; }

    /// <summary>The policy whose cuts stand in where an assessment has none.</summary>
    public AnalysisPolicy Policy { get; }

    /// <summary>What was found: first what is about the whole set, then rule by rule in the order in which they decide.</summary>
    public ValueList<RuleSetFinding> Findings { get; }

    /// <summary>Reviews a rule set.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="policy">The cuts of targets for which an assessment has none; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <param name="assessments">The assessments whose cuts are in use; those of other courses are passed over, and the policy's cuts stand in where none are left.</param>
    public static RuleSetReview Of(ResponseRuleSet set, AnalysisPolicy? policy = null, ValueList<CommonAssessment> assessments = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        policy ??= AnalysisPolicy.Default;
        return new(set.Id, policy, [.. new Review(set, Cuts(set, policy, assessments)).Findings()]);
    }

    /// <summary>The set and the number of findings.</summary>
    public override string ToString() => FormattableString.Invariant($"Review of {Set}: {Findings.Count} findings");

    /// <summary>The pairs of cuts by which the targets of the assessments are judged.</summary>
    private static HashSet<(Cut, Cut)> Cuts(ResponseRuleSet set, AnalysisPolicy policy, ValueList<CommonAssessment> assessments)
    {
        var cuts = new HashSet<(Cut, Cut)>();
        foreach (var assessment in assessments)
        {
            if (assessment.Course is { } course ? !set.IsFor(course) : set.Courses.Count > 0) continue;
            var own = assessment.Cuts.ToDictionary(cut => cut.Target);
            foreach (var target in assessment.Items.Select(item => item.Target).Distinct())
                cuts.Add(own.TryGetValue(target, out var cut) ? (cut.Proficiency, cut.Extension ?? policy.Extension) : (policy.Proficiency, policy.Extension));
        }
        return cuts.Count > 0 ? cuts : [(policy.Proficiency, policy.Extension)];
    }

    private sealed class Review(ResponseRuleSet set, HashSet<(Cut, Cut)> cuts)
    {
        private readonly RuleTable _table = new(set.Rules, set.Levels, Effort);
        private readonly OutcomeBox[] _space = OutcomeSpace.All(set.Levels, cuts);

        internal List<RuleSetFinding> Findings()
        {
            var decided = Enumerable.Range(0, _table.Count).Select(place => Find(_table.Decides(place))).ToList();
            var findings = new List<RuleSetFinding>();
            AddUnanswered(findings, decided, ResponseKind.Support, RuleSetFindingKind.NoSupport, TargetStanding.BelowProficiency);
            AddUnanswered(findings, decided, ResponseKind.Extension, RuleSetFindingKind.NoExtension, TargetStanding.ReadyForExtension);
            if (set.Otherwise.Kind == ResponseKind.ContinueInCore) AddGaps(findings, _table.Count, null);
            for (var place = 0; place < _table.Count; place++)
            {
                var rule = _table[place];
                if (decided[place] is null)
                {
                    AddNever(findings, place);
                    continue;
                }
                if (rule.Then.Kind == ResponseKind.ContinueInCore) AddGaps(findings, place, rule);
                if (rule.Then is { AddsTime: true, ReviewAfterWeeks: null, Exit: null, Dosage: null or { Weeks: null } })
                    findings.Add(new(RuleSetFindingKind.WithoutEnd, decided[place], rule));
                if (rule.Then.Exit is { } exit && Find(RuleTable.Both(_table.Decides(place), _table.Holds(exit))) is { } ended)
                    findings.Add(new(RuleSetFindingKind.EndsAtOnce, ended, rule));
            }
            return _table.IsExhausted ? [new(RuleSetFindingKind.NotReviewed), .. findings.Where(finding => !SaysThatNothingIsThere(finding.Kind))] : findings;
        }

        /// <summary>What was not found in time may be there: of a search that was broken off only what it found is said.</summary>
        private static bool SaysThatNothingIsThere(RuleSetFindingKind kind) =>
            kind is RuleSetFindingKind.NoSupport or RuleSetFindingKind.NoExtension or RuleSetFindingKind.NeverHolds or RuleSetFindingKind.NeverDecides or RuleSetFindingKind.SameAsAnother;

        private StudentOutcome? Find(OutcomeQuestion question) => _table.Search.Find(_space, question);

        private void AddUnanswered(List<RuleSetFinding> findings, List<StudentOutcome?> decided, ResponseKind kind, RuleSetFindingKind finding, TargetStanding standing)
        {
            for (var place = 0; place < _table.Count; place++)
                if (decided[place] is not null && _table[place].Then.Kind == kind) return;
            findings.Add(new(finding, OutcomeExample.Of(_space.First(box => box.Standing == standing), set.Levels)));
        }

        /// <summary>Continuing in core, decided at a place, for a student who is not proficient, and for one of whom there is no result.</summary>
        private void AddGaps(List<RuleSetFinding> findings, int place, ResponseRule? rule)
        {
            var below = _table.Search.Find(_space.Where(box => box.Standing == TargetStanding.BelowProficiency), _table.Decides(place));
            if (below is not null) findings.Add(new(RuleSetFindingKind.BelowProficiencyContinues, below, rule));
            var missing = _table.Search.Find(_space.Where(box => box.Standing is null), _table.Decides(place));
            if (missing is not null) findings.Add(new(RuleSetFindingKind.MissingContinues, missing, rule));
        }

        private void AddNever(List<RuleSetFinding> findings, int place)
        {
            var rule = _table[place];
            var same = Enumerable.Range(0, place).FirstOrDefault(before => _table[before].When == rule.When && _table[before].Then == rule.Then, -1);
            if (Find(_table.Holds(rule.When)) is not { } example) findings.Add(new(RuleSetFindingKind.NeverHolds, rule: rule));
            else if (same >= 0) findings.Add(new(RuleSetFindingKind.SameAsAnother, example, rule, [_table[same].Id]));
            else
                findings.Add(new(RuleSetFindingKind.NeverDecides, example, rule,
                    [.. Enumerable.Range(0, place).Where(before => Find(RuleTable.Both(_table.Holds(rule.When), _table.Decides(before))) is not null).Select(before => _table[before].Id)]));
        }
    }
}
