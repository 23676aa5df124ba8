using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Plc.Model.TestSupport;

/// <summary>Writes the public API of an assembly as text that people review: a line a type, and below it a line a member: constructors, fields, properties, methods, each by name.</summary>
/// <remarks>What the compiler adds to a record is left out, and so is what every object has; the word record says both.</remarks>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(decimal)] = "decimal", [typeof(double)] = "double",
        [typeof(int)] = "int", [typeof(long)] = "long", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(void)] = "void",
    };

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(Header(type)).Append('\n');
            foreach (var member in Members(type)) text.Append("    ").Append(member).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Whether a type is a record; the compiler gives every record a method that prints its members.</summary>
    internal static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    private static string Header(Type type)
    {
        var name = type.Namespace + "." + Name(type, null);
        if (type.IsEnum) return "enum " + name;
        var kind = type.IsInterface ? "interface"
            : type.IsValueType ? $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{(IsRecord(type) ? "record " : "")}struct"
            : (type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class");
        var parent = type.BaseType == typeof(object) || type.BaseType == typeof(ValueType) ? null : type.BaseType;
        var interfaces = type.GetInterfaces().Except(type.GetInterfaces().SelectMany(other => other.GetInterfaces())).Except(parent?.GetInterfaces() ?? []);
        string[] bases = [.. parent is null ? [] : new[] { Name(parent, null) }, .. interfaces.Select(other => Name(other, null)).Order(StringComparer.Ordinal)];
        return $"{kind} {name}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return type.GetEnumValues().Cast<object>().Select(value => $"{value} = {Convert.ToInt64(value, CultureInfo.InvariantCulture)}");
        var constructors = type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $"{SimpleName(type)}({Parameters(constructor)})");
        var fields = Sorted(type.GetFields(Declared).Where(field => field.IsPublic), Field);
        var properties = Sorted(type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsVisible)), Property);
        var methods = Sorted(type.GetMethods(Declared).Where(IsVisible).Where(IsWritten), Method);
        return [.. constructors.Order(StringComparer.Ordinal), .. fields, .. properties, .. methods];
    }

    private static IEnumerable<string> Sorted<T>(IEnumerable<T> members, Func<T, string> text) where T : MemberInfo =>
        members.Select(member => (member.Name, Text: text(member))).OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Text, StringComparer.Ordinal).Select(pair => pair.Text);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsWritten(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) &&
        (!method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name == "Deconstruct") && method.GetBaseDefinition().DeclaringType != typeof(object);

    private static string Field(FieldInfo field) =>
        (field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "")) +
        Name(field.FieldType, Nullability.Create(field)) + " " + field.Name + (field.IsLiteral ? " = " + Literal(field.GetRawConstantValue(), field.FieldType) : "");

    private static string Property(PropertyInfo property)
    {
        var accessors = (property.GetMethod is { } get && IsVisible(get) ? "get; " : "") +
            (property.SetMethod is { } set && IsVisible(set) ? IsInit(set) ? "init; " : "set; " : "");
        var indexes = property.GetIndexParameters();
        return (property.GetAccessors(true)[0].IsStatic ? "static " : "") + Name(property.PropertyType, Nullability.Create(property)) + " " +
            (indexes.Length == 0 ? property.Name : $"this[{string.Join(", ", indexes.Select(Parameter))}]") + $" {{ {accessors}}}";
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Method(MethodInfo method)
    {
        var generic = method.GetGenericArguments();
        return (method.IsStatic ? "static " : "") + Name(method.ReturnType, Nullability.Create(method.ReturnParameter)) + " " + method.Name +
            (generic.Length == 0 ? "" : $"<{string.Join(", ", generic.Select(argument => argument.Name))}>") +
            $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{Parameters(method)})" + Constraints(generic);
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var passing = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params "
            : !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        return $"{passing}{Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}" +
            (parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue, parameter.ParameterType) : "");
    }

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        bool truth => truth ? "true" : "false",
        string text => $"\"{text}\"",
        _ when type.IsEnum => $"{type.Name}.{Enum.ToObject(type, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef) return Name(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value, null) + "?";
        // Of a type parameter that may be any type the framework says that it is nullable, whether or not it is marked so.
        var canBeMarked = type.IsGenericParameter ? type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) : !type.IsValueType;
        var mark = canBeMarked && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray) return $"{Name(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        if (Keywords.TryGetValue(type, out var keyword)) return keyword + mark;
        var names = type.GetGenericArguments().Select((argument, index) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(index)));
        var arguments = type.IsGenericType ? $"<{string.Join(", ", names)}>" : "";
        return (type.IsNested && !type.IsGenericParameter ? $"{SimpleName(type.DeclaringType!)}{arguments}.{SimpleName(type)}" : SimpleName(type) + arguments) + mark;
    }

    private static string SimpleName(Type type) => type.Name.Split('`')[0];

    private static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters.Where(parameter => parameter.IsGenericParameter).Select(parameter =>
    {
        var special = parameter.GenericParameterAttributes;
        List<string> constraints = [.. parameter.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)).Select(constraint => Name(constraint, null))];
        if (special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)) constraints.Insert(0, "class");
        if (special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)) constraints.Insert(0, "struct");
        return constraints.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", constraints)}";
    }));
}
