using Plc.Model.Rules;

namespace Plc.Model.Serialization;

/// <summary>The whole catalogue: the rules of form and those of the model.</summary>
public static class PlcRules
{
    /// <summary>All rules that a reader reports, by id.</summary>
    public static RuleCatalog Catalog { get; } = new([.. FormRules.All, .. ModelRules.Catalog]);
}
