import type { ArticleMeta } from '../model/index.ts';
import { namesArticle } from './article-pattern.ts';
import type { Suppression } from './settings.ts';

/** Findings that somebody looked at and let pass, with the reason: in the settings, or in an article's front matter. */
export class Suppressions {
  readonly #told: readonly Suppression[];
  readonly #used = new Set<Suppression>();
  #count = 0;

  constructor(told: readonly Suppression[]) {
    this.#told = told;
  }

  /** Number of findings taken out so far. */
  get count(): number {
    return this.#count;
  }

  /** Is the finding to be left out? One article that lets it pass is enough: the conflict is with that article. */
  takeOut(rule: string, articles: readonly ArticleMeta[], fingerprint: string): boolean {
    const fitting = this.#told.filter((told) => fits(told, rule, articles, fingerprint));
    for (const told of fitting) this.#used.add(told);
    const out = fitting.length > 0 || articles.some(({ ignore }) => Object.hasOwn(ignore, rule));
    if (out) this.#count++;
    return out;
  }

  unused(): string[] {
    return this.#told
      .filter((told) => !this.#used.has(told))
      .map(({ rule, article, fingerprint, reason }) => {
        const what = [rule, article && `in ${article}`, fingerprint && `(${fingerprint})`].filter(Boolean).join(' ');
        return `suppression of ${what} takes nothing out any more: ${reason}`;
      });
  }
}

function fits(told: Suppression, rule: string, articles: readonly ArticleMeta[], fingerprint: string): boolean {
  return (
    told.rule === rule &&
    (told.fingerprint === undefined || told.fingerprint === fingerprint) &&
    (told.article === undefined || articles.some((article) => namesArticle(told.article!, article)))
  );
}
