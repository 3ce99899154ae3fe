import { articleItem } from '../items/index.ts';
import type { ArticleItem, Article, Links, Part, Problem, Store } from '../model/index.ts';
import { link, partsOf, type LinkPart } from '../pipeline/link.ts';
import { storeOf } from '../pipeline/store.ts';
import { loadConfig, readCorpus, type Config } from '../corpus/index.ts';
import { chooseCorpus } from './corpus-choice.ts';
import type { Host } from './host.ts';
import type { SharedOptions } from './options/shared.ts';
import { problemLine } from './problems.ts';

/** A corpus read, annotated and linked. */
export interface Analysis {
  readonly store: Store;
  readonly links: Links;
  readonly articles: readonly ArticleItem[];
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

  /** The articles of the corpus, one by one; what cannot be read is reported. */
  async *read(): AsyncGenerator<Article> {
    const cwd = process.cwd();
    const config = await this.config();
    const { paths, note } = chooseCorpus(this.paths, config, cwd);
    if (note !== null) this.note(note);
    const ignoring = config?.ignore && { ignore: config.ignore, ignoreFrom: config.folder };
    for await (const { article, problems } of readCorpus(paths, { cwd, stdin: this.host.stdin, ...ignoring })) {
      for (const problem of problems) this.report(problem);
      if (article) yield article;
    }
  }

  /** Reads and annotates the corpus, as far as these links need it, and links it. */
  async analyse(links: readonly LinkPart[], { within = false, whole = false } = {}): Promise<Analysis> {
    const parts: Part[] = [...new Set(links.flatMap((part): readonly Part[] => partsOf[part]))];
    const articles: Article[] = [];
    for await (const article of this.read()) articles.push(article);
    const store = storeOf(articles, { parts, includeFurniture: this.options.includeFurniture ?? false });
    const { same, different } = (await this.config())?.aliases ?? {};
    const aliases = { ...(same && { same }), ...(different && { different }) };
    return {
      store,
      links: link(store, { links, within, whole, aliases }),
      articles: Array.from({ length: store.count }, (_, index) => articleItem(store.article(index))),
    };
  }
}
