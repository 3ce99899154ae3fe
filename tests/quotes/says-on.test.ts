import { expect, test } from 'vitest';
import { told } from './spoken.ts';

test.each([
  [
    'another report behind “but”',
    'She would not sell it, Ada Hale said, but insisted “it would be a failure of boats”.',
    ['indirect Ada Hale: She would not sell it', 'direct Ada Hale: it would be a failure of boats'],
  ],
  [
    'many who insist and say',
    'The Hales however, insist they have not heard any crews complain, and say music was kept low.',
    ['indirect The Hales: they have not heard any crews complain', 'indirect The Hales: music was kept low'],
  ],
  [
    'but what they want to say',
    'The Hales insist they want to row, and say it.',
    ['indirect Hales: they want to row, and say it'],
  ],
  [
    'a clause behind “for instance”',
    'For instance, boats could sink, Ada Hale said, “although that needs proof.”',
    [
      'mixed Ada Hale: For instance, boats could sink | “although that needs proof.”',
      'fragment Ada Hale: although that needs proof.',
    ],
  ],
  ['but a place', 'In Leeds, Ada Hale said, “It needs proof.”', ['direct Ada Hale: It needs proof.']],
  [
    'the verb behind a remark',
    'The mayor, asked to confirm her claims that it was late, said: “I think so.”',
    ['indirect her: it was late', 'direct The mayor: I think so.'],
  ],
  [
    'what she did meanwhile',
    'Ada Hale stressed roads had been opened as she moved to calm the crews.',
    ['indirect Ada Hale: roads had been opened'],
  ],
  [
    'but what she tells of herself',
    'Ada Hale said she had slipped as she moved to calm the crews.',
    ['indirect Ada Hale: she had slipped as she moved to calm the crews'],
  ],
])('where one report ends and the next begins: %s', (_, source, expected) => {
  expect(told(source)).toEqual(expected);
});

test.each([
  [
    'who is quoted by a paper',
    '“It is late,” the Gazette reported, quoting Ada Hale as saying.',
    'direct Ada Hale: It is late,',
  ],
  ['but the paper’s source', '“It is late,” the Gazette reported, citing papers.', 'direct the Gazette: It is late,'],
  ['a sign that was put up', 'Ada Hale has put up a sign telling crews “it is late”.', 'direct a sign: it is late'],
  [
    'two before a relative clause',
    'Bill Hale and Ada Ito, who are leaving, said: “It is late.”',
    'direct Bill Hale and Ada Ito: It is late.',
  ],
  [
    'a headline’s participle',
    'Loose talk hurting bid, says Hale\n\nAda Hale spoke.',
    'indirect Ada Hale: Loose talk hurting bid',
  ],
  [
    'a headline signed by a study',
    'Your morning row doesn’t harm the heart - new study\n\nAda Hale spoke.',
    'indirect new study: Your morning row doesn’t harm the heart',
  ],
  [
    'and by somebody in capitals',
    'Crews deliberately delaying vote - NPP MP\n\nAda Hale spoke.',
    'indirect NPP MP: Crews deliberately delaying vote',
  ],
  [
    'the legislator who has just spoken',
    'Ada Hale left. The legislator said it was late.',
    'indirect Ada Hale: it was late',
  ],
])('who says it is found: %s', (_, source, expected) => {
  expect(told(source)[0]).toBe(expected);
});
