namespace Plc.Model.Tool.Output;

/// <summary>What a part of a file is.</summary>
internal enum SourcePartKind
{
    /// <summary>White space, or a sign between names and values.</summary>
    Structure,

    /// <summary>The name of a member or of a column.</summary>
    Name,

    /// <summary>A value; everything that is none of the others is taken for one.</summary>
    Value,
}

/// <summary>A part of a file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The byte at which it begins.</param>
/// <param name="End">The byte after it.</param>
internal readonly record struct SourcePart(SourcePartKind Kind, int Start, int End);

/// <summary>Goes through a file part by part, from its beginning to its end, whatever it holds.</summary>
internal interface ISourceText
{
    /// <summary>Goes to the next part; false at the end.</summary>
    bool TryNext(out SourcePart part);
}
