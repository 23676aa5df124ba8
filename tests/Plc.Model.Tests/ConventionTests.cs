using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Tests;

/// <summary>What this library keeps to, where the compiler does not see to it.</summary>
public sealed class ConventionTests
{
    /// <summary>Every topic, from the top to the bottom: one refers to itself and to those below.</summary>
    private static readonly string[] TopicsFromTheTop =
    [
        "Plc.Model.Review", "Plc.Model", "Plc.Model.Rubrics", "Plc.Model.Decisions", "Plc.Model.Inquiry", "Plc.Model.Goals", "Plc.Model.Responses",
        "Plc.Model.Analysis", "Plc.Model.Assessments", "Plc.Model.Teams", "Plc.Model.Learning", "Plc.Model.Foundation", "Plc.Model.People",
        "Plc.Model.Primitives", "Plc.Model.Rules",
    ];

    /// <summary>Structs that keep what they say in other fields, since the default of a struct has to mean something.</summary>
    private static readonly string[] FieldsBehindProperties =
    [
        "Plc.Model.Analysis.Statistic._isDefined", "Plc.Model.Analysis.Statistic._reason", "Plc.Model.Analysis.Statistic._value", "Plc.Model.Assessments.ResultCell._code", "Plc.Model.Primitives.Id`1._value",
    ];

    private static readonly Assembly Model = typeof(LearningCommunity).Assembly;

    /// <summary>All types but those that the compiler and its generators make for themselves, which have no namespace of ours.</summary>
    private static IEnumerable<Type> Types => Model.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.IsDefined(typeof(GeneratedCodeAttribute)) && !type.IsNested);

    [Fact]
    public void Every_namespace_has_its_place_in_the_order() =>
        Conventions.RequireNone(Types.Select(type => type.Namespace).Distinct().Except(TopicsFromTheTop));

    [Fact]
    public void Namespaces_only_look_down()
    {
        var references = (
            from type in Types
            from other in TypeReferences.Of(type)
            where other.Assembly == Model && TopicsFromTheTop.Contains(other.Namespace) && other.Namespace != type.Namespace
            select (type, other)).ToList();

        Assert.NotEmpty(references);
        Conventions.RequireNone(references
            .Where(pair => Array.IndexOf(TopicsFromTheTop, pair.other.Namespace) < Array.IndexOf(TopicsFromTheTop, pair.type.Namespace))
            .Select(pair => $"{pair.type.FullName} looks up to {pair.other.FullName}"));
    }

    [Fact]
    public void References_are_found_in_declarations_and_in_code()
    {
        var found = TypeReferences.Of(typeof(Referrer));

        Type[] expected =
        [
            typeof(OnlyInAttribute), typeof(OnlyInProperty), typeof(OnlyInSignature), typeof(OnlyInCode), typeof(OnlyAsArgument), typeof(OnlyAsCaught), typeof(OnlyInLambda),
        ];
        Conventions.RequireNone(expected.Except(found).Select(type => type.Name));
        Assert.DoesNotContain(typeof(Nowhere), found);
    }

    [Fact]
    public void Public_classes_are_sealed() => Conventions.RequireNone(Conventions.UnsealedClasses(Model));

    [Fact]
    public void Nothing_public_can_be_set() => Conventions.RequireNone(Conventions.Setters(Model));

    [Fact]
    public void Records_have_no_fields_but_those_of_their_properties() => Assert.Equal(FieldsBehindProperties, Conventions.RecordFields(Model));

    [Fact]
    public void Everything_public_has_a_summary() => Conventions.RequireNone(Conventions.Undocumented(Model));

    [Fact]
    public void The_model_needs_NodaTime_and_nothing_else() => Assert.Equal(["NodaTime"], Conventions.ReferencesBeyondTheFramework(Model));

    [Fact]
    public void Every_rule_is_in_the_catalogue()
    {
        Assert.NotEmpty(Conventions.Rules(Model));
        Conventions.RequireNone(Conventions.RulesLeftOut(Model, ModelRules.Catalog));
        Assert.Equal(Conventions.Rules(Model).Count(), ModelRules.Catalog.Count);
    }

    [Fact]
    public void A_check_takes_what_the_constructor_takes()
    {
        Assert.Contains(typeof(Id<>), Conventions.CheckedTypes(Model).Select(pair => pair.Type));
        Conventions.RequireNone(Conventions.ChecksUnlikeConstructors(Model));
    }

    [Fact, Trait("Practice", "C-05")]
    public void Only_members_of_the_staff_own_steps_strategies_and_goals()
    {
        var owners = Model.GetExportedTypes().SelectMany(type => type.GetConstructors()).SelectMany(constructor => constructor.GetParameters()).Where(parameter => parameter.Name == "owners").ToList();

        Assert.NotEmpty(owners);
        Assert.All(owners, parameter => Assert.Equal(typeof(ValueList<Reference<Member>>), parameter.ParameterType));
    }

    [Fact, Trait("Practice", "C-04")]
    public void What_belongs_to_the_whole_community_names_no_team() => Conventions.RequireNone(
        new[] { typeof(Mission), typeof(Vision), typeof(CollectiveCommitment), typeof(SharedFoundation), typeof(TimeBlock), typeof(SchoolCalendar) }
            .Where(type => type.GetProperties().Any(property => property.Name.Contains("Team", StringComparison.Ordinal))).Select(type => type.Name));

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class TypedAttribute(Type type) : Attribute
    {
        public Type Type => type;
    }

    private sealed class OnlyInAttribute;

    private sealed class OnlyInProperty;

    private sealed class OnlyInSignature;

    private sealed class OnlyInCode;

    private sealed class OnlyInLambda;

    private sealed class OnlyAsArgument;

    private sealed class OnlyAsCaught : Exception;

    private sealed class Nowhere;

    [Typed(typeof(OnlyInAttribute))]
    private sealed class Referrer
    {
        public static OnlyInProperty? Property => null;

        public static void Signature(OnlyInSignature? signature) => _ = signature;

        public static Func<object> Code(int number)
        {
            try
            {
                // A switch has an operand of its own length: what follows it is found only where that is read.
                var text = number switch { 0 => "zero", 1 => "one", 2 => "two", 3 => "three", 4 => "four", 5 => "five", 6 => "six", _ => "many" };
                GC.KeepAlive(text);
                GC.KeepAlive(new OnlyInCode());
                GC.KeepAlive(Array.Empty<OnlyAsArgument>());
            }
            catch (OnlyAsCaught)
            {
                return () => new object();
            }
            return () => new OnlyInLambda();
        }
    }
}
