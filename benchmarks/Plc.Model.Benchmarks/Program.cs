using System.Globalization;
using BenchmarkDotNet.Running;
using Plc.Model.Benchmarks;

// "-- memory 10" summarizes 10 GB of records that are made while they are read, and says how much memory that took.
if (args is ["memory", var gigabytes]) ManyRecords.Summarize(double.Parse(gigabytes, CultureInfo.InvariantCulture));
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
