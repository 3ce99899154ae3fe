import { corpusOf, defineRule } from '../rule.ts';

const hidden = /\[(?:e-?mail|email)[\s\u00a0]protected\]/giu;

export default defineRule({
  id: 'hidden-address',
  category: 'damage',
  summary: 'No “[email protected]” where an address should stand',
  severity: 'info',
  why: 'Sites that hide e-mail addresses from robots show a program this text in place of the address, so the address is lost and the words are no part of the story.',
  examples: {
    pass: [corpusOf('Write to news@example.org. The e-mail was [protected] by law.')],
    fail: [corpusOf('Write to us at ⟦[email\u00a0protected]⟧ today.')],
  },
  *checkArticle({ index, source }) {
    for (const { 0: run, index: start } of source.matchAll(hidden))
      yield {
        message: 'The e-mail address was hidden by the site',
        places: [{ article: index, start, end: start + run.length }],
      };
  },
});
