import { metadataOf, nothingTold, type Told } from './metadata.ts';
import { readPlainLines } from './plain-lines.ts';

/** Where front matter stands: all of it with its fences, and the YAML inside. */
export interface FrontMatter {
  /** Exclusive; after the closing fence's line end. */
  readonly end: number;
  readonly yamlStart: number;
  readonly yamlEnd: number;
}

/** No publisher's front matter comes near; a book between two rules does. */
const longest = 64 * 1024;
const openingFence = /^---[ \t]*(?:\r\n|\n|\r)/;
const closingFence = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;
const firstKey = /^(?:\s|#[^\r\n]*[\r\n])*["']?[\p{L}_][\p{L}\p{N}_ -]{0,63}["']?[ \t]{0,8}:(?:\s|$)/u;

/**
 * Front matter at the start of a text: a line `---`, YAML that begins with a key, and a line `---` or `...`. Without a key it is a rule
 * drawn across the page.
 */
export function findFrontMatter(text: string): FrontMatter | null {
  const opening = openingFence.exec(text.slice(0, 16));
  if (!opening) return null;
  const yamlStart = opening[0].length;
  const head = text.slice(yamlStart, yamlStart + longest);
  const closing = closingFence.exec(head);
  if (!closing || !firstKey.test(head.slice(0, closing.index + 1))) return null;
  return { yamlStart, yamlEnd: yamlStart + closing.index, end: yamlStart + closing.index + closing[0].length };
}

export interface ReadFrontMatter {
  readonly told: Told;
  readonly warnings: readonly string[];
  /** YAML that cannot be read, with its line in the file. */
  readonly error: { readonly line: number; readonly message: string } | null;
}

/** What the front matter of a text tells. `yaml` is loaded only for a text that has one. */
export async function readFrontMatter(text: string): Promise<ReadFrontMatter> {
  const found = findFrontMatter(text);
  if (!found) return { told: nothingTold, warnings: [], error: null };
  const { parseYaml } = await import('./yaml.ts');
  const yaml = text.slice(found.yamlStart, found.yamlEnd);
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  const parsed = parseYaml(yaml);
  if (parsed.error) {
    const { line, message } = parsed.error;
    const plain = readPlainLines(yaml);
    const taken = Object.keys(plain).join(', ');
    const saved = taken === '' ? 'the article is read without it' : `only ${taken} could be taken from its lines`;
    return { told: metadataOf(plain, warn), warnings, error: unreadable(line, message, saved) };
  }
  const { value } = parsed;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { told: nothingTold, warnings, error: unreadable(1, 'it has no keys', 'the article is read without it') };
  }
  return { told: metadataOf(value as Record<string, unknown>, warn), warnings, error: null };
}

function unreadable(line: number, message: string, saved: string): { line: number; message: string } {
  return { line: line + 1, message: `its front matter cannot be read (${message}); ${saved}` };
}
