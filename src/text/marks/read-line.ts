import { Kind, type TokenColumns } from '../../model/index.ts';
import { families, Family, familyOf, isTwoSingles } from './families.ts';
import { growLine, line, Role } from './line.ts';
import { roleOf } from './roles.ts';

const closing = new Int32Array(families);

const opening = new Int32Array(families);

const sure = new Uint8Array(families);

/** Lists the marks of tokens `[first, last)` with what each can do, then looks ahead from each. */
export function readLine(tokens: TokenColumns, first: number, last: number): void {
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
