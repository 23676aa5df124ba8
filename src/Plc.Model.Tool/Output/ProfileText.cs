using System.Globalization;
using System.Text;
using NodaTime.Text;
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
            _page.Line(string.Create(CultureInfo.InvariantCulture, $"  {entry.Number}. {entry.Statement} {_page.Ink.Bold(WordOf(entry.Verdict))}"));
            foreach (var fact in entry.Evidence.GroupBy(evidence => evidence.Fact)) Records(WordsOf(fact.Key), [.. fact]);
            if (entry.WithoutEvidence.Count > 0) _page.Wrapped("     No record of: ", entry.WithoutEvidence.Select(WordsOf));
            foreach (var step in entry.Missing.Where(step => step.Finding.Rule.Severity > RuleSeverity.Info))
                _page.Line($"     By {LocalDatePattern.Iso.Format(step.By)}  {step.Finding.Rule.Id} {SafeText.Of(step.Finding.Place)}: {SafeText.Of(step.Finding.Message)}");
        }
    }

    private void Readiness(RecognitionReadiness readiness)
    {
        _page.Heading("RECOGNITION", $"policy '{readiness.Policy.Name}', version {readiness.Policy.Version}");
        foreach (var result in readiness.Results)
            _page.Line(string.Create(CultureInfo.InvariantCulture, $"  {WordsOf(result.Criterion)}: {result.Found} of {result.Required}, {WordOf(result.Status)}"));
    }

    private void Records(string fact, IReadOnlyList<ProfileEvidence> records) => _page.Wrapped(
        string.Create(CultureInfo.InvariantCulture, $"     {fact}{(records.Count > Named ? $" ({records.Count} records, here the last)" : "")}: "),
        records.TakeLast(Named).Select(record => SafeText.Of(record.Place) + (record.Date is { } day ? $" ({LocalDatePattern.Iso.Format(day)})" : "")));

    private static string WordOf(ProfileVerdict verdict) => verdict switch
    {
        ProfileVerdict.Shown => "Shown.",
        ProfileVerdict.Partly => "Partly shown.",
        ProfileVerdict.NotShown => "Not shown.",
        _ => "Not enough data.",
    };

    private static string WordOf(RecognitionStatus status) => status switch
    {
        RecognitionStatus.Met => "met",
        RecognitionStatus.NotMet => "not met",
        _ => "not enough data",
    };

    /// <summary>The words of a name of the model, such as "results used".</summary>
    private static string WordsOf<T>(T name) where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in name.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(words.Length == 0 ? letter : char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }
}
