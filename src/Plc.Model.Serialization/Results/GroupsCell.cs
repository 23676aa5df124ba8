using System.Text;
using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Results;

/// <summary>Several groups in one cell, separated by semicolons. A semicolon that belongs to an id has a backslash before it, and so has a backslash that would else be read so.</summary>
internal static class GroupsCell
{
    /// <summary>The ids in a cell, without the spaces around them; empty ones are passed over.</summary>
    internal static List<string> Split(string cell)
    {
        var (ids, id) = (new List<string>(), new StringBuilder());
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || cell[i] == ';')
            {
                if (id.ToString().Trim(' ') is { Length: > 0 } trimmed) ids.Add(trimmed);
                id.Clear();
            }
            else if (cell[i] == '\\' && i + 1 < cell.Length && cell[i + 1] is ';' or '\\') id.Append(cell[++i]);
            else id.Append(cell[i]);
        }
        return ids;
    }

    /// <summary>The cell of some groups.</summary>
    internal static string Of(ValueList<Id<StudentGroup>> groups) => string.Join(
        ';', groups.Select(group => group.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)));
}
