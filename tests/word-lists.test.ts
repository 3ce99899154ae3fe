import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = new URL('../src/', import.meta.url);
const isWordFile = (path: string): boolean => /(?:^|\/)(?:data|words)\/[^/]+\.ts$|\.words\.ts$/u.test(path);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(isWordFile).sort();

/** Capitals beside small letters, BASF behind Banxico, as lists of names may have them. */
function byLetters(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one !== other) return one < other ? -1 : 1;
  return a < b ? -1 : 1;
}

test('there are files of words', () => expect(files.length).toBeGreaterThan(30));

test.each(files)('the lists of %s are sorted and have each word once', async (file) => {
  const lists = Object.entries((await import(new URL(file, source).href)) as Record<string, unknown>);
  for (const [name, list] of lists) {
    const words = list instanceof Set || Array.isArray(list) ? [...(list as Iterable<unknown>)] : [];
    if (!words.every((word) => typeof word === 'string')) continue;
    const once = [...new Set(words)];
    const orders = [once.toSorted(), once.toSorted(byLetters)];
    const isSorted = orders.some((order) => order.join('\n') === words.join('\n'));
    if (!isSorted) expect(words, name).toEqual(orders[0]);
  }
});
