using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Inputs;

/// <summary>Valid documents: generated ones of every fullness, and now and then a sample.</summary>
internal sealed class Documents
{
    /// <summary>For so many inputs the documents are drawn from the same few.</summary>
    private const int InputsPerPool = 2_000;

    private const int PoolSize = 40;

    private static readonly Lazy<byte[][]> Samples = new(static () =>
    [
        File.ReadAllBytes(Repository.PathOf("samples", "BuildACommunity", "school.plc.json")),
        File.ReadAllBytes(Repository.PathOf("samples", "SampleSchool", "data", "school.plc.json")),
    ]);

    private readonly Dictionary<int, PlcDocument> _documents = [];
    private readonly Dictionary<int, byte[]> _texts = [];
    private int _pool = -1;

    /// <summary>The text of a document.</summary>
    internal byte[] Text(Dice dice) => dice.Once(60) ? dice.One(Samples.Value) : Generated(dice).Text;

    /// <summary>A generated document with its text.</summary>
    internal (PlcDocument Document, byte[] Text) Generated(Dice dice)
    {
        var pool = dice.Number / InputsPerPool;
        if (pool != _pool)
        {
            _pool = pool;
            _documents.Clear();
            _texts.Clear();
        }
        var key = KeyOf(dice.Seed, pool, dice.Between(0, PoolSize - 1));
        if (!_documents.TryGetValue(key, out var document)) _documents.Add(key, document = Make(key));
        if (!_texts.TryGetValue(key, out var text)) _texts.Add(key, text = PlcDocumentWriter.Write(document));
        return (document, text);
    }

    /// <summary>Small documents more often than large ones: a fault that only a large one shows is rare.</summary>
    private static PlcDocument Make(int seed)
    {
        var maker = new Maker(seed, (seed % 8) switch { 0 => 0.7, 1 or 2 => 0.4, 3 or 4 => 0.2, _ => 0.08 });
        return new(maker.Make<LearningCommunity>(), maker.Chance.One(["en", "es-US"]), maker.Perhaps(() => "https://a.example/schema"));
    }

    private static int KeyOf(int seed, int pool, int index) => (((seed * 8_191) + pool) * PoolSize + index) & int.MaxValue;
}
