// Addresses that mean something inside the sandbox: the bot, its deep links, the share sheet.
import { botChat, chat, goTo, post, state, withBot } from "./store.js";
import { shareSheet } from "./sheets.js";

/** True if the address was dealt with here. */
export function openLink(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (!["t.me", "telegram.me", "www.t.me"].includes(url.hostname)) return false;
  if (url.pathname === "/share/url" || url.pathname === "/share") {
    shareSheet(url.searchParams.get("text") ?? "", url.searchParams.get("url") ?? "");
    return true;
  }
  if (url.pathname.slice(1).toLowerCase() !== state.bot.username) return false;
  openBot(url.searchParams.get("start"));
  return true;
}

export async function openBot(start) {
  goTo(state.me, state.me);
  if (start !== null && start !== "") await post("send", { text: `/start ${start}` });
  else if (botChat().status !== "member") await post("send", { text: "/start" });
}

/** A command that was clicked is sent; in a group it is addressed to the bot. */
export function runCommand(command) {
  const addressed = withBot(chat()) || command.includes("@") ? command : `${command}@${state.bot.username}`;
  post("send", { text: addressed });
}
