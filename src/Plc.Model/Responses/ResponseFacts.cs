using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Responses;

/// <summary>What rule sets are applied with: the parts of a community that decide who gets which response, when and where.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ResponseFacts
{
    /// <summary>Collects the parts.</summary>
    /// <param name="ruleSets">The rule sets.</param>
    /// <param name="assessments">The assessments, which name their courses.</param>
    /// <param name="sections">The sections, whose rosters say where students are taught.</param>
    /// <param name="plans">The support plans.</param>
    /// <param name="calendars">The calendars by which school days are counted.</param>
    /// <param name="timeBlocks">The time blocks in which groups can work.</param>
    public ResponseFacts(
        ValueList<ResponseRuleSet> ruleSets, ValueList<CommonAssessment> assessments, ValueList<Section> sections = default, ValueList<SupportPlan> plans = default,
        ValueList<SchoolCalendar> calendars = default, ValueList<TimeBlock> timeBlocks = default) =>
        (RuleSets, Assessments, Sections, Plans, Calendars, TimeBlocks) = (ruleSets, assessments, sections, plans, calendars, timeBlocks);

    /// <summary>The rule sets.</summary>
    public ValueList<ResponseRuleSet> RuleSets { get; }

    /// <summary>The assessments, which name their courses.</summary>
    public ValueList<CommonAssessment> Assessments { get; }

    /// <summary>The sections, whose rosters say where students are taught.</summary>
    public ValueList<Section> Sections { get; }

    /// <summary>The support plans.</summary>
    public ValueList<SupportPlan> Plans { get; }

    /// <summary>The calendars by which school days are counted.</summary>
    public ValueList<SchoolCalendar> Calendars { get; }

    /// <summary>The time blocks in which groups can work.</summary>
    public ValueList<TimeBlock> TimeBlocks { get; }
}
