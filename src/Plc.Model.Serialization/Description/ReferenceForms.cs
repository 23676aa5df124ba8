using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Description;

/// <summary>The forms of references.</summary>
internal static class ReferenceForms
{
    /// <summary>A reference to what is of a type.</summary>
    /// <param name="type">What is referred to.</param>
    /// <param name="isChecked">Whether a local one has to name what the community declares.</param>
    /// <param name="local">The form of a local one.</param>
    /// <param name="elsewhere">The form of one to another organization.</param>
    internal static Form To(Type type, bool isChecked, Form local, Form elsewhere)
    {
        var reference = new ChoiceForm("reference",
            "Names something: its id where this community declares it, or an object with organization and id where another organization does.", local, elsewhere)
        {
            OwnRules = [PrimitiveRules.ReferenceDangling.Unsaid(Why.Elsewhere), PrimitiveRules.OwnOrganization.Unsaid(Why.Elsewhere)],
        };
        return new MeaningForm(reference, $"{Link.To("reference")} to {Names.WithArticle(type)}{(isChecked ? "" : ", compared with what stands beside it and not looked up")}");
    }
}
