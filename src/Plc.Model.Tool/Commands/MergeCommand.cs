using System.CommandLine;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc merge [FILE…]</c>: lines of summaries in, the merged lines out; nothing where a line is refused.</summary>
internal static class MergeCommand
{
    internal static Command Make(CommandIo io)
    {
        var files = new Argument<string[]>("FILE") { Description = "Lines of summaries; - is standard input, which is read where no file is named.", Arity = ArgumentArity.ZeroOrMore };
        var output = new SummaryOutput();
        var command = new Command("merge", "Merges the lines of summaries, in any order, and writes nothing where one of them is cut off or altered.") { files };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            string[] paths = parsed.GetValue(files) is { Length: > 0 } named ? named : [InputFile.StandardInput];
            output.Require(parsed);
            Inputs.RequireOneStandardInput(paths);
            RequireEachOnce(paths);
            var merger = new SummaryMerger();
            Inputs.Stream(paths, FileByMistake.InPlaceOfSummary, (stream, progress) => merger.Add(stream, progress), io);
            return output.Print(parsed, merger.Summary, io);
        });
        return command;
    }

    /// <summary>A file that is named twice would be counted twice.</summary>
    private static void RequireEachOnce(string[] paths)
    {
        if (paths.Where(path => path != InputFile.StandardInput).GroupBy(Path.GetFullPath).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new CannotRunException($"'{twice.First()}' is named twice, and would be counted twice.");
    }
}
