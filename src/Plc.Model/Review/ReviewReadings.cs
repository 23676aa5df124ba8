using NodaTime;
using NodaTime.Text;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>How the review reads single facts, and how its messages word them.</summary>
internal static class ReviewReadings
{
    /// <summary>A day as messages have it.</summary>
    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The same reference with the organization that it means.</summary>
    internal static Reference<T> Within<T>(this Reference<T> reference, Id<Organization>? organization) => new(reference.Id, reference.Organization ?? organization);

    /// <summary>Whether a member leads by office: those whose lead is not dispersed.</summary>
    internal static bool IsDesignatedLeader(this Member member, LocalDate asOf) =>
        member.Is(StaffRole.Superintendent, asOf) || member.Is(StaffRole.DistrictAdministrator, asOf) || member.Is(StaffRole.Principal, asOf) || member.Is(StaffRole.AssistantPrincipal, asOf);

    /// <summary>Whether all of these are one member.</summary>
    internal static bool AreOneMember(this IEnumerable<Reference<Member>> members) => members.Distinct().Take(2).Count() == 1;

    /// <summary>A number of things in words, such as: 1 student, 2 students.</summary>
    internal static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>Words of the model in running text, such as: parents, support staff.</summary>
    internal static string Words<T>(IEnumerable<T> terms) where T : struct, Enum => string.Join(", ", terms.Select(term =>
        string.Concat(term.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()))));
}
