using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.People;

public sealed class MemberTests
{
    [Fact, Trait("Practice", "C-05")]
    public void A_member_has_a_role_from_one_day_to_another_as_far_as_these_are_known()
    {
        var member = new Member(new("lee"), "Ms. Lee", [new(StaffRole.Teacher, end: Day(12, 31)), new(StaffRole.Principal, Day(1, 1)), new(new OpenTerm<StaffRole>("Librarian"))]);

        Assert.True(member.Is(StaffRole.Teacher, LocalDate.MinIsoValue));
        Assert.True(member.Is(StaffRole.Teacher, Day(12, 31).WithCalendar(CalendarSystem.Julian)));
        Assert.False(member.Is(StaffRole.Teacher, Day(1, 1)));
        Assert.True(member.Is(StaffRole.Principal, LocalDate.MaxIsoValue));
        Assert.False(member.Is(StaffRole.Coach, Day(1, 1)));
        Assert.False(new Member(new("ray"), "R").Is(StaffRole.Teacher, Day(9, 1)));
    }
}
