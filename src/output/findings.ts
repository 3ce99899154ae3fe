import type { ArticleItem, FindingItem, PlaceItem } from '../model/index.ts';
import { wordDifference } from '../items/word-difference.ts';
import { widthOf } from './columns.ts';
import { filePlaces, writtenPlace } from './finding-place.ts';
import type { Page } from './page.ts';
import type { Report } from './report.ts';
import { sanitiseLine } from './sanitise.ts';
import { differencePieces, wrapPieces, type Piece } from './styled.ts';
import { limitedRows } from './views/limited-rows.ts';

const middle = ' │ ';
/** Narrower than this two columns cannot be read. */
const fewestColumns = 72;
const longestExcerpt = 240;

/** Findings grouped by the articles they concern, each with its passages; two of different wording side by side, with the difference in colour. */
export function* findingsView(report: Report, page: Page): Generator<string> {
  yield* limitedRows<FindingItem>(report, page, (rows) => drawn([...rows], report.articles, page));
}

function* drawn(findings: readonly FindingItem[], articles: readonly ArticleItem[], page: Page): Generator<string> {
  const groups = new Map<string, FindingItem[]>();
  for (const finding of findings) {
    const story = [...new Set(finding.places.map(({ article }) => article))].slice(0, 3).join(' ~ ');
    groups.set(story, [...(groups.get(story) ?? []), finding]);
  }
  const { paint } = page;
  let first = true;
  for (const [story, own] of groups) {
    yield `${first ? '' : '\n'}${paint.heading(sanitiseLine(story))}\n`;
    first = false;
    for (const finding of own) {
      const { severity, rule, message, known } = finding;
      const label = known ? `known ${severity}` : severity;
      const head: Piece[] = [
        { text: label, brush: (text) => (known ? paint.faint(text) : paint.severity(severity, text)) },
        { text: message },
        { text: `(${rule})`, brush: (text) => paint.faint(text) },
      ];
      for (const [at, line] of wrapPieces(head, page.width - 4).entries())
        yield `${at === 0 ? '  ' : '    '}${line.text}\n`;
      yield* passages(finding.places, articles, page);
    }
  }
}

function* passages(places: readonly PlaceItem[], articles: readonly ArticleItem[], page: Page): Generator<string> {
  const fileOf = filePlaces(articles);
  const { paint } = page;
  const [a, b] = places;
  const where = (place: PlaceItem): string => writtenPlace(fileOf(place));
  if (places.length === 2 && a!.text !== b!.text && page.width >= fewestColumns) {
    const half = Math.floor((page.width - 4 - middle.length) / 2);
    const words = wordDifference(excerpt(a!), excerpt(b!));
    const sides = (['a', 'b'] as const).map((side, at) => [
      ...wrapPieces([{ text: where(places[at]!), brush: (text) => paint.faint(text) }], half),
      ...wrapPieces(differencePieces(words, side, page), half),
    ]);
    for (let line = 0; line < Math.max(sides[0]!.length, sides[1]!.length); line++) {
      const left = sides[0]![line] ?? { text: '', columns: 0 };
      yield (
        `    ${left.text}${' '.repeat(half - left.columns)}${middle}${sides[1]![line]?.text ?? ''}`.trimEnd() + '\n'
      );
    }
    return;
  }
  for (const place of places) {
    const label = where(place);
    const pieces: Piece[] = [{ text: label, brush: (text) => paint.faint(text) }, { text: excerpt(place) }];
    for (const line of wrapPieces(pieces, page.width - 4 - Math.min(2, widthOf(label)))) yield `    ${line.text}\n`;
  }
}

function excerpt({ text }: PlaceItem): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)} …` : text;
}
