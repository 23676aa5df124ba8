using System.ComponentModel;
using Microsoft.AspNetCore.Components;

// Razor makes every component public. These are the parts of the page and of no use without it; here they are sealed, documented and kept from editors.
namespace Plc.Model.Reports.Components;

/// <summary>A part of a page.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PagePart : ComponentBase
{
    [CascadingParameter]
    private protected PageContent Content { get; set; } = null!;
}

/// <summary>The analysis of an assessment as a whole page.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class AssessmentPage;

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

/// <summary>A target by its id and its statement.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TargetName;

/// <summary>A section by its id.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class SectionName;

/// <summary>A share as a bar, in percent and by its two counts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ShareBar;

/// <summary>A statistic, or a dash that leads to the reason why it is not defined.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class StatisticText;
