using NodaTime;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>Whether evidence of student learning informs and improves the practice of a team, as of a day and never for good (practice row I-07).</summary>
/// <remarks>
/// Evidence informs practice where a strategy cites evidence of learning and named members carried it out, begun within the days. It improves practice where later evidence within the
/// days, on the same outcome, is better: by the values of one measure and group, the last one counts; where none can be set against each other, by a finding of the team that the strategy
/// is effective, which cites evidence from after it began. Equal when all facts are equal.
/// </remarks>
public sealed record PracticeImpact
{
    private PracticeImpact(Id<Team> team, LocalDate asOf, int days, ImpactVerdict verdict, ValueList<ImpactEvidence> evidence) =>
        (Team, AsOf, Days, Verdict, Evidence) = (team, asOf, days, verdict, evidence);

    /// <summary>The team.</summary>
    public Id<Team> Team { get; }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>In how many days up to that one evidence was looked for.</summary>
    public int Days { get; }

    /// <summary>What is shown.</summary>
    public ImpactVerdict Verdict { get; }

    /// <summary>What shows it, in the order of cycles and strategies.</summary>
    public ValueList<ImpactEvidence> Evidence { get; }

    /// <summary>Judges each team of a community, by the cycles of that community.</summary>
    /// <param name="community">The community.</param>
    /// <param name="asOf">The day; what is dated later does not count.</param>
    /// <param name="thresholds">The number of days; <see cref="InquiryThresholds.Default"/> where they are left out.</param>
    public static ValueList<PracticeImpact> Of(LearningCommunity community, LocalDate asOf, InquiryThresholds? thresholds = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        var (day, days) = (asOf.WithCalendar(CalendarSystem.Iso), (thresholds ?? InquiryThresholds.Default).EvidenceDays);
        var cycles = community.Cycles.Where(cycle => cycle.Team is not null && !(cycle.Begin > day)).ToLookup(cycle => cycle.Team!.Value.Within(community.Id), cycle => cycle.SoFar(day));
        var met = community.Meetings.Where(meeting => IsWithin(meeting.Date, day, days)).Select(meeting => meeting.Team.Within(community.Id)).ToHashSet();
        return
        [
            .. community.Teams.Select(team =>
            {
                var own = new Reference<Team>(team.Id, community.Id);
                return Judge(team.Id, new([.. cycles[own]], community.Id, day, days), met.Contains(own));
            }),
        ];
    }

    /// <summary>The team, the day and the verdict.</summary>
    public override string ToString() => FormattableString.Invariant($"{Team} as of {AsOf:uuuu-MM-dd}: {Verdict}");

    private static PracticeImpact Judge(Id<Team> team, Reading reading, bool hasMet)
    {
        var evidence = reading.Evidence().ToList();
        var verdict = evidence.Any(shown => shown.Later is not null) ? ImpactVerdict.InformsAndImproves
            : evidence.Count > 0 ? ImpactVerdict.Informs
            : reading.LacksDays || !reading.HasCycle && !hasMet ? ImpactVerdict.NotEnoughData
            : ImpactVerdict.NotShown;
        return new(team, reading.AsOf, reading.Days, verdict, [.. evidence]);
    }

    private static bool IsWithin(LocalDate date, LocalDate asOf, int days) => date <= asOf && Period.DaysBetween(date, asOf) < days;

    /// <summary>What the cycles of one team show.</summary>
    private sealed class Reading(List<ImprovementCycle> cycles, Id<Organization> organization, LocalDate asOf, int days)
    {
        internal LocalDate AsOf => asOf;

        internal int Days => days;

        /// <summary>Whether some cycle goes on, or ended within the days.</summary>
        internal bool HasCycle => cycles.Any(cycle => cycle.End is null || cycle.End.Date is not { } end || IsWithin(end, asOf, days));

        /// <summary>Whether a strategy that cites evidence and was carried out has no day, so that it may be of any time.</summary>
        internal bool LacksDays => cycles.Any(cycle => cycle.Strategies().Any(strategy => strategy.Evidence.Count > 0 && IsCarriedOut(cycle, strategy) && DayOf(cycle, strategy) is null));

        private ILookup<Reference<EssentialOutcome>, LearningEvidence> ByOutcome => field ??= cycles.SelectMany(All).ToLookup(one => one.Outcome, one => one.Evidence);

        internal IEnumerable<ImpactEvidence> Evidence()
        {
            foreach (var cycle in cycles)
                foreach (var strategy in cycle.Strategies())
                {
                    if (DayOf(cycle, strategy) is not { } begin || begin > asOf || !IsCarriedOut(cycle, strategy)) continue;
                    foreach (var cited in strategy.Evidence.Where(cited => !(cited.When > asOf)))
                    {
                        var later = Better(cycle, strategy, cited, begin);
                        if (later is not null || IsWithin(begin, asOf, days)) yield return new(cycle.Id, strategy.Id, cited, later);
                    }
                }
        }

        /// <summary>The day on which a strategy began; where it has none, the first day of a change, or that of the choice.</summary>
        private static LocalDate? DayOf(ImprovementCycle cycle, Strategy strategy) =>
            strategy.Begin ?? cycle.Implementation?.Changes.Select(change => change.Date).Min() ?? cycle.Choice?.Date;

        private bool IsCarriedOut(ImprovementCycle cycle, Strategy strategy) =>
            cycle.Implementation?.Changes.Any(change => !(change.Date > asOf)) == true
            || strategy.Begin <= asOf && (strategy.Owners.Count > 0 || strategy.Steps.Any(step => step.Owners.Count > 0));

        private LearningEvidence? Better(ImprovementCycle cycle, Strategy strategy, LearningEvidence cited, LocalDate begin)
        {
            if (OutcomeOf(cited, strategy) is not { } outcome) return null;
            var later = ByOutcome[outcome].Where(evidence => evidence.When is { } when && when > begin && !(when <= cited.When) && IsWithin(when, asOf, days)).ToList();
            if (later.Where(evidence => AreComparable(cited.Measurement, evidence.Measurement)).MaxBy(evidence => evidence.When) is { } last)
                return cited.Measurement!.Measure!.Compare(last.Measurement!.Value, cited.Measurement.Value) > 0 ? last : null;
            var effective = (cycle.Analysis?.Findings ?? []).Where(finding => finding.Strategy == strategy.Id && finding.Verdict == FindingVerdict.Effective);
            return effective.SelectMany(finding => finding.Evidence).FirstOrDefault(later.Contains);
        }

        private static bool AreComparable(Measurement? first, Measurement? second) =>
            first is { Measure: { } measure } && second?.Measure == measure && first.Group == second.Group;

        /// <summary>All evidence of a cycle with the outcome that it is about; that of a strategy or of a finding on it is about the strategy's, where it has one only.</summary>
        private IEnumerable<(Reference<EssentialOutcome> Outcome, LearningEvidence Evidence)> All(ImprovementCycle cycle)
        {
            var strategies = cycle.Strategies().ToDictionary(strategy => strategy.Id);
            var gathered = (cycle.Reality?.Evidence ?? []).Select(evidence => (evidence, (Strategy?)null));
            var cited = strategies.Values.SelectMany(strategy => strategy.Evidence.Select(evidence => (evidence, (Strategy?)strategy)));
            var found = (cycle.Analysis?.Findings ?? []).SelectMany(finding => finding.Evidence.Select(evidence => (evidence, strategies.GetValueOrDefault(finding.Strategy))));
            foreach (var (evidence, strategy) in gathered.Concat(cited).Concat(found))
                if (OutcomeOf(evidence, strategy) is { } outcome) yield return (outcome, evidence);
        }

        private Reference<EssentialOutcome>? OutcomeOf(LearningEvidence evidence, Strategy? strategy) =>
            (evidence.Outcome ?? (strategy?.Outcomes is [var only] ? only : null))?.Within(organization);
    }
}

/// <summary>What is shown of the practice of a team (practice row I-07).</summary>
public enum ImpactVerdict
{
    /// <summary>There are cycles or meetings, and none shows that evidence informs practice.</summary>
    NotShown,

    /// <summary>Evidence informs practice; that it improves it is not shown.</summary>
    Informs,

    /// <summary>Evidence informs practice, and later evidence is better.</summary>
    InformsAndImproves,

    /// <summary>There is neither a cycle nor a meeting within the days, or what there is has no days.</summary>
    NotEnoughData,
}

/// <summary>Evidence that a strategy cites, and better evidence from after it was carried out.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ImpactEvidence
{
    internal ImpactEvidence(Id<ImprovementCycle> cycle, Id<Strategy> strategy, LearningEvidence cited, LearningEvidence? later) =>
        (Cycle, Strategy, Cited, Later) = (cycle, strategy, cited, later);

    /// <summary>The cycle.</summary>
    public Id<ImprovementCycle> Cycle { get; }

    /// <summary>The strategy that was carried out.</summary>
    public Id<Strategy> Strategy { get; }

    /// <summary>The evidence that it cites.</summary>
    public LearningEvidence Cited { get; }

    /// <summary>The later evidence on the same outcome that is better; null where there is none.</summary>
    public LearningEvidence? Later { get; }

    /// <summary>Cycle and strategy.</summary>
    public override string ToString() => $"{Cycle}, {Strategy}";
}
