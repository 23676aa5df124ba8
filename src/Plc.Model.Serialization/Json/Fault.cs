using Plc.Model.Rules;

namespace Plc.Model.Serialization.Json;

/// <summary>A fault as it is noted while reading: its place is a byte, and becomes line, column and pointer when all is read.</summary>
internal readonly record struct Fault(Rule Rule, int Offset, object?[] Arguments, int RelatedOffset = Fault.NoPlace)
{
    internal const int NoPlace = -1;
}
