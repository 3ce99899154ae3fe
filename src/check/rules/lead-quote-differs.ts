import { corpusOf, defineRule, type RuleArticle, type RuleContext, type RulePlace } from '../rule.ts';
import { isContentWord } from '../content-words.ts';
import { isMarked } from '../quotations/telling.ts';
import { linkedEntity } from '../quotations/utterances.ts';
import { haveOtherRoots, readWords, sameRoots, stretchOf, wordsText, type Word } from '../quotations/wording.ts';
import { Flag, type Quote, type Span } from '../../model/index.ts';
import { tokenText } from '../reading.ts';

export default defineRule({
  id: 'lead-quote-differs',
  category: 'quotations',
  summary: 'A phrase quoted from a speaker stands like that in the speaker’s full quotation',
  severity: 'warning',
  why: 'Headlines and first paragraphs quote a few words of what comes in full below. Told is a quoted phrase of two to five words in the headline or the first three paragraphs that no quotation of the article has, while a full quotation has it with one word exchanged (“a historic hour”, “a historic day”) or with one more or less inside (“verge on the absurd”, “verge on absurd”), unless another named person speaks there, or the writer uses the words too. Other forms of the same word make no difference, and phrases without such a near miss are left alone: they may come from a part of the speech that is not quoted.',
  examples: {
    pass: [
      corpusOf(
        'Anna Reed said the tolls “verge on … unbearable”.\n\nReed said: “Harbour tolls verge on the unbearable, and nobody will pay them for long.”',
      ),
      corpusOf(
        'Anna Reed spoke of “the unbearable tolls”.\n\nReed said: “The harbour has unbearable tolls, and nobody will pay them for long.”',
      ),
      corpusOf(
        'Anna Reed called it a “harbour crisis”.\n\nReed said: “We have a harbour crisis when it comes to boats, and nobody will pay for it.”',
      ),
      corpusOf(
        'Anna Reed called it a “lasting shame”.\n\nReed said: “We have no boats to keep the harbour open all winter.”',
      ),
    ],
    fail: [
      corpusOf(
        'Anna Reed said the tolls “⟦verge on the unbearable⟧”.\n\nReed said: “Harbour tolls ⟦verge on unbearable⟧, and nobody will pay them for long.”',
      ),
      corpusOf(
        'Anna Reed said the town faces a “⟦generous harbour⟧”.\n\nReed said: “We have a ⟦generous winter⟧ when it comes to boats, and nobody will pay for it.”',
      ),
    ],
  },
  *checkArticle(article, context) {
    const quotes = article.annotation.quotes.filter(isMarked);
    const read = (quote: Quote): Marked => ({ quote, words: readWords(article, quote.parts) });
    const end = endOfLead(article);
    const phrases = quotes
      .filter(({ speaker, parts }) => speaker && parts[0].start < end && lengthOf(parts) <= longestPhrase)
      .map(read)
      .filter(({ words }) => words.length >= 2 && words.length <= 5)
      .slice(0, mostPhrases);
    if (phrases.length === 0) return;
    const marked = quotes.map(read);
    for (const phrase of phrases) {
      const others = marked.filter(({ quote, words }) => quote !== phrase.quote && words.length >= 6);
      if (others.some(({ words }) => holds(words, phrase.words))) continue;
      const near = others
        .filter(({ quote }) => !twoPeople(context, article.index, phrase.quote, quote))
        .flatMap((other) => alike(article, phrase, other));
      if (near.length === 0) continue;
      const whole = stretchOf(phrase.words, { first: 0, last: phrase.words.length });
      yield {
        message: `“${article.source.slice(whole.start, whole.end)}” stands in no full quotation; “${near[0]!.text}” does`,
        places: [{ article: article.index, ...whole }, ...near.map(({ place }) => place)],
        key: [article.id, wordsText(phrase.words, { first: 0, last: phrase.words.length }), near[0]!.text],
      };
    }
  },
});

interface Marked {
  readonly quote: Quote;
  readonly words: readonly Word[];
}

interface NearMiss {
  readonly text: string;
  readonly place: RulePlace;
}

const leadParagraphs = 3;

/** A text without paragraphs is all lead. */
const mostPhrases = 50;

/** Letters of five words, so that no speech is read for being a phrase. */
const longestPhrase = 100;

function lengthOf(parts: readonly Span[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Where the headlines and the first paragraphs end. */
function endOfLead({ annotation: { blocks } }: RuleArticle): number {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return paragraphs[leadParagraphs]?.start ?? Infinity;
}

/** Does the word stand in quotation marks wherever the article has it? A word of the writer’s own proves nothing. */
function isOnlyQuoted({ text }: RuleArticle, { word }: Word): boolean {
  for (let token = 0; token < text.count; token++)
    if ((text.flags[token] & Flag.quoted) === 0 && tokenText(text, token).toLowerCase() === word) return false;
  return true;
}

/** Two people with a name: a near miss between them is no slip. Who is not known for certain may be either. */
function twoPeople(context: RuleContext, article: number, a: Quote, b: Quote): boolean {
  const [one, other] = [a, b].map(({ speaker }) => linkedEntity(context, article, speaker?.entity ?? -1));
  return one !== undefined && other !== undefined && one !== other && one.type === 'person' && other.type === 'person';
}

function holds(words: readonly Word[], phrase: readonly Word[]): boolean {
  return words.some((_, at) => phrase.every(({ word }, offset) => words[at + offset]?.word === word));
}

/** With a word more the quotation has all of the phrase; one exchanged beside it is chance (“piece of history”, “piece of old history”). */
function alike(article: RuleArticle, phrase: Marked, other: Marked): NearMiss[] {
  const leftOut = wordsLeftOut(article, phrase, other);
  return leftOut.length > 0 ? leftOut : nearMisses(article, phrase, other);
}

/** Stretches of the quotation that have the phrase’s words but for one content word, the rest holding a content word of its own. */
function nearMisses(article: RuleArticle, phrase: Marked, { words }: Marked): NearMiss[] {
  const length = phrase.words.length;
  const found: NearMiss[] = [];
  for (let at = 0; at + length <= words.length; at++) {
    const other = words.slice(at, at + length);
    const different = other.filter(({ word }, offset) => word !== phrase.words[offset]!.word);
    const exchanged = phrase.words.find(({ word }, offset) => word !== other[offset]!.word);
    if (different.length !== 1 || !isContentWord(different[0]!.word) || !isContentWord(exchanged!.word)) continue;
    const same = other.filter(({ word }, offset) => word === phrase.words[offset]!.word);
    if (!same.some((each) => each.word.length >= 5 && isContentWord(each.word) && isOnlyQuoted(article, each)))
      continue;
    const whole = { first: 0, last: length };
    const place = stretchOf(other, whole);
    const text = article.source.slice(place.start, place.end);
    const quoted = stretchOf(phrase.words, whole);
    const isOther =
      haveOtherRoots(wordsText(other, whole), wordsText(phrase.words, whole)) ||
      !sameRoots(text, article.source.slice(quoted.start, quoted.end));
    if (isOther) found.push({ text, place: { article: article.index, ...place } });
  }
  return found;
}

/** Stretches that begin and end like the phrase and have one word more or less between, three words and a telling one being the same. */
function wordsLeftOut(article: RuleArticle, phrase: Marked, { words }: Marked): NearMiss[] {
  const found: NearMiss[] = [];
  for (const length of [phrase.words.length - 1, phrase.words.length + 1]) {
    for (let at = 0; at + length <= words.length; at++) {
      const other = words.slice(at, at + length);
      const [shorter, longer] = length < phrase.words.length ? [other, phrase.words] : [phrase.words, other];
      if (shorter.length < fewestKept || !isWithoutOne(longer, shorter)) continue;
      if (!shorter.some((each) => each.word.length >= 5 && isContentWord(each.word) && isOnlyQuoted(article, each)))
        continue;
      const place = stretchOf(other, { first: 0, last: length });
      found.push({ text: article.source.slice(place.start, place.end), place: { article: article.index, ...place } });
    }
  }
  return found;
}

const fewestKept = 3;

/** Is the shorter one the longer without one word, neither its first nor its last, and with no dots in its place? */
function isWithoutOne(longer: readonly Word[], shorter: readonly Word[]): boolean {
  const first = shorter.findIndex(({ word }, at) => word !== longer[at]!.word);
  return (
    first > 0 &&
    shorter.every(({ word }, at) => word === longer[at < first ? at : at + 1]!.word) &&
    !shorter[first]!.afterCut &&
    !longer[first]!.afterCut
  );
}
