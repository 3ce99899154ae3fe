import { expect, test } from 'vitest';
import { officeOf, roleFits, sameKind } from '../../src/entities/offices.ts';

test.each([
  ['health secretary', 'Secretary of State for Health', true],
  ['defence secretary', 'Secretary of Defense', true],
  ['foreign minister', 'Minister of Foreign Affairs', true],
  ['communications head', 'head of communications', true],
  ['secretary of state', 'US Secretary of State', true],
  ['secretary of state', 'Secretary of State for Health', false],
  ['health secretary', 'Secretary of State for Wales', false],
  ['health minister', 'Minister of Education', false],
])('“%s” and “%s” are one kind of office: %s', (one, other, expected) => {
  expect(sameKind(officeOf(one)!, officeOf(other)!)).toBe(expected);
});

test.each([
  ['secretary', 'Secretary of State for Health', true],
  ['education secretary', 'Secretary of State for Health', false],
  ['head of the Navy', 'head of the Army', false],
  ['head', 'head of the Army', true],
])('“%s” may be said of a %s: %s', (role, title, expected) => {
  expect(roleFits(officeOf(role)!, officeOf(title)!)).toBe(expected);
});
