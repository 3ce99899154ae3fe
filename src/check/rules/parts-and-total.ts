import type { Figure } from '../../model/index.ts';
import { sentenceTokens } from '../reading.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';
import { tokenAt } from '../../text/index.ts';

export default defineRule({
  id: 'parts-and-total',
  category: 'figures',
  summary: 'Parts add up to no more than their total',
  severity: 'error',
  why: 'Of 27 countries 14 signed, nine want to and five will not: that is 28. Told are the numbers of a sentence that begins with “of the N” or has a list behind a colon (“20 boats: 12 trawlers, …”), when they add up to more than the total, and a part right beside “of which” that is more than the whole.',
  examples: {
    pass: [
      corpusOf('Of the 27 towns, 14 signed, nine want to and four will not.'),
      corpusOf('Of the 27 towns, 14 signed and nine want to. The ferry has 60 seats, of which 12 are broken.'),
      corpusOf('The fund has £10m: £6m for the wall, £3m for the gate and £1m for the lights.'),
      corpusOf(
        'The town has 20 boats: 12 trawlers, six ferries and two tugs. It has 12 piers: 40 men and 20 women work there.',
      ),
      corpusOf('Some 30 people came, of whom nearly half were under 20.'),
      corpusOf('The ferry carried 60 passengers and six crew, of whom 64 were saved.'),
    ],
    fail: [
      corpusOf('Of the ⟦27 towns⟧, 14 signed, nine want to and five will not.'),
      corpusOf('The fund has ⟦£10m⟧: £6m for the wall, £3m for the gate and £2m for the lights.'),
      corpusOf('The town has ⟦20 boats⟧: 12 trawlers, six ferries and four tugs.'),
      corpusOf('Of the ⟦£40m⟧, £25m is for the wall, £12m for the gate and £5m for the lights.'),
      corpusOf('The ferry has ⟦60 seats⟧, of which 72 are broken.'),
    ],
  },
  *checkArticle(article) {
    for (const { total, parts } of sums(article)) {
      const sum = parts.reduce((all, { value }) => all + value!, 0);
      if (sum <= total.value! || total.approximation === 'at least' || total.approximation === 'more than') continue;
      if (sum <= total.value! * 1.1 && [total, ...parts].some(({ approximation }) => approximation === 'about'))
        continue;
      yield {
        message: `The parts add up to ${sum}, the total is ${total.value}`,
        places: [total, ...parts].map(({ start, end }) => ({ article: article.index, start, end })),
      };
    }
  },
});

function* sums({ annotation, text, source }: RuleArticle): Generator<{ total: Figure; parts: Figure[] }> {
  const bySentence = new Map<number, Figure[]>();
  for (const figure of annotation.figures) {
    if (figure.value === null || figure.vague || (figure.kind !== 'count' && figure.kind !== 'money')) continue;
    const sentence = text.sentenceOf[tokenAt(text, figure.start)];
    const known = bySentence.get(sentence);
    if (known) known.push(figure);
    else bySentence.set(sentence, [figure]);
  }
  for (const [sentence, [total, ...others]] of bySentence) {
    if (others.length === 0) continue;
    const start = text.start[sentenceTokens(text, sentence).first];
    if (/^[“"‘']?of (?:the |all |its |their )?$/iu.test(source.slice(start, total.start))) {
      const parts = others.filter((figure) => mayBePart(figure, total, source));
      if (parts.length > 0) yield { total, parts };
      continue;
    }
    if (/^[^.;:\d]{0,80}: $/u.test(source.slice(total.end, others[0].start)) && isList(others, source)) {
      const parts = others.filter((figure) => isLike(figure, total) && figure.value! < total.value!);
      if (parts.length > 1 && parts.length === others.length) yield { total, parts };
      continue;
    }
    const part = others.find((figure) => isPartOfWhich(source, total, figure));
    if (!part) continue;
    // “175 passengers and six crew, of whom 179 …”: the whole is all that stands before.
    const before = others.filter(({ start }) => start < part.start);
    const whole = before.reduce((sum, { value }) => sum + value!, total.value!);
    yield { total: { ...total, value: whole }, parts: [part] };
  }
}

/** “£6m for the wall, £3m for the gate and £2m for the lights”: nothing between but commas, semicolons and a last “and”. */
function isList(figures: readonly Figure[], source: string): boolean {
  return figures.every(
    ({ end }, at) =>
      at === figures.length - 1 ||
      /^[^.:]{0,60}(?:[,;]| and) (?:and )?$/u.test(source.slice(end, figures[at + 1].start)),
  );
}

/** Counts of people and boats are as unlike as pounds and dollars. */
function isLike(figure: Figure, total: Figure): boolean {
  return figure.kind === total.kind && figure.currency === total.currency && figure.role !== 'before';
}

/** “60 seats, of which 72 …”, “60 seats, 72 of which …”: nothing but “of which” or “of whom” beside the number. */
function isPartOfWhich(source: string, total: Figure, part: Figure): boolean {
  const between = source.slice(total.end, part.start);
  if (/^[^.;:0-9]{0,60}, of (?:whom|which) (?:only |about |some |nearly |almost |more than )?$/u.test(between))
    return true;
  return /^[^.;:0-9]{0,60}, $/u.test(between) && /^ of (?:whom|which)\b/u.test(source.slice(part.end));
}

/** A number without a noun of its own, or with the total's. */
function mayBePart(figure: Figure, total: Figure, source: string): boolean {
  const written = source.slice(figure.start, figure.end);
  const bare = !/\p{L}\s+\p{L}/u.test(written);
  return (
    isLike(figure, total) &&
    (bare || figure.kind === 'money' || figure.of === total.of) &&
    !/(?:years?|days?|hours?|times)\b/iu.test(figure.of ?? '')
  );
}
