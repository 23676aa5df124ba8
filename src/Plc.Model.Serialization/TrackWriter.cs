using System.Buffers;
using System.Globalization;
using Plc.Model.Analysis;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Serialization.Csv;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>
/// Writes evidence over time, the mastery that follows from it and series of progress scores, for programs and for spreadsheets. It names students by their opaque ids: for the team
/// alone. Mastery is in percent of the points.
/// </summary>
public static class TrackWriter
{
    /// <summary>The scale on which mastery is written: percent of the points.</summary>
    public const decimal ScaleMaximum = 100;

    private static readonly string[] Header =
    [
        "student", "target", "measure", "date", "assessment", "section", "earned", "possible", "itemCount", "itemsAtFullPoints", "result", "score", "phase",
        "timesNotProficientInARow", "mastery", "masteryPolicy", "asOf",
    ];

    /// <summary>Writes JSON.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="mastery">The policy by which mastery is computed.</param>
    /// <param name="community">The community whose assessments were given; its targets are named in the result.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="series">Series of progress scores; scores after the day of the evidence are left out.</param>
    public static void Write(EvidenceOverTime evidence, MasteryPolicy mastery, LearningCommunity community, IBufferWriter<byte> output, ValueList<StudentSeries> series = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(mastery);
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => TrackShapes.Track.Write(json, new(evidence, mastery, community.Id, new(community), series)));
    }

    /// <summary>
    /// Writes a sheet: a row for every piece of evidence, with <c>target</c> and <c>assessment</c>, and a row for every progress score, with <c>measure</c> and <c>score</c>. Texts
    /// that a spreadsheet would take for formulas have an apostrophe before them.
    /// </summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="mastery">The policy by which mastery is computed.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="series">Series of progress scores; scores after the day of the evidence are left out.</param>
    public static void WriteCsv(EvidenceOverTime evidence, MasteryPolicy mastery, IBufferWriter<byte> output, ValueList<StudentSeries> series = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(mastery);
        ArgumentNullException.ThrowIfNull(output);
        SheetCells.Write(output, Header);
        var asOf = IsoDate.Format(evidence.AsOf);
        foreach (var history in evidence.Targets.SelectMany(evidence.HistoriesOn))
        {
            var result = MasteryResult.Of(mastery, history, ScaleMaximum).Rounded is { } level ? Of(level) : "";
            foreach (var piece in history.Evidence)
                SheetCells.Write(output,
                [
                    history.Student.Value, history.Target.ToString(), "", piece.Date is { } day ? IsoDate.Format(day) : "", piece.Assessment.Value, piece.Section?.Value ?? "",
                    .. piece.IsAssessed ? [Of(piece.Earned), Of(piece.Possible), $"{piece.ItemCount}", $"{piece.ItemsAtFullPoints}"] : new[] { "", "", "", "" },
                    ResultOf(piece), "", "", $"{history.TimesNotProficientInARow}", result, mastery.ToString(), asOf,
                ]);
        }
        foreach (var one in series)
            foreach (var score in one.Series.UpTo(evidence.AsOf).Scores)
                SheetCells.Write(output,
                    [one.Student.Value, "", one.Series.Measure, IsoDate.Format(score.Date), "", "", "", "", "", "", "", Of(score.Value), score.Phase ?? "", "", "", "", asOf]);
    }

    /// <summary>What a piece of evidence says in a word: how far the student is, or why the student was not assessed.</summary>
    internal static string ResultOf(PieceOfEvidence piece) => piece switch
    {
        { NotAssessed: NotAssessedReason.NoRow } => "noRow",
        { NotAssessed: NotAssessedReason.NoAnswer } => "noAnswer",
        { NotAssessed: NotAssessedReason.Absent } => "absent",
        { NotAssessed: NotAssessedReason.Exempt } => "exempt",
        { IsForExtension: true } => "extension",
        { IsProficient: true } => "proficient",
        _ => "notProficient",
    };

    /// <summary>A number as every program reads it.</summary>
    private static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
