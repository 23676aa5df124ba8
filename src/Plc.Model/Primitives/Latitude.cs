namespace Plc.Model.Primitives;

/// <summary>Whether an agreement binds all or leaves room (practice row C-12).</summary>
public enum Latitude
{
    /// <summary>It binds everyone alike.</summary>
    Tight,

    /// <summary>Each team decides for itself.</summary>
    LeftToTeam,

    /// <summary>Each teacher decides for himself or herself.</summary>
    LeftToTeacher,
}
