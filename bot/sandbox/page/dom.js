// Building elements: text only ever enters as text.

/** el("button.send", {title: "Send", onclick: f}, "child", node, ...) */
export function el(spec, props = {}, ...children) {
  const [tag, ...classes] = spec.split(".");
  const node = document.createElement(tag || "div");
  if (classes.length) node.className = classes.join(" ");
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (key === "testid") node.dataset.testid = value;
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const PATHS = {
  send: "M4 12 20 4l-4.5 16-4-6.5zM11.5 13.5 20 4",
  attach: "m20 11.5-8.2 8.2a5 5 0 0 1-7-7l8.4-8.5a3.4 3.4 0 0 1 4.8 4.8L9.6 17.4a1.7 1.7 0 0 1-2.4-2.4l7.6-7.7",
  menu: "M4 7h16M4 12h16M4 17h16",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  down: "m6 9.5 6 6 6-6",
  close: "m6 6 12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  file: "M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5zM13.5 3v5.5H19",
  place: "M12 21s-6.5-5.6-6.5-11a6.5 6.5 0 0 1 13 0c0 5.4-6.5 11-6.5 11zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z",
  voice: "M12 14.5a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3.5",
  photo: "M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5zM4.5 17l5-5.5 4 4 2.5-2.5 3.5 3.5M15.2 9.6v.01",
  play: "M8 5.500v13l11-6.500z",
  sticker: "M20 12.5A8 8 0 1 1 11.5 4zM11.5 4c0 5 3.5 8.5 8.500 8.500M8.500 14.500a4 4 0 0 0 5 1.500",
  contact: "M12 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM5 20c.6-3.600 3.400-5.500 7-5.500s6.400 1.900 7 5.500",
  keyboard: "M4.500 6.500h15a1.500 1.500 0 0 1 1.500 1.500v8a1.500 1.500 0 0 1-1.500 1.500h-15A1.500 1.500 0 0 1 3 16V8a1.500 1.500 0 0 1 1.500-1.500zM7 10.500v.01M10.300 10.500v.01M13.700 10.500v.01M17 10.500v.01M8 14h8",
  reply: "M10 6 4.500 11.500 10 17M5 11.500h7.500c4 0 6.500 2 7 6.500",
  forward: "m14 6 5.500 5.500L14 17M19 11.500h-7.500c-4 0-6.500 2-7 6.500",
  edit: "m5 19 .8-3.800L16.500 4.500l3 3L8.800 18.200zM14.500 6.500l3 3",
  copy: "M9 9h9.500A1.500 1.500 0 0 1 20 10.500v8a1.500 1.500 0 0 1-1.500 1.500h-8A1.500 1.500 0 0 1 9 18.500zM9 15H5.500A1.500 1.500 0 0 1 4 13.500v-8A1.500 1.500 0 0 1 5.500 4h8A1.500 1.500 0 0 1 15 5.500V9",
  bin: "M5 7h14M10 7V4.500h4V7M6.500 7l1 13h9l1-13M10 11v5.500M14 11v5.500",
  block: "M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM6 6l12 12",
  guide: "M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM9.800 9.800a2.300 2.300 0 1 1 3.400 2c-.8.500-1.200 1-1.200 1.900M12 16.500v.01",
  out: "M9 6h9v9M18 6 6.500 17.500",
  group: "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c.5-3.200 2.900-5 6-5s5.500 1.800 6 5M16 5.300a3 3 0 0 1 0 5.400M17.500 14.300c2 .6 3.200 2.200 3.500 4.700",
  pin: "M9 4h6l-.7 6 3.200 3.500v1.500h-11v-1.500L9.700 10zM12 15v5.500",
  mail: "M4 6.500h16v11H4zM4 7l8 6.500L20 7",
  slash: "M14.500 5.500l-5 13",
};

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon", `icon-${name}`);
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

let pressed = null;
const waiting = new Map();
addEventListener("pointerdown", (event) => (pressed = event.target), true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, released, true);

function released() {
  pressed = null;
  setTimeout(() => waiting.forEach((draw, part) => keepFocus(part, draw)));
}

/** Draw a part of the page anew without taking the focus, the cursor, or what is just being pressed, from who is using it. */
export function keepFocus(part, draw) {
  if (pressed && part.contains(pressed)) return void waiting.set(part, draw);
  waiting.delete(part);
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  const cursor = focused?.selectionStart;
  draw();
  if (!focused || focused.isConnected) return;
  const again = part.querySelector(`[data-testid="${focused.dataset.testid}"]`);
  again?.focus({ preventScroll: true });
  if (typeof cursor === "number" && again) again.setSelectionRange(cursor, cursor);
}

/** A round button with an icon and a name for those who do not see it. */
export function iconButton(name, label, testid, onclick) {
  return el("button.round", { type: "button", title: label, "aria-label": label, testid, onclick }, icon(name));
}

const TINTS = ["#b4543a", "#2f7d4f", "#7a4fb0", "#2b6ca8", "#a8548a", "#8a6d1c", "#3b7f86", "#6b6f2c"];

export function avatar(name, id, kind = "") {
  const face = el(`span.face${kind ? `.${kind}` : ""}`, { "aria-hidden": "true" });
  if (kind === "bot") face.append(scales());
  else if (kind === "group") face.append(icon("group"));
  else face.append([...name.trim()][0] ?? "?");
  if (kind !== "bot") face.style.setProperty("--tint", tint(id));
  return face;
}

export function tint(id) {
  return TINTS[Math.abs(id + 3) % TINTS.length];
}

function scales() {
  const svg = icon("send");
  svg.firstChild.setAttribute("d", "M12 5v14M8 19h8M6 8.500h12M6 8.500 3.500 14h5zM18 8.500 15.500 14h5z");
  return svg;
}
