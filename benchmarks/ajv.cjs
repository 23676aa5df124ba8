// Parses and validates a document with ajv each time that a line comes in, and answers with a line. Arguments: the schema and the document.
const fs = require("node:fs");
const path = require("node:path");
const readline = require("node:readline");

const packages = process.env.PLC_NODE_MODULES ?? path.join(__dirname, "../tests/node/node_modules");
const Ajv = require(path.join(packages, "ajv/dist/2020")).default;
const addFormats = require(path.join(packages, "ajv-formats")).default;

const [schemaFile, documentFile] = process.argv.slice(2);
const ajv = new Ajv({ strict: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, "utf8")));
const document = fs.readFileSync(documentFile);
console.log("ready");
readline.createInterface({ input: process.stdin }).on("line", () => console.log(validate(JSON.parse(document.toString("utf8"))) ? "valid" : JSON.stringify(validate.errors)));
