using System.Text;

namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>Where a text ends to be JSON, it is said what stands there.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("", "the end of the file")]
    [InlineData("  \n", "the end of the file")]
    [InlineData("{ \"plc\": \"1.0", "the end of the file")]
    [InlineData("{ \"plc\": \"1.0\" «\"community\": {} }", "a text where a comma, a colon or a bracket belongs")]
    [InlineData("{ \"plc\" «\"1.0\" }", "a text where a comma, a colon or a bracket belongs")]
    [InlineData("{ \"plc\": \"1.0\", «}", "a comma before a closing bracket")]
    [InlineData("{ \"plc\": \"1.0\" «]", "a closing bracket that does not belong here")]
    [InlineData("{ «[", "an opening bracket that does not belong here")]
    [InlineData("{ «,", "a comma that does not belong here")]
    [InlineData("«,", "a comma that does not belong here")]
    [InlineData("{ \"plc\": «: 1 }", "a colon that does not belong here")]
    [InlineData("{ «'plc': 1 }", "a single quote")]
    [InlineData("{ «// note\n\"plc\": 1 }", "a comment, which JSON does not have")]
    [InlineData("{ \"plc\": 0«1 }", "a number that is not written as in JSON, or does not belong here")]
    [InlineData("{ \"plc\": «NaN }", "a word that is no value of JSON, or does not belong here")]
    [InlineData("{ \"plc\": «½ }", "a character that cannot stand here")]
    [InlineData("{ \"plc\": \"1«\n0\" }", "the end of a line inside a text")]
    [InlineData("{ \"plc\": \"1«\u0001\" }", "a control character inside a text")]
    [InlineData("{ \"plc\": \"\\«x\" }", "a backslash inside a text that begins no escape")]
    [InlineData("{ \"plc\": \"\\u12«x4\" }", "an escape inside a text that is none")]
    [InlineData("{ \"plc\": \"1.0\" } «{}", "more after the end of the document")]
    public void What_stands_there(string marked, string found)
    {
        var text = marked.Replace("«", "", StringComparison.Ordinal);
        var offset = marked.LastIndexOf('«') is >= 0 and var at ? Encoding.UTF8.GetByteCount(marked[..at].Replace("«", "", StringComparison.Ordinal)) : Encoding.UTF8.GetByteCount(text);

        var fault = Assert.Single(PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text)).Diagnostics, diagnostic => diagnostic.Rule.Id == "PLC0001");

        Assert.Equal(($"Expected JSON, found {found}; nothing after this was read.", (long)offset), (fault.Message, fault.Place.Offset));
    }
}
