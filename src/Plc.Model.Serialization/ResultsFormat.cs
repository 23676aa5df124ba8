namespace Plc.Model.Serialization;

/// <summary>The forms in which results are exchanged. A reader knows them by their content.</summary>
public enum ResultsFormat
{
    /// <summary>A JSON object a line, which also names its assessment: for programs.</summary>
    Ndjson,

    /// <summary>A sheet with a row a student and a column an item: for people.</summary>
    WideCsv,

    /// <summary>A sheet with a row for every student and item: for statistics programs.</summary>
    TidyCsv,
}
