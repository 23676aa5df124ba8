using Plc.Model.Rules;

namespace Plc.Model.Serialization.Results;

/// <summary>A fault of a record as it is noted: a byte of the line, and a JSON Pointer within the record.</summary>
internal readonly record struct RecordFault(Rule Rule, int Offset, string Pointer, object?[] Arguments, int FirstRecord = 0);
