using NodaTime;
using NodaTime.Text;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>How the review reads single facts.</summary>
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
}
