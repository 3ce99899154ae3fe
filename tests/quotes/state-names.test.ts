import { expect, test } from 'vitest';
import { countries } from '../../src/entities/data/countries.ts';
import { stateNames } from '../../src/quotes/data/state-names.ts';

test('states go by the names that entities have', () => {
  expect(stateNames.filter((name) => !(name in countries))).toEqual([]);
  expect(Object.keys(countries).filter((name) => !stateNames.includes(name))).toEqual([]);
});
