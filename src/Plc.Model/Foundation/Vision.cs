using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>What the school hopes to become (practice rows F-06 to F-10).</summary>
/// <remarks>Equal when all facts are equal. It has no owner and no author (F-19); who keeps it is a role, <see cref="KeeperOfTheVision"/>.</remarks>
public sealed record Vision : ILinked
{
    /// <summary>Makes a vision.</summary>
    /// <param name="versions">Its versions, the oldest first; at least one.</param>
    /// <param name="elements">Its parts, to which others can refer.</param>
    /// <param name="steps">The steps by which it was built.</param>
    /// <param name="reviews">When it was revisited.</param>
    /// <param name="reviewEveryMonths">After how many months it is to be revisited, 1 to 120.</param>
    /// <exception cref="RuleException">PLC1003, PLC2001, PLC2002, PLC2010.</exception>
    public Vision(
        ValueList<StatementVersion> versions, ValueList<VisionElement> elements = default, ValueList<VisionStep> steps = default,
        ValueList<StatementReview> reviews = default, int? reviewEveryMonths = null)
    {
        Check(versions, elements, steps, reviews, reviewEveryMonths).ThrowIfBroken(nameof(Vision));
        (Versions, Elements, Steps, Reviews, ReviewEveryMonths) = (versions, elements, steps, reviews, reviewEveryMonths);
    }

    /// <summary>Its versions, the oldest first; at least one.</summary>
    public ValueList<StatementVersion> Versions { get; }

    /// <summary>Its parts, to which others can refer.</summary>
    public ValueList<VisionElement> Elements { get; }

    /// <summary>The steps by which it was built.</summary>
    public ValueList<VisionStep> Steps { get; }

    /// <summary>When it was revisited.</summary>
    public ValueList<StatementReview> Reviews { get; }

    /// <summary>After how many months it is to be revisited; null where that is not agreed.</summary>
    public int? ReviewEveryMonths { get; }

    /// <summary>The version that was adopted last; null while none is.</summary>
    public StatementVersion? LastAdopted => Versions.LastAdopted();

    /// <summary>The version in force on a day, as far as the days are known; null where none was adopted by then.</summary>
    public StatementVersion? InForceOn(LocalDate date) => Versions.InForceOn(date);

    /// <summary>The version that was adopted first; null while none is.</summary>
    public StatementVersion? FirstAdopted => Versions.FirstAdopted();

    /// <summary>The day by which it is to be revisited; null where no interval is agreed or no date is known to count from. Never after the last day that there is.</summary>
    public LocalDate? ReviewDue
    {
        get
        {
            var last = Versions.Where(version => version.IsAdopted).Select(version => version.Date).Concat(Reviews.Select(review => (LocalDate?)review.Date)).Max();
            if (ReviewEveryMonths is not { } months || last is not { } from) return null;
            return from > LocalDate.MaxIsoValue.PlusMonths(-months) ? LocalDate.MaxIsoValue : from.PlusMonths(months);
        }
    }

    /// <summary>The same vision with another version.</summary>
    /// <exception cref="RuleException">PLC2001: the version is older than the one before it, or adopted on the day of the one that was adopted before.</exception>
    public Vision WithVersion(StatementVersion version) => new([.. Versions, version], Elements, Steps, Reviews, ReviewEveryMonths);

    /// <summary>The same vision with another entry in its review log.</summary>
    public Vision WithReview(StatementReview review) => new(Versions, Elements, Steps, [.. Reviews, review], ReviewEveryMonths);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        ValueList<StatementVersion>? versions = null, ValueList<VisionElement>? elements = null, ValueList<VisionStep>? steps = null,
        ValueList<StatementReview>? reviews = null, int? reviewEveryMonths = null)
    {
        _ = (steps, reviews);
        var breaches = new RuleBreaches();
        breaches.Distinct(elements, static part => part.Id, nameof(elements), PrimitiveRules.IdTwice, "/id");
        breaches.Versions(versions, nameof(versions));
        if (reviewEveryMonths is < 1 or > 120) breaches.Add(FoundationRules.ReviewInterval, nameof(reviewEveryMonths));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Each(Versions, "versions");
        links.Each(Elements, "elements");
        links.Each(Steps, "steps");
        links.Each(Reviews, "reviews");
    }
}
