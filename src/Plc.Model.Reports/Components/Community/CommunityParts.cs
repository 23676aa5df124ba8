using System.ComponentModel;

namespace Plc.Model.Reports.Components.Community;

/// <summary>Who needs what by when.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ResponseSection;

/// <summary>The groups that have to begin, by the day by which they have to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class GroupTable;

/// <summary>The students who have to be assessed first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class GatherTable;

/// <summary>The plans on which something is to be decided, and those that go on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PlanTables;

/// <summary>What is not settled about responses, and by what they were reached.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ResponseNotes;

/// <summary>Progress on goals, with aim lines and checkpoints.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class GoalSection;

/// <summary>One goal: how it stands, its chart and what is due.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class GoalCard;

/// <summary>The measurements and checkpoints of a goal, in the order of their days.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class GoalTable;

/// <summary>Progress scores of students, with phases and aim lines.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MonitoringSection;

/// <summary>The progress scores of one student on one measure.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MonitoringCard;

/// <summary>What the practice review found.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ReviewSection;

/// <summary>What one rule of the practice review found, why it matters and what to do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class FindingCard;

/// <summary>How far the records show the entries of one lens.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ProfileTable;

/// <summary>What hangs together with each goal: outcomes, assessments, results, support and cycles.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class WalkTable;

/// <summary>Whether something is as it should be: by this it is framed, so that colour is not needed to tell.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum Standing
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>Somebody should look at it.</summary>
    Look,

    /// <summary>It cannot be told, or is for information only.</summary>
    Open,
}

/// <summary>How something stands, in a word and by its frame.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class StandingMark;
