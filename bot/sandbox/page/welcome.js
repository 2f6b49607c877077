// The first visit: three ways to begin, one click each.
import { el } from "./dom.js";
import { goTo, post, state } from "./store.js";
import { say } from "./words.js";
import { sheet } from "./sheets.js";
import { focusComposer } from "./composer.js";

export function welcome() {
  const begin = async (person, ...texts) => {
    dialog.close();
    goTo(person, person);
    if (state.chats.get(person).status !== "member" && texts[0] !== "/start sign") await post("send", { text: "/start" });
    for (const text of texts) await post("send", { text });
    focusComposer();
  };
  const way = (number, key, ...buttons) => el("li.way", {}, el("span.way-number", { "aria-hidden": "true" }, number),
    el("div.way-text", {}, el("h3", {}, say(key)), el("p", {}, say(`${key}Text`)),
      el("div.way-buttons", {}, buttons.map(([label, person, ...texts]) =>
        el("button.primary", { type: "button", testid: `begin-${person}`, onclick: () => begin(person, ...texts) }, say(label))))));
  const dialog = sheet(say("welcome"), "welcome", el("p", {}, say("welcomeText")),
    el("ol.ways", {},
      way("1", "read", ["asCamille", 1001, "/statement"]),
      way("2", "sign", ["asAnn", 1002, "/start sign"], ["asLayla", 1003, "/start sign"]),
      way("3", "review", ["asSam", 1004, "/review"])),
    el("p.dim", {}, say("tip")),
    el("button.quiet", { type: "button", testid: "look-around", onclick: () => dialog.close() }, say("lookAround")));
  dialog.addEventListener("close", () => localStorage.setItem("sandbox-welcomed", "1"));
}
