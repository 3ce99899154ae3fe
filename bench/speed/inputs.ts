import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateArticles, jsonLines } from './generator.ts';

export const root = process.cwd();
export const program = join(root, 'bin/crosswire.js');
export const sampleCorpus = join(root, 'corpus');
export const shared = join(root, '../shared');

/** Five real articles where they are at hand, else five of the sample corpus. */
export function fiveArticles(): string[] {
  const real = join(shared, 'articles');
  const folder = existsSync(real) ? real : sampleCorpus;
  const names = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md');
  return names.slice(0, 5).map((name) => join(folder, name));
}

export interface Input {
  readonly path: string;
  readonly lines: readonly string[];
  /** Characters of text. */
  readonly characters: number;
}

export interface Inputs {
  readonly folder: string;
  /** A file of generated articles with so many characters of text. */
  generated(characters: number, seed: number): Input;
}

export function inputs(): Inputs {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-bench-'));
  return {
    folder,
    generated(characters, seed) {
      const path = join(folder, `articles-${characters}-${seed}.jsonl`);
      const { lines, characters: actual } = jsonLines(generateArticles(sampleCorpus, seed), characters);
      const file = openSync(path, 'w');
      for (const line of lines) writeSync(file, `${line}\n`);
      closeSync(file);
      return { path, lines, characters: actual };
    },
  };
}

/** A thousand short articles, 2.5 MB: beginnings of real ones where they are at hand, else generated. */
export function thousandArticles(all: Inputs): Input {
  const real = ['train', 'dev'].map((name) => join(shared, `data/quotes/polnear-${name}/docs.jsonl`));
  if (!real.every((path) => existsSync(path))) return all.generated(2.5e6, 3);
  const stretch = 2500;
  const articles = real
    .flatMap((path) => readFileSync(path, 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .flatMap(({ id, text }) =>
      [0, 1].map((part) => ({ id: `${id}-${part}`, text: text.slice(part * stretch, (part + 1) * stretch) })),
    )
    .filter(({ text }) => text.length > stretch / 2)
    .slice(0, 1000);
  const path = join(all.folder, 'thousand.jsonl');
  const lines = articles.map((article) => JSON.stringify(article));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return { path, lines, characters: articles.reduce((sum, { text }) => sum + text.length, 0) };
}

/** Planted duplicates by the shared generator; null where it is not at hand. */
export function synthetic(folder: string, articles: number, seed: number): string | null {
  const script = join(shared, 'score/make-synthetic.mjs');
  if (!existsSync(script)) return null;
  const out = join(folder, `synthetic-${articles}`);
  mkdirSync(out, { recursive: true });
  const { status } = spawnSync(process.execPath, [
    script,
    '--out',
    out,
    '--docs',
    String(articles),
    '--seed',
    String(seed),
  ]);
  return status === 0 ? join(out, 'docs.jsonl') : null;
}
