using System.Text;

namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>Where a text ends to be JSON, it is said what stands there and what to do.</summary>
public sealed class SyntaxTests
{
    private const string Quotes = "Names and texts stand in double quotes (\").";
    private const string Colon = "A colon stands between a name and its value.";
    private const string Values = "A value is a number, a text in double quotes (\"), or true, false or null in lower case.";
    private const string Numbers = "A number is digits with a decimal point, such as 0.5, without a plus sign and without zeros before it.";
    private const string Objects = "An object closes with }, a list with ].";
    private const string OneDocument = "A file holds one document: remove what follows.";
    private const string NoValue = "Write the value, or remove the name before it.";
    private const string NoJson = "A document begins with {.";

    [Theory]
    [InlineData("{ \"plc\": \"1.0\" ¦\"community\": {} }", "a text with no comma before it", "Write the comma.")]
    [InlineData("[{} ¦{}]", "an opening bracket with no comma before it", "Write the comma.")]
    [InlineData("[1 ¦2]", "a number with no comma before it", "Write the comma.")]
    [InlineData("{ \"plc\" ¦\"1.0\" }", "a name with no colon after it", Colon)]
    [InlineData("{ \"plc\": \"1.0\", \"teams\" ¦[] }", "a name with no colon after it", Colon)]
    [InlineData("{ \"te\\\"ams\"¦, \"plc\": 1 }", "a name with no colon after it", Colon)]
    [InlineData("{ \"plc\": \"1.0\"¦, }", "a comma before a closing bracket", "Remove the comma.")]
    [InlineData("[{ \"plc\": [1¦,\n ] }]", "a comma before a closing bracket", "Remove the comma.")]
    [InlineData("{ \"plc\": \"1.0\" ¦]", "a closing bracket that does not belong here", Objects)]
    [InlineData("{ \"plc\": ¦}", "a closing bracket where a value belongs", NoValue)]
    [InlineData("{ ¦[", "an opening bracket where a name belongs", Quotes)]
    [InlineData("{ \"plc\": 1, ¦{", "an opening bracket where a name belongs", Quotes)]
    [InlineData("{ ¦,", "a comma that does not belong here", "Remove it.")]
    [InlineData("[1, ¦, 2]", "a comma that does not belong here", "Remove it.")]
    [InlineData("{ \"plc\": ¦, 1 }", "a comma where a value belongs", NoValue)]
    [InlineData("¦,", "a comma that does not belong here", "Remove it.")]
    [InlineData("{ \"plc\": ¦: 1 }", "a second colon", "Remove it.")]
    [InlineData("[\"plc\"¦: 1]", "a colon that does not belong here", "Names stand in objects, not in lists.")]
    [InlineData("{ \"plc\": \"a\"¦: 1 }", "a colon that does not belong here", "")]
    [InlineData("{ ¦'plc': 1 }", "a single quote", Quotes)]
    [InlineData("¦'plc': 1", "a single quote", Quotes)]
    [InlineData("{ \"plc\": ¦“1.0” }", "a typographic quote", Quotes)]
    [InlineData("{ ¦‘plc’: 1 }", "a typographic quote", Quotes)]
    [InlineData("{ ¦„plc“: 1 }", "a typographic quote", Quotes)]
    [InlineData("{ ¦«plc»: 1 }", "a typographic quote", Quotes)]
    [InlineData("{ ¦// note\n\"plc\": 1 }", "a comment", "JSON has no comments: remove it.")]
    [InlineData("{ \"plc\": 1 ¦/* note */ }", "a comment", "JSON has no comments: remove it.")]
    [InlineData("¦// note\n{ \"plc\": 1 }", "a comment", "JSON has no comments: remove it.")]
    [InlineData("{ ¦# note\n\"plc\": 1 }", "a comment", "JSON has no comments: remove it.")]
    [InlineData("{ \"plc\": 0¦1 }", "a number that is not written as in JSON", Numbers)]
    [InlineData("{ \"plc\": ¦.5 }", "a number that is not written as in JSON", Numbers)]
    [InlineData("{ \"plc\": ¦+5 }", "a number that is not written as in JSON", Numbers)]
    [InlineData("{ \"plc\": 5.¦ }", "a number that is not written as in JSON", Numbers)]
    [InlineData("{ \"plc\": 1,¦000 }", "a number where a name belongs", "Names stand in double quotes (\"), and a number has no comma inside.")]
    [InlineData("{ \"plc\": ¦NaN }", "a word that is no value of JSON", Values)]
    [InlineData("{ \"plc\": ¦True }", "a word that is no value of JSON", Values)]
    [InlineData("{ \"plc\": ¦undefined }", "a word that is no value of JSON", Values)]
    [InlineData("{ \"plc\": -¦Infinity }", "a word that is no value of JSON", Values)]
    [InlineData("{ \"plc\": ¦Lincoln }", "a word that is no value of JSON", Values)]
    [InlineData("{ ¦plc: 1 }", "a name without quotes", "Names stand in double quotes (\").")]
    [InlineData("{ \"a\": 1, ¦plc: 1 }", "a name without quotes", "Names stand in double quotes (\").")]
    [InlineData("{ \"plc\": \"The \"¦big\" school\" }", "a word right after a text", "A quote inside a text is written \\\".")]
    [InlineData("{ \"plc\": 1 ¦community\": 1 }", "a word where a comma or a bracket belongs", "A comma or a quote is missing before it.")]
    [InlineData("{ \"plc\": ¦½ }", "a character that cannot stand here", "")]
    [InlineData("{ \"plc\"¦= 1 }", "a name with no colon after it", Colon)]
    [InlineData("{ ¦\u00a0\"plc\": 1 }", "a character that cannot be seen, outside of a text", "Remove it, or write a plain space.")]
    [InlineData("{ \"plc\": \"1¦\n0\" }", "the end of a line inside a text", "Close the text with a double quote (\"), or write \\n for the line end.")]
    [InlineData("{ \"plc\": \"1.0”,¦\n\"a\": 1 }", "the end of a line inside a text", "Close the text with a double quote (\"), or write \\n for the line end.")]
    [InlineData("{ \"plc\": \"1¦\t\" }", "a tab inside a text", "Write \\t for a tab.")]
    [InlineData("{ \"plc\": \"1¦\u0001\" }", "a control character inside a text", "Remove it.")]
    [InlineData("{ \"plc\": \"\\¦x\" }", "a backslash inside a text that begins no escape", "Write \\\\ for a backslash.")]
    [InlineData("{ \"plc\": \"\\u12¦x4\" }", "an escape inside a text that is none", "After \\u stand four hexadecimal digits; for a backslash write \\\\.")]
    [InlineData("{ \"plc\": \"1.0\" } ¦{}", "more after the end of the document", OneDocument)]
    [InlineData("{ \"plc\": \"1.0\" }¦, {}", "more after the end of the document", OneDocument)]
    [InlineData("{ \"plc\": \"1.0\" } ¦// note", "more after the end of the document", OneDocument)]
    [InlineData("¦%PDF-1.7", "a file that is no JSON", NoJson)]
    [InlineData("¦<!DOCTYPE html>", "a file that is no JSON", NoJson)]
    [InlineData("¦<?xml version=\"1.0\"?>", "a file that is no JSON", NoJson)]
    [InlineData("\n¦# Our teams", "a file that is no JSON", NoJson)]
    [InlineData("¦\0\0\0\0", "a file that is no JSON", NoJson)]
    [InlineData("-¦-- \nplc: 1.0", "a file that is no JSON", NoJson)]
    [InlineData("¦id,name\n", "a file that is no JSON", NoJson)]
    public void What_stands_there(string marked, string found, string advice)
    {
        var text = marked.Replace("¦", "", StringComparison.Ordinal);

        Assert.Equal(
            ($"Expected JSON, found {found}.{(advice.Length > 0 ? " " : "")}{advice} Nothing after this was read.", Encoding.UTF8.GetByteCount(marked[..marked.IndexOf('¦', StringComparison.Ordinal)])),
            Fault(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("\uFEFF")]
    public void An_empty_file(string text) =>
        Assert.Equal(("Expected JSON, found an empty file. Look whether it was saved, or another file is meant.", Encoding.UTF8.GetByteCount(text)), Fault(text));

    [Theory]
    [InlineData("{ \"plc\": \"1.0")]
    [InlineData("{ \"plc\": \"1.0\"")]
    [InlineData("{ \"plc\": [1, ")]
    public void A_file_that_breaks_off(string text) =>
        Assert.Equal(("Expected JSON, found the end of the file. A quote or a closing bracket is missing, or the file was cut off.", Encoding.UTF8.GetByteCount(text)), Fault(text));

    /// <summary>Nothing is found but that the text is no JSON, and what the part before it lacks or is.</summary>
    private static (string Message, long Offset) Fault(string text)
    {
        var fault = Assert.Single(PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text)).Diagnostics, diagnostic => diagnostic.Rule.Id == "PLC0001");
        return (fault.Message, fault.Place.Offset);
    }
}
