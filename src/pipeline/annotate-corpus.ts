import { IdRegister, repeatedId, withOwnId, type CorpusItem, type UnreadItem } from '../corpus/index.ts';
import { LineWriter } from '../items/index.ts';
import type { Annotation, Article, Part, Problem } from '../model/index.ts';
import type { AnnotateOptions } from './annotate.ts';
import { AdaptiveAnnotator } from './adaptive-annotator.ts';
import type { Annotated, Annotator } from './annotator.ts';
import { failedAnnotation, unreadArticle } from './failed-annotation.ts';
import { AnnotationCache, type Found } from './cache/index.ts';
import { growHeapSlowly } from './heap-growth.ts';
import { bodyOf, lineOf, readLine, renamedLine } from './line-bytes.ts';
import { allParts } from './parts.ts';

/** One thing of the corpus, annotated: in the order of the input, under an id that no other one has. */
export interface Result {
  readonly problems: readonly Problem[];
  /** Null where nothing was read, and, for lines found in the cache, where nothing needed to be. */
  readonly article: Article | null;
  /**
   * A line of JSON without its line feed, in pieces, as one found in the cache is passed on without a copy; null where there is no
   * article to speak of.
   */
  line(): readonly Uint8Array[] | null;
  /** Null where there is no article. */
  annotation(): Annotation | null;
  /** What the annotation was made from, as a hash; null without a cache or an article. */
  readonly content: string | null;
  /** The stack of a bug that this article brought to light. */
  readonly stack: string | null;
  /** To be told, if at all, when no line that was asked for is looked at any more: its memory may then be used again. */
  release(): void;
}

export interface AnnotateCorpusOptions extends AnnotateOptions {
  /** Lines alone are wanted: articles found in the cache need not be read. */
  readonly linesOnly: boolean;
  /** Threads at most. */
  readonly jobs: number;
  /** Seconds that one article may take. */
  readonly timeout?: number;
  /** Where annotations are kept; null: nowhere. */
  readonly cacheFolder: string | null;
}

/**
 * Annotates a corpus as it is read. Memory is bounded by the batches at work; order, ids and lines are the same for any number of
 * threads, and with or without a cache.
 */
export async function* annotateCorpus(
  unread: AsyncIterable<readonly UnreadItem[]>,
  { linesOnly, jobs, timeout, cacheFolder, ...options }: AnnotateCorpusOptions,
): AsyncGenerator<readonly Result[]> {
  const { parts = allParts, includeFurniture = false } = options;
  const cache = cacheFolder === null ? null : new AnnotationCache(cacheFolder, { includeFurniture });
  const lines = linesOnly || cache !== null;
  const annotator = new AdaptiveAnnotator({
    parts,
    includeFurniture,
    lines,
    annotations: !linesOnly,
    jobs,
    ...(timeout !== undefined && { timeout: timeout * 1000 }),
  });
  try {
    // One batch at work and one waiting for each thread, so that none waits for the reading.
    yield* inBatches(unread, { parts, linesOnly, annotator, cache, ahead: jobs * 2 + 1 });
    cache?.finish();
  } finally {
    cache?.abandon();
    await annotator.close();
  }
}

interface Workings {
  readonly parts: readonly Part[];
  readonly linesOnly: boolean;
  readonly annotator: Annotator;
  readonly cache: AnnotationCache | null;
  /** Batches at work at once. */
  readonly ahead: number;
}

/** An item on its way through a batch. */
interface Waiting {
  readonly item: CorpusItem;
  readonly origin: UnreadItem['origin'];
  /** Hash of what the annotation is made from; null without a cache. */
  readonly content: Buffer | null;
  /** The annotation is kept under its content, unless neighbours changed its id. */
  readonly keeps: boolean;
  readonly kept: Found | null;
}

/** Who reads so much with lines alone in mind wants to hold no more than is at work, for a little more time in collecting garbage. */
const muchText = 16_000_000;
/** Per cent. An engine left alone lets what is held grow fourfold: two threads that hold 50 MB then take more than 400. */
const heapGrowth = 75;

const batchCharacters = 128 * 1024;
const batchItems = 64;

async function* inBatches(
  unread: AsyncIterable<readonly UnreadItem[]>,
  options: Workings,
): AsyncGenerator<readonly Result[]> {
  const reader = new Reader(options);
  const atWork: Promise<readonly Result[]>[] = [];
  let batch: Waiting[] = [];
  let characters = 0;
  let total = 0;
  const start = (): void => {
    if (batch.length > 0) atWork.push(annotateBatch(batch, options));
    if (options.linesOnly && total < muchText && total + characters >= muchText) growHeapSlowly(heapGrowth);
    total += characters;
    batch = [];
    characters = 0;
  };
  for await (const items of unread) {
    for (const item of items) {
      const waiting = await reader.read(item);
      if (!waiting) continue;
      batch.push(waiting);
      characters += waiting.kept ? 0 : (waiting.item.article?.text.length ?? 0);
      if (characters < batchCharacters && batch.length < batchItems) continue;
      start();
      while (atWork.length > options.ahead) yield await atWork.shift()!;
    }
    // Who writes a line into a pipe and waits for the answer must get it.
    if (items[0]?.origin.path === '-') start();
    while (atWork.length > options.ahead) yield await atWork.shift()!;
  }
  start();
  while (atWork.length > 0) yield await atWork.shift()!;
}

/** Reads items, or finds what was kept of them. */
class Reader {
  readonly #options: Workings;
  readonly #ids = new IdRegister();

  constructor(options: Workings) {
    this.#options = options;
  }

  async read(unread: UnreadItem): Promise<Waiting | null> {
    const { cache, linesOnly } = this.#options;
    const { origin, bytes } = unread;
    const rawKey = cache && bytes ? cache.key(bytes) : null;
    const kept = rawKey && this.#usable(cache!.get(rawKey), origin.id);
    if (kept && linesOnly) return this.#known(kept, origin);
    // Most items are read already: waiting for what is there costs more than reading it.
    const reading = unread.read();
    const item = reading instanceof Promise ? await reading : reading;
    if (!item) return null;
    const own = withOwnId(item, this.#ids);
    const { article } = item;
    if (!article || !cache) return { item: own, origin, content: null, keeps: false, kept: null };
    const key = rawKey ?? cache.key(contentOf(article));
    const found = rawKey ? kept : this.#usable(cache.get(key), article.id);
    return { item: own, origin, content: key, keeps: own.id === article.id, kept: found };
  }

  #known(kept: Found, origin: UnreadItem['origin']): Waiting {
    const { path, line: sourceLine } = origin;
    const id = this.#ids.take(kept.id);
    const problems = kept.warnings.map((message): Problem => ({
      path,
      line: sourceLine,
      severity: 'warning',
      message,
    }));
    if (id !== kept.id) problems.push(repeatedId({ id: kept.id, path, sourceLine }, id));
    return { item: { id, article: null, problems }, origin, content: null, keeps: false, kept };
  }

  #usable(kept: Found | null, idOfPlace: string): Found | null {
    const { parts, linesOnly } = this.#options;
    if (!kept || (kept.idOfPlace && kept.id !== idOfPlace)) return null;
    const has = (part: Part) => kept.parts.includes(part);
    return parts.every(has) && (!linesOnly || kept.parts.length === parts.length) ? kept : null;
  }
}

/** All of an article that its annotation depends on. */
function contentOf({ text, path: _path, sourceLine: _sourceLine, ...meta }: Article): string {
  return `${JSON.stringify(meta)}\n${text}`;
}

async function annotateBatch(batch: readonly Waiting[], options: Workings): Promise<readonly Result[]> {
  const missing = batch.flatMap(({ item, kept }) => (item.article && !kept ? [item.article] : []));
  const annotated = missing.length > 0 ? await options.annotator.annotate(missing) : [];
  let next = 0;
  return batch.map((waiting) => {
    const { item, kept } = waiting;
    if (kept) return knownResult(waiting, kept);
    if (!item.article) return unreadResult(waiting);
    return newResult(waiting, item.article, annotated[next++]!, options);
  });
}

function knownResult({ item, origin, content }: Waiting, { id, body, release }: Found): Result {
  const place = { path: origin.path, sourceLine: origin.line };
  const line = () => (item.id === id ? lineOf(body, place) : [renamedLine(lineOf(body, place), item.id!)]);
  return {
    problems: item.problems,
    article: item.article,
    line,
    annotation: () => readLine(line()),
    content: hex(content),
    stack: null,
    release,
  };
}

function unreadResult({ item, origin }: Waiting): Result {
  const { id, problems } = item;
  const line = () =>
    id === null
      ? null
      : [lineFor(failedAnnotation(unreadArticle(id, origin.path, origin.line), problems[0]?.message ?? ''), '')];
  return { problems, article: null, line, annotation: () => null, content: null, stack: null, release: holdsNothing };
}

function newResult(
  { item, origin, content, keeps }: Waiting,
  article: Article,
  annotated: Annotated,
  { cache, parts }: Workings,
): Result {
  const { failure, line, annotation } = annotated;
  const { problems } = item;
  if (failure) {
    const { message, stack } = failure;
    const { path, sourceLine, text: _text, ...meta } = article;
    const failed = failedAnnotation({ ...meta, path, sourceLine }, message);
    return {
      problems: [...problems, { path, line: sourceLine, severity: 'error', message }],
      article,
      line: () => [lineFor(failed, article.text)],
      annotation: () => failed,
      content: null,
      stack,
      release: holdsNothing,
    };
  }
  if (cache && content && keeps) {
    const warnings = problems.map(({ message }) => message);
    const idOfPlace = article.id === origin.id;
    cache.put(content, { id: article.id, idOfPlace, parts, warnings, body: bodyOf(line) });
  }
  return {
    problems,
    article,
    line: () => [line.length > 0 ? line : lineFor(annotation!, article.text)],
    annotation: () => annotation ?? readLine([line]),
    content: hex(content),
    stack: null,
    release: holdsNothing,
  };
}

function holdsNothing(): void {}

function hex(content: Buffer | null): string | null {
  return content && content.toString('hex');
}

function lineFor(annotation: Annotation, text: string): Uint8Array {
  return new LineWriter().write(annotation, text);
}
