using System.Text.Json;
using Plc.Model.Fuzz.Inputs;
using Plc.Model.Fuzz.Mutations;
using Plc.Model.Fuzz.Oracles;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Targets;

/// <summary>Communities in an app's own JSON: a converter accepts what the reader of documents accepts, and throws nothing but what every converter throws.</summary>
internal sealed class ConverterTarget : FuzzTarget
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForPlc();

    private readonly Documents _documents = new();

    internal override string Name => "converters";

    internal override string Extension => ".json";

    internal override FuzzCase Make(Dice dice)
    {
        var (tree, other) = (Community(dice), Community(dice));
        var made = new List<string>();
        for (var changes = dice.Few() - 1; changes > 0; changes--) made.Add(TreeMutations.Apply(dice, tree, other));
        var text = TreeText.Write(tree, dice);
        if (dice.Once(4)) made.Add(ByteMutations.Apply(dice, ref text, text));
        return new(text, string.Join(", ", made), bytes => Check(bytes, dice.Number));
    }

    private Tree Community(Dice dice) =>
        Tree.Parse(_documents.Text(dice)).Branches.Find(branch => branch.Name.AsSpan().SequenceEqual("\"community\""u8))!.Value;

    private static FuzzOutcome Check(byte[] json, int chunkSeed)
    {
        var (value, fault) = Read(() => JsonSerializer.Deserialize<LearningCommunity>(json, Options));
        var (again, sameFault) = Read(() =>
        {
            using var stream = new ChunkedStream(json, chunkSeed);
            return JsonSerializer.Deserialize<LearningCommunity>(stream, Options);
        });
        // The framework passes over a byte order mark in a stream alone.
        if (!json.AsSpan().StartsWith("\uFEFF"u8))
        {
            FuzzFailure.Unless(Equals(value, again), "Read from a stream it gives the same value");
            FuzzFailure.Unless((fault as PlcJsonException)?.Diagnostics == (sameFault as PlcJsonException)?.Diagnostics, $"Read from a stream it gives the same faults: {fault?.Message} {sameFault?.Message}");
        }
        // The framework's own messages may quote the JSON; a place may name the members of it.
        foreach (var diagnostic in (fault as PlcJsonException)?.Diagnostics ?? [])
            FuzzFailure.Unless(!Canary.IsIn(diagnostic.Message), $"No message says what stands in the file: {diagnostic.Message}");
        CheckLikeDocument(json, value);
        if (value is not null)
            FuzzFailure.Unless(value.Equals(JsonSerializer.Deserialize<LearningCommunity>(JsonSerializer.SerializeToUtf8Bytes(value, Options), Options)), "What is written reads back equal");
        return new(value is not null, (fault as PlcJsonException)?.Diagnostics.Select(diagnostic => diagnostic.Rule.Id) ?? []);
    }

    private static void CheckLikeDocument(byte[] json, LearningCommunity? value)
    {
        if (JsonScan.Of(json, 60, []).FaultAt >= 0 || json.AsSpan().Trim(" \t\r\n"u8).SequenceEqual("null"u8)) return;
        var read = PlcDocumentReader.Read((byte[])[.. "{\"plc\":\"1.0\",\"community\":"u8, .. json, (byte)'}']);
        FuzzFailure.Unless(Equals(read.Value?.Community, value), $"A converter accepts what the reader of documents accepts: {DiagnosticOracle.Words(read.Diagnostics)}");
    }

    /// <summary>Whatever is thrown but <see cref="JsonException"/> is what is looked for.</summary>
    private static (LearningCommunity? Value, JsonException? Fault) Read(Func<LearningCommunity?> read)
    {
        try
        {
            return (read(), null);
        }
        catch (JsonException exception)
        {
            return (null, exception);
        }
    }
}
