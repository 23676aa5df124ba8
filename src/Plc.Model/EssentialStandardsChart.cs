using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model;

/// <summary>The chart by which a team answers what students must learn: one row an essential outcome, with six columns (practice row Q-01).</summary>
/// <remarks>Made from a community; nothing in it is a fact of its own. Source: the essential-standards chart as schools use it.</remarks>
public sealed class EssentialStandardsChart
{
    private EssentialStandardsChart(Course course, ValueList<Team> teams, ValueList<EssentialStandardsRow> rows) => (Course, Teams, Rows) = (course, teams, rows);

    /// <summary>The course.</summary>
    public Course Course { get; }

    /// <summary>The teams whose members teach it in common.</summary>
    public ValueList<Team> Teams { get; }

    /// <summary>One row an outcome of the course, in the order of the community.</summary>
    public ValueList<EssentialStandardsRow> Rows { get; }

    /// <summary>The chart of a course.</summary>
    /// <param name="community">The community.</param>
    /// <param name="course">One of its courses.</param>
    /// <exception cref="ArgumentException">The community has no such course.</exception>
    public static EssentialStandardsChart Of(LearningCommunity community, Id<Course> course)
    {
        ArgumentNullException.ThrowIfNull(community);
        var of = community.Courses.FirstOrDefault(candidate => candidate.Id == course) ?? throw new ArgumentException("The community does not have this course.", nameof(course));
        var reference = new Reference<Course>(course);
        return new(
            of,
            [.. community.Teams.Where(team => team.Courses.Contains(reference))],
            [.. community.Outcomes.Where(outcome => outcome.Course == reference).Select(outcome => new EssentialStandardsRow(outcome, Summative(community.Assessments, outcome)))]);
    }

    private static ValueList<CommonAssessment> Summative(ValueList<CommonAssessment> assessments, EssentialOutcome outcome)
    {
        var targets = outcome.Targets.Select(target => new Reference<LearningTarget>(target.Id)).ToHashSet();
        return [.. assessments.Where(assessment => assessment.Purpose?.Is(AssessmentPurpose.Summative) == true && assessment.Items.Any(item => targets.Contains(item.Target)))];
    }
}

/// <summary>One row of an essential-standards chart.</summary>
/// <remarks>Equal when outcome and assessments are equal. Of the six columns five are facts of the outcome.</remarks>
public sealed record EssentialStandardsRow
{
    internal EssentialStandardsRow(EssentialOutcome outcome, ValueList<CommonAssessment> summativeAssessments) => (Outcome, SummativeAssessments) = (outcome, summativeAssessments);

    /// <summary>The outcome.</summary>
    public EssentialOutcome Outcome { get; }

    /// <summary>What students must learn.</summary>
    public string Description => Outcome.Statement;

    /// <summary>What proficient work looks like; null where that is not said.</summary>
    public string? ExampleOfRigor => Outcome.ExampleOfRigor;

    /// <summary>The knowledge, skills and vocabulary that it builds on; null where they are not said.</summary>
    public string? Prerequisites => Outcome.Prerequisites;

    /// <summary>When it is taught; null where that is not set.</summary>
    public Pacing? WhenTaught => Outcome.Pacing;

    /// <summary>The common summative assessments with an item on one of its learning targets.</summary>
    public ValueList<CommonAssessment> SummativeAssessments { get; }

    /// <summary>What students learn who have learned it already; null where that is not said.</summary>
    public string? Extension => Outcome.Extension;
}
