// The live journal: a list that grows, and one exchange in full beside it.

import { arrows, byId, control, copy, element, notify, parse, pretty, rove } from "./dom.js";
import { asCurl, asRust } from "./copy.js";

/** Entries on the page; the sandbox itself remembers more. */
const MAX = 500;

const ENTRY = "button.entry";

const entries = new Map();
let selected = null;
let run = null;
let operations = [];

const list = byId("entries");
const detail = byId("detail");
const filter = byId("filter");

function tone(entry) {
  if (entry.status === null) return "gone";
  if (entry.status >= 500) return "bad";
  return entry.status >= 400 ? "warn" : "good";
}

function fits(entry) {
  const { provider, text, status, fault } = filter.elements;
  const wanted = text.value.trim().toLowerCase();
  const group = entry.status === null ? "none" : `${Math.floor(entry.status / 100)}xx`;
  return (!provider.value || entry.provider === provider.value)
    && (!wanted || `${entry.operation ?? ""} ${entry.path}`.toLowerCase().includes(wanted))
    && (!status.value || status.value === group)
    && (!fault.checked || entry.fault !== null);
}

function row(entry) {
  const button = element("button", { type: "button", class: "entry", "data-id": entry.id, "aria-pressed": "false", onclick: () => select(entry.id) },
    element("span", { class: `status ${tone(entry)}` }, entry.status === null ? "none" : String(entry.status)),
    element("span", { class: "method" }, entry.method),
    element("span", { class: "what" },
      element("span", { class: "operation" }, entry.operation ?? "no such operation"),
      element("span", { class: "path" }, entry.path)),
    entry.fault && element("span", { class: "badge" }, entry.fault),
    element("time", { class: "muted", datetime: entry.at }, entry.at.slice(11, 19)));
  return element("li", { hidden: !fits(entry) }, button);
}

function count() {
  const shown = list.querySelectorAll("li:not([hidden])").length;
  byId("shown").textContent = entries.size ? `${shown} of ${entries.size}` : "";
  byId("empty").hidden = entries.size > 0;
}

function add(entry) {
  if (entries.has(entry.id)) return;
  const node = row(entry);
  entries.set(entry.id, { entry, node });
  list.prepend(node);
  rove(list, ENTRY);
  for (const [id, oldest] of entries) {
    if (entries.size <= MAX) break;
    if (id === selected) continue;
    oldest.node.remove();
    entries.delete(id);
  }
  count();
}

function clear() {
  entries.clear();
  list.replaceChildren();
  close();
  count();
}

/** Another sandbox at this address counts its exchanges from 1 again: what is here is not its own. */
function meet(name) {
  if (run !== null && run !== name) {
    clear();
    notify("The sandbox was started anew; this is its own journal.");
    greet();
    document.dispatchEvent(new Event("anew"));
  }
  run = name;
}

function headers(message) {
  const rows = Object.entries(message.headers).map(([name, value]) =>
    element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)));
  return element("table", {}, element("tbody", {}, ...rows));
}

function message(title, part) {
  const body = part.body === undefined ? "no body" : typeof part.body === "string" ? part.body : pretty(part.body);
  return element("section", { class: "message" },
    element("h3", {}, title),
    element("pre", { tabindex: "0", "aria-label": `Body of the ${title.toLowerCase()}` }, body),
    element("details", {}, element("summary", {}, `${Object.keys(part.headers).length} headers`), headers(part)));
}

function fact(name, value) {
  return element("div", {}, element("dt", {}, name), element("dd", {}, value));
}

function select(id) {
  const held = entries.get(id);
  if (!held) return;
  entries.get(selected)?.node.firstChild.setAttribute("aria-pressed", "false");
  selected = id;
  held.node.firstChild.setAttribute("aria-pressed", "true");
  const { entry } = held;
  const rust = entry.operation && asRust(entry, operations);
  const copyButton = (label, text) =>
    element("button", { type: "button", onclick: (event) => copy(event.currentTarget, text) }, label);
  detail.replaceChildren(
    element("div", { class: "row head" },
      element("h2", { tabindex: "-1" }, entry.operation ?? "No such operation"),
      element("button", { type: "button", class: "quiet", "aria-label": "Close", onclick: close }, "Close")),
    element("p", { class: "address" }, `${entry.method} ${entry.path}${entry.query ? `?${entry.query}` : ""}`),
    element("dl", {},
      fact("Status", entry.status === null ? "closed without an answer" : String(entry.status)),
      fact("Fault", entry.fault ?? "none"),
      fact("Carried out", entry.committed ? "yes" : "no"),
      fact("Took", `${entry.took_ms} ms`),
      fact("At", entry.at),
      fact("Number", String(entry.id))),
    element("div", { class: "row" },
      copyButton("Copy as curl", asCurl(entry)),
      rust && copyButton("Copy as Rust", rust)),
    message("Request", entry.request),
    message("Reply", entry.reply));
  detail.hidden = false;
  document.body.classList.add("has-detail");
  // Whoever opens an exchange reads it next; Escape leads back to its row.
  detail.querySelector("h2").focus({ preventScroll: true });
  detail.scrollTop = 0;
}

function close() {
  const node = entries.get(selected)?.node.firstChild;
  selected = null;
  detail.hidden = true;
  document.body.classList.remove("has-detail");
  node?.setAttribute("aria-pressed", "false");
  node?.focus();
}

function follow() {
  const live = byId("live");
  const stream = new EventSource("/_sandbox/journal/stream?since=0");
  stream.addEventListener("open", () => { live.textContent = "live"; live.dataset.on = "yes"; });
  stream.addEventListener("error", () => { live.textContent = "disconnected"; delete live.dataset.on; });
  stream.addEventListener("run", (event) => meet(parse(event.data).run));
  stream.addEventListener("entry", (event) => add(parse(event.data)));
  stream.addEventListener("cleared", clear);
  stream.addEventListener("lost", (event) =>
    notify(`${parse(event.data).lost} exchanges went by too fast for this page; GET /_sandbox/journal has the last ones.`));
}

export async function start() {
  filter.addEventListener("input", () => {
    for (const { entry, node } of entries.values()) node.hidden = !fits(entry);
    rove(list, ENTRY);
    count();
  });
  filter.addEventListener("submit", (event) => event.preventDefault());
  byId("clear").addEventListener("click", () => control("DELETE", "/journal"));
  arrows(list, ENTRY);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !detail.hidden) close();
  });
  count();
  follow();
  await greet();
}

/** What a sandbox says of itself. */
async function greet() {
  operations = (await control("GET", "/operations", undefined, true)) ?? [];
  byId("operations").replaceChildren(...operations.map((one) => element("option", { value: one.operation }, `${one.provider} ${one.method} ${one.path}`)));
  const index = await control("GET", "", undefined, true);
  const bases = Object.values(index?.bases ?? {}).map((url) => element("code", {}, url));
  byId("bases").replaceChildren(...bases, element("code", {}, `curl ${location.origin}/ecgrid/v2/comms/5001 -H 'X-API-Key: sandbox-key'`));
}
