using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Rubrics;

/// <summary>How far an indicator is implemented, rated by somebody on a day (practice row I-10).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record RubricRating : ILinked
{
    /// <summary>Makes a rubric rating.</summary>
    /// <param name="rubric">The rubric by which it was rated.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="level">The level, one of those of the rubric.</param>
    /// <param name="date">The day on which it was rated.</param>
    /// <param name="rater">The member who rated.</param>
    /// <param name="externalRater">The person of another organization who rated.</param>
    /// <param name="occasion">The occasion.</param>
    /// <param name="evidence">What the rating rests on.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC7305.</exception>
    public RubricRating(
        Reference<ImplementationRubric> rubric, Id<RubricIndicator> indicator, string level, LocalDate date, Reference<Member>? rater = null,
        Reference<ExternalParticipant>? externalRater = null, OpenTerm<RatingOccasion>? occasion = null, ValueList<Evidence> evidence = default)
    {
        ArgumentNullException.ThrowIfNull(level);
        Check(rubric, indicator, level, date, rater, externalRater, occasion, evidence).ThrowIfBroken(nameof(RubricRating));
        (Rubric, Indicator, Level, Date, Rater, ExternalRater) = (rubric, indicator, level, date.WithCalendar(CalendarSystem.Iso), rater, externalRater);
        (Occasion, Evidence) = (occasion, evidence);
    }

    /// <summary>The rubric by which it was rated.</summary>
    public Reference<ImplementationRubric> Rubric { get; }

    /// <summary>Its indicator.</summary>
    public Id<RubricIndicator> Indicator { get; }

    /// <summary>The level, one of those of the rubric.</summary>
    public string Level { get; }

    /// <summary>The day on which it was rated.</summary>
    public LocalDate Date { get; }

    /// <summary>The member who rated; null where somebody else did.</summary>
    public Reference<Member>? Rater { get; }

    /// <summary>The person of another organization who rated; null where a member did.</summary>
    public Reference<ExternalParticipant>? ExternalRater { get; }

    /// <summary>The occasion; null where that is not said.</summary>
    public OpenTerm<RatingOccasion>? Occasion { get; }

    /// <summary>What the rating rests on.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Reference<ImplementationRubric>? rubric = null, Id<RubricIndicator>? indicator = null, string? level = null, LocalDate? date = null,
        Reference<Member>? rater = null, Reference<ExternalParticipant>? externalRater = null, OpenTerm<RatingOccasion>? occasion = null,
        ValueList<Evidence>? evidence = null)
    {
        _ = (date, occasion, evidence);
        var breaches = new RuleBreaches();
        breaches.Reference(rubric, nameof(rubric));
        breaches.Id(indicator, nameof(indicator));
        breaches.Line(level, nameof(level));
        breaches.Reference(rater, nameof(rater));
        breaches.Reference(externalRater, nameof(externalRater));
        if (rater is not null && externalRater is not null) breaches.Add(RubricRules.TwoRaters, nameof(externalRater));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Refer(Rubric, "rubric");
        links.Refer(Rater, "rater");
        links.Refer(ExternalRater, "externalRater");
    }
}

/// <summary>When a rating is made; a list that may grow.</summary>
public enum RatingOccasion
{
    /// <summary>Before the work begins.</summary>
    Baseline,

    /// <summary>On the way.</summary>
    Interim,

    /// <summary>At a site review.</summary>
    SiteReview,
}
