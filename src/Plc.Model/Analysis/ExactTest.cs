namespace Plc.Model.Analysis;

/// <summary>Fisher's exact test: how likely two shares of students differ at least as much as they do, if which group a student is in made no difference.</summary>
public static class ExactTest
{
    /// <summary>Tables that are as likely as the observed one count, and rounding makes no difference; the tolerance that R's <c>fisher.test</c> has.</summary>
    private const double Tolerance = 1 + 1e-7;

    /// <summary>The two-sided p: the sum of the probabilities of all tables of the same margins that are not likelier than the observed one.</summary>
    /// <remarks>
    /// Source: R. A. Fisher; two-sided as R's <c>fisher.test</c> computes it. Each table's weight follows from that of its neighbour, begun at the likeliest, so that no factorial is computed and
    /// nothing overflows, whatever the counts; a p below about 1e-300 is 0.
    /// </remarks>
    /// <param name="one">The students of one group who are proficient, of those assessed; whole counts.</param>
    /// <param name="other">The same of another group that shares no student with it.</param>
    /// <returns>0 to 1; not defined where one of the groups has nobody.</returns>
    public static Statistic TwoSided(Share one, Share other) => one.Whole == 0 || other.Whole == 0
        ? Statistic.NotDefined(NotDefinedReason.NobodyAssessed)
        : Statistic.Of(TwoSided((long)one.Part, (long)one.Whole, (long)(one.Part + other.Part), (long)(one.Whole + other.Whole)));

    /// <summary>The p of a group of which some are proficient, among all of whom some are.</summary>
    private static double TwoSided(long observed, long group, long proficient, long all)
    {
        var mode = Math.Clamp((long)((Int128)(proficient + 1) * (group + 1) / (all + 2)), Math.Max(0, proficient - (all - group)), Math.Min(group, proficient));
        var limit = 1.0;
        for (var x = mode; x < observed; x++) limit *= Ratio(x);
        for (var x = mode; x > observed; x--) limit /= Ratio(x - 1);
        limit *= Tolerance;

        // A ratio is 0 after the last table and infinite before the first, which ends the loops.
        var (total, asExtreme) = (0.0, 0.0);
        var weight = 1.0;
        for (var x = mode; weight > 0; weight *= Ratio(x), x++) Count(weight);
        weight = 1 / Ratio(mode - 1);
        for (var x = mode - 1; weight > 0; x--, weight /= Ratio(x)) Count(weight);
        return Math.Min(1, asExtreme / total);

        void Count(double weight)
        {
            total += weight;
            if (weight <= limit) asExtreme += weight;
        }

        // How much likelier the table with one more proficient student in the group is than that with so many.
        double Ratio(long x) => (double)(group - x) * (proficient - x) / ((double)(x + 1) * (all - group - proficient + x + 1));
    }
}
