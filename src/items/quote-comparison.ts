import type { Quote, QuoteCell, QuoteComparison, QuoteComparisonRow, Store, WordDifference } from '../model/index.ts';
import type { EntityLinks, QuoteLinks } from '../model/index.ts';
import { columnsBy, type By, type ColumnsBy } from './columns-by.ts';
import { linkedName } from './links.ts';
import { quoteIds } from './quotes.ts';
import { wordDifference } from './word-difference.ts';

interface Member {
  readonly id: string;
  readonly article: number;
  readonly quote: Quote;
  readonly text: string;
  readonly entity: string | null;
}

/** A row for each utterance that stands in two columns or more: whole, cut or reworded there, and by whom. */
export function quoteComparison(store: Store, entities: EntityLinks, { groups }: QuoteLinks, by: By): QuoteComparison {
  const columns = columnsBy(store, by);
  const rows: QuoteComparisonRow[] = [];
  for (const { id, members } of groups) {
    const told = members.map(([article, index]) => memberOf(store, entities, article, index));
    if (new Set(told.map(({ article }) => columns.of[article])).size < 2) continue;
    const whole = fullest(told);
    rows.push({
      group: id,
      speaker: whole.quote.speaker?.name ?? null,
      text: whole.text,
      cells: cellsOf(columns, told, whole),
    });
  }
  return { by, columns: columns.names, rows };
}

function memberOf(store: Store, entities: EntityLinks, article: number, index: number): Member {
  const { quotes } = store.read(article);
  const quote = quotes[index]!;
  const text = store.textOf(article);
  return {
    id: quoteIds(store.article(article).id, quotes)[index]!,
    article,
    quote,
    text: quote.parts.map(({ start, end }) => text.slice(start, end)).join(' … '),
    entity: quote.speaker && linkedName(entities, article)(quote.speaker.entity),
  };
}

const directness = ['direct', 'mixed', 'fragment', 'indirect', 'scare'];

/** The version that the others are compared with: spoken words before reported ones, then the longest, then the first. */
function fullest(members: readonly Member[]): Member {
  const rank = ({ quote }: Member) => Number(directness.indexOf(quote.kind) > 1);
  return members.reduce((best, one) => {
    const order = rank(one) - rank(best) || best.text.length - one.text.length;
    return order < 0 ? one : best;
  });
}

/** One cell a column: of several versions there, the longest. */
function cellsOf(columns: ColumnsBy, members: readonly Member[], whole: Member): QuoteCell[] {
  const byColumn = new Map<number, Member>();
  for (const member of members) {
    const column = columns.of[member.article]!;
    const earlier = byColumn.get(column);
    if (member === whole || !earlier || (earlier !== whole && earlier.text.length < member.text.length)) {
      byColumn.set(column, member);
    }
  }
  return [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(([column, member]) => {
      const difference = wordDifference(whole.text, member.text);
      return {
        column: columns.names[column]!,
        quote: member.id,
        kind: member.quote.kind,
        speaker: member.quote.speaker?.name ?? null,
        otherSpeaker: saysAnother(whole, member),
        text: member.text,
        state: stateOf(difference),
        difference,
      };
    });
}

function saysAnother(a: Member, b: Member): boolean {
  const left = a.quote.speaker;
  const right = b.quote.speaker;
  if (!left || !right) return false;
  return a.entity !== null && b.entity !== null ? a.entity !== b.entity : left.name !== right.name;
}

function stateOf(difference: readonly WordDifference[]): QuoteCell['state'] {
  const kinds = new Set(difference.map(({ kind }) => kind));
  if (kinds.has('changed') || kinds.has('added')) return 'reworded';
  return kinds.has('removed') ? 'cut' : 'whole';
}
