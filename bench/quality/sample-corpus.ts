import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { row, scoreOf, type Row, type Score } from './measures.ts';
import { crosswire, root } from './run-crosswire.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}
interface GoldItem extends Span {
  readonly text: string;
  readonly optional?: boolean;
  readonly inFurniture?: boolean;
}
interface GoldEntity extends GoldItem {
  readonly kind: 'name' | 'role';
  readonly type: string;
  readonly nestedIn?: string;
  readonly canonical: string;
}
interface GoldQuote extends GoldItem {
  readonly id: string;
  readonly kind: string;
  readonly kindAlt?: string;
  readonly parts: readonly Span[];
  readonly speaker: string | null;
}
interface GoldFigure extends GoldItem {
  readonly num: Span;
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
}
interface GoldArticle {
  readonly article: string;
  readonly entities: readonly GoldEntity[];
  readonly quotes: readonly GoldQuote[];
  readonly figures: readonly GoldFigure[];
  readonly furniture: readonly Span[];
}
interface Side extends Span {
  readonly article: string;
  readonly text: string;
}
interface Planted {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly optional?: boolean;
  readonly sides: readonly Side[];
}

const folder = join(root, 'tests/quality/gold');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** The gold of the sample corpus, article by article. */
function goldArticles(): GoldArticle[] {
  const others = ['canonical.json', 'duplicates.json', 'planted.json'];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !others.includes(name))
    .map(read);
}

const results = (command: string) =>
  JSON.parse(crosswire([command, 'corpus', '--format', 'json', '--no-config', '--today', '2026-04-01']));
const isFree = (item: GoldItem) => item.optional === true || item.inFurniture === true;
const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const common = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce(
    (sum, x) =>
      sum + b.reduce((inner, y) => inner + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const likeness = (a: readonly Span[], b: readonly Span[]) => common(a, b) / (length(a) + length(b) - common(a, b));

/** Names by span and type; a name inside a longer gold name, and what touches a free one, counts neither way. */
export function scoreNames(gold: readonly GoldArticle[], entities: readonly any[]): Score {
  let right = 0;
  let told = 0;
  let wanted = 0;
  for (const { article, entities: golds, furniture } of gold) {
    const names = golds.filter(({ kind }) => kind === 'name');
    const asked = names.filter((name) => !isFree(name) && name.nestedIn === undefined);
    const mentions = entities.flatMap(({ type, mentions: list }) =>
      list.filter((m: any) => m.article === article && m.kind === 'name').map((m: any) => ({ ...m, type })),
    );
    const hit = (name: GoldEntity) =>
      mentions.some((m) => m.start === name.start && m.end === name.end && m.type === name.type);
    right += asked.filter(hit).length;
    wanted += asked.length;
    told += mentions.filter(
      (m) =>
        asked.some((name) => m.start === name.start && m.end === name.end) ||
        !(names.some((name) => !asked.includes(name) && meets(name, m)) || furniture.some((f) => meets(f, m))),
    ).length;
  }
  return scoreOf(right, told, wanted);
}

/** Quotes of one kind by half of their letters, and with the speaker by name. */
export function scoreQuotes(
  gold: readonly GoldArticle[],
  quotes: readonly any[],
  kind: 'direct' | 'indirect',
  sameSpeaker: (wanted: string, told: string | undefined) => boolean,
): { span: Score; joint: Score } {
  const group = (of: string) => (of === 'indirect' || of === 'mixed' ? 'indirect' : of === 'scare' ? 'scare' : 'words');
  let right = 0;
  let named = 0;
  let told = 0;
  let wanted = 0;
  for (const { article, quotes: golds, furniture } of gold) {
    const candidates = quotes.filter((q) => q.article === article && group(q.kind) === group(kind));
    const used = new Set<any>();
    for (const quote of golds.filter((q) => group(q.kind) === group(kind) && q.speaker !== null)) {
      const best = candidates
        .filter((c) => !used.has(c))
        .map((c) => ({ c, like: likeness(quote.parts, c.parts) }))
        .toSorted((a, b) => b.like - a.like)[0];
      const found = best !== undefined && best.like >= 0.5;
      if (found) used.add(best.c);
      if (isFree(quote) || quote.kind !== kind) continue;
      wanted++;
      if (!found) continue;
      told++;
      right++;
      if (sameSpeaker(quote.speaker!, best.c.speaker?.name)) named++;
    }
    told += candidates.filter((c) => c.kind === kind && !used.has(c) && !furniture.some((f) => meets(f, c))).length;
  }
  return { span: scoreOf(right, told, wanted), joint: scoreOf(named, told, wanted) };
}

/** Figures by a meeting of number and figure, and those with the right value. */
export function scoreFigures(gold: readonly GoldArticle[], figures: readonly any[]): { span: Score; value: Score } {
  const close = (a: number | null | undefined, b: number | null) =>
    (a ?? null) === b || (typeof a === 'number' && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)));
  let right = 0;
  let exact = 0;
  let told = 0;
  let wanted = 0;
  for (const { article, figures: golds, furniture } of gold) {
    const candidates = figures.filter((f) => f.article === article);
    const used = new Set<any>();
    for (const figure of golds) {
      const valueRight = (f: any) =>
        figure.value === null ? close(figure.low, f.low) && close(figure.high, f.high) : close(figure.value, f.value);
      const found = candidates
        .filter((f) => !used.has(f) && meets(figure.num, f))
        .toSorted((a, b) => Number(valueRight(b)) - Number(valueRight(a)))[0];
      if (found) used.add(found);
      if (isFree(figure)) continue;
      wanted++;
      if (!found) continue;
      told++;
      right++;
      if (valueRight(found)) exact++;
    }
    told += candidates.filter((f) => !used.has(f) && !furniture.some((u) => meets(u, f))).length;
  }
  return { span: scoreOf(right, told, wanted), value: scoreOf(exact, told, wanted) };
}

/** Kinds of which each place is wrong by itself. */
const slips = new Set(['punctuation', 'typo', 'truncated', 'markup', 'headline', 'mojibake', 'arithmetic']);

/** Does a finding stand on the item: on two of its sides, or on one where the item has one or is a slip? */
export function tellsOf(item: Planted, finding: any): boolean {
  const sides = item.sides.filter((side) =>
    finding.places.some((p: any) => p.article === side.article && meets(p, side)),
  );
  return sides.length >= (item.sides.length === 1 || slips.has(item.kind) ? 1 : 2);
}

/** Rows over the bundled corpus. */
export function sampleRows(): Row[] {
  const gold = goldArticles();
  const { planted, silent } = read('planted.json') as { planted: Planted[]; silent: Planted[] };
  const canonical = read('canonical.json') as Record<string, { aliases?: string[] }>;
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/^(?:the|a|an|mr|mrs|ms|sir|dame|lord|lady|dr) /, '');
  const sameSpeaker = (wanted: string, told: string | undefined) =>
    told !== undefined &&
    [wanted, ...(canonical[wanted]?.aliases ?? [])].some(
      (name) => plain(name) === plain(told) || (canonical[wanted] === undefined && plain(name).includes(plain(told))),
    );
  const set = 'sample corpus';
  const names = scoreNames(gold, results('entities').entities);
  const quotes = results('quotes').quotes;
  const direct = scoreQuotes(gold, quotes, 'direct', sameSpeaker);
  const indirect = scoreQuotes(gold, quotes, 'indirect', sameSpeaker);
  const figures = scoreFigures(gold, results('figures').figures);
  const findings = results('check').findings as any[];
  const asked = planted.filter((item) => item.optional !== true && item.severity !== 'info');
  const missed = asked.filter((item) => !findings.some((finding) => tellsOf(item, finding)));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const cried = silent.filter((item) =>
    findings.some((finding) => finding.severity !== 'info' && item.sides.length > 1 && tellsOf(item, finding)),
  );
  if (missed.length > 0) console.error(`planted and not found: ${missed.map(({ id }) => id).join(' ')}`);
  if (cried.length > 0) console.error(`silent and told: ${cried.map(({ id }) => id).join(' ')}`);
  return [
    row('entities', set, 'names, strict F1', names.f1),
    row('quotes', set, 'direct, span and speaker F1', direct.joint.f1),
    row('quotes', set, 'direct, span F1', direct.span.f1),
    row('quotes', set, 'indirect, span and speaker F1', indirect.joint.f1),
    row('figures', set, 'span F1', figures.span.f1),
    row('figures', set, 'span and value F1', figures.value.f1),
    row('check', set, 'planted and found', scoreOf(asked.length - missed.length, 0, asked.length).recall, 1),
    row(
      'check',
      set,
      'errors that tell of something planted',
      scoreOf(errors.filter((finding) => planted.some((item) => tellsOf(item, finding))).length, errors.length, 0)
        .precision,
      1,
    ),
    row('check', set, 'silent cases kept silent', (silent.length - cried.length) / silent.length, 1),
  ];
}
