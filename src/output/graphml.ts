import type { Cooccurrence } from '../model/index.ts';
import { first } from '../items/first.ts';
import type { Report } from './report.ts';

const attributes = [
  ['node', 'name', 'string'],
  ['node', 'type', 'string'],
  ['node', 'mentions', 'int'],
  ['edge', 'paragraphs', 'int'],
  ['edge', 'articles', 'int'],
] as const;

/** The network of names as GraphML 1.0, which Gephi, yEd, Cytoscape and networkx read. */
export function* graphml({ value, limit }: Report): Generator<string> {
  const { nodes, rows } = value as Cooccurrence;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [what, name, type] of attributes) {
    yield `  <key id="${name}-of-${what}" for="${what}" attr.name="${name}" attr.type="${type}"/>\n`;
  }
  yield '  <graph edgedefault="undirected">\n';
  for (const { id, name, type, mentions } of nodes) {
    yield `    <node id="${xml(id)}">${data('node', { name, type, mentions })}</node>\n`;
  }
  for (const { a, b, paragraphs, articles } of first(rows, limit)) {
    yield `    <edge source="${xml(a)}" target="${xml(b)}">${data('edge', { paragraphs, articles })}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function data(what: 'node' | 'edge', values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `<data key="${name}-of-${what}">${xml(String(value))}</data>`)
    .join('');
}

// XML 1.0 has no form, not even an escaped one, for most control characters and lone surrogates.
// oxlint-disable-next-line no-control-regex -- they are what must not come through
const unspeakable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML content or attribute value. */
export function xml(text: string): string {
  return text.replace(unspeakable, '\uFFFD').replace(/[&<>"]/g, (character) => entities[character]!);
}
