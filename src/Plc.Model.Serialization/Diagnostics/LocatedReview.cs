using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization;

/// <summary>A practice review with the places of its findings in the document of the community, as editors show them.</summary>
public sealed class LocatedReview
{
    private LocatedReview(PracticeReview review, ValueList<LocatedFinding> findings, ValueList<LocatedFinding> suppressed) => (Review, Findings, Suppressed) = (review, findings, suppressed);

    /// <summary>The review.</summary>
    public PracticeReview Review { get; }

    /// <summary>Its findings in their order, but for those of rules that are not reported.</summary>
    public ValueList<LocatedFinding> Findings { get; }

    /// <summary>The findings that the community lets stand.</summary>
    public ValueList<LocatedFinding> Suppressed { get; }

    /// <summary>Finds the places of findings.</summary>
    /// <param name="review">The review.</param>
    /// <param name="document">The document of which the community was read; without one, places are JSON Pointers alone.</param>
    /// <param name="options">How deep the document is, and how grave rules are taken to be; the defaults where they are left out.</param>
    public static LocatedReview Of(PracticeReview review, ReadOnlyMemory<byte> document = default, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        options ??= ReadOptions.Default;
        var places = Places(review.Findings.Concat(review.Suppressed.Select(suppressed => suppressed.Finding)), document, options);
        return new(
            review,
            [.. review.Findings.Where(finding => options.SeverityOf(finding.Rule) is not null).Select(finding => new LocatedFinding(finding, Diagnostic(finding, places, options), null))],
            [.. review.Suppressed.Where(one => options.SeverityOf(one.Finding.Rule) is not null)
                .Select(one => new LocatedFinding(one.Finding, Diagnostic(one.Finding, places, options), one.Suppression))]);
    }

    private static Diagnostic Diagnostic(ReviewFinding finding, Dictionary<string, SourcePlace> places, ReadOptions options) =>
        new(finding.Rule, options.SeverityOf(finding.Rule)!.Value, finding.Message, places[finding.Breach.Path]);

    /// <summary>Each path with its place. Lists are gone through from their beginning to their end, so that a long one is gone through once.</summary>
    private static Dictionary<string, SourcePlace> Places(IEnumerable<ReviewFinding> findings, ReadOnlyMemory<byte> document, ReadOptions options)
    {
        var paths = findings.Select(finding => finding.Breach.Path).Distinct().Order(PathOrder.Instance).ToList();
        if (document.IsEmpty) return paths.ToDictionary(path => path, path => SourcePlace.OfPointer("/community" + path));
        var start = Bytes.MarkLength(document.Span);
        var text = document[start..];
        var finder = new ValueFinder(text, options.MaxDepth);
        var root = text.Span.IndexOf((byte)'{');
        var offsets = paths.Select(path => finder.Find(root, [.. ("/community" + path).Split('/').Skip(1)])).ToList();
        var map = new SourceMap(document, start, options.MaxDepth, offsets);
        return paths.Zip(offsets).ToDictionary(pair => pair.First, pair => map[pair.Second]);
    }

    /// <summary>Paths by their segments, numbers by their size.</summary>
    private sealed class PathOrder : IComparer<string>
    {
        internal static PathOrder Instance { get; } = new();

        public int Compare(string? x, string? y)
        {
            var (first, second) = (x!.Split('/'), y!.Split('/'));
            for (var i = 0; i < Math.Min(first.Length, second.Length); i++)
            {
                var order = int.TryParse(first[i], out var a) && int.TryParse(second[i], out var b) ? a.CompareTo(b) : string.CompareOrdinal(first[i], second[i]);
                if (order != 0) return order;
            }
            return first.Length.CompareTo(second.Length);
        }
    }
}

/// <summary>A finding of a practice review with its place in the document.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record LocatedFinding
{
    internal LocatedFinding(ReviewFinding finding, Diagnostic diagnostic, RuleSuppression? suppression) => (Finding, Diagnostic, Suppression) = (finding, diagnostic, suppression);

    /// <summary>What was found.</summary>
    public ReviewFinding Finding { get; }

    /// <summary>The same as a diagnostic: how grave it is here, and where it stands in the document.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>Why the community lets it stand; null where it does not.</summary>
    public RuleSuppression? Suppression { get; }
}
