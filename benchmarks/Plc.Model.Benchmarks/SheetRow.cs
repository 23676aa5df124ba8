using CsvHelper;

namespace Plc.Model.Benchmarks;

/// <summary>A row of a results sheet as CsvHelper reads it by generated code: a column a member, by its name.</summary>
[CsvRecord]
internal sealed partial record SheetRow(
    string Student, string Section, DateOnly Date,
    decimal? Q1, decimal? Q2, decimal? Q3, decimal? Q4, decimal? Q5, decimal? Q6, decimal? Q7, decimal? Q8, decimal? Q9, decimal? Q10,
    decimal? Q11, decimal? Q12, decimal? Q13, decimal? Q14, decimal? Q15, decimal? Q16, decimal? Q17, decimal? Q18, decimal? Q19, decimal? Q20);
