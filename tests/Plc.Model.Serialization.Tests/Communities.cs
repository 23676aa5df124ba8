using FsCheck;
using FsCheck.Fluent;

namespace Plc.Model.Serialization.Tests;

/// <summary>Generates valid documents by construction: any text, any number that a type holds, references that resolve.</summary>
internal static class Communities
{
    /// <summary>Documents of every kind, from those that leave out nearly all that may be left out to those that leave out little.</summary>
    internal static Arbitrary<PlcDocument> Documents { get; } = From(0.1, 0.4, 0.7);

    /// <summary>Documents of a few members, for tests that go through one byte by byte.</summary>
    internal static Arbitrary<PlcDocument> Short { get; } = From(0.08);

    private static Arbitrary<PlcDocument> From(params double[] fullness) =>
        Gen.Choose(0, int.MaxValue).SelectMany(seed => Gen.Elements(fullness).Select(full => Make(seed, full))).ToArbitrary();

    /// <summary>A document that is the same in every run.</summary>
    internal static PlcDocument Make(int seed, double fullness)
    {
        var maker = new Maker(seed, fullness);
        return new(maker.Make<LearningCommunity>(), maker.Chance.One(["en", "es-US"]), maker.Perhaps(() => "https://a.example/schema"));
    }
}
