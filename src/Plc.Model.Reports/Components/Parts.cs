using System.ComponentModel;
using Microsoft.AspNetCore.Components;

// Razor makes every component public. These are the parts of the page and of no use without it; here they are sealed, documented and kept from editors.
namespace Plc.Model.Reports.Components;

/// <summary>A part of a report for the team.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReportPart : ComponentBase
{
    [CascadingParameter]
    private protected ReportContent Report { get; set; } = null!;

    /// <summary>Words of the page in those of the community; never of what comes from its document.</summary>
    private protected string Say(string phrase) => Report.Vocabulary.Phrase(phrase);

    private protected string Count(int count, string one) => Report.Vocabulary.Count(count, one);
}

/// <summary>What every page has around it: its policy, its title and its style.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PageFrame;

/// <summary>A report for the team as a whole page.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TeamPage;

/// <summary>A target by its id and its statement.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TargetName;

/// <summary>A report for everyone as a whole page.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PublicPage;
