// The few helpers every view uses. Text only ever enters the page as text nodes.

/** element("button", {class: "quiet"}, "Clear") */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export const byId = (id) => document.getElementById(id);

/** JSON whose numbers keep their digits: 1.10 stays 1.10, and so does an integer above 2^53. */
export function parse(text) {
  if (typeof JSON.rawJSON !== "function") return JSON.parse(text);
  return JSON.parse(text, (_key, value, context) =>
    typeof value === "number" && context && String(value) !== context.source ? JSON.rawJSON(context.source) : value);
}

export const pretty = (value) => JSON.stringify(value, null, 2);

/** A value on one line of a list. */
export const brief = (value) => (typeof value === "string" ? value : JSON.stringify(value));

export function notify(message) {
  const notice = byId("notice");
  notice.textContent = message;
  notice.hidden = !message;
}

/** Calls the control API; an error is shown on the page and gives null. A quiet call, which nobody
 *  asked for, leaves alone what the page says. */
export async function control(method, path, body, quiet = false) {
  const say = quiet ? () => {} : notify;
  const options = { method };
  if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers = { "content-type": "application/json" };
  }
  try {
    const reply = await fetch(`/_sandbox${path}`, options);
    const json = parse(await reply.text());
    if (!reply.ok) {
      say(json.error);
      return null;
    }
    say("");
    return json;
  } catch (error) {
    say(`The sandbox does not answer: ${error.message}`);
    return null;
  }
}

const visible = (container, selector) =>
  [...container.querySelectorAll(selector)].filter((one) => !one.closest("[hidden]"));

/** Makes a list one stop of the Tab key: at the button that has the focus, else at the one that had
 *  it last, else at the first. */
export function rove(container, selector, chosen = document.activeElement) {
  const all = visible(container, selector);
  const kept = all.includes(chosen) ? chosen : all.find((one) => one.hasAttribute("data-last"));
  for (const one of container.querySelectorAll(selector)) {
    one.tabIndex = one === (kept ?? all[0]) ? 0 : -1;
    one.toggleAttribute("data-last", one === kept);
  }
}

/** Arrow keys, Home and End move through the buttons of a list, Tab leaves it. */
export function arrows(container, selector, vertical = true) {
  container.addEventListener("focusin", (event) => {
    if (event.target.matches(selector)) rove(container, selector, event.target);
  });
  const [back, forth] = vertical ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
  container.addEventListener("keydown", (event) => {
    const all = visible(container, selector);
    const at = all.indexOf(document.activeElement);
    const to = { [back]: at - 1, [forth]: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined || !all[to]) return;
    event.preventDefault();
    all[to].focus();
    if (!vertical) all[to].click();
  });
}

/** Copies text and says so on the button. */
export async function copy(button, text) {
  button.dataset.copied = text;
  const label = button.dataset.label ?? button.textContent;
  button.dataset.label = label;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "The browser refused";
  }
  setTimeout(() => { button.textContent = label; }, 1500);
}
