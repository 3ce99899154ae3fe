import { Flag, Kind, type Block, type Marks } from '../model/index.ts';
import { elisions } from './elisions.ts';
import type { TokenColumns } from '../model/index.ts';
import { WordTable } from './word-table.ts';

const elided = WordTable.of(elisions);

/** Marks that pair with each other. A double mark of any shape closes one of any other: typists mix “ and ". */
const Family = { none: 0, double: 1, single: 2, angled: 3, angle: 4, corner: 5 } as const;
const families = 6;

/** What a mark can do where it stands; a mark with both bits is decided by what is open. */
const Role = {
  opens: 1,
  closes: 2,
  /** A closing mark that may as well be the apostrophe of a plural possessive: the drivers’ names. */
  possessive: 4,
} as const;

/** Shapes whose two sides look different; the rest (" ' ＂) tell by the white space around them. */
const Side = { either: 0, left: 1, right: 2 } as const;

/** The marks of one paragraph. */
interface Line {
  size: number;
  token: Int32Array;
  family: Uint8Array;
  role: Uint8Array;
  /** Marks of the family behind this one that only close, or only open. */
  closesAhead: Int32Array;
  opensAhead: Int32Array;
  /** 1 where a mark that must be a closing one comes before the family's next opening mark. */
  sureCloseAhead: Uint8Array;
}

const line: Line = {
  size: 0,
  token: new Int32Array(256),
  family: new Uint8Array(256),
  role: new Uint8Array(256),
  closesAhead: new Int32Array(256),
  opensAhead: new Int32Array(256),
  sureCloseAhead: new Uint8Array(256),
};

/** Stretches as they are found; `dropped` ones turned out to be no quotation. */
interface Stretches {
  size: number;
  open: Int32Array;
  close: Int32Array;
  closed: Uint8Array;
  continues: Int32Array;
  within: Int32Array;
  family: Uint8Array;
  dropped: Uint8Array;
}

/**
 * Pairs the quotation marks of a text, paragraph by paragraph: what one paragraph lacks never reaches another, save that a paragraph left
 * open and the next one that sets its mark again are one quotation. Linear in the number of marks.
 */
export function pairMarks(tokens: TokenColumns, blocks: readonly Block[]): Marks {
  const found = stretchesFor(tokens);
  let openBefore = -1;
  let block = 0;
  while (block < blocks.length) {
    const { first, kind } = blocks[block];
    let { last } = blocks[block];
    block++;
    // Nested blocks lie in the outer one; a line that goes on in the next one is one paragraph with it.
    while (block < blocks.length && (blocks[block].first < last || goesOn(tokens, blocks[block], kind))) {
      last = Math.max(last, blocks[block].last);
      block++;
    }
    readLine(tokens, first, last);
    const prose = kind === 'paragraph';
    const open = line.size === 0 ? -1 : pairLine(tokens, first, last, found, prose ? openBefore : -1);
    if (prose) openBefore = open;
  }
  return compact(found);
}

function goesOn({ flags }: TokenColumns, { first, kind }: Block, before: Block['kind']): boolean {
  return kind === 'paragraph' && before === 'paragraph' && (flags[first] & Flag.sentenceStart) === 0;
}

// One set for all texts, grown as needed: what is found is copied out, and seven allocations an article cost more than the pairing.
let stretches: Stretches = withRoom(64);

function withRoom(marks: number): Stretches {
  return {
    size: 0,
    open: new Int32Array(marks),
    close: new Int32Array(marks),
    closed: new Uint8Array(marks),
    continues: new Int32Array(marks),
    within: new Int32Array(marks),
    family: new Uint8Array(marks),
    dropped: new Uint8Array(marks),
  };
}

function stretchesFor({ kind, count }: TokenColumns): Stretches {
  let marks = 0;
  for (let i = 0; i < count; i++) if (kind[i] === Kind.mark) marks++;
  if (marks > stretches.open.length) stretches = withRoom(marks);
  const { closed, dropped } = stretches;
  closed.fill(0, 0, marks);
  dropped.fill(0, 0, marks);
  stretches.size = 0;
  return stretches;
}

function growLine(): void {
  const size = line.token.length * 2;
  const grown = <A extends Int32Array | Uint8Array>(from: A, to: A): A => {
    to.set(from);
    return to;
  };
  line.token = grown(line.token, new Int32Array(size));
  line.family = grown(line.family, new Uint8Array(size));
  line.role = grown(line.role, new Uint8Array(size));
  line.closesAhead = grown(line.closesAhead, new Int32Array(size));
  line.opensAhead = grown(line.opensAhead, new Int32Array(size));
  line.sureCloseAhead = grown(line.sureCloseAhead, new Uint8Array(size));
}

const closing = new Int32Array(families);
const opening = new Int32Array(families);
const sure = new Uint8Array(families);

/** Lists the marks of tokens `[first, last)` with what each can do, then looks ahead from each. */
function readLine(tokens: TokenColumns, first: number, last: number): void {
  const { kind } = tokens;
  line.size = 0;
  for (let i = first; i < last; i++) {
    if (kind[i] !== Kind.mark) continue;
    const family = familyOf(tokens, i);
    if (family === Family.none) continue;
    const role = roleOf(tokens, i, first, last, family);
    if (role === 0) continue;
    if (line.size === line.token.length) growLine();
    line.token[line.size] = i;
    line.family[line.size] = family;
    line.role[line.size++] = role;
  }
  closing.fill(0);
  opening.fill(0);
  sure.fill(0);
  const doubles = opensDouble();
  for (let at = line.size - 1; at >= 0; at--) {
    const family = line.family[at];
    const role = line.role[at];
    line.closesAhead[at] = closing[family];
    line.opensAhead[at] = opening[family];
    line.sureCloseAhead[at] = sure[family];
    if (role === Role.closes) {
      closing[family]++;
      sure[family] = 1;
      // 'They say 'no'' she said: where no double mark opens, two straight ones close two quotations.
      if (family === Family.double && !doubles && isTwoSingles(tokens, line.token[at])) {
        closing[Family.single] += 2;
        sure[Family.single] = 1;
      }
    } else if (role === Role.opens) {
      opening[family]++;
      sure[family] = 0;
    }
  }
}

function opensDouble(): boolean {
  for (let at = 0; at < line.size; at++)
    if (line.family[at] === Family.double && (line.role[at] & Role.opens) !== 0) return true;
  return false;
}

function familyOf({ source, start, end }: TokenColumns, i: number): number {
  const unit = source.charCodeAt(start[i]);
  if (end[i] - start[i] === 2) return Family.double; // ``TeX''
  switch (unit) {
    case 0x22: // "
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
    case 0x201f: // ‟
    case 0xff02: // ＂
      return Family.double;
    case 0x27: // '
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201a: // ‚
    case 0x201b: // ‛
    case 0x60: // `
    case 0xb4: // ´
    case 0xff07: // ＇
      return Family.single;
    case 0xab: // «
    case 0xbb: // »
      return Family.angled;
    case 0x2039: // ‹
    case 0x203a: // ›
      return Family.angle;
    case 0x300c: // 「
    case 0x300d: // 」
      return Family.corner;
    default:
      return Family.none;
  }
}

function sideOf(unit: number): number {
  switch (unit) {
    case 0x201c: // “
    case 0x201e: // „
    case 0x201f: // ‟
    case 0x2018: // ‘
    case 0x201a: // ‚
    case 0x201b: // ‛
    case 0x60: // `
    case 0x300c: // 「
      return Side.left;
    case 0x201d: // ”
    case 0x2019: // ’
    case 0xb4: // ´
    case 0x300d: // 」
      return Side.right;
    default:
      return Side.either;
  }
}

/** The bits of `Role` for the mark at token `i` in the paragraph `[first, last)`; 0 for an apostrophe or a sign of measure. */
function roleOf(tokens: TokenColumns, i: number, first: number, last: number, family: number): number {
  const { kind, flags, source, start } = tokens;
  const side = sideOf(source.charCodeAt(start[i]));
  const gluedLeft = i > first && (flags[i] & Flag.spaceBefore) === 0;
  const gluedRight = i + 1 < last && (flags[i + 1] & Flag.spaceBefore) === 0;
  const before = i > first ? kind[i - 1] : 0;
  const after = i + 1 < last ? kind[i + 1] : 0;
  // A mark typed twice (““Hello”) opens with its last sign; twice at the end, the second finds nothing to close.
  if (gluedRight && isSameSign(tokens, i, i + 1) && (!gluedLeft || isSameSign(tokens, i - 1, i))) return 0;
  if (family === Family.single && gluedLeft && isElidedN(tokens, i)) return 0;
  if (family === Family.single && gluedRight && !gluedLeft && elides(tokens, i, last)) return 0;
  if (family === Family.single && gluedLeft && gluedRight && isPluralOfNumber(tokens, i)) return 0;
  if (gluedLeft && before === Kind.number && measures(tokens, i, last, gluedRight)) return 0;

  const leftFree =
    !gluedLeft || before === Kind.open || before === Kind.dash || before === Kind.slash || before === Kind.mark;
  const rightOpens = gluedRight && !isClosingSign(after);
  const closes = gluedLeft && before !== Kind.open;
  let role = 0;
  if (leftFree && rightOpens) role |= Role.opens;
  if (closes) role |= Role.closes;
  if (role === (Role.opens | Role.closes)) {
    if (side === Side.left) role = Role.opens;
    else if (side === Side.right) role = Role.closes;
    else if (before === Kind.mark && i - 1 > first && (flags[i - 1] & Flag.spaceBefore) !== 0) role = Role.opens;
  } else if (role === 0) {
    // Free on both sides, or glued where it cannot stand: its shape or what is open tells.
    if (side === Side.left) role = Role.opens;
    else role = side === Side.right ? Role.closes : Role.opens | Role.closes;
    if (family === Family.single && side === Side.either) return 0;
  } else if (side === Side.left && role === Role.closes && gluedRight && rightOpens) {
    role = Role.opens; // said“We
  } else if (side === Side.either && role === Role.closes && gluedRight && isWordlike(after)) {
    if (family === Family.single) return 0;
    role = Role.opens | Role.closes; // said"We or "yes"he
  } else if (
    side === Side.right &&
    role === Role.opens &&
    family === Family.single &&
    !startsSpeech(tokens, i, first)
  ) {
    return 0; // an apostrophe before an unknown short form
  }
  if (role === Role.closes && family === Family.single && isPossessive(tokens, i, last)) role |= Role.possessive;
  return role;
}

function isSameSign({ source, start, kind }: TokenColumns, a: number, b: number): boolean {
  return kind[a] === Kind.mark && kind[b] === Kind.mark && source.charCodeAt(start[a]) === source.charCodeAt(start[b]);
}

function isClosingSign(kind: number): boolean {
  return (
    kind === Kind.stop ||
    kind === Kind.comma ||
    kind === Kind.question ||
    kind === Kind.exclamation ||
    kind === Kind.semicolon ||
    kind === Kind.colon ||
    kind === Kind.close ||
    kind === Kind.possessive
  );
}

function isWordlike(kind: number): boolean {
  return (
    kind === Kind.word ||
    kind === Kind.number ||
    kind === Kind.alphanumeric ||
    kind === Kind.dotted ||
    kind === Kind.currency
  );
}

/** ’90s, ’n’, ’em: the mark stands for left-out letters. */
function elides(tokens: TokenColumns, i: number, last: number): boolean {
  const { kind, flags, hash, start, end, source } = tokens;
  const next = i + 1;
  if (kind[next] === Kind.number && end[next] - start[next] === 2) {
    const decade =
      next + 1 < last && (flags[next + 1] & Flag.spaceBefore) === 0 && end[next + 1] - start[next + 1] === 1;
    if (decade && kind[next + 1] === Kind.word) return true;
    // The class of ’68: nothing follows the number that a quotation would still say.
    return source.charCodeAt(start[i]) === 0x2019;
  }
  if (kind[next] !== Kind.word || !elided.has(hash[next])) return false;
  const shape = source.charCodeAt(start[i]);
  if (shape === 0x2019 || shape === 0xb4) return true;
  // ' and ‘ open quotations far more often than they stand before the words of the list that are words by themselves.
  return !isPlainWord(source, start[next], end[next]);
}

/** The 1980’s, her 20's. */
function isPluralOfNumber({ kind, start, end, source }: TokenColumns, i: number): boolean {
  const next = i + 1;
  return (
    kind[i - 1] === Kind.number && end[next] - start[next] === 1 && (source.charCodeAt(start[next]) | 0x20) === 0x73
  );
}

/** The second mark of ’n’. */
function isElidedN({ kind, start, end, source, flags }: TokenColumns, i: number): boolean {
  return (
    kind[i - 1] === Kind.word &&
    end[i - 1] - start[i - 1] === 1 &&
    (source.charCodeAt(start[i - 1]) | 0x20) === 0x6e &&
    i >= 2 &&
    kind[i - 2] === Kind.mark &&
    (flags[i - 1] & Flag.spaceBefore) === 0
  );
}

/** Words of the elision list that a quotation can begin with. */
const plainWords = new Set([
  'at',
  'cause',
  'de',
  'do',
  'e',
  'hood',
  'is',
  'mid',
  'phone',
  'round',
  'till',
  'ville',
  'ye',
]);

function isPlainWord(source: string, from: number, to: number): boolean {
  return plainWords.has(source.slice(from, to).toLowerCase());
}

/** 6' 2", 5’10”, a 12" record: the sign of feet or inches. Only a number right after, or an open number before it, make it sure. */
function measures(tokens: TokenColumns, i: number, last: number, gluedRight: boolean): boolean {
  const { kind, source, start } = tokens;
  const after = i + 1 < last ? kind[i + 1] : 0;
  if (after === Kind.number) return true;
  // The inches after feet: 6'2".
  let back = i - 2;
  if (back >= 1 && kind[back] === Kind.mark && kind[back - 1] === Kind.number) return true;
  // 12" across: a straight mark before a word in lower case, with no quotation open that it could close.
  if (gluedRight || source.charCodeAt(start[i]) !== 0x22 || after !== Kind.word) return false;
  for (back = line.size - 1; back >= 0; back--) if (line.family[back] === Family.double) break;
  return back < 0 || (line.role[back] & Role.opens) === 0;
}

/** Can speech begin at the mark: at the start of a sentence, or behind a colon or comma? */
function startsSpeech({ kind, flags }: TokenColumns, i: number, first: number): boolean {
  if (i === first || (flags[i] & Flag.sentenceStart) !== 0) return true;
  const before = kind[i - 1];
  return before === Kind.colon || before === Kind.comma;
}

/** The drivers’ names, in Jesus’ name, goin’ home: a closing mark behind s, x, z or -in’, before a word. */
function isPossessive({ kind, flags, source, start, end }: TokenColumns, i: number, last: number): boolean {
  if (kind[i - 1] !== Kind.word && kind[i - 1] !== Kind.alphanumeric && kind[i - 1] !== Kind.dotted) return false;
  const next = i + 1;
  if (next >= last || (flags[next] & Flag.spaceBefore) === 0 || !isWordlike(kind[next])) return false;
  const final = source.charCodeAt(end[i - 1] - 1) | 0x20;
  if (final === 0x73 || final === 0x78 || final === 0x7a) return true;
  return final === 0x6e && end[i - 1] - start[i - 1] > 3 && (source.charCodeAt(end[i - 1] - 2) | 0x20) === 0x69;
}

let stack = new Int32Array(64);
const depthOf = new Int32Array(families);

/** How many stretches are open: their indices are in `stack`, the outermost first. */
let depth = 0;

/** Opens a stretch inside those that are open; until it is closed it goes on to token `last`. */
function begin(found: Stretches, token: number, last: number, family: number, continues: number): void {
  if (depth === stack.length) {
    const larger = new Int32Array(depth * 2);
    larger.set(stack);
    stack = larger;
  }
  const index = found.size++;
  found.open[index] = token;
  found.close[index] = last;
  found.continues[index] = continues;
  found.within[index] = depth > 0 ? stack[depth - 1] : -1;
  found.family[index] = family;
  stack[depth++] = index;
  depthOf[family]++;
}

/** Takes the innermost open stretch off and returns it. */
function pop(found: Stretches): number {
  depth -= 1;
  const index = stack[depth];
  depthOf[found.family[index]]--;
  return index;
}

/** Closes the innermost stretch of a family, and drops those inside it. */
function close(found: Stretches, family: number, token: number): void {
  for (;;) {
    const index = pop(found);
    if (found.family[index] === family) {
      found.close[index] = token;
      found.closed[index] = 1;
      return;
    }
    found.dropped[index] = 1;
  }
}

/** Two closing marks that are typed as one double mark. */
function closeTwoSingles(found: Stretches, token: number): void {
  for (let n = 0; n < 2; n++) if (depthOf[Family.single] > 0) close(found, Family.single, token);
}

/** Ends all open stretches of a family where it opens again; returns the outermost. */
function cutAt(found: Stretches, family: number, token: number): number {
  let cut = -1;
  while (depthOf[family] > 0) {
    cut = pop(found);
    if (found.family[cut] !== family) found.dropped[cut] = 1;
  }
  found.close[cut] = token;
  return cut;
}

/**
 * Pairs the marks listed in `line`. Returns the outermost stretch that the paragraph leaves open, or -1. `openBefore` is that of the
 * paragraph before.
 */
function pairLine(tokens: TokenColumns, first: number, last: number, found: Stretches, openBefore: number): number {
  depth = 0;
  depthOf.fill(0);
  for (let at = 0; at < line.size; at++) {
    const token = line.token[at];
    const family = line.family[at];
    const role = line.role[at];
    const open = depthOf[family];
    const either = role === (Role.opens | Role.closes);
    if (either && open === 0 && at === line.size - 1) continue;
    if ((role & Role.opens) !== 0 && !(either && open > 0)) {
      if (open === 0) {
        if (family === Family.single && !isPlausibleSingle(tokens, at, first)) continue;
        const sameMark = openBefore >= 0 && found.family[openBefore] === family;
        const leads = token === first || (token === first + 1 && isSameSign(tokens, first, token));
        begin(found, token, last, family, leads && sameMark ? openBefore : -1);
      } else if (line.closesAhead[at] - line.opensAhead[at] > open) begin(found, token, last, family, -1);
      else {
        // Open already and not closed often enough: a paragraph that sets its mark again inside a line, or a closing mark left out.
        const cut = cutAt(found, family, token);
        begin(found, token, last, family, endsSentence(tokens, token) ? cut : -1);
      }
    } else if ((role & Role.closes) !== 0) {
      if (open === 0) {
        if (family === Family.double && isTwoSingles(tokens, token)) closeTwoSingles(found, token);
        continue;
      }
      if (
        (role & Role.possessive) !== 0 &&
        (line.sureCloseAhead[at] === 1 || found.family[stack[depth - 1]] !== family)
      )
        continue;
      close(found, family, token);
    }
  }
  let outermost = -1;
  while (depth > 0) {
    const index = pop(found);
    if (depth > 0) found.dropped[index] = 1;
    else outermost = index;
  }
  return outermost >= 0 && mayGoOn(tokens, found, outermost, first) ? outermost : -1;
}

/** Speech goes on in the next paragraph; a phrase inside a sentence (a “safe harbour) has only lost its closing mark. */
function mayGoOn(tokens: TokenColumns, { open, continues }: Stretches, index: number, first: number): boolean {
  return continues[index] >= 0 || startsSpeech(tokens, open[index], first);
}

/** An opening single mark needs a closing one ahead, or a place where speech begins: else it is an apostrophe turned the wrong way. */
function isPlausibleSingle(tokens: TokenColumns, at: number, first: number): boolean {
  if (line.sureCloseAhead[at] === 1 || startsSpeech(tokens, line.token[at], first)) return true;
  for (let next = at + 1; next < line.size && next < at + 8; next++)
    if (line.family[next] === Family.single) return (line.role[next] & Role.closes) !== 0;
  return false;
}

function isTwoSingles({ source, start, end }: TokenColumns, token: number): boolean {
  return end[token] - start[token] === 2 && source.charCodeAt(start[token]) === 0x27;
}

/** Does a sentence end right before the token? */
function endsSentence({ kind }: TokenColumns, token: number): boolean {
  const before = token > 0 ? kind[token - 1] : 0;
  return before === Kind.stop || before === Kind.question || before === Kind.exclamation || before === Kind.ellipsis;
}

/** Without the dropped stretches; what lay in a dropped one lies in its outer one. */
function compact(found: Stretches): Marks {
  const { size, dropped } = found;
  const index = new Int32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) index[i] = dropped[i] ? -1 : count++;
  const memory = new ArrayBuffer(count * 17);
  const marks = {
    count,
    open: new Int32Array(memory, 0, count),
    close: new Int32Array(memory, count * 4, count),
    closed: new Uint8Array(memory, count * 16, count),
    continues: new Int32Array(memory, count * 8, count),
    within: new Int32Array(memory, count * 12, count),
  };
  for (let i = 0; i < size; i++) {
    const around = found.within[i];
    // Outer stretches come first and are settled already, so one step up is enough.
    if (around >= 0 && dropped[around]) found.within[i] = found.within[around];
    const to = index[i];
    if (to < 0) continue;
    marks.open[to] = found.open[i];
    marks.close[to] = found.close[i];
    marks.closed[to] = found.closed[i];
    const before = found.continues[i];
    marks.continues[to] = before < 0 ? -1 : index[before];
    const outer = found.within[i];
    marks.within[to] = outer < 0 ? -1 : index[outer];
  }
  return marks;
}
