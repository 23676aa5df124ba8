using System.ComponentModel;

namespace Plc.Model.Reports.Charts;

/// <summary>A part of a bar.</summary>
/// <param name="Size">How large it is, beside the others.</param>
/// <param name="Colour">The class of its colour.</param>
/// <param name="Label">What is written in it, where there is room.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record BarPart(double Size, string Colour, string Label);
