// The messages of the chat one is in: drawn once, then changed in place.
import { avatar, el, icon } from "./dom.js";
import { chat, isBot, on, post, profileText, state, unread, withBot } from "./store.js";
import { bubble, partsOf } from "./bubble.js";
import { day, say } from "./words.js";

const FIRST_SHOWN = 150;
const FOCUSABLE = ".key, .spoiler, a, button";
const log = document.querySelector(".log");
const scroll = document.querySelector(".scroll");
const jump = document.querySelector(".jump");
let shown = FIRST_SHOWN;
let typing = 0;
let following = true;
let lastTop = 0;

const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 90;

function toEnd(smooth) {
  following = true;
  scroll.scrollTo({ top: scroll.scrollHeight, behavior: smooth ? "smooth" : "instant" });
}

/** Whether it is drawn: the first message of an album draws all of it. */
const leads = (message) => partsOf(message)[0] === message;
const dayOf = (message) => new Date(message.date * 1000).toDateString();
const nodeOf = (id) => log.querySelector(`[data-id="${id}"]`);

function drawAll() {
  if (!chat()) return;
  log.setAttribute("aria-busy", "true");
  const all = [...chat().messages.values()];
  const messages = all.slice(-shown).filter(leads);
  const firstUnread = unread(chat(), state.me) ? messages.find((m) => m.message_id > (chat().read[state.me] ?? 0) && m.from.id !== state.me) : null;
  const nodes = [];
  if (all.length > messages.length) nodes.push(earlier());
  messages.forEach((message, i) => {
    if (!i || dayOf(message) !== dayOf(messages[i - 1])) nodes.push(separator(message));
    if (message === firstUnread && i) nodes.push(el("p.unread-line", {}, el("span", {}, say("newMessages"))));
    nodes.push(grouped(message, messages[i - 1]));
  });
  log.replaceChildren(...(nodes.length ? nodes : [empty()]));
  toEnd(false);
  const line = log.querySelector(".unread-line");
  if (line) {
    line.scrollIntoView({ block: "center" });
    following = atEnd();
  }
  requestAnimationFrame(() => log.removeAttribute("aria-busy"));
  seen();
}

function earlier() {
  return el("button.earlier", { type: "button", testid: "earlier", onclick: () => {
    const height = scroll.scrollHeight;
    shown += FIRST_SHOWN;
    drawAll();
    scroll.scrollTop = scroll.scrollHeight - height;
  } }, say("earlier"));
}

function separator(message) {
  return el("p.day", { "data-day": dayOf(message) }, el("span", {}, day(message.date)));
}

function grouped(message, before) {
  const node = bubble(message);
  if (before && before.from.id === message.from.id && dayOf(before) === dayOf(message)) node.classList.add("follows");
  return node;
}

/** What Telegram shows before the first message: who the bot is and what it does. */
function empty() {
  if (!withBot(chat())) return el("p.day.nothing", {}, el("span", {}, say("noMessages")));
  const about = profileText("description");
  return el("section.about", { testid: "about" }, large(avatar("", 0, "bot")),
    el("h2", {}, state.bot.first_name), about && el("p.about-title", {}, say("whatItDoes")), about && el("p", { dir: "auto" }, about));
}

function large(face) {
  face.classList.add("large");
  return face;
}

function add(event) {
  if (event.chat !== state.chat) return;
  const message = event.message;
  if (!leads(message) && log.querySelector(`[data-album="${message.media_group_id}"]`)) return joinAlbum(message);
  const follow = following || message.from.id === state.me;
  const before = [...chat().messages.values()].at(-2);
  log.querySelector(".about, .nothing")?.remove();
  if (isBot(message)) stopTyping();
  if (!before || dayOf(before) !== dayOf(message)) log.append(separator(message));
  const node = grouped(message, before);
  node.classList.add("fresh");
  log.append(node);
  if (typing) log.append(log.querySelector(".typing"));
  if (follow) toEnd(true);
  else drawJump();
  seen();
}

function joinAlbum(message) {
  const follow = following || message.from.id === state.me;
  redraw(log.querySelector(`[data-album="${message.media_group_id}"]`), partsOf(message)[0]);
  if (follow) toEnd(true);
  seen();
}

function replace(event) {
  const part = event.chat === state.chat && nodeOf(event.message.message_id);
  if (!part) return;
  const follow = following;
  redraw(part.closest(".post") ?? part, partsOf(event.message)[0]);
  if (isBot(event.message)) stopTyping();
  if (follow) toEnd(false);
}

function redraw(old, message) {
  const focused = [...old.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement);
  const node = bubble(message);
  if (old.classList.contains("follows")) node.classList.add("follows");
  old.replaceWith(node);
  // the keyboard's place is kept when the bot changes the message under one's fingers
  const now = [...node.querySelectorAll(FOCUSABLE)];
  if (focused >= 0) (now[focused] ?? now.at(-1))?.focus();
}

function remove(event) {
  if (event.chat !== state.chat) return;
  for (const id of event.ids) {
    const node = nodeOf(id)?.closest(".post, .service");
    if (!node) continue;
    const left = [...chat().messages.values()].find((one) => one.media_group_id && one.media_group_id === node.dataset.album);
    if (left) {
      redraw(node, left);
      continue;
    }
    node.classList.add("going");
    const gone = () => node.remove();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) gone();
    else setTimeout(gone, 180);
  }
}

function showTyping(event) {
  if (event.chat !== state.chat) return;
  stopTyping();
  log.append(el("div.typing", { "aria-label": say("typing"), testid: "typing" }, el("i"), el("i"), el("i")));
  if (following) toEnd(true);
  typing = setTimeout(stopTyping, 5000);
}

function stopTyping() {
  clearTimeout(typing);
  typing = 0;
  log.querySelector(".typing")?.remove();
}

let marking = 0;
function seen() {
  clearTimeout(marking);
  marking = setTimeout(() => {
    if (document.hidden || !chat() || !atEnd() || !unread(chat(), state.me)) return;
    post("read", { message_id: [...chat().messages.keys()].at(-1) });
  }, 250);
}

function drawJump() {
  const waiting = chat() ? unread(chat(), state.me) : 0;
  jump.hidden = following || atEnd();
  jump.title = say("jump");
  jump.setAttribute("aria-label", say("jump"));
  jump.replaceChildren(icon("down"), waiting ? el("span.badge", {}, String(waiting)) : "");
}

jump.addEventListener("click", () => toEnd(true));
scroll.addEventListener("scroll", () => {
  // only going up leaves the end; a smooth scroll on its way down does not
  if (atEnd()) following = true;
  else if (scroll.scrollTop < lastTop - 2) following = false;
  lastTop = scroll.scrollTop;
  drawJump();
  if (atEnd()) seen();
}, { passive: true });
document.addEventListener("visibilitychange", seen);
new ResizeObserver(() => following && toEnd(false)).observe(scroll);
on("place state", () => { shown = FIRST_SHOWN; stopTyping(); drawAll(); drawJump(); });
on("profile", () => log.querySelector(".about") && drawAll());
on("message", add);
on("edit", replace);
on("delete", remove);
on("action", showTyping);
on("read", drawJump);
