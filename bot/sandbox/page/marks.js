// *bold*, _italic_, ~struck~, ||hidden||, `code` and [words](https://…) as one types them, made into entities.
const KINDS = { "*": "bold", _: "italic", "~": "strikethrough", "||": "spoiler", "`": "code" };
const MARK = /(?<![\p{L}\p{N}])(\*|_|~|\|\||`)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])|\[([^\][\n]+)\]\((https?:\/\/[^\s()]+)\)/gu;

export function marked(source) {
  let text = "";
  let last = 0;
  const entities = [];
  for (const match of source.matchAll(MARK)) {
    const [whole, mark, words, label, url] = match;
    text += source.slice(last, match.index);
    last = match.index + whole.length;
    const inside = mark === "`" ? { text: words, entities: [] } : marked(words ?? label);
    const kind = url ? { type: "text_link", url } : { type: KINDS[mark] };
    entities.push({ ...kind, offset: text.length, length: inside.text.length });
    for (const entity of inside.entities) entities.push({ ...entity, offset: entity.offset + text.length });
    text += inside.text;
  }
  return { text: text + source.slice(last), entities };
}
