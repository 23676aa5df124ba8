using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>Names a standard of a state or another body: by the code that people use, by its address, by its CASE identifier, or by several of these.</summary>
/// <remarks>Equal when all that is given is equal; codes and addresses compare ordinally.</remarks>
public sealed record StandardReference
{
    /// <summary>Names a standard; at least one of the three is given.</summary>
    /// <param name="code">The code that people use, such as <c>CC.6.RP.3c</c>.</param>
    /// <param name="uri">An absolute address that identifies the standard.</param>
    /// <param name="caseGuid">The identifier of the standard in a CASE framework.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC4001, PLC4002.</exception>
    public StandardReference(string? code = null, Uri? uri = null, Guid? caseGuid = null)
    {
        Check(code, uri, caseGuid).ThrowIfBroken(nameof(StandardReference));
        (Code, Uri, CaseGuid) = (code, uri, caseGuid);
    }

    /// <summary>The code that people use.</summary>
    public string? Code { get; }

    /// <summary>An absolute address that identifies the standard.</summary>
    public Uri? Uri { get; }

    /// <summary>The identifier of the standard in a CASE framework.</summary>
    public Guid? CaseGuid { get; }

    /// <summary>All rules that these parts break.</summary>
    public static RuleBreaches Check(string? code = null, Uri? uri = null, Guid? caseGuid = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(code, nameof(code));
        breaches.Address(uri, nameof(uri), LearningRules.StandardUri);
        if (code is null && uri is null && caseGuid is null) breaches.Add(LearningRules.StandardNamed, "");
        return breaches;
    }

    /// <inheritdoc/>
    /// <remarks>The framework's own comparison of addresses passes over fragments, by which frameworks tell standards apart.</remarks>
    public bool Equals(StandardReference? other) =>
        other is not null && Code == other.Code && Uri?.OriginalString == other.Uri?.OriginalString && CaseGuid == other.CaseGuid;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Uri?.OriginalString, CaseGuid);

    /// <summary>The code, or else the address, or else the identifier.</summary>
    public override string ToString() => Code ?? Uri?.ToString() ?? CaseGuid.ToString()!;
}
