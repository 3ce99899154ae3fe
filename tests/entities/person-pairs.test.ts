import { describe, expect, it } from 'vitest';
import { personPairs } from '../../src/entities/link/person-pairs.ts';
import type { Node } from '../../src/entities/link/nodes.ts';
import { compareParts, readName } from '../../src/entities/person-names/index.ts';

const given = [
  'Ada',
  'Adah',
  'A.',
  'William',
  'Bill',
  'Will',
  'Kateryna',
  'Katerina',
  'Pat',
  'Patrick',
  'Ada Will',
  'W. Bill',
  'Wm',
];
const surnames = [
  'Quist',
  'Kwist',
  'Quist-Oban',
  'Oban',
  'Ruiz',
  'Ruiz Roza',
  'Zelinskyy',
  'Zelinskiy',
  'Zelinsky Jr',
  'Adler',
];
const names = [
  ...given.flatMap((first) => surnames.map((last) => `${first} ${last}`)),
  'William “Pat” Oban',
  'Pat (Billy) Oban',
  'Ada Ruiz Ruizova',
];

function nodeOf(name: string, index: number): Node {
  const none = { gender: null, firstLocal: 0, lastLocal: 0, mentions: 1, titles: new Set<string>() };
  const sets = { writtenTitles: new Set<string>(), honorifics: new Set<string>() };
  return { index, type: 'person', key: name, name, parts: readName(name), ...none, ...sets };
}

describe('pairs of full names', () => {
  const nodes = names.map(nodeOf);
  const found = [...personPairs(nodes)].map(({ a, b, reason }) => `${a.name} | ${b.name}: ${reason}`);

  it('leaves out no two that fit and share a surname or how they begin', () => {
    const consonants = ({ parts }: Node) => parts!.surname.replace(/[aeiouy'’-]/g, '').slice(0, 2);
    const partsOf = ({ parts }: Node) => parts!.surname.split('-');
    const expected = nodes.flatMap((a) =>
      nodes.slice(a.index + 1).flatMap((b) => {
        const begin = consonants(a) === consonants(b) && a.parts!.given[0][0] === b.parts!.given[0][0];
        if (!begin && !partsOf(a).some((part) => partsOf(b).includes(part))) return [];
        const { same, reason } = compareParts(a.parts!, b.parts!);
        return same ? [`${a.name} | ${b.name}: ${reason}`] : [];
      }),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('finds pairs for each reason', () => {
    const reasons = new Set(found.map((pair) => pair.slice(pair.indexOf(': ') + 2)));
    expect([...reasons].toSorted()).toEqual([
      'double surname',
      'initial',
      'middle name',
      'nickname',
      'same name',
      'spelling',
    ]);
  });
});
