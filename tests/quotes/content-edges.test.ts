import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test.each([
  [
    'a bound number is what the clause is about',
    'Police say at least four hikers were hurt in the slide.',
    ['indirect Police: at least four hikers were hurt in the slide'],
  ],
  [
    'so is one with a noun behind a name',
    'Police say at least three Tarnian officers have been hurt.',
    ['indirect Police: at least three Tarnian officers have been hurt'],
  ],
  [
    'so is an approximate share',
    'The council said about half of the fall in its income reflected lower fees.',
    ['indirect The council: about half of the fall in its income reflected lower fees'],
  ],
  [
    'but no number of times',
    'The council said at least twice that the pier was safe.',
    ['indirect The council: the pier was safe'],
  ],
  ['but no number of what was recalled', 'The maker has recalled about 900 of its kites because they hold lead.', []],
  [
    '"that" before a time of the clause',
    'A source told the Gazette that this week’s talks would fail.',
    ['indirect A source: this week’s talks would fail'],
  ],
  [
    'but "that" of a day',
    'She said that same night that the talks would fail.',
    ['indirect She: the talks would fail'],
  ],
  [
    'how much later it was said',
    'Hale said two days later that the pier was lost. Ito told them about an hour later it was late.',
    ['indirect Hale: the pier was lost', 'indirect Ito: it was late'],
  ],
  [
    'but how long the clause’s own time was',
    'Hale said two weeks of rain had ruined it. Ito said only days remained.',
    ['indirect Hale: two weeks of rain had ruined it', 'indirect Ito: only days remained'],
  ],
  ['nothing but when it was said', 'Hale was told of the plan only minutes before it was read out.', []],
  [
    'a clause of when before "that"',
    'Hale told the Gazette after she had won the vote that it was late.',
    ['indirect Hale: it was late'],
  ],
  [
    'a body of many in a journal',
    'Gulls sleep at sea, the team report today in the journal Tide.',
    ['indirect the team: Gulls sleep at sea'],
  ],
  [
    'but a report in a journal',
    'Gulls sleep at sea, the team report in Tide showed.',
    ['indirect the team report in Tide: Gulls sleep at sea'],
  ],
  [
    'a range is what the clause is about',
    'The council says between 80 and 120 boats are lost each year.',
    ['indirect The council: between 80 and 120 boats are lost each year'],
  ],
  ['no deed of the sentence’s own subject', 'In May he married Mary Reed, having proposed by letter.', []],
  [
    'what the speaker goes on to question',
    'Hale said the plan was “theft” and questioned why the pier had cost £9,000.',
    ['mixed Hale: the plan was “theft”', 'fragment Hale: theft', 'indirect Hale: why the pier had cost £9,000'],
  ],
  [
    'a deed in the past behind a clause in the present',
    'Hale said she wants a new pier and praised the crew.',
    ['indirect Hale: she wants a new pier'],
  ],
  [
    'but no participle of the clause’s own perfect',
    'Hale said she has left the crew and moved the boat.',
    ['indirect Hale: she has left the crew and moved the boat'],
  ],
  [
    'nor a deed of the past told with another',
    'Hale said she rowed to Tarn and moved the boat.',
    ['indirect Hale: she rowed to Tarn and moved the boat'],
  ],
  [
    'a new subject behind an infinitive',
    'Hale agreed to pay for the pier, and he put in more.',
    ['indirect Hale: to pay for the pier'],
  ],
  [
    'a deed behind "but", what was promised being over',
    'Hale pledged to back the crew, but sounded tired this week.',
    ['indirect Hale: to back the crew'],
  ],
  [
    'an interview right behind what is asked for',
    'Hale called for a new harbour wall in an interview on Monday.',
    ['indirect Hale: a new harbour wall'],
  ],
  [
    'but not the book that somebody is asked about',
    'Hale complained about boats in a film.',
    ['indirect Hale: boats in a film'],
  ],
  [
    'while one of another trade says',
    'Hale said it was “theft”, while one rail user said it was late.',
    ['mixed Hale: it was “theft”', 'fragment Hale: theft', 'indirect one rail user: it was late'],
  ],
  [
    'what a clause cannot end with waits for more',
    'The plan is, he told them on Monday, dead. It was, Hale said, a mess.',
    ['indirect he: The plan is | dead', 'indirect Hale: It was | a mess'],
  ],
  [
    'a relative clause with the marks behind its source',
    'The loss was great, which he bore, according to Ito, “with no grace”.',
    ['mixed Ito: which he bore | “with no grace”', 'fragment Ito: with no grace'],
  ],
  [
    'who promised it is not told, who said so is',
    'Hale said he had been promised a pier “by three mayors”.',
    ['mixed Hale: he had been promised a pier “by three mayors”', 'fragment Hale: by three mayors'],
  ],
  [
    'what something shows is told with it',
    'Hale said the letter was ‘late’ and showed ‘contempt’ for them.',
    [
      'mixed Hale: the letter was ‘late’ and showed ‘contempt’ for them',
      'fragment Hale: late',
      'fragment Hale: contempt',
    ],
  ],
  [
    'all that somebody would say',
    'Hale declined to comment, other than to say that lessons went on.',
    ['indirect Hale: lessons went on'],
  ],
  [
    'what somebody likes to say',
    'The pier fell in 1907, he likes to point out.',
    ['indirect he: The pier fell in 1907'],
  ],
  [
    'since when, behind who says it',
    'There has been talk of a pier, crews told me, since the war.',
    ['indirect crews: There has been talk of a pier | since the war'],
  ],
  [
    'but nothing behind what somebody knows',
    'Asked how she could know that, Hale replied that ‘nobody has told us’.',
    ['direct Hale: nobody has told us'],
  ],
  [
    'a second clause with marks behind who says it',
    'It had been promised a pier in June, said Hale, but it “never came”.',
    ['mixed Hale: It had been promised a pier in June | but it “never came”', 'fragment Hale: never came'],
  ],
  [
    'but no deed of the speaker’s',
    'It had been promised a pier in June, said Hale, but she left.',
    ['indirect Hale: It had been promised a pier in June'],
  ],
  [
    'nor what somebody had been promised',
    'The town had been promised a pier in June, and got “none”.',
    ['scare -: none'],
  ],
  ['a deed in a verb of no list', 'The crews vowed to retaliate.', ['indirect The crews: to retaliate']],
  ['a deed whose verb is a past form too', 'He pledged to put the pier right.', ['indirect He: to put the pier right']],
  ['but no deed of things', 'Rising tides threaten to engulf the pier.', []],
  ['nor a noun behind "to"', 'Hale agreed to terms on Friday.', []],
  ['no comma behind who is cited first', 'According to Ito the pier is old.', ['indirect Ito: the pier is old']],
  [
    'a remark of how it stands to the rest',
    'Hale said, however, crews would stay until spring.',
    ['indirect Hale: crews would stay until spring'],
  ],
  ['the same before marks', 'Hale admitted, though, “We were slow.”', ['direct Hale: We were slow.']],
  [
    'a short name in brackets behind who was told',
    'Hale told the Tarn Press Agency (TPA) that crews would stay.',
    ['indirect Hale: crews would stay'],
  ],
  [
    'a clause of when before the marks',
    'Hale said as he left the hall, “We were slow.”',
    ['direct Hale: We were slow.'],
  ],
  [
    'but marks inside that clause are not what was said',
    'Hale smiled as he held the “golden oar” aloft.',
    ['scare -: golden oar'],
  ],
  [
    'a plural before a place',
    'Officials in Tarnia say early local elections will be held.',
    ['indirect Officials in Tarnia: early local elections will be held'],
  ],
  ['a plural before a day', 'The reports Thursday say crews have left.', ['indirect The reports: crews have left']],
  [
    'behind who backed something the sentence’s own verb',
    'Councillors who praised his plan warned on Tuesday that it could fail.',
    ['indirect Councillors: it could fail'],
  ],
  ['an adjective before a participle is no speaker', 'They vote on a new proposed charter in a week.', []],
  ['nor is a number', 'There are 384 pledged delegates at stake.', []],
  ['but those counted are', 'Of the crews, 384 pledged that they would stay.', ['indirect 384: they would stay']],
  [
    'what officials call something',
    'The plan has rules for what officials are calling a “quiet sea”.',
    ['mixed officials: a “quiet sea”', 'fragment officials: quiet sea'],
  ],
  ['denied a thing', 'The imports were denied such favours.', []],
  ['called to a place', 'Crews were called on Friday afternoon to the church.', []],
  [
    'advocates are a noun',
    'But advocates in the town cite his record at sea.',
    ['indirect advocates in the town: his record at sea'],
  ],
  [
    'a noun behind "that"',
    'He repeated that promise on Monday, saying crews would stay.',
    ['indirect He: crews would stay'],
  ],
  [
    'but a verb with an adverb before it',
    'These are crews that also promise in spring to stay.',
    ['indirect crews: to stay'],
  ],
  [
    'a study of last year',
    'The tax cut emissions by a tenth, according to a study last year by Ito.',
    ['indirect a study: The tax cut emissions by a tenth'],
  ],
  [
    'an apposition of who is cited',
    'He gave £5 to the fund, according to figures from Seawatch, a group that tracks gifts.',
    ['indirect figures from Seawatch: He gave £5 to the fund'],
  ],
  ['verbs in a row take objects', 'Hale came to town, recited her plans, and left.', []],
  [
    'a place between the verb of speech and its clause',
    'Part of the problem, say experts like Ito, a geologist, is the ground.',
    ['indirect experts: Part of the problem | is the ground'],
  ],
  [
    'who is described behind the marks',
    '“There was no order,” said the base chief known as Bob, speaking for the first time. “None at all.”',
    ['direct the base chief: There was no order, | None at all.'],
  ],
  [
    'who is quoted as saying it',
    '“The pier is shut,” the Gazette quoted Hale as saying on Monday.',
    ['direct Hale: The pier is shut,'],
  ],
  [
    'an order that the sentence’s last words tell of',
    'Crews were told to leave, a spokesman for the port said Monday.',
    ['indirect a spokesman for the port: Crews were told to leave', 'indirect -: to leave'],
  ],
  [
    'two who say something bare',
    'Hale and Ito say fresh polls are needed.',
    ['indirect Hale and Ito: fresh polls are needed'],
  ],
  [
    'a source close to somebody',
    '“It is over,” said a source close to the mayor.',
    ['direct a source close to the mayor: It is over,'],
  ],
  ['what is promised is nobody told', 'Hale has promised an inquiry into the fire that killed two.', []],
  [
    'a day between "but" and its verb',
    'Hale was wary of the plan but on Tuesday wrote that she agreed with it.',
    ['indirect Hale: she agreed with it'],
  ],
  ['but no second day', 'Crews met on Monday and Tuesday said a spokesman.', []],
  [
    'a number behind "as many as"',
    'As many as 40 posts were vacant, she pointed out.',
    ['indirect she: As many as 40 posts were vacant'],
  ],
  [
    'a team that reports',
    'The gap was large (p = 0.003), the team report.',
    ['indirect the team: The gap was large (p = 0.003)'],
  ],
  [
    'a marked word before the object of a headline',
    'Gulls ‘taste’ the future state of their nests, study suggests\n\nThe study came out on Monday and was widely read.',
    ['mixed study: Gulls ‘taste’ the future state of their nests', 'fragment study: taste'],
  ],
  [
    'a petition that calls for something',
    'It comes after a petition calling for the ferry to return was signed by many.',
    ['indirect a petition: the ferry to return'],
  ],
  [
    'marked words joined to what the writer tells',
    'Hale lives in Tarn with two cats and, she says, “a great many rugs”.',
    ['fragment she: a great many rugs'],
  ],
  [
    'who did what was heard',
    'The court heard how Hale went on cruises, telling colleagues he had come into money.',
    ['indirect -: how Hale went on cruises', 'indirect Hale: he had come into money'],
  ],
  [
    'a predicate without its subject',
    'He named it after his father, who he said “would have danced”.',
    ['fragment he: would have danced'],
  ],
  [
    'a headline in capitals',
    'Paper Says Hale Needs To Leave Politics\n\nThe paper said so on Monday in a long and winding piece.',
    ['indirect Paper: Hale Needs To Leave Politics'],
  ],
  [
    'a headline in capitals with marks',
    'Pier ‘Not Safe’, Says Mayor\n\nThe mayor said so on Monday in a long and winding piece.',
    ['mixed Mayor: Pier ‘Not Safe’', 'fragment Mayor: Not Safe'],
  ],
  [
    'a headline that says what somebody does',
    'Hale Announces New Pier For Tarn\n\nThe mayor said so on Monday in a long and winding piece.',
    ['indirect Hale: New Pier For Tarn'],
  ],
])('%s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test('a bracket longer than any short name stands before the verb', () => {
  const bracket = 'a baker, sailor and rower of some note in the town where she was born and where she has lived since';
  expect(spoken(`Hale (${bracket}), said it was late.`)).toContain('indirect a baker: it was late');
});
