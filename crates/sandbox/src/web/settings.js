// Switches, clock, starting over.

import { byId, control, element } from "./dom.js";

const STEPS = [["1 minute", 60], ["1 hour", 3600], ["1 day", 86400], ["30 days", 2592000]];

function showSwitches(switches) {
  byId("switch-list").replaceChildren(...switches.map((one) => element("fieldset", { class: "switch" },
    element("legend", {}, one.name),
    element("p", { class: "muted" }, one.about),
    element("div", { class: "choices" }, ...one.values.map((value) => element("button", {
      type: "button", "data-switch": one.name, "data-value": value, "aria-pressed": String(value === one.value),
      onclick: async () => {
        const set = await control("PUT", "/switches", { [one.name]: value });
        if (!set) return;
        showSwitches(set.switches);
        document.querySelector(`[data-switch="${one.name}"][data-value="${value}"]`)?.focus();
      },
    }, value))))));
}

function showClock(clock) {
  if (!clock) return;
  byId("now").textContent = clock.now.replace("T", " ").replace(/\.\d+Z/, " UTC");
  byId("now").dateTime = clock.now;
}

const advance = async (seconds) => showClock(await control("POST", "/clock", { advance_s: seconds }));

export async function load() {
  showSwitches((await control("GET", "/switches"))?.switches ?? []);
  showClock(await control("GET", "/clock"));
}

export function start() {
  byId("advance").append(...STEPS.map(([label, seconds]) =>
    element("button", { type: "button", onclick: () => advance(seconds) }, `+ ${label}`)));
  byId("advance-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = event.currentTarget.elements.seconds.value.trim();
    advance(/^\d{1,15}$/.test(text) ? Number(text) : text);
  });
  byId("reset").addEventListener("click", async (event) => {
    const button = event.currentTarget;
    // The second click within three seconds does it: no dialog, and no accident.
    if (!button.dataset.armed) {
      button.dataset.armed = "yes";
      button.textContent = "Click again to reset";
      setTimeout(() => { delete button.dataset.armed; button.textContent = "Reset the sandbox"; }, 3000);
      return;
    }
    await control("POST", "/reset");
    await load();
  });
}
