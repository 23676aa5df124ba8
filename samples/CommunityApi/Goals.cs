using Plc.Model.Goals;
using Plc.Model.Primitives;

namespace CommunityApi;

/// <summary>The goals of a community, in types of the app with values of the model in them: the framework reads and writes these by <c>ConfigureForPlc</c>.</summary>
internal static class Goals
{
    internal static IResult Get(Id<Organization> id, Communities communities) =>
        communities.Find(id) is { Community: var community } ? TypedResults.Ok(new GoalsPage(id, community.Goals)) : TypedResults.NotFound();

    /// <summary>Adds a goal, or puts it in the place of the one with its id. A goal that refers to what the community does not have throws, which <see cref="Refusals"/> answers.</summary>
    internal static IResult Post(Id<Organization> id, SmartGoal goal, Communities communities) =>
        communities.Change(id, community => community.With(goal)) ? TypedResults.Ok(goal) : TypedResults.NotFound();
}

/// <summary>A type of the app's own.</summary>
internal sealed record GoalsPage(Id<Organization> Community, ValueList<SmartGoal> Goals);
