using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;
using Plc.Model.Serialization;

namespace Plc.Model.Benchmarks;

/// <summary>
/// A document of 780 schools with teams, goals and references is read. The peers make plain objects and check nothing; ajv checks the schema, makes nothing and knows no references;
/// ours checks every rule and reference, and makes the model.
/// </summary>
[MemoryDiagnoser]
public class DistrictBenchmarks : IDisposable
{
    private const int Schools = 780;

    private readonly PlcDocument _document = new(MeasuredDistrict.Community(Schools));
    private byte[] _json = [];
    private byte[] _faulty = [];
    private AjvProcess _ajv = null!;

    [GlobalSetup]
    public void Setup()
    {
        _json = PlcDocumentWriter.Write(_document);
        // The word that stands last in the document, so that nearly all of it is read before the fault is met.
        _faulty = [.. _json];
        _faulty[_json.AsSpan().LastIndexOf("\"team\""u8) + 1] = (byte)'T';
        _ajv = new(_json);
        var generated = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes((DistrictDocumentDto)Generated(), DistrictDtoContext.Default.DistrictDocumentDto);
        if (Reader() != _document || ((DistrictDocumentDto)Newtonsoft()).Community.Schools!.Count != Schools || !generated.AsSpan().SequenceEqual(_json.AsSpan().TrimEnd((byte)'\n')))
            throw new InvalidOperationException("The ways of reading do not agree.");
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _ajv.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public object Generated() => System.Text.Json.JsonSerializer.Deserialize(_json, DistrictDtoContext.Default.DistrictDocumentDto)!;

    [Benchmark]
    public object Newtonsoft()
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(_json), Encoding.UTF8));
        return new global::Newtonsoft.Json.JsonSerializer().Deserialize<DistrictDocumentDto>(reader)!;
    }

    [Benchmark]
    public int Tokens()
    {
        var json = new Utf8JsonReader(_json);
        var tokens = 0;
        while (json.Read()) tokens++;
        return tokens;
    }

    [Benchmark]
    public void Ajv() => _ajv.Validate();

    [Benchmark]
    public PlcDocument Reader() => PlcDocumentReader.Read(_json).Value ?? throw new InvalidOperationException("The document has errors.");

    [Benchmark]
    public Diagnostic ReaderOfOneFault() => PlcDocumentReader.Read(_faulty).Diagnostics.Single();
}
