import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

function speakersIn(source: string): (string | undefined)[] {
  const text = readText(articleOf(source));
  return findQuotes(text, findEntities(text)).map(({ speaker }) => speaker?.name);
}

test.each([
  [
    'whom a life is told of, not a daughter named once',
    'Mary Ito, who has died, ran the pier. She was born in Hull. She left school at 15. Her father rowed.\n\nThey had a daughter, Ruth.\n\nShe told one mayor: “I have a seat.”',
    ['Mary Ito'],
  ],
  [
    'one spokesperson of the paragraph before',
    'A council spokesperson said letters were sent to Tarn Water.\n\nThey said: “We sent them all.”',
    ['A council spokesperson', 'A council spokesperson'],
  ],
  [
    'not whom the introduction speaks of',
    'Michael Reed, the judge, was harsh. James Hale wept.\n\nSentencing Hale, he said: “It is rotten.”',
    ['Michael Reed'],
  ],
  [
    'not whom he is asked about',
    'Michael Reed said the pier was safe. James Hale wept.\n\nAsked about Hale, he said: “It is rotten.”',
    ['Michael Reed', 'Michael Reed'],
  ],
  [
    'some of a group, not a body named before',
    'The Harbour Board met.\n\nTwo of the nine rowers walked out. They said: “It is rotten.”',
    ['Two of the nine rowers'],
  ],
  [
    'one who is counted, in the next paragraph too',
    'The farmers met Michael Reed. One, who gave no name, said it was late.\n\n“It is rotten,” he said.',
    ['One', 'One'],
  ],
  [
    'whom a life is told of, not who spoke of him paragraphs before',
    'Michael Reed, who has died, drew maps. He was born in Hull. He left school at 15. He had a dog.\n\nPeter Ledwidge said he was shy.\n\nThey lived by the sea in Tarn.\n\nHe told the mayor: “I have no hat.”',
    ['Peter Ledwidge', 'Michael Reed'],
  ],
  [
    'who spoke of him, with a picture’s caption between',
    'Michael Reed, who has died, drew maps. He was born in Hull. He left school at 15. He had a dog.\n\nPeter Ledwidge said he was shy.\n\nLedwidge at his desk in Tarn (Picture: Ada Crane/Tarn Press)\n\nHe told the mayor: “I have no hat.”',
    ['Peter Ledwidge', 'Peter Ledwidge'],
  ],
  [
    'who does something for the one named',
    'Michael Reed said it was fine.\n\nIts convener believes some boats will leave. “It is rotten,” he said.',
    ['Michael Reed', 'Its convener'],
  ],
  ['the woman of two named', 'James Hale met Mary Ito at the pier.\n\n“It is rotten,” she said.', ['Mary Ito']],
  ['the man of two named', 'James Hale met Mary Ito at the pier.\n\n“It is rotten,” he said.', ['James Hale']],
  ['the man named last', 'Mary Ito wrote to Robert Hale in May.\n\nHe said: “It is rotten.”', ['Robert Hale']],
  [
    'the woman of a clause beside',
    'Michael Reed left the hall after Susan Hale spoke. “It is over,” she said.',
    ['Susan Hale'],
  ],
  [
    'of two men the one named last',
    'John Reed said the pier was safe.\n\nDavid Hale, who owns the ferry, disagreed.\n\n“It is a wreck,” he said.',
    ['John Reed', 'David Hale'],
  ],
  [
    'of two women the one named last, whose name may be a man’s',
    'Sandra Ito told the council that the pier was safe. Kelly Reed did not agree.\n\n“It is a wreck,” she said.',
    ['Sandra Ito', 'Kelly Reed'],
  ],
  [
    'whom the sentence brings in',
    'Mary Ito was 27 when a surgeon in Hull removed what he called “a stone”. A boy watched the mayor; he said it hurt.',
    ['a surgeon', 'A boy'],
  ],
  [
    'several who spoke in the sentence',
    'Owners met Hull Water. Hull Water and Ripon Gas spoke. Experts left, although they said: “No.”',
    ['Experts'],
  ],
  [
    'the one who spoke, whose name is a woman’s elsewhere',
    'The army left. Its spokesman, Adel Mansour, said it was old. Asked by reporters for names, he said: “No.”',
    ['Adel Mansour', 'Adel Mansour'],
  ],
  [
    'no man for a duchess',
    'The Duchess of Severn left. “I grow beans,” said Ron Pascoe, 82.\n\nAsked how she was, the duchess replied: “Better.”',
    ['Ron Pascoe', 'the duchess'],
  ],
  ['nobody, where it tells another sex than the honorific', 'Ms Hale said it was old. He said: “No.”', ['Hale', 'He']],
])('a pronoun stands for %s', (_, source, expected) => expect(speakersIn(source)).toEqual(expected));

test.each([
  ['a player', 'Daniel Okafor scored twice. “We needed that,” said the striker.', ['Daniel Okafor']],
  ['somebody of a place', 'Oliver Marsh was sorry. “I’d love that one back,” said the Durham man.', ['Oliver Marsh']],
  ['somebody born there', 'Maria Costa sang. “I’m tired,” the Lisbon-born singer said.', ['Maria Costa']],
  ['an age and an origin', 'Anna Petrov won. “I felt sharp,” said the 24-year-old from Brno.', ['Anna Petrov']],
  ['one of two', 'Daniel Okafor and Peter Lund scored. “We needed that,” said the striker.', ['the striker']],
  [
    'somebody brought in unnamed',
    'A striker was sent off, Peter Lund said. “I walked,” said the striker.',
    ['Peter Lund', 'the striker'],
  ],
  ['somebody else: no epithet', 'Police arrested Thomas Hale. “He ran,” said the officer.', ['the officer']],
  ['somebody unnamed', 'Thomas Hale left. “He ran,” said the man.', ['the man']],
])('a description stands for the one just named: %s', (_, source, expected) =>
  expect(speakersIn(source)).toEqual(expected),
);

test('a headline names who the text names', () => {
  const headline = 'Hale: ‘I turned down a million’\n\n';
  expect(speakersIn(`${headline}Ada Hale swam to Margate and back on Friday. “It was cold,” she said.`)).toEqual([
    'Ada Hale',
    'Ada Hale',
  ]);
});

test.each([
  ['Tom Hale left the door open to “indirect talks”, in remarks on the radio.', ['Tom Hale']],
  ['In a rambling speech on Monday, Tom Hale set out a “greener Britain”.', ['Tom Hale']],
  ['In the film, Tom Hale plays “the duke”.', [undefined]],
  ['In a speech, Tom Hale held up “The Pier”.', [undefined]],
])('marked words of what somebody said or wrote: %s', (source, expected) =>
  expect(speakersIn(source)).toEqual(expected),
);

test.each([
  ['said', 'One aide said it was bad. “It’s the ferries,” they said.', ['One aide', 'One aide']],
  ['was the subject', 'A senior minister was furious. “It’s the ferries,” they said.', ['A senior minister']],
  ['is another', 'One aide said it was bad. Another blamed the rain. “It fell,” they said.', ['One aide', 'Another']],
  ['but several are they', 'Two nurses said it was bad. “It’s the ferries,” they said.', ['Two nurses', 'Two nurses']],
  ['but one of several bodies', 'One of two firms said it was bad. “It was,” they said.', ['One of two firms', 'they']],
])('they: somebody unnamed who %s', (_, source, expected) => expect(speakersIn(source)).toEqual(expected));

test.each([
  [
    'is who spoke before',
    'Robert Ito said the crew was tired. James Hale had offered to sell the boat, he said.',
    ['Robert Ito', 'Robert Ito'],
  ],
  [
    'is the one told of, where nobody spoke before in the paragraph',
    'Robert Ito said the crew was tired.\n\nJames Hale was at sea when it sank, he said on Monday.',
    ['Robert Ito', 'James Hale'],
  ],
  [
    'is who speaks in the sentence already',
    'Robert Ito said it was late. James Hale said it was early, which is odd, he said.',
    ['Robert Ito', 'James Hale', 'James Hale'],
  ],
])('who speaks behind a report of a man by name %s', (_, source, expected) =>
  expect(speakersIn(source)).toEqual(expected),
);

test.each([
  ['the place of his church', 'The vicar of St John’s, Leeds, the Revd Robert Ito, said it was cold.', ['Robert Ito']],
  ['what he looks after', 'The biologist who counts them, Robert Ito, told me it was cold.', ['Robert Ito']],
  [
    'a rank, and is not the holder of another office',
    'The press officer, SP James Hale, said two men were held.\n\nThe governor vowed that it would stop.',
    ['James Hale', 'The governor'],
  ],
  ['what it sells, a body', 'The tree’s supplier, Norfell Ltd, said it was cheap.', ['Norfell Ltd']],
  [
    'a spokesman, who speaks for it',
    'A spokesman for the firm, Norfell Ltd, said it was cheap.',
    ['A spokesman for the firm'],
  ],
])('who is named behind %s', (_, source, expected) => expect(speakersIn(source)).toEqual(expected));

test.each([
  ['used to', 'My father sold boats.\n\n“They know you,” he used to say.', ['My father']],
  ['liked to', '“They know you,” Robert Ito liked to say of them.', ['Robert Ito']],
])('who %s say something', (_, source, expected) => expect(speakersIn(source)).toEqual(expected));

test.each([
  ['the author, where nobody else could be', 'The author laughed when told. “It sold well,” she said.', ['The author']],
  [
    'but not another one who spoke',
    'Mary Ito said it sold. The author laughed. “It did,” she said.',
    ['Mary Ito', 'Mary Ito'],
  ],
])('she: %s', (_, source, expected) => expect(speakersIn(source)).toEqual(expected));
