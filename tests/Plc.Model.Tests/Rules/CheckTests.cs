using System.Reflection;
using NodaTime;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.Rules;

namespace Plc.Model.Tests.Rules;

/// <summary>What holds for the check and the constructor of every type, whatever they are given.</summary>
public sealed class CheckTests
{
    private const int Draws = 40;

    public static TheoryData<string> Types =>
        [.. Conventions.CheckedTypes(typeof(LearningCommunity).Assembly).Where(pair => !pair.Type.IsGenericTypeDefinition).Select(pair => pair.Type.FullName!)];

    [Theory, MemberData(nameof(Types))]
    public void A_check_never_throws_and_every_breach_has_a_message_and_a_place_among_the_parts(string name)
    {
        var check = TypeOf(name).GetMethod("Check")!;
        var parts = new AnyParts(name.Length);
        var roots = check.GetParameters().Select(parameter => parameter.Name!).ToHashSet();

        for (var draw = 0; draw < Draws; draw++)
            foreach (var breach in (RuleBreaches)check.Invoke(null, parts.For(check))!)
            {
                Assert.NotEmpty(breach.Message);
                Assert.True(breach.Path.Length == 0 || roots.Contains(breach.Path.Split('/')[1]), breach.ToString());
            }
    }

    [Theory, MemberData(nameof(Types))]
    public void A_constructor_refuses_what_the_check_finds_and_nothing_else(string name)
    {
        var type = TypeOf(name);
        var check = type.GetMethod("Check")!;
        var constructor = type.GetConstructors().Single(one => one.GetParameters().Length == check.GetParameters().Length);
        var parts = new AnyParts(name.Length);

        for (var draw = 0; draw < Draws; draw++)
        {
            var arguments = Given(constructor, parts);
            if (arguments is null) continue;
            var found = (RuleBreaches)check.Invoke(null, arguments)!;
            try
            {
                var made = constructor.Invoke(arguments);
                Assert.Empty(found);
                RequireSound(made);
            }
            catch (TargetInvocationException exception)
            {
                Assert.Equal(found, Assert.IsType<RuleException>(exception.InnerException).Breaches);
            }
        }
    }

    [Fact]
    public void A_day_of_another_calendar_is_kept_as_the_same_day_of_the_usual_one()
    {
        LocalDate day = new(2026, 10, 1);

        foreach (var calendar in CalendarSystem.Ids.Select(CalendarSystem.ForId).Where(calendar => calendar != CalendarSystem.Iso))
        {
            Assert.Equal(new Measurement(60, day), new Measurement(60, day.WithCalendar(calendar)));
            Assert.Equal(new Pacing("Unit 1", day, day), new Pacing("Unit 1", day.WithCalendar(calendar), day));
            Assert.Single(ActionStep.Check(begin: day.WithCalendar(calendar), completed: day.PlusDays(-1)));
        }
    }

    private static Type TypeOf(string name) => typeof(LearningCommunity).Assembly.GetType(name, throwOnError: true)!;

    /// <summary>Arguments of which none that is required is missing; null where one is.</summary>
    private static object?[]? Given(ConstructorInfo constructor, AnyParts parts)
    {
        var arguments = parts.For(constructor);
        foreach (var parameter in constructor.GetParameters())
        {
            ref var argument = ref arguments[parameter.Position];
            if (argument is not null || Nullable.GetUnderlyingType(parameter.ParameterType) is not null) continue;
            if (parameter.ParameterType.IsValueType) argument = Activator.CreateInstance(parameter.ParameterType);
            else if (!parameter.HasDefaultValue) return null;
        }
        return arguments;
    }

    /// <summary>All that it says of itself can be read, and its days are of the ISO calendar.</summary>
    private static void RequireSound(object made)
    {
        Assert.NotNull(made.ToString());
        Assert.Equal(made.GetHashCode(), made.GetHashCode());
        foreach (var property in made.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            if (property.GetValue(made) is LocalDate date) Assert.Equal(CalendarSystem.Iso, date.Calendar);
    }
}
