namespace Plc.Model.Primitives;

/// <summary>A part of a community that declares an id or refers to one, or holds parts that do.</summary>
internal interface ILinked
{
    /// <summary>Names its ids, references and parts, each with the constructor parameter that holds it.</summary>
    void Link(Links links);
}

/// <summary>Goes through the ids and references of a community: to check them, or to look up by them.</summary>
internal abstract class Links
{
    /// <summary>Something has this id.</summary>
    internal void Declare<T>(Id<T> id, string member) => Declare(LinkKind.Of<T>(), id.Value, member);

    /// <summary>Something is referred to.</summary>
    /// <param name="reference">What is referred to.</param>
    /// <param name="member">The parameter that holds the reference.</param>
    /// <param name="index">Its place where that is a list; below 0 otherwise.</param>
    internal void Refer<T>(Reference<T> reference, string member, int index = -1) => Refer(LinkKind.Of<T>(), reference.Organization, reference.Id.Value, member, index);

    /// <inheritdoc cref="Declare{T}(Id{T}, string)"/>
    protected abstract void Declare(LinkKind kind, string id, string member);

    /// <inheritdoc cref="Refer{T}(Reference{T}, string, int)"/>
    protected abstract void Refer(LinkKind kind, Id<Organization>? organization, string id, string member, int index);

    /// <summary>Goes through a part.</summary>
    protected abstract void Enter(ILinked part, string member, int index);

    internal void Refer<T>(Reference<T>? reference, string member)
    {
        if (reference is { } given) Refer(given, member);
    }

    internal void Refer<T>(ValueList<Reference<T>> references, string member)
    {
        for (var i = 0; i < references.Count; i++) Refer(references[i], member, i);
    }

    internal void Each<T>(ValueList<T> parts, string member) where T : ILinked
    {
        for (var i = 0; i < parts.Count; i++) Enter(parts[i], member, i);
    }

    internal void One(ILinked? part, string member)
    {
        if (part is not null) Enter(part, member, -1);
    }
}
