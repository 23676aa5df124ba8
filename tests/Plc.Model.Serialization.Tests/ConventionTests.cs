using System.Reflection;

namespace Plc.Model.Serialization.Tests;

/// <summary>What this library keeps to, where the compiler does not see to it.</summary>
public sealed class ConventionTests
{
    private static readonly Assembly Serialization = typeof(PlcDocument).Assembly;

    [Fact]
    public void Public_classes_are_sealed() => Conventions.RequireNone(Conventions.UnsealedClasses(Serialization));

    [Fact]
    public void Nothing_public_can_be_set() => Conventions.RequireNone(Conventions.Setters(Serialization));

    [Fact]
    public void Records_have_no_fields_but_those_of_their_properties() => Conventions.RequireNone(Conventions.RecordFields(Serialization));

    [Fact]
    public void Everything_public_has_a_summary() => Conventions.RequireNone(Conventions.Undocumented(Serialization));

    [Fact]
    public void It_needs_the_model_NodaTime_and_CsvHelper_and_nothing_else() =>
        Assert.Equal(["CsvHelper", "NodaTime", "Plc.Model"], Conventions.ReferencesBeyondTheFramework(Serialization));

    [Fact]
    public void Every_rule_is_in_the_catalogue()
    {
        Assert.NotEmpty(Conventions.Rules(Serialization));
        Conventions.RequireNone(Conventions.RulesLeftOut(Serialization, PlcRules.Catalog));
        Assert.Equal(Conventions.Rules(Serialization).Count() + ModelRules.Catalog.Count, PlcRules.Catalog.Count);
    }

    [Fact]
    public void A_check_takes_what_the_constructor_takes()
    {
        Assert.Contains(typeof(PlcDocument), Conventions.CheckedTypes(Serialization).Select(pair => pair.Type));
        Conventions.RequireNone(Conventions.ChecksUnlikeConstructors(Serialization));
    }

    /// <summary>The words of a list are found by their numbers.</summary>
    [Fact]
    public void Lists_of_words_count_from_zero_without_gaps() => Conventions.RequireNone(
        typeof(LearningCommunity).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && !Enum.GetValuesAsUnderlyingType(type).Cast<object>().SequenceEqual(Enumerable.Range(0, Enum.GetNames(type).Length).Cast<object>()))
            .Select(type => type.FullName));

    /// <summary>An id that people rely on is never taken back or given to another rule; a new one is added to the file.</summary>
    [Fact]
    public void Ids_of_rules_are_those_that_were_shipped_and_those_added_to_them()
    {
        var shipped = File.ReadAllLines(Repository.PathOf("tests", "Plc.Model.Serialization.Tests", "rules.shipped.txt"));
        var catalogue = PlcRules.Catalog.Select(rule => rule.Id).ToList();

        Assert.Distinct(shipped);
        Conventions.RequireNone(shipped.Except(catalogue).Select(id => $"{id} was shipped and is gone."));
        Conventions.RequireNone(catalogue.Except(shipped).Select(id => $"{id} is new: add it to rules.shipped.txt."));
    }
}
