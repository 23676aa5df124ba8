using System.ComponentModel;

// Razor makes every component public. Charts are drawn here; how wide they are is left to the page, so that their letters are as large on a phone as on paper: places along the width are percents, those along the height pixels.
namespace Plc.Model.Reports.Charts;

/// <summary>A chart with its title, its drawing, its signs, and its numbers as a table.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ChartFigure;

/// <summary>A drawing with axes. What is drawn in it has its places along the width in percent, and along the height in pixels.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class Plot;

/// <summary>What the signs of a chart mean.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class LegendEntry;

/// <summary>A bar of parts that make a whole.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class StackedBar;

/// <summary>A bar from 0 to 100 percent, with the interval in which the percent may lie.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PercentBar;

/// <summary>What the ends and the middle of such bars are, for the head of their column.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PercentAxis;

/// <summary>A bar of a percent as outsiders may see it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PublishedBar;
