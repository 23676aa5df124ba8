using System.Text;

namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>
/// A document is accepted by the constructors alone or, where they do not, diagnosed from its beginning. A member of a newer version makes the reader diagnose, whatever else there
/// is: so the two ways can be held against each other.
/// </summary>
public sealed class TwoPassTests
{
    private const string Version = "\"plc\":\"1.0\"", Newer = "\"plc\":\"1.1\",\"zz\":0";

    [Fact]
    public void What_is_accepted_at_once_is_what_diagnosing_finds_nothing_in()
    {
        var mutations = new Mutations(1_122, new(FormatFiles.Schema));
        var (accepted, refused) = (0, 0);
        for (var seed = 0; seed < 250; seed++)
        {
            var valid = Encoding.UTF8.GetString(PlcDocumentWriter.Write(Communities.Make(seed, (seed % 5 + 1) / 25.0)));
            foreach (var text in Enumerable.Range(0, 16).Select(_ => mutations.Mutate(valid)).OfType<string>().Where(text => text.Contains(Version, StringComparison.Ordinal)))
            {
                var read = PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text));
                // In the newer version an unknown member is no fault.
                if (read.Diagnostics.Any(fault => fault.Rule == FormRules.MemberUnknown)) continue;
                var diagnosed = PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text.Replace(Version, Newer, StringComparison.Ordinal)));

                Assert.Equal(read.Value?.Community, diagnosed.Value?.Community);
                Assert.Equal(
                    read.Diagnostics.Select(fault => $"{fault.Rule.Id} {fault.Place.JsonPointer}"),
                    diagnosed.Diagnostics.Where(fault => fault.Rule != FormRules.MemberNewer).Select(fault => $"{fault.Rule.Id} {fault.Place.JsonPointer}"));
                if (read.Value is null) refused++;
                else accepted++;
            }
        }
        Assert.True(accepted > 200 && refused > 1_000, $"{accepted} were accepted and {refused} refused: the test has lost its point.");
    }
}
