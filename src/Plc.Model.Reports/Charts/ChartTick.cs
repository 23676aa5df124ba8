using System.ComponentModel;

namespace Plc.Model.Reports.Charts;

/// <summary>A tick of a plot.</summary>
/// <param name="Place">Where it stands: in percent of the width, or in pixels from the top.</param>
/// <param name="Label">What is written at it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ChartTick(string Place, string Label);
