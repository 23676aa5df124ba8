using CsvHelper;

namespace Plc.Model.Benchmarks;

/// <summary>A row of a tidy sheet as CsvHelper reads it by generated code.</summary>
[CsvRecord]
internal sealed partial record TidyRow(string Student, DateOnly Date, string Section, string Item, decimal? Points);
