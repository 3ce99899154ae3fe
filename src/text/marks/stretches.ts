import { Kind, type Marks, type TokenColumns } from '../../model/index.ts';

/** Stretches as they are found; `dropped` ones turned out to be no quotation. */
export interface Stretches {
  size: number;
  open: Int32Array;
  close: Int32Array;
  closed: Uint8Array;
  continues: Int32Array;
  within: Int32Array;
  family: Uint8Array;
  dropped: Uint8Array;
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

export function stretchesFor({ kind, count }: TokenColumns): Stretches {
  let marks = 0;
  for (let i = 0; i < count; i++) if (kind[i] === Kind.mark) marks++;
  if (marks > stretches.open.length) stretches = withRoom(marks);
  const { closed, dropped } = stretches;
  closed.fill(0, 0, marks);
  dropped.fill(0, 0, marks);
  stretches.size = 0;
  return stretches;
}

/** Without the dropped stretches; what lay in a dropped one lies in its outer one. */
export function compact(found: Stretches): Marks {
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
