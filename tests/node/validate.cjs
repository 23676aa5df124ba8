// Validates documents, one a line on standard input, against the schema that the first argument names. Writes one line a document: the list of the
// places that ajv refuses, empty where it refuses none. With a second argument a document is held against that part of $defs alone.
const fs = require("node:fs");
const path = require("node:path");

const packages = process.env.PLC_NODE_MODULES ?? path.join(__dirname, "node_modules");
const Ajv = require(path.join(packages, "ajv/dist/2020")).default;
const addFormats = require(path.join(packages, "ajv-formats")).default;

const [schemaFile, definition] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaFile, "utf8"));
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
ajv.addSchema(schema);
const validate = ajv.compile({ $ref: definition ? `${schema.$id}#/$defs/${definition}` : schema.$id });

const lines = fs.readFileSync(0, "utf8").split("\n");
const answers = lines.filter(line => line !== "").map(line => {
  validate(JSON.parse(line));
  const errors = validate.errors ?? [];
  return JSON.stringify(errors.map(error => ({ place: error.instancePath, keyword: error.keyword, params: error.params })));
});
process.stdout.write(answers.map(answer => answer + "\n").join(""));
