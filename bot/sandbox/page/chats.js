// Who one is, and the chats of that person.
import { avatar, el, icon, iconButton, keepFocus } from "./dom.js";
import { chatsOf, emit, goTo, on, state, titleOf, unread, withBot } from "./store.js";
import { say, time } from "./words.js";
import { personSheet } from "./sheets.js";
import { mailChip } from "./mail.js";
import { welcome } from "./welcome.js";

const people = document.querySelector(".people");
const chats = document.querySelector(".chats");
const shade = document.querySelector(".shade");

export function roleOf(person) {
  return say(person.role || "someone");
}

function badge(count) {
  return count ? el("span.badge", { testid: "unread" }, count > 99 ? "99+" : String(count)) : null;
}

function chip(person) {
  const now = person.id === state.me;
  const waiting = now ? 0 : chatsOf(person.id).reduce((sum, one) => sum + unread(one, person.id), 0);
  const about = [person.first_name, roleOf(person), person.organisation].filter(Boolean).join(", ");
  return el("button.chip", {
    type: "button", testid: `person-${person.id}`, title: about, "aria-label": say("person", { name: about }),
    "aria-pressed": String(now), onclick: () => goTo(person.id, lastPlace.get(person.id) ?? person.id),
  }, el("span.portrait", {}, avatar(person.first_name, person.id), badge(waiting)),
  el("bdi.chip-name", {}, person.first_name), el("span.chip-role", {}, roleOf(person)));
}

const lastPlace = new Map();

function drawPeople() {
  people.setAttribute("aria-label", say("people"));
  const add = el("button.chip.add", {
    type: "button", testid: "add-person", title: say("addPerson"), "aria-label": say("addPerson"), onclick: personSheet,
  }, el("span.portrait", {}, el("span.face.empty", {}, icon("plus"))), el("span.chip-name", {}, say("add")));
  people.replaceChildren(...[...state.people.values()].map(chip), add, mailChip());
  people.querySelector('[aria-pressed="true"]').scrollIntoView({ block: "nearest", inline: "nearest" });
}

function line(one) {
  const last = [...one.messages.values()].at(-1);
  const now = one.id === state.chat;
  const kind = withBot(one) ? "bot" : one.type === "supergroup" ? "group" : "";
  const face = one.type === "direct" ? one.members.find((id) => id !== state.me) : one.id;
  return el("button.chat-line", {
    type: "button", testid: `chat-${one.id}`, "aria-current": now ? "page" : undefined,
    onclick: () => { goTo(state.me, one.id); drawer(false); },
  }, avatar(titleOf(one), face, kind),
  el("span.chat-line-text", {},
    el("span.chat-line-top", {}, el("bdi.chat-line-title", {}, titleOf(one)), last && el("time", {}, time(last.date))),
    el("span.chat-line-last", {}, el("span.preview", { dir: "auto" }, lastLine(last)), badge(now ? 0 : unread(one, state.me)))));
}

function lastLine(last) {
  if (!last) return say("noMessages");
  return (last.from.id === state.me ? `${say("you")}: ` : "") + preview(last);
}

const HELD = ["photo", "video", "animation", "audio", "voice", "document", "sticker", "contact", "location"];

export function preview(message) {
  if (message.pinned_message) return say("pinnedBy", { name: message.from.first_name });
  return message.text?.slice(0, 160) ?? message.caption?.slice(0, 160) ?? say(HELD.find((kind) => message[kind]) ?? "group");
}

function drawChats() {
  chats.setAttribute("aria-label", say("chats"));
  chats.replaceChildren(
    el("h2.chats-title", {}, say("chats")),
    el("div.chat-lines", {}, chatsOf(state.me).map(line)),
    el("button.guide", { type: "button", testid: "guide", onclick: () => { drawer(false); welcome(); } }, icon("guide"), say("guide")));
}

export function drawer(open) {
  document.body.classList.toggle("drawer", open);
  shade.hidden = !open;
  if (open) chats.querySelector("button")?.focus();
}

export function drawerButton() {
  const waiting = chatsOf(state.me).filter((one) => one.id !== state.chat).reduce((sum, one) => sum + unread(one, state.me), 0);
  const button = iconButton("menu", say("openChats"), "open-chats", () => drawer(true));
  button.classList.add("drawer-button");
  if (waiting) button.append(badge(waiting));
  return button;
}

function draw() {
  if (!state.me) return;
  keepFocus(people, drawPeople);
  keepFocus(chats, drawChats);
  const waiting = [...state.people.keys()].flatMap((id) => chatsOf(id).map((one) => unread(one, id))).reduce((a, b) => a + b, 0);
  document.title = `${waiting ? `(${waiting}) ` : ""}${state.bot.first_name} – Sandbox`;
}

let planned = false;
function drawSoon() {
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => { planned = false; draw(); emit("drawn"); });
}

shade.addEventListener("click", () => drawer(false));
addEventListener("keydown", (event) => event.key === "Escape" && drawer(false));
on("state place me mail mail-read person chat message edit delete read status", drawSoon);
on("place", () => lastPlace.set(state.me, state.chat));
