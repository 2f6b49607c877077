// Text with entities made into elements; offsets are UTF-16 units, as JavaScript counts too.
import { el } from "./dom.js";
import { openLink, runCommand } from "./links.js";

const PLAIN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

export function richText(text, entities = []) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return pieces(text, ordered, 0, text.length);
}

function pieces(text, entities, from, to) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || entity.offset >= to) continue;
    const block = BLOCKS.has(entity.type);
    // the line break before and after a block is the block's own edge
    let before = text.slice(at, entity.offset);
    if (block && before.endsWith("\n")) before = before.slice(0, -1);
    if (before) nodes.push(before);
    const inside = entities.slice(i + 1).filter((e) => e.offset >= entity.offset && e.offset + e.length <= end);
    nodes.push(marked(entity, text.slice(entity.offset, end), pieces(text, inside, entity.offset, end)));
    at = block && text[end] === "\n" ? end + 1 : end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function marked(entity, raw, children) {
  if (PLAIN[entity.type]) return el(PLAIN[entity.type], {}, children);
  const make = MAKERS[entity.type];
  return make ? make(entity, raw, children) : el("span.tag", {}, children);
}

const MAKERS = {
  pre: (entity, raw) => el("pre", { dir: "auto", "data-language": entity.language }, el("code", {}, raw)),
  blockquote: (_, raw, children) => el("blockquote", { dir: "auto" }, children),
  expandable_blockquote(_, raw, children) {
    const quote = el("blockquote.folded", { dir: "auto", tabindex: 0, role: "button", "aria-expanded": "false" }, children);
    return toggling(quote, () => quote.setAttribute("aria-expanded", String(!quote.classList.toggle("folded"))));
  },
  spoiler(_, raw, children) {
    const cover = el("span.spoiler", { role: "button", tabindex: 0, "aria-expanded": "false" }, children);
    return toggling(cover, () => {
      cover.classList.add("shown");
      cover.setAttribute("aria-expanded", "true");
    });
  },
  text_link: (entity, raw, children) => link(entity.url, children),
  url: (_, raw, children) => link(raw, children),
  email: (_, raw, children) => el("a", { href: `mailto:${raw}` }, children),
  mention: (_, raw, children) => link(`https://t.me/${raw.slice(1)}`, children),
  bot_command(_, raw, children) {
    return el("a.command", { href: "#", onclick: (event) => (event.preventDefault(), runCommand(raw)) }, children);
  },
};

function toggling(node, toggle) {
  node.addEventListener("click", toggle);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    toggle();
  });
  return node;
}

export function link(url, children) {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
  const safe = /^(https?|mailto|tel|tg):/i.test(whole) ? whole : "about:blank";
  return el("a", {
    href: safe, target: "_blank", rel: "noopener noreferrer", title: safe,
    onclick: (event) => openLink(safe) && event.preventDefault(),
  }, children);
}
