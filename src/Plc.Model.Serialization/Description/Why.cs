namespace Plc.Model.Serialization.Description;

/// <summary>Why a schema cannot say a rule.</summary>
internal static class Why
{
    internal const string Members = "It compares members with each other, such as two days.";
    internal const string Elements = "It compares parts of the elements of a list with each other; that two elements are wholly alike is said.";
    internal const string Durations = "It compares lengths of time, which are texts.";
    internal const string Elsewhere = "It needs what stands elsewhere in the document.";
    internal const string Ids = "It compares the ids of different objects.";
    internal const string Places = "Validators compute with binary numbers, in which 0.1 has no end.";
    internal const string Results = "It is about the words of results, which stand in other files.";
    internal const string Parser = "It is about the bytes of the file, which a validator never sees.";
    internal const string Limit = "It is about what one reader takes in, not about what a document is.";
}

/// <summary>How rules are checked that several types have.</summary>
internal static class How
{
    internal const string Interval = "`end` is not before `begin`. At `end`.";
    internal const string HeadCount = "`headCount` is not below the number of `members`. At `headCount`.";
    internal const string Versions =
        "Of the `versions` that have a date none is before the one with a date before it, and no adopted one is of the same day as the adopted one with a date before it. At the later `date`.";
    internal const string Belonging =
        "No two entries of one member share a day, first and last days included; an entry without `end` lasts for ever. Of one without `begin` only its last day is sure, or, where it has no `end` " +
        "either, that it lasts. At the `member` of the later entry.";
}
