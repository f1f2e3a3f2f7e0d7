// Reads one JSON message a line and writes "true" or "false" a line: the verdict of ajv in strict mode.
"use strict";
const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const Ajv = require("ajv");

const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync(process.argv[2], "utf8")));
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
// U+2028 ends a line for readline, so the sender escapes everything outside ASCII.
lines.on("line", (line) => process.stdout.write(`${validate(JSON.parse(line))}\n`));
