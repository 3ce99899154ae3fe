import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';
import { spoken } from './spoken.ts';

test.each([
  ['behind', '“We will rebuild the pier,” Ada Hale said.', ['direct Ada Hale: We will rebuild the pier,']],
  [
    'turned round',
    '“We will rebuild the pier,” said Ada Hale, a retired nurse who leads the group, on Friday.',
    ['direct Ada Hale: We will rebuild the pier,'],
  ],
  ['before', 'Ada Hale said: “We will rebuild the pier.”', ['direct Ada Hale: We will rebuild the pier.']],
  [
    'before, with a time and a place',
    'Ada Hale told reporters in Leeds on Monday: “We will rebuild it.”',
    ['direct Ada Hale: We will rebuild it.'],
  ],
  ['inside', '“We will,” Ada Hale said, “rebuild the pier.”', ['direct Ada Hale: We will, | rebuild the pier.']],
  [
    'between two sentences',
    '“We will rebuild it,” he said. “It takes a year.”',
    ['direct he: We will rebuild it, | It takes a year.'],
  ],
  [
    'over paragraphs',
    'She said: “One thing is sure.\n\n“We will rebuild it.”',
    ['direct She: One thing is sure. | We will rebuild it.'],
  ],
  ['an apposition', '“It is over,” Ada Hale, a doctor, said.', ['direct Ada Hale: It is over,']],
  [
    'behind a report of the same paragraph',
    'Tom Ito slept.\n\n“No,” Ito said.\n\nSpace, Ada Hale said, was hard. “We lost three probes.”',
    ['direct Ito: No,', 'indirect Ada Hale: Space | was hard', 'direct Ada Hale: We lost three probes.'],
  ],
  [
    'led in, then interrupted',
    'Hale fired back: “The pier,” she wrote, “is safe.”',
    ['direct Hale: The pier, | is safe.'],
  ],
  ['an adverb behind the verb', '“No,” he said pleasantly. “Not now.”', ['direct he: No, | Not now.']],
  [
    'a long phrase that somebody cites',
    'Hale cited “a marked slowdown in trade since May”.',
    ['fragment Hale: a marked slowdown in trade since May'],
  ],
  ['behind a question put', 'Asked if she was sorry, she shrugged: “Not at all.”', ['direct she: Not at all.']],
  ['what somebody would say', '“You’ve enough on,” she’d say.', ['direct she: You’ve enough on,']],
  [
    'an age and an origin',
    '“I felt sharp,” said the 24-year-old from Brno.',
    ['direct the 24-year-old from Brno: I felt sharp,'],
  ],
  ['a term that the sentence explains', 'How we rate claims: “Old” means a year and more.', ['scare -: Old']],
  [
    'words between that look like a time',
    '“Well,” Hale says at last, “they can spell.”',
    ['direct Hale: Well, | they can spell.'],
  ],
  [
    'a relative clause between',
    '“There is a lot to do,” said Ada Hale, who chairs the board, “and little time.”',
    ['direct Ada Hale: There is a lot to do, | and little time.'],
  ],
  [
    'a participle clause between',
    '“It was late,” Hale said, lowering her voice, “and nobody came.”',
    ['direct Hale: It was late, | and nobody came.'],
  ],
  [
    'no second half: a title',
    '“There is a lot to do,” said Hale, director of the film, “The Pier”.',
    ['direct Hale: There is a lot to do,', 'scare -: The Pier'],
  ],
  [
    'no second half: another one answers',
    '“No,” said Hale, but Ito answered, “Yes.”',
    ['direct Hale: No,', 'direct Ito: Yes.'],
  ],
  [
    'on X, which ends a sentence',
    '“Crews will go out,” Hale said on X. “Never touch fallen wires.”',
    ['direct Hale: Crews will go out, | Never touch fallen wires.'],
  ],
  [
    'a clause in marks',
    'Hale wrote that “a pier is a habit, not a command.”',
    ['direct Hale: a pier is a habit, not a command.'],
  ],
  ['age and town', 'Ada Hale, 46, of Leeds, said: “It is over.”', ['direct Ada Hale: It is over.']],
  ['a question', '“Why now?” Mr Hale asked.', ['direct Mr Hale: Why now?']],
  ['a common noun', '“We saw two men,” a police spokesman said.', ['direct a police spokesman: We saw two men,']],
  [
    'a phrase behind the head',
    '“It is near,” said two officials familiar with the matter.',
    ['direct two officials familiar with the matter: It is near,'],
  ],
  ['a name before a colon', 'Hale: ‘The pier is not our fault’', ['direct Hale: The pier is not our fault']],
  [
    'a name behind a dash',
    '“We rebuild what the sea takes.” – Ada Hale',
    ['direct Ada Hale: We rebuild what the sea takes.'],
  ],
  ['a verb that reports nothing else', '“Not again,” the mayor grinned.', ['direct the mayor: Not again,']],
  ['a quotation of two sentences', '“Stop it. Go home,” she told him.', ['direct she: Stop it. Go home,']],
  ['a participle', 'She left the hall, adding: “I will be back.”', ['direct She: I will be back.']],
  ['a shared subject', 'Hale met the crew and said: “You did well.”', ['direct Hale: You did well.']],
  [
    'a floating paragraph',
    '“We rebuild it,” Hale said.\n\n“It takes a year.”',
    ['direct Hale: We rebuild it,', 'direct Hale: It takes a year.'],
  ],
  [
    'behind a comma outside the marks',
    'The harbour wall “will not hold”, says the engineer.',
    ['mixed the engineer: The harbour wall “will not hold”', 'fragment the engineer: will not hold'],
  ],
  [
    'of a headline, behind a comma outside the marks',
    'Pier plan ‘a joke’, says Hale',
    ['mixed Hale: Pier plan ‘a joke’', 'fragment Hale: a joke'],
  ],
  [
    'of a headline, behind what it is about',
    'Pier fire: ‘We lost all we had’, says owner',
    ['direct owner: We lost all we had'],
  ],
  [
    'of a headline, with the verb last',
    '‘We lost all we had’, pier owner says',
    ['direct pier owner: We lost all we had'],
  ],
  ['no title in marks', 'Her book, “The Pier”, says little about Leeds.', ['scare -: The Pier']],
  ['of a headline, behind', '‘Not our fault’: minister', ['direct minister: Not our fault']],
  [
    'of a headline, with what it is about',
    '‘Not our fault’: minister on pier fire',
    ['direct minister: Not our fault'],
  ],
  ['of a headline, behind a dash', '‘It was hell’ – Hale on pier fire', ['direct Hale: It was hell']],
  [
    'with a nickname',
    '“We go,” a man who goes by “Fingers” told the court.',
    ['direct a man: We go,', 'scare -: Fingers'],
  ],
  ['quoted by somebody else', 'Ito was quoted by the Gazette as saying: “It is ours.”', ['direct Ito: It is ours.']],
  ['in whose words it is', 'It was, in the words of Ito, “a wreck”.', ['fragment Ito: a wreck']],
  ['asked before', 'Asked who pays, Ito smiled and said: “You do.”', ['direct Ito: You do.']],
  ['joint speakers', '“It is ours,” Hale and Ito said in a statement.', ['direct Hale and Ito: It is ours,']],
  ['a relative clause', '“It is ours,” said Ito, who owns the pier.', ['direct Ito: It is ours,']],
  ['marks left open', 'He said: “It is ours.\n\nThe pier “fell” in May.', ['direct He: It is ours.', 'scare -: fell']],
])('a speaker %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'before',
    '“He told me, ‘Go home,’ and I went,” Ada Hale said.',
    ['direct Ada Hale: He told me, ‘Go home,’ and I went,', 'direct He: Go home,'],
  ],
  [
    'with a colon, in single marks outside',
    'Ada Hale said: ‘My brother said: “Never sell the pier.” So we kept it.’',
    [
      'direct Ada Hale: My brother said: “Never sell the pier.” So we kept it.',
      'direct My brother: Never sell the pier.',
    ],
  ],
  [
    'behind',
    '“‘Go home now, all of you,’ he told us, and we went,” Ada Hale said.',
    ['direct Ada Hale: ‘Go home now, all of you,’ he told us, and we went,', 'direct he: Go home now, all of you,'],
  ],
  [
    'nowhere: a title',
    '“They sang ‘Gulls at Dawn’ all night,” Ada Hale said.',
    ['direct Ada Hale: They sang ‘Gulls at Dawn’ all night,'],
  ],
  [
    'nowhere: a term',
    '“The so-called ‘pier tax’ is a joke,” Ada Hale said.',
    ['direct Ada Hale: The so-called ‘pier tax’ is a joke,'],
  ],
])('a speaker inside a quotation, %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test('who says “I” inside a quotation is who says it', () => {
  const text = readText(articleOf('“I said, ‘Go home,’ and they went,” Ada Hale recalled.'));
  const quotes = findQuotes(text, findEntities(text, { includeFurniture: false }));
  expect(quotes.map(({ speaker, within }) => [speaker?.name, within])).toEqual([
    ['Ada Hale', -1],
    ['Ada Hale', 0],
  ]);
});

test.each([
  ['a title', 'She starred in “Gulls”, a play of 1990.'],
  ['a nickname', 'Tony “Fingers” Hale left the house.'],
  ['a term', 'The so-called “pier tax” begins in May.'],
])('nobody says %s', (_, source) => expect(spoken(source).every((line) => line.startsWith('scare -:'))).toBe(true));

test.each([
  ['in the sentence behind', '“It is a disgrace.” Ada Hale shook her head.', ['Ada Hale']],
  ['in the sentence before', 'Ada Hale was furious.\n\n“It is a disgrace.”', ['Ada Hale']],
  [
    'of the sentence between, not of the one before',
    '“Go,” Ada Hale said. Bob Ito frowned.\n\n“Why?”',
    ['Ada Hale', 'Bob Ito'],
  ],
  ['of two', 'Ada Hale and Bob Ito said: “It is ours.”', ['Ada Hale and Bob Ito']],
  ['behind what she is', '“We were poor,” the Rovers manager, Ada Hale, said. “I told them.”', ['Ada Hale']],
  [
    'by it: the body that spoke, and no place',
    'Hull Water says 70 homes are dry. Ripon is worst hit.\n\n“We will go out,” it said.',
    ['Hull Water', 'Hull Water'],
  ],
  ['with a party in brackets', '“Yes,” said Sen. Ada Hale (R-Ohio), the chairwoman.', ['Ada Hale']],
  ['with a party in brackets, before', 'The member for Hull, Cllr Ada Hale (Lab), said: “Yes.”', ['Ada Hale']],
  ['behind what else he is', 'Her coach, former world number five Bob Ito, said: “No.”', ['Bob Ito']],
  ['of many, with one of them', 'Experts, including Ada Hale, said: “No.”', ['Experts']],
  [
    'by they: the two who spoke',
    'The FBI and UNICEF said the convoy was late. “Trucks burned,” they said.',
    ['FBI and UNICEF', 'FBI and UNICEF'],
  ],
  [
    'by it: a statement that was read',
    'Pawel Hale flew in from Poland and read a short statement. It said: “She was kind.”',
    ['a short statement'],
  ],
  [
    'in the sentence before, with marks inside',
    '“No,” Bob Ito said.\n\nAda Hale remembered the lessons well. “‘Again,’ he’d say. ‘Again.’” The room was cold.',
    ['Bob Ito', 'Ada Hale', 'Bob Ito'],
  ],
  [
    'in the first person, of who the sentence is about',
    'Ada Hale gave the cup to her father, “who sold his boat so that I could row”.',
    ['Ada Hale'],
  ],
  ['by no first person of a title', 'Ada Hale sang. The hall heard “My Way” twice.', [undefined]],
  [
    'in a headline’s list',
    'Ohio governor signs mill bill, calls critics ‘vultures’\n\nText.',
    ['Ohio governor', 'Ohio governor'],
  ],
  [
    'behind what he is, in a clause whose verb stands in marks',
    'Bob Ito, a retired welder who promised to “clean house,” said: “No.”',
    ['Bob Ito', 'Bob Ito', 'Bob Ito'],
  ],
  ['I inside', '“I’d say, ‘Come in.’” Ada Hale said.', ['Ada Hale', 'Ada Hale']],
  [
    'by it, twice: a letter',
    'Ada Hale left Hull University. The letter asks for calm, and what it calls “a rest”. It also says that the pool is shut.',
    ['The letter', 'The letter'],
  ],
  [
    'behind another quotation of the sentence',
    '“I tried not to cry,” Ada Hale told a crowd that included her mother and, she revealed, “about 40 cousins”.',
    ['Ada Hale', 'Ada Hale'],
  ],
  ['by an age and a people', 'Ada Hale lost. “She was better,” said the 29-year-old Dane.', ['Ada Hale']],
  [
    'by an age and a sex: somebody else',
    'Ada Hale lost. “She ran,” said the 29-year-old man.',
    ['the 29-year-old man'],
  ],
  ['of two from two places', 'Sens. Ada Hale of Ohio and Bob Ito of Utah said: “No.”', ['Ada Hale and Bob Ito']],
  [
    'of two, both of one body',
    'Writing on Monday, Ada Hale and Bob Ito, both of the Hull Institute, said: “No.”',
    ['Ada Hale and Bob Ito'],
  ],
  ['behind a title that may be a verb', '“It is over,” said Hale’s top harbour aide Jack Sully.', ['Jack Sully']],
  ['behind marks without a comma', '“The pier will not fall” Ada Hale said on Monday.', ['Ada Hale']],
  [
    'before a colon, where the subject cannot speak',
    'The timing of it doesn’t surprise Welsh pollster Ada Hale: “Small parties do well in May.”',
    ['Ada Hale'],
  ],
  ['who cries out', 'Hale frowned at shouts of “shame” from bereaved families in the hall.', ['bereaved families']],
  [
    'before a town in a state',
    'Hector Ruiz, the son of a baker who once coached ball in Boston, Massachusetts, said: “No.”',
    ['Hector Ruiz'],
  ],
  ['by no topic of a headline', 'Heatwave: ‘Do not swim in lakes’ plea\n\nText.', [undefined]],
  ['by a word of a headline that names somebody', 'Hale: ‘Do not swim in lakes’\n\nAda Hale swam.', ['Ada Hale']],
  ['by whose teacher it is', 'Tom Hale rowed. The boy was described by his teacher as “a sunny lad”.', ['his teacher']],
  ['in a headline’s tail', '‘I felt it go’: women tell of pier fall\n\nText.', ['women']],
  ['by an age', 'Ada Hale blamed her shoulder. “She was better,” the 29-year-old said.', ['Ada Hale']],
  ['who was heard', 'Mr Hale was heard to shout “Get off me”.', ['Hale']],
  ['of two with brackets', 'Ada Hale (D-Ohio) and Bob Ito (D-N.J.) said: “It is ours.”', ['Ada Hale and Bob Ito']],
  ['by it: a state', 'Russia denied the charge. “The convoy was not armed,” it said.', ['Russia']],
  [
    'by it: the report',
    'Ben Ito went to Perth. A report by the board spoke for a sale: at this rate, it said, the pier will fall.',
    ['A report'],
  ],
  [
    'by it: the only body, behind a preposition',
    'Shares in Brown & Hale fell after it said the chief executive would leave.',
    ['Brown & Hale'],
  ],
  [
    'of a family, beyond who did it',
    'The family of a girl hit by a driver who was filming himself have described the term as “an insult”.',
    ['The family of a girl hit by a driver', 'The family of a girl hit by a driver'],
  ],
  [
    'in a headline, with what follows',
    '‘It’s just daft’: villagers fume as council paints yellow lines around a parked car\n\nText.',
    ['villagers'],
  ],
  [
    'outside the letter another one wrote',
    'Priya Nair said the gun was lent. She showed a letter in which the then mayor promised to return it. “He never did,” she said.',
    ['Priya Nair', 'the then mayor', 'Priya Nair'],
  ],
  [
    'of two who each give it a name',
    'The book was called “a gem” by the Tarn Review and “too long” by her aunt.',
    ['Tarn Review', 'her aunt'],
  ],
  [
    'in her sentence, of the other sex',
    'Sarah Lind took issue with the referee Paul Dunne, claiming he had told her to “stop moaning”.',
    ['Sarah Lind', 'Paul Dunne'],
  ],
  [
    'by no husband, whatever his name',
    'Jean Hallam kept it. Her husband, Robin, was in the yard. “He laughed,” she recalled.',
    ['Jean Hallam'],
  ],
  [
    'with colleagues',
    'Paul Munir treated her. In a journal, he and his colleagues described the case as “a reminder”.',
    ['Paul Munir and his colleagues', 'Paul Munir and his colleagues'],
  ],
  [
    'behind a dateline, of an opening participle',
    'Leeds: Calling the charge “a fable”, the mayor Arun Rathore said that no vote was lost.',
    ['Arun Rathore', 'Arun Rathore', 'Arun Rathore'],
  ],
  [
    'by an office of something, and who holds it',
    'Minister for Housing Dara Leavy was firm. “We need homes,” Minister for Housing Dara Leavy told the hall.',
    ['Dara Leavy'],
  ],
  [
    'by the last word of a body named before',
    'The Tarn High Court sat on Monday. “Water is no weapon,” the court said.',
    ['Tarn High Court'],
  ],
  [
    'with two descriptions',
    'Ask Lena Moko, a track inspector and shop steward, who says she was “chased twice”.',
    ['Lena Moko', 'Lena Moko'],
  ],
  [
    'from a town in a state',
    'There is Denise Watts, a baker in Omaha, Nebraska, who said she had “two jobs”.',
    ['Denise Watts', 'Denise Watts'],
  ],
  [
    'no title of a programme',
    'Speaking on RBS’s “Face The Coast,” Bob Hale said it was over.',
    [undefined, 'Bob Hale'],
  ],
  [
    'in a headline, by who it is',
    'Tarn Pumps boss: leaks “a thing of the past”\n\nText.',
    ['Tarn Pumps boss', 'Tarn Pumps boss'],
  ],
  [
    'of one of several, not by whose friend it is',
    'A source close to the health secretary, Joan Pike, said it was “news to us”, adding: “Both of us.”',
    [
      'A source close to the health secretary',
      'A source close to the health secretary',
      'A source close to the health secretary',
    ],
  ],
  ['late', 'Her coach, the late Ivo Rees, used to say that she had “an engine”.', ['Ivo Rees', 'Ivo Rees']],
  [
    'written to',
    'Hale has written to the leader of the council, who replied that it was “noted”.',
    ['the leader of the council', 'the leader of the council'],
  ],
  [
    'to whom it was done, not by whom',
    'Huw Parry was charged by the Tarn League after calling an official “a lamp-post”.',
    ['Huw Parry', 'Huw Parry'],
  ],
  [
    'to whom another one’s words lie in theirs',
    'Ravi Shah said the fridge had been shown by the cook to be broken, and that the cook had told her mother so. “It hummed,” he said.',
    ['Ravi Shah', 'Ravi Shah'],
  ],
  [
    'of an obituary, not by whose words are quoted aside',
    'Ada Hale was, in the words of the critic Una Ito, “a gale in a hat”. She left school at 14 because, she said, “it left me”.',
    ['Una Ito', 'Ada Hale'],
  ],
  ['with a reflexive', 'Bob Hale came late. “I forgot,” said Hale himself.', ['Bob Hale']],
  [
    'by any noun, in the paragraph',
    'Una Ito left.\n\nOne sixth former said the bell had cracked. “It was loud,” she added.',
    ['One sixth former', 'One sixth former'],
  ],
  ['before a time', 'It was Bob Hale who, in 2014, called the pier “a plank with a view”.', ['Bob Hale', 'Bob Hale']],
  [
    'of whom the phrase tells',
    'It began with a row with Bob Hale, who called the pier “a plank”.',
    ['Bob Hale', 'Bob Hale'],
  ],
  [
    'whose office it is',
    'She rang the maker, Tarn Pumps, whose helpline called it “a known fault”.',
    ['Tarn Pumps’s helpline', 'Tarn Pumps’s helpline'],
  ],
  [
    'behind a dateline',
    'Mumbai: The Konkan High Court lost patience on Monday, observing that tar was “no luxury”.',
    ['Konkan High Court', 'Konkan High Court'],
  ],
  [
    'behind what is told of another',
    'Ada Hale was told by a teacher that she might cook. “I see her face,” she says of the teacher.',
    ['a teacher', 'Ada Hale'],
  ],
  [
    'by a pronoun, to the other one',
    'Moira Hale said it was old. Ruth Ito said it was not. “It is,” she told Ito.',
    ['Moira Hale', 'Ruth Ito', 'Moira Hale'],
  ],
  [
    'by an office that nobody named here holds',
    'Its director, Ada Hale, said it was late.\n\nThe prime minister said: “No.”',
    ['Ada Hale', 'The prime minister'],
  ],
  ['by it: the review', 'The review looked at 20 cases at Hull Trust. It found: “No.”', ['The review']],
  [
    'by they: a family',
    'Hale’s family described him as “loud”. They said: “He was ours.”',
    ['Hale’s family', 'Hale’s family', 'Hale’s family'],
  ],
  ['behind a capital title', 'The Executive Director of the Centre for Harbours, Dr Bob Ito, said: “No.”', ['Bob Ito']],
  ['in a headline, at a place', '‘Not now’, says Hale at Leeds rally\n\nAda Hale spoke.', ['Ada Hale']],
  ['by nobody in a headline’s own sentence', '‘Black hole’: Treasurer under fire over pier\n\nText.', [undefined]],
  ['behind a headline’s semicolon', 'Man held after pier fire; “They ran,” sheriff says\n\nText.', ['sheriff']],
  [
    'by a headline’s body',
    'Labour: pier is ‘a disgrace’\n\nLabour and the crew met in Leeds on Friday.',
    ['Labour Party', 'Labour Party'],
  ],
  ['in a headline, at lunch', '‘I was always late’: lunch with Ada Hale\n\nAda Hale spoke.', ['Ada Hale']],
  [
    'behind a title that introduces',
    'In her memoir, A Pier of Mine (1994), Ada Hale recalled her first row with Tom Reed: “It sank.”',
    ['Ada Hale'],
  ],
  ['with letters behind the name', 'Counsel to the inquiry, Ada Hale KC, said: “No.”', ['Ada Hale']],
  [
    'by a body’s spokesman, who is not who a state sent',
    'Norway’s Peter Hale called it “daft”. In Moscow, the Kremlin spokesman said: “No.”',
    ['Peter Hale', 'Peter Hale', 'the Kremlin spokesman'],
  ],
  [
    'by an age, not by who was told',
    'Rovers need a boss after Lee Hale quit. The 44-year-old told the chairman, Nasser Ito. He said: “No.”',
    ['Lee Hale'],
  ],
  [
    'against another’s words',
    'Maeve Hale is blunt. Her sister Ada calls her “rude”. Hale herself is brief. “I am.”',
    ['Ada', 'Ada', 'Maeve Hale'],
  ],
  ['whose answer it is', 'Mr Hale’s answer was one word: “No.”', ['Hale']],
  ['behind what they are and a form of address', '“It sank,” said the lead author, Dr Ada Hale.', ['Ada Hale']],
  ['behind an office and another', '“It sank,” said the port’s leader, Councillor Ada Hale.', ['Ada Hale']],
  [
    'behind an office and a short form of address',
    '“It sank,” said the mayor, Cllr Ada Hale, on Monday.',
    ['Ada Hale'],
  ],
  ['behind two of them', '“It sank,” said the pier’s chair, Prof. Sir Tom Reed, of Leeds.', ['Tom Reed']],
  ['whose plan it is not', 'Hale’s plan was one word: “No.”', ['Hale’s plan']],
])('the speaker named %s', (_, source, expected) => {
  const text = readText(articleOf(source));
  const quotes = findQuotes(text, findEntities(text, { includeFurniture: false }));
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(expected);
});

test.each([
  ['a phrase with a clause in it', 'Hale promised “a pier that stands up”.', ['fragment Hale: a pier that stands up']],
  ['a participle’s phrase', 'Hale warned against “painting it as a treat”.', ['fragment Hale: painting it as a treat']],
  ['a clause', 'Hale said: “the pier that stands is ours”.', ['direct Hale: the pier that stands is ours']],
])('marks hold %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));
