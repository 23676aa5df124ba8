namespace Plc.Model.Responses;

/// <summary>How a student stands on a target by its cuts: three words of which exactly one holds for a student who was assessed (practice rows ).</summary>
/// <remarks>Who is ready for extension is proficient too, but is not called so here: a condition that means both names both.</remarks>
public enum TargetStanding
{
    /// <summary>Below the cut for proficiency.</summary>
    BelowProficiency,

    /// <summary>At or above the cut for proficiency, and not at both cuts.</summary>
    Proficient,

    /// <summary>At or above the cuts for proficiency and for extension.</summary>
    ReadyForExtension,
}
