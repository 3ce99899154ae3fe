import { findFingerprints } from '../duplicates/index.ts';
import { findEntities } from '../entities/index.ts';
import { findFigures } from '../figures/index.ts';
import type { Annotation, Article, EntityFindings, Figure, Fingerprints, Part, Quote, Text } from '../model/index.ts';
import { findQuotes } from '../quotes/index.ts';
import { readText } from '../text/index.ts';
import { allParts } from './parts.ts';

export interface AnnotateOptions {
  /** The parts wanted; what they rest on is computed too but left empty in the result. Default: all. */
  readonly parts?: readonly Part[];
  readonly includeFurniture?: boolean;
}

const noEntities: EntityFindings = { mentions: [], entities: [] };

/** An article while it is annotated: each of `steps` adds what it finds. */
export class Draft {
  readonly #article: Article;
  readonly #includeFurniture: boolean;
  readonly #parts: readonly Part[];
  readonly #found: EntityFindings | null;
  #text!: Text;
  #entities = noEntities;
  #quotes: readonly Quote[] = [];
  #figures: readonly Figure[] = [];
  #fingerprints: Fingerprints | null = null;

  /** `found` are its entities, where another thread has found them. */
  constructor(
    article: Article,
    { parts = allParts, includeFurniture = false }: AnnotateOptions,
    found: EntityFindings | null = null,
  ) {
    this.#article = article;
    this.#found = found;
    this.#includeFurniture = includeFurniture;
    this.#parts = parts;
  }

  readText(): void {
    this.#text = readText(this.#article);
  }

  findEntities(): void {
    if (this.#found !== null) this.#entities = this.#found;
    else if (this.#wants('entities') || this.#wants('quotes') || this.#wants('figures'))
      this.#entities = findEntities(this.#text, { includeFurniture: this.#includeFurniture });
  }

  findQuotes(): void {
    if (this.#wants('quotes') || this.#wants('figures'))
      this.#quotes = findQuotes(this.#text, this.#entities, { includeFurniture: this.#includeFurniture });
  }

  findFigures(): void {
    const found = { entities: this.#entities, quotes: this.#quotes };
    if (this.#wants('figures'))
      this.#figures = findFigures(this.#text, found, { includeFurniture: this.#includeFurniture });
  }

  findFingerprints(): void {
    if (this.#wants('fingerprints')) this.#fingerprints = findFingerprints(this.#text);
  }

  get entities(): EntityFindings {
    return this.#entities;
  }

  /** What was found in all steps. */
  annotation(): Annotation {
    const { text: _text, ...meta } = this.#article;
    return {
      article: meta,
      blocks: this.#text.blocks,
      // Quotes and figures name entities by index, so these stay whenever one of the parts rests on them.
      mentions: this.#entities.mentions,
      entities: this.#entities.entities,
      quotes: this.#wants('quotes') ? this.#quotes : [],
      figures: this.#figures,
      fingerprints: this.#fingerprints,
      problem: null,
    };
  }

  #wants(part: Part): boolean {
    return this.#parts.includes(part);
  }
}

export type Step = (draft: Draft) => void;

/** Those that end with the entities. */
export const firstSteps: readonly Step[] = [(draft) => draft.readText(), (draft) => draft.findEntities()];

/** In this order, as each rests on those before. */
export const steps: readonly Step[] = [
  ...firstSteps,
  (draft) => draft.findQuotes(),
  (draft) => draft.findFigures(),
  (draft) => draft.findFingerprints(),
];

/** All that one article says, looked at alone. Depends on nothing but the article, the options and the program's version. */
export function annotate(article: Article, options: AnnotateOptions = {}): Annotation {
  const draft = new Draft(article, options);
  for (const step of steps) step(draft);
  return draft.annotation();
}
