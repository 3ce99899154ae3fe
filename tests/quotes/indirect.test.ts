import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';
import { spoken } from './spoken.ts';

test.each([
  [
    'a list in the relative clause before the verb',
    'The firm, which has shops in Leeds, Hull and York, said sales had fallen.',
    ['indirect The firm: sales had fallen'],
  ],
  [
    'the same behind a place',
    'In Leeds, the firm, which has shops in Hull, Ripon and York, said sales had fallen.',
    ['indirect the firm: sales had fallen'],
  ],
  [
    'two relative clauses',
    'Hale, who met Ito, who runs the port, said the pier was safe.',
    ['indirect Hale: the pier was safe'],
  ],
  [
    'a clause of its own before the speaker',
    'The firm, which makes ferries, is closing, the mayor of Leeds, an old hand, said.',
    ['indirect the mayor of Leeds: The firm, which makes ferries, is closing'],
  ],
  [
    'what was found behind a participle',
    'A spokesman said officers had called twice and found “no sign of a leak”, but warned that rain was due.',
    [
      'mixed A spokesman: officers had called twice and found “no sign of a leak”',
      'fragment A spokesman: no sign of a leak',
      'indirect A spokesman: rain was due',
    ],
  ],
  [
    'before what a court heard',
    'A baker told Ito she was “no cook”, Tarn crown court heard on Tuesday.',
    ['mixed A baker: she was “no cook”', 'fragment A baker: no cook'],
  ],
  [
    'put to somebody',
    'Hale put it to her that she had “an old score”.',
    ['mixed Hale: she had “an old score”', 'fragment Hale: an old score'],
  ],
  [
    'behind at least so many times',
    'Hale was warned by Ito on at least three occasions that the fridge was broken.',
    ['indirect Ito: the fridge was broken'],
  ],
  [
    'a figure that she gives a name to',
    'Hale said the firm had sold half of it, a figure she called “low”.',
    ['indirect Hale: the firm had sold half of it', 'fragment she: low'],
  ],
  [
    'behind a relative pronoun that owns',
    'The town relies on nurses, whose shifts, Hale says, “make no sense”.',
    ['mixed Hale: whose shifts | “make no sense”', 'fragment Hale: make no sense'],
  ],
  [
    'with “as” behind marks',
    'Crews shout “shame!” as Hale announces a new levy on ice.',
    ['direct Crews: shame!', 'indirect Hale: a new levy on ice'],
  ],
  [
    'to a court, before a name',
    'Ng told the court Mr Hale had reversed a truck through a fence.',
    ['indirect Ng: Mr Hale had reversed a truck through a fence'],
  ],
  [
    'before what another says meanwhile',
    'The trust warned that it would cost more, while Labour’s Bob Ito said it was “a bribe”.',
    [
      'indirect The trust: it would cost more',
      'mixed Labour’s Bob Ito: it was “a bribe”',
      'fragment Labour’s Bob Ito: a bribe',
    ],
  ],
  [
    'before what she has not said',
    'Hale said the tax was “a bad one”, though she has stopped short of promising to end it.',
    ['mixed Hale: the tax was “a bad one”', 'fragment Hale: a bad one'],
  ],
  [
    'by a team that writes',
    'Writing in a journal, the team argue that practice helps.',
    ['indirect the team: practice helps'],
  ],
  ['of nobody accused or referred', 'The man accused of theft was referred to a clinic by Ito.', []],
  [
    'before what a station reported',
    'Themba said that three had been dismissed, Coast Talk radio reported.',
    [
      'indirect Coast Talk radio: Themba said that three had been dismissed',
      'indirect Themba: three had been dismissed',
    ],
  ],
  ['by no sigh behind a clause', 'When they put this to Ito, she sighed.', []],
  ['of nobody sent elsewhere', 'A spokesman referred questions to the budget office.', []],
  [
    'before the main verb, in a relative clause of the subject',
    'A woman who claimed her husband was lost so she could sell his boat was caught on Monday.',
    ['indirect A woman: her husband was lost so she could sell his boat'],
  ],
  [
    'with when it was done',
    'Ito accused the crew of leaving the pier before the bell. Hale urged them to go before dark.',
    ['indirect Ito: the crew of leaving the pier before the bell', 'indirect Hale: them to go before dark'],
  ],
  [
    'behind a comma, of the same one',
    'Hale said the striker Bob Ito was fit, and confirmed that a bid had been turned down.',
    ['indirect Hale: the striker Bob Ito was fit', 'indirect Hale: a bid had been turned down'],
  ],
  ['of who rang', 'An official rang to ask if they were brothers.', ['indirect An official: they were brothers']],
  [
    'before another call',
    'Hale said the plan was working and called on ministers to pay for it.',
    ['indirect Hale: the plan was working', 'indirect Hale: ministers to pay for it'],
  ],
  [
    'before what others say of it',
    'The count has fallen, according to the town, though charities said it was a guess.',
    ['indirect the town: The count has fallen', 'indirect charities: it was a guess'],
  ],
  ['no answer to what was said', 'Asked what Ito had said to that, Hale replied: “No.”', ['direct Hale: No.']],
  [
    'another one’s words behind “and”',
    'Hale said the pier was lost and Ito said it was not.',
    ['indirect Hale: the pier was lost', 'indirect Ito: it was not'],
  ],
  [
    'of shares of those asked',
    'One in three said the pier was ugly and one in four said it was loved.',
    ['indirect One in three: the pier was ugly', 'indirect one in four: it was loved'],
  ],
  ['of a country that is spelt like “us”', 'The US said the pier was lost.', ['indirect The US: the pier was lost']],
  [
    'another one’s words behind “but”, with an auxiliary',
    'Many owners have said they will not sell but others have said they may.',
    ['indirect Many owners: they will not sell', 'indirect others: they may'],
  ],
  [
    'the same speaker’s, named again',
    'Hale said the pier should close if it rained, and he added that the ferry would stop.',
    ['indirect Hale: the pier should close if it rained', 'indirect he: the ferry would stop'],
  ],
  [
    'the same speaker’s behind “but”, whatever can speak stands between',
    'The firm confirmed the letter was genuine but said it was old.',
    ['indirect The firm: the letter was genuine', 'indirect The firm: it was old'],
  ],
  [
    'behind a marked word, which it is no cue for',
    'Hale countered that the thief had “freely” shared his plan.',
    ['mixed Hale: the thief had “freely” shared his plan', 'fragment Hale: freely'],
  ],
  [
    'a question wondered aloud',
    'Hale wondered aloud whether the pier “would last”.',
    ['mixed Hale: whether the pier “would last”', 'fragment Hale: would last'],
  ],
  ['how sure somebody is', 'The mayor was adamant that it was safe.', ['indirect The mayor: it was safe']],
  ['what somebody makes clear', 'Ito made it clear that she would stay.', ['indirect Ito: she would stay']],
  ['not what is clear', 'It is clear that the pier will fall.', []],
  [
    'what somebody tells a programme',
    "Hale told Radio 4's Today programme that the pier was late.",
    ['indirect Hale: the pier was late'],
  ],
  [
    'what somebody takes to a platform to say',
    'Hale took to X to say that it was late.',
    ['indirect Hale: it was late'],
  ],
  ['a family’s', 'His family said he was late.', ['indirect His family: he was late']],
  [
    'a verb with its preposition, without an article',
    'Union warns of chaos at the docks.',
    ['indirect Union: chaos at the docks'],
  ],
  ['no speech: a beginning', 'It was the most since records began: 1.8 metres of it.', []],
  ['not what somebody was asked', 'Asked what it would take, she laughed.', []],
  ['not what a verb before “but” took', 'The forward had agreed a fee but changed his mind.', []],
  ['nobody’s', 'Neither owner mentioned that the pier was rotten.', []],
  [
    'of the clause behind the colon, which it interrupts',
    'Hale was blunt: the pier, she said, was a wreck.',
    ['indirect she: the pier | was a wreck'],
  ],
  [
    'not of a time of day’s colon',
    'About 10:03 a.m., Hale said, the crew left.',
    ['indirect Hale: About 10:03 a.m. | the crew left'],
  ],
  [
    'of the relative clause that it interrupts',
    'Ito, a welder who, neighbours say, went back for his dog, was lost.',
    ['indirect neighbours: who | went back for his dog'],
  ],
  [
    'a second “that”: the same report',
    'Reed told the inquiry that Hale had lied and that Ito said nothing.',
    ['indirect Reed: Hale had lied and that Ito said nothing'],
  ],
  [
    'what another one thinks is part of the report',
    'Hale said the ferry was late but she knew that the crew was “tired”.',
    ['mixed Hale: the ferry was late but she knew that the crew was “tired”', 'fragment Hale: tired'],
  ],
  [
    'with a second half that is no clause',
    'It is her job, Hale said, to talk to the crews.',
    ['indirect Hale: It is her job | to talk to the crews'],
  ],
  [
    'with a list behind the speaker',
    'The letters were on many matters, the Gazette said, including the pier and the ferry.',
    ['indirect the Gazette: The letters were on many matters | including the pier and the ferry'],
  ],
  [
    'with to whom it was said behind the speaker',
    'The pier would close, Hale said, to loud cheers.',
    ['indirect Hale: The pier would close'],
  ],
  [
    'in an introduction',
    'Having said that the pier was lost, Hale left the hall.',
    ['indirect Hale: the pier was lost'],
  ],
  [
    'in an introduction, with the speaker behind',
    'Arguing that the pier was lost, Hale left the hall.',
    ['indirect Hale: the pier was lost'],
  ],
  [
    'in an introduction with commas around its subject, before the main clause',
    'When the owner, Ada Hale, said that the pier was lost, the crew left the hall.',
    ['indirect the owner: the pier was lost'],
  ],
  [
    'by whom another one quotes',
    'The Gazette quoted Ito as saying that the ferry would sail again.',
    ['indirect Ito: the ferry would sail again'],
  ],
  [
    'by whom another one quotes, with words in marks',
    'The Gazette quoted one neighbour as saying the dogs “never stop”.',
    ['mixed one neighbour: the dogs “never stop”', 'fragment one neighbour: never stop'],
  ],
  ['by nobody', 'Nobody said that the ferry would be sold.', []],
  ['by none of several', 'None of the owners said the ferry was safe.', []],
  ['by few', 'Few say the pier is safe.', ['indirect Few: the pier is safe']],
  ['that is none: a stock phrase', 'Having said that, Hale left the hall before the vote.', []],
  [
    'age and town before the relative clause',
    'Ada Hale, 59, of Ripon, Ohio, who watched on a screen, said the pier was safe.',
    ['indirect Ada Hale: the pier was safe'],
  ],
  [
    'an order, with a place behind those told',
    'The mayor has told people in the west to “stay at home”.',
    ['mixed The mayor: people in the west to “stay at home”', 'fragment The mayor: stay at home'],
  ],
  [
    'relayed: the words are those of who is reported',
    'Hale told the board that the pier had been “a wreck,” according to the minutes.',
    [
      'mixed the minutes: Hale told the board that the pier had been “a wreck,”',
      'mixed Hale: the pier had been “a wreck,”',
      'fragment Hale: a wreck,',
    ],
  ],
  ['a party in brackets', 'Neil Hale (Labour) said the cost had risen.', ['indirect Neil Hale: the cost had risen']],
  [
    'a second verb, behind a noun that cannot speak',
    'He said the cost had gone up but denied claims that the scheme was dear.',
    ['indirect He: the cost had gone up', 'indirect He: claims that the scheme was dear'],
  ],
  [
    'the subject’s verb behind what it calls for',
    'A petition calling for an independent review has been signed by 1,100 people.',
    ['indirect A petition: an independent review'],
  ],
  [
    'a clause about what is named',
    'Hale criticised remarks Ada Ito had made about the mayor.',
    ['indirect Hale: remarks Ada Ito had made about the mayor'],
  ],
  [
    'the plural’s apostrophe',
    'The teachers’ leader, Ada Hale, went further, calling on the board to resign.',
    ['indirect The teachers’ leader: the board to resign'],
  ],
  [
    'a word of three with hyphens',
    'A mum-of-three told of the “worst seconds of my life”.',
    ['mixed A mum-of-three: the “worst seconds of my life”', 'fragment A mum-of-three: worst seconds of my life'],
  ],
  [
    'a second verb behind one in -ing, and an adjective in -ed',
    'He was wearing a borrowed suit and told her he was an envoy.',
    ['indirect He: he was an envoy'],
  ],
  [
    'a noun that looks like a verb',
    'He took €7m, according to court documents.',
    ['indirect court documents: He took €7m'],
  ],
  [
    'no report by the noun that a participle describes',
    'The minister said no one had come to harm, a claim disputed by the union.',
    ['indirect The minister: no one had come to harm'],
  ],
  ['a court', 'The judge held that the pier was safe.', ['indirect The judge: the pier was safe']],
  ['no court', 'Hale held the door. They were held to rules that had never applied.', []],
  [
    'the object of a verb in -ed before the cue',
    'An agent who interviewed Hale wrote that she denied everything.',
    ['indirect An agent: she denied everything'],
  ],
  [
    'as somebody put it, with a place',
    'As Hale put it in her opening remarks, the case was about “who knew”.',
    ['mixed Hale: the case was about “who knew”', 'fragment Hale: who knew'],
  ],
  [
    'who is described behind “according to”',
    'Two banks talked, according to the people, who stressed that no offer had been made.',
    ['indirect the people: Two banks talked', 'indirect the people: no offer had been made'],
  ],
  [
    'a headline whose verb stands in marks',
    'PM ‘should have known’ about meeting, says watchdog',
    ['mixed watchdog: PM ‘should have known’ about meeting', 'fragment watchdog: should have known'],
  ],
  [
    'label, up to the day',
    'Hale slammed the pier as a “disgrace” Wednesday on the radio.',
    ['mixed Hale: the pier as a “disgrace”', 'fragment Hale: disgrace'],
  ],
  [
    'label, on to more marks',
    'Hale called it a “fine pier” because “nothing else is left.”',
    [
      'mixed Hale: it a “fine pier” because “nothing else is left.”',
      'fragment Hale: fine pier',
      'fragment Hale: nothing else is left.',
    ],
  ],
  [
    'label behind a remark',
    'Hale accused Ben Ito, who ran the pier, of “sheer greed.”',
    ['mixed Hale: Ben Ito, who ran the pier, of “sheer greed.”', 'fragment Hale: sheer greed.'],
  ],
  [
    'no remark: a main clause',
    'Citing an old rule, Hale accused Ito, who ran the pier, of “sheer greed.”',
    [
      'indirect Hale: an old rule',
      'mixed Hale: Ito, who ran the pier, of “sheer greed.”',
      'fragment Hale: sheer greed.',
    ],
  ],
  [
    'while, with marks behind',
    'Hale lamented that the “danger” came from rust while “nobody looked.”',
    [
      'mixed Hale: the “danger” came from rust while “nobody looked.”',
      'fragment Hale: danger',
      'fragment Hale: nobody looked.',
    ],
  ],
  [
    'behind the one spoken to and a place',
    'Hale told a town hall in Leeds, Yorkshire on Monday that the fee was “peanuts.”',
    ['mixed Hale: the fee was “peanuts.”', 'fragment Hale: peanuts.'],
  ],
  [
    'a verb in the marks',
    'Hale commented that her crew “held on” to the rope.',
    ['mixed Hale: her crew “held on” to the rope', 'fragment Hale: held on'],
  ],
  [
    'marks begin the clause',
    'Hale said “the wind helps” despite the rain in Leeds.',
    ['mixed Hale: “the wind helps” despite the rain in Leeds', 'fragment Hale: the wind helps'],
  ],
  [
    'marks are half the subject',
    'Hale said “old planks” and the rust would be found.',
    ['mixed Hale: “old planks” and the rust would be found', 'fragment Hale: old planks'],
  ],
  [
    'the subject before marks is not who says it',
    'Hale, in a note written by the crew, said he “likes the pier” in the bay.',
    ['mixed Hale: he “likes the pier” in the bay', 'fragment Hale: likes the pier'],
  ],
  [
    'a colon leads the quotation in',
    'The storm had blown the whole night: “We never slept,” Hale said.',
    ['direct Hale: We never slept,'],
  ],
  [
    'started to',
    'Hale started to portray the storm as a “local” matter.',
    ['mixed Hale: the storm as a “local” matter', 'fragment Hale: local'],
  ],
  ['that', 'Ada Hale said that the pier was safe.', ['indirect Ada Hale: the pier was safe']],
  ['no that', 'Ada Hale said the pier was safe.', ['indirect Ada Hale: the pier was safe']],
  [
    'told somebody',
    'Hale told the BBC earlier this month that the pier was safe.',
    ['indirect Hale: the pier was safe'],
  ],
  ['behind', 'The pier was safe, the ministry announced.', ['indirect the ministry: The pier was safe']],
  ['behind, turned round', 'The pier was safe, said Ada Hale.', ['indirect Ada Hale: The pier was safe']],
  ['inside', 'The pier, Hale said, will not last.', ['indirect Hale: The pier | will not last']],
  ['according to', 'The pier was safe, according to local officials.', ['indirect local officials: The pier was safe']],
  ['according to, in front', 'According to Hale, the pier was safe.', ['indirect Hale: the pier was safe']],
  ['according to, inside', 'The pier is, according to Ito, old.', ['indirect Ito: The pier is | old']],
  [
    'before but',
    'Hale insisted the pier was safe, but Ito said it was not.',
    ['indirect Hale: the pier was safe', 'indirect Ito: it was not'],
  ],
  [
    'before a participle of speech',
    'He said the pier was safe, adding that it was old.',
    ['indirect He: the pier was safe', 'indirect He: it was old'],
  ],
  ['before while', 'He said the pier was safe, while the sea rose.', ['indirect He: the pier was safe']],
  [
    'mixed',
    'He said the pier was “a disaster” for the town.',
    ['mixed He: the pier was “a disaster” for the town', 'fragment He: a disaster'],
  ],
  [
    'mixed, behind',
    'The pier was “a disaster,” Hale said.',
    ['mixed Hale: The pier was “a disaster,”', 'fragment Hale: a disaster,'],
  ],
  ['behind a place', 'Hale said at a meeting in Leeds that the pier was safe.', ['indirect Hale: the pier was safe']],
  [
    'behind a programme',
    'Hale said on Coast FM’s “Late Harbour” that the pier was safe.',
    ['scare -: Late Harbour', 'indirect Hale: the pier was safe'],
  ],
  [
    'behind a remark',
    'Hale said on the radio, where she has a show, that the pier was safe.',
    ['indirect Hale: the pier was safe'],
  ],
  [
    'behind dashes',
    'Hale argued — not for the first time — that the pier was safe.',
    ['indirect Hale: the pier was safe'],
  ],
  [
    'after a programme in the introduction',
    'On Monday’s “Late Harbour,” Hale said the pier was safe.',
    ['scare -: Late Harbour,', 'indirect Hale: the pier was safe'],
  ],
  ['of what stands before', 'The pier, which Hale has often said was safe, has closed.', ['indirect Hale: was safe']],
  [
    'behind a dateline',
    'HARWICH, England (MPA) — The pier was safe, the ministry said.',
    ['indirect the ministry: The pier was safe'],
  ],
  [
    'of the subject behind its nationality and trade',
    'Freedonian carmaker Brenner shut its plant, citing rising seas and old walls.',
    ['indirect Freedonian carmaker Brenner: rising seas and old walls'],
  ],
  [
    'whose verb the marks hold',
    'Ito said the club “only had itself to blame” for the fire.',
    ['mixed Ito: the club “only had itself to blame” for the fire', 'fragment Ito: only had itself to blame'],
  ],
  [
    'a label that an agent gives',
    'The target was described by the campaign group Clear Tides as “a wish, not a plan”.',
    ['fragment the campaign group Clear Tides: a wish, not a plan'],
  ],
  [
    'of whose husband',
    'Her estranged husband was cleared after telling jurors he believed that she had won.',
    ['indirect Her estranged husband: he believed that she had won'],
  ],
  ['of a noun before', 'It was a bridge she said could fall.', ['indirect she: could fall']],
  [
    'up to a participle of naming',
    'Hale said the pier was old, calling it a relic of “better days”.',
    ['indirect Hale: the pier was old', 'mixed Hale: it a relic of “better days”', 'fragment Hale: better days'],
  ],
  [
    'with what is felt',
    'Hale said she was glad but feared the winter.',
    ['indirect Hale: she was glad but feared the winter'],
  ],
  [
    'with the verb in marks',
    'Hale said Ito “has a plan” for the pier.',
    ['mixed Hale: Ito “has a plan” for the pier', 'fragment Hale: has a plan'],
  ],
  [
    'after an introduction, as a label',
    'In another letter, Hale called Ito the “worst of neighbours”.',
    ['mixed Hale: Ito the “worst of neighbours”', 'fragment Hale: worst of neighbours'],
  ],
  [
    'behind somebody’s programme',
    'Hale told Coast FM’s “Late Harbour” that the pier was safe.',
    ['scare -: Late Harbour', 'indirect Hale: the pier was safe'],
  ],
  ['to nobody', 'Hale promised lower fares for everybody.', ['indirect Hale: lower fares for everybody']],
  [
    'up to another who names',
    'Hale said the pier was safe, but Ito called it a “wreck”.',
    ['indirect Hale: the pier was safe', 'mixed Ito: it a “wreck”', 'fragment Ito: wreck'],
  ],
  [
    'up to what the speaker does meanwhile',
    'Hale said the pier was “a joy” as she left the hall.',
    ['mixed Hale: the pier was “a joy”', 'fragment Hale: a joy'],
  ],
  [
    'of a source with an apposition',
    'The pier is old, according to Ito, head of the crew, which runs it.',
    ['indirect Ito: The pier is old'],
  ],
  [
    'by a noun in the subject',
    'Hale’s warning on Tuesday that the pier could fall within a year went unheard.',
    ['indirect Hale: the pier could fall within a year'],
  ],
  [
    'by a noun in the subject, before a verb behind a participle',
    'A warning by the ministry that piers built here could hurt people was ignored.',
    ['indirect the ministry: piers built here could hurt people'],
  ],
  [
    'by a noun in the subject, with a relative clause',
    'The report’s conclusion that the pier, which opened in May, was unsafe shocked the crew.',
    ['indirect The report: the pier, which opened in May, was unsafe'],
  ],
  [
    'by a noun behind a remark',
    'Her claim, made in a letter to the council, that the pier was unsafe drew protest.',
    ['indirect Her: the pier was unsafe'],
  ],
  [
    'as what a noun is',
    'Her argument on Sunday was that the pier was too old to save.',
    ['indirect Her: the pier was too old to save'],
  ],
  [
    'as what a noun has been',
    'The company’s position has always been that the leak was small.',
    ['indirect The company: the leak was small'],
  ],
  [
    'as what a noun of somebody is',
    'The verdict of the inquiry was that nobody was to blame.',
    ['indirect the inquiry: nobody was to blame'],
  ],
  [
    'by a noun that somebody makes',
    'Hale made the bold claim that the pier was safe.',
    ['indirect Hale: the pier was safe'],
  ],
  [
    'behind a question about a noun',
    'Asked about Ito’s claim that the pier was safe, Hale smiled.',
    ['indirect Ito: the pier was safe'],
  ],
  ['a label', 'Hale called the plan “a disaster”.', ['mixed Hale: the plan “a disaster”', 'fragment Hale: a disaster']],
  [
    'when, without a comma',
    'Hale said the pier fell while the crew ate.',
    ['indirect Hale: the pier fell while the crew ate'],
  ],
  [
    'another one’s words behind “while”',
    'Hale said the pier fell while Ito said it stood.',
    ['indirect Hale: the pier fell', 'indirect Ito: it stood'],
  ],
  [
    'another one’s words behind “while” and what he is',
    'Hale said it fell while Bob Ito, the mayor, said it stood.',
    ['indirect Hale: it fell', 'indirect Bob Ito: it stood'],
  ],
  [
    'by a document about something',
    'The report into the fire said the doors were shut.',
    ['indirect The report into the fire: the doors were shut'],
  ],
  [
    'by a word of time before a noun',
    'The day nursery’s owner, who lives in Leeds, said it was shut.',
    ['indirect The day nursery’s owner: it was shut'],
  ],
  [
    'by a study before',
    'An earlier study, led by Ito, found that it was shut.',
    ['indirect An earlier study: it was shut'],
  ],
  [
    'behind a day that is part of it',
    'Many pointed out that Friday attendance is poor.',
    ['indirect Many: Friday attendance is poor'],
  ],
  ['but a night that is pointed to', 'Ito said that night that it was shut.', ['indirect Ito: it was shut']],
  [
    'with “until after”',
    'Ito called for the vote to be held over until after the audit.',
    ['indirect Ito: the vote to be held over until after the audit'],
  ],
  [
    'by the first lady',
    'The former first lady said that the house was cold.',
    ['indirect The former first lady: the house was cold'],
  ],
  [
    'by executives there',
    'Executives there indicate that the paper will close.',
    ['indirect Executives there: the paper will close'],
  ],
  [
    'by what there is',
    'There were also letters that night showing that managers knew of the leak.',
    ['indirect letters: managers knew of the leak'],
  ],
  [
    'with the time before the verb',
    'The council less than two weeks ago said the pier was safe. The agency only three days later said it was not.',
    ['indirect The council: the pier was safe', 'indirect The agency: it was not'],
  ],
  [
    'by pages across the country',
    'Pages across the country, including the Courier, warned that the pier would fall.',
    ['indirect Pages across the country: the pier would fall'],
  ],
  [
    'of the days when it was so',
    'Hale, the author of a book about piers, said the days when they paid were over.',
    ['indirect Hale: the days when they paid were over'],
  ],
  ['by who rang to say it', 'It was Hale who rang to say she would pay.', ['indirect Hale: she would pay']],
  [
    'that interrupts a subject and its verb',
    'The plan, said Hale, would cost too much.',
    ['indirect Hale: The plan | would cost too much'],
  ],
  [
    'the same with who she is',
    'The pier, said Ada Hale, who owns it, is safe.',
    ['indirect Ada Hale: The pier | is safe'],
  ],
  [
    'not of an apposition',
    'Ada Hale, a nurse, said Bob Ito, who was late, would go.',
    ['indirect Ada Hale: Bob Ito, who was late, would go'],
  ],
  [
    'behind a remark that marks end',
    'Hale, citing “the tide,” said the pier could fall.',
    ['fragment Hale: the tide,', 'indirect Hale: the pier could fall'],
  ],
  ['with “there’s”', 'He said there’s no pier.', ['indirect He: there’s no pier']],
  ['with a verb in no list', 'Hale said people misjudge the sea.', ['indirect Hale: people misjudge the sea']],
  [
    'with an adverb of its subject',
    'Hale says long queues kept them out.',
    ['indirect Hale: long queues kept them out'],
  ],
  ['an adverb of the saying', 'Hale said again the pier was shut.', ['indirect Hale: the pier was shut']],
  [
    'without an article, behind a plain noun',
    'One harbour watchdog says crews ignore rules.',
    ['indirect One harbour watchdog: crews ignore rules'],
  ],
  [
    'by those asked',
    'Those surveyed say stricter rules would help.',
    ['indirect Those surveyed: stricter rules would help'],
  ],
  [
    'that begins with a participle',
    'Ito said having a pier helps the town.',
    ['indirect Ito: having a pier helps the town'],
  ],
  [
    'with a remark inside',
    'Ito said the ruling, which closed the pier, illustrates the danger.',
    ['indirect Ito: the ruling, which closed the pier, illustrates the danger'],
  ],
  ['between dashes', 'Owners – and some crews – say that it is shut.', ['indirect Owners: it is shut']],
  [
    'behind a preposition, of who comes behind',
    'After suggesting that it was shut, Hale left.',
    ['indirect Hale: it was shut'],
  ],
  ['behind “as”', 'As Hale observed, the pier was shut.', ['indirect Hale: the pier was shut']],
])('reported %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  ['That said, the pier was closed.'],
  ['Let’s say the pier was closed.'],
  ['Let us say the pier was closed.'],
  ['He declined to say whether the pier was safe.'],
  ['She did not say that the pier was safe.'],
  ['He is expected to announce that the pier will close.'],
  ['The said amount was paid.'],
  ['It was down from a previous forecast of between three and four boats.'],
  ['There were more claims of fraud.'],
  ['The Harbour index added 0.4% on Friday, while oil shares fell by more.'],
  ['The committee’s report has cleared the way.'],
  ['Experience shows that piers fall.'],
  ['The claim that the pier was safe was made often.'],
  ['The claims of fraud that were made in May were dropped.'],
  ['Hale did not make the claim that the pier was safe.'],
  ['Hale shared with Ito a plan that would save the pier.'],
  ['The mayor brushed off warnings from consumer advocates that autumn.'],
  ['At one point it failed.'],
  ['Crews came at noon following reports that a child was lost.'],
  ['It froze federal pay rates that year.'],
  ['I trained with a woman called Big Dee in Hull.'],
  ['A message from a stranger that simply read as rude was shown.'],
  ['Hale disclosed this to reporters on Monday.'],
  ['No one said it was late.'],
  ['Ito has the final say on the pier.'],
  ['As the crowd cheered, the pier was opened again.'],
  ['As the race begins in 2030, the town will be full.'],
])('%s reports nothing', (source) => expect(spoken(source)).toEqual([]));

test.each([
  ['One nurse in Leeds said it was safe. She said it was dear.', ['One nurse in Leeds', 'One nurse in Leeds']],
  [
    'A pensioner in Leeds said it was safe. A spokeswoman said it was old. He said it was dear.',
    ['A pensioner in Leeds', 'A spokeswoman', 'A pensioner in Leeds'],
  ],
  ['The researchers took 420 samples. They found that levels had risen.', ['The researchers']],
  ['A woman was hurt in the fall. She said it was the wind.', ['A woman']],
  ['The mayor was hurt in the fall. She said it was the wind.', ['The mayor']],
])('names who speaks unnamed in %s', (source, speakers) => {
  const quotes = findQuotes(readText(articleOf(source)), { mentions: [], entities: [] });
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(speakers);
});

test.each([
  ['Sen. Rob Tillman, R-Utah, who led the walkout, warned it would cost the town.', 'Rob Tillman'],
  ['One of them, Sen. Dale Hutchins of Oklahoma, said it would cost the town.', 'Dale Hutchins'],
  ['The court rose. Nicholas Penn KC said his client was sorry.', 'Nicholas Penn'],
  ['“It is late,” said Tolland Chamber chief executive Marianne Holt.', 'Marianne Holt'],
  ['“It is late,” said Leeds-based analyst Carl Dow.', 'Carl Dow'],
  ['The firm’s spokeswoman, Ada Hale, shot back: “He owns this.”', 'Ada Hale'],
  ['The court rose. Her husband, Keith Farrow, left after saying he was sorry.', 'Keith Farrow'],
])('finds the name in %s', (source, speaker) => {
  const text = readText(articleOf(source));
  expect(findQuotes(text, findEntities(text)).map((quote) => quote.speaker?.name)).toEqual([speaker]);
});

test('a report begins behind the town that it comes from', () => {
  const source = 'Dublin — The pier fell, Hale said.';
  expect(spoken(source, findEntities(readText(articleOf(source))))).toEqual(['indirect Hale: The pier fell']);
});

test.each([
  [
    'of those at work on something',
    'Police searching the pier said a man was held.',
    ['indirect Police searching the pier: a man was held'],
  ],
  [
    'held over something',
    'A man held over the theft said he was sorry.',
    ['indirect A man held over the theft: he was sorry'],
  ],
  [
    'of several, with two named',
    'A panel comprising Hale and Ito asked how the pier had fallen.',
    ['indirect A panel comprising Hale and Ito: how the pier had fallen'],
  ],
  ['of a document', 'A report released on Monday said costs had doubled.', ['indirect A report: costs had doubled']],
  [
    'no participle: an introduction before the subject',
    'At the council meeting the mayor said the pier was safe.',
    ['indirect the mayor: the pier was safe'],
  ],
  [
    'seen to by somebody',
    'The boy was treated by a nurse who noted that he was pale.',
    ['indirect a nurse: he was pale'],
  ],
  ['left, telling', 'Hale left the meeting saying the plan was dead.', ['indirect Hale: the plan was dead']],
  [
    'told of by one who heard others',
    'The mayor said the lift was off on the advice of experts, who found it was old, but conceded there was no other.',
    ['indirect The mayor: the lift was off on the advice of experts', 'indirect The mayor: there was no other'],
  ],
  [
    'by whom something was signed, and when',
    'A letter signed last week by 40 bakers says the mill is lost.',
    ['indirect A letter signed last week by 40 bakers: the mill is lost'],
  ],
  [
    'at work on what happened to one found dead',
    'Police hunting the killer of a man found dead in a mill have said they are near.',
    ['indirect Police hunting the killer of a man found dead in a mill: they are near'],
  ],
  [
    'by a share of those asked',
    'Only 40 percent of registered voters said it was safe.',
    ['indirect 40 percent of registered voters: it was safe'],
  ],
  [
    'behind a silent one in her report',
    'An aide said the mayor did not comment on it, before going on to describe it as “a fib”.',
    [
      'mixed An aide: the mayor did not comment on it, before going on to describe it as “a fib”',
      'fragment An aide: a fib',
    ],
  ],
  [
    'of two behind what they are',
    'Two anglers, Tom Rae-Lind and Ada Hale, said it was cold.',
    ['indirect Two anglers: it was cold'],
  ],
  [
    'who, in some month, called it something',
    'It was refused by the mayor, who in June described it as “a joke”.',
    ['mixed the mayor: it as “a joke”', 'fragment the mayor: a joke'],
  ],
  [
    'by whom it is described',
    'It grew, in a study described by one nurse as “a leap”.',
    ['fragment one nurse: a leap'],
  ],
  [
    'behind one of several letters',
    'It drew 600 objections, including one from Hull Trust, which said the block was “mad”.',
    ['mixed one from Hull Trust: the block was “mad”', 'fragment one from Hull Trust: mad'],
  ],
  [
    'behind a superlative',
    'The mayor sat by the most qualified woman there and said she would win.',
    ['indirect The mayor: she would win'],
  ],
  [
    'who keeps something',
    'The firm keeps its own finances a secret but says its sales have tripled.',
    ['indirect The firm: its sales have tripled'],
  ],
  [
    'behind an adverb that begins the sentence',
    'Shortly after the storm, the mayor issued a statement saying that the pier was lost.',
    ['indirect the mayor: the pier was lost'],
  ],
  ['with an ampersand', 'Analysts at Hull & Co said it was off.', ['indirect Analysts at Hull & Co: it was off']],
])('names the speaker %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  ['a pronoun that stands first', 'Hale said that was no comfort.', ['indirect Hale: that was no comfort']],
  [
    'a refusal behind it',
    'Hale said the letter was real but declined to name its author.',
    ['indirect Hale: the letter was real'],
  ],
  ['a refusal with “not”', 'Hale said it was hard but would not say why.', ['indirect Hale: it was hard']],
  [
    'a hardship with “not”',
    'Hale said it was hard but would not stop her.',
    ['indirect Hale: it was hard but would not stop her'],
  ],
  ['a verb unknown to us behind “to”', 'Hale vowed to unpick the deal.', ['indirect Hale: to unpick the deal']],
  ['her as the one told', 'Ito told her to “go home”.', ['mixed Ito: her to “go home”', 'fragment Ito: go home']],
  ['her mother as the one told', 'Ito told her mother it was late.', ['indirect Ito: it was late']],
  ['no one told', 'Ito promised her plan would work.', ['indirect Ito: her plan would work']],
  [
    'where, she says, in it',
    'Hale argues that it began at school, where, she says, it was “a joke”.',
    ['indirect Hale: it began at school', 'mixed she: where | it was “a joke”', 'fragment she: a joke'],
  ],
  [
    'several who are told',
    'Hale told Mr Ito, Mr Reed and Ms Lund that it was “too late”.',
    ['mixed Hale: it was “too late”', 'fragment Hale: too late'],
  ],
  [
    'a phrase in marks before a noun that may be a verb',
    'Hale said that the fees, which rise in May, “break” Harbour Board rules.',
    ['mixed Hale: the fees, which rise in May, “break” Harbour Board rules', 'fragment Hale: break'],
  ],
  [
    'a label that another one gives',
    'The firm said it lost shoppers who came back for what its boss called “proper cheese”.',
    [
      'mixed The firm: it lost shoppers who came back for what its boss called “proper cheese”',
      'fragment its boss: proper cheese',
    ],
  ],
  [
    'doubts behind “although”',
    'Analysts said it was “flawless”, although they questioned how long it would last.',
    ['mixed Analysts: it was “flawless”', 'fragment Analysts: flawless', 'indirect they: how long it would last'],
  ],
  [
    'a noun in -s that may be a verb',
    'The firm wrote to her, calling the two investigative reports “misleading”.',
    ['mixed The firm: the two investigative reports “misleading”', 'fragment The firm: misleading'],
  ],
  [
    'what somebody did in it',
    'Hale conceded that clerks had raised it with her “four times”.',
    ['mixed Hale: clerks had raised it with her “four times”', 'fragment Hale: four times'],
  ],
  [
    'what was found hidden',
    'Hale claimed that clerks had found “two knives” hidden in it.',
    ['mixed Hale: clerks had found “two knives” hidden in it', 'fragment Hale: two knives'],
  ],
  [
    'another one’s report behind “when”',
    'Hale told them the firm had nine boats when, according to the court, it had two.',
    ['indirect Hale: the firm had nine boats', 'indirect the court: it had two'],
  ],
  [
    'a day as its subject',
    'The weather office said Wednesday was hot.',
    ['indirect The weather office: Wednesday was hot'],
  ],
  [
    'a refusal short of more',
    'Hale said he had heard nothing but stopped short of ruling it out.',
    ['indirect Hale: he had heard nothing'],
  ],
  [
    'its label before “and, for once”',
    'Hale called it “a lesson” and, for once, meant it.',
    ['mixed Hale: it “a lesson”', 'fragment Hale: a lesson'],
  ],
  ['who is told by name', 'Hull told winger Luca Hale he could go.', ['indirect Hull: he could go']],
  ['what slipped out', 'Hale let slip that the pier was sold.', ['indirect Hale: the pier was sold']],
  [
    'no rest assured',
    'Hale sought to reassure owners there was “no risk” to boats.',
    ['mixed Hale: there was “no risk” to boats', 'fragment Hale: no risk'],
  ],
  [
    'a trade’s term in it',
    'Hale said firms try it live – known in the trade as “a float” – to save money.',
    ['mixed Hale: firms try it live – known in the trade as “a float” – to save money', 'scare -: a float'],
  ],
  [
    'what another one calls it',
    'Hale claimed the crew were “asleep”, something the mayor’s aide later dismissed as “a fib”.',
    ['mixed Hale: the crew were “asleep”', 'fragment Hale: asleep', 'fragment the mayor’s aide: a fib'],
  ],
  [
    'two labels by two',
    'It was a tackle the referee called “reckless” and Ito called “clumsy”.',
    ['fragment the referee: reckless', 'fragment Ito: clumsy'],
  ],
  [
    'a nickname in it',
    'Hale said a man known as “Shorty” ran an operation codenamed “Tern”.',
    ['mixed Hale: a man known as “Shorty” ran an operation codenamed “Tern”', 'scare -: Shorty', 'scare -: Tern'],
  ],
  [
    'so-called things in it, and a phrase of hers',
    'Hale said her so-called “friends” were “rats in coats”.',
    ['mixed Hale: her so-called “friends” were “rats in coats”', 'scare -: friends', 'fragment Hale: rats in coats'],
  ],
  [
    'found in a state, by nobody’s words but hers',
    'Hale said a cat was found “asleep on the piano”.',
    ['mixed Hale: a cat was found “asleep on the piano”', 'fragment Hale: asleep on the piano'],
  ],
  [
    'a phrase that is promised',
    'Hale promised them “the best pier in Wales”.',
    ['fragment Hale: the best pier in Wales'],
  ],
  ['what the speaker did next', 'Hale shouted “shame on you” and was led away.', ['fragment Hale: shame on you']],
  ['a name of a thing', 'There is a box on the desk called “daft ideas”.', ['scare -: daft ideas']],
  [
    'what somebody calls so',
    'A spokesman called “rotten” what Hale had built.',
    ['mixed A spokesman: “rotten” what Hale had built', 'fragment A spokesman: rotten'],
  ],
  [
    'all that is considered',
    'Hale said they are considering “all options”.',
    ['mixed Hale: they are considering “all options”', 'fragment Hale: all options'],
  ],
  [
    'marks behind a lone dash',
    'Hale said they were failed twice – first by the firm and then by “the watchmen”.',
    [
      'mixed Hale: they were failed twice – first by the firm and then by “the watchmen”',
      'fragment Hale: the watchmen',
    ],
  ],
  [
    'a phrase that the agency passes on',
    'Hale said he would go “after May”, Coast News adds.',
    [
      'mixed Coast News: Hale said he would go “after May”',
      'mixed Hale: he would go “after May”',
      'fragment Hale: after May',
    ],
  ],
  ['the number of a house', 'No 10 said it was “wrong”.', ['mixed No 10: it was “wrong”', 'fragment No 10: wrong']],
  [
    'what the main clause’s speaker goes on to say',
    'Hale noted that the union had written twice, stressing that “we are tired”.',
    ['indirect Hale: the union had written twice', 'direct Hale: we are tired'],
  ],
  [
    'a text from somebody',
    'Ito said he got a text from her that read “hide now”',
    ['mixed Ito: he got a text from her that read “hide now”', 'fragment a text from her: hide now'],
  ],
])('a report with %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test('who is told ends at a name where a clause begins', () => {
  const source = 'A spokesman told the BBC crews were on their way.';
  const entities = findEntities(readText(articleOf(source)));
  expect(spoken(source, entities)).toEqual(['indirect A spokesman: crews were on their way']);
});

test('one of a body is not the body', () => {
  const source = 'The MSP Group met. “It was fair,” said one MSP who was there.';
  expect(spoken(source, findEntities(readText(articleOf(source))))).toEqual(['direct one MSP: It was fair,']);
});

test('a given name is no auxiliary', () => {
  const source = 'The chairman, Will Rogers, for example, said Ito’s visit on Friday would help.';
  const [line] = spoken(source, findEntities(readText(articleOf(source))));
  expect(line).toMatch(/Rogers: Ito’s visit on Friday would help$/);
});

test.each([
  ['behind the clause', 'The tide was out, a jury has heard.', ['indirect -: The tide was out']],
  ['before it', 'Jurors heard that Ito had moved the buoy.', ['indirect -: Ito had moved the buoy']],
  ['without that', 'The inquest heard he had been alone.', ['indirect -: he had been alone']],
  ['and a case is no speech', 'The court heard the case in May. A witness heard that the tide was out.', []],
  ['and so is a day’s hearing', 'The tide was out at the committee hearing he called in May.', []],
])('what a court heard: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'is alleged to have replied',
    'Hale is alleged to have replied: “Leave the buoy.”',
    ['direct Hale: Leave the buoy.'],
  ],
  ['is said to have told', 'Ito is said to have told crews that it sank.', ['indirect Ito: it sank']],
  ['is quoted as saying', 'In the minutes she is quoted as saying that it sank.', ['indirect she: it sank']],
])('the subject of a passive speaks: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  ['a day', 'Hale warned on Tuesday against painting the pier.', ['indirect Hale: painting the pier']],
  ['who is warned', 'Hale warned crews against “painting by night”.', ['fragment Hale: painting by night']],
  ['a week', 'Hale complained last week of “a want of paint”.', ['fragment Hale: a want of paint']],
  [
    'but no time behind a noun',
    'Hale made comments on Monday about the “Late Harbour” show.',
    ['scare -: Late Harbour'],
  ],
])('between a verb and its preposition stands %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  ['a noun that is pointed to', 'Hale denied that charge on Friday.', []],
  ['a subject', 'Hale denied that a sailor misspoke.', ['indirect Hale: a sailor misspoke']],
  ['another verb’s clause', 'Hale agreed, noting that it sank.', ['indirect Hale: it sank']],
  ['a verb’s clause, not its noun’s', 'Hale said in her report that it sank.', ['indirect Hale: it sank']],
  ['where people stand', 'Hale told reporters aboard the royal barge that it sank.', ['indirect Hale: it sank']],
])('behind that: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'the next verb in the present',
    'Hale concedes the plan was “brave”, blames the price of paint and says the crew knew.',
    [
      'mixed Hale: the plan was “brave”',
      'fragment Hale: brave',
      'indirect Hale: the price of paint',
      'indirect Hale: the crew knew',
    ],
  ],
  [
    'but not the next noun',
    'Hale said the crew had built piers, shows and rides.',
    ['indirect Hale: the crew had built piers, shows and rides'],
  ],
  [
    'the verb of the sentence',
    'The club, which closed after denying grave breaches of the law, has since reopened.',
    ['indirect The club: grave breaches of the law'],
  ],
  [
    'but not an inversion',
    'Hale vowed to paint the pier in May, should he win.',
    ['indirect Hale: to paint the pier in May, should he win'],
  ],
])('a report ends before %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  ['a month', 'A poll taken in May found the pier would hold.', ['indirect A poll: the pier would hold']],
  ['days by numbers', 'A poll held Dec. 9-12 found the pier would hold.', ['indirect A poll: the pier would hold']],
  [
    'whom it was for',
    'A poll carried out for the crew found the pier would hold.',
    ['indirect A poll carried out for the crew: the pier would hold'],
  ],
  [
    'who sent it, with a date',
    'A letter sent by Ito in May 2012 said the pier would hold.',
    ['indirect A letter sent by Ito: the pier would hold'],
  ],
  [
    'who saw them',
    'Documents seen by the Gazette show the pier would hold.',
    ['indirect Documents seen by the Gazette: the pier would hold'],
  ],
  [
    'a purpose and a remark',
    'A letter drafted for the crew, seen by Ito, said the pier would hold.',
    ['indirect A letter drafted for the crew: the pier would hold'],
  ],
  ['but no adjective', 'The crew’s old broken boats said it all.', []],
])('a participle of what speaks, with %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  ['what will be', 'Pier to close until May, says council\n\nText.', ['indirect council: Pier to close until May']],
  ['no verb', 'Two hurt after pier fall, crew says\n\nText.', ['indirect crew: Two hurt after pier fall']],
  ['an age and a verb of its own', 'Actor, 43, says goodbye\n\nText.', []],
])('a headline with %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'what one adds shops by',
    'Hale said profits rose by adding shops.',
    ['indirect Hale: profits rose by adding shops'],
  ],
  ['a verb that is no month', 'It is a ruling that Hale says may yet be lost.', ['indirect Hale: may yet be lost']],
  [
    'what others did meanwhile',
    'Hale said it was “over”, as crews left the pier.',
    ['mixed Hale: it was “over”', 'fragment Hale: over'],
  ],
  ['who is told, by what they are', 'Hale told radio station Coast FM that it sank.', ['indirect Hale: it sank']],
  ['who is understood to have told', 'Hale is understood to have told Ito that it sank.', ['indirect Hale: it sank']],
  [
    'when it can begin',
    'Hale said that work could begin “within weeks”.',
    ['mixed Hale: work could begin “within weeks”', 'fragment Hale: within weeks'],
  ],
  [
    'a body in a headline that was told',
    'Crew ‘did not look’, inquiry told\n\nText.',
    ['mixed -: Crew ‘did not look’', 'fragment -: did not look'],
  ],
])('a report and %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));
