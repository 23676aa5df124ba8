namespace Plc.Model.Review;

/// <summary>Words of the model as messages say them: <c>boardOfEducation</c> as "board of education".</summary>
internal static class TermWords
{
    internal static string Of<TTerm>(TTerm term) where TTerm : struct, Enum =>
        string.Concat(term.ToString().Select(static (letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));

    internal static string Of<TTerm>(IEnumerable<TTerm> terms) where TTerm : struct, Enum => string.Join(", ", terms.Select(Of));
}
