// The mail the bot sends to anybody, in one tray: a code in it can be read and typed.
import { el, icon } from "./dom.js";
import { emit, on, state } from "./store.js";
import { say, time } from "./words.js";
import { copyText, sheet, toast } from "./sheets.js";

const TO_TYPE = /^(\d{4} \d{4}|\/\w+ \S+)$/;
let seen = Number(localStorage.getItem("sandbox-mail") ?? 0);
let opened = null;

export function mailChip() {
  const fresh = state.mails.filter((mail) => mail.date > seen).length;
  return el("button.chip.mail", { type: "button", testid: "mail", title: say("mail"), "aria-label": say("mail"), onclick: open },
    el("span.portrait", {}, el("span.face.empty", {}, icon("mail")), fresh ? el("span.badge", { testid: "mail-new" }, String(fresh)) : null),
    el("span.chip-name", {}, say("mail")));
}

function open() {
  opened = sheet(say("mail"), "mail-tray", el("p.dim", {}, say("mailHint")), letters());
  opened.addEventListener("close", () => (opened = null));
  read();
}

function letters() {
  return el("ol.letters", {}, state.mails.toReversed().map(letter));
}

function letter(mail) {
  return el("li.letter", { testid: "letter" },
    el("p.letter-top", {}, el("bdi", { testid: "letter-to" }, mail.to), el("time", {}, time(mail.date))),
    el("h3", { dir: "auto" }, mail.subject),
    el("div.letter-text", {}, mail.text.split("\n").map(line)));
}

/** What is to be typed into the chat is copied by a press. */
function line(words) {
  if (!TO_TYPE.test(words)) return el("div", { dir: "auto" }, words || "\u00a0");
  return el("div", { dir: "auto" }, el("button.letter-code", { type: "button", testid: "letter-code", dir: "ltr", onclick: () => copyText(words) }, words));
}

function read() {
  seen = Math.max(seen, ...state.mails.map((mail) => mail.date));
  localStorage.setItem("sandbox-mail", String(seen));
  emit("mail-read");
}

on("mail", (event) => {
  if (!opened) return toast(say("mailCame", { name: event.mail.to }));
  opened.querySelector(".letters").replaceWith(letters());
  read();
});
