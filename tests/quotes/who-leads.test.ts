import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test.each([
  [
    'behind a stop in marks, whom a colon follows',
    '“We are guests,” Hale said. “We are no thieves.” Ito said: “They took it.”',
    ['direct Hale: We are guests, | We are no thieves.', 'direct Ito: They took it.'],
  ],
  [
    'but a comma in marks leads to them',
    '“We are guests,” Hale said: “no thieves.”',
    ['direct Hale: We are guests, | no thieves.'],
  ],
  [
    'behind an abbreviation that ends the sentence',
    '“It is lost,” Hale said in Fort Tarn, S.C. “It will not be missed.”',
    ['direct Hale: It is lost, | It will not be missed.'],
  ],
  [
    'but no term behind a name’s initials',
    '“It is lost,” Hale said in Fort Tarn, S.C. “wreckers” country.',
    ['direct Hale: It is lost,', 'scare -: wreckers'],
  ],
  ['who goes on', 'To warn crews, the message continues, “Stay at home.”', ['direct the message: Stay at home.']],
  [
    'but no title that is read',
    'One of her recent reads, “This Old Pier,” drove it home.',
    ['scare -: This Old Pier,'],
  ],
  [
    'a paper, before a colon',
    'According to the Gazette: “The pier is lost.”',
    ['direct the Gazette: The pier is lost.'],
  ],
  [
    'a word with a hyphen',
    '“It is lost,” a voice-over in the advert states. “It will not be missed.”',
    ['direct a voice-over in the advert: It is lost, | It will not be missed.'],
  ],
  [
    'of a clause whose verb stands in marks',
    'Hale “drew quite well” in the vote of 2008, said Ito.',
    ['mixed Ito: Hale “drew quite well” in the vote of 2008', 'fragment Ito: drew quite well'],
  ],
  [
    'of a that-clause in marks',
    'The papers show, Hale said in May, that “two men met”.',
    ['mixed Hale: The papers show | “two men met”', 'fragment Hale: two men met'],
  ],
  ['many, who state it', '“It is ours,” the owners state in a letter.', ['direct the owners: It is ours,']],
  ['cries from a crowd', '“Call the vote,” came shouts from the crowd.', ['direct the crowd: Call the vote,']],
  [
    'the author of a title in marks',
    'As Hale, author of “The Pier,” put it, “The town forgets.”',
    ['scare -: The Pier,', 'direct Hale: The town forgets.'],
  ],
  [
    'but nobody behind the title',
    '“It is lost,” said Hale, author of “The Pier,” who rows. “It was old.”',
    ['direct Hale: It is lost,', 'scare -: The Pier,', 'direct Hale: It was old.'],
  ],
  [
    'who goes on, behind a word that ties the sentences',
    '“The boat is old,” Hale said. But “the crew is strong. It helps.” Then, “I tried.”',
    ['direct Hale: The boat is old,', 'direct Hale: the crew is strong. It helps.', 'direct Hale: I tried.'],
  ],
  [
    'but no term behind it',
    '“The boat is old,” Hale said. But “wreckers” is a hard word.',
    ['direct Hale: The boat is old,', 'scare -: wreckers'],
  ],
  [
    'set behind a word that leads them in',
    'The pier is old. But, said Hale, “I will not sell it.”',
    ['direct Hale: I will not sell it.'],
  ],
  [
    'with a colon at the end of the sentence',
    '“She can’t win,” Hale said, recalling her own vote: “I was sure of it.”',
    ['direct Hale: She can’t win, | I was sure of it.'],
  ],
  [
    'prompted to say so',
    'The vote was so slow that Ito was prompted to say, “This is too calm.”',
    ['direct Ito: This is too calm.'],
  ],
  [
    'behind what is cited with an American comma',
    'Citing “work in Tarn,” the mayor told the Gazette that she would stay.',
    ['fragment the mayor: work in Tarn,', 'indirect the mayor: she would stay'],
  ],
  [
    'behind a phrase that another could have used',
    'Hale responded with a phrase that could have come from Ito: “Stop it.”',
    ['direct Hale: Stop it.'],
  ],
])('who speaks: %s', (_, source, quotes) => {
  expect(spoken(source)).toEqual(quotes);
});

test.each([
  [
    'several of those named before',
    'Hale was booed by fans, some of whom chanted “you’re going”.',
    ['direct fans: you’re going'],
  ],
  [
    'both of two, whom somebody else tells of',
    'Hale noted that he had asked Reed and Ito in Tarn, both of whom told him that it was safe.',
    [
      'indirect Hale: he had asked Reed and Ito in Tarn, both of whom told him that it was safe',
      'indirect Ito in Tarn: it was safe',
    ],
  ],
  [
    'a sign, which warns those who pass',
    'A sign by the pier warns visitors that the last boat has gone.',
    ['indirect A sign by the pier: the last boat has gone'],
  ],
  [
    'who hopes now, and is not told of',
    'Hale confirmed that Ito would miss out but hopes to have Reed.',
    ['indirect Hale: Ito would miss out'],
  ],
  [
    'but a firm that earns now',
    'Hale said that the firm was old but makes money.',
    ['indirect Hale: the firm was old but makes money'],
  ],
])('%s', (_, source, quotes) => {
  expect(spoken(source)).toEqual(quotes);
});

test.each([
  ['pressed', '“Would it last?” Hale pressed. “It might.”', ['direct Hale: Would it last? | It might.']],
  ['went on', '“It is old,” Hale went on. “It is ours.”', ['direct Hale: It is old, | It is ours.']],
  ['cracked', 'Hale cracked: “It is older than Ito.”', ['direct Hale: It is older than Ito.']],
  ['but days that go on', 'As the day went on, crews left the pier. Hale pressed for a vote.', []],
  ['but cracks in ice', 'In the harbour, where boats lay, the ice cracked.', []],
  ['but nobody behind a title', 'Ito, star of “The Old Pier,” who went on to row, left.', ['scare -: The Old Pier,']],
])('verbs that say only what stands in marks: %s', (_, source, quotes) => {
  expect(spoken(source)).toEqual(quotes);
});
