using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Plc.Model.Serialization;

namespace Plc.Model.Benchmarks;

/// <summary>
/// A community document read and written. The peer is the framework's source-generated code for plain objects, which checks nothing; ours
/// checks every rule and reference, and can say the place of every fault.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class DocumentBenchmarks
{
    private const string Reading = nameof(Reading), Writing = nameof(Writing);

    private readonly PlcDocument _document = new(MeasuredSchool.Community(assessments: 300, items: 12));
    private byte[] _json = [];
    private DocumentDto _dto = null!;

    [GlobalSetup]
    public void Setup()
    {
        _json = Writer();
        _dto = (DocumentDto)GeneratedRead();
        // Ours ends with a line feed, as text files do.
        if (Reader() != _document || !GeneratedWrite().AsSpan().SequenceEqual(_json.AsSpan().TrimEnd((byte)'\n')))
            throw new InvalidOperationException("The ways of reading and writing do not agree.");
    }

    [BenchmarkCategory(Reading)]
    [Benchmark(Baseline = true)]
    public object GeneratedRead() => JsonSerializer.Deserialize(_json, DocumentDtoContext.Default.DocumentDto)!;

    [BenchmarkCategory(Reading)]
    [Benchmark]
    public PlcDocument Reader() => PlcDocumentReader.Read(_json).Value ?? throw new InvalidOperationException("The document has errors.");

    [BenchmarkCategory(Writing)]
    [Benchmark(Baseline = true)]
    public byte[] GeneratedWrite() => JsonSerializer.SerializeToUtf8Bytes(_dto, DocumentDtoContext.Default.DocumentDto);

    [BenchmarkCategory(Writing)]
    [Benchmark]
    public byte[] Writer() => PlcDocumentWriter.Write(_document);
}
