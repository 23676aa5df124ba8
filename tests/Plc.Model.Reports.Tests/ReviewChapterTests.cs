using System.Xml.Linq;
using Plc.Model.Review;

namespace Plc.Model.Reports.Tests;

public sealed class ReviewChapterTests
{
    [Fact]
    [Trait("Practice", "C-02")]
    public async Task Findings_are_those_of_the_review_and_nobody_is_judged_for_good()
    {
        var review = PracticeReview.Of(Files.Elementary(), Files.CommunityDay);
        var chapter = (await Reviewed()).Chapter("review");

        Assert.Equal(
            review.Findings.Select(finding => finding.Rule).Distinct().Select(rule => rule.Title).Order(),
            chapter.Descendants("h4").Select(title => title.Value).Order());
        var text = Page.Text(chapter);
        Assert.All(review.Findings, finding => Assert.Contains($"{Words.Place(finding.Place)}: {finding.Message}", text, StringComparison.Ordinal));
        Assert.All(review.Findings, finding => Assert.Contains($"rule {finding.Rule.Id}, practice {finding.Rule.Source}", text, StringComparison.Ordinal));
        Assert.All(review.Findings, finding => Assert.Contains(finding.Rule.Fix, text, StringComparison.Ordinal));
        Assert.Contains("never that a school is, or is not, a professional learning community for good", text, StringComparison.Ordinal);
        Assert.DoesNotContain("is a professional learning community", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_community_lets_stand_is_listed_with_its_reason_and_its_end()
    {
        var suppressed = PracticeReview.Of(Files.Elementary(), Files.CommunityDay).Suppressed;
        var text = Page.Text((await Reviewed()).Chapter("review"));

        Assert.NotEmpty(suppressed);
        Assert.All(suppressed, one => Assert.Contains($"{one.Finding.Message} Until {Words.Of(one.Suppression.Until)}: {one.Suppression.Justification}", text, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Practice", "F-18")]
    public async Task The_four_questions_and_the_eight_characteristics_have_the_verdicts_of_the_profile()
    {
        var profile = CommunityProfile.Of(Files.Elementary(), Files.CommunityDay);
        var rows = (await Reviewed()).Chapter("review").Elements("table").Take(2).Elements("tbody").Elements("tr").Select(row => row.Elements().Select(Page.Text).ToArray()).ToList();

        Assert.Equal(
            profile.Of(ProfileLens.CriticalQuestions).Concat(profile.Of(ProfileLens.MissouriCharacteristics)).Select(entry => ($"{entry.Number}. {entry.Statement}", Words.Of(entry.Verdict))),
            rows.Select(row => (row[0], row[1])));
        Assert.Equal(12, rows.Count);
    }

    [Fact]
    [Trait("Practice", "Q-11")]
    public async Task From_each_goal_in_force_it_walks_to_outcomes_assessments_and_responses()
    {
        var rows = (await Reviewed()).Chapter("review").Elements("table").ElementAt(2).Element("tbody")!.Elements("tr").Select(row => row.Elements().Select(Page.Text).ToArray()).ToList();

        Assert.Equal(["school-reading", "main-idea, words, reading-by-choice", "before-unit-2, unit-2, end-of-term-1", "none", "2 plans", "main-ideas, words-in-texts"], rows[0]);
        Assert.Equal(["school-attendance", "none", "none", "none", "none", "none"], rows[1]);
    }

    [Fact]
    public async Task The_review_can_be_left_out()
    {
        var page = await Page.Of(new ReportSource(Files.Elementary(), asOf: Files.CommunityDay, isReviewed: false));

        Assert.DoesNotContain("#review", page.All("a").Attributes("href").Select(link => link.Value));
    }

    [Fact]
    public async Task A_full_report_keeps_what_holds_for_every_page()
    {
        var page = await Page.Of(Files.School(isReviewed: true));

        var ids = page.All("html").DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(page.All("a").Attributes("href").Select(link => link.Value.TrimStart('#')).Except(ids));
        Assert.Empty(page.All("html").DescendantsAndSelf().Attributes("aria-labelledby").Select(label => label.Value).Except(ids));
        var levels = page.All("h1", "h2", "h3", "h4", "h5").Select(heading => heading.Name.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
        Assert.All(page.All("table"), table => Assert.NotNull(table.Element("caption")));
        Assert.All(page.All("svg").Where(drawing => !drawing.Ancestors("svg").Any()), drawing => Assert.True(drawing.Attribute("aria-hidden")?.Value == "true" || drawing.Attribute("aria-label")?.Value.Length > 0));
        Assert.Equal(page.Html, await CommunityReport.RenderAsync(Files.School(isReviewed: true)));
    }

    private static Task<Page> Reviewed() => Page.Of(new ReportSource(Files.Elementary(), asOf: Files.CommunityDay));
}
