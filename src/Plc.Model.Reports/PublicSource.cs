using Plc.Model.Analysis;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace Plc.Model.Reports;

/// <summary>What a report for everyone is made of: a table from which what is hidden cannot be worked out, and names. There is no way to hand it a result.</summary>
/// <remarks>
/// It has one table, for two on nearly the same students can tell together what each hides. Equal when all facts are equal.
/// </remarks>
public sealed record PublicSource
{
    /// <summary>Gathers what a report for everyone is made of.</summary>
    /// <param name="community">What the community is called.</param>
    /// <param name="assessment">What the assessment is called.</param>
    /// <param name="table">Its results, as outsiders may see them.</param>
    /// <param name="targets">The targets, by whose statements those of the table are explained; others are left aside.</param>
    /// <param name="language">The language of the community's texts, as a BCP 47 tag; <see cref="PlcDocument.DefaultLanguage"/> where it is left out.</param>
    /// <param name="labels">The words by which the community calls its students and so on.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public PublicSource(string community, string assessment, ShareableTable table, ValueList<LearningTarget> targets = default, LanguageTag? language = null, ValueList<VocabularyLabel> labels = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(community);
        ArgumentException.ThrowIfNullOrWhiteSpace(assessment);
        ArgumentNullException.ThrowIfNull(table);
        (Community, Assessment, Table, Targets, Language, Labels) = (community, assessment, table, targets, language ?? new(PlcDocument.DefaultLanguage), labels);
    }

    /// <summary>What the community is called.</summary>
    public string Community { get; }

    /// <summary>What the assessment is called.</summary>
    public string Assessment { get; }

    /// <summary>Its results, as outsiders may see them.</summary>
    public ShareableTable Table { get; }

    /// <summary>The words by which the community calls its students and so on.</summary>
    public ValueList<VocabularyLabel> Labels { get; }

    /// <summary>The targets.</summary>
    public ValueList<LearningTarget> Targets { get; }

    /// <summary>The language of the community's texts.</summary>
    public LanguageTag Language { get; }
}
