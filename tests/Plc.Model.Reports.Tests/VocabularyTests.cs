using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Reports.Tests;

public sealed class VocabularyTests
{
    private static readonly Vocabulary Hospital = new(
    [
        new(LabelTerm.Student, "intern", "interns"), new(LabelTerm.Team, "ward {A}", "wards"), new(LabelTerm.School, "hospital", "hospitals"),
        new(new OpenTerm<LabelTerm>("bell"), "alarm", "alarms"), new(LabelTerm.Student, "pupil", "pupils"),
    ]);

    [Theory, Trait("Practice", "C-10")]
    [InlineData("No student is below a cut.", "No intern is below a cut.")]
    [InlineData("Students who need time", "Interns who need time")]
    [InlineData("A student; a student.", "An intern; an intern.")]
    [InlineData("the team's students", "the ward {A}'s interns")]
    [InlineData("A school counts school days by its calendar.", "A hospital counts school days by its calendar.")]
    [InlineData("The teacher of the section; studentship", "The teacher of the section; studentship")]
    [InlineData("No bell.", "No bell.")]
    public void Sentences_speak_the_words_of_the_community(string usual, string expected) => Assert.Equal(expected, Hospital.Phrase(usual));

    [Fact, Trait("Practice", "C-10")]
    public void Things_are_counted_in_the_words_of_the_community() =>
        Assert.Equal(("1 intern", "2 interns", "2 items"), (Hospital.Count(1, "student"), Hospital.Count(2, "student"), Hospital.Count(2, "item")));

    [Fact]
    public void Without_labels_the_usual_words_stand() => Assert.Equal("A student of 2 teams", new Vocabulary([]).Phrase("A student of 2 teams"));

    [Fact, Trait("Practice", "C-10")]
    public async Task A_page_is_written_in_the_words_of_the_community_and_its_texts_stay_as_they_are()
    {
        var (school, results) = Sample.Make();
        LearningCommunity hospital = new(
            school.Id, "Students first", school.Kind, labels: [new(LabelTerm.Student, "intern", "interns"), new(LabelTerm.Section, "ward", "wards")],
            outcomes: school.Outcomes, scales: school.Scales, sections: school.Sections, assessments: school.Assessments);

        var page = await CommunityReport.RenderAsync(new(hospital, [results], isReviewed: false));

        Assert.DoesNotMatch(@"<(th|caption|h\d)[^>]*>[^<]*\b(student|[Ss]ection)s?\b", page);
        Assert.Matches(@"<th[^>]*>Intern</th>", page);
        Assert.Contains(">Students first</h1>", page, StringComparison.Ordinal);
    }
}
