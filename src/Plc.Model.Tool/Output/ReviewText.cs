using System.Globalization;
using NodaTime.Text;
using Plc.Model.Reports;
using Plc.Model.Rules;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Output;

/// <summary>A practice review as a coach would go through it: by characteristic, each rule once with the places where it found something, why it matters and what to do.</summary>
internal sealed class ReviewText
{
    private readonly TextPage _page;
    private readonly string _file;

    private ReviewText(string file, Ink ink) => (_page, _file) = (new(ink), SafeText.Of(file));

    internal static string Of(string file, LocatedReview review, LearningCommunity community, Ink ink)
    {
        var text = new ReviewText(file, ink);
        text.Opening(review, community);
        foreach (var characteristic in review.Findings.GroupBy(finding => finding.Finding.Rule.Characteristic!.Value).OrderBy(group => group.Key))
        {
            text._page.Heading(Words.Of(characteristic.Key).ToUpperInvariant(), "");
            foreach (var rule in characteristic.GroupBy(finding => finding.Finding.Rule).OrderByDescending(group => group.First().Diagnostic.Severity).ThenBy(group => group.Key.Id, StringComparer.Ordinal))
                text.Rule(rule.Key, [.. rule]);
        }
        if (review.Suppressed.Count > 0) text.Suppressed(review.Suppressed);
        return text._page.ToString();
    }

    private void Opening(LocatedReview review, LearningCommunity community)
    {
        _page.Line(_page.Ink.Bold($"Practice review of {SafeText.Of(community.Name)}, as of {LocalDatePattern.Iso.Format(review.Review.AsOf)}"));
        var (look, know) = (review.Findings.Count(finding => finding.Diagnostic.Severity > RuleSeverity.Info), review.Findings.Count(finding => finding.Diagnostic.Severity == RuleSeverity.Info));
        _page.Line($"{Words.Count(look, "finding")} to look at, {know} good to know{(review.Suppressed.Count > 0 ? $", {review.Suppressed.Count} that the community lets stand" : "")}. Policy '{review.Review.Policy.Name}', version {review.Review.Policy.Version}.");
        _page.Line(Sentences.ReviewOfRecords);
        if (review.Review.RestsOnWeekdays) _page.Line("No calendar covers all days in question: where school days were counted, weekdays stood in.");
    }

    private void Rule(Rule rule, IReadOnlyList<LocatedFinding> findings)
    {
        var severity = findings[0].Diagnostic.Severity;
        var word = severity.ToString().ToLowerInvariant();
        _page.Line($"  {rule.Id} {(severity == RuleSeverity.Info ? word : _page.Ink.Caution(word))}: {rule.Title} ({rule.Source}).");
        foreach (var finding in findings) _page.Line(Place(finding));
        _page.Line($"    What to do: {rule.Fix}");
    }

    private string Place(LocatedFinding finding)
    {
        var due = finding.Finding.Due is { } day ? $" It was due by {LocalDatePattern.Iso.Format(day)}." : "";
        var place = finding.Finding.Place.Length == 0 ? "the community" : SafeText.Of(finding.Finding.Place);
        return string.Create(CultureInfo.InvariantCulture, $"    {_file}:{finding.Diagnostic.Place.Line}:{finding.Diagnostic.Place.Column} {place}: {SafeText.Of(finding.Finding.Message)}{due}");
    }

    private void Suppressed(IEnumerable<LocatedFinding> findings)
    {
        _page.Heading("WHAT THE COMMUNITY LETS STAND", "");
        foreach (var finding in findings)
        {
            _page.Line($"  {finding.Finding.Rule.Id} {SafeText.Of(finding.Finding.Place)}: {SafeText.Of(finding.Finding.Message)}");
            _page.Line($"    Until {LocalDatePattern.Iso.Format(finding.Suppression!.Until)}: {SafeText.Of(finding.Suppression.Justification)}");
        }
    }
}
