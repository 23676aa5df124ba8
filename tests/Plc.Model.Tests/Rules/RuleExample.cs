using Plc.Model.Rules;

namespace Plc.Model.Tests.Rules;

/// <summary>A rule, once where it fires, with its place, and once where it is silent, though only the thing at fault differs.</summary>
internal sealed record RuleExample(Rule Rule, string Path, Func<RuleBreaches> Fires, Func<RuleBreaches> IsSilent);
