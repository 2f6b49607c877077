// Sending something other than text: samples, one's own files, several as an album.
import { el } from "./dom.js";
import { chat, post, state } from "./store.js";
import { say } from "./words.js";
import { marked } from "./marks.js";
import { opener } from "./menus.js";
import { toast } from "./sheets.js";

const KINDS = {
  photo: "photo", video: "play", animation: "play", audio: "play", voice: "voice", document: "file", sticker: "sticker", contact: "contact", location: "place",
};
const CAPTIONED = new Set(["photo", "video", "animation", "audio", "voice", "document", "album", "files"]);
const LARGEST = 10 * 1024 * 1024;

/** `take` empties the composer and returns what was written: it becomes the caption. */
export function attachMenu(take) {
  const send = (kind) => {
    if (kind === "files") return chooser(take).click();
    const caption = CAPTIONED.has(kind) ? captioned(take()) : {};
    if (kind === "album") return post("album", { items: [{ kind: "photo", ...caption }, { kind: "photo" }] });
    return post("media", { kind, ...caption });
  };
  const item = (kind, name) => [name, say(kind), `attach-${kind}`, () => send(kind)];
  return opener("attach", say("attach"), "attach", () => [
    item("files", "plus"), item("photo", "photo"), item("album", "photo"),
    ...Object.entries(KINDS).slice(1).map(([kind, name]) => item(kind, name)),
    ["edit", say("formatted"), "attach-formatted", () => post("send", marked(say("formattedSample")))],
  ]);
}

function captioned(written) {
  if (!written.trim()) return {};
  const { text, entities } = marked(written);
  return { caption: text, caption_entities: entities };
}

function chooser(take) {
  const input = el("input", { type: "file", multiple: true, testid: "file-input", hidden: true });
  input.addEventListener("change", () => { sendFiles([...input.files], take); input.remove(); });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  return input;
}

async function sendFiles(files, take) {
  if (files.some((file) => file.size > LARGEST)) return toast(say("tooBig"));
  const where = { person: state.me, chat: chat().id };
  const items = await Promise.all(files.slice(0, 10).map(read));
  if (!items.length) return;
  const mixed = items.some((one) => one.kind !== "photo" && one.kind !== "video");
  if (items.length > 1 && mixed) items.forEach((one) => { one.kind = "document"; });
  Object.assign(items[0], captioned(take()));
  await (items.length > 1 ? post("album", { ...where, items }) : post("media", { ...where, ...items[0] }));
}

function read(file) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done({ kind: kindOf(file), name: file.name, mime: file.type || undefined, data: reader.result.split(",")[1] ?? "" });
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}

function kindOf(file) {
  if (["image/png", "image/jpeg"].includes(file.type)) return "photo";
  if (file.type === "image/gif") return "animation";
  return { video: "video", audio: "audio" }[file.type.split("/")[0]] ?? "document";
}
