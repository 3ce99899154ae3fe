import { wordDifference } from '../items/word-difference.ts';
import type { ArticleItem, FindingItem, PlaceItem } from '../model/index.ts';
import { filePlaces, writtenPlace } from './finding-place.ts';
import { paragraph, type Page } from './page.ts';
import type { RuleSummary } from './report.ts';
import { inlinePieces, wrapPieces, type Piece } from './styled.ts';

const contextLetters = 160;

/** All that can be shown of one finding: each place in its context, the difference of the first two wordings, and why the rule exists. */
export function* findingPage(
  finding: FindingItem,
  rule: RuleSummary,
  articles: readonly ArticleItem[],
  textOf: (article: string) => string,
  page: Page,
): Generator<string> {
  const { paint } = page;
  const { severity, message, places, fingerprint } = finding;
  yield* lines([{ text: severity, brush: (text) => paint.severity(severity, text) }, { text: message }], page);
  yield* lines([{ text: `${finding.rule}, ${fingerprint}`, brush: (text) => paint.faint(text) }], page);
  const fileOf = filePlaces(articles);
  for (const place of places) {
    const { title, outlet, date } = articles.find(({ id }) => id === place.article) ?? {
      title: null,
      outlet: null,
      date: null,
    };
    const about = [outlet, date?.slice(0, 10), title].filter(Boolean).join(', ');
    yield '\n';
    yield* lines(
      [
        { text: writtenPlace(fileOf(place)), brush: paint.strong },
        { text: about, brush: (text) => paint.faint(text) },
      ],
      page,
    );
    yield* lines(inContext(place, textOf(place.article), page), page, '  ');
  }
  const [a, b] = places;
  if (a && b && a.text !== b.text) {
    yield `\n${paint.heading('Difference')}\n`;
    yield* lines(inlinePieces(wordDifference(a.text, b.text), page), page, '  ');
  }
  yield `\n${paint.heading('Why')}\n`;
  yield paragraph(`${rule.summary}. ${rule.why}`, page, '  ');
}

function inContext({ start, end, text }: PlaceItem, source: string, { paint, colours }: Page): Piece[] {
  const before = source.slice(Math.max(0, start - contextLetters), start);
  const after = source.slice(end, end + contextLetters);
  return [
    { text: start > contextLetters ? `… ${before.replace(/^\S*\s/, '')}` : before },
    colours > 0 ? { text, brush: (words) => paint.differing(words) } : { text: `⟦${text}⟧` },
    { text: end + contextLetters < source.length ? `${after.replace(/\s\S*$/, '')} …` : after },
  ];
}

function* lines(pieces: readonly Piece[], { width }: Page, indent = ''): Generator<string> {
  for (const { text } of wrapPieces(pieces, width - indent.length)) yield `${indent}${text}\n`;
}
