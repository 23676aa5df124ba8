using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace Plc.Model.Reports.Components;

/// <summary>What every part of a page reads.</summary>
internal sealed class PageContent
{
    private readonly CommunityIndex _index;

    internal PageContent(AssessmentAnalysis analysis, LearningCommunity community, string language)
    {
        _index = new(community);
        (Analysis, CommunityName) = (analysis, community.Name);
        Assessment = _index.Find(analysis.Assessment)!;
        Language = language == PlcDocument.DefaultLanguage ? null : language;
        NotDefined = Sentences.NotDefined(analysis);
    }

    internal AssessmentAnalysis Analysis { get; }

    internal CommonAssessment Assessment { get; }

    internal string CommunityName { get; }

    /// <summary>The language of the community's texts; null where it is the page's own.</summary>
    internal string? Language { get; }

    /// <summary>Why numbers on the page are not defined: each reason once.</summary>
    internal IReadOnlyList<NotDefinedReason> NotDefined { get; }

    /// <summary>What a student who has learned the target knows or can do, to be read on after it; null where its id says all that is known.</summary>
    internal string? StatementOf(Reference<LearningTarget> target) =>
        _index.Find(target) is { } known && known.Statement != target.Id.Value ? known.Statement.TrimEnd('.') : null;

    /// <summary>The letter of the note that says why a number is not defined.</summary>
    internal char NoteOf(NotDefinedReason reason) => (char)('a' + NotDefined.TakeWhile(other => other != reason).Count());
}
