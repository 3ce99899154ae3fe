import { alignWords, comparedWords, diffWords } from '../../align/index.ts';
import { Flag, type Text } from '../../model/index.ts';
import { isContentWord } from '../content-words.ts';
import { spanOf, tokenText } from '../reading.ts';
import type { PassageDifference, RulePassage } from '../related/passages.ts';
import { corpusOf, defineRule, type RuleContext, type RulePlace } from '../rule.ts';
import { wordsIn } from '../quotations/telling.ts';
import { tokenAt } from '../../text/index.ts';

const before =
  'The town council of Harwich decided on Monday night to rebuild the old wall of the outer harbour by the end of next year, after a debate that lasted until midnight. The mayor, Anna Reed, called it a good day. ';
const after =
  ' Fishermen had demanded a wider gate in the wall, but the members kept to the first design that the engineers had drawn for them in the spring.';

export default defineRule({
  id: 'quote-changed-in-copy',
  category: 'quotations',
  summary: 'A copied passage keeps the words inside quotation marks',
  severity: 'warning',
  why: 'An article that rewrites another one may change its sentences, but not what somebody said. Told are words exchanged inside quotation marks in passages that are otherwise the same, one finding a quotation.',
  examples: {
    pass: [
      corpusOf(
        `${before}“Now we have to find the money,” she said.${after}`,
        `${before}“Now we have to find the money,” she told reporters.${after}`,
      ),
      corpusOf(
        `${before}“Good,” said the engineer. “Now she has to find the money.”`,
        `${before}“Good,” said the engineer. “It was about time.”`,
      ),
    ],
    fail: [
      corpusOf(
        `${before}“Now we have to find the ⟦money⟧,” she said.${after}`,
        `${before}“Now we have to find the ⟦cash⟧,” she said.${after}`,
      ),
      corpusOf(
        `${before}“Good,” said the engineer. “Now she ⟦has to find the money⟧.”`,
        `${before}“Good,” said the engineer. “Now she ⟦must discover the cash⟧.”`,
      ),
    ],
  },
  compares: ['quotes'],
  notePassage(sides) {
    if (sides.left.index === sides.right.index) return undefined;
    const found = [...changes(sides)];
    return found.length > 0 ? found : undefined;
  },
  *check(context, _, passages) {
    const told = new Set<string>();
    for (const change of [...passages.values()].flat()) {
      const key = change.places.map(({ article, start }) => `${article}:${start}`).join(' ');
      if (told.has(key) || isToldAsReworded(context, change.places)) continue;
      told.add(key);
      yield change;
    }
  },
});

/** Are the two quotations known as one utterance, long enough for quote-reworded to tell of it? */
function isToldAsReworded(context: RuleContext, places: readonly RulePlace[]): boolean {
  const [one, other] = places.map(({ article, start }) => groupAt(context, article, start!));
  return one !== undefined && one >= 0 && one === other;
}

const longEnough = 10;

/** The group of the quotation that an offset lies in. */
function groupAt(context: RuleContext, index: number, offset: number): number | undefined {
  const quote = context
    .article(index)
    .annotation.quotes.findIndex(
      ({ kind, parts }) => kind === 'direct' && parts.some(({ start, end }) => start <= offset && offset < end),
    );
  const telling = quote < 0 ? undefined : context.telling(index, quote);
  return telling && wordsIn(telling).length >= longEnough ? context.links.quotes.of[index]?.[quote] : undefined;
}

/** Exchanged words inside marks on both sides, the first of each pair of quotations. */
function* changes(sides: RulePassage): Generator<{ message: string; places: RulePlace[] }> {
  const { left, right } = sides;
  const { one, other, edits } = differenceToEnd(sides);
  let quotation = -1;
  for (const { kind, left: from, leftEnd, right: across, rightEnd } of edits) {
    if (kind !== 'changed' || leftEnd - from > longestChange || rightEnd - across > longestChange) continue;
    const [first, last] = [one.token[from], one.token[leftEnd - 1] + 1];
    const [otherFirst, otherLast] = [other.token[across], other.token[rightEnd - 1] + 1];
    if (!isQuoted(left.text, first, last) || !isQuoted(right.text, otherFirst, otherLast)) continue;
    const [theirs, ours] = [contentIn(left.text, first, last), contentIn(right.text, otherFirst, otherLast)];
    const mark = markAround(left.text, first);
    if (theirs === '' || ours === '' || mark === quotation) continue;
    quotation = mark;
    yield {
      message: `“${theirs}” in the quotation is “${ours}” in the copy`,
      places: [
        { article: left.index, ...widened(left.text, first, last) },
        { article: right.index, ...widened(right.text, otherFirst, otherLast) },
      ],
    };
  }
}

/** From the start of the passage to the end of its last paragraph, where what follows there is copied too. */
function differenceToEnd({ passage, left, right, difference }: RulePassage): PassageDifference {
  const { a, b, kind } = passage;
  const to = restOfParagraph(left.text, a.end, right.text, b.end);
  const isWhole = to.left === tokenAt(left.text, a.end) && to.right === tokenAt(right.text, b.end);
  if (isWhole && kind !== 'verbatim') return difference();
  // In a passage kept word for word only what follows it can differ.
  const from = kind === 'verbatim' ? 'end' : 'start';
  const one = comparedWords(left.text, tokenAt(left.text, a[from]), to.left);
  const other = comparedWords(right.text, tokenAt(right.text, b[from]), to.right);
  return { one, other, edits: diffWords(one.hash, other.hash) };
}

const longestChange = 4;
const longestRest = 15;

/**
 * Tokens up to which the two sides are compared. A passage may stop before the last quotation of a paragraph, where too few of its words
 * are kept to prove a copy; behind a copied sentence a third of them, two at least, are enough.
 */
function restOfParagraph(left: Text, leftEnd: number, right: Text, rightEnd: number): { left: number; right: number } {
  const [from, across] = [tokenAt(left, leftEnd), tokenAt(right, rightEnd)];
  const [to, acrossTo] = [endOfBlock(left, from), endOfBlock(right, across)];
  const one = comparedWords(left, startOfSentence(left, from), to);
  const other = comparedWords(right, startOfSentence(right, across), acrossTo);
  const [fewest, most] = [Math.min(one.count, other.count), Math.max(one.count, other.count)];
  const follows = fewest > 0 && most <= longestRest && alignWords(one.hash, other.hash).same >= Math.max(2, fewest / 3);
  return follows ? { left: to, right: acrossTo } : { left: from, right: across };
}

function startOfSentence({ sentences, sentenceOf, count }: Text, token: number): number {
  return token < count ? sentences[sentenceOf[token]] : token;
}

/** The end of the block that the token before `token` lies in. */
function endOfBlock({ blocks, blockOf }: Text, token: number): number {
  return blocks[blockOf[token - 1]]?.last ?? token;
}

function isQuoted({ flags }: Text, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if ((flags[token] & Flag.quoted) === 0) return false;
  return true;
}

/** The words, if one of them says something. */
function contentIn(text: Text, first: number, last: number): string {
  const words = Array.from({ length: last - first }, (_, offset) => tokenText(text, first + offset));
  return words.some((word) => isContentWord(word.toLowerCase())) ? words.join(' ') : '';
}

/** The marked stretch that a token lies in. */
function markAround({ marks }: Text, token: number): number {
  let found = -1;
  for (let mark = 0; mark < marks.count && marks.open[mark] < token; mark++)
    if (marks.close[mark] > token) found = mark;
  return found;
}

/** With three tokens of the quotation on both sides. */
function widened(text: Text, first: number, last: number): { start: number; end: number } {
  let [from, to] = [first, last];
  while (from > 0 && first - from < 3 && (text.flags[from - 1] & Flag.quoted) !== 0) from--;
  while (to < text.count && to - last < 3 && (text.flags[to] & Flag.quoted) !== 0) to++;
  return spanOf(text, from, to);
}
