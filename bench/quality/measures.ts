/** Precision, recall and F1 of what was told against what was asked for; null where there was nothing to tell and nothing to find. */
export interface Score {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly right: number;
  readonly told: number;
  readonly wanted: number;
}

export function scoreOf(right: number, told: number, wanted: number): Score {
  if (told + wanted === 0) return { precision: null, recall: null, f1: null, right, told, wanted };
  const precision = told === 0 ? 0 : right / told;
  const recall = wanted === 0 ? 0 : right / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    right,
    told,
    wanted,
  };
}

/** A line of the quality table. `bar` is what the issue of that question asks for, null where it names none. */
export interface Row {
  readonly question: string;
  readonly set: string;
  readonly measure: string;
  readonly value: number | null;
  readonly bar: number | null;
  /** The value over the cases of the set that ask for what a reader needs; null where none is set aside. */
  readonly rest: number | null;
}

export function row(
  question: string,
  set: string,
  measure: string,
  value: number | null,
  bar: number | null = null,
  rest: number | null = null,
): Row {
  return { question, set, measure, value, bar, rest };
}

/** The table as Markdown, shares in per cent with one decimal. */
export function tableOf(rows: readonly Row[]): string {
  const share = (value: number | null) =>
    value === null ? '–' : Number.isInteger(value) && value > 1 ? String(value) : (100 * value).toFixed(1);
  const cell = (value: number | null) => (value === null ? '' : share(value));
  const lines = rows.map(
    ({ question, set, measure, value, bar, rest }) =>
      `| ${question} | ${set} | ${measure} | ${share(value)} | ${cell(bar)} | ${cell(rest)} |`,
  );
  return [
    '| question | set | measure | value | bar | rest |',
    '| --- | --- | --- | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n');
}
