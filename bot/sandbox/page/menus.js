// Menus: of a message, of the chat, of things to send.
import { el, icon, iconButton } from "./dom.js";
import { chat, isBot, post, state, withBot } from "./store.js";
import { say } from "./words.js";
import { answer, correct } from "./composer.js";
import { copyText } from "./sheets.js";

let open = null;

/** Items are [icon, label, testid, action]; falsy ones are left out. */
function popup(anchor, items, point) {
  closeMenu();
  const list = items.filter(Boolean);
  const menu = el("div.menu", { role: "menu", testid: "menu" }, list.map(([name, label, testid, action]) =>
    el("button.menu-item", { type: "button", role: "menuitem", tabindex: -1, testid, onclick: () => { closeMenu(); action(); } }, icon(name), label)));
  menu.addEventListener("keydown", (event) => walk(menu, event));
  document.body.append(menu);
  settle(menu, anchor.getBoundingClientRect(), point);
  open = { menu, anchor };
  anchor.setAttribute("aria-expanded", "true");
  menu.firstChild.focus();
}

function settle(menu, box, point) {
  const rtl = document.documentElement.dir === "rtl";
  const { width, height } = menu.getBoundingClientRect();
  const x = point?.x ?? (rtl ? box.left : box.right - width);
  const y = point?.y ?? (box.top > innerHeight / 2 ? box.top - height - 6 : box.bottom + 6);
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
}

function walk(menu, event) {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to !== undefined) items.at(to % items.length).focus();
  else if (event.key === "Escape" || event.key === "Tab") closeMenu(true);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

export function closeMenu(back = false) {
  if (!open) return;
  open.menu.remove();
  open.anchor.setAttribute("aria-expanded", "false");
  if (back) open.anchor.focus();
  open = null;
}

export function opener(name, label, testid, items) {
  const button = iconButton(name, label, testid, () => (open?.anchor === button ? closeMenu() : popup(button, items())));
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  return button;
}

/** Of a message, or of all the parts of an album. */
export function messageMenu(message, parts) {
  const text = parts.map((part) => part.text ?? part.caption).find(Boolean);
  const ids = parts.map((part) => part.message_id);
  const own = message.from.id === state.me && !isBot(message);
  const items = () => [
    ["reply", say("reply"), "reply", () => answer(message)],
    text && ["copy", say("copy"), "copy", () => copyText(text)],
    ["forward", say("forward"), "forward", () => post("forward", { message_ids: ids, to: state.me })],
    own && message.text && !message.via_bot && ["edit", say("edit"), "edit", () => correct(message)],
    (own || withBot(chat())) && ["bin", say("delete"), "delete", () => ids.forEach((id) => post("delete", { message_id: id }))],
  ];
  const button = opener("more", say("more"), "message-menu", items);
  button.classList.add("message-menu");
  button.contextMenu = (point) => popup(button, items(), point);
  return button;
}

export function chatMenu(guide) {
  return opener("more", say("more"), "chat-menu", () => {
    const one = chat();
    const member = one.status === "member";
    return [
      withBot(one) && one.status !== "left" && ["block", say(member ? "block" : "unblock"), "block", () => post("block", { blocked: member })],
      one.type === "supergroup" && ["group", say(member ? "remove" : "seat"), "seat", () => post("seat", { inside: !member })],
      one.type === "supergroup" && member && ["pin", say(one.admin ? "demote" : "promote"), "promote", () => post("promote", { admin: !one.admin })],
      ["guide", say("guide"), "menu-guide", guide],
    ];
  });
}

document.addEventListener("pointerdown", (event) => {
  if (open && !open.menu.contains(event.target) && !open.anchor.contains(event.target)) closeMenu();
});
document.querySelector(".log").addEventListener("contextmenu", (event) => {
  if (getSelection().toString() || event.target.closest("a")) return;
  const button = event.target.closest(".post")?.querySelector(".message-menu");
  if (!button) return;
  event.preventDefault();
  button.contextMenu({ x: event.clientX, y: event.clientY });
});
