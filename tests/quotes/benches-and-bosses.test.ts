import { expect, test } from 'vitest';
import { spoken, told } from './spoken.ts';

test.each([
  [
    'a day is none behind its article',
    'Police came, and The Sun reports two officers warned the crew about it.',
    ['indirect The Sun: two officers warned the crew about it'],
  ],
  [
    'a deed that something is said of',
    'Hale explained that confirming the age of the pier will require months of work.',
    ['indirect Hale: confirming the age of the pier will require months of work'],
  ],
  ['what a thing makes clear', 'The age of the pier may explain why the boards were lost.', []],
  [
    'but who explains it',
    'The mayor explained why the boards were lost.',
    ['indirect The mayor: why the boards were lost'],
  ],
  [
    'on what terms somebody is told',
    'Hale said they could be cautioned if they did not leave.',
    ['indirect Hale: they could be cautioned if they did not leave'],
  ],
  [
    'a paper that somebody hears, and what it says behind a phrase',
    'It was said while hearing a petition contending that as per the law, a person who has been enrolled cannot be a judge.',
    ['indirect a petition: as per the law, a person who has been enrolled cannot be a judge'],
  ],
  [
    'a clause that an apposition ends',
    'Hale said the pier was lost to the sea, a claim that the crew denies.',
    ['indirect Hale: the pier was lost to the sea'],
  ],
  [
    'a participle that goes on from one in marks',
    'They left, with one witness claiming he was ‘screaming’ outside the house and threatening to smash the cars.',
    [
      'mixed one witness: he was ‘screaming’ outside the house and threatening to smash the cars',
      'fragment one witness: screaming',
    ],
  ],
  [
    'a paper in which something is said, with what was done to it',
    'The group said in a trading update rushed forward by a week that sales had fallen.',
    ['indirect The group: sales had fallen'],
  ],
  [
    'two marks of one kind for a double one',
    '"A big need now is money,’’ Hale told the crew. "There is a lot to do.’’',
    ['direct Hale: A big need now is money, | There is a lot to do.'],
  ],
  [
    'but two that close two quotations',
    'Hale said: ‘He told us, ‘Go home’’ and left.',
    ['direct Hale: He told us, ‘Go home', 'fragment He: Go home'],
  ],
  [
    'somebody told of inside a report, with a clause on them',
    'The lawyers alleged that the witness, who was cross-examined, said that he never said so.',
    [
      'indirect The lawyers: the witness, who was cross-examined, said that he never said so',
      'indirect the witness: he never said so',
    ],
  ],
  ['when something was reported', 'No injuries were reported when the storm hit the pier on Monday night.', []],
  ['but when is asked', 'Hale said when the pier would open.', ['indirect Hale: when the pier would open']],
])('%s', (_, source, found) => {
  expect(spoken(source)).toEqual(found);
});

test.each([
  [
    'a bench that two judges make up',
    '“The powers of bail cannot be so read”, the bench of Justices Ada Hale and Bob Ito observed. It added that the section was old.',
    [
      'direct the bench of Justices Ada Hale and Bob Ito: The powers of bail cannot be so read',
      'indirect the bench of Justices Ada Hale and Bob Ito: the section was old',
    ],
  ],
  [
    'but two who speak together',
    'Mayors Ada Hale and Bob Ito said the plea was late.',
    ['indirect Ada Hale and Bob Ito: the plea was late'],
  ],
  [
    'a boss who goes on',
    'Tarn City lost 2-1 to Leeds. Manager Pep Hale would not blame injuries.\n\n“Bob did not train with us,” Hale said.\n\n“It’s not just about that,” the City boss added.',
    ['direct Pep Hale: Bob did not train with us,', 'direct Pep Hale: It’s not just about that,'],
  ],
  [
    'whom a noun has brought in with a name between commas',
    'An investigator with the Commission, Bob Ito, insisted that it was late.\n\nAda Hale left.\n\nThe investigator said that it was old.',
    ['indirect Bob Ito: it was late', 'indirect Bob Ito: it was old'],
  ],
  [
    'but somebody new since',
    'An investigator with the Commission, Bob Ito, insisted that it was late.\n\nAda Hale met an investigator in Leeds.\n\nThe investigator said that it was old.',
    ['indirect Bob Ito: it was late', 'indirect The investigator: it was old'],
  ],
  [
    'who is spoken to does not speak',
    'Ada Hale cautioned the prosecutor saying: “Anybody can do it.”',
    ['direct Ada Hale: Anybody can do it.'],
  ],
  [
    'but who is heard does',
    'Ada Hale saw the prosecutor saying: “Anybody can do it.”',
    ['direct the prosecutor: Anybody can do it.'],
  ],
  [
    'the subject of the sentence behind what introduces it',
    'When fans began asking how it fell, Ada Hale laughed about the row, saying that she was tempted to leave.',
    ['indirect fans: how it fell', 'indirect Ada Hale: she was tempted to leave'],
  ],
  [
    'a public body is no firm',
    'Exelor Inc said the tests went well.\n\nThe Food and Drug Administration has put off a vote on the drug, the biotechnology company said.',
    [
      'indirect Exelor Inc: the tests went well',
      'indirect Exelor Inc: The Food and Drug Administration has put off a vote on the drug',
    ],
  ],
])('%s', (_, source, found) => {
  expect(told(source)).toEqual(found);
});
