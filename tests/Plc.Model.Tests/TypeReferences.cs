using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Plc.Model.Tests;

/// <summary>Finds every type that a type refers to: in its declaration, in the signatures and attributes of its members, and in the code of its methods.</summary>
/// <remarks>A constant of another type leaves no trace in compiled code, so it is not found.</remarks>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null)).OfType<OpCode>().ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>The types, those that the compiler made for lambdas and iterators of the type included.</summary>
    internal static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        AddAll(found, type.GetInterfaces());
        AddAll(found, type.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()));
        AddAttributes(found, type);
        foreach (var member in type.GetMembers(Declared))
        {
            AddAttributes(found, member);
            if (member is FieldInfo field) Add(found, field.FieldType);
            if (member is PropertyInfo property) Add(found, property.PropertyType);
            if (member is MethodBase method) AddMethod(found, method);
            if (member is Type nested) found.UnionWith(Of(nested));
        }
        return found;
    }

    private static void AddMethod(HashSet<Type> found, MethodBase method)
    {
        AddAll(found, method.GetParameters().Select(parameter => parameter.ParameterType));
        foreach (var parameter in method.GetParameters()) AddAttributes(found, parameter);
        if (method is MethodInfo { ReturnType: var returned }) Add(found, returned);
        if (method.IsGenericMethod) AddAll(found, method.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()));
        if (method.GetMethodBody() is not { } body) return;
        AddAll(found, body.LocalVariables.Select(local => local.LocalType));
        AddAll(found, body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType));
        foreach (var token in Tokens(body.GetILAsByteArray()!)) AddMember(found, Resolve(method, token));
    }

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token, method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);

    /// <summary>The tokens of members in the code of a method.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? 0xFE00 | code[at + 1] : code[at];
            var opCode = OpCodesByValue[value];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at));
            at += opCode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at)),
                _ => 4,
            };
        }
    }

    private static void AddMember(HashSet<Type> found, MemberInfo? member)
    {
        Add(found, member as Type ?? member?.DeclaringType);
        if (member is FieldInfo field) Add(found, field.FieldType);
        if (member is MethodInfo { IsGenericMethod: true } method) AddAll(found, method.GetGenericArguments());
    }

    private static void AddAttributes(HashSet<Type> found, ICustomAttributeProvider provider)
    {
        var attributes = provider switch
        {
            MemberInfo member => member.CustomAttributes,
            ParameterInfo parameter => parameter.CustomAttributes,
            _ => [],
        };
        foreach (var attribute in attributes)
        {
            Add(found, attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments) Add(found, argument.Value as Type ?? argument.ArgumentType);
        }
    }

    private static void AddAll(HashSet<Type> found, IEnumerable<Type?> types)
    {
        foreach (var type in types) Add(found, type);
    }

    /// <summary>Adds a type with what it is made of: the elements of an array, the arguments of a generic type.</summary>
    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter) return;
        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }
        found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        AddAll(found, type.GetGenericArguments());
    }
}
