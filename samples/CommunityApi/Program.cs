// An HTTP API that keeps communities in memory:
//   dotnet run -- --urls http://127.0.0.1:5080
using CommunityApi;

await Api.Create(args).RunAsync();
