// One message: who says it, what it answers, its text and media, the buttons under it.
import { el, icon, tint } from "./dom.js";
import { chat, isBot, on, post, state, withBot } from "./store.js";
import { richText } from "./richtext.js";
import { say, size, time } from "./words.js";
import { openLink } from "./links.js";
import { copyText, switchSheet, toast } from "./sheets.js";
import { messageMenu } from "./menus.js";
import { fill } from "./composer.js";
import { preview } from "./chats.js";

const PATIENCE = 15000;
const waiting = new Map();
const answered = new Set();

export function bubble(message) {
  if (message.new_chat_members || message.left_chat_member) return service(message);
  const own = message.from.id === state.me && !isBot(message);
  const node = el(`article.post${own ? ".own" : ""}`, {
    testid: "message", "data-id": message.message_id, "data-from": isBot(message) ? "bot" : own ? "me" : "other",
    "aria-label": `${own ? say("you") : message.from.first_name}, ${time(message.date)}`,
  }, el("div.row", {}, balloon(message), messageMenu(message)), keyboard(message));
  if (message.sticker) node.classList.add("bare");
  return node;
}

function service(message) {
  const [key, who] = message.new_chat_members ? ["joined", message.new_chat_members[0]] : ["left", message.left_chat_member];
  return el("p.service", { "data-id": message.message_id, testid: "service" }, say(key, { name: who.first_name }));
}

function balloon(message) {
  const text = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities;
  return el("div.balloon", {}, head(message), quoted(message), media(message),
    text && el("div.text", { dir: "auto", testid: "text" }, richText(text, entities)), card(message), meta(message));
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
  const text = preview(source);
  return el("div.quoted", {}, el("bdi.quoted-name", {}, source.from.first_name), el("span.quoted-text", { dir: "auto" }, text));
}

function meta(message) {
  const note = message.edit_date ? el("span", { testid: "edited" }, `${say("edited")} `) : null;
  return el("span.meta", {}, note, el("time", { datetime: new Date(message.date * 1000).toISOString() }, time(message.date)));
}

function media(message) {
  if (message.photo) return picture(message.photo.at(-1));
  if (message.document) return document_(message.document);
  if (message.voice) return strip("voice", say("voice"), `0:0${message.voice.duration}`);
  if (message.sticker) return el("div.sticker", { role: "img", "aria-label": say("sticker") }, message.sticker.emoji);
  if (message.contact) return strip("contact", message.contact.first_name, message.contact.phone_number);
  if (message.location) return strip("place", say("location"), `${message.location.latitude}, ${message.location.longitude}`);
  return null;
}

function picture(photo) {
  const address = `/sandbox/file?id=${encodeURIComponent(photo.file_id)}`;
  return el("a.picture", { href: address, target: "_blank", rel: "noopener" },
    el("img", { src: address, alt: say("photo"), width: photo.width, height: photo.height, testid: "photo" }));
}

function document_(file) {
  const address = `/sandbox/file?save&id=${encodeURIComponent(file.file_id)}`;
  return el("a.strip", { href: address, download: file.file_name, testid: "document", title: say("download") },
    el("span.strip-icon", {}, icon("file")),
    el("span.strip-text", {}, el("bdi.strip-name", {}, file.file_name), el("span.strip-note", {}, size(file.file_size))));
}

function strip(name, title, note) {
  return el("div.strip", {}, el("span.strip-icon", {}, icon(name)),
    el("span.strip-text", {}, el("bdi.strip-name", {}, title), el("bdi.strip-note", {}, note)));
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
