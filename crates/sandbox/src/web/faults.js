// Faults: what is in force, one more, one less.

import { byId, control, element, notify } from "./dom.js";

/** Name, label, and the fields it takes: [member, label, initial value]. */
const EFFECTS = [
  ["status", "Answer with a status", [["status", "Status", "503"], ["retry_after", "Retry-After, seconds", ""]]],
  ["delay_ms", "Wait first", [["delay_ms", "Milliseconds", "200"]]],
  ["drop_before_commit", "Hang up, nothing carried out", []],
  ["drop_after_commit", "Hang up, carried out", []],
  ["cut_body_at", "Cut the body", [["cut_body_at", "After bytes", "10"]]],
  ["slow_body", "Slow body", [["chunk", "Bytes at a time", "1"], ["pause_ms", "Pause, milliseconds", "50"]]],
  ["malformed_json", "Malformed JSON", []],
  ["wrong_content_type", "A web page instead", []],
  ["oversized_bytes", "Oversized body", [["oversized_bytes", "Bytes", "1000000"]]],
  ["expire_tokens", "Tokens expire", []],
  ["clock_skew_s", "Wrong clock", [["clock_skew_s", "Seconds ahead, negative behind", "300"]]],
  ["duplicate_callback", "Deliver callbacks twice", []],
];

const form = byId("add-fault");

function effect() {
  return EFFECTS.find(([name]) => name === form.elements.effect.value);
}

function showFields() {
  byId("effect-fields").replaceChildren(...effect()[2].map(([name, label, value]) =>
    element("label", {}, label, " ", element("input", { name: `effect-${name}`, value, inputmode: "numeric" }))));
}

/** Whole numbers as numbers; anything else as it is, for the sandbox to refuse by name. */
const number = (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : text);

function fault() {
  const [name, , fields] = effect();
  const values = {};
  for (const [member] of fields) {
    const text = form.elements[`effect-${member}`].value.trim();
    if (text) values[member] = number(text);
  }
  const built = { fault: fields.length === 0 ? name : name === "slow_body" ? { slow_body: values } : values };
  for (const member of ["provider", "operation", "method", "path"]) {
    const text = form.elements[member].value.trim();
    if (text) built[member] = text;
  }
  const often = (member) => form.elements[member].value.trim();
  built.count = number(often("count") || "1");
  if (often("probability")) {
    const probability = Number(often("probability"));
    if (!(probability >= 0 && probability <= 1)) return notify("Probability is a number between 0 and 1.");
    built.probability = probability;
    if (often("seed")) built.seed = number(often("seed"));
  }
  return built;
}

function describe(fault) {
  const what = typeof fault.fault === "string" ? fault.fault
    : Object.entries(fault.fault).map(([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`).join(", ");
  const scope = ["provider", "operation", "method", "path"].map((member) => fault[member]).filter(Boolean).join(" ") || "every request";
  const often = fault.count === "always" ? "always" : `${fault.count} left`;
  const chance = fault.probability === undefined ? "" : `, probability ${JSON.stringify(fault.probability)}`;
  return element("span", { class: "what" },
    element("span", { class: "operation" }, what), element("span", { class: "path" }, `${scope}; ${often}${chance}`));
}

/** How often the list is looked at while it is on the page: requests use faults up, and programs add
 *  some. */
const LOOK_MS = 1000;

let shown = "";

export async function load() {
  const reply = await control("GET", "/faults", undefined, true);
  if (!reply) return;
  const { faults } = reply;
  // What stays as it was keeps the focus.
  if (shown === JSON.stringify(faults)) return;
  shown = JSON.stringify(faults);
  byId("fault-list").replaceChildren(...faults.map((fault) => element("li", { class: "row" },
    describe(fault),
    element("button", { type: "button", class: "quiet", "aria-label": `Remove fault ${fault.id}`, onclick: () => remove(fault.id) }, "Remove"))));
  if (!faults.length) byId("fault-list").append(element("li", { class: "muted" }, "None: every request is answered as documented."));
  byId("faults-clear").hidden = !faults.length;
}

async function remove(id) {
  await control("DELETE", `/faults/${id}`);
  await load();
}

export function start() {
  form.elements.effect.append(...EFFECTS.map(([name, label]) => element("option", { value: name }, label)));
  form.elements.effect.addEventListener("change", showFields);
  showFields();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const built = fault();
    if (built && (await control("POST", "/faults", built))) await load();
  });
  setInterval(() => { if (!byId("faults").hidden && !document.hidden) load(); }, LOOK_MS);
  byId("faults-clear").addEventListener("click", async () => { await control("DELETE", "/faults"); await load(); });
}
