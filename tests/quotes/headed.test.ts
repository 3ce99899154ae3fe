import { expect, test } from 'vitest';
import { told } from './spoken.ts';

const reactions = 'The coaches spoke to the press on Saturday. Below are their reactions.\n\n';

test.each([
  [
    'a name and an office in capitals',
    'ADA HALE – HEAD COACH, LEEDS\n\n“We were strong.”\n\n“I thought some of us did well.”\n\nIVO REED – CAPTAIN, LEEDS\n\n“I’m tired of it.”',
    [
      'direct ADA HALE: We were strong.',
      'direct ADA HALE: I thought some of us did well.',
      'direct IVO REED: I’m tired of it.',
    ],
  ],
  [
    'a name before a dash, and lines on what about',
    'Mike Harrowgate --\n\nGeneral --\n"It was late."\n\nOn the defeat --\n"We have to row."',
    ['direct Mike Harrowgate: It was late.', 'direct Mike Harrowgate: We have to row.'],
  ],
  [
    'a name that the text has before',
    'Ada Hale coaches Leeds.\n\nAda Hale\n\n“We were strong.”',
    ['direct Ada Hale: We were strong.'],
  ],
  ['but no line of other words', 'A Late Defeat\n\n“We were strong.”', ['direct -: We were strong.']],
  ['nor a town and a date', 'LEEDS – 3 MAY\n\n“We were strong.”', ['direct -: We were strong.']],
])('reactions are those of whose name stands above them: %s', (_, source, expected) => {
  expect(told(reactions + source)).toEqual(expected);
});
