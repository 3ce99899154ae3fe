import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

/** The speakers of a text’s quotes with what they say, fragments left out. */
function told(source: string): string[] {
  const text = readText(articleOf(source));
  return findQuotes(text, findEntities(text))
    .filter(({ kind }) => kind !== 'fragment')
    .map(({ parts, speaker }) => `${speaker?.name ?? '-'}: ${source.slice(parts[0].start, parts[0].end)}`);
}

test.each([
  [
    'the council of the clause before, as a fine says nothing',
    'The fine comes after the council lost a case, saying it was “too late”.',
    ['the council: it was “too late”'],
  ],
  ['but who acts in the main clause', 'Hale left after the council lost, saying it was late.', ['Hale: it was late']],
  [
    'a number of people with its bound',
    'More than 200 people marched, chanting “No more boats.”',
    ['More than 200 people: No more boats.'],
  ],
  ['no number that tells when', 'About 200 metres on, Ada Hale sat down, saying: “No.”', ['Ada Hale: No.']],
])('a participle has for its subject %s', (_, source, expected) => expect(told(source)).toEqual(expected));

test.each([
  [
    'somebody whose name is a man’s elsewhere, once told',
    'Femi Okonjo said the plan was late. It was a sham, she claimed.\n\nThe hall was full. Asked when, she said: “Now.”',
    ['Femi Okonjo: the plan was late', 'Femi Okonjo: It was a sham', 'Femi Okonjo: Now.'],
  ],
  [
    'who acts, where “it” begins the sentence',
    'Mary Reed wrote: “Hi.”\n\nIt comes after Susan Hale left the band when she posted a line reading: “Go.”',
    ['Mary Reed: Hi.', 'Susan Hale: Go.'],
  ],
  [
    'somebody unnamed whom the sentence brings in behind its first word',
    'Hale left. However, a former colleague was less sure. “He is done,” he said.',
    ['a former colleague: He is done,'],
  ],
  [
    'somebody’s, whom the sentence before is about',
    'My sister, who rows, laughed. “No,” she said.',
    ['My sister: No,'],
  ],
  [
    'nobody else than a name has been a woman or man before',
    'Robin Hale sang. “It is late,” he said.\n\nIn May he told the then mayor that it was over. She said it was not.',
    ['Robin Hale: It is late,', 'Robin Hale: it was over', 'She: it was not'],
  ],
  [
    'but not what somebody is beside the name',
    'For Susan Hale, a retired nurse, it is late. “It is done,” she said.',
    ['Susan Hale: It is done,'],
  ],
])('a pronoun stands for %s', (_, source, expected) => expect(told(source)).toEqual(expected));

test.each([
  [
    'where somebody is from',
    'Elena Varga praised the striker. “He waited,” the Hungarian said.',
    ['Elena Varga: He waited,'],
  ],
  [
    'the office of an aide who has just spoken',
    'Labour spokeswoman Mary Hale said it was late. The mayor’s official spokesman said he was sure. Pressed on it, the spokesman said he was right.',
    [
      'Mary Hale: it was late',
      'The mayor’s official spokesman: he was sure',
      'The mayor’s official spokesman: he was right',
    ],
  ],
  [
    'the aide of somebody, and not who it is the aide of',
    'Prime Minister Bob Hale left.\n\nThe prime minister’s press secretary insisted that Hale had paid.',
    ['The prime minister’s press secretary: Hale had paid'],
  ],
  [
    'the words that first told what they are',
    'A Tarn Water engineer said it leaked.\n\nThe engineer said it was old.',
    ['A Tarn Water engineer: it leaked', 'A Tarn Water engineer: it was old'],
  ],
  [
    'the other name of two before a colon',
    'Bill and Mary Stanton, both 34, from Leeds: “It is £20.”',
    ['Bill and Mary Stanton: It is £20.'],
  ],
  [
    'the name behind the time of an entry',
    '12:04 Opposition leader Mary Osei asks about the long waits. “Why?” she asks.',
    ['Mary Osei: the long waits', 'Mary Osei: Why?'],
  ],
  [
    'one of two offices before the name',
    '“It is theft,” Orbital’s co-founder and chief executive, Priya Raman, wrote.',
    ['Priya Raman: It is theft,'],
  ],
  [
    'a seat, where letters stand for the office',
    'The Labour MP for Tarn, Susan Hale, called the plan “a joke”.',
    ['Susan Hale: the plan “a joke”'],
  ],
  [
    'what one used to tell, inside a quotation',
    '“My dad used to tell me, ‘Hit it,’” Ada Hale said.',
    ['Ada Hale: My dad used to tell me, ‘Hit it,’', 'My dad: Hit it,'],
  ],
  [
    'the second verb of who rang, inside a quotation',
    '“Dad rang me and said, ‘Go,’” Ada Hale recalled.',
    ['Ada Hale: Dad rang me and said, ‘Go,’', 'Dad: Go,'],
  ],
])('somebody is told by %s', (_, source, expected) => expect(told(source)).toEqual(expected));

test.each([
  [
    'the handler who is heard, behind what the film was played to',
    'In a film of the call, played to the court, the handler can be heard asking: “Is he awake?” “I was tired,” she told the court.',
    ['the handler: Is he awake?', 'the handler: I was tired,'],
  ],
  [
    'the solicitor, and not her firm',
    'Her solicitor, Beth Amadi of Lowry Crane, added that it was late.',
    ['Beth Amadi: it was late'],
  ],
  [
    'who is met in a headline, whatever it is about',
    '‘I row alone’: Susan Hale on boats, grief, leaving town and learning to say no\n\nSusan Hale sat down on Monday, and the film was shown.',
    ['Susan Hale: I row alone'],
  ],
  [
    'the prime minister, and not the town in capitals',
    'LUNDAVAR: Prime Minister Robert Hale on Thursday left, warning that it was late.',
    ['Robert Hale: it was late'],
  ],
  [
    'sources, whatever they are privy to',
    'Sources privy to the deal said the Tarn Bank was late. They added that it had paid.',
    ['Sources privy to the deal: the Tarn Bank was late', 'Sources privy to the deal: it had paid'],
  ],
  [
    'a spokesperson who goes on in the next paragraph',
    'A spokesperson for Tarn Council, which paid £5, said it was late.\n\n“This is it,” they added.',
    ['A spokesperson for Tarn Council: it was late', 'A spokesperson for Tarn Council: This is it,'],
  ],
  [
    'who laughs at another’s words',
    '“It was in my diary,” Robert Haines said. Mary Dray laughed. “His diary! Well.”',
    ['Robert Haines: It was in my diary,', 'Mary Dray: His diary! Well.'],
  ],
  [
    'who is less sure than another',
    '“It was in my diary,” Robert Haines said. Mary Dray was less sure. “He left at noon.”',
    ['Robert Haines: It was in my diary,', 'Mary Dray: He left at noon.'],
  ],
  [
    'a petition that “it” reads',
    'A petition calling for Bob Hale to go has 2,300 names. “He needs to go,” it reads.',
    ['A petition: Bob Hale to go', 'A petition: He needs to go,'],
  ],
  ['the boss just named', 'Peter Garside left. “It is late,” fumed the Rangers boss.', ['Peter Garside: It is late,']],
  [
    'who goes on after a while',
    'Mary Dray sat down. “Sleep,” she said. Then, after a while: “And eat.”',
    ['Mary Dray: Sleep,', 'Mary Dray: And eat.'],
  ],
  [
    'nobody where a paper is named before the colon',
    'Mary Dray sat down. “Sleep,” she said. Then, the last page: “And eat.”',
    ['Mary Dray: Sleep,', '-: And eat.'],
  ],
  [
    'no banker for a chancellor',
    'Not so fast, warned Sushila Rao of Tarn Bank. She thinks it will last.\n\nThe chancellor said it was over.',
    ['The chancellor: it was over'],
  ],
  [
    'delegates from states, and not of an island',
    'Delegates from 39 island states walked out, accusing rich nations of breaking promises.',
    ['Delegates from 39 island states: rich nations of breaking promises'],
  ],
  [
    'the study, wherever it was published this week',
    'A study published this week in Tarn Systems found that seas rise.',
    ['A study published this week in Tarn Systems: seas rise'],
  ],
  [
    'of a lane and a study the study',
    'Engineers liked the lane in a new study, which concluded that it saved lives.',
    ['a new study: it saved lives'],
  ],
  [
    'who has no more to say',
    'Olena Kray turned away. “He liked the burnt ones,” is all she will say.',
    ['Olena Kray: He liked the burnt ones,'],
  ],
  [
    'but not somebody who had left',
    '“It was in my diary,” Robert Haines said. Mary Dray had left. “I came back at noon.”',
    ['Robert Haines: It was in my diary,', 'Robert Haines: I came back at noon.'],
  ],
])('who speaks is %s', (_, source, expected) => expect(told(source)).toEqual(expected));
