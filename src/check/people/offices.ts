import { shared } from '../content-words.ts';

/** An office as its words: the head noun, and what narrows it. */
export interface Office {
  readonly written: string;
  readonly head: string;
  /** What the office is over: “foreign”, “defence”, “shadow”. */
  readonly field: ReadonlySet<string>;
  /** Capitalised places and bodies: “US”, “British”. They may be left out without another office being meant. */
  readonly body: ReadonlySet<string>;
  readonly former: boolean;
}

const heads: ReadonlySet<string> = new Set(
  (
    'adviser advisor ambassador attorney captain chair chairman chairwoman chancellor chief commander commissioner congressman congresswoman director ' +
    'editor envoy executive general governor head judge leader manager mayor minister officer official president premier principal professor prosecutor ' +
    'representative secretary senator sheriff speaker spokesman spokesperson spokeswoman treasurer whip'
  ).split(' '),
);

/** Words with a field behind them that say which of several offices it is. */
const fieldWords: ReadonlySet<string> = new Set(
  (
    'agriculture assistant attorney business chief culture defence defense deputy development economic education employment energy environment europe european external finance ' +
    'first foreign health home housing immigration industry interior international justice labor labour military national police prime procurement science security shadow ' +
    'social special state trade transport treasury vice veterans work'
  ).split(' '),
);

const past: ReadonlySet<string> = new Set(['ex', 'former', 'late', 'onetime', 'then']);

/** Reads “former British defence secretary”; undefined when no word of it names an office. */
export function officeOf(written: string): Office | undefined {
  const words: string[] = written.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const at = words.findLastIndex(
    (word, index) => heads.has(word) && !['of', 'for', 'to'].includes(words[index - 1] ?? ''),
  );
  const first = words.findIndex((word) => heads.has(word));
  const headAt = words.includes('of') || words.includes('for') || words.includes('to') ? first : at;
  if (headAt < 0) return undefined;
  const others = words.filter(
    (word, index) =>
      index !== headAt && !['of', 'for', 'to', 'the', 's', 'and', 'in', 'at'].includes(word) && !past.has(word),
  );
  return {
    written,
    head: words[headAt]!,
    field: new Set(
      others
        .filter((word) => fieldWords.has(word))
        .map((word) => (word === 'defense' ? 'defence' : word === 'labor' ? 'labour' : word)),
    ),
    body: new Set(others.filter((word) => !fieldWords.has(word))),
    former: words.some((word) => past.has(word)),
  };
}

/** Words that make another office of the one they stand before. “Minister” alone may be short for a deputy. */
const ranks: readonly string[] = ['deputy', 'shadow', 'vice'];
const shortForAny: ReadonlySet<string> = new Set(
  'adviser advisor chief director editor executive head leader manager minister officer official secretary spokesman spokesperson spokeswoman'.split(
    ' ',
  ),
);

/** Posts of a company that nobody holds two of, as written; what stands around them (“of the group”, “Brindle’s”) is left off. */
const companyPosts =
  /\b(?:chief executive|chief financial officer|chief operating officer|finance director|finance chief|head of communications)\b/u;
/** One post in other words. */
const onePost: Readonly<Record<string, string>> = {
  'chief financial officer': 'finance director',
  'finance chief': 'finance director',
};

function companyPost({ written }: Office): string | undefined {
  const post = companyPosts.exec(written.toLowerCase())?.[0];
  return post === undefined ? undefined : (onePost[post] ?? post);
}

/**
 * Two offices of one kind over different fields or of different rank: foreign and defence secretary, mayor and deputy mayor, chief executive
 * and finance director.
 */
export function differentFields(a: Office, b: Office): boolean {
  const [one, other] = [companyPost(a), companyPost(b)];
  if (one !== undefined && other !== undefined) return a.former === b.former && one !== other;
  if (a.head !== b.head || a.former !== b.former || isHeldBeside(a, b) || isHeldBeside(b, a)) return false;
  const common = shared(a.field, b.field);
  const ranked = ranks.some((rank) => a.field.has(rank) !== b.field.has(rank));
  if (ranked && common === Math.min(a.field.size, b.field.size) && (common > 0 || !shortForAny.has(a.head)))
    return true;
  if (a.field.size === 0 || b.field.size === 0) return false;
  return common < a.field.size && common < b.field.size;
}

/** A deputy of the head of government has a ministry besides: deputy prime minister and interior minister. */
function isHeldBeside({ head, field }: Office, ministry: Office): boolean {
  const isDeputy = head === 'minister' && (field.has('deputy') || field.has('vice'));
  return isDeputy && headsGovernment.some((word) => field.has(word) && !ministry.field.has(word));
}

const headsGovernment = ['first', 'prime'];

/** What newspapers call the holder of any high office. */
const loose: ReadonlySet<string> = new Set(['chief', 'executive', 'head', 'leader', 'official', 'premier']);

/** One office in other words: same field or body, another head. */
export function sameOfficeOtherWords(a: Office, b: Office): boolean {
  if (a.former !== b.former || a.head === b.head || loose.has(a.head) || loose.has(b.head)) return false;
  return shared(a.field, b.field) + shared(a.body, b.body) > 0;
}
