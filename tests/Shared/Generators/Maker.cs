using System.Collections;
using System.Reflection;
using NodaTime;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.TestSupport;

/// <summary>
/// Makes valid values of every type of the model, by construction and never by trying: whatever a constructor takes is drawn by its type, and
/// where parts depend on each other <see cref="Coherence"/> says how. What is made belongs to one family of organizations, so that references resolve.
/// </summary>
internal sealed class Maker
{
    /// <summary>An organization that the family knows by its id alone.</summary>
    private const string Elsewhere = "elsewhere";

    private static readonly string[] Unknown = ["x", "y", "z"];

    /// <summary>The parts that may have several lines; other texts are of one line.</summary>
    private static readonly HashSet<string> SeveralLines =
    [
        "abandonedBecause", "answer", "description", "descriptors", "equating", "exampleOfRigor", "extension", "lessons", "note", "options", "outcome",
        "practice", "prerequisites", "purpose", "question", "reason", "reflection", "response", "skills", "source", "statement", "strengths", "studentNeed",
        "text", "weaknesses", "why",
    ];

    private static readonly Dictionary<Type, Func<Chance, object>> Simple = new()
    {
        [typeof(bool)] = chance => chance.Coin,
        [typeof(long)] = chance => (long)chance.Between(0, int.MaxValue),
        [typeof(decimal)] = chance => chance.Number(),
        [typeof(LocalDate)] = chance => chance.Day(),
        [typeof(Duration)] = chance => Duration.FromMinutes(chance.Between(1, 480)),
        [typeof(SchoolYear)] = chance => new SchoolYear(chance.Day().WithCalendar(CalendarSystem.Iso).Year),
        [typeof(GradeLevel)] = chance => new GradeLevel(chance.Between(-1, 13)),
        [typeof(Percent)] = chance => new Percent(chance.Between(1, 100_000_000) / 1_000_000m),
        [typeof(Points)] = chance => new Points(chance.Between(1, 1_000_000_000) / 10_000m),
        [typeof(RelativeChange)] = chance => new RelativeChange(chance.Between(-1_000, 1_000) / (decimal)chance.Between(1, 9)),
        [typeof(LanguageTag)] = chance => chance.One([new LanguageTag("en"), new("es-US"), new("zh-Hant-TW")]),
        [typeof(Uri)] = chance => chance.One([new Uri("https://a.example/ä?b=1#c"), new("urn:isbn:123"), new("HTTP://A.example:80/x%20y")]),
        [typeof(Guid)] = chance => chance.Guid(),
        [typeof(OrganizationKind)] = chance => chance.One([OrganizationKind.District, OrganizationKind.Other(), OrganizationKind.Other(chance.Line())]),
    };

    private readonly OrganizationIds[] _family;

    /// <param name="seed">What decides everything that is made.</param>
    /// <param name="fullness">How often what may be left out is there, from 0 to 1.</param>
    internal Maker(int seed, double fullness = 0.7)
    {
        Chance = new(seed, fullness);
        _family = [.. Enumerable.Range(0, 1 + Chance.Between(0, Chance.Takes ? 2 : 0)).Select(i => new OrganizationIds($"{i}{Chance.IdText()}", Chance))];
        Own = _family[0];
    }

    internal Chance Chance { get; }

    /// <summary>The organization whose parts are made.</summary>
    internal OrganizationIds Own { get; private set; }

    /// <summary>The schools of the district; none within a school.</summary>
    internal OrganizationIds[] Schools => Own == _family[0] ? _family[1..] : [];

    /// <summary>The organizations of the family but for the own, and one more.</summary>
    internal IEnumerable<Id<Organization>> Others => [.. _family.Where(other => other != Own).Select(other => other.Organization), new(Elsewhere)];

    /// <summary>A value.</summary>
    internal T Make<T>(params (string Part, object? Value)[] given) => (T)Draft(typeof(T), given).Make();

    /// <summary>The parts of a value, coherent but not yet put together.</summary>
    internal Draft Draft(Type type, params (string Part, object? Value)[] given)
    {
        var draft = new Draft(this, type, given);
        Coherence.Of(type)?.Invoke(this, draft);
        return draft;
    }

    /// <summary>Makes something of one of the schools.</summary>
    internal T Within<T>(OrganizationIds school, Func<T> make)
    {
        (var outer, Own) = (Own, school);
        var made = make();
        Own = outer;
        return made;
    }

    /// <summary>What may be left out, or null.</summary>
    internal T? Perhaps<T>(Func<T> make) => Chance.Takes ? make() : default;

    /// <summary>None, one or two of something; at least one where it is asked for.</summary>
    internal ValueList<T> Several<T>(Func<T> make, int atLeast = 0) => [.. Enumerable.Range(0, Chance.Between(atLeast, 2)).Select(_ => make())];

    /// <summary>One of something for each of these ids.</summary>
    internal ValueList<T> Each<T>(IEnumerable<string> ids) => [.. ids.Select(id => Make<T>(("id", new Id<T>(id))))];

    /// <summary>Everything of a kind that can be referred to: what is declared here and in the family, and what nobody here knows.</summary>
    internal List<Reference<T>> Known<T>() =>
    [
        .. Own.Of(typeof(T)).Select(id => new Reference<T>(id)),
        .. _family.Where(other => other != Own).SelectMany(other => other.Of(typeof(T)).Select(id => new Reference<T>(new(id), other.Organization))),
        .. Unknown.Select(id => new Reference<T>(new(id), new Id<Organization>(Elsewhere))),
    ];

    /// <summary>A reference to what nobody here knows.</summary>
    internal Reference<T> Unheld<T>() => Known<T>()[^1];

    /// <summary>A reference, to something of the own organization where that has any.</summary>
    internal Reference<T> Reference<T>() =>
        Own.Of(typeof(T)) is { Length: > 0 } own && Chance.Between(0, 4) > 0 ? new(Chance.One(own)) : Chance.One(Known<T>());

    /// <summary>The part of a value that a constructor takes. What declares ids is never left out, since others may refer to it.</summary>
    internal object? Part(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var isLeftOut = parameter.HasDefaultValue && !Chance.Takes;
        if (IsGeneric(type, typeof(ValueList<>)))
            return isLeftOut && !DeclaresId(type.GenericTypeArguments[0]) ? Activator.CreateInstance(type) : ListOf(type.GenericTypeArguments[0], parameter);
        return isLeftOut ? parameter.DefaultValue : Any(type, parameter.Name!);
    }

    /// <summary>A part that must be there, even where it may be left out.</summary>
    internal object Given(Draft parts, string name)
    {
        var type = parts.Parameter(name).ParameterType;
        return Any(Nullable.GetUnderlyingType(type) ?? type, name);
    }

    /// <summary>The goals that a goal may serve: those of the same or a wider scope that come before it, so that none serve each other in a circle.</summary>
    internal List<Reference<SmartGoal>> Served(Id<SmartGoal> goal)
    {
        var scope = Own.Scope(goal.Value);
        var earlier = _family
            .SelectMany(organization => organization.Of(typeof(SmartGoal)).Select(id => (Organization: organization, Id: id)))
            .TakeWhile(other => other != (Own, goal.Value));
        return
        [
            .. earlier.Where(other => other.Organization.Scope(other.Id) <= scope)
                .Select(other => new Reference<SmartGoal>(new(other.Id), other.Organization == Own ? null : other.Organization.Organization)),
            new(new("x"), new Id<Organization>(Elsewhere)),
        ];
    }

    internal static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    /// <summary>Whether a text may have several lines, by the name of the part that it is.</summary>
    internal static bool HasSeveralLines(string part) => SeveralLines.Contains(part);

    /// <summary>Whether things of a type have ids by which others refer to them.</summary>
    internal static bool DeclaresId(Type type) =>
        type.IsClass && type != typeof(string) &&
        Array.Exists(TestSupport.Draft.ConstructorOf(type).GetParameters(), parameter => parameter.ParameterType == typeof(Id<>).MakeGenericType(type));

    private object Any(Type type, string name)
    {
        if (type == typeof(string)) return HasSeveralLines(name) ? Chance.Prose() : Chance.Line();
        if (type == typeof(int)) return Ranges.Of(name) is var (least, greatest) ? Chance.Between(least, Math.Min(greatest, 1_000_000)) : 0;
        if (type == typeof(LocalTime)) return Chance.Time(isMorning: name == "begin");
        if (Simple.TryGetValue(type, out var draw)) return draw(Chance);
        if (type.IsEnum) return Chance.One(Words(type));
        if (type == typeof(Id<Organization>)) return Chance.One(Others.ToList());
        if (IsGeneric(type, typeof(Id<>))) return IdOf(type, Own.Of(type.GenericTypeArguments[0]) is { Length: > 0 } own ? Chance.One(own) : "1");
        if (IsGeneric(type, typeof(Reference<>))) return Call(nameof(Reference), type.GenericTypeArguments[0]);
        if (IsGeneric(type, typeof(OpenTerm<>))) return Chance.One(Terms(type));
        return Draft(type).Make();
    }

    private object ListOf(Type element, ParameterInfo parameter)
    {
        var atLeast = parameter.HasDefaultValue ? 0 : 1;
        if (AllOf(element) is { } all) return ToList(element, Chance.Some(all, atLeast));
        if (!DeclaresId(element)) return ToList(element, Enumerable.Range(0, Chance.Between(atLeast, 2)).Select(_ => Any(element, parameter.Name!)));
        var id = typeof(Id<>).MakeGenericType(element);
        return ToList(element, Own.Of(element).Select(text => Draft(element, ("id", IdOf(id, text))).Make()));
    }

    /// <summary>What a list is drawn from that names each thing once; null for a list in which anything may stand.</summary>
    private object[]? AllOf(Type element) =>
        element.IsEnum ? Words(element)
        : element == typeof(GradeLevel) ? [new GradeLevel(-1), new GradeLevel(0), new GradeLevel(13)]
        : IsGeneric(element, typeof(OpenTerm<>)) ? Terms(element)
        : IsGeneric(element, typeof(Reference<>)) ? [.. ((IEnumerable)Call(nameof(Known), element.GenericTypeArguments[0])).Cast<object>()]
        : IsGeneric(element, typeof(Id<>)) ? [.. Own.Of(element.GenericTypeArguments[0]).Select(text => IdOf(element, text))]
        : null;

    private static object IdOf(Type type, string text) => Activator.CreateInstance(type, text)!;

    /// <summary>A list of the model of elements whose type is known at run time only.</summary>
    internal static object ToList(Type element, IEnumerable<object> items) =>
        typeof(Maker).GetMethod(nameof(Typed), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(element).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [items], null)!;

    private static ValueList<T> Typed<T>(IEnumerable<object> items) => [.. items.Cast<T>()];

    private object Call(string method, Type type) =>
        typeof(Maker).GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(type).Invoke(this, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    private static object[] Words(Type type) => [.. Enum.GetValues(type).Cast<object>().Where(word => word is not IsoDayOfWeek.None)];

    private object[] Terms(Type type) =>
        [.. Words(type.GenericTypeArguments[0]).Select(word => Activator.CreateInstance(type, word)!), Activator.CreateInstance(type, Chance.Line())!];
}
