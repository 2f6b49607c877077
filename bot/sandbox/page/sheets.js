// What comes over the chat: short notes, alerts, sharing, a new person.
import { avatar, el, iconButton } from "./dom.js";
import { chatsOf, goTo, me, on, other, post, state, titleOf, withBot } from "./store.js";
import { LANGUAGES, languageName, say } from "./words.js";
import { link } from "./richtext.js";
import { fill } from "./composer.js";

const toasts = document.querySelector(".toasts");

export function toast(text) {
  const note = el("p.toast", { testid: "toast", dir: "auto" }, text);
  toasts.append(note);
  setTimeout(() => note.remove(), Math.max(3000, text.length * 70));
}

/** A dialog with a title; closed by Esc, its cross, or a click beside it. */
export function sheet(title, testid, ...children) {
  const dialog = el("dialog.sheet", { testid, "aria-labelledby": `${testid}-title` },
    el("div.sheet-inside", {}, el("header.sheet-head", {}, el("h2", { id: `${testid}-title` }, title),
      iconButton("close", say("close"), "close-sheet", () => dialog.close())), children));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function alertBox(text) {
  const dialog = el("dialog.alert", { testid: "alert", role: "alertdialog" }, el("p", { dir: "auto" }, text),
    el("button.primary", { type: "button", testid: "alert-ok", autofocus: true, onclick: () => dialog.close() }, say("ok")));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", {}, text);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  toast(say("copied"));
}

/** One's chats and all other people; `choose` gets the chat as the server names it. */
function picker(choose, bot) {
  const groups = chatsOf(state.me).filter((one) => one.type === "supergroup" || (bot && withBot(one)));
  const talks = [...state.people.values()].filter((person) => person.id !== state.me);
  const row = (id, name, kind) => el("button.pick", { type: "button", testid: `pick-${id}`, onclick: () => choose(id, name) },
    avatar(name, id, kind), el("bdi", {}, name));
  return el("div.picks", {}, talks.map((person) => row(person.id, person.first_name, "")),
    groups.map((one) => row(one.id, titleOf(one), withBot(one) ? "bot" : "group")));
}

export function shareSheet(text, url) {
  // a link first, then the words about it: the order Telegram uses
  const message = [url, text].filter(Boolean).join("\n");
  const dialog = sheet(say("share"), "share", el("p.dim", {}, say("shareHint")),
    el("div.balloon.share-preview", { dir: "auto", testid: "share-preview" }, url && link(url, url), text && el("div.text", { dir: "auto" }, text)),
    picker(async (chat, name) => {
      dialog.close();
      const result = await post("send", { chat, text: message });
      if (result) toast(say("sent", { name }));
    }, false));
}

export function switchSheet(query) {
  const dialog = sheet(say("chooseChat"), "choose-chat", picker((chat) => {
    dialog.close();
    const direct = [...state.chats.values()].find((one) => one.type === "direct" && one.members.includes(state.me) && other(one).id === chat);
    if (state.people.has(chat) && !direct && chat !== state.me) return openTalk(chat, query);
    goTo(state.me, direct?.id ?? chat);
    fill(`@${state.bot.username} ${query}`);
  }, true));
}

/** A talk that does not exist yet begins with the server making it. */
async function openTalk(person, query) {
  const result = await post("talk", { chat: person });
  if (!result) return;
  goTo(state.me, result.chat);
  fill(`@${state.bot.username} ${query}`);
}

export function personSheet() {
  const name = el("input", { id: "person-name", required: true, maxlength: 64, testid: "person-name", autocomplete: "off", autofocus: true });
  const language = el("select", { id: "person-language", testid: "person-language" },
    LANGUAGES.map((code) => el("option", { value: code, selected: code === me().language_code }, languageName(code))));
  const add = async (event) => {
    event.preventDefault();
    const result = await post("person", { name: name.value, language: language.value });
    if (!result) return;
    dialog.close();
    const arrived = () => (state.people.has(result.person.id) ? goTo(result.person.id, result.person.id) : requestAnimationFrame(arrived));
    arrived();
  };
  const dialog = sheet(say("addPerson"), "new-person", el("form.form", { onsubmit: add },
    el("label", { for: "person-name" }, say("name")), name, el("label", { for: "person-language" }, say("language")), language,
    el("button.primary", { testid: "person-add" }, say("add"))));
}

on("me", () => toasts.replaceChildren());
on("answer", (event) => {
  if (event.person !== state.me || !event.text) return;
  if (event.alert) alertBox(event.text);
  else toast(event.text);
});
on("trouble", (event) => !event.offline && toast(say("refused", { reason: event.description })));
