// What the page knows: the whole state on connecting, each change after that, and what the person asks for.

export const state = {
  bot: null, people: new Map(), chats: new Map(), profile: {}, mails: [],
  alive: true, connected: true, me: 0, chat: 0,
};
const listeners = new Map();

export function on(kinds, listener) {
  for (const kind of kinds.split(" ")) listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
}

export function emit(kind, event = {}) {
  for (const listener of listeners.get(kind) ?? []) listener(event);
}

export const me = () => state.people.get(state.me);
export const chat = () => state.chats.get(state.chat);
export const botChat = (person = state.me) => state.chats.get(person);
export const withBot = (one) => one?.type === "private";
export const other = (one, person = state.me) => state.people.get(one.members.find((id) => id !== person));
export const isBot = (message) => message.from.id === state.bot.id;

/** The chats of a person: the bot, groups, then talks that hold something. */
export function chatsOf(person) {
  const order = { private: 0, supergroup: 1, direct: 2 };
  return [...state.chats.values()]
    .filter((one) => one.members.includes(person) && (one.type !== "direct" || one.messages.size))
    .sort((a, b) => order[a.type] - order[b.type]);
}

export function titleOf(one, person = state.me) {
  if (withBot(one)) return state.bot.first_name;
  return one.type === "direct" ? other(one, person).first_name : one.title;
}

export function unread(one, person) {
  const read = one.read[person] ?? 0;
  let count = 0;
  for (const message of one.messages.values()) if (message.message_id > read && message.from.id !== person) count += 1;
  return count;
}

/** In the language of the person if the bot has it, else in the bot's own. */
export function profileText(name) {
  return state.profile[`${name}/${me().language_code}`] || state.profile[`${name}/`] || "";
}

/** The commands of this chat: the narrowest scope that has any wins, as in Telegram. */
export function commands() {
  if (chat().type === "direct") return [];
  const kinds = withBot(chat()) ? "all_private_chats" : "all_group_chats";
  for (const scope of [`chat_member:${state.chat}:${state.me}`, `chat:${state.chat}`, kinds, "default"])
    for (const language of [me().language_code, ""]) {
      const found = state.profile[`commands/${scope}/${language}`];
      if (found?.length) return found;
    }
  return [];
}

export async function post(doing, body = {}) {
  let answer;
  try {
    answer = await fetch(`/sandbox/${doing}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ person: state.me, chat: state.chat, ...body }),
    });
  } catch {
    emit("trouble", { offline: true });
    return null;
  }
  const result = await answer.json().catch(() => ({ ok: false, description: "" }));
  if (result.ok) return result;
  emit("trouble", { description: result.description });
  return null;
}

export function goTo(person, chatId) {
  const moved = state.me !== person;
  state.me = person;
  state.chat = state.chats.get(chatId)?.members.includes(person) ? chatId : person;
  localStorage.setItem("sandbox", JSON.stringify({ me: state.me, chat: state.chat }));
  if (moved) emit("me");
  emit("place");
}

const APPLY = {
  state(event) {
    state.bot = event.bot;
    state.profile = event.profile;
    state.mails = event.mails;
    state.alive = event.alive;
    state.people = new Map(event.people.map((person) => [person.id, person]));
    state.chats = new Map(event.chats.map((one) => [one.id, known(one)]));
  },
  person(event) {
    state.people.set(event.person.id, event.person);
    state.chats.set(event.about.id, known(event.about));
  },
  chat: (event) => state.chats.set(event.about.id, known(event.about)),
  profile: (event) => (state.profile = event.profile),
  mail: (event) => state.mails.push(event.mail),
  alive: (event) => (state.alive = event.alive),
  message(event, one) {
    one.messages.set(event.message.message_id, event.message);
    if (!isBot(event.message)) one.read[event.message.from.id] = event.message.message_id;
  },
  edit: (event, one) => one.messages.set(event.message.message_id, event.message),
  delete: (event, one) => event.ids.forEach((id) => one.messages.delete(id)),
  keyboard: (event, one) => (one.keyboard = event.keyboard),
  pin: (event, one) => (one.pinned = event.pinned),
  status: (event, one) => Object.assign(one, { status: event.status, admin: event.admin ?? false }),
  read: (event, one) => (one.read[event.person] = event.message_id),
};

function known(one) {
  return { ...one, messages: new Map(one.messages.map((message) => [message.message_id, message])) };
}

export function connect() {
  const source = new EventSource("/sandbox/events");
  source.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    if (!state.connected) {
      state.connected = true;
      emit("connection");
    }
    if (event.chat && !state.chats.has(event.chat)) return; // a crowd is written to out of sight
    APPLY[event.kind]?.(event, state.chats.get(event.chat));
    emit(event.kind, event);
  };
  source.onerror = () => {
    if (state.connected) {
      state.connected = false;
      emit("connection");
    }
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, 1500);
  };
}
