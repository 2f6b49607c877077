// Where one writes: the text, what it answers or corrects, the keyboard of the bot under it.
import { el, icon, iconButton, keepFocus } from "./dom.js";
import { chat, commands, isBot, on, post, state, withBot } from "./store.js";
import { say } from "./words.js";
import { attachMenu } from "./attach.js";
import { marked } from "./marks.js";
import { suggest, suggestKey, closeSuggestions, showCommands } from "./suggestions.js";

const foot = document.querySelector(".foot");
const drafts = new Map();
let context = null;
let folded = false;
let input;

const here = () => `${state.me}/${state.chat}`;

function draw() {
  if (!chat()) return;
  const typing = input && document.activeElement === input ? input.selectionStart : null;
  closeSuggestions();
  const gate = gateOf(chat());
  foot.replaceChildren(...(gate ? [gate] : [el("div.suggestions-place"), bar(), box(), replyKeyboard()].filter(Boolean)));
  if (!gate) grow();
  if (!gate && typing !== null) goOn(typing);
}

/** Something arrived while somebody types: the new composer takes over cursor and suggestions. */
function goOn(at) {
  input.focus();
  input.setSelectionRange(at, at);
  suggest(input);
}

/** A bot that was not started, or was blocked, has one big button in place of the composer. */
function gateOf(one) {
  if (!withBot(one)) return null;
  if (one.status === "member") return null;
  const blocked = one.status === "kicked";
  return el("div.gate", {}, blocked && el("p", {}, say("blockedNote")),
    el("button.primary.wide", { type: "button", testid: "start", onclick: () => post("send", { text: "/start" }) }, say(blocked ? "restart" : "start")));
}

function bar() {
  if (!context) return null;
  const title = context.kind === "edit" ? say("editing") : say("replying", { name: context.message.from.first_name });
  return el("div.context", { testid: "context" }, icon(context.kind),
    el("span.context-text", {}, el("b", {}, title), el("span", { dir: "auto" }, context.message.text ?? context.message.caption ?? "")),
    iconButton("close", say("cancel"), "cancel-context", cancel));
}

function box() {
  const keyboard = chat().keyboard;
  input = el("textarea.input", {
    rows: 1, testid: "composer", dir: "auto", "aria-autocomplete": "list", "aria-controls": "suggestions",
    placeholder: keyboard?.input_field_placeholder || say("message"), "aria-label": say("message"), autocomplete: "off", enterkeyhint: "send", maxlength: 8000,
    oninput: typed, onkeydown: keyed,
  });
  input.value = drafts.get(here()) ?? "";
  return el("form.box", { onsubmit: (event) => { event.preventDefault(); send(); } },
    commands().length ? iconButton("slash", say("commandMenu"), "commands", () => showCommands(input)) : null,
    input,
    keyboard?.keyboard ? iconButton("keyboard", say("keyboard"), "toggle-keyboard", () => { folded = !folded; draw(); }) : null,
    attachMenu(take),
    el("button.round.send", { title: say("send"), "aria-label": say("send"), testid: "send" }, icon("send")));
}

function typed() {
  drafts.set(here(), input.value);
  grow();
  suggest(input);
}

function grow() {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
  input.form.classList.toggle("filled", input.value.trim() !== "");
}

function keyed(event) {
  if (event.isComposing) return;
  if (suggestKey(event)) return;
  if (event.key === "Escape") cancel();
  else if (event.key === "ArrowUp" && !input.value) correctLast(event);
  else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    send();
  }
}

function correctLast(event) {
  const own = [...chat().messages.values()].filter((m) => m.from.id === state.me && m.text && !m.via_bot).at(-1);
  if (!own) return;
  event.preventDefault();
  correct(own);
}

/** What is written, as something else than a message of its own. */
function take() {
  const written = input?.value ?? "";
  setText("");
  grow();
  return written;
}

async function send() {
  const text = input.value;
  if (!text.trim()) return;
  const sent = context;
  context = null;
  setText("");
  draw();
  input?.focus();
  const result = await (sent?.kind === "edit"
    ? post("edit", { message_id: sent.message.message_id, ...marked(text) })
    : post("send", { ...marked(text), reply_to: sent?.message.message_id }));
  if (!result) fill(text);
}

function setText(text) {
  drafts.set(here(), text);
  if (input) input.value = text;
}

function cancel() {
  if (!context) return;
  if (context.kind === "edit") setText("");
  context = null;
  draw();
  input.focus();
}

export function fill(text) {
  setText(text);
  draw();
  if (!input?.isConnected) return;
  input.focus();
  input.setSelectionRange(text.length, text.length);
  suggest(input);
}

export function answer(message) {
  context = { kind: "reply", message };
  draw();
  input?.focus();
}

export function correct(message) {
  context = { kind: "edit", message };
  fill(message.text);
}

export function clear() {
  setText("");
  draw();
  input?.focus();
}

function replyKeyboard() {
  const rows = chat().keyboard?.keyboard;
  if (!rows || folded) return null;
  return el("div.reply-keys", { testid: "reply-keyboard" }, rows.map((row) => el("div.keys-row", {}, row.map(replyKey))));
}

function replyKey(button) {
  const text = typeof button === "string" ? button : button.text;
  const press = () => {
    if (button.request_contact) return post("media", { kind: "contact" });
    if (button.request_location) return post("media", { kind: "location" });
    return post("send", { text });
  };
  return el("button.reply-key", { type: "button", testid: "reply-button", dir: "auto", onclick: press }, text);
}

function forced(event) {
  if (event.chat !== state.chat || !event.keyboard?.force_reply) return;
  addEventListener("sandbox-message", () => {
    const last = [...chat().messages.values()].filter(isBot).at(-1);
    if (last) answer(last);
  }, { once: true });
}

on("place me state", () => { context = null; folded = false; draw(); });
on("keyboard", (event) => { if (event.chat === state.chat) { folded = false; redraw(); } forced(event); });
on("status", (event) => event.chat === state.chat && redraw());
on("profile", redraw);
on("message", (event) => {
  if (event.chat !== state.chat) return;
  if (isBot(event.message)) dispatchEvent(new Event("sandbox-message"));
});
on("delete", (event) => { if (context && event.chat === state.chat && event.ids.includes(context.message.message_id)) { context = null; redraw(); } });

function redraw() {
  keepFocus(foot, draw);
}

export function focusComposer() {
  if (matchMedia("(pointer: fine)").matches) (input?.isConnected ? input : foot.querySelector("button"))?.focus({ preventScroll: true });
}

