using System.Text;
using Plc.Model.Assessments;
using Plc.Model.People;

namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>Where a rule of form can be broken in several ways, its message says in which, and what is right.</summary>
public sealed class MessageTests
{
    private const string Goal = "\"goals\": [{ \"id\": \"g\", \"statement\": \"G\", \"scope\": \"school\", ";

    [Theory]
    [InlineData("\"sections\": [{ \"id\": \"1\", \"year\": \"1800-01\" }]", "PLC0008 /sections/0/year Expected a school year such as 2026-27, found one that begins before 1900 or after 2200.")]
    [InlineData("\"sections\": [{ \"id\": \"1\", \"year\": \"2026-28\" }]", "PLC0008 /sections/0/year Expected a school year such as 2026-27, found two years of which the second does not follow the first.")]
    [InlineData("\"sections\": [{ \"id\": \"1\", \"year\": \"SY26-27\" }]", "PLC0008 /sections/0/year Expected a school year such as 2026-27, found text of 7 characters.")]
    [InlineData("\"sections\": [{ \"id\": \"1\", \"year\": \"\" }]", "PLC0008 /sections/0/year Expected a school year such as 2026-27, found an empty text.")]
    [InlineData("\"courses\": [{ \"id\": \"c\", \"name\": \"C\", \"grades\": [\"14\"] }]", "PLC0008 /courses/0/grades/0 Expected a grade level (PK, K or 1 to 13) such as \"7\", found text of 2 characters.")]
    [InlineData("\"courses\": [{ \"id\": \"c\", \"name\": \"C\", \"grades\": [7] }]", "PLC0003 /courses/0/grades/0 Expected a grade level (PK, K or 1 to 13) such as \"7\", found a number.")]
    [InlineData("\"outcomes\": [{ \"id\": \"o\", \"statement\": \"O\", \"targets\": [{ \"id\": \"t\", \"statement\": \"T\", \"standards\": [{ \"caseGuid\": \"7.RP\" }] }] }]",
        "PLC0008 /outcomes/0/targets/0/standards/0/caseGuid Expected an identifier of 32 hexadecimal digits in five groups, such as 0d6d1b2c-52a8-4d1a-9d3f-3f1c1a0b7e55, found text of 4 characters.")]
    [InlineData("\"timeBlocks\": [{ \"id\": \"b\", \"name\": \"B\", \"kind\": \"suport\", \"days\": [\"monday\"], \"begin\": \"9:00\", \"end\": \"09:30\" }]",
        "PLC0009 /timeBlocks/0/kind Expected one of core, support, extension, team, or { \"other\": \"…\" }; found text of 6 characters. Did you mean 'support'?",
        "PLC0008 /timeBlocks/0/begin Expected a time of day such as 13:05, found text of 4 characters.")]
    [InlineData(Goal + "\"priority\": 3000000000 }]", "PLC0003 /goals/0/priority Expected a whole number from -2,147,483,648 to 2,147,483,647, found a greater one.")]
    [InlineData(Goal + "\"priority\": -3000000000 }]", "PLC0003 /goals/0/priority Expected a whole number from -2,147,483,648 to 2,147,483,647, found a lesser one.")]
    [InlineData(Goal + "\"priority\": 1.5 }]", "PLC0003 /goals/0/priority Expected a whole number, found a number with decimal places.")]
    [InlineData("\"members\": [{ \"id\": \"m\", \"name\": \"\\ud83c\" }]", "PLC0011 /members/0/name The text holds an escape that is half of a surrogate pair.")]
    [InlineData("\"members\": [{ \"id\": \"m\", \"name\": \"Jos\u00e9\" }]", "PLC0011 /members/0/name The text holds bytes that are not UTF-8.")]
    public void A_message_says_which_cause_it_was(string members, params string[] expected)
    {
        // In Latin-1, so that an accent is no UTF-8.
        var read = PlcDocumentReader.Read(Encoding.Latin1.GetBytes($$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", {{members}} } }"""));

        Assert.Equal(expected, read.Diagnostics.Select(one => $"{one.Rule.Id} {one.Place.JsonPointer!["/community".Length..]} {one.Message}"));
    }

    [Theory]
    [InlineData("0.9", "an older")]
    [InlineData("2.0", "a newer")]
    public void The_fix_of_a_version_is_true_of_older_and_newer_ones(string version, string which)
    {
        var fault = Assert.Single(PlcDocumentReader.Read(Encoding.UTF8.GetBytes($$"""{ "plc": "{{version}}", "community": { "id": "s", "name": "S", "kind": "school" } }""")).Diagnostics);

        Assert.Equal($"This reader knows version 1 of the format; the document is of {which} version.", fault.Message);
        Assert.Equal("Use a reader of the version of the document, or have the document written in version 1.0.", fault.Rule.Fix);
    }

    [Theory]
    [InlineData("PLC9999", "")]
    [InlineData("PLC3106X", " Did you mean 'PLC3106'?")]
    [InlineData("PLC03106", " Did you mean 'PLC3106'?")]
    [InlineData("PCL3106", " Did you mean 'PLC3106'?")]
    [InlineData("PLC3199", "")]
    public void A_name_with_other_numbers_is_not_suggested(string id, string suggested) =>
        Assert.StartsWith($"There is no rule '{id}'.{suggested} (", Assert.Throws<ArgumentException>(() => new SeverityOverride(id, null)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("quiz-2", "Q1", "PLC0115 No assessment of the community has this id.")]
    [InlineData("quizz-1", "Q1", "PLC0115 No assessment of the community has this id. Did you mean 'quiz-1'?")]
    [InlineData("quiz-1", "Q3", "PLC0118 The assessment has no item of this id.", "PLC0004 The member 'Q1' is missing.")]
    public void An_id_with_another_number_is_another_thing(string assessment, string item, params string[] expected)
    {
        var community = new LearningCommunity(
            new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])],
            assessments: [new(new("quiz-1"), "Quiz", [new AssessmentItem(new("Q1"), new(1), new("t"))])]);

        var read = ResultsReader.Read(Encoding.UTF8.GetBytes($$"""{"assessment":"{{assessment}}","student":"S1","points":{"{{item}}":1} }"""), community);

        Assert.Equal(expected.Order(), read.Diagnostics.Select(one => $"{one.Rule.Id} {one.Message}").Order());
    }
}
