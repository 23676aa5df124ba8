using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Plc.Model.Rules;

namespace Plc.Model.TestSupport;

/// <summary>What every published assembly keeps to. Each method names the offenders, so that a test says who they are.</summary>
internal static class Conventions
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    /// <summary>Fails where there are offenders, and names them all.</summary>
    internal static void RequireNone(IEnumerable<string?> offenders)
    {
        var all = string.Join('\n', offenders);
        if (all.Length > 0) Assert.Fail(all);
    }

    /// <summary>Public classes that can be derived from.</summary>
    internal static IEnumerable<string> UnsealedClasses(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false }).Select(type => type.FullName!);

    /// <summary>Public properties that can be set, be it once.</summary>
    internal static IEnumerable<string> Setters(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        from property in type.GetProperties(Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true }
        select $"{type.FullName}.{property.Name}";

    /// <summary>Fields of public records that are not those of a property: a cache among them would break equality.</summary>
    internal static IEnumerable<string> RecordFields(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        where PublicApiText.IsRecord(type)
        from field in type.GetFields(Instance)
        where !field.IsDefined(typeof(CompilerGeneratedAttribute))
        let name = $"{type.FullName}.{field.Name}"
        orderby name
        select name;

    /// <summary>Public types without documentation, and members of theirs whose documentation has no summary; the compiler sees to it that every public member has some.</summary>
    internal static IEnumerable<string> Undocumented(Assembly assembly)
    {
        var members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
        var types = assembly.GetExportedTypes().Select(type => type.FullName!.Replace('+', '.')).ToHashSet();
        return
        [
            .. types.Where(type => !members.ContainsKey("T:" + type)),
            .. members.Where(member => types.Contains(OwnerOf(member.Key)) && !HasSummary(member.Value)).Select(member => member.Key),
        ];
    }

    /// <summary>Assemblies that an assembly uses and that are not of the framework.</summary>
    internal static IEnumerable<string> ReferencesBeyondTheFramework(Assembly assembly)
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => !File.Exists(Path.Combine(framework, name + ".dll"))).Order(StringComparer.Ordinal);
    }

    /// <summary>Every rule that a class of rules declares.</summary>
    internal static IEnumerable<(Type Area, Rule Rule)> Rules(Assembly assembly) =>
        from area in assembly.GetExportedTypes()
        where area.Name.EndsWith("Rules", StringComparison.Ordinal)
        from property in area.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(Rule)
        select (area, (Rule)property.GetValue(null)!);

    /// <summary>Declared rules that are not among all of their area, or not in the catalogue.</summary>
    internal static IEnumerable<string> RulesLeftOut(Assembly assembly, RuleCatalog catalog) =>
        from declared in Rules(assembly)
        let all = (ImmutableArray<Rule>)declared.Area.GetProperty("All")!.GetValue(null)!
        where !all.Contains(declared.Rule) || !catalog.Contains(declared.Rule)
        select $"{declared.Area.Name} {declared.Rule.Id}";

    /// <summary>Types that can be made and whose parts can be checked before.</summary>
    internal static IEnumerable<(Type Type, MethodInfo Check)> CheckedTypes(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        let check = type.GetMethod("Check", BindingFlags.Public | BindingFlags.Static)
        where check is not null && type.GetConstructors().Length > 0
        select (type, check);

    /// <summary>Types whose <c>Check</c> does not take what a constructor takes, name for name.</summary>
    internal static IEnumerable<string> ChecksUnlikeConstructors(Assembly assembly) =>
        from pair in CheckedTypes(assembly)
        let parameters = Names(pair.Check)
        where !pair.Type.GetConstructors().Any(constructor => Names(constructor).SequenceEqual(parameters))
        select pair.Type.FullName;

    /// <summary>The type of a member that documentation names, as in <c>M:Plc.Model.Rules.Rule.MessageFor(System.Object)</c>, or the type itself.</summary>
    private static string OwnerOf(string id)
    {
        var name = id[2..].Split('(')[0];
        return id[0] == 'T' ? name : name[..name.LastIndexOf('.')];
    }

    private static bool HasSummary(XElement member) => member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value);

    private static IEnumerable<string> Names(MethodBase method) => method.GetParameters().Select(parameter => parameter.Name!);
}
