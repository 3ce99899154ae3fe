import { Flag, Kind, type TokenColumns } from '../../model/index.ts';
import { elides, isElidedN, isPluralOfNumber } from './apostrophes.ts';
import { Family, isSameSign, Side, sideOf } from './families.ts';
import { line, Role } from './line.ts';
import { startsSpeech } from './speech-places.ts';

/** The bits of `Role` for the mark at token `i` in the paragraph `[first, last)`; 0 for an apostrophe or a sign of measure. */
export function roleOf(tokens: TokenColumns, i: number, first: number, last: number, family: number): number {
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

/** The drivers’ names, in Jesus’ name, goin’ home: a closing mark behind s, x, z or -in’, before a word. */
function isPossessive({ kind, flags, source, start, end }: TokenColumns, i: number, last: number): boolean {
  if (kind[i - 1] !== Kind.word && kind[i - 1] !== Kind.alphanumeric && kind[i - 1] !== Kind.dotted) return false;
  const next = i + 1;
  if (next >= last || (flags[next] & Flag.spaceBefore) === 0 || !isWordlike(kind[next])) return false;
  const final = source.charCodeAt(end[i - 1] - 1) | 0x20;
  if (final === 0x73 || final === 0x78 || final === 0x7a) return true;
  return final === 0x6e && end[i - 1] - start[i - 1] > 3 && (source.charCodeAt(end[i - 1] - 2) | 0x20) === 0x69;
}
