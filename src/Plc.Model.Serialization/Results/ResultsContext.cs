using System.Text;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>What the readers of all formats of results share while one file is read.</summary>
internal sealed class ResultsContext
{
    private readonly Dictionary<Id<Section>, HashSet<string>> _rosters;

    internal ResultsContext(LearningCommunity community, ReadOptions options, Pace pace)
    {
        (Community, Options, Pace, Diagnostics) = (community, options, pace, new(options));
        _rosters = community.Sections.Where(section => section.Roster.Count > 0)
            .ToDictionary(section => section.Id, section => section.Roster.Select(student => student.Value).ToHashSet(new Utf8Comparer()));
    }

    internal LearningCommunity Community { get; }

    internal ReadOptions Options { get; }

    /// <summary>Is told how far the reading has come.</summary>
    internal Pace Pace { get; }

    internal DiagnosticList Diagnostics { get; }

    internal PlainDate Dates { get; } = new();

    internal Interned<Id<Section>> Sections { get; } = new();

    /// <summary>Lists of groups by the bytes that stand for them.</summary>
    internal Interned<ValueList<Id<StudentGroup>>> Groups { get; } = new();

    /// <summary>Whether the section has a roster on which the student is not.</summary>
    internal bool IsOffRoster(Id<Section>? section, ReadOnlySpan<byte> student) =>
        _rosters.Count > 0 && section is { } named && _rosters.TryGetValue(named, out var roster) && !roster.GetAlternateLookup<ReadOnlySpan<byte>>().Contains(student);

    /// <summary>Whether bytes are the id of a student as nearly all are: printable ASCII without spaces. All others are looked at as texts.</summary>
    internal static bool IsPlainId(ReadOnlySpan<byte> utf8) =>
        utf8.Length is > 0 and <= Id<Student>.MaxLength && !utf8.ContainsAnyExceptInRange((byte)'!', (byte)'~');

    /// <summary>The assessment that a caller named.</summary>
    /// <exception cref="ArgumentException">The community has none of this id.</exception>
    internal static CommonAssessment? Named(LearningCommunity community, Id<CommonAssessment>? assessment) =>
        assessment is not { } id ? null
        : community.Assessments.FirstOrDefault(one => one.Id == id) ?? throw new ArgumentException("The community has no assessment of this id.", nameof(assessment));

    /// <summary>The column of a byte of a line, in UTF-16 code units from 1.</summary>
    internal static int ColumnOf(ReadOnlySpan<byte> before) => Encoding.UTF8.GetCharCount(before) + 1;
}
