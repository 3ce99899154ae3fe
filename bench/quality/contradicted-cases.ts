/** Cases of public figure sets whose gold contradicts what a reader of news needs: the figure is read the reader's way, and so counted as wrong. */
export interface Contradiction {
  readonly set: string;
  /** What the set asks for, and what is told instead. */
  readonly reason: string;
  /** Ends of case ids, behind the set's name, parted by spaces. */
  readonly cases: string;
}

/** By set, then reason. */
export const contradictions: readonly Contradiction[] = [
  {
    set: 'duckling',
    reason: 'the amount turned into a smaller unit (90 minutes, 94 inches, 2 grams); the unit as written is told',
    cases:
      'quantity-003 quantity-006 quantity-007 quantity-008 quantity-009 quantity-010 quantity-026 quantity-027 quantity-028 quantity-037 distance-017 distance-018 distance-019 distance-020 distance-021 distance-022 distance-029 distance-030 distance-031 distance-032 duration-020 duration-021 duration-022 duration-023 duration-024 duration-025 duration-026 duration-027 duration-028 duration-032 duration-033 duration-034 duration-035 duration-040 duration-041 duration-042 duration-058 duration-050 duration-059 duration-064 duration-073 duration-074 duration-075 duration-076',
  },
  {
    set: 'duckling',
    reason: 'half a minute as 31,719,604 seconds',
    cases: 'duration-055 duration-056 duration-057',
  },
  {
    set: 'duckling',
    reason: 'a time, coin or few without a number ("a month", "dime", "a couple"); no figure is told',
    cases:
      'duration-017 amountofmoney-gb-007 amountofmoney-gb-010 amountofmoney-gb-011 amountofmoney-gb-013 numeral-008 numeral-011 numeral-012 numeral-013 numeral-016 numeral-017',
  },
  {
    set: 'duckling',
    reason: '"7-9 lakh" from 7, "30 l" as lakh, "3k" as kilometres; a shared scale, litres and thousands are told',
    cases: 'amountofmoney-130 numeral-063 distance-004',
  },
  {
    set: 'grobid-eval',
    reason: 'the sides of a ratio ("1:2") as numbers of their own; the ratio is told',
    cases: '157 158',
  },
  {
    set: 'ms-age',
    reason: 'the second end of a range; the range is told',
    cases: '0016',
  },
  {
    set: 'ms-age',
    reason: 'the unit "age"; the year is told',
    cases: '0019',
  },
  {
    set: 'ms-currency',
    reason: 'the amount without its rate (a share, per dozen); the rate is told',
    cases: '0025 0049 0052 0057 0059 0061 0062 0067 0082',
  },
  {
    set: 'ms-currency',
    reason: 'a currency without a number; no figure is told',
    cases: '0094 0095 0117 0121 0125 0174',
  },
  {
    set: 'ms-dimension',
    reason: 'the second end of a range, the parts of a sum; the range, the sum is told',
    cases: '0011 0040 0061',
  },
  {
    set: 'ms-dimension',
    reason: 'a tonne as a ton of another weight, a file\'s "mb" as megabits; tonnes and megabytes are told',
    cases: '0050 0060 0096',
  },
  {
    set: 'ms-dimension',
    reason: 'the amount without its rate (per gramme); the rate is told',
    cases: '0088',
  },
  {
    set: 'ms-dimension',
    reason: 'a time of day as picometres, temperatures left to another set; both are told',
    cases: '0053 0094 0095',
  },
  {
    set: 'ms-number',
    reason: 'parts of addresses, dates, phone numbers, versions and codes as numbers; none, or the date, is told',
    cases: '0002 0144 0145 0190 0225 0233',
  },
  {
    set: 'ms-number',
    reason: 'numbers with a unit glued to them and dates left to other sets; they are told',
    cases: '0003 0004 0005 0006 0007 0147',
  },
  {
    set: 'ms-number',
    reason: 'fifteen digits without a mark, "10G"; no figure is told',
    cases: '0035 0041',
  },
  {
    set: 'ms-number',
    reason: '"thousand fifths" as over 1,005, "two millionth" as 2; thousands of fifths, a rank are told',
    cases: '0111 0228',
  },
  {
    set: 'ms-ordinal',
    reason: '"first" of first class as a rank; a set phrase tells none',
    cases: '0035',
  },
  {
    set: 'ms-ordinal',
    reason: 'the rank in "two and a third"; the fraction is told',
    cases: '0052 0053',
  },
  {
    set: 'ms-percent',
    reason: '"percent of ten" as ten per cent; the number is told',
    cases: '0010 0011 0012 0013',
  },
  {
    set: 'ms-temperature',
    reason: 'angles left to another set; they are told',
    cases: '0035 0036',
  },
  {
    set: 'quantulum3',
    reason: 'ranks, dates, times of day and vague numbers left out; they are told',
    cases: '002 003 006 008 026 057 074 078 080',
  },
  {
    set: 'quantulum3',
    reason: 'the ends of a change as a range, the parts of a sum, a dozen as a unit; change, sum and number are told',
    cases: '025 095 011 052',
  },
  {
    set: 'quantulum3',
    reason: 'a unit without a number ("a penny", "absolute zero") and numbers in names; no figure is told',
    cases: '005 040 048 053 069',
  },
];

/** Ids of the cases of `set` that are set aside. */
export function contradictedIn(set: string): ReadonlySet<string> {
  return new Set(
    contradictions
      .filter((c) => c.set === set)
      .flatMap(({ cases }) => cases.split(' ').map((name) => `${set}-${name}`)),
  );
}

/** The cases set aside and why, as a Markdown table. */
export function asideTable(): string {
  const lines = contradictions.map(({ set, reason, cases }) => `| ${set} | ${reason} | ${cases.split(' ').length} |`);
  return ['| set | what it asks for, and what is told | cases |', '| --- | --- | ---: |', ...lines, ''].join('\n');
}
