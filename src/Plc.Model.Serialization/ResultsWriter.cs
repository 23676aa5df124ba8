using System.Buffers;
using Plc.Model.Assessments;
using Plc.Model.Rules;
using Plc.Model.Serialization.Results;

namespace Plc.Model.Serialization;

/// <summary>
/// Writes results in every <see cref="ResultsFormat"/>, so that equal results give equal bytes and read back equal: UTF-8 without a byte order mark, a line feed after every line, rows by
/// section and then by student, and of date, section and groups only what some row says.
/// </summary>
/// <remarks>
/// In a sheet, a text that a spreadsheet would take for a formula has an apostrophe before it, which the reader takes off again. A file of records without any record is empty, and an
/// empty file is refused by the reader, since a file that was cut off looks the same.
/// </remarks>
public static class ResultsWriter
{
    /// <summary>Writes results.</summary>
    /// <param name="results">The results.</param>
    /// <param name="format">In what format.</param>
    /// <param name="output">Where it goes.</param>
    /// <exception cref="RuleException">PLC0112: an item has a name that a wide sheet cannot have for an item.</exception>
    public static void Write(ResultSet results, ResultsFormat format, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(output);
        Check(results, format).ThrowIfBroken(nameof(ResultSet));
        if (format == ResultsFormat.Ndjson) NdjsonOutput.Write(results, output);
        else if (format == ResultsFormat.WideCsv) SheetOutput.WriteWide(results, output);
        else SheetOutput.WriteTidy(results, output);
    }

    /// <summary>The bytes of results.</summary>
    /// <inheritdoc cref="Write(ResultSet, ResultsFormat, IBufferWriter{byte})"/>
    public static byte[] Write(ResultSet results, ResultsFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(results, format, output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Why results cannot be written in a format; nothing where they can.</summary>
    public static RuleBreaches Check(ResultSet results, ResultsFormat format)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (!Enum.IsDefined(format)) throw new ArgumentOutOfRangeException(nameof(format));
        var breaches = new RuleBreaches();
        if (format != ResultsFormat.WideCsv) return breaches;
        for (var item = 0; item < results.Items.Count; item++)
            if (WideSheet.IsTaken(results.Items[item].Value)) breaches.Add(FormRules.ItemIsColumn, $"items/{item}", results.Items[item]);
        if (breaches.Count == 0 && WideSheet.LooksTidy(results.Items.Select(item => item.Value))) breaches.Add(FormRules.ItemIsColumn, "items", TidySheet.ItemColumn);
        return breaches;
    }
}
