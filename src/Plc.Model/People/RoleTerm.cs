using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>A role that a member has, from one date to another where these are known.</summary>
/// <remarks>Equal when all facts are equal. Dates are inclusive.</remarks>
public sealed record RoleTerm
{
    /// <summary>Makes a role term.</summary>
    /// <param name="role">What the member is employed as.</param>
    /// <param name="begin">The first day.</param>
    /// <param name="end">The last day; none while it lasts.</param>
    /// <exception cref="RuleException">PLC1013.</exception>
    public RoleTerm(OpenTerm<StaffRole> role, LocalDate? begin = null, LocalDate? end = null)
    {
        ArgumentNullException.ThrowIfNull(role);
        Check(role, begin, end).ThrowIfBroken(nameof(RoleTerm));
        (Role, Begin, End) = (role, begin?.WithCalendar(CalendarSystem.Iso), end?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>What the member is employed as.</summary>
    public OpenTerm<StaffRole> Role { get; }

    /// <summary>The first day; null where it is not known.</summary>
    public LocalDate? Begin { get; }

    /// <summary>The last day; null while it lasts.</summary>
    public LocalDate? End { get; }

    /// <summary>Whether it is held on a day, as far as the dates are known.</summary>
    public bool IsHeldOn(LocalDate date) => DateSpan.Holds(Begin, End, date);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(OpenTerm<StaffRole>? role = null, LocalDate? begin = null, LocalDate? end = null)
    {
        _ = role;
        var breaches = new RuleBreaches();
        breaches.Interval(begin, end, nameof(end));
        return breaches;
    }
}

/// <summary>What a member of the staff is employed as; a list that may grow.</summary>
public enum StaffRole
{
    /// <summary>Leads the district.</summary>
    Superintendent,

    /// <summary>Works in the administration of the district.</summary>
    DistrictAdministrator,

    /// <summary>Leads the school.</summary>
    Principal,

    /// <summary>Leads the school with the principal.</summary>
    AssistantPrincipal,

    /// <summary>Teaches.</summary>
    Teacher,

    /// <summary>Teaches or supports in a special field.</summary>
    Specialist,

    /// <summary>Counsels students.</summary>
    Counselor,

    /// <summary>Coaches teachers.</summary>
    Coach,

    /// <summary>Supports the work of the school.</summary>
    SupportStaff,
}
