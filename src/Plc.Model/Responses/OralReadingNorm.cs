using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>How many words of a passage students of a grade read correctly in a minute, at a percentile: the norms of one edition.</summary>
/// <remarks>Equal when all facts are equal. Editions differ, so that each row names its own.</remarks>
public sealed record OralReadingNorm
{
    private const int WeeksFromFall = 32, WeeksFromWinter = 16;

    private static readonly int[] Percentiles = [90, 75, 50, 25, 10];

    private OralReadingNorm(string edition, GradeLevel grade, int percentile, int? fall, int winter, int spring) =>
        (Edition, Grade, Percentile, Fall, Winter, Spring) = (edition, grade, percentile, fall, winter, spring);

    /// <summary>
    /// Hasbrouck and Tindal (2017), An update to compiled ORF norms (Technical Report 1702, University of Oregon): grades 1 to 6, percentiles 90, 75, 50, 25 and 10.
    /// </summary>
    public static ValueList<OralReadingNorm> HasbrouckTindal2017 { get; } =
    [
        .. Rows(1, null, [97, 59, 29, 16, 9], [116, 91, 60, 34, 18]),
        .. Rows(2, [111, 84, 50, 36, 23], [131, 109, 84, 59, 35], [148, 124, 100, 72, 43]),
        .. Rows(3, [134, 104, 83, 59, 40], [161, 137, 97, 79, 62], [166, 139, 112, 91, 63]),
        .. Rows(4, [153, 125, 94, 75, 60], [168, 143, 120, 95, 71], [184, 160, 133, 105, 83]),
        .. Rows(5, [179, 153, 121, 87, 64], [183, 160, 133, 109, 84], [195, 169, 146, 119, 102]),
        .. Rows(6, [185, 159, 132, 112, 89], [195, 166, 145, 116, 91], [204, 173, 146, 122, 91]),
    ];

    /// <summary>Which edition of the norms.</summary>
    public string Edition { get; }

    /// <summary>The grade.</summary>
    public GradeLevel Grade { get; }

    /// <summary>The percentile: how many of a hundred students read no more.</summary>
    public int Percentile { get; }

    /// <summary>Words correct in a minute in fall; null for grade 1, where the norms have none.</summary>
    public int? Fall { get; }

    /// <summary>Words correct in a minute in winter.</summary>
    public int Winter { get; }

    /// <summary>Words correct in a minute in spring.</summary>
    public int Spring { get; }

    /// <summary>
    /// The growth in a week: from fall to spring in 32 weeks, in grade 1 from winter in 16. Computed: three cells of the printed table do not follow from its own scores.
    /// </summary>
    public decimal WeeklyGain => Fall is { } fall ? (Spring - fall) / (decimal)WeeksFromFall : (Spring - Winter) / (decimal)WeeksFromWinter;

    private static IEnumerable<OralReadingNorm> Rows(int grade, int[]? fall, int[] winter, int[] spring) =>
        Percentiles.Select((percentile, i) => new OralReadingNorm("hasbrouck-tindal-2017", new(grade), percentile, fall?[i], winter[i], spring[i]));
}
