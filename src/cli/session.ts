import { availableParallelism } from 'node:os';
import { articleItem } from '../items/index.ts';
import type { Article, ArticleItem, Links, Part, PassingArticle, Problem, Store, TextSink } from '../model/index.ts';
import type { Result } from '../pipeline/annotate-corpus.ts';
import type { LinkPart } from '../pipeline/parts.ts';
import { loadConfig, readLater, readPassing, type Config, type ReadOptions } from '../corpus/index.ts';
import { chooseCorpus } from './corpus-choice.ts';
import type { Host } from './host.ts';
import type { SharedOptions } from './options/chosen.ts';
import { problemLine } from './problems.ts';

/** Per cent by which the heap grows between two collections of garbage: half the memory, for little more time. */
const heapGrowth = 50;

/** A corpus read and annotated. */
export interface Gathered {
  readonly store: Store;
  readonly articles: readonly ArticleItem[];
  /** Id, place and content hash of each article; null where a content is not known. */
  readonly contents: readonly unknown[] | null;
}

/** And linked. */
export interface Analysis extends Gathered {
  readonly links: Links;
}

export interface LinkingOptions {
  readonly within?: boolean;
  readonly whole?: boolean;
}

/** One run of a command over its corpus: reads it, and keeps what went wrong. */
export class Session {
  readonly host: Host;
  readonly paths: readonly string[];
  readonly options: SharedOptions;
  readonly problems: Problem[] = [];
  /** What the exit code is, unless a problem makes it 2. `check` sets it. */
  exitCode = 0;

  #config: Promise<Config | null> | null = null;

  constructor(host: Host, paths: readonly string[], options: SharedOptions) {
    this.host = host;
    this.paths = paths;
    this.options = options;
  }

  /** ISO day. */
  get today(): string {
    return this.options.today ?? this.host.now().toISOString().slice(0, 10);
  }

  /** Something to know, on stderr, unless `--quiet`. */
  note(message: string): void {
    if (!this.options.quiet) this.host.stderr.write(`crosswire: ${message}\n`);
  }

  /** Keeps a problem and says it once; `--quiet` leaves out warnings. */
  report(problem: Problem): void {
    this.problems.push(problem);
    if (problem.severity === 'error' || !this.options.quiet) this.host.stderr.write(`${problemLine(problem)}\n`);
  }

  /** The configuration that holds here, read once. */
  async config(): Promise<Config | null> {
    const { config: file } = this.options;
    const cwd = process.cwd();
    this.#config ??= loadConfig(typeof file === 'string' ? { cwd, file } : { cwd, none: file === false });
    return this.#config;
  }

  /** The corpus chosen: its paths and how to read them. */
  async #source(): Promise<[paths: readonly string[], options: ReadOptions]> {
    const cwd = process.cwd();
    const config = await this.config();
    const { paths, note } = chooseCorpus(this.paths, config, cwd);
    if (note !== null) this.note(note);
    const ignoring = config?.ignore && { ignore: config.ignore, ignoreFrom: config.folder };
    return [paths, { cwd, stdin: this.host.stdin, ...ignoring }];
  }

  /**
   * Reads the articles of the corpus, and of further paths, and tells of one after another. Where no string need be made of a text it stands in `units`
   * until `take` returns.
   */
  async read<Taken extends TextSink>(
    units: Taken,
    further: readonly string[],
    take: (article: Article | PassingArticle<Taken>) => void,
  ): Promise<void> {
    const [paths, options] = await this.#source();
    await readPassing([...paths, ...further], options, units, ({ article, problems }) => {
      for (const problem of problems) this.report(problem);
      if (article) take(article);
    });
  }

  /** The corpus, annotated; what is wrong with it is reported on the way. */
  async *annotate(parts: readonly Part[], { linesOnly }: { linesOnly: boolean }): AsyncGenerator<Result> {
    const { annotateCorpus } = await import('../pipeline/annotate-corpus.ts');
    const { includeFurniture = false, jobs = availableParallelism(), timeout, debug } = this.options;
    const batches = annotateCorpus(readLater(...(await this.#source())), {
      parts,
      includeFurniture,
      linesOnly,
      jobs,
      ...(timeout !== undefined && { timeout }),
      cacheFolder: await this.#cacheFolder(),
    });
    for await (const results of batches) {
      for (const result of results) {
        for (const problem of result.problems) this.report(problem);
        if (debug && result.stack !== null) this.host.stderr.write(`${result.stack}\n`);
        yield result;
      }
    }
  }

  /** By default files are kept and standard input is not: what is piped is mostly piped once. */
  async #cacheFolder(): Promise<string | null> {
    if (!(this.options.cache ?? !this.paths.includes('-'))) return null;
    const { cacheFolder } = await import('../pipeline/cache/index.ts');
    return cacheFolder(this.host.env);
  }

  /** Reads and annotates the corpus, as far as these links need it, and links it. */
  async analyse(links: readonly LinkPart[], options: LinkingOptions = {}): Promise<Analysis> {
    const gathered = await this.gather(links);
    return { ...gathered, links: await this.link(gathered, links, options) };
  }

  /** Reads and annotates the corpus, as far as these links need it. */
  async gather(links: readonly LinkPart[]): Promise<Gathered> {
    const [{ CorpusStore }, { partsFor }] = await Promise.all([
      import('../pipeline/corpus-store.ts'),
      import('../pipeline/parts.ts'),
    ]);
    const store = new CorpusStore();
    const contents = new Map<string, string | null>();
    let isLarge = false;
    for await (const { article, annotation, content } of this.annotate(partsFor(links), { linesOnly: false })) {
      if (!article) continue;
      store.append(annotation()!, article.text);
      contents.set(article.id, content);
      if (!store.isInFile || isLarge) continue;
      isLarge = true;
      // What is linked and told of a large corpus is made of many small things that soon go.
      (await import('../pipeline/heap-growth.ts')).growHeapSlowly(heapGrowth);
    }
    store.seal();
    const articles = Array.from({ length: store.count }, (_, index) => articleItem(store.article(index)));
    const hashes = articles.map(({ id, path, sourceLine }) => [id, path, sourceLine, contents.get(id)]);
    return { store, articles, contents: [...contents.values()].includes(null) ? null : hashes };
  }

  async link(
    { store }: Gathered,
    links: readonly LinkPart[],
    { within = false, whole = false }: LinkingOptions = {},
  ): Promise<Links> {
    const { linkLazily } = await import('../pipeline/link-lazily.ts');
    const { same, different } = (await this.config())?.aliases ?? {};
    const aliases = { ...(same && { same }), ...(different && { different }) };
    return linkLazily(store, { links, within, whole, aliases });
  }

  /** A result that rests on the corpus gathered and on `settings`, computed or, where annotations are kept, remembered. */
  async remembered<Value>(
    { contents }: Gathered,
    settings: readonly unknown[],
    compute: () => Promise<Value>,
  ): Promise<Value> {
    const folder = await this.#cacheFolder();
    if (folder === null || contents === null) return compute();
    const { KeptResults } = await import('../pipeline/cache/index.ts');
    const { includeFurniture = false } = this.options;
    const { aliases } = (await this.config()) ?? {};
    return new KeptResults(folder).get([contents, includeFurniture, aliases ?? null, ...settings], compute);
  }
}
