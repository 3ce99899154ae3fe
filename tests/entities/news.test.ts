import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

/** Each name with what it is and who it stands for: `words (type)`, with `=name` where the name is another. */
function namesIn(source: string): string[] {
  const { mentions, entities } = findEntities(readText(articleOf(source)));
  return mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end, type, entity }) => {
      const words = source.slice(start, end);
      const { name } = entities[entity];
      return `${words} (${type})${name === words ? '' : `=${name}`}`;
    });
}

/** Each pronoun with the name of whom it stands for. */
function pronounsIn(source: string): string[] {
  const { mentions, entities } = findEntities(readText(articleOf(source)));
  return mentions
    .filter(({ kind }) => kind === 'pronoun')
    .map(({ start, end, entity }) => `${source.slice(start, end)}=${entities[entity]?.name ?? '?'}`);
}

test.each([
  // Ranks of police in letters and in two words
  ['PC Tom Laing came. PC Laing wept.', ['Tom Laing (person)', 'Laing (person)=Tom Laing']],
  ['Fans of DC Comics wept.', ['DC Comics (organisation)']],
  ['DC Ada Hale came. Det Con Hale wept.', ['Ada Hale (person)', 'Hale (person)=Ada Hale']],
  // Places that go on behind small words, and whose they are
  ['The plant at Torvik-on-Sel closed.', ['Torvik-on-Sel (place)']],
  ['The Commander-in-Chief left.', []],
  ['The Labour member for Brinsop spoke.', ['Labour (organisation)=Labour Party', 'Brinsop (place)']],
  ['Homes in Caithness and Sutherland went dark.', ['Caithness (place)', 'Sutherland (place)']],
  [
    'Ada Sutherland met crews in Caithness and Sutherland wept.',
    ['Ada Sutherland (person)', 'Caithness (place)', 'Sutherland (person)=Ada Sutherland'],
  ],
  // Whom a speaker is of
  ['Ada Quist of Ferry Watch said no.', ['Ada Quist (person)', 'Ferry Watch (organisation)']],
  ['Ada Quist of Railwatchers said no.', ['Ada Quist (person)', 'Railwatchers (organisation)']],
  // Firms and pollsters at the head of a sentence
  ['Zarnway, the cash-and-carry group founded in Leeds, grew.', ['Zarnway (organisation)', 'Leeds (place)']],
  ['Zarntar data showed a rise.', ['Zarntar (organisation)']],
  ['Fresh data showed a rise.', []],
  // Marks of thousands, towns of datelines, money
  ['Volkswagen will cut 35,000 jobs and Bosch 22,000.', ['Volkswagen (organisation)', 'Bosch (organisation)']],
  [
    'TORVIKA, Zambia — It rained. Nobody slept in the night, a black day for Torvika.',
    ['TORVIKA (place)', 'Zambia (place)', 'Torvika (place)=TORVIKA'],
  ],
  ['Sterling rose 0.2% to $1.27.', []],
  ['The striker wept as they beat Torvik Falcons 38-15.', ['Torvik Falcons (organisation)']],
  // A hospice of children is a body, whose head may be anybody's
  ['Tarn Hafod, the children’s hospice in Leeds, opened.', ['Tarn Hafod (organisation)', 'Leeds (place)']],
  // Both sides of a result
  [
    'It was late when they came, and it rained.\n\nTorvik Rovers 3-2 Marsh Alexandra\n\nThe striker scored.',
    ['Torvik Rovers (organisation)', 'Marsh Alexandra (organisation)'],
  ],
  // Units, contests
  ['It works at 20 degrees Celsius.', []],
  ['She won the Torvik Open.', ['Torvik Open (other)']],
  [
    'The Organization for Security and Co-operation in Europe met.',
    ['Organization for Security and Co-operation in Europe (organisation)'],
  ],
  // He, a surname
  ['Commerce spokesman He Yulan left. Mr He wept.', ['He Yulan (person)', 'He (person)=He Yulan']],
  ['“No,” He said.', []],
])('who is named in %s', (source, names) => expect(namesIn(source)).toEqual(names));

test.each([
  // Right behind a subject and its verb stands somebody else.
  ['Mrs Ada Hale sang. Mrs Lena Marsh called her “our star”.', ['her=Ada Hale']],
  ['Mr Tom Hale sang. Mr Hugh Marsh had sacked him.', ['him=Tom Hale']],
  ['Mr Hugh Marsh said the club had sacked him.', ['him=Hugh Marsh']],
  ['Mrs Ada Hale sang. Mrs Lena Marsh sold her house.', ['her=Lena Marsh']],
  [
    'Mr Tom Hale sang. Mr Hugh Marsh drew his own conclusions, and his backers urged him on.',
    ['his=Hugh Marsh', 'his=Hugh Marsh', 'him=Hugh Marsh'],
  ],
  ['Mrs Ada Hale sang. Mrs Lena Marsh drew her own map.', ['her=Lena Marsh']],
  // A driver without a name has years of his own.
  ['Mr Tom Hale spoke. A driver in his 50s was hurt and his lorry lost.', ['his=?', 'his=?']],
  ['Mr Tom Hale was a driver in his 2004 campaign.', ['his=Tom Hale']],
  ['Mr Tom Hale in his 50s wept.', ['his=Tom Hale']],
  // What an office tells of its holder
  ['Ada Hale slept. King Torvald sent word to her.', ['her=Ada Hale']],
])('whom the pronouns stand for in %s', (source, expected) => expect(pronounsIn(source)).toEqual(expected));
