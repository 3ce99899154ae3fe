import { expect, test } from 'vitest';
import { compareNames } from '../../src/entities/index.ts';

test.each([
  ['Ada Quist', 'Ada Quist', true, 'same name'],
  ['Ada M. Quist', 'Ada Quist', true, 'same name'],
  ['A. Quist', 'Ada Quist', true, 'initial'],
  ['Bill Marsh', 'William Marsh', true, 'nickname'],
  ['William "Tiger" Marsh', 'Tiger Marsh', true, 'nickname'],
  ['Sergei Orlov', 'Sergey Orlov', true, 'nickname'],
  ['Volodymyr Zelensky', 'Volodomyr Zelenskyy', true, 'spelling'],
  // A spelling may leave out what is no letter.
  ['Hassan El-Masri', 'Hassan Elmasri', true, 'spelling'],
  ['Jens Sæther', 'Jens Saether', true, 'spelling'],
  ['Øyvind Quist', 'Oeyvind Quist', true, 'spelling'],
  ['Lena Müllner', 'Lena Muellner', true, 'spelling'],
  ['Ada Mohammed', 'Ada Muhammad', true, 'spelling'],
  ['H. Morgan Ellery', 'Morgan Ellery', true, 'middle name'],
  ['Lena Ruiz', 'Lena Ruiz Vega', true, 'double surname'],
  ['Lena Marsh-Vega', 'Lena Vega', true, 'double surname'],
  ['Tom Okafor Jr.', 'Tom Okafor', true, 'same name'],
  ['José Nuñez', 'Jose Nunez', true, 'same name'],
  ['Tom Okafor Jr.', 'Tom Okafor Sr.', false, 'generation'],
  ['Keir Giles', 'Keir Starmer', false, 'surname'],
  ['Donald Tusk', 'Donald Trump', false, 'surname'],
  ['Ada Quist', 'Tom Quist', false, 'given name'],
  ['Ada Bill', 'Ada William', false, 'surname'],
  ['Eric Quist', 'Erica Quist', false, 'given name'],
  ['Paul Quist', 'Paula Quist', false, 'given name'],
  ['George W. Marsh', 'George H. W. Marsh', false, 'given name'],
  ['Ada J. Quist', 'Ada K. Quist', false, 'given name'],
])('%s and %s', (a, b, same, reason) => {
  expect(compareNames(a, b)).toEqual({ same, reason });
  expect(compareNames(b, a).same).toBe(same);
});

test('spellings that sound alike and look alike are one surname, others are not', () => {
  expect(compareNames('Ada Hartmann', 'Ada Hartmenn').same).toBe(true);
  expect(compareNames('Ada Hartmann', 'Ada Hartwell').same).toBe(false);
});
