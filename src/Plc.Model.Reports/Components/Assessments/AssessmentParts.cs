using System.ComponentModel;
using Microsoft.AspNetCore.Components;

namespace Plc.Model.Reports.Components.Assessments;

/// <summary>A part of the chapter of one assessment.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AssessmentPart : ReportPart
{
    [CascadingParameter]
    private protected AssessmentContent Content { get; set; } = null!;
}

/// <summary>The chapter of one assessment.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class AssessmentSection;

/// <summary>The students who need time, or who are ready for extension, by target and section.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class StudentsByTarget;

/// <summary>The students who were not assessed, by reason and section.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class StudentsNotAssessed;

/// <summary>The targets on which many students of the team as a whole have difficulty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ProgramConcerns;

/// <summary>How the team's students stand on each target.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TargetTable;

/// <summary>How each section stands on each target.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class SectionTable;

/// <summary>What classical test theory says of each item.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ItemTable;

/// <summary>By what the results were reached.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class Conventions;

/// <summary>A section by its id.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class SectionName;

/// <summary>A share as a bar, in percent and by its two counts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ShareBar;

/// <summary>A statistic, or a dash that leads to the reason why it is not defined.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class StatisticText;

/// <summary>Every assessed student on every target, as a coloured table.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class HeatMap;

/// <summary>How many students are at each level, by target.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class LevelTable;

/// <summary>How many students have how many percent of the points.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ScoreDistribution;

/// <summary>Where a section clearly differs from the others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PracticeToShare;

/// <summary>The difficulty of items against how they tell students apart.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ItemScatter;
