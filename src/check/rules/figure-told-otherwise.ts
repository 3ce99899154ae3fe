import { tokenAt } from '../../text/index.ts';
import { contentWords, shared } from '../content-words.ts';
import { noteExchanged, pairKey } from '../copied-figures.ts';
import { digitsOf, slipBetween, tellingDigits, type Slip } from '../figure-slips.ts';
import { elsewhere } from '../figure-sentences.ts';
import { latest } from '../latest.ts';
import { sentenceTokens, spanOf } from '../reading.ts';
import { hasRelated, relatedArticles } from '../related-articles.ts';
import { copyConflicts, inOneUtterance, isToldByTopic, valueOf } from '../figure-conflicts.ts';
import { corpusOf, defineRule, type RuleArticle, type RuleContext } from '../rule.ts';
import { isPoll, mentionsIn, type Told } from '../told.ts';
import { disagree, isOfOneTopic, placeOfFigure, sameWeek } from '../topics.ts';

type Figure = Told['figure'];

const said = 'Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.” ';
const here =
  'Fishermen in the old town had hoped for a new pier and a market hall with a glass roof. Their nets hang in sheds that the army left behind. ';
const there =
  'Rain drove most visitors from the promenade on the second day of the festival. A brass band played under the trees until the lamps were lit. ';

const books = 'Profit at Marlow Ferries was £41.2m. Revenue rose by 9.4% to £312m.';
const ledger = 'Marlow Ferries has made a profit of £41.2m. Its revenue went up 9.4% to £312 million.';

export default defineRule({
  id: 'figure-told-otherwise',
  category: 'figures',
  summary: 'Two reports of one event tell a fact with one figure',
  severity: 'warning',
  why: 'Two articles that quote one utterance, share a passage or give three things the same value tell the same fact in sentences of their own, each with one figure of its kind, and the figures part: “save £45m a year by 2028” and “save £54m a year by 2028”, “on 4 May” and “on May 14”. Told are figures in sentences that share most of the shorter one’s words and name no other people, places or organisations; and slips of the pen where they share less: the same digits in another size or order, exact numbers a little apart, and the same number of another currency, per month and per year, or up and down. Ages, polls and what figure-differs, figure-scale-slip and figure-changed-in-copy tell of are left to others.',
  examples: {
    pass: [
      corpusOf(
        `${said}${here}The merger will save the two ports £45m a year by 2028.`,
        `${said}${there}By 2028 the merger will save the ports about £45 million a year.`,
      ),
      corpusOf(
        `${said}${here}The merger will save the two ports £45m a year by 2028.`,
        `${said}${there}By 2028 the strike will have cost the ferries £54m a year.`,
      ),
      corpusOf(
        'The merger will save the two ports £45m a year by 2028.',
        'By 2028 the merger will save the ports £54m a year.',
      ),
      corpusOf(
        `${said}${here}The ferry had 187 passengers on board.`,
        `${said}${there}The ferry was licensed to carry 178 passengers.`,
      ),
      corpusOf(
        `${said}${here}After four days of talks the unions took a four-year deal.`,
        `${said}${there}The unions took the deal after four days of talks. It is a four-year deal.`,
      ),
      corpusOf(
        `${said}${here}A berth in the new harbour will cost £350 a month, without water and power.`,
        `${said}${there}Fishermen said that a berth would cost £4,200 a year.`,
      ),
      corpusOf(
        { text: `${books} It carried 87,000 cars.`, date: '2026-02-17' },
        { text: `${ledger} The line carried 78,000 cars.`, date: '2026-05-17' },
      ),
    ],
    fail: [
      corpusOf(
        { text: `${books} It carried ⟦87,000 cars⟧.`, date: '2026-02-17' },
        { text: `${ledger} The line carried ⟦78,000 cars⟧.`, date: '2026-02-18' },
      ),
      corpusOf(
        `${said}${here}Some ⟦87,000 children⟧ will get a meal for nothing from September.`,
        `${said}${there}Schools say that ⟦78,000 children⟧ qualify.`,
      ),
      corpusOf(
        `${said}${here}Revenue of £212m missed estimates of ⟦£264.5m⟧ at Marlow Ferries.`,
        `${said}${there}Marlow Ferries missed the market’s estimates of ⟦£264.9m⟧ with revenue of £212m.`,
      ),
      corpusOf(
        `${said}${here}The company has put the cost of the drug at ⟦$26,500⟧ a year.`,
        `${said}${there}It is expected to cost ⟦£26,500⟧ a year.`,
      ),
      corpusOf(
        `${said}${here}Shares in Marlow Ferries closed ⟦3.2%⟧ higher.`,
        `${said}${there}On Tuesday shares in Marlow Ferries fell by ⟦3.2%⟧.`,
      ),
      corpusOf(
        `${said}${here}A berth in the new harbour will cost ⟦£4,200⟧ a year, without water and power.`,
        `${said}${there}Fishermen said that a berth would cost ⟦£4,200⟧ a month.`,
      ),
      corpusOf(
        `${said}${here}The merger will save the two ports ⟦£45m⟧ a year by 2028.`,
        `${said}${there}By 2028 the merger will save the ports ⟦£54m⟧ a year.`,
      ),
      corpusOf(
        `${said}${here}Reed lost control of her van on the coast road near Alby on ⟦4 May⟧ last year.`,
        `${said}${there}The van left the coast road near Alby on ⟦14 May⟧ last year when Reed lost control of it.`,
      ),
      corpusOf(
        `${said}${here}Reed had held a full licence for just ⟦11 weeks⟧.`,
        `${said}${there}The court heard she had held a full licence for just ⟦11 months⟧.`,
      ),
      corpusOf(
        `${said}${here}Port chiefs believe an extra ⟦£3bn⟧ a year is needed to stand still.`,
        `${said}${there}Port officials say ⟦3 million pounds⟧ more a year would be needed.`,
      ),
    ],
  },
  compares: ['figures'],
  note(article, context) {
    if (!hasRelated(context, article.index) || article.annotation.figures.length === 0) return undefined;
    const sentences = [...figureSentences(article)];
    return { sentences, all: article.annotation.figures.map(valueOf) };
  },
  notePassage: noteExchanged,
  *check(context, notes, exchanged) {
    const copied = new Set([...copyConflicts(context, exchanged)].map((pair) => pairKey(...pair)));
    const report = latest((index: number) => reportOf(index, notes.get(index), context), mostReports);
    const told = new Set<string>();
    for (const [a, b] of relatedArticles(context)) {
      const [here, there] = [report(a), report(b)];
      for (const one of here.sentences) {
        for (const other of there.sentences) {
          if ((one.kinds & other.kinds) === 0) continue;
          const isElsewhere = elsewhere(one.names, other.names);
          for (const [left, right, slip] of rivals(one, other)) {
            if (isElsewhere && slip !== 'digits' && slip !== 'near') continue;
            if (!sameWeek(left, right) || isTold(context, left, right) || copied.has(pairKey(left, right))) continue;
            // What rises in one and falls in the other is mostly not the same.
            if (slip === 'direction' && !isOfOneTopic(context, left, right)) continue;
            const key = [a, b, left.written, right.written].join(' ');
            if (told.has(key)) continue;
            told.add(key);
            yield {
              message: messageOf(left, right, slip),
              places: [left, right].map(placeOfFigure),
            };
          }
        }
      }
    }
  },
});

function messageOf(left: Told, right: Told, slip: Slip | null): string {
  switch (slip) {
    case 'period':
      return `“${left.written}” is per ${left.figure.per} here and per ${right.figure.per} there`;
    case 'direction':
      return `“${left.written}” goes ${left.figure.change} here and ${right.figure.change} there`;
    default:
      return `“${left.written}” here is “${right.written}” there`;
  }
}

/** Shares and orders are told too loosely. */
const kindsCompared: readonly string[] = ['count', 'date', 'duration', 'money', 'percent', 'quantity'];

/** What sentences with the same digits in another size must share, counted and as a share of the shorter one’s words … */
const likeSlips = { words: 2, share: 0.4 };
/** … or so many figures … */
const figuresOfSlips = 2;
/** … and what all others must. */
const likeness = { words: 3, share: 0.6 };

/** Sentences with figures that are looked at of one article: each is put beside each of another, and a table of thousands is no report. */
const mostSentences = 200;

/** What may be is not what is: a ferry with room for 178 passengers and the 187 passengers on board. */
const ofWhatMayBe = ['capacity', 'certified', 'licensed', 'limit', 'maximum', 'room'];

/** Words that sentences about anything share. */
const ofAnyEvent = ['day', 'man', 'men', 'need', 'people', 'time', 'want', 'way', 'woman', 'women', 'work'];

/** A sentence with figures in it. */
interface Sentence {
  readonly told: readonly Told[];
  /** A bit for each kind of figure that it has. */
  readonly kinds: number;
  /** What it is about, without its figures. */
  readonly words: ReadonlySet<string>;
  /** Its figures: one that both sentences have says that they tell the same as much as a word does. */
  readonly values: ReadonlySet<string>;
  /** Numbers of the people, places and organisations that it names. */
  readonly names: ReadonlySet<number>;
  /** Its article. */
  readonly report: Report;
}

/** What an article tells in figures. */
interface Report {
  readonly sentences: readonly Sentence[];
  /** See `valueOf`, of all its figures. */
  readonly all: ReadonlySet<string>;
}

/** The same as noted: figures by number, and names by number of the article’s own entity. */
interface ReportNote {
  readonly sentences: readonly {
    readonly figures: readonly number[];
    readonly words: readonly string[];
    readonly names: readonly number[];
  }[];
  readonly all: readonly string[];
}

/** Reports held at once: many articles are related to one. */
const mostReports = 512;

const noReport: ReportNote = { sentences: [], all: [] };

function reportOf(index: number, { sentences, all }: ReportNote = noReport, context: RuleContext): Report {
  const linked = context.links.entities.of[index]!;
  const report: Report = {
    all: new Set(all),
    sentences: sentences.map(({ figures, words, names }): Sentence => {
      const told = figures.map((figure) => context.figure(index, figure));
      const values = told.flatMap(({ figure: { kind, value, iso, unit } }) =>
        value === null && iso === null ? [] : [`${kind} ${value} ${iso} ${unit}`],
      );
      return {
        told,
        kinds: told.reduce((bits, { figure: { kind } }) => bits | (1 << kindsCompared.indexOf(kind)), 0),
        words: new Set(words),
        values: new Set(values),
        names: new Set(names.map((name) => linked[name]!).filter((name) => name >= 0)),
        get report() {
          return report;
        },
      };
    }),
  };
  return report;
}

function* figureSentences(article: RuleArticle): Generator<ReportNote['sentences'][number]> {
  const { annotation, text, source } = article;
  const bySentence = new Map<number, number[]>();
  for (const [number, figure] of annotation.figures.entries()) {
    if (figure.vague || figure.measure === 'age' || !kindsCompared.includes(figure.kind)) continue;
    const sentence = text.sentenceOf[tokenAt(text, figure.start)];
    const known = bySentence.get(sentence);
    if (known) known.push(number);
    else bySentence.set(sentence, [number]);
  }
  let read = 0;
  for (const [sentence, numbers] of bySentence) {
    if (read++ === mostSentences) return;
    const { first, last } = sentenceTokens(text, sentence);
    const { start, end } = spanOf(text, first, last);
    let rest = '';
    let from = start;
    const figures = numbers.map((number) => annotation.figures[number]!);
    for (const figure of figures.toSorted((a, b) => a.start - b.start)) {
      rest += source.slice(from, Math.max(from, figure.start));
      from = Math.max(from, figure.end);
    }
    const words = contentWords(rest + source.slice(from, end));
    if (isPoll(words)) continue;
    for (const word of ofAnyEvent) words.delete(word);
    const names = mentionsIn(article, start, end).flatMap(({ kind, entity }) =>
      kind === 'name' && entity >= 0 ? [entity] : [],
    );
    yield { figures: numbers, words: [...words], names: [...new Set(names)] };
  }
}

/** Do other rules tell of these, as figures of one topic or as words of one utterance? */
function isTold(context: RuleContext, a: Told, b: Told): boolean {
  return isToldByTopic(context, a, b) || inOneUtterance(context, a, b);
}

/** Figures of two sentences that cannot both be right if these tell the same, with the slip that the one may be of the other. */
function* rivals(one: Sentence, other: Sentence): Generator<[Told, Told, Slip | null]> {
  let likenessRead: Likeness | undefined;
  if (ofWhatMayBe.some((word) => one.words.has(word) !== other.words.has(word))) return;
  const alike = (): Likeness => (likenessRead ??= likenessOf(one, other));
  for (const left of one.told) {
    for (const right of other.told) {
      if (left.figure.kind !== right.figure.kind) continue;
      const slip = slipBetween(left, right);
      if (slip === 'near' && !disagree(left, right)) continue;
      if (isOfBoth(slip) && !(isNew(left, other) && isNew(right, one))) continue;
      if (slip === 'digits' || slip === 'currency' || slip === 'near') {
        const areClose = left.figure.kind === 'count' ? areAlike(alike(), 0) : areNearlyAlike(alike());
        if (areClose || isTelling(left, right)) yield [left, right, slip];
        continue;
      }
      if (slip === null ? isRival(left, right, one, other, alike()) : areNearlyAlike(alike()))
        yield [left, right, slip];
    }
  }
}

/** What two sentences share. */
interface Likeness {
  readonly figures: number;
  /** With the figures, each of which counts as a word. */
  readonly words: number;
  /** Words of the shorter one, without its figures. */
  readonly fewest: number;
}

function likenessOf(one: Sentence, other: Sentence): Likeness {
  const figures = shared(one.values, other.values);
  return {
    figures,
    words: shared(one.words, other.words) + figures,
    fewest: Math.min(one.words.size, other.words.size),
  };
}

function areNearlyAlike({ figures, words, fewest }: Likeness): boolean {
  return words >= likeSlips.words && (figures >= figuresOfSlips || words / (fewest + figures) >= likeSlips.share);
}

function areAlike({ figures, words, fewest }: Likeness, more: number): boolean {
  return words + more >= likeness.words && (words + more) / (fewest + figures + more) >= likeness.share;
}

/** Do they disagree where the sentences tell the same? What most pairs fail by, and costs least, comes first. */
function isRival(left: Told, right: Told, one: Sentence, other: Sentence, alike: Likeness): boolean {
  return (
    areAlike(alike, wordsCounted(left.figure, right.figure)) &&
    isNear(left.figure, right.figure) &&
    isOneMeasure(left.figure, right.figure) &&
    isLevel(left.figure) === isLevel(right.figure) &&
    isAlone(left, one, right) &&
    isAlone(right, other, left) &&
    disagree(left, right)
  );
}

/** Words of a noun that both count, where it has several: “six severe flood warnings”. One is no sign that it is the same. */
function wordsCounted({ of }: Figure, other: Figure): number {
  return of !== null && of === other.of && of.includes(' ') ? of.split(' ').length : 0;
}

/** Digits enough that the same ones are no chance, or a count of the same noun. */
function isTelling(a: Told, b: Told): boolean {
  const digits = a.figure.kind === 'money' ? tellingDigits - 1 : tellingDigits;
  return digitsOf(a.written).length >= digits || countOneNoun(a.figure, b.figure);
}

function countOneNoun(a: Figure, b: Figure): boolean {
  return a.kind === 'count' && a.of !== null && a.of === b.of;
}

/** Is the slip none where the other article has the figure as well? By value alone the rest cannot be told apart. */
function isOfBoth(slip: Slip | null): boolean {
  return slip !== null && slip !== 'period' && slip !== 'direction';
}

/** Does the other’s article nowhere have this figure? */
function isNew({ figure }: Told, { report }: Sentence): boolean {
  return !report.all.has(valueOf(figure));
}

/** What is miscounted is not ten times as much; dates have no size. */
function isNear(a: Figure, b: Figure): boolean {
  if (a.kind === 'date' || !a.value || !b.value) return true;
  return Math.max(a.value, b.value) < 10 * Math.min(a.value, b.value);
}

/** Counts of the same noun; dates that both tell a day, or both a year. */
function isOneMeasure(a: Figure, b: Figure): boolean {
  if (a.kind === 'count') return a.of !== null && b.of !== null;
  return a.kind !== 'date' || (a.iso !== null && b.iso !== null && isDay(a.iso) === isDay(b.iso));
}

function isDay(iso: string): boolean {
  return /\d\d-\d\d$/u.test(iso);
}

/** What is told of a change is no level. */
function isLevel({ role }: Figure): boolean {
  return role !== 'delta' && role !== 'before';
}

/** Is it the only figure of its kind and unit there, or the only one of them with the measure that both name? */
function isAlone({ figure, sentence }: Told, { told }: Sentence, rival: Told): boolean {
  const named = sentence.measure.filter((word) => rival.sentence.measure.includes(word));
  return told.every(
    (other) =>
      other.figure === figure ||
      other.figure.kind !== figure.kind ||
      other.figure.unit !== figure.unit ||
      (named.length > 0 && !named.some((word) => other.sentence.measure.includes(word))),
  );
}
