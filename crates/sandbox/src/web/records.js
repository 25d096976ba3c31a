// The records of each provider, by table.

import { arrows, brief, byId, control, element, pretty, rove } from "./dom.js";

/** Rows of a table on the page at a time. */
const MAX = 300;

let tables = {};
let table = null;

function choose(container, button) {
  container.querySelector("[aria-pressed=true]")?.setAttribute("aria-pressed", "false");
  button.setAttribute("aria-pressed", "true");
}

function title(record) {
  const members = Object.entries(record).filter(([, value]) => value === null || typeof value !== "object" || "rawJSON" in value);
  return members.slice(0, 3).map(([name, value]) => `${name} ${brief(value)}`).join(" · ");
}

function showRows() {
  const wanted = byId("records-text").value.trim().toLowerCase();
  const fits = (tables[table] ?? []).filter((record) => !wanted || JSON.stringify(record).toLowerCase().includes(wanted));
  const rows = byId("rows");
  rows.replaceChildren(...fits.slice(0, MAX).map((record) => element("li", {},
    element("button", {
      type: "button", class: "pick", "aria-pressed": "false",
      onclick: (event) => { choose(rows, event.currentTarget); byId("record").textContent = pretty(record); },
    }, title(record)))));
  if (fits.length > MAX) rows.append(element("li", { class: "muted" }, `and ${fits.length - MAX} more; narrow them down`));
  if (!fits.length) rows.append(element("li", { class: "muted" }, "no record"));
  byId("record").textContent = "";
  rove(rows, "button");
  rows.querySelector("button")?.click();
}

function showTables() {
  const names = Object.keys(tables);
  if (!names.includes(table)) table = names.find((name) => tables[name].length) ?? names[0];
  const list = byId("tables");
  list.replaceChildren(...names.map((name) => element("li", {},
    element("button", {
      type: "button", class: "pick", "aria-pressed": String(name === table),
      onclick: (event) => { table = name; choose(list, event.currentTarget); showRows(); },
    }, element("span", {}, name), element("span", { class: "muted" }, String(tables[name].length))))));
  rove(list, "button", list.querySelector("[aria-pressed=true]"));
  showRows();
}

export async function load() {
  tables = (await control("GET", `/state/${byId("records-provider").value}`)) ?? {};
  showTables();
}

export function start() {
  byId("records-provider").addEventListener("change", load);
  byId("records-reload").addEventListener("click", load);
  byId("records-text").addEventListener("input", showRows);
  arrows(byId("tables"), "button");
  arrows(byId("rows"), "button");
}
