// Tabs, theme, and the start of each view.

import { arrows, byId } from "./dom.js";
import * as journal from "./journal.js";
import * as records from "./records.js";
import * as faults from "./faults.js";
import * as settings from "./settings.js";

const views = { journal, records, faults, settings };
const tabs = document.querySelector("[role=tablist]");

let current = "journal";

function show(name) {
  current = name;
  for (const tab of tabs.children) {
    const chosen = tab.getAttribute("aria-controls") === name;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    byId(tab.getAttribute("aria-controls")).hidden = !chosen;
  }
  history.replaceState(null, "", `#${name}`);
  views[name].load?.();
}

/** localStorage may be forbidden; the page works without. */
function stored(value) {
  try {
    if (value) localStorage.setItem("theme", value);
    return localStorage.getItem("theme");
  } catch {
    return null;
  }
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  byId("theme").setAttribute("aria-pressed", String(theme === "dark"));
}

const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => setTheme(stored() ?? (dark.matches ? "dark" : "light"));
follow();
// The system's choice counts for as long as nobody made one here.
dark.addEventListener("change", follow);
byId("theme").addEventListener("click", () => {
  const theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  stored(theme);
  setTheme(theme);
});
for (const tab of tabs.children) tab.addEventListener("click", () => show(tab.getAttribute("aria-controls")));
// Another sandbox answers by now, with records, faults and switches of its own.
document.addEventListener("anew", () => views[current].load?.());
arrows(tabs, "[role=tab]", false);
for (const view of Object.values(views)) view.start();
show(location.hash.slice(1) in views ? location.hash.slice(1) : "journal");
