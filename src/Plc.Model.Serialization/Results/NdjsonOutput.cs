using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Plc.Model.Assessments;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Results;

/// <summary>Writes results as records, one a line.</summary>
internal static class NdjsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = Json8259Encoder.Instance };

    internal static void Write(ResultSet results, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var row in results)
        {
            Write(json, results, row);
            json.Flush();
            output.Write("\n"u8);
            json.Reset();
        }
    }

    /// <summary>A date as every format has it.</summary>
    internal static string TextOf(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static void Write(Utf8JsonWriter json, ResultSet results, ResultRow row)
    {
        json.WriteStartObject();
        json.WriteString("assessment", results.Assessment.Value);
        if (results.Version is { } version) json.WriteString("version", version);
        json.WriteString("student", row.Student.Value);
        if (row.Section is { } section) json.WriteString("section", section.Value);
        if (row.Date is { } date) json.WriteString("date", TextOf(date));
        if (row.Groups.Count > 0)
        {
            json.WriteStartArray("groups");
            foreach (var group in row.Groups) json.WriteStringValue(group.Value);
            json.WriteEndArray();
        }
        json.WriteStartObject("points");
        for (var item = 0; item < results.Items.Count; item++)
        {
            json.WritePropertyName(results.Items[item].Value);
            Write(json, row[item]);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ResultCell cell)
    {
        switch (cell.Status)
        {
            case CellStatus.Scored: json.WriteRawValue(cell.Points.ToString(null, CultureInfo.InvariantCulture), skipInputValidation: true); break;
            case CellStatus.Absent: json.WriteStringValue("absent"u8); break;
            case CellStatus.Exempt: json.WriteStringValue("exempt"u8); break;
            default: json.WriteNullValue(); break;
        }
    }
}
