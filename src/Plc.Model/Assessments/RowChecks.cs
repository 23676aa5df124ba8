using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Assessments;

/// <summary>What a row of results may be, but for its student: the one list of these rules. It finds the number of a row's section on the way.</summary>
internal sealed class RowChecks
{
    private readonly bool _areDeclared;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Id<Section>> _sections = [];
    private readonly int[] _maxCodes;
    private string? _lastSection;
    private int _lastNumber = NoSection;

    internal RowChecks(CommonAssessment assessment, ValueList<Section> sections)
    {
        _areDeclared = sections.Count > 0;
        foreach (var section in sections) Number(section.Id);
        _maxCodes = [.. assessment.Items.Select(item => ResultCell.Scored(item.Points).Code)];
    }

    internal const int NoSection = -1;

    /// <summary>The sections by their numbers.</summary>
    internal IReadOnlyList<Id<Section>> Sections => _sections;

    /// <summary>Notes what section, groups and cells of a row break, by parameter and index.</summary>
    /// <param name="breaches">What the row breaks.</param>
    /// <param name="section">The section.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="cells">The cells; none where they are not known.</param>
    /// <returns>The number of the section; <see cref="NoSection"/> where there is none or it is not known.</returns>
    internal int Check(ref RuleBreaches breaches, Id<Section>? section, ValueList<Id<StudentGroup>>? groups, ReadOnlySpan<ResultCell> cells)
    {
        var number = NoSection;
        breaches.Id(section, nameof(section));
        if (section is { IsDefault: false } named && (number = Find(named)) == NoSection) breaches.Add(AssessmentRules.SectionUnknown, nameof(section));
        if (groups is { Count: > 0 }) breaches.DistinctIds(groups, nameof(groups));
        if (cells.Length > 0 && cells.Length != _maxCodes.Length) breaches.Add(AssessmentRules.RowLength, nameof(cells), cells.Length, _maxCodes.Length);
        var maxCodes = _maxCodes.AsSpan();
        for (var i = 0; i < cells.Length && i < maxCodes.Length; i++)
            if (cells[i].Code > maxCodes[i]) breaches.Add(AssessmentRules.PointsAboveMaximum, $"{nameof(cells)}/{i}");
        return number;
    }

    private int Find(Id<Section> section)
    {
        // A reader gives the same text for the same section.
        if (ReferenceEquals(section.Value, _lastSection)) return _lastNumber;
        if (!_numbers.TryGetValue(section.Value, out var number)) number = _areDeclared ? NoSection : Number(section);
        (_lastSection, _lastNumber) = (section.Value, number);
        return number;
    }

    private int Number(Id<Section> section)
    {
        _numbers.Add(section.Value, _sections.Count);
        _sections.Add(section);
        return _sections.Count - 1;
    }
}
