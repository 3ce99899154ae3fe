import type { ArticleMeta, BoilerplateRun, DuplicateCluster } from '../model/index.ts';
import type { Sources } from './align-pairs.ts';
import { Begins, type ArticleWords } from './article-words.ts';
import { Records, type RecordsMemory } from './records.ts';

/** A line of so many words or more … */
const fewestWords = 4;
/** … that so many stories have, copies of one story counted once, is boilerplate. */
const fewestStories = 3;

/** What outlets repeat: lines that stand in several unrelated articles, those of most articles first. */
export function findBoilerplate(
  count: number,
  sources: Sources & { readonly article: (article: number) => ArticleMeta },
  clusters: readonly DuplicateCluster[],
  memory: RecordsMemory,
): BoilerplateRun[] {
  const lines = new Records({ ...memory, keyBits: 32 });
  for (let article = 0; article < count; article++)
    eachLine(sources.wordsOf(article), (hash) => lines.add(hash, article));
  const storyOf = Uint32Array.from({ length: count }, (_, article) => article);
  for (const { articles } of clusters) for (const article of articles) storyOf[article] = articles[0];
  const runs: BoilerplateRun[] = [];
  for (const { count: size, keys, values } of lines.sorted(0)) {
    for (let from = 0, to = 0; from < size; from = to) {
      while (to < size && keys[to] === keys[from]) to++;
      const articles = new Set(values.subarray(from, to));
      if (new Set(Array.from(articles, (article) => storyOf[article])).size < fewestStories) continue;
      runs.push(runOf(keys[from], [...articles], sources));
    }
  }
  return runs.sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1));
}

function runOf(
  line: number,
  articles: readonly number[],
  { wordsOf, textOf, article }: Sources & { readonly article: (article: number) => ArticleMeta },
): BoilerplateRun {
  const outlets = new Set<string>();
  for (const index of articles) {
    const { outlet } = article(index);
    if (outlet !== null) outlets.add(outlet);
  }
  const [first] = articles;
  const words = wordsOf(first);
  let place = { start: 0, end: 0 };
  eachLine(words, (hash, from, to) => {
    if (hash === line && place.end === 0) place = { start: words.start[from], end: words.end[to - 1] };
  });
  return {
    text: textOf(first).slice(place.start, place.end),
    articles: articles.length,
    outlets: [...outlets].sort(),
    example: { article: first, ...place },
  };
}

function eachLine(
  { hash, begins, count }: ArticleWords,
  visit: (line: number, from: number, to: number) => void,
): void {
  for (let from = 0; from < count;) {
    let line = hash[from];
    let to = from + 1;
    for (; to < count && (begins[to] & Begins.line) === 0; to++) line = (Math.imul(line, 0x2c1b3c6d) + hash[to]) | 0;
    if (to - from >= fewestWords) visit(line >>> 0, from, to);
    from = to;
  }
}
