import { isContentWord } from '../content-words.ts';
import { sentenceTokens, spanOf, tokenText } from '../reading.ts';
import type { RulePassage } from '../related/passages.ts';
import { corpusOf, defineRule, type RulePlace } from '../rule.ts';
import { passagesOf } from '../related/shared-passages.ts';

const plain =
  'The town council of Harwich decided on Monday night to rebuild the old wall of the outer harbour by the end of next year, after a debate that lasted until midnight. Fishermen had demanded of the members of the council a wider gate in the wall, but the members kept to the first design that the engineers had drawn. Part of the money for the work will come from a fund for poor towns on the coast, and the rest will come from the sale of the old fish market by the station.';
const spun =
  'The town council of Harwich resolved on Monday night to reconstruct the old wall of the outer harbour by the end of next year, after a debate that lasted until midnight. Fishermen had requested of the members of the council a broader gate in the wall, but the members kept to the first design that the engineers had drawn. Part of the cash for the work will come from a fund for needy towns on the coast, and the rest will come from the sale of the old fish market by the station.';

export default defineRule({
  id: 'spun-sentence',
  category: 'copying',
  summary: 'No sentence is another article’s with single words exchanged',
  severity: 'info',
  why: 'Software that “spins” articles keeps each sentence and puts synonyms for single words, also inside quotations and names. Told is one finding a pair of articles, when three sentences or more have two words or more exchanged one for one.',
  options: {
    sentences: { default: 3, about: 'fewest spun sentences of a pair' },
    words: { default: 2, about: 'fewest words exchanged in a sentence' },
  },
  examples: {
    pass: [corpusOf(plain, plain)],
    fail: [corpusOf(`⟦${plain}⟧`, `⟦${spun}⟧`)],
  },
  notePassage(sides, { options }) {
    if (sides.passage.kind !== 'edited') return undefined;
    const places = spunSentences(sides, options.words);
    return places.length > 0 ? places : undefined;
  },
  *check({ links, options, articles }, _, passages) {
    const { duplicates } = links;
    const spun = new Map([...passages].map(([number, places]) => [duplicates.passages[number]!, places]));
    for (const pair of duplicates.pairs) {
      const places = passagesOf(duplicates, pair).flatMap((passage) => spun.get(passage) ?? []);
      if (places.length < 2 * options.sentences) continue;
      const ids = [articles[pair.a]!.id, articles[pair.b]!.id];
      yield {
        message: `${places.length / 2} sentences of ${ids[0]} and ${ids[1]} differ by single words`,
        places: places.slice(0, 8),
        key: ids,
      };
    }
  },
});

/** Places, one of each side in turn, of the sentences of the first that have single content words exchanged in the second. */
function spunSentences({ left, right, difference }: RulePassage, fewest: number): RulePlace[] {
  const { one, other, edits } = difference();
  const exchanged = new Map<number, { left: number[]; right: number[] }>();
  for (const edit of edits) {
    if (edit.kind !== 'changed' || edit.leftEnd - edit.left !== 1 || edit.rightEnd - edit.right !== 1) continue;
    const [token, across] = [one.token[edit.left], other.token[edit.right]];
    if (
      !isContentWord(tokenText(left.text, token).toLowerCase()) ||
      !isContentWord(tokenText(right.text, across).toLowerCase())
    )
      continue;
    const sentence = left.text.sentenceOf[token];
    const known = exchanged.get(sentence) ?? { left: [], right: [] };
    known.left.push(token);
    known.right.push(across);
    exchanged.set(sentence, known);
  }
  return [...exchanged].flatMap(([sentence, tokens]) => {
    if (tokens.left.length < fewest) return [];
    const here = sentenceTokens(left.text, sentence);
    const there = sentenceTokens(right.text, right.text.sentenceOf[tokens.right[0]!]);
    return [
      { article: left.index, ...spanOf(left.text, here.first, here.last) },
      { article: right.index, ...spanOf(right.text, there.first, there.last) },
    ];
  });
}
