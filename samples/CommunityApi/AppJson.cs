using System.Text.Json.Serialization;

namespace CommunityApi;

/// <summary>How the app's own types look in JSON, written by the compiler. Values of the model in them are written by <c>ConfigureForPlc</c>.</summary>
[JsonSerializable(typeof(GoalsPage))]
internal sealed partial class AppJson : JsonSerializerContext;
