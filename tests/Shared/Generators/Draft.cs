using System.Collections.Concurrent;
using System.Reflection;

namespace Plc.Model.TestSupport;

/// <summary>
/// The arguments for one constructor. Those that are given stay as they are; each other one is drawn when it is first asked for, so that it can be
/// drawn with a view to those before it.
/// </summary>
internal sealed class Draft(Maker maker, Type type, params (string Part, object? Value)[] given)
{
    private static readonly ConcurrentDictionary<Type, ConstructorInfo> Constructors = [];

    private readonly Dictionary<string, object?> _parts = given.ToDictionary(pair => pair.Part, pair => pair.Value);

    /// <summary>What the constructor takes.</summary>
    internal ParameterInfo[] Parameters => ConstructorOf(type).GetParameters();

    internal ParameterInfo Parameter(string name) => Array.Find(Parameters, parameter => parameter.Name == name)!;

    /// <summary>The arguments in their order.</summary>
    internal object?[] Parts => [.. Parameters.Select(parameter => this[parameter.Name!])];

    internal object? this[string name]
    {
        get
        {
            if (!_parts.TryGetValue(name, out var part)) _parts.Add(name, part = maker.Part(Parameter(name)));
            return part;
        }
        set
        {
            if (!Array.Exists(given, pair => pair.Part == name)) _parts[name] = value;
        }
    }

    internal T Of<T>(string name) => (T)this[name]!;

    /// <summary>The value of these parts.</summary>
    internal object Make() => Make(type, Parts);

    /// <summary>A value of these parts; what its constructor throws comes as it is.</summary>
    internal static object Make(Type type, object?[] parts) => ConstructorOf(type).Invoke(BindingFlags.DoNotWrapExceptions, null, parts, null);

    /// <summary>The one constructor of a type, or the one that takes what the type's check takes.</summary>
    internal static ConstructorInfo ConstructorOf(Type type) => Constructors.GetOrAdd(type, static type =>
    {
        if (type.GetConstructors() is [var only]) return only;
        var names = type.GetMethod("Check")!.GetParameters().Select(parameter => parameter.Name);
        return type.GetConstructors().Single(constructor => constructor.GetParameters().Select(parameter => parameter.Name).SequenceEqual(names));
    });
}
