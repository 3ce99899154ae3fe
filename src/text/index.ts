import type { Article, Text } from '../model/index.ts';

/** Reads an article once into typed arrays. */
export function readText(article: Article): Text {
  const none = new Int32Array(0);
  return {
    article,
    source: article.text,
    count: 0,
    start: none,
    end: none,
    kind: new Uint8Array(0),
    flags: new Uint16Array(0),
    hash: none,
    sentenceOf: none,
    sentences: new Int32Array(1),
    sentenceCount: 0,
    blocks: [],
    blockOf: none,
    marks: { count: 0, open: none, close: none, closed: new Uint8Array(0), continues: none, within: none },
  };
}
