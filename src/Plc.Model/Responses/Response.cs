using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>
/// What a school does for a student on a target: support, extension, core instruction as it is, or the gathering of evidence (critical questions 3 and 4). Support and extension are
/// added to core instruction: nothing here can take a student out of it (practice row Q-08).
/// </summary>
/// <remarks>Equal when all facts are equal. Says nothing of its title when it is turned to text.</remarks>
public sealed record Response
{
    /// <summary>Makes a response.</summary>
    /// <param name="kind">What is done.</param>
    /// <param name="title">What it is called in the school.</param>
    /// <param name="tier">How intensive support is: 1 within core instruction, 2 supplemental, 3 intensive; for support alone.</param>
    /// <param name="dosage">How much time it adds; for support and extension.</param>
    /// <param name="groupSize">The most students in a group, 1 or more; for support and extension.</param>
    /// <param name="provider">Who provides it, by the role; not where core instruction goes on as it is.</param>
    /// <param name="startWithinSchoolDays">In how many school days after the result it begins, 0 to 200; not where core instruction goes on as it is.</param>
    /// <param name="reviewAfterWeeks">After how many weeks it is reviewed, 1 to 60; for support and extension.</param>
    /// <param name="exit">What ends it before; for support and extension.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1015, PLC6006, PLC6007, PLC6008.</exception>
    public Response(
        ResponseKind kind, string? title = null, int? tier = null, Dosage? dosage = null, int? groupSize = null, OpenTerm<StaffRole>? provider = null,
        int? startWithinSchoolDays = null, int? reviewAfterWeeks = null, ResponseCondition? exit = null)
    {
        Check(kind, title, tier, dosage, groupSize, provider, startWithinSchoolDays, reviewAfterWeeks, exit).ThrowIfBroken(nameof(Response));
        (Kind, Title, Tier, Dosage, GroupSize) = (kind, title, tier, dosage, groupSize);
        (Provider, StartWithinSchoolDays, ReviewAfterWeeks, Exit) = (provider, startWithinSchoolDays, reviewAfterWeeks, exit);
    }

    /// <summary>What is done.</summary>
    public ResponseKind Kind { get; }

    /// <summary>What it is called in the school; null where the kind says enough.</summary>
    public string? Title { get; }

    /// <summary>How intensive support is, 1 to 3; null where that is not said.</summary>
    public int? Tier { get; }

    /// <summary>How much time it adds; null where that is not said.</summary>
    public Dosage? Dosage { get; }

    /// <summary>The most students in a group; null where that is not said.</summary>
    public int? GroupSize { get; }

    /// <summary>Who provides it, by the role; null where that is not said.</summary>
    public OpenTerm<StaffRole>? Provider { get; }

    /// <summary>In how many school days after the result it begins; null where that is not said.</summary>
    public int? StartWithinSchoolDays { get; }

    /// <summary>After how many weeks it is reviewed; null where that is not said.</summary>
    public int? ReviewAfterWeeks { get; }

    /// <summary>What ends it before; null where only review or dosage end it.</summary>
    public ResponseCondition? Exit { get; }

    /// <summary>Whether it adds time to core instruction: support and extension do.</summary>
    public bool AddsTime => Kind is ResponseKind.Support or ResponseKind.Extension;

    /// <summary>Core instruction goes on as it is.</summary>
    public static Response ContinueInCore { get; } = new(ResponseKind.ContinueInCore);

    /// <summary>Evidence is gathered first.</summary>
    public static Response GatherEvidence { get; } = new(ResponseKind.GatherEvidence);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        ResponseKind? kind = null, string? title = null, int? tier = null, Dosage? dosage = null, int? groupSize = null, OpenTerm<StaffRole>? provider = null,
        int? startWithinSchoolDays = null, int? reviewAfterWeeks = null, ResponseCondition? exit = null)
    {
        var breaches = new RuleBreaches();
        breaches.Word(kind, nameof(kind));
        breaches.Line(title, nameof(title));
        if (tier is < 1 or > 3) breaches.Add(ResponseRules.Tier, nameof(tier));
        if (groupSize < 1) breaches.Add(ResponseRules.ResponseNumber, nameof(groupSize), "A group has 1 student or more");
        if (startWithinSchoolDays is < 0 or > 200) breaches.Add(ResponseRules.ResponseNumber, nameof(startWithinSchoolDays), "A start is within 0 to 200 school days");
        if (reviewAfterWeeks is < 1 or > 60) breaches.Add(ResponseRules.ResponseNumber, nameof(reviewAfterWeeks), "A review is after 1 to 60 weeks");
        if (kind is not { } known || !Enum.IsDefined(known)) return breaches;
        var addsTime = known is ResponseKind.Support or ResponseKind.Extension;
        Unless(ref breaches, known == ResponseKind.Support, tier, nameof(tier), "Only support has a tier");
        Unless(ref breaches, addsTime, dosage, nameof(dosage), "Only support and extension have a dosage");
        Unless(ref breaches, addsTime, groupSize, nameof(groupSize), "Only support and extension have a size of groups");
        Unless(ref breaches, known != ResponseKind.ContinueInCore, provider, nameof(provider), "To continue in core has no provider of its own");
        Unless(ref breaches, known != ResponseKind.ContinueInCore, startWithinSchoolDays, nameof(startWithinSchoolDays), "To continue in core has no start");
        Unless(ref breaches, addsTime, reviewAfterWeeks, nameof(reviewAfterWeeks), "Only support and extension are reviewed");
        Unless(ref breaches, addsTime, exit, nameof(exit), "Only support and extension have an exit");
        return breaches;
    }

    /// <summary>The kind, and the tier where there is one.</summary>
    public override string ToString() => Tier is { } tier ? FormattableString.Invariant($"{Kind}, tier {tier}") : $"{Kind}";

    private static void Unless(ref RuleBreaches breaches, bool mayBe, object? part, string path, string message)
    {
        if (!mayBe && part is not null) breaches.Add(ResponseRules.ResponseParts, path, message);
    }
}

/// <summary>What a response is: the four answers that a rule set can give (practice rows ).</summary>
public enum ResponseKind
{
    /// <summary>Additional time and support for a student who has not learned it yet.</summary>
    Support,

    /// <summary>Extension for a student who has learned it already.</summary>
    Extension,

    /// <summary>Core instruction goes on as it is.</summary>
    ContinueInCore,

    /// <summary>There is too little evidence to decide: gather it.</summary>
    GatherEvidence,
}
