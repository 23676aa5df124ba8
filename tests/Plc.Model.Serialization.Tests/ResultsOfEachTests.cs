using System.Text;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

/// <summary>Results of several assessments in one file of records.</summary>
public sealed class ResultsOfEachTests
{
    private const string Both =
        """
        {"assessment":"b","student":"S1","points":{"Q1":1}}
        {"assessment":"a","student":"S1","points":{"Q1":0,"Q2":1}}
        {"assessment":"b","student":"S2","points":{"Q1":0}}

        """;

    private static readonly LearningCommunity Community = new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])], assessments: [Make("a", "Q1", "Q2"), Make("b", "Q1")]);

    [Fact]
    public void Each_assessment_has_a_set_in_the_order_in_which_the_file_first_names_it()
    {
        var read = ResultsReader.ReadEach(Encoding.UTF8.GetBytes(Both), Community);

        Assert.Empty(read.Diagnostics);
        Assert.Equal([("b", 2), ("a", 1)], read.Value!.Select(set => (set.Assessment.Value, set.Count)));
        Assert.Equal(read.Value![0], ResultsReader.Read(Encoding.UTF8.GetBytes("student,Q1\nS1,1\nS2,0\n"), Community, new("b")).Value);
    }

    [Fact]
    public void A_sheet_is_of_one_assessment_and_one_that_is_named_is_the_only_one()
    {
        Assert.Equal("a", Assert.Single(ResultsReader.ReadEach("student,Q1,Q2\nS1,1,0\n"u8.ToArray(), Community).Value!).Assessment.Value);
        Assert.Equal("b", Assert.Single(ResultsReader.ReadEach("student,Q1\nS1,1\n"u8.ToArray(), Community, new("b")).Value!).Assessment.Value);
    }

    [Fact]
    public void A_student_twice_in_one_of_the_sets_is_a_fault_and_there_are_no_results()
    {
        var read = ResultsReader.ReadEach(Encoding.UTF8.GetBytes(Both + """{"assessment":"a","student":"S1","points":{"Q1":1,"Q2":1}}"""), Community);

        Assert.Null(read.Value);
        Assert.Equal(["PLC5010 4"], read.Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Place.Line}"));
    }

    private static CommonAssessment Make(string id, params string[] items) =>
        new(new(id), id, [.. items.Select(item => new AssessmentItem(new(item), new(1), new Id<LearningTarget>("t")))]);
}
