// Puts the page together: who and where one is, the head of the chat, the state of the bot.
import { avatar, el, icon, keepFocus } from "./dom.js";
import { chat, connect, goTo, isBot, on, state, titleOf, withBot } from "./store.js";
import { list, say, speak } from "./words.js";
import { drawerButton, preview, roleOf } from "./chats.js";
import { focusComposer } from "./composer.js";
import { chatMenu } from "./menus.js";
import { welcome } from "./welcome.js";
import "./messages.js";

const head = document.querySelector(".chat-head");
const notice = document.querySelector(".notice");
const pinned = document.querySelector(".pinned");
const THINKING_AFTER = 1500;
let doing = "";
let timer = 0;

function subtitle() {
  const one = chat();
  if (one.type === "direct") return roleOf(state.people.get(one.members.find((id) => id !== state.me)));
  if (doing && state.alive) return say(doing);
  if (one.type === "supergroup") {
    const names = one.members.map((id) => (id === state.me ? say("you") : state.people.get(id).first_name));
    return list([...names, ...(one.status === "member" ? [state.bot.first_name] : [])]);
  }
  return say(state.alive ? "bot" : "stopped");
}

function drawHead() {
  if (!chat()) return;
  keepFocus(head, fillHead);
  document.querySelector(".banner").textContent = say("banner");
  document.querySelector(".scroll").setAttribute("aria-label", titleOf(chat()));
  drawNotice();
  drawPinned();
}

function fillHead() {
  const one = chat();
  const kind = withBot(one) ? "bot" : one.type === "supergroup" ? "group" : "";
  const face = one.type === "direct" ? one.members.find((id) => id !== state.me) : one.id;
  const alive = withBot(one) ? (state.alive ? ".up" : ".away") : "";
  head.replaceChildren(drawerButton(), avatar(titleOf(one), face, kind),
    el("div.chat-head-text", {}, el("h1", {}, el("bdi", {}, titleOf(one))), el(`p.status${alive}${doing ? ".busy" : ""}`, { testid: "status" }, subtitle())),
    chatMenu(welcome));
}

function drawNotice() {
  const text = !state.connected ? say("disconnected") : !state.alive && chat()?.type !== "direct" ? say("botStopped")
    : chat()?.type === "supergroup" && chat().status !== "member" ? say("outsideNote") : "";
  notice.hidden = !text;
  if (notice.textContent !== text) notice.textContent = text;
}

function drawPinned() {
  const message = chat().messages.get(chat().pinned.at(-1));
  pinned.hidden = !message;
  if (!message) return;
  pinned.replaceChildren(el("button.pinned-line", { type: "button", onclick: () =>
    document.querySelector(`[data-id="${message.message_id}"]`)?.scrollIntoView({ block: "center", behavior: "smooth" }) },
  icon("pin"), el("span", {}, el("b", {}, say("pinned")), el("span", { dir: "auto" }, preview(message)))));
}

function busy(what, lasting) {
  clearTimeout(timer);
  doing = what;
  if (lasting) timer = setTimeout(() => busy("", 0), lasting);
  drawHead();
}

/** Somebody who wrote and hears nothing yet should see that the bot is at it. */
function awaitAnswer() {
  clearTimeout(timer);
  timer = setTimeout(() => busy("thinking", 30000), THINKING_AFTER);
}

/** Where one was last time; else a person who speaks the browser's language. */
function begin() {
  const asked = new URLSearchParams(location.search);
  const kept = JSON.parse(localStorage.getItem("sandbox") ?? "{}");
  const people = [...state.people.values()];
  const speaker = people.find((person) => person.language_code === navigator.language.slice(0, 2) && person.role !== "admin");
  const person = Number(asked.get("person")) || kept.me;
  goTo(state.people.has(person) ? person : (speaker ?? people[0]).id, Number(asked.get("chat")) || kept.chat);
  if (!localStorage.getItem("sandbox-welcomed") && !asked.has("person")) welcome();
}

on("state", () => (state.people.has(state.me) ? goTo(state.me, state.chat) : begin()));
on("me", () => speak(state.people.get(state.me).language_code));
on("place", () => { busy("", 0); focusComposer(); });
on("drawn connection alive pin status edit delete", drawHead);
on("action", (event) => event.chat === state.chat && busy(event.action.startsWith("upload") ? "uploading" : "typing", 5000));
on("message", (event) => {
  if (event.chat !== state.chat) return;
  if (isBot(event.message)) busy("", 0);
  else if (withBot(chat())) awaitAnswer();
});
on("edit", (event) => event.chat === state.chat && isBot(event.message) && busy("", 0));
speak(["fr", "ar"].includes(navigator.language.slice(0, 2)) ? navigator.language.slice(0, 2) : "en");
connect();
