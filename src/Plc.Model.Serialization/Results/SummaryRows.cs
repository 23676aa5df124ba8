using System.Text;
using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>Rows that are summarized and not kept, but for the ids of the students, so that nobody is counted twice.</summary>
/// <param name="community">The community.</param>
/// <param name="assessment">The assessment.</param>
/// <param name="policy">The policy.</param>
/// <param name="seen">The students of all assessments.</param>
internal sealed class SummaryRows(LearningCommunity community, CommonAssessment assessment, AnalysisPolicy? policy, SeenStudents seen) : AssessmentRows(assessment)
{
    private readonly AssessmentSummaryBuilder _builder = new(community.Id, assessment, policy, community.Sections);
    private readonly int _number = seen.NewAssessment();

    internal AssessmentSummary Build() => _builder.Build();

    /// <summary>Takes note of a student; false where the student was there before.</summary>
    internal bool Enter(ReadOnlySpan<byte> student) => seen.Add(_number, student);

    /// <summary>Counts the row of a student who was entered.</summary>
    internal RuleBreaches Count(ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>> groups) => _builder.Add(cells, section, groups);

    /// <summary>Whether the student who was entered last was the first who is not kept.</summary>
    internal bool TakeNotice() => seen.TakeNotice();

    /// <summary>How many students are kept.</summary>
    internal int Kept => seen.Count;

    internal override RuleBreaches Add(
        ReadOnlySpan<byte> student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>> groups, LocalDate? date, int record)
    {
        var breaches = Enter(student) ? Count(cells, section, groups) : With(AssessmentRules.StudentTwice, _builder.Check(cells, section, groups));
        return TakeNotice() ? With(FormRules.StudentsNotKept, breaches, Kept) : breaches;
    }

    internal override RuleBreaches AddBroken(
        Id<Student>? student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>>? groups, int record)
    {
        var breaches = _builder.Check(cells, section, groups);
        return student is not { } known || Enter(Encoding.UTF8.GetBytes(known.Value)) ? breaches : With(AssessmentRules.StudentTwice, breaches);
    }

    internal override int FirstRecordOf(Id<Student> student) => 0;

    /// <summary>What is to be said of the student, and then the rest.</summary>
    private static RuleBreaches With(Rule rule, RuleBreaches others, params ReadOnlySpan<object?> arguments)
    {
        var breaches = new RuleBreaches();
        breaches.Add(rule, "student", arguments);
        foreach (var breach in others) breaches.Add(breach.Rule, breach.Path[1..], breach.Arguments.AsSpan());
        return breaches;
    }
}
