// A validator of plain JSON Schema behind JSON lines: node harness.cjs SCHEMA, with ajv in NODE_PATH.
"use strict";
const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const Ajv = require("ajv");
const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync(process.argv[2], "utf8")));

function judge(raw) {
  let value;
  try {
    value = JSON.parse(raw.toString("utf8"));
  } catch {
    return false;
  }
  return validate(value);
}

createInterface({ input: process.stdin }).on("line", (line) => {
  const ask = JSON.parse(line);
  let answer = { protocol: 1, name: "ajv", version: "8", roles: ["validator"] };
  if (ask.cmd === "run") {
    answer = { seq: ask.seq, verdict: judge(Buffer.from(ask.message_b64, "base64")) ? "valid" : "invalid" };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
});
