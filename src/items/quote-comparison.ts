import {
  ownString,
  type EntityLinks,
  type Quote,
  type QuoteCell,
  type QuoteComparison,
  type QuoteComparisonRow,
  type QuoteGroup,
  type QuoteLinks,
  type Store,
  type WordDifference,
} from '../model/index.ts';
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
  const compared = groups.filter(({ members }) =>
    members.some(([article]) => columns.of[article] !== columns.of[members[0]![0]]),
  );
  const told = membersOf(store, entities, compared);
  const rows = compared.map(({ id }, group): QuoteComparisonRow => {
    const members = told[group]!;
    const whole = fullest(members);
    return {
      group: id,
      speaker: whole.quote.speaker?.name ?? null,
      text: whole.text,
      cells: cellsOf(columns, members, whole),
    };
  });
  return { by, columns: columns.names, rows };
}

/** The quotes of each group, in its order. Read article by article: a large corpus lies in a file, and a group goes all through it. */
function membersOf(store: Store, entities: EntityLinks, groups: readonly QuoteGroup[]): Member[][] {
  const told = groups.map(({ members }) => Array.from<Member>({ length: members.length }));
  const placesOf = Array.from({ length: store.count }, (): [group: number, at: number][] => []);
  for (const [group, { members }] of groups.entries())
    for (const [at, [article]] of members.entries()) placesOf[article]!.push([group, at]);
  for (const [article, places] of placesOf.entries()) {
    if (places.length === 0) continue;
    const { quotes } = store.read(article);
    const text = store.textOf(article);
    const ids = quoteIds(store.article(article).id, quotes);
    const nameOf = linkedName(entities, article);
    for (const [group, at] of places) {
      const index = groups[group]!.members[at]![1];
      const quote = quotes[index]!;
      told[group]![at] = {
        id: ids[index]!,
        article,
        quote,
        text: ownString(quote.parts.map(({ start, end }) => text.slice(start, end)).join(' … ')),
        entity: quote.speaker && nameOf(quote.speaker.entity),
      };
    }
  }
  return told;
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
