// An HTTP API that keeps communities in memory:
//   dotnet run --project samples/CommunityApi -- --urls http://127.0.0.1:5080
//   curl -X PUT -H 'Content-Type: application/json' --data-binary @samples/SampleSchool/data/school.plc.json http://127.0.0.1:5080/communities/sample-middle-school
//   curl -X POST -H 'Content-Type: text/csv' --data-binary @samples/SampleSchool/data/results.csv http://127.0.0.1:5080/communities/sample-middle-school/analysis
using CommunityApi;

await Api.Create(args).RunAsync();
