using Plc.Model.Foundation;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Foundation;

public sealed class StatementVersionTests
{
    [Theory, Trait("Practice", "F-14")]
    [InlineData("en", true)]
    [InlineData("es-US", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("sl-rozaj-biske-1994", true)]
    [InlineData("e", false)]
    [InlineData("en_US", false)]
    [InlineData("en-", false)]
    [InlineData("-en", false)]
    [InlineData("", false)]
    [InlineData("12", false)]
    [InlineData("español", false)]
    [InlineData("en-abcdefghi", false)]
    public void A_statement_may_name_its_language(string tag, bool isTag)
    {
        Assert.Equal(isTag, LanguageTag.TryParse(tag, null, out var language));
        Assert.Equal(isTag, LanguageTag.Check(tag).Count == 0);
        Assert.Equal(isTag ? tag : null, language.Value);
        Assert.Equal(isTag ? [] : ["PLC1020 /language"], Places(StatementVersion.Check(language: language)));
    }

    [Fact, Trait("Practice", "F-14")]
    public void Language_tags_are_equal_but_for_case()
    {
        Assert.Equal(new LanguageTag("es-us"), new LanguageTag("ES-US"));
        Assert.Equal(new LanguageTag("es-us").GetHashCode(), new LanguageTag("ES-US").GetHashCode());
        Assert.Equal("", default(LanguageTag).ToString());
    }
}
