using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>What kind of organization a community is: a school, a district, or another (practice rows C-01 and C-10).</summary>
/// <remarks>Equal when category and name are equal.</remarks>
public sealed record OrganizationKind
{
    private OrganizationKind(OrganizationCategory category, string? name) => (Category, Name) = (category, name);

    /// <summary>A school.</summary>
    public static OrganizationKind School { get; } = new(OrganizationCategory.School, null);

    /// <summary>A district with its schools.</summary>
    public static OrganizationKind District { get; } = new(OrganizationCategory.District, null);

    /// <summary>Another kind of organization.</summary>
    /// <param name="name">What it is called, such as a regional service center; optional.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005.</exception>
    public static OrganizationKind Other(string? name = null)
    {
        CheckOther(name).ThrowIfBroken(nameof(OrganizationKind));
        return new(OrganizationCategory.Other, name);
    }

    /// <summary>School, district or other.</summary>
    public OrganizationCategory Category { get; }

    /// <summary>What another kind is called; null for a school, a district, and where it is not said.</summary>
    public string? Name { get; }

    /// <summary>All rules that the name of another kind breaks.</summary>
    public static RuleBreaches CheckOther(string? name)
    {
        var breaches = new RuleBreaches();
        breaches.Line(name, "other");
        return breaches;
    }

    /// <summary>The name where there is one, otherwise the category.</summary>
    public override string ToString() => Name ?? Category.ToString();
}

/// <summary>The categories of organizations; what none of the others fits is <see cref="Other"/>, with a name.</summary>
public enum OrganizationCategory
{
    /// <summary>A school.</summary>
    School,

    /// <summary>A district.</summary>
    District,

    /// <summary>Another kind.</summary>
    Other,
}
