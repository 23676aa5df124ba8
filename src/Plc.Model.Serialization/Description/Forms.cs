namespace Plc.Model.Serialization.Description;

/// <summary>Finds the forms that have a name.</summary>
internal static class Forms
{
    /// <summary>A form and all that it is made of, each name once, in the order in which a reader meets them.</summary>
    internal static IReadOnlyList<Form> Within(Form form)
    {
        var names = new HashSet<string>();
        var found = new List<Form>();
        Collect(form, names, found);
        return found;
    }

    private static void Collect(Form form, HashSet<string> names, List<Form> found)
    {
        if (form.Name is { } name)
        {
            if (!names.Add(name)) return;
            found.Add(form);
        }
        foreach (var part in form.Parts) Collect(part, names, found);
    }
}
