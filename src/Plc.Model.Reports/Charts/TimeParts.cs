using System.ComponentModel;

namespace Plc.Model.Reports.Charts;

/// <summary>A drawing of values over time, with aim line, target, checkpoints and phase lines.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TimeDrawing;

/// <summary>What the marks and lines of a drawing over time stand for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TimeLegend;

/// <summary>A checkpoint on a drawing over time, or in its legend.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class CheckpointSign;
