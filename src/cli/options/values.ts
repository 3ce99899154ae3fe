import { InvalidArgumentError } from 'commander';

/** Parsers of option values. Each throws commander's InvalidArgumentError, which names the option and what was given. */
export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number of 0 or more.');
  return Number(value);
}

export function positive(value: string): number {
  const number = count(value);
  if (number === 0) throw new InvalidArgumentError('It must be 1 or more.');
  return number;
}

/** A share of 1: 0.5, .5 or 50%. */
export function share(value: string): number {
  const number = /^\d+(\.\d+)?%$/.test(value)
    ? Number(value.slice(0, -1)) / 100
    : value.trim() === ''
      ? Number.NaN
      : Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('It must be between 0 and 1, such as 0.5.');
  return number;
}

/** A file to read. What is empty may come of a variable that is not set. */
export function file(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must be a file.');
  return value;
}

/** A file to write, or `-`. */
export function output(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must be a file, or - for standard output.');
  return value;
}

/** Bytes: 512M, 2G, or a number of bytes. */
export function size(value: string): number {
  const told = /^(\d{1,6})([KMG])?B?$/i.exec(value) ?? /^(\d{1,15})$/.exec(value);
  if (!told) throw new InvalidArgumentError('It must be a size such as 512M or 2G.');
  const [, number, unit = ''] = told;
  return Number(number) * 1024 ** ['', 'K', 'M', 'G'].indexOf(unit.toUpperCase());
}

export function date(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 2025-02-30 for 2 March; the day must come back as it went in.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('It must be a day such as 2025-02-17.');
  }
  return value;
}

/** One or more of some words: `--kind direct,mixed` or `--kind direct --kind mixed`. The parser has them as its `choices`. */
export function oneOrMoreOf<Choice extends string>(choices: readonly Choice[]) {
  const parse = (value: string, earlier: readonly Choice[] | undefined): Choice[] => {
    const chosen = value.split(',').map((word) => word.trim());
    for (const word of chosen) {
      if (!(choices as readonly string[]).includes(word)) {
        throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
      }
    }
    return [...(earlier ?? []), ...(chosen as Choice[])];
  };
  return Object.assign(parse, { choices });
}

/** Names with commas between, or the option several times. */
export function names(value: string, earlier: readonly string[] | undefined): string[] {
  const told = value.split(',').map((name) => name.trim());
  if (told.includes('')) throw new InvalidArgumentError('It must be names with commas between.');
  return [...(earlier ?? []), ...told];
}
