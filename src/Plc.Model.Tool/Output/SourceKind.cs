namespace Plc.Model.Tool.Output;

/// <summary>What a file is, as far as its parts go.</summary>
internal enum SourceKind
{
    /// <summary>One JSON text.</summary>
    Document,

    /// <summary>JSON texts, one a line.</summary>
    Records,

    /// <summary>Comma-separated values.</summary>
    Sheet,
}

/// <summary>Tells what files are.</summary>
internal static class SourceKinds
{
    /// <summary>Records where results begin as JSON, and a sheet otherwise.</summary>
    internal static SourceKind OfResults(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        return utf8.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..] ? SourceKind.Records : SourceKind.Sheet;
    }
}
