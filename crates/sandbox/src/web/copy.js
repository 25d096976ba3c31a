// A request of the journal as a shell line or as Rust. The journal has no credentials, so
// placeholders stand in their place: the variables that the greeting of the sandbox exports.

import { TYPED } from "./typed.js";

const BASES = { ecgrid: "/ecgrid", seveng: "/seveng", carrierx: "/carrierx/core/v2" };
const CRATES = { ecgrid: "ecgrid_client", seveng: "seveng_client", carrierx: "carrierx_client" };

/** Headers that curl or the connection adds by itself. */
const OWN = new Set(["host", "content-length", "connection", "user-agent", "accept", "accept-encoding",
  "accept-language", "transfer-encoding", "origin", "referer", "cookie", "traceparent", "x-request-id", "pragma", "cache-control"]);

const PLACEHOLDER = {
  "ecgrid x-api-key": "$ECGRID_API_KEY",
  "ecgrid authorization": "Bearer $ECGRID_TOKEN",
  "seveng authorization": "$SEVENG_ACCESS_TOKEN",
  "carrierx authorization": "Bearer $CARRIERX_TOKEN",
};

const single = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** Methods and header names may hold backticks and dollars; only plain ones go without quotes. */
const plain = (text) => /^[A-Za-z0-9-]+$/.test(text);
const word = (text) => (plain(text) ? text : single(text));

function bodyOf(entry) {
  const body = entry.request.body;
  if (body === undefined) return null;
  return typeof body === "string" ? body : JSON.stringify(body);
}

export function asCurl(entry) {
  const query = entry.query ? `?${entry.query}` : "";
  // Brackets and braces in an address are patterns to curl, unless it is told otherwise.
  const parts = [/[[\]{}]/.test(entry.path + query) ? "curl --globoff" : "curl"];
  const body = bodyOf(entry);
  if (entry.method === "HEAD") parts.push("--head");
  else if (entry.method !== (body === null ? "GET" : "POST")) parts.push(`-X ${word(entry.method)}`);
  parts.push(single(`${location.origin}${entry.path}${query}`));
  for (const [name, value] of Object.entries(entry.request.headers)) {
    if (OWN.has(name) || name.startsWith("sec-")) continue;
    if (value === "[redacted]" && plain(name)) {
      const stand = PLACEHOLDER[`${entry.provider} ${name}`] ?? `$${name.toUpperCase().replaceAll("-", "_")}`;
      parts.push(`-H "${name}: ${stand}"`);
    } else parts.push(`-H ${single(`${name}: ${value}`)}`);
  }
  // curl would add a type of its own.
  if (body !== null && !entry.request.headers["content-type"]) parts.push("-H 'content-type:'");
  if (body !== null) parts.push(`--data-raw ${single(body)}`);
  return parts.join(" \\\n  ");
}

/** The values of `{…}` in a template, by name; null when the path does not fit. */
function segments(template, path) {
  const [wanted, sent] = [template.split("/"), path.split("/")];
  if (wanted.length !== sent.length) return null;
  const values = {};
  for (const [index, part] of wanted.entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name) {
      try { values[name] = decodeURIComponent(sent[index]); } catch { return null; }
    }
  }
  return values;
}

/** What raw literals refuse, or what the compiler does for their sake: control characters but the
 *  line feed, and marks that turn the direction of text. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A Rust string literal: raw, with as many # as the text asks for, unless something is unseen. */
function literal(text) {
  if (text.search(UNSEEN) >= 0) {
    const escaped = text.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
    return `"${escaped.replaceAll(UNSEEN, (one) => `\\u{${one.codePointAt(0).toString(16)}}`)}"`;
  }
  if (!/["\\\r\n]/.test(text)) return `"${text}"`;
  let hashes = "#";
  while (text.includes(`"${hashes}`)) hashes += "#";
  return `r${hashes}"${text}"${hashes}`;
}

function typed(entry, values) {
  const call = TYPED[`${entry.provider} ${entry.operation}`];
  if (!call || entry.query || bodyOf(entry) !== null || !values) return null;
  const types = new Set();
  let fits = true;
  const links = call.replaceAll(/\{(\w+):(&?)(\w+)\}/g, (_, name, reference, type) => {
    const value = values[name];
    types.add(type);
    // Numbers are written as they are, texts are borrowed.
    fits &&= value !== undefined && (reference !== "" || /^\d{1,18}$/.test(value));
    return reference ? `&${type}::new(${literal(value ?? "")})` : `${type}(${value})`;
  });
  if (!fits) return null;
  const names = [...types].sort();
  const use = names.length ? `use ${CRATES[entry.provider]}::${names.length > 1 ? `{${names.join(", ")}}` : names[0]};\n\n` : "";
  return `${use}let reply = ${entry.provider}.${links}.send().await?;`;
}

const constant = (id) => id.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();

/** The call without types: what every typed call is made of. */
function untyped(entry, operation, values) {
  const name = constant(entry.operation);
  const path = operation.path.slice(BASES[entry.provider].length);
  const safe = entry.method === "GET" ? ".safe()" : "";
  const [use, reply] = entry.provider === "carrierx" ? ["", ""] : [", Reply", ".reply(Reply::Enveloped)"];
  const steps = Object.entries(values).map(([key, value]) => `.path("${key}", ${literal(value)})`);
  for (const [key, value] of new URLSearchParams(entry.query)) steps.push(`.query(${literal(key)}, ${literal(value)})`);
  const body = bodyOf(entry);
  if (body !== null) {
    const type = entry.request.headers["content-type"] ?? "application/json";
    steps.push(`.raw_body(${literal(type)}, ${literal(body)})`);
  }
  return `use core_http::{Call, OperationSpec${use}, http::Method};

static ${name}: OperationSpec =
    OperationSpec::new("${entry.provider}", "${entry.operation}", Method::${entry.method}, "${path}")${safe}${reply};

let reply = Call::new(&client, &${name})
${steps.concat(".send_raw()", ".await?;").map((step) => `    ${step}`).join("\n")}`;
}

/** null for a request that is no documented operation. */
export function asRust(entry, operations) {
  const operation = operations.find((one) => one.provider === entry.provider && one.operation === entry.operation);
  const values = operation && segments(operation.path, entry.path);
  if (!values) return null;
  return typed(entry, values) ?? untyped(entry, operation, values);
}
