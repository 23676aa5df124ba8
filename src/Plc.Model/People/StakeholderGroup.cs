namespace Plc.Model.People;

/// <summary>The groups of people who have a stake in the school (practice row F-11); a list that may grow.</summary>
public enum StakeholderGroup
{
    /// <summary>The board of education.</summary>
    BoardOfEducation,

    /// <summary>The superintendent.</summary>
    Superintendent,

    /// <summary>The principal and the administrative team.</summary>
    AdministrativeTeam,

    /// <summary>The teachers.</summary>
    Teachers,

    /// <summary>The support staff.</summary>
    SupportStaff,

    /// <summary>The students.</summary>
    Students,

    /// <summary>The parents.</summary>
    Parents,

    /// <summary>Members of the community around the school.</summary>
    CommunityMembers,
}
