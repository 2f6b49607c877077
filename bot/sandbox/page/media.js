// What a message holds besides text: pictures, tiles of files, an album of them.
import { el, icon } from "./dom.js";
import { say, size } from "./words.js";

const address = (file, save) => `/sandbox/file?${save ? "save&" : ""}id=${encodeURIComponent(file.file_id)}`;
const length = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** An animation is sent as a document too, so it comes first. */
export function media(message) {
  if (message.photo) return picture(message.photo.at(-1));
  if (message.animation) return film("animation", message.animation);
  if (message.video) return film("video", message.video);
  if (message.audio) return file(message.audio, "audio", message.audio.title ?? message.audio.file_name, length(message.audio.duration));
  if (message.document) return file(message.document, "document", message.document.file_name, size(message.document.file_size));
  if (message.voice) return strip("voice", say("voice"), length(message.voice.duration));
  if (message.sticker) return el("div.sticker", { role: "img", "aria-label": say("sticker") }, message.sticker.emoji);
  if (message.contact) return strip("contact", message.contact.first_name, message.contact.phone_number);
  if (message.location) return strip("place", say("location"), `${message.location.latitude}, ${message.location.longitude}`);
  return null;
}

/** Pictures and videos side by side, files one under the other. */
export function album(messages) {
  const seen = messages.every((message) => message.photo || message.video);
  return el(seen ? "div.album" : "div.album.files", { testid: "album", "data-count": messages.length }, messages.map((message) =>
    el("div.album-part", { "data-id": message.message_id }, media(message))));
}

function picture(photo) {
  return el("a.picture", { href: address(photo), target: "_blank", rel: "noopener" },
    el("img", { src: address(photo), alt: say("photo"), width: photo.width, height: photo.height, testid: "photo" }));
}

/** The sandbox does not play: a tile of the right shape says what it is. */
function film(kind, about) {
  const tile = el("a.film", { href: address(about, true), download: about.file_name, testid: kind, title: say("download") },
    el("span.strip-icon", {}, icon("play")), el("span.film-note", {}, `${say(kind)} · ${length(about.duration)}`), el("bdi.film-name", {}, about.file_name));
  tile.style.aspectRatio = `${Math.max(about.width, about.height * .7)} / ${about.height}`;
  return tile;
}

function file(about, kind, name, note) {
  return el("a.strip", { href: address(about, true), download: about.file_name, testid: kind, title: say("download") },
    el("span.strip-icon", {}, icon(kind === "audio" ? "play" : "file")),
    el("span.strip-text", {}, el("bdi.strip-name", {}, name), el("span.strip-note", {}, note)));
}

function strip(name, title, note) {
  return el("div.strip", {}, el("span.strip-icon", {}, icon(name)),
    el("span.strip-text", {}, el("bdi.strip-name", {}, title), el("bdi.strip-note", {}, note)));
}
