using System.Text;
using System.Text.Json;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Tests.Converters;

/// <summary>Values of the model inside an app's own types come back equal, whatever the app set, and look as in the format.</summary>
public sealed class ConverterRoundTripTests
{
    [Theory, MemberData(nameof(AppSettings.Names), MemberType = typeof(AppSettings))]
    public void A_page_of_an_app_comes_back_equal(string settings)
    {
        var options = AppSettings.All[settings]();
        for (var seed = 0; seed < 20; seed++)
        {
            var page = Page(seed);

            var text = JsonSerializer.Serialize(page, options);
            var again = JsonSerializer.Deserialize<TeamPage>(text, options)!;

            Assert.Equal(text, JsonSerializer.Serialize(again, options));
            Assert.Equal((page.Team, page.Goal, page.NoGoal, page.Share, page.NoShare, page.Some), (again.Team, again.Goal, again.NoGoal, again.Share, again.NoShare, again.Some));
            Assert.Equal((page.Goals, page.Kind, page.Status, page.Lead, page.Organization), (again.Goals, again.Kind, again.Status, again.Lead, again.Organization));
            Assert.Equal(page.Cycles, again.Cycles);
            Assert.Equal(page.Shares, again.Shares);
            Assert.Equal(page.Counts, again.Counts);
            Assert.Equal(page.Changes, again.Changes);
            Assert.Equal(page.Greetings, again.Greetings);
            Assert.Equal(page.ByStatus, again.ByStatus);
            Assert.Equal(page.Inner.Points, again.Inner.Points);
            Assert.Equal((page.Inner.School, page.Inner.Document), (again.Inner.School, again.Inner.Document));
        }
    }

    [Theory, MemberData(nameof(AppSettings.Names), MemberType = typeof(AppSettings))]
    public void A_document_of_an_app_is_what_the_reader_reads(string settings)
    {
        var options = AppSettings.All[settings]();
        for (var seed = 0; seed < 20; seed++)
        {
            var document = Communities.Make(seed, 0.5);
            var text = JsonSerializer.Serialize(new TeamPart("", [], null, document), options);
            using var json = JsonDocument.Parse(text);
            var part = json.RootElement.EnumerateObject().Single(member => member.Name.Equals("document", StringComparison.OrdinalIgnoreCase)).Value;

            var read = PlcDocumentReader.Read(Encoding.UTF8.GetBytes(part.GetRawText()));

            Assert.Empty(read.Diagnostics);
            Assert.Equal(document, read.Value);
        }
    }

    [Fact]
    public void Every_part_of_a_community_comes_back_equal_by_itself_and_in_a_list()
    {
        var options = new JsonSerializerOptions().ConfigureForPlc();
        var types = ModelParts.Types;

        Assert.InRange(types.Count, 80, int.MaxValue);
        foreach (var type in types)
            for (var seed = 0; seed < 8; seed++)
            {
                var part = new Maker(seed, seed / 8.0).Draft(type, []).Make();
                var list = Maker.ToList(type, [part, part]);

                Assert.Equal(part, JsonSerializer.Deserialize(JsonSerializer.Serialize(part, type, options), type, options));
                Assert.Equal(list, JsonSerializer.Deserialize(JsonSerializer.Serialize(list, list.GetType(), options), list.GetType(), options));
            }
    }

    [Fact]
    public void Every_word_of_every_closed_list_is_a_camel_case_word_and_a_key()
    {
        var options = new JsonSerializerOptions().ConfigureForPlc();
        var words = typeof(LearningCommunity).Assembly.GetExportedTypes().Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<object>()).ToList();

        Assert.InRange(words.Count, 150, int.MaxValue);
        Assert.All(words, word =>
        {
            var text = JsonSerializer.Serialize(word, word.GetType(), options);
            Assert.Equal($"\"{JsonNamingPolicy.CamelCase.ConvertName(word.ToString()!)}\"", text);
            Assert.Equal(word, JsonSerializer.Deserialize(text, word.GetType(), options));
            var keyed = typeof(Dictionary<,>).MakeGenericType(word.GetType(), typeof(int));
            Assert.Equal(word, ((System.Collections.IDictionary)JsonSerializer.Deserialize($"{{{text}:1}}", keyed, options)!).Keys.Cast<object>().Single());
        });
    }

    [Fact]
    public void A_value_looks_as_in_the_format_and_is_escaped_as_the_app_has_it()
    {
        var goal = new SmartGoal(new("reading"), "<Größe> & 75 %", GoalScope.School, target: new(TargetDirection.Up, value: 75.50m));

        Assert.Equal(
            """{"Team":"t","Goal":{"id":"reading","statement":"\u003CGr\u00F6\u00DFe\u003E \u0026 75 %","scope":"school","target":{"direction":"up","value":75.5}}}""",
            JsonSerializer.Serialize(new { Team = new Id<Team>("t"), Goal = goal }, new JsonSerializerOptions().ConfigureForPlc()));
        Assert.Equal(
            """{"id":"reading","statement":"<Größe> & 75 %","scope":"school","target":{"direction":"up","value":75.5}}""",
            JsonSerializer.Serialize(goal, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForPlc()));
    }

    internal static TeamPage Page(int seed)
    {
        var maker = new Maker(seed, 0.5);
        return new(
            new("team ½ \"1\""), maker.Make<SmartGoal>(), null, new(62.5m), null, new Percent(0.000001m), [maker.Make<SmartGoal>(), maker.Make<SmartGoal>()], [maker.Make<ImprovementCycle>()],
            new() { [new("S-1")] = new(10), [new("S/2~\"ü")] = new(0) }, new() { [new(-1)] = 1, [default] = 2, [new(13)] = 3 }, new() { [new(2026)] = new(-12.5m), [new(2027)] = null },
            new() { [new("es-US")] = "hola" }, new() { [GoalStatus.LostGround] = [new("a"), new("b")], [GoalStatus.Met] = [] },
            new OpenTerm<TeamKind>("Book club"), GoalStatus.NotEnoughData, new(new("m"), new Id<Organization>("district")), People.OrganizationKind.Other("Charter"),
            new("n", [new(1.5m), default], maker.Make<LearningCommunity>(), seed % 2 == 0 ? null : Communities.Make(seed, 0.4)));
    }
}
