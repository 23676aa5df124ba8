using System.Globalization;
using NodaTime.Text;
using Plc.Model.Reports;
using Plc.Model.Review;
using Plc.Model.Rules;

namespace Plc.Model.Tool.Output;

/// <summary>A community profile for people: lens by lens what is shown and by which records, and what is missing by when.</summary>
internal sealed class ProfileText
{
    /// <summary>How many records of one fact are named; of more, the last ones.</summary>
    private const int Named = 3;

    private readonly TextPage _page;

    private ProfileText(Ink ink) => _page = new(ink);

    internal static string Of(CommunityProfile profile, RecognitionReadiness readiness, LearningCommunity community, Ink ink)
    {
        var text = new ProfileText(ink);
        text._page.Line(ink.Bold($"Profile of {SafeText.Of(community.Name)}, as of {LocalDatePattern.Iso.Format(profile.Review.AsOf)}"));
        text._page.Line("What its own records show, as of this day and no longer. What nobody wrote down is not seen.");
        text.Lens(profile, ProfileLens.CriticalQuestions, "THE FOUR QUESTIONS");
        text.Lens(profile, ProfileLens.SixCharacteristics, "SIX CHARACTERISTICS");
        text.Lens(profile, ProfileLens.MissouriCharacteristics, "MISSOURI'S EIGHT CHARACTERISTICS");
        ProfileDetails.Add(profile, text._page);
        text.Readiness(readiness);
        return text._page.ToString();
    }

    private void Lens(CommunityProfile profile, ProfileLens lens, string title)
    {
        _page.Heading(title, "");
        foreach (var entry in profile.Of(lens))
        {
            _page.Line(string.Create(CultureInfo.InvariantCulture, $"  {entry.Number}. {entry.Statement} {_page.Ink.Bold(Sentence(Words.Of(entry.Verdict)))}"));
            foreach (var fact in entry.Evidence.GroupBy(evidence => evidence.Fact)) Records(Words.Capital(Words.NameOf(fact.Key)), [.. fact]);
            if (entry.WithoutEvidence.Count > 0) _page.Wrapped("     No record of: ", entry.WithoutEvidence.Select(fact => Words.Capital(Words.NameOf(fact))));
            foreach (var step in entry.Missing.Where(step => step.Finding.Rule.Severity > RuleSeverity.Info))
                _page.Line($"     By {LocalDatePattern.Iso.Format(step.By)}  {step.Finding.Rule.Id} {SafeText.Of(step.Finding.Place)}: {SafeText.Of(step.Finding.Message)}");
        }
    }

    private void Readiness(RecognitionReadiness readiness)
    {
        _page.Heading("RECOGNITION", $"policy '{readiness.Policy.Name}', version {readiness.Policy.Version}");
        foreach (var result in readiness.Results)
            _page.Line(string.Create(CultureInfo.InvariantCulture, $"  {Words.Capital(Words.NameOf(result.Criterion))}: {result.Found} of {result.Required}, {WordOf(result.Status)}"));
    }

    private void Records(string fact, IReadOnlyList<ProfileEvidence> records) => _page.Wrapped(
        string.Create(CultureInfo.InvariantCulture, $"     {fact}{(records.Count > Named ? $" ({records.Count} records, here the last)" : "")}: "),
        records.TakeLast(Named).Select(record => SafeText.Of(record.Place) + (record.Date is { } day ? $" ({LocalDatePattern.Iso.Format(day)})" : "")));

    private static string WordOf(RecognitionStatus status) => status switch
    {
        RecognitionStatus.Met => "met",
        RecognitionStatus.NotMet => "not met",
        _ => "not enough data",
    };

    private static string Sentence(string words) => $"{Words.Capital(words)}.";
}
