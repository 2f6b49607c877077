// What the page itself says, in the language of the person one is.
import { FRENCH } from "./words-fr.js";
import { ARABIC } from "./words-ar.js";

const ENGLISH = {
  banner: "Sandbox: nothing leaves this computer",
  people: "Who are you now?", person: "Be {name}", addPerson: "Add a person", chats: "Chats", openChats: "Open chats",
  reader: "reader", representative: "NGO", admin: "secretariat", someone: "person",
  bot: "bot", group: "group", typing: "typing…", uploading: "sending a file…",
  thinking: "thinking…", ready: "ready", stopped: "not running",
  botStopped: "The bot is not running. In the window where you started it, is there an error?",
  disconnected: "The sandbox has stopped. Start it again with “make try”; this page reconnects by itself.",
  start: "Start", restart: "Restart", blockedNote: "You have blocked the bot. It cannot write to you.",
  whatItDoes: "What can this bot do?", outsideNote: "The bot is not in this group.",
  message: "Message", commandMenu: "Commands", attach: "Send something other than text", send: "Send",
  keyboard: "Show or hide the keyboard", cancel: "Cancel", close: "Close", more: "More",
  photo: "Photo", video: "Video", animation: "Animation", audio: "Audio", album: "Album of two photos",
  files: "From this computer…", formatted: "Formatted text",
  formattedSample: "*Vigil for justice*, _Friday at 18:00_. ~Rain~ or shine: [the statement](https://www.icc-cpi.int)",
  tooBig: "The sandbox takes files up to 10 MB.", pinnedBy: "{name} pinned a message",
  promote: "Make the bot an admin", demote: "Take the admin’s rights away",
  voice: "Voice message", document: "Document", sticker: "Sticker", contact: "Contact", location: "Location",
  download: "Download", edited: "edited", you: "You", via: "via @{bot}", forwarded: "Forwarded from {name}",
  reply: "Reply", copy: "Copy", edit: "Edit", delete: "Delete", forward: "Forward to the bot",
  copied: "Copied", editing: "Edit message", replying: "Reply to {name}",
  jump: "Go to the newest message", earlier: "Earlier messages", today: "Today", yesterday: "Yesterday",
  newMessages: "New messages", noMessages: "No messages yet", deleted: "Message deleted", pinned: "Pinned message",
  block: "Block the bot", unblock: "Unblock the bot", remove: "Remove the bot from the group",
  seat: "Add the bot to the group", guide: "What can I try here?",
  joined: "{name} was added to the group", left: "{name} was removed from the group",
  share: "Share", shareHint: "This is what the other person would see. Choose a chat to send it to.",
  mail: "Mail", mailHint: "Every e-mail the bot has sent, to anybody, the newest first. Nothing was sent for real.", mailCame: "Mail for {name}",
  chooseChat: "Choose a chat", sent: "Sent to {name}",
  name: "Name", language: "Language", add: "Add", ok: "OK",
  noAnswer: "The bot has not answered.", notHere: "This button does nothing in the sandbox.",
  results: "Suggestions of the bot", noResults: "Nothing found", asking: "Asking the bot…",
  refused: "That did not work: {reason}",
  welcome: "Try the bot",
  welcomeText: "This is a chat with the bot, just as people will see it in Telegram. No account, no internet: "
    + "nothing leaves this computer, and nothing can be broken. Pick a place to begin.",
  read: "Read the statement", readText: "You are Camille, a reader who writes in French.", asCamille: "As Camille",
  sign: "Sign an organisation on", signText: "You represent an NGO and add its name, in English or in Arabic.",
  asAnn: "As Ann", asLayla: "As ليلى",
  review: "Review it as the secretariat", reviewText: "You are Sam. Approve or reject what came in.", asSam: "As Sam",
  tip: "You can switch between people at any time, at the top.", lookAround: "Just look around",
};

const WORDS = { en: ENGLISH, fr: FRENCH, ar: ARABIC };
export const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);
export const LANGUAGES = ["en", "fr", "es", "ar", "nl", "pt", "ru", "zh", "uk"];
let language = "en";

export function speak(code) {
  language = WORDS[code] ? code : "en";
  document.documentElement.lang = language;
  document.documentElement.dir = RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}

export function say(key, values = {}) {
  const text = WORDS[language][key] ?? ENGLISH[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

export function time(seconds) {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(seconds * 1000);
}

export function day(seconds) {
  const date = new Date(seconds * 1000), days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 864e5);
  if (days === 0) return say("today");
  if (days === 1) return say("yesterday");
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" }).format(date);
}

export function size(bytes) {
  const big = bytes >= 1024 * 100;
  const unit = big ? "megabyte" : bytes >= 1024 ? "kilobyte" : "byte";
  const value = big ? bytes / 1024 / 1024 : bytes >= 1024 ? bytes / 1024 : bytes;
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "narrow", maximumFractionDigits: 1 }).format(value);
}

export function languageName(code) {
  return new Intl.DisplayNames([code], { type: "language" }).of(code);
}

export function list(names) {
  return names.join(language === "ar" ? "، " : ", ");
}
