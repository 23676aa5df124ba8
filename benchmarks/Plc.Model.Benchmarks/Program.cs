using System.Globalization;
using BenchmarkDotNet.Running;
using Plc.Model.Benchmarks;

// "-- memory 10" summarizes 10 GB of records that are made while they are read, and says how much memory that took; "-- memory 10 scattered" where the students' numbers do not follow each other.
if (args is ["memory", var gigabytes, .. var rest]) ManyRecords.Summarize(double.Parse(gigabytes, CultureInfo.InvariantCulture), areScattered: rest is ["scattered"]);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
