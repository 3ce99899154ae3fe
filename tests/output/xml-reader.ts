export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML 1.0 as strictly as the formats need it, and knows nothing of how they are written: throws where a real parser would. */
export function readXml(source: string): Element {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(source))
    throw new Error('a character that XML forbids');
  let rest = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  if (rest === source) throw new Error('no declaration');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  while (rest !== '') {
    const tag = /^<(\/?)([a-zA-Z][\w.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/.exec(rest);
    if (tag) {
      const [whole, closing, name, attributes, empty] = tag as unknown as [string, string, string, string, string];
      rest = rest.slice(whole.length);
      if (closing) {
        if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
        continue;
      }
      const told = [...attributes.matchAll(/([\w:.-]+)="([^"<]*)"/g)].map(
        ([, key, value]) => [key!, decode(value!)] as const,
      );
      if (new Set(told.map(([key]) => key)).size < told.length) throw new Error('an attribute twice');
      const element: Element = { name, attributes: Object.fromEntries(told), children: [], text: '' };
      open.at(-1)!.children.push(element);
      if (!empty) open.push(element);
      continue;
    }
    const text = /^[^<]+/.exec(rest)?.[0];
    if (text === undefined) throw new Error(`not XML: ${rest.slice(0, 40)}`);
    open.at(-1)!.text += decode(text);
    rest = rest.slice(text.length);
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one element');
  return root.children[0]!;
}

function decode(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const named = ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as Record<string, string>)[name];
    if (named !== undefined && whole.endsWith(';')) return named;
    const code = /^#(\d+)$/.exec(name);
    if (!code || !whole.endsWith(';')) throw new Error(`a bare &: ${whole}`);
    return String.fromCodePoint(Number(code[1]));
  });
}
