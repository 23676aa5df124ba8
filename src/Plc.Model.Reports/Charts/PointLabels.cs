namespace Plc.Model.Reports.Charts;

/// <summary>Where the labels of points stand so that none lies on another, or on a point; a label for which there is no room is left out.</summary>
internal static class PointLabels
{
    /// <summary>How wide a plot is taken to be; on a narrower one labels of plain points are left out.</summary>
    private const double Width = 640;

    /// <summary>How wide a letter of a label is, at 12 pixels; a little more than most.</summary>
    private const double Letter = 7;

    private const double LineHeight = 13, Gap = 8;

    private static readonly PointLabel[] Places = [new(Gap, 4, "start"), new(-Gap, 4, "end"), new(0, -Gap, "middle"), new(0, Gap + 10, "middle")];

    /// <summary>A place for the label of each point, in their order; null where there is no room.</summary>
    /// <param name="points">The points: how far along the width and, from the top, along the height, 0 to 1, with their labels.</param>
    /// <param name="height">The height of the plot, in pixels.</param>
    internal static IReadOnlyList<PointLabel?> Place(IEnumerable<(double X, double Y, string Label)> points, double height)
    {
        var all = points.Select(point => (X: point.X * Width, Y: point.Y * height, point.Label)).ToList();
        var taken = all.Select(point => new Box(point.X - 5, point.Y - 5, point.X + 5, point.Y + 5)).ToList();
        var labels = new List<PointLabel?>();
        foreach (var (x, y, label) in all)
        {
            PointLabel? found = null;
            foreach (var place in Places)
            {
                var box = BoxOf(x, y, label.Length * Letter, place);
                if (box.Left < -40 || box.Right > Width + 16 || taken.Exists(other => other.Overlaps(box))) continue;
                taken.Add(box);
                found = place;
                break;
            }
            labels.Add(found);
        }
        return labels;
    }

    private static Box BoxOf(double x, double y, double width, PointLabel place)
    {
        var left = x + place.Dx - (place.Anchor switch { "start" => 0, "end" => width, _ => width / 2 });
        return new(left, y + place.Dy - LineHeight + 3, left + width, y + place.Dy + 3);
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        internal bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}

/// <summary>Where a label stands beside its point, in pixels, and which end of it.</summary>
internal readonly record struct PointLabel(double Dx, double Dy, string Anchor);
