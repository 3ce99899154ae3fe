import type { TokenColumns } from '../../model/index.ts';
import { Family, isSameSign, isTwoSingles } from './families.ts';
import { line, Role } from './line.ts';
import {
  begin,
  clearOpen,
  close,
  closeTwoSingles,
  countOpen,
  cutAt,
  innermostFamily,
  leaveOutermost,
} from './open-stretches.ts';
import { endsSentence, startsSpeech } from './speech-places.ts';
import type { Stretches } from './stretches.ts';

/**
 * Pairs the marks listed in `line`. Returns the outermost stretch that the paragraph leaves open, or -1. `openBefore` is that of the
 * paragraph before.
 */
export function pairLine(
  tokens: TokenColumns,
  first: number,
  last: number,
  found: Stretches,
  openBefore: number,
): number {
  clearOpen();
  for (let at = 0; at < line.size; at++) {
    const token = line.token[at];
    const family = line.family[at];
    const role = line.role[at];
    const open = countOpen(family);
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
      if ((role & Role.possessive) !== 0 && (line.sureCloseAhead[at] === 1 || innermostFamily(found) !== family))
        continue;
      close(found, family, token);
    }
  }
  const outermost = leaveOutermost(found);
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
