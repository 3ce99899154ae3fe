import { createRequire } from 'node:module';

/** Another program at the same work: how it reads a text, and how much it found there. */
export interface Peer {
  readonly name: string;
  readonly does: string;
  /** Characters of text that are enough to time it. */
  readonly characters: number;
  load(): Promise<(text: string) => number>;
}

const require = createRequire(import.meta.url);

export const compromise: Peer = {
  name: 'compromise',
  does: 'people, places and organisations of nlp(text)',
  characters: 60_000,
  async load() {
    const nlp = (await import('compromise')).default;
    return (text) => {
      const doc = nlp(text);
      return [doc.people(), doc.places(), doc.organizations()].reduce((sum, view) => sum + view.out('array').length, 0);
    };
  },
};

export const compromiseQuotations: Peer = {
  name: 'compromise quotations',
  does: 'nlp(text).quotations()',
  characters: 60_000,
  async load() {
    const nlp = (await import('compromise')).default;
    return (text) =>
      (nlp(text) as unknown as { quotations(): { out(form: 'array'): string[] } }).quotations().out('array').length;
  },
};

export const wink: Peer = {
  name: 'wink-nlp',
  does: 'default pipe, entities read out',
  characters: 2_000_000,
  async load() {
    const { default: winkNLP } = (await import('wink-nlp')) as unknown as {
      default: (model: unknown) => { readDoc(text: string): { entities(): { out(): string[] } } };
    };
    const nlp = winkNLP(require('wink-eng-lite-web-model'));
    return (text) => nlp.readDoc(text).entities().out().length;
  },
};

export const recognizers: Peer = {
  name: 'recognizers-text',
  does: 'numbers, percentages, currencies, dimensions',
  characters: 60_000,
  async load() {
    const suite = require('@microsoft/recognizers-text-suite') as Record<
      string,
      (text: string, culture: string) => unknown[]
    >;
    const names = ['recognizeNumber', 'recognizePercentage', 'recognizeCurrency', 'recognizeDimension'];
    return (text) => names.reduce((sum, name) => sum + suite[name]!(text, 'en-us').length, 0);
  },
};

export const minhash: Peer = {
  name: 'npm minhash',
  does: '128 permutations over words, queried in an LSH index',
  characters: 1_000_000,
  async load() {
    const { Minhash, LshIndex } = require('minhash') as {
      Minhash: new () => { update(word: string): void };
      LshIndex: new () => { insert(id: string, hash: unknown): void; query(hash: unknown): string[] };
    };
    const index = new LshIndex();
    let number = 0;
    return (text) => {
      const hash = new Minhash();
      for (const word of text.toLowerCase().split(/\W+/)) hash.update(word);
      index.insert(String(number++), hash);
      return index.query(hash).length;
    };
  },
};
