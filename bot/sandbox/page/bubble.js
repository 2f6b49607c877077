// One message: who says it, what it answers, its text and media, the buttons under it.
import { el, icon, tint } from "./dom.js";
import { chat, isBot, on, post, state, withBot } from "./store.js";
import { richText } from "./richtext.js";
import { album, media } from "./media.js";
import { say, time } from "./words.js";
import { openLink } from "./links.js";
import { copyText, switchSheet, toast } from "./sheets.js";
import { messageMenu } from "./menus.js";
import { fill } from "./composer.js";
import { preview } from "./chats.js";

const PATIENCE = 15000;
const waiting = new Map();
const answered = new Set();

/** The messages that are shown as one: those of an album, or the message alone. */
export function partsOf(message) {
  if (!message.media_group_id) return [message];
  return [...chat().messages.values()].filter((one) => one.media_group_id === message.media_group_id);
}

export function bubble(message) {
  if (message.new_chat_members || message.left_chat_member || message.pinned_message) return service(message);
  const parts = partsOf(message);
  const own = message.from.id === state.me && !isBot(message);
  const node = el(`article.post${own ? ".own" : ""}`, {
    testid: "message", "data-id": message.message_id, "data-album": message.media_group_id, "data-from": isBot(message) ? "bot" : own ? "me" : "other",
    "aria-label": `${own ? say("you") : message.from.first_name}, ${time(message.date)}`,
  }, el("div.row", {}, balloon(message, parts), messageMenu(message, parts)), keyboard(message));
  if (message.sticker) node.classList.add("bare");
  return node;
}

function service(message) {
  const [key, who] = message.pinned_message ? ["pinnedBy", message.from]
    : message.new_chat_members ? ["joined", message.new_chat_members[0]] : ["left", message.left_chat_member];
  return el("p.service", { "data-id": message.message_id, testid: "service" }, say(key, { name: who.first_name }));
}

function balloon(message, parts) {
  const shown = parts.length > 1 ? album(parts) : media(message);
  const words = parts.map(text);
  const inside = message.show_caption_above_media ? [...words, shown] : [shown, ...words];
  const shape = shown?.matches(".picture, .film, .album:not(.files)") ? ".pictured" : "";
  return el(`div.balloon${shape}`, {}, head(message), quoted(message), inside, card(message), meta(parts.find((one) => one.edit_date) ?? message));
}

function text(message) {
  const words = message.text ?? message.caption;
  return words && el("div.text", { dir: "auto", testid: "text" }, richText(words, message.entities ?? message.caption_entities));
}

function head(message) {
  const lines = [];
  if (!withBot(chat()) && chat().type !== "direct" && message.from.id !== state.me) {
    const name = el("bdi.sender", {}, message.from.first_name);
    name.style.setProperty("--tint", tint(message.from.id));
    lines.push(name);
  }
  const origin = message.forward_origin?.sender_user;
  if (origin) lines.push(el("span.aside", {}, say("forwarded", { name: origin.first_name })));
  if (message.via_bot) lines.push(el("span.aside", {}, say("via", { bot: message.via_bot.username })));
  return lines.length ? el("div.head", {}, lines) : null;
}

function quoted(message) {
  const source = message.reply_to_message;
  if (!source) return null;
  return el("div.quoted", {}, el("bdi.quoted-name", {}, source.from.first_name), el("span.quoted-text", { dir: "auto" }, preview(source)));
}

function meta(message) {
  const note = message.edit_date ? el("span", { testid: "edited" }, `${say("edited")} `) : null;
  return el("span.meta", {}, note, el("time", { datetime: new Date(message.date * 1000).toISOString() }, time(message.date)));
}

/** There is no internet here: a preview shows only where the link goes. */
function card(message) {
  if (!message.text || message.link_preview_options?.is_disabled) return null;
  const found = message.entities?.find((entity) => entity.type === "url" || entity.type === "text_link");
  const address = message.link_preview_options?.url ?? found?.url ?? (found && message.text.substr(found.offset, found.length));
  if (!address) return null;
  try {
    const url = new URL(/^\w+:/.test(address) ? address : `https://${address}`);
    return el("div.card", {}, el("span.card-host", { dir: "ltr" }, url.hostname.replace(/^www\./, "")));
  } catch {
    return null;
  }
}

function keyboard(message) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return el("div.keys", { testid: "inline-keyboard" }, rows.map((row, r) =>
    el("div.keys-row", {}, row.map((button, c) => key(message, button, `${r}.${c}`)))));
}

function key(message, button, position) {
  const mark = button.url ? icon("out") : button.copy_text ? icon("copy") : "switch_inline_query" in button ? icon("forward") : null;
  const place = `${state.chat}/${message.message_id}/${position}`;
  const inside = [el("bdi", {}, button.text), mark];
  if (button.url) {
    const address = /^\w+:\/\//.test(button.url) ? button.url : `https://${button.url}`;
    return el("a.key", { href: address, target: "_blank", rel: "noopener noreferrer", testid: "button", "data-place": place, role: "button",
      onclick: (event) => openLink(address) && event.preventDefault() }, inside);
  }
  return el("button.key", { type: "button", testid: "button", "data-place": place, "aria-busy": [...waiting.values()].includes(place) ? "true" : undefined,
    onclick: () => press(message, button, place) }, inside);
}

function press(message, button, place) {
  if ("callback_data" in button) return tap(message, button.callback_data, place);
  if (button.copy_text) return copyText(button.copy_text.text);
  if ("switch_inline_query_current_chat" in button) return fill(`@${state.bot.username} ${button.switch_inline_query_current_chat}`);
  if ("switch_inline_query" in button) return switchSheet(button.switch_inline_query);
  if (button.switch_inline_query_chosen_chat) return switchSheet(button.switch_inline_query_chosen_chat.query ?? "");
  return toast(say("notHere"));
}

async function tap(message, data, place) {
  if ([...waiting.values()].includes(place)) return;
  const provisional = Symbol(place);
  waiting.set(provisional, place);
  busy(place, true);
  const result = await post("tap", { message_id: message.message_id, data });
  waiting.delete(provisional);
  if (!result || answered.has(result.id)) return busy(place, false);
  waiting.set(result.id, place);
  setTimeout(() => waiting.has(result.id) && (settle(result.id), toast(say("noAnswer"))), PATIENCE);
}

function settle(id) {
  const place = waiting.get(id);
  waiting.delete(id);
  if (place) busy(place, false);
}

function busy(place, on) {
  const node = document.querySelector(`[data-place="${place}"]`);
  if (on) node?.setAttribute("aria-busy", "true");
  else node?.removeAttribute("aria-busy");
}

on("answer", (event) => {
  answered.add(event.id);
  settle(event.id);
});
