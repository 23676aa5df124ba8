// Validates SARIF logs, one a line on standard input, against the schema that the first argument names. Writes one line a log: what ajv refuses, empty where that is nothing.
const fs = require("node:fs");
const path = require("node:path");

const packages = process.env.PLC_NODE_MODULES ?? path.join(__dirname, "node_modules");
const Ajv = require(path.join(packages, "ajv/dist/2020")).default;
const addFormats = require(path.join(packages, "ajv-formats")).default;

// The schema is not written for ajv's strict mode.
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], "utf8")));

const logs = fs.readFileSync(0, "utf8").split("\n").filter(line => line !== "");
const answers = logs.map(log => {
  validate(JSON.parse(log));
  return JSON.stringify((validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`));
});
process.stdout.write(answers.map(answer => answer + "\n").join(""));
