using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>
/// What several assessments say of each student on each target, as of a day (practice rows ). Results are kept in columns: a history is made when it is asked for.
/// </summary>
public sealed class EvidenceOverTime
{
    private readonly EvidenceSheet[] _sheets;
    private readonly Dictionary<Id<Student>, int> _numbers;

    /// <summary>For each sheet, the place of every student in it and one more; 0 where the student is not in it.</summary>
    private readonly int[][] _places;

    /// <summary>For each target, the sheets that say something of it and the places that it has in them.</summary>
    private readonly Dictionary<Reference<LearningTarget>, List<(int Sheet, int Column)>> _columns = [];

    private EvidenceOverTime(EvidenceSheet[] sheets, LocalDate asOf, AnalysisPolicy policy)
    {
        (_sheets, AsOf, Policy) = (sheets, asOf, policy);
        Students = [.. sheets.SelectMany(sheet => sheet.Students).Distinct().Order()];
        _numbers = Students.Select((student, number) => (student, number)).ToDictionary(pair => pair.student, pair => pair.number);
        _places = [.. sheets.Select(PlacesIn)];
        var targets = new List<Reference<LearningTarget>>();
        for (var sheet = 0; sheet < sheets.Length; sheet++)
            foreach (var (column, target) in sheets[sheet].Targets.Index())
            {
                if (_columns.TryAdd(target, [])) targets.Add(target);
                _columns[target].Add((sheet, column));
            }
        Targets = [.. targets];
    }

    /// <summary>The day as of which the evidence is told: what was assessed later is left out.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The policy by which students are proficient where an assessment has no cut.</summary>
    public AnalysisPolicy Policy { get; }

    /// <summary>The students with a row in any of the results, or on a roster of a section to which an assessment was given, by id.</summary>
    public ValueList<Id<Student>> Students { get; }

    /// <summary>The targets of the assessments, in the order in which these first name them.</summary>
    public ValueList<Reference<LearningTarget>> Targets { get; }

    /// <summary>What was left out, since it was assessed later, in the order of the assessments. A student without a row is no result.</summary>
    public ValueList<LaterResults> Later =>
    [
        .. _sheets.SelectMany(sheet => sheet.Days.Where(day => day > AsOf), (sheet, day) => (sheet.Assessment, day)).GroupBy(result => result.Assessment, result => result.day)
            .Select(days => new LaterResults(days.Key, [.. days])),
    ];

    /// <summary>Gathers the results of assessments.</summary>
    /// <param name="assessments">The assessments, such as those of a community; those without results say nothing.</param>
    /// <param name="results">Their results; a retake is another set of the same assessment.</param>
    /// <param name="asOf">The day as of which the evidence is told.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <param name="sections">The sections that the community declares: students on their rosters without a row in any set of an assessment were not assessed.</param>
    /// <param name="outcomes">The outcomes that the community declares: by their scales students have levels.</param>
    /// <param name="scales">The scales to which outcomes refer.</param>
    /// <exception cref="ArgumentException">Results are of no such assessment, or of other items.</exception>
    public static EvidenceOverTime Of(
        ValueList<CommonAssessment> assessments, IEnumerable<ResultSet> results, LocalDate asOf, AnalysisPolicy? policy = null, ValueList<Section> sections = default,
        ValueList<EssentialOutcome> outcomes = default, ValueList<ProficiencyScale> scales = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        policy ??= AnalysisPolicy.Default;
        var sets = results.ToLookup(set => set.Assessment);
        var byId = assessments.ToDictionary(assessment => assessment.Id);
        foreach (var set in sets.SelectMany(sets => sets))
            if (!byId.TryGetValue(set.Assessment, out var assessment) || !set.IsOf(assessment))
                throw new ArgumentException("Results are of no such assessment, or of other items.", nameof(results));
        var scaleOf = TargetLevels.ScalesOf(outcomes, scales);
        return new([.. assessments.SelectMany(assessment => SheetsOf(assessment, [.. sets[assessment.Id]], policy, scaleOf, sections))], asOf.WithCalendar(CalendarSystem.Iso), policy);
    }

    /// <summary>The evidence on a student and a target; without any where the results say nothing of them.</summary>
    /// <exception cref="ArgumentException">Student or target is not named.</exception>
    public TargetHistory History(Id<Student> student, Reference<LearningTarget> target) => new(
        student, target, AsOf,
        _numbers.TryGetValue(student, out var number) && _columns.TryGetValue(target, out var columns) ? [.. PiecesOf(number, columns)] : []);

    /// <summary>The evidence on a target of every student with any, by id; each history is made when the loop comes to it.</summary>
    public IEnumerable<TargetHistory> HistoriesOn(Reference<LearningTarget> target) => Students.Select(student => History(student, target)).Where(history => history.Evidence.Count > 0);

    /// <summary>The students of whom current evidence on a target is missing, by id (practice row Q-02).</summary>
    public ValueList<Id<Student>> WithoutCurrentEvidence(Reference<LearningTarget> target) =>
        [.. HistoriesOn(target).Where(history => history.IsCurrentEvidenceMissing).Select(history => history.Student)];

    /// <summary>How many students and targets there are.</summary>
    public override string ToString() => $"Evidence over time: {Students.Count} students, {Targets.Count} targets";

    /// <summary>A student who missed one set of an assessment and is in another, a retake, was not missing.</summary>
    private static IEnumerable<EvidenceSheet> SheetsOf(
        CommonAssessment assessment, ResultSet[] sets, AnalysisPolicy policy, Dictionary<Reference<LearningTarget>, ProficiencyScale> scales, ValueList<Section> sections) =>
        sets.Select((set, index) => new EvidenceSheet(
            assessment, set, policy, scales, index == 0 ? Rosters.WithoutRow(assessment, [.. sets.SelectMany(rows => rows)], sections) : []));

    private IEnumerable<PieceOfEvidence> PiecesOf(int student, List<(int Sheet, int Column)> columns)
    {
        foreach (var (sheet, column) in columns)
            if (_places[sheet][student] is > 0 and var place) yield return _sheets[sheet].Piece(place - 1, column);
    }

    private int[] PlacesIn(EvidenceSheet sheet)
    {
        var places = new int[Students.Count];
        foreach (var (place, student) in sheet.Students.Index()) places[_numbers[student]] = place + 1;
        return places;
    }
}
