import { existsSync, readFileSync } from 'node:fs';
import { compareNames } from '../../src/entities/index.ts';
import { row, type Row } from './measures.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** How linking compares names of persons, on pairs of names that are known to be of one person or of two. None without the set. */
export function namePairRows(path: string): Row[] {
  if (!existsSync(path)) return [];
  const pairs = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
  const joined = pairs.filter(({ a, b }) => compareNames(a, b).same);
  const right = joined.filter(({ same }) => same).length;
  const alike = pairs.filter(({ a, b, same }) => !same && surnameOf(a) === surnameOf(b));
  const apart = alike.filter((pair) => !joined.includes(pair)).length;
  return [
    row(
      'entities',
      'name pairs',
      'one person told, F1',
      (2 * right) / (joined.length + pairs.filter(({ same }) => same).length),
      0.985,
    ),
    row('entities', 'name pairs', 'different people of one surname kept apart', apart / alike.length, 1 - 2 / 25),
  ];
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
