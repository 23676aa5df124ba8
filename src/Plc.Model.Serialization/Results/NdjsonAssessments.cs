using System.Text;
using Plc.Model.Assessments;

namespace Plc.Model.Serialization.Results;

/// <summary>The assessments whose records a file holds, and which of them are asked for.</summary>
/// <param name="community">The community that declares them.</param>
/// <param name="named">The only one that is asked for; null for all, or for that of the first record.</param>
/// <param name="isOne">Whether the records have to be of one assessment.</param>
/// <param name="make">Makes the place where the rows of an assessment go.</param>
internal sealed class NdjsonAssessments(LearningCommunity community, CommonAssessment? named, bool isOne, Func<CommonAssessment, AssessmentRows> make)
{
    /// <summary>As many names as anyone reads; a file of ever new ones must not fill the memory.</summary>
    private const int MaxMembers = 100;

    private readonly Interned<CommonAssessment> _known = Known(community);
    private readonly Dictionary<CommonAssessment, AssessmentRows> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly Interned<AssessmentRows> _found = new();
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);

    internal enum Answer
    {
        NotKnown,
        Found,
        NotAskedFor,
        AnotherThanBefore,
    }

    /// <summary>The only one that is asked for; null for all, or for that of the first record.</summary>
    internal CommonAssessment? Named => named;

    /// <summary>Those that were found last; null where none were.</summary>
    internal AssessmentRows? Last { get; private set; }

    /// <summary>Whether an assessment was found before.</summary>
    internal bool TryFound(ReadOnlySpan<byte> id, out AssessmentRows rows) => _found.TryGet(id, out rows);

    internal Answer Find(ReadOnlySpan<byte> id, out AssessmentRows? rows)
    {
        rows = null;
        if (!_known.TryGet(id, out var assessment)) return Answer.NotKnown;
        if (named is not null && !ReferenceEquals(assessment, named)) return Answer.NotAskedFor;
        if (Last is { } last && ReferenceEquals(last.Assessment, assessment)) rows = last;
        else if (!_rows.TryGetValue(assessment, out rows))
        {
            if (isOne && _rows.Count > 0) return Answer.AnotherThanBefore;
            _rows.Add(assessment, rows = make(assessment));
            _found.Add(id, rows);
        }
        Last = rows;
        return Answer.Found;
    }

    /// <summary>Whether a member of this name was not met before.</summary>
    internal bool IsNewMember(string name) => _members.Count < MaxMembers && _members.Add(name);

    /// <summary>Takes back that members were met, in a record that is passed over.</summary>
    internal void ForgetMembers(List<string> names) => _members.ExceptWith(names);

    private static Interned<CommonAssessment> Known(LearningCommunity community)
    {
        var known = new Interned<CommonAssessment>();
        foreach (var assessment in community.Assessments) known.Add(Encoding.UTF8.GetBytes(assessment.Id.Value), assessment);
        return known;
    }
}
