using System.Numerics;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Analysis;

/// <summary>
/// Exact sums over the students for whom every item counts, those without an absent or exempt cell: what the mean and the standard deviation of their points rest on. They can be
/// added to others of their kind, and then say what they would of all students at once.
/// </summary>
/// <remarks>Equal when all numbers are equal.</remarks>
public sealed record CompleteRows
{
    /// <summary>Points have four decimal places, and their squares twice as many.</summary>
    private const int PlacesOfSquares = 2 * Points.MaxDecimalPlaces;

    /// <summary>Makes sums.</summary>
    /// <param name="students">The students with complete rows.</param>
    /// <param name="earned">The points that they earned.</param>
    /// <param name="possible">The points that they could earn: the same for each.</param>
    /// <param name="squares">The sum of the squares of the points that each of them earned.</param>
    /// <exception cref="RuleException">PLC1007, PLC5031, PLC5032, PLC5033.</exception>
    public CompleteRows(long students, decimal earned, decimal possible, decimal squares)
    {
        Check(students, earned, possible, squares).ThrowIfBroken(nameof(CompleteRows));
        (Students, Earned, Possible, Squares) = (students, Quantity.Trim(earned), Quantity.Trim(possible), Quantity.Trim(squares));
    }

    /// <summary>Of nobody.</summary>
    public static CompleteRows None { get; } = new(0, 0, 0, 0);

    /// <summary>The students with complete rows (n).</summary>
    public long Students { get; }

    /// <summary>The points that they earned.</summary>
    public decimal Earned { get; }

    /// <summary>The points that they could earn.</summary>
    public decimal Possible { get; }

    /// <summary>The sum of the squares of the points that each of them earned.</summary>
    public decimal Squares { get; }

    /// <summary>The points of a full row; null where there is no student.</summary>
    public decimal? FullPoints => Students == 0 ? null : Quantity.Trim(Possible / Students);

    /// <summary>The mean of the students' points; it needs a student.</summary>
    public Statistic Mean => Students == 0 ? Statistic.NotDefined(NotDefinedReason.NobodyAssessed) : Statistic.Of((double)(Earned / Students));

    /// <summary>The standard deviation of the students' points, √((n·Σx² − (Σx)²) / (n·(n − 1))), from exact sums; it needs two students.</summary>
    public Statistic StandardDeviation => Students < 2
        ? Statistic.NotDefined(NotDefinedReason.FewerThanTwoStudents)
        : Statistic.Of(Math.Sqrt((double)Spread(Students, Earned, Squares) / Students / (Students - 1)) / ResultCell.UnitsPerPoint);

    /// <summary>The mean of the students' points in percent of a full row, 0 to 100.</summary>
    public Statistic MeanPercent => InPercent(Mean);

    /// <summary>The standard deviation of the students' points in percent of a full row.</summary>
    public Statistic StandardDeviationPercent => InPercent(StandardDeviation);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(long? students = null, decimal? earned = null, decimal? possible = null, decimal? squares = null)
    {
        var breaches = new RuleBreaches();
        breaches.Count(students, nameof(students));
        breaches.Sum(earned, nameof(earned), Points.MaxDecimalPlaces);
        breaches.Sum(possible, nameof(possible), Points.MaxDecimalPlaces);
        breaches.Sum(squares, nameof(squares), PlacesOfSquares);
        if (breaches.Count > 0) return breaches;
        if (earned > possible) breaches.Add(SummaryRules.PartAndWhole, nameof(earned), "more points earned than possible");
        if (students is { } n && possible is { } all) CheckPossible(ref breaches, n, all);
        if (breaches.Count > 0 || students is not { } count || earned is not { } sum || squares is not { } ofSquares) return breaches;
        // Cauchy and Schwarz; and nobody earns more than a full row.
        if (Spread(count, sum, ofSquares) < 0) breaches.Add(SummaryRules.CompleteSums, nameof(squares), "No points have so small a sum of squares");
        else if (possible is { } full && count * SquareUnits(ofSquares) > Units(full) * Units(sum)) breaches.Add(SummaryRules.CompleteSums, nameof(squares), "No points up to those of a full row have so large a sum of squares");
        return breaches;
    }

    /// <summary>The sums of both, as of no student twice.</summary>
    /// <exception cref="RuleException">PLC5034: a full row has other points here than there; PLC5032: a sum becomes too large to be exact.</exception>
    public CompleteRows Add(CompleteRows other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Students == 0) return this;
        if (Students == 0) return other;
        if (FullPoints == other.FullPoints) return new(Students + other.Students, Earned + other.Earned, Possible + other.Possible, Squares + other.Squares);
        var breaches = new RuleBreaches();
        breaches.Add(SummaryRules.FullPointsDiffer, "possible");
        throw new RuleException(nameof(CompleteRows), breaches);
    }

    private static void CheckPossible(ref RuleBreaches breaches, long students, decimal possible)
    {
        if (students == 0 && possible > 0) breaches.Add(SummaryRules.CompleteSums, nameof(possible), "Nobody could earn points");
        if (students > 0 && possible == 0) breaches.Add(SummaryRules.CompleteSums, nameof(possible), "A full row has no points");
        if (students == 0) return;
        var each = Quantity.Trim(possible / students);
        if (each.Scale > Points.MaxDecimalPlaces || each * students != possible) breaches.Add(SummaryRules.CompleteSums, nameof(possible), "The points possible are not the same for each student");
    }

    /// <summary>n·Σx² − (Σx)², exact: n² times the population variance, in squares of units.</summary>
    private static BigInteger Spread(long students, decimal earned, decimal squares) => students * SquareUnits(squares) - BigInteger.Pow(Units(earned), 2);

    private static BigInteger Units(decimal points) => (BigInteger)(points * ResultCell.UnitsPerPoint);

    private static BigInteger SquareUnits(decimal squares) => (BigInteger)(squares * ResultCell.UnitsPerPoint * ResultCell.UnitsPerPoint);

    private Statistic InPercent(Statistic ofPoints) => ofPoints.Value is { } value ? Statistic.Of(100 * value / (double)FullPoints!.Value) : ofPoints;
}
