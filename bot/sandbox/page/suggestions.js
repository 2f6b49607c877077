// The list over the composer: the bot's commands, or its answers to an inline query.
import { el } from "./dom.js";
import { commands, post, state, withBot, chat } from "./store.js";
import { say } from "./words.js";
import { clear } from "./composer.js";

const PAUSE = 250;
let items = [];
let active = -1;
let owner = null;
let timer = 0;
let asked = 0;

const place = () => document.querySelector(".suggestions-place");

export function suggest(input) {
  clearTimeout(timer);
  asked += 1;
  const text = input.value;
  const inline = text.match(new RegExp(`^@${state.bot.username}\\s(.*)`, "is"));
  if (inline) timer = setTimeout(() => ask(input, inline[1]), PAUSE);
  else if (/^\/\w*$/.test(text)) offer(input, commands().filter((one) => `/${one.command}`.startsWith(text)).map(commandItem));
  else closeSuggestions();
}

export function showCommands(input) {
  input.focus();
  if (items.length) closeSuggestions();
  else offer(input, commands().map(commandItem));
}

function commandItem(one) {
  const text = withBot(chat()) ? `/${one.command}` : `/${one.command}@${state.bot.username}`;
  return {
    testid: `command-${one.command}`, parts: [el("b", { dir: "ltr" }, `/${one.command}`), el("span.dim", { dir: "auto" }, one.description)],
    choose: () => { clear(); post("send", { text }); },
  };
}

async function ask(input, query) {
  const mine = (asked += 1);
  if (!items.length) note(say("asking"));
  const answer = await post("inline", { query });
  if (mine !== asked || !input.isConnected) return;
  if (!answer?.answered) return note(say("noAnswer"));
  const found = answer.results.map((result) => resultItem(answer.id, result));
  if (answer.button?.start_parameter) found.unshift(buttonItem(answer.button));
  if (found.length) offer(input, found);
  else note(say("noResults"));
}

function resultItem(query, result) {
  return {
    testid: `result-${result.id}`, tall: true,
    parts: [el("b", { dir: "auto" }, result.title), el("span.dim", { dir: "auto" }, result.description || result.message.text)],
    choose: () => { clear(); post("choose", { query, result: result.id }); },
  };
}

function buttonItem(button) {
  return {
    testid: "inline-button", parts: [el("b", { dir: "auto" }, button.text)],
    choose: () => { clear(); post("send", { chat: state.me, text: `/start ${button.start_parameter}` }); },
  };
}

function note(text) {
  closeSuggestions();
  place()?.replaceChildren(el("div.suggestions", {}, el("p.dim.suggestions-note", { role: "status" }, text)));
}

function offer(input, list) {
  owner = input;
  items = list;
  active = list.length ? 0 : -1;
  if (!list.length) return closeSuggestions();
  const options = list.map((item, i) => el(`div.suggestion${item.tall ? ".tall" : ""}`, {
    role: "option", id: `suggestion-${i}`, testid: item.testid,
    onpointerdown: (event) => event.preventDefault(), onclick: () => pick(i),
    onpointermove: () => i !== active && mark((active = i)),
  }, item.parts));
  const label = list[0].tall ? say("results") : say("commandMenu");
  place().replaceChildren(el("div.suggestions", { role: "listbox", id: "suggestions", "aria-label": label, testid: "suggestions" }, options));
  mark();
}

function mark() {
  place().querySelectorAll(".suggestion").forEach((node, i) => {
    node.setAttribute("aria-selected", String(i === active));
    if (i === active) node.scrollIntoView({ block: "nearest" });
  });
  owner.setAttribute("aria-activedescendant", `suggestion-${active}`);
}

function pick(index) {
  const item = items[index];
  closeSuggestions();
  item?.choose();
}

export function closeSuggestions() {
  items = [];
  active = -1;
  place()?.replaceChildren();
  owner?.removeAttribute("aria-activedescendant");
}

/** True if the key meant the list. */
export function suggestKey(event) {
  if (!items.length) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    active = (active + step + items.length) % items.length;
    mark();
  } else if (event.key === "Escape") closeSuggestions();
  else if (event.key === "Tab" || (event.key === "Enter" && !event.shiftKey)) pick(active);
  else return false;
  event.preventDefault();
  return true;
}

document.addEventListener("pointerdown", (event) => {
  if (items.length && !event.target.closest(".foot")) closeSuggestions();
});
