namespace Plc.Model.Learning;

/// <summary>What an essential outcome is made of (practice row C-06).</summary>
public enum OutcomeKind
{
    /// <summary>Something that students know.</summary>
    Knowledge,

    /// <summary>Something that students can do.</summary>
    Skill,

    /// <summary>A way in which students are inclined to act.</summary>
    Disposition,
}
