import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Article, Problem } from '../model/index.ts';

/** Stands in until src/corpus/ lands: .txt, .md, .jsonl and JSON Lines on stdin, without ignoring, front matter or legacy encodings. */
export function readPlain(paths: readonly string[]): { articles: Article[]; problems: Problem[] } {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const addFile = (path: string, id: string) => {
    if (/\.(jsonl|ndjson)$/.test(path)) addLines(path, readFileSync(path, 'utf8'));
    else if (/\.(txt|md)$/.test(path)) add({ id, path }, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), null);
  };
  const add = (meta: Record<string, unknown>, text: string, sourceLine: number | null) => {
    const told = (key: string) => (typeof meta[key] === 'string' ? (meta[key] as string) : null);
    articles.push({
      id: told('id')!,
      path: told('path')!,
      title: told('title'),
      outlet: told('outlet'),
      author: told('author'),
      date: told('date'),
      url: told('url'),
      language: told('language'),
      sourceLine,
      characters: text.length,
      ignore: {},
      text,
    });
  };
  const addLines = (path: string, source: string) => {
    for (const [index, line] of source.split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        const record = JSON.parse(line) as Record<string, unknown>;
        add({ id: `${path}#${index + 1}`, ...record, path }, String(record['text']), index + 1);
      } catch {
        problems.push({ path, line: index + 1, severity: 'error', message: 'not valid JSON' });
      }
    }
  };
  for (const path of paths) {
    if (path === '-') addLines('-', readFileSync(0, 'utf8'));
    else if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
        const file = join(path, name);
        if (statSync(file).isFile()) addFile(relative('.', file), name);
      }
    } else addFile(relative('.', path), basename(path));
  }
  return { articles, problems };
}
