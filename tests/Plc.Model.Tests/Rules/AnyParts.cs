using System.Reflection;
using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Tests.Rules;

/// <summary>Parts of any type of the model at the limits of what they can be, sound or not; the same ones for the same seed.</summary>
internal sealed class AnyParts(int seed)
{
    private const int MaxDepth = 2;

    private static readonly LocalDate[] Dates =
    [
        new(2026, 9, 1), new(2027, 5, 28), LocalDate.MinIsoValue, LocalDate.MaxIsoValue, default, new(2026, 9, 1, CalendarSystem.Julian),
        new(5787, 1, 1, CalendarSystem.HebrewCivil),
    ];

    private static readonly string[] Texts = ["A", "B", "", " ", "a\nb", "\0", "\uD83D", new('x', 201)];
    private static readonly decimal[] Numbers = [0, 1, 60, 70.5m, -1, 0.00001m, 1_000_000_000_000, decimal.MaxValue, decimal.MinValue];
    private static readonly int[] Counts = [0, 1, 2, 12, 2026, -1, int.MaxValue, int.MinValue];
    private static readonly Duration[] Durations = [Duration.Zero, Duration.FromMinutes(30), Duration.FromSeconds(90), Duration.MinValue, Duration.MaxValue];
    private static readonly LocalTime[] Times = [LocalTime.Midnight, LocalTime.Noon, LocalTime.MaxValue];

    private readonly Random _random = new(seed);

    /// <summary>An argument for a parameter; null where it is left out.</summary>
    internal object? For(Type type, int depth = 0)
    {
        if (_random.Next(4) == 0) return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(LocalDate)) return One(Dates);
        if (type == typeof(LocalTime)) return One(Times);
        if (type == typeof(Duration)) return One(Durations);
        if (type == typeof(string)) return One(Texts);
        if (type == typeof(decimal)) return One(Numbers);
        if (type == typeof(int)) return One(Counts);
        if (type == typeof(long)) return (long)One(Counts);
        if (type == typeof(bool)) return _random.Next(2) == 0;
        if (type == typeof(Guid)) return Guid.Empty;
        if (type == typeof(Uri)) return new Uri(_random.Next(2) == 0 ? "https://a.example/" : "a/b", UriKind.RelativeOrAbsolute);
        if (type == typeof(OrganizationKind)) return One([OrganizationKind.School, OrganizationKind.District, OrganizationKind.Other()]);
        if (type.IsEnum) return Enum.ToObject(type, _random.Next(6) == 0 ? 99 : _random.Next(Enum.GetValues(type).Length));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) return List(type.GetGenericArguments()[0], depth);
        if (type.IsValueType && _random.Next(8) == 0) return Activator.CreateInstance(type);
        return depth < MaxDepth ? Made(type, depth) : type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    /// <summary>Arguments for all parameters of a method.</summary>
    internal object?[] For(MethodBase method, int depth = 0) => [.. method.GetParameters().Select(parameter => For(parameter.ParameterType, depth))];

    private T One<T>(T[] of) => of[_random.Next(of.Length)];

    private object List(Type element, int depth)
    {
        var items = Enumerable.Range(0, _random.Next(3)).Select(_ => For(element, depth)).Where(item => item is not null).ToArray();
        var array = Array.CreateInstance(element, items.Length);
        for (var i = 0; i < items.Length; i++) array.SetValue(items[i], i);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(element).Invoke(null, [array])!;
    }

    /// <summary>One that a constructor does not refuse; null where none was found soon.</summary>
    private object? Made(Type type, int depth)
    {
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var constructor = One(type.GetConstructors());
            try
            {
                return constructor.Invoke(For(constructor, depth + 1));
            }
            catch (TargetInvocationException exception) when (exception.InnerException is RuleException or ArgumentNullException)
            {
                // Another attempt.
            }
        }
        return null;
    }
}
