using System.ComponentModel;

namespace Plc.Model.Reports.Components.Community;

/// <summary>Who needs what by when.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ResponseSection;

/// <summary>Progress on goals, with aim lines and checkpoints.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class GoalSection;

/// <summary>Progress scores of students, with phases and aim lines.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MonitoringSection;

/// <summary>What the practice review found.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ReviewSection;
