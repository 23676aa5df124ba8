using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Reports.Tests;

public sealed class CommunityReportTests
{
    private static readonly Dictionary<string, string> TitleOf = new()
    {
        ["T1"] = $"T1 {Sample.Quotes}",
        [Sample.Script] = $"{Sample.Script} It runs nothing",
        [Sample.Arabic] = $"{Sample.Arabic} يقارن الطالب بين الكسور",
        [Sample.Chinese] = Sample.Chinese,
    };

    [Fact]
    [Trait("Practice", "Q-04")]
    public async Task Students_who_need_time_come_first()
    {
        var page = await Page.Of(Sample.Make());

        Assert.Equal(
            [
                "Need time and support", "Ready for extension", "Not assessed", "Students and targets", "Program concerns", "Practice to share", "Targets", "Levels", "Sections", "Scores", "Items",
                "How this was reached",
            ],
            page.All("h3").Select(heading => heading.Value));
    }

    [Fact]
    public async Task The_page_lists_the_students_of_the_analysis_and_no_others()
    {
        var sample = Sample.Make();
        var page = await Page.Of(sample);

        Assert.NotEmpty(sample.Analysis.NeedsTime);
        Assert.Equal(Expected(sample.Analysis.NeedsTime), page.Students("Need time and support").Order());
        Assert.NotEmpty(sample.Analysis.NeedsExtension);
        Assert.Equal(Expected(sample.Analysis.NeedsExtension), page.Students("Ready for extension").Order());
    }

    [Fact]
    public async Task Students_who_were_not_assessed_are_listed_with_the_reason()
    {
        var page = await Page.Of(Sample.Make());

        Assert.Equal(
            [("no row in the results", "Section 7-1", "A9"), ("no answer", "Section 7-2", "B2"), ("absent", "Section 7-2", "B1"), ("exempt", "no section", "B3")],
            page.Students("Not assessed"));
    }

    [Fact]
    public async Task Every_target_is_shown_with_percents_and_counts()
    {
        var page = await Page.Of(Sample.Make());

        Assert.Equal(
            [
                [$"{TitleOf["T1"]} program concern", "40 % (2 of 5)", "12 to 77 %", "53 % (8 of 15)", "2 items at full points", "2"],
                [TitleOf[Sample.Script], "100 % (5 of 5)", "57 to 100 %", "100 % (5 of 5)", "80 % of the points", "1"],
                [$"{TitleOf[Sample.Arabic]} program concern", "33 % (1 of 3)", "6 to 79 %", "50 % (3.75 of 7.5)", "80 % of the points", "1"],
                [$"{TitleOf[Sample.Chinese]} program concern", "60 % (3 of 5)", "23 to 88 %", "60 % (3 of 5)", "80 % of the points", "1"],
            ],
            page.Rows("Targets"));
    }

    [Fact]
    [Trait("Practice", "Q-05")]
    public async Task Program_concerns_name_the_sections_to_learn_from()
    {
        var page = await Page.Of(Sample.Make());

        Assert.Equal(
            [
                $"{TitleOf["T1"]}: 40 % (2 of 5) proficient",
                $"{TitleOf[Sample.Arabic]}: 33 % (1 of 3) proficient",
                $"{TitleOf[Sample.Chinese]}: 60 % (3 of 5) proficient; no concern in 7-1, so ask what was done there",
            ],
            page.Section("Program concerns").Descendants("li").Select(Page.Text));
    }

    [Fact]
    public async Task Sections_stand_in_the_order_of_their_ids_with_counts()
    {
        var page = await Page.Of(Sample.Make());

        Assert.Equal(["Target", "no section 1 student", "7-1 2 students", "7-2 2 students"], page.Section("Sections").Descendants("thead").Descendants("th").Select(Page.Text));
        Assert.Equal([TitleOf["T1"], "100 % (1 of 1)", "50 % (1 of 2)", "0 % (0 of 2)"], page.Rows("Sections")[0]);
    }

    [Fact]
    public async Task A_number_that_is_not_defined_is_a_dash_that_leads_to_its_reason()
    {
        var page = await Page.Of(Sample.Make());

        Assert.Equal("–a (0 of 0)", page.Rows("Sections")[2][1]);
        Assert.Equal("–b", page.Rows("Items")[2][5]);
        Assert.Equal(["a: nobody was assessed", "b: all students have the same points on the item"],
            page.All("li").Where(note => note.Attribute("id") is not null).Select(note => note.Value));
    }

    [Fact]
    public async Task An_assessment_that_nobody_took_has_a_page()
    {
        var page = await Page.Of(Sample.Make(builder => builder));

        Assert.Empty(page.Students("Need time and support"));
        Assert.Equal([TitleOf["T1"], "–a (0 of 0)", "–", "–a (0 of 0)", "2 items at full points", "2"], page.Rows("Targets")[0]);
        Assert.Contains("Reliability (alpha) is not defined: it needs two students or more.", page.Section("Items").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_heat_map_has_every_assessed_student_section_by_section()
    {
        var page = await Page.Of(Sample.Make());

        Assert.Equal(["No section, 1 student", "Section 7-1, 2 students", "Section 7-2, 2 students"], page.Section("Students and targets").Descendants("caption").Select(Page.Text));
        Assert.Equal(
            [
                [Sample.Chinese, "100 ▲", "100 ▲", "–", "0 ▼"],
                ["A1", "100 ▲", "100 ▲", "100 ▲", "100 ▲"],
                ["A2", "33 ▼", "100 ▲", "50 ▼", "100 ▲"],
                [Sample.Script, "33 ▼", "100 ▲", "0 ▼", "0 ▼"],
                [Sample.Arabic, "0 ▼", "100 ▲", "–", "100 ▲"],
            ],
            page.Rows("Students and targets"));
    }

    [Fact]
    public async Task Levels_are_those_of_the_scale_or_else_of_the_cuts()
    {
        var page = await Page.Of(Sample.Make());

        Assert.Equal([TitleOf["T1"], "", "3", "0", "2"], page.Rows("Levels")[0].Select(cell => cell.Trim()).Select((cell, place) => place == 1 ? "" : cell));
        Assert.Contains("No outcome of these targets has a proficiency scale", page.Section("Levels").Value, StringComparison.Ordinal);

        var scaled = await Page.Of(Sample.Make(withScale: true));
        Assert.Equal(["1 Beginning", "2.5 Near", "3 There", "4 Beyond"], scaled.Section("Levels").Descendants("thead").First().Descendants("th").Skip(2).Select(Page.Text));
        Assert.Equal("1", scaled.Rows("Students and targets")[^1][1]);
        Assert.Equal("4", scaled.Rows("Students and targets")[1][1]);
    }

    [Fact]
    public async Task Scores_are_counted_in_ten_bands()
    {
        var page = await Page.Of(Sample.Make());

        // Of 7.5 points 7.5, 4.25 and 2; of 5, without the item from which they are exempt, 2 and, with a blank, 4.
        Assert.Equal(
            [["90–100", "1"], ["80–89", "1"], ["70–79", "0"], ["60–69", "0"], ["50–59", "1"], ["40–49", "1"], ["30–39", "0"], ["20–29", "1"], ["10–19", "0"], ["0–9", "0"]],
            page.Rows("Scores"));
    }

    [Fact]
    public async Task What_is_not_known_is_said_in_place_of_an_empty_chart()
    {
        var page = await Page.Of(Sample.WithStudent("A1"));

        Assert.Contains("The results name no section", page.Section("Sections").Value, StringComparison.Ordinal);
        Assert.Contains("fewer than two sections", page.Section("Practice to share").Value, StringComparison.Ordinal);
        Assert.Contains("No item has both a difficulty and a discrimination", page.Section("Items").Value, StringComparison.Ordinal);
        var empty = await Page.Of(new ReportSource(Sample.Make().Community));
        Assert.Contains("No results were given", empty.All("main").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_students_for_a_list_are_counted_by_section()
    {
        var sample = Sample.Make(builder =>
        {
            for (var i = 0; i < 1300; i++)
                builder.Add(new($"S{i}"), [.. Enumerable.Repeat(ResultCell.Scored(new(0)), 5)], new("7-1"));
            return builder;
        });
        var page = await Page.Of(sample);

        Assert.Empty(page.Students("Need time and support"));
        Assert.Equal("7-1 1300", Page.Text(page.Section("Need time and support").Descendants("span").First(span => span.Value.StartsWith("7-1", StringComparison.Ordinal))));
        Assert.Equal(1300, page.Rows("Students and targets").Count(row => row[1] == "0 ▼"));
    }

    [Fact]
    public async Task Results_of_later_days_are_left_out_and_that_is_said()
    {
        var sample = Sample.Make();

        Assert.Equal(new LocalDate(2026, 10, 6), sample.Source().AsOf);
        var page = await Page.Of(new ReportSource(sample.Community, [sample.Results], asOf: new LocalDate(2026, 10, 5), isReviewed: false));
        Assert.Empty(page.All("td"));
        Assert.Contains($"Left out, since it was given later: Fractions {Sample.Script}, 2026-10-05 to 2026-10-06.", page.All("main").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("A2", page.All("body").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_administrations_are_two_chapters()
    {
        var sample = Sample.Make();
        var page = await Page.Of(new ReportSource(sample.Community, [sample.Results, sample.Results]));

        Assert.Equal(["Who needs what by when", $"Fractions {Sample.Script}", $"Fractions {Sample.Script}", "Goals", "Practice review"], page.All("h2").Select(heading => heading.Value));
        Assert.Equal(["#responses", "#assessment-1", "#assessment-2", "#goals", "#review"], page.All("nav").Descendants("a").Attributes("href").Select(link => link.Value));
    }

    [Fact]
    public async Task The_page_says_how_far_to_trust_and_by_what_it_was_reached()
    {
        var page = await Page.Of(Sample.Make());

        Assert.Contains("too few students to say anything (n = 3, k = 5)", page.Section("Items").Value, StringComparison.Ordinal);
        Assert.StartsWith("Policy default, version 1.", page.Section("How this was reached").Elements("p").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_are_shown_as_they_are_and_never_run()
    {
        var page = await Page.Of(Sample.Make());

        Assert.Equal("School & sons", page.All("h1").Single().Value);
        Assert.Contains($"Fractions {Sample.Script}", page.All("h2").Select(heading => heading.Value));
        Assert.Empty(page.All("script", "b"));
        Assert.DoesNotContain("<script", page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Sample.Arabic, page.Html, StringComparison.Ordinal);
        Assert.Contains(Sample.Chinese, page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_id_of_a_student_is_shown_as_it_is()
    {
        var pieces = Gen.Elements("<", ">", "&", "&lt;", "\"", "'", "/", "]]>", "--", "=", "a", " ", "\u202E", "ا", "分", "😀");
        var ids = pieces.NonEmptyListOf().Select(some => string.Concat(some)).Where(id => Id<Student>.TryParse(id, null, out _));
        Check.QuickThrowOnFailure(Prop.ForAll(ids.ToArbitrary(), id =>
        {
            var page = Page.Of(Sample.WithStudent(id)).GetAwaiter().GetResult();
            return page.Students("Ready for extension").First().Student == $"{id} 3 of 3";
        }));
    }

    [Fact]
    public async Task Texts_of_the_community_carry_their_language_where_it_is_not_that_of_the_page()
    {
        Assert.Equal("es", (await Page.Of(Sample.Make(), "es")).All("h1").Single().Attribute("lang")?.Value);
        Assert.Null((await Page.Of(Sample.Make())).All("h1").Single().Attribute("lang"));
    }

    [Fact]
    public async Task The_same_analysis_gives_the_same_page_in_any_culture()
    {
        var sample = Sample.Make();
        var expected = await CommunityReport.RenderAsync(sample.Source());
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "~");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, await CommunityReport.RenderAsync(sample.Source()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_community_without_the_assessment_is_refused()
    {
        var other = new LearningCommunity(new("s2"), "Another school", OrganizationKind.School);

        await Assert.ThrowsAsync<ArgumentException>("results", () => Task.FromResult(new ReportSource(other, [Sample.Make().Results])));
    }

    private static IEnumerable<(string, string?, string)> Expected(IEnumerable<StudentNeed> needs) => needs
        .SelectMany(need => need.Evidence, (need, evidence) => (
            TitleOf[evidence.Target.Id.Value], (string?)(need.Section is { } section ? $"Section {section}" : "no section"),
            FormattableString.Invariant($"{need.Student} {evidence.Earned:0.####} of {evidence.Possible:0.####}")))
        .Order();
}
