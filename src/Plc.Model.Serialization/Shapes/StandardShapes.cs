using Plc.Model.Learning;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What references to standards look like in JSON.</summary>
internal static class StandardShapes
{
    internal static ObjectShape<StandardReference> Standard { get; } = MakeStandard();

    private static ObjectShape<StandardReference> MakeStandard()
    {
        var shape = new ObjectShape<StandardReference>("standardReference", "Names a standard of a state or another body, by its code, address or identifier.");
        var code = shape.Optional("code", Kinds.Line, standard => standard.Code, "The code that people use, such as CC.6.RP.3c.");
        var uri = shape.Optional("uri", Kinds.Uri, standard => standard.Uri, "An absolute address that identifies the standard.");
        var caseGuid = shape.Optional("caseGuid", Kinds.Guid, standard => standard.CaseGuid, "The identifier of the standard in a CASE framework.");
        shape.SilentWhileBroken(LearningRules.StandardNamed, code, uri, caseGuid);
        shape.Keeps(() => [LearningRules.StandardNamed.Says(Must.HaveAnyOf(code, uri, caseGuid)).At("the object")]);
        shape.Reads(
            parts => StandardReference.Check(parts.Get(code), parts.Get(uri), parts.Get(caseGuid)),
            parts => new(parts.Get(code), parts.Get(uri), parts.Get(caseGuid)));
        return shape;
    }
}
