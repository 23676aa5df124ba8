using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Tests;

/// <summary>What holds of every type of the model, tried on values that are made by chance.</summary>
public sealed class ModelPropertyTests
{
    private static readonly Assembly Model = typeof(LearningCommunity).Assembly;

    /// <summary>Every type that can be made and checked.</summary>
    public static TheoryData<Type> Types => [.. Conventions.CheckedTypes(Model).Select(pair => Closed(pair.Type))];

    public static TheoryData<Type> Structs => [.. Model.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false }).Select(Closed)];

    [Theory, MemberData(nameof(Types))]
    public void Parts_that_break_no_rule_make_a_value_that_equals_any_other_of_the_same_parts(Type type) => ForAll(30, seed =>
    {
        var parts = new Maker(seed).Draft(type).Parts;
        Assert.Empty(Check(type, parts));
        var value = Draft.Make(type, parts);

        foreach (var other in new[] { new Maker(seed).Draft(type).Make(), Draft.Make(type, PropertiesOf(value)) })
        {
            Assert.True(value.Equals(other));
            Assert.Equal(value.GetHashCode(), other.GetHashCode());
        }
        Assert.NotNull(value.ToString());
    });

    [Theory, MemberData(nameof(Types))]
    public void What_somebody_wrote_does_not_get_into_a_log(Type type) => ForAll(5, seed =>
    {
        const string Written = "What somebody wrote.";
        var draft = new Maker(seed).Draft(type);
        foreach (var parameter in draft.Parameters)
            if (parameter.ParameterType == typeof(string) && Maker.HasSeveralLines(parameter.Name!)) draft[parameter.Name!] = Written;

        Assert.DoesNotContain(Written, draft.Make().ToString(), StringComparison.Ordinal);
    });

    [Theory, MemberData(nameof(Types))]
    public void One_broken_part_is_refused_at_its_place_by_check_and_constructor_alike(Type type) => ForAll(10, seed =>
    {
        var draft = new Maker(seed).Draft(type);
        for (var i = 0; i < draft.Parameters.Length; i++)
            foreach (var fault in Faults.Of(draft.Parameters[i], draft.Parts[i]))
            {
                var parts = draft.Parts;
                parts[i] = fault;
                var breaches = Check(type, parts);

                RequireAt(draft.Parameters[i], breaches);
                Assert.Equal(breaches.AsEnumerable(), Assert.Throws<RuleException>(() => Draft.Make(type, parts)).Breaches);
            }
    });

    [Theory, MemberData(nameof(Types))]
    public void Of_any_broken_parts_each_is_reported_whichever_others_are_missing(Type type) => ForAll(30, seed =>
    {
        var maker = new Maker(seed);
        var draft = maker.Draft(type);
        var parts = draft.Parts;
        List<ParameterInfo> broken = [];
        for (var i = 0; i < parts.Length; i++)
            if (maker.Chance.Coin && Faults.Of(draft.Parameters[i], parts[i]).ToList() is { Count: > 0 } faults)
            {
                parts[i] = maker.Chance.One(faults);
                broken.Add(draft.Parameters[i]);
            }
            else if (maker.Chance.Coin) parts[i] = null;

        var breaches = Check(type, parts);

        foreach (var parameter in broken) RequireAt(parameter, breaches);
        Assert.All(breaches, breach => Assert.NotEmpty(breach.Message));
    });

    [Theory, MemberData(nameof(Types))]
    public void What_must_be_given_is_never_null(Type type)
    {
        var draft = new Maker(1).Draft(type);
        for (var i = 0; i < draft.Parameters.Length; i++)
        {
            if (draft.Parameters[i] is { HasDefaultValue: true } or { ParameterType.IsValueType: true }) continue;
            var parts = draft.Parts;
            parts[i] = null;
            Assert.Equal(draft.Parameters[i].Name, Assert.Throws<ArgumentNullException>(() => Draft.Make(type, parts)).ParamName);
        }
    }

    [Theory, MemberData(nameof(Structs))]
    public void The_default_of_a_struct_does_no_harm(Type type)
    {
        var (value, other) = (Activator.CreateInstance(type)!, Activator.CreateInstance(type)!);

        Assert.True(value.Equals(other));
        Assert.Equal(value.GetHashCode(), other.GetHashCode());
        Assert.NotNull(value.ToString());
        Assert.All(type.GetProperties().Where(property => property.GetIndexParameters().Length == 0), property => property.GetValue(value));
        if (type.GetMethod("CompareTo", [type]) is { } compare) Assert.Equal(0, compare.Invoke(value, [other]));
    }

    private static void ForAll(int times, Action<int> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static void RequireAt(ParameterInfo parameter, RuleBreaches breaches)
    {
        if (!breaches.Any(breach => $"{breach.Path}/".StartsWith($"/{parameter.Name}/", StringComparison.Ordinal)))
            Assert.Fail($"Nothing is said of {parameter.Name}, but: {string.Join("; ", breaches)}");
    }

    /// <summary>A type of one argument, closed over some type that fits.</summary>
    private static Type Closed(Type type) =>
        !type.IsGenericTypeDefinition ? type : type.MakeGenericType(type == typeof(OpenTerm<>) ? typeof(TeamKind) : typeof(Member));

    private static RuleBreaches Check(Type type, object?[] parts) =>
        (RuleBreaches)type.GetMethod("Check")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, parts, null)!;

    private static object?[] PropertiesOf(object value) =>
    [
        .. Draft.ConstructorOf(value.GetType()).GetParameters()
            .Select(parameter => value.GetType().GetProperty(char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..])!.GetValue(value)),
    ];
}
