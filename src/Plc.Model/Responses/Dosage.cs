using NodaTime;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>How much time a response adds to core instruction: how long a session is, how many there are a week, and for how many weeks (practice row Q-08).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Dosage
{
    /// <summary>Makes a dosage.</summary>
    /// <param name="session">How long one session is: whole minutes, from 1 minute to 8 hours.</param>
    /// <param name="sessionsPerWeek">1 to 20.</param>
    /// <param name="weeks">For how many weeks of school, 1 to 60; left out where only review or exit end it.</param>
    /// <exception cref="RuleException">PLC6005.</exception>
    public Dosage(Duration session, int sessionsPerWeek, int? weeks = null)
    {
        Check(session, sessionsPerWeek, weeks).ThrowIfBroken(nameof(Dosage));
        (Session, SessionsPerWeek, Weeks) = (session, sessionsPerWeek, weeks);
    }

    /// <summary>How long one session is.</summary>
    public Duration Session { get; }

    /// <summary>How many sessions there are a week.</summary>
    public int SessionsPerWeek { get; }

    /// <summary>For how many weeks of school; null where only review or exit end it.</summary>
    public int? Weeks { get; }

    /// <summary>The time of a week.</summary>
    public Duration PerWeek => Session * SessionsPerWeek;

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Duration? session = null, int? sessionsPerWeek = null, int? weeks = null)
    {
        var breaches = new RuleBreaches();
        if (session < Duration.FromMinutes(1)) breaches.Add(ResponseRules.Dosage, nameof(session), "A session is shorter than a minute");
        else if (session > Duration.FromHours(8)) breaches.Add(ResponseRules.Dosage, nameof(session), "A session is longer than 8 hours");
        else if (session is { } given && given != Duration.FromMinutes(Math.Floor(given.TotalMinutes))) breaches.Add(ResponseRules.Dosage, nameof(session), "A session has a part of a minute");
        if (sessionsPerWeek is < 1 or > 20) breaches.Add(ResponseRules.Dosage, nameof(sessionsPerWeek), "The number of sessions a week is not 1 to 20");
        if (weeks is < 1 or > 60) breaches.Add(ResponseRules.Dosage, nameof(weeks), "The number of weeks is not 1 to 60");
        return breaches;
    }

    /// <summary>The dosage in words, such as 30 minutes, 4 times a week, for 6 weeks.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Session.TotalMinutes:0} minutes, {(SessionsPerWeek == 1 ? "once" : $"{SessionsPerWeek} times")} a week{(Weeks is { } weeks ? $", for {weeks} {(weeks == 1 ? "week" : "weeks")}" : "")}");
}
