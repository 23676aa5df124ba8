using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rules;
using Plc.Model.Serialization.Csv;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization;

/// <summary>Reads a sheet of progress scores with the columns <c>student</c>, <c>measure</c>, <c>date</c>, <c>score</c> and, where there are phases, <c>phase</c>; rows in any order.</summary>
public static class ProgressReader
{
    private const string StudentColumn = "student", MeasureColumn = "measure", DateColumn = "date", ScoreColumn = "score", PhaseColumn = "phase";

    /// <summary>Reads a sheet of progress scores.</summary>
    /// <param name="utf8">The whole sheet; a byte order mark of UTF-8 is passed over.</param>
    /// <param name="sameDay">What to do with several scores of a student on a measure of one day and one phase.</param>
    /// <param name="options">How much is taken in, and how grave rules are; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="students">The students of the community, of whom the scores should be: another is a warning (PLC0141). Nothing is said where it is left out.</param>
    /// <param name="progress">Is told now and then how far the reading has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The series where there is no error, and everything that was found, by place.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<ProgressSheet> Read(
        ReadOnlyMemory<byte> utf8, SameDayScores sameDay = SameDayScores.Refuse, ReadOptions? options = null, IReadOnlySet<Id<Student>>? students = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= ReadOptions.Default;
        return Read(Bytes.Of(utf8, options.MaxDocumentBytes), sameDay, options, students, progress, cancellationToken);
    }

    /// <summary>Reads a sheet of progress scores from a stream to its end; of a stream that is longer than the options allow, no more than shows that.</summary>
    /// <param name="stream">The sheet, from where the stream stands; it is left open.</param>
    /// <param name="sameDay">What to do with several scores of a student on a measure of one day and one phase.</param>
    /// <param name="options">How much is taken in, and how grave rules are.</param>
    /// <param name="students">The students of the community, of whom the scores should be: another is a warning (PLC0141). Nothing is said where it is left out.</param>
    /// <param name="progress">Is told now and then how far the taking in, and then the reading, has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading, between two reads of the stream and while the sheet is read.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<ProgressSheet> Read(
        Stream stream, SameDayScores sameDay = SameDayScores.Refuse, ReadOptions? options = null, IReadOnlySet<Id<Student>>? students = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        return Read(Bytes.TakeIn(stream, options.MaxDocumentBytes, progress, cancellationToken), sameDay, options, students, progress, cancellationToken);
    }

    /// <summary>Reads a sheet of progress scores from a stream: takes it in without holding a thread, and then reads it at one go.</summary>
    /// <inheritdoc cref="Read(Stream, SameDayScores, ReadOptions?, IReadOnlySet{Id{Student}}?, IProgress{ReadProgress}?, CancellationToken)"/>
    public static Task<ReadResult<ProgressSheet>> ReadAsync(
        Stream stream, SameDayScores sameDay = SameDayScores.Refuse, ReadOptions? options = null, IReadOnlySet<Id<Student>>? students = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync(options ?? ReadOptions.Default);

        async Task<ReadResult<ProgressSheet>> ReadAsync(ReadOptions options) =>
            Read(await Bytes.TakeInAsync(stream, options.MaxDocumentBytes, progress, cancellationToken).ConfigureAwait(false), sameDay, options, students, progress, cancellationToken);
    }

    private static ReadResult<ProgressSheet> Read(
        Bytes bytes, SameDayScores sameDay, ReadOptions options, IReadOnlySet<Id<Student>>? students, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        if (!Enum.IsDefined(sameDay)) throw new ArgumentOutOfRangeException(nameof(sameDay));
        var pace = new Pace(ReadStage.Reading, bytes.Content.Length, progress, cancellation);
        using var sheet = new CsvSheet(bytes, options, pace);
        var series = Read(sheet, sameDay, students);
        pace.End(bytes.Content.Length);
        return new(series, sheet.Diagnostics);
    }

    private static ProgressSheet? Read(CsvSheet sheet, SameDayScores sameDay, IReadOnlySet<Id<Student>>? students)
    {
        if (SheetColumns.Read(sheet) is not { } columns) return null;
        var (student, measure, date) = (columns.Require(StudentColumn), columns.Require(MeasureColumn), columns.Require(DateColumn));
        var (score, phase) = (columns.Require(ScoreColumn), columns.Find(PhaseColumn));
        columns.ReportUnknown(PhaseColumn);
        if (new[] { student, measure, date, score }.Contains(SheetColumns.NoColumn)) return null;

        var scores = new Dictionary<(Id<Student> Student, string Measure), List<ProgressScore>>();
        var (days, strangers) = (new ScoreDays(sheet, sameDay), new HashSet<Id<Student>>());
        while (sheet.Read())
        {
            if (sheet.CellCount != columns.Count)
            {
                sheet.Add(FormRules.RowLength, 0, Found.Cells(sheet.CellCount), columns.Count);
                continue;
            }
            var isKnown = sheet.TryId<Student>(student, out var id);
            isKnown &= TryLine(sheet, measure, required: true, static text => ProgressSeries.Check(text), out var what);
            isKnown &= TryDate(sheet, date, out var day);
            var isWhole = TryScore(sheet, score, out var value);
            isWhole &= TryLine(sheet, phase, required: false, static text => ProgressScore.Check(phase: text), out var name);
            if (!isKnown) continue;
            if (students?.Contains(id) == false && strangers.Add(id)) sheet.Add(FormRules.StudentElsewhere, student);
            if (days.Takes(id, what!, day, name, sheet.PlaceOf(date)) && isWhole) Of(scores, (id, what!)).Add(new(day, value, name));
        }
        days.Report();
        return sheet.HasErrors ? null : new(
            [.. scores.OrderBy(one => one.Key.Student).ThenBy(one => one.Key.Measure, StringComparer.Ordinal)
                .Select(one => new StudentSeries(one.Key.Student, ProgressSeries.Of(one.Key.Measure, ProgressDirection.Increasing, one.Value, sameDay)))]);
    }

    private static List<ProgressScore> Of(Dictionary<(Id<Student>, string), List<ProgressScore>> scores, (Id<Student>, string) key)
    {
        if (!scores.TryGetValue(key, out var list)) scores.Add(key, list = []);
        return list;
    }

    /// <summary>A text of one line; null where it may be empty and is.</summary>
    private static bool TryLine(CsvSheet sheet, int column, bool required, Func<string, RuleBreaches> check, out string? line)
    {
        line = null;
        if (column == SheetColumns.NoColumn || (!required && sheet[column].IsEmpty)) return true;
        if (!sheet.TryText(column, out var text)) return false;
        if (text.Length == 0)
        {
            sheet.Add(FormRules.CellBlank, column);
            return false;
        }
        var breaches = check(text);
        foreach (var breach in breaches) sheet.Add(breach.Rule, column, breach.Arguments.AsSpan());
        line = text;
        return breaches.Count == 0;
    }

    private static bool TryDate(CsvSheet sheet, int column, out LocalDate date)
    {
        date = default;
        if (!sheet.TryText(column, out var text)) return false;
        if (text.Length == 0) sheet.Add(FormRules.CellBlank, column);
        else if (IsoDate.TryParse(text, out date)) return true;
        else sheet.Add(FormRules.TextFormat, column, IsoDate.Expected, IsoDate.Found(text));
        return false;
    }

    private static bool TryScore(CsvSheet sheet, int column, out decimal score)
    {
        score = 0;
        if (sheet[column].IsEmpty)
        {
            sheet.Add(FormRules.CellBlank, column);
            return false;
        }
        if (!sheet.TryNumber(column, out score)) return false;
        var breaches = ProgressScore.Check(value: score);
        foreach (var breach in breaches) sheet.Add(breach.Rule, column, breach.Arguments.AsSpan());
        return breaches.Count == 0;
    }

    /// <summary>On which days there are scores, and what becomes of further ones of a day.</summary>
    private sealed class ScoreDays(CsvSheet sheet, SameDayScores sameDay)
    {
        private readonly Dictionary<(Id<Student>, string, LocalDate), (CellPlace Place, string? Phase)> _first = [];
        private int _further;
        private (SourcePlace Place, SourcePlace First) _said;

        /// <summary>Whether a score counts; one that does not is reported.</summary>
        internal bool Takes(Id<Student> student, string measure, LocalDate day, string? phase, CellPlace place)
        {
            if (_first.TryAdd((student, measure, day), (place, phase))) return true;
            var first = _first[(student, measure, day)];
            var (here, there) = (place.ToSourcePlace(), first.Place.ToSourcePlace());
            if (sameDay == SameDayScores.Refuse || first.Phase != phase)
            {
                sheet.Add(FormRules.ScoreTwice, here, there);
                return false;
            }
            if (_further++ == 0) _said = (here, there);
            return true;
        }

        /// <summary>Says once, and how often, that a median was taken: those who do not take several probes have a row twice.</summary>
        internal void Report()
        {
            if (_further > 0) sheet.Add(FormRules.MedianTaken, _said.Place, _said.First, Found.Rows(_further));
        }
    }
}
