import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test.each([
  ['"that" and its verb in one word', 'Hale said that’s what she wants.', ['indirect Hale: that’s what she wants']],
  [
    'a description before the name of who is told',
    'Hale told radio host Bill Ito on Wednesday that the pier was shut.',
    ['indirect Hale: the pier was shut'],
  ],
  [
    'a hearing that is told',
    'Hale told a Pier Committee hearing on Thursday that the crew had left.',
    ['indirect Hale: the crew had left'],
  ],
  [
    'a crowd that a participle describes',
    'She told the crowd bathed in neon light that the pier would rise again.',
    ['indirect She: the pier would rise again'],
  ],
  [
    'but not what is promised to them',
    'Hale told her the tale of a boat that sank.',
    ['indirect Hale: the tale of a boat that sank'],
  ],
  [
    'what a story is of, and nobody who is told it',
    'Staff told stories of gulls that swim. Hale told the tale of how a crew left. He told lies that hurt people.',
    ['indirect Staff: gulls that swim', 'indirect Hale: how a crew left'],
  ],
  [
    'what those do who are told, behind what they are doing',
    'The mayor warned drivers using the bridge in May to slow down.',
    ['indirect The mayor: drivers using the bridge in May to slow down'],
  ],
  ['but no road of theirs', 'The mayor warned drivers using the road to town.', []],
  [
    'what is denied, and not what was done then',
    'Hale denied the theft of a boat but was jailed in May.',
    ['indirect Hale: the theft of a boat'],
  ],
  ['what one likes to tell', 'Hale liked to say that gulls swim.', ['indirect Hale: gulls swim']],
  [
    'a paper that was filed or sent',
    'Hale alleges in a complaint filed in Leeds on Monday that the pier leaked. She wrote in a letter sent to staff that it was over.',
    ['indirect Hale: the pier leaked', 'indirect She: it was over'],
  ],
  ['if, before a noun', 'Hale asks if the pier will last.', ['indirect Hale: the pier will last']],
  [
    'before when it was, which the writer tells',
    'The pier is safe, Hale has said, hours after talks had failed.',
    ['indirect Hale: The pier is safe'],
  ],
  [
    'no introduction with a participle in it',
    'In a televised address, Hale said, speaking through an interpreter: “We came.”',
    ['direct Hale: We came.'],
  ],
  [
    'what a council vows to do',
    'The mayor vows to mend the old pier in May.',
    ['indirect The mayor: to mend the old pier in May'],
  ],
  ['but no vows made to them', 'Old vows to the crew were kept.', []],
  ['who is called so', 'A woman from North Tarn called Barb told me that gulls swim.', ['indirect Barb: gulls swim']],
  [
    'what several do',
    'Many jobs also depend on the pier, one sign says.',
    ['indirect one sign: Many jobs also depend on the pier'],
  ],
  ['evidence that is given', 'Hale gave evidence that the pier had leaked.', ['indirect Hale: the pier had leaked']],
  ['but no hand that is given', 'Hale gave evidence in May.', []],
  [
    'a view that is held',
    'Hale was of the view that old piers leak. Ito was not of the view that they do.',
    ['indirect Hale: old piers leak'],
  ],
  [
    'what stands in the same brackets',
    'He is poor (the boat is worth less than £1,000, according to Hale).',
    ['indirect Hale: the boat is worth less than £1,000'],
  ],
  [
    'before words in marks that are added',
    'Hale said it was late but added, “I think you know.”',
    ['indirect Hale: it was late', 'direct Hale: I think you know.'],
  ],
  [
    'of a tower, before what has been done with it',
    'A tower that critics say will “blight the town” has been built by Hale.',
    ['mixed critics: will “blight the town”', 'fragment critics: blight the town'],
  ],
  ['no deed that was promised', 'The council, as it promised last week, has written to the crew.', []],
  [
    'but what somebody says of it',
    'The council, as Hale said last week, has written to the crew.',
    ['indirect Hale: has written to the crew'],
  ],
  ['no talks that one is asked to', 'Hale invited the crew to talks in May.', []],
  [
    'but what one is asked to do',
    'Hale invited the crew to join the talks.',
    ['indirect Hale: the crew to join the talks'],
  ],
  ['no minutes of a match', 'Hale was dismissed 11 minutes from time for a foul in May.', []],
  [
    'before what one did then',
    'Hale called for order in the hall and adjourned the meeting.',
    ['indirect Hale: order in the hall'],
  ],
  ['whose those are who are told', 'Hale told parents at St Ann’s that gulls swim.', ['indirect Hale: gulls swim']],
  [
    'papers of a court that one says so in',
    'Lawyers for Hale opposed it, saying in court files that the letters were private.',
    ['indirect Lawyers for Hale: the letters were private'],
  ],
  [
    'the vote of a day',
    'Hale was told just before Tuesday’s vote that she would lose.',
    ['indirect -: she would lose'],
  ],
  [
    'a case that "that" points to',
    'The court concluded in that case that the owner was careless.',
    ['indirect The court: the owner was careless'],
  ],
])('behind who and where: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  ['a report ends with its bracket', 'The pier (Hale says it is safe) has closed.', ['indirect Hale: it is safe']],
  [
    'a name ends before a bracket with a verb',
    'Hale called the crew “thieves” (though Ito had laughed) and left.',
    ['mixed Hale: the crew “thieves”', 'fragment Hale: thieves'],
  ],
  [
    'a participle goes on with the next one that says something',
    'Hale won the vote by saying the port was lost and vowing to rebuild it.',
    ['indirect Hale: the port was lost', 'indirect Hale: to rebuild it'],
  ],
  [
    'behind a noun with any that takes something',
    'Hale sparked anger by calling the crew crooks and shutting the pier.',
    ['indirect Hale: the crew crooks'],
  ],
  [
    'but not with an adjective',
    'A dean wrote in, disputing a claim that crews had sent inaccurate and misleading letters.',
    ['indirect A dean: a claim that crews had sent inaccurate and misleading letters'],
  ],
  [
    'nor with what is part of a list',
    'Hale spoke at length, saying she liked rowing and telling stories.',
    ['indirect Hale: she liked rowing and telling stories'],
  ],
])('where it ends: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  [
    'of what somebody is accused',
    'Hale was accused by the union of lying to crews.',
    ['indirect the union: of lying to crews'],
  ],
  [
    'for what somebody is criticised',
    'Hale has been criticised by some of his rivals for being late.',
    ['indirect some of his rivals: for being late'],
  ],
  [
    'in marks',
    'Hale was condemned by the union for “a cruel trick”.',
    ['mixed the union: for “a cruel trick”', 'fragment the union: a cruel trick'],
  ],
  ['what somebody is urged to do', 'Hale was urged by the union to go.', ['indirect the union: to go']],
  ['but nothing where nobody says it', 'Hale was accused of lying to crews.', []],
  ['nor behind a place', 'The crew was told by the gate to wait.', ['indirect the gate: to wait']],
])('behind who says it to somebody: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  [
    'one gaining',
    'The poll showed Hale losing ground among rowers, 45 percent to 18 percent.',
    ['indirect The poll: Hale losing ground among rowers, 45 percent to 18 percent'],
  ],
  [
    'one ahead',
    'A survey by the college in March found Hale with a small lead over Ito.',
    ['indirect A survey by the college: Hale with a small lead over Ito'],
  ],
  ['a fall', 'Figures showed a fall of 3% in sales.', ['indirect Figures: a fall of 3% in sales']],
  ['but no film shows what it says', 'The video showed a man on a long pier.', []],
  ['and who finds a thing says nothing', 'Police found a long knife in the boat.', []],
])('what is measured: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  [
    'a relative clause that ends in marks with a comma',
    'Hale, who calls Ito a “sailor,” said he would go.',
    ['mixed Hale: Ito a “sailor,”', 'fragment Hale: sailor,', 'indirect Hale: he would go'],
  ],
  [
    'a day between a relative clause and the verb',
    'Ada Hale, who has thrown care to the winds, on Friday said Ito was late.',
    ['indirect Ada Hale: Ito was late'],
  ],
  [
    'a paper that a report is taken from',
    'As reported by the Gazette, crews found over 200 letters in the hut.',
    ['indirect the Gazette: crews found over 200 letters in the hut'],
  ],
  [
    'the same at the end',
    'The pier was lost, as reported by the Gazette.',
    ['indirect the Gazette: The pier was lost'],
  ],
])('who says it: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  ['of oneself', 'Hale described himself as a rower and has said so.', ['indirect Hale: himself as a rower']],
  ['of what one saw', 'Hale described a man running from the pier.', ['indirect Hale: a man running from the pier']],
  ['dismissed as something', 'Hale dismissed the plan as a stunt.', ['indirect Hale: the plan as a stunt']],
  [
    'a deed that somebody recalls',
    'Hale recalled seeing a man on the pier when she rowed home.',
    ['indirect Hale: seeing a man on the pier when she rowed home'],
  ],
  ['or admits', 'Hale admitted never having paid.', ['indirect Hale: never having paid']],
  ['but no thing in -ing', 'Hale recalled nothing about the pier.', []],
  [
    'a crime that somebody admits',
    'Hale admitted conspiracy to defraud the port.',
    ['indirect Hale: conspiracy to defraud the port'],
  ],
  ['but not who is let in', 'The club admitted women in 1990.', []],
  ['nor the sick', 'Ada Hale was admitted to hospital on Monday.', []],
  ['what somebody is sure of', 'She is adamant the pier is safe.', ['indirect She: the pier is safe']],
  ['but not what is clear', 'It is clear the pier is lost.', []],
  ['a pain told of', 'Hale told of her pain at the loss.', ['indirect Hale: her pain at the loss']],
  [
    'marks in a tribute',
    'Rowers paid tribute to a “kind and loving” father.',
    ['mixed Rowers: a “kind and loving” father', 'fragment Rowers: kind and loving'],
  ],
  ['but no tribute by itself', 'Hale paid tribute to the crew and the rowers.', []],
  [
    'the case goes on where its verb has nothing behind it',
    'Hale said the case was heard and dismissed on Monday.',
    ['indirect Hale: the case was heard and dismissed on Monday'],
  ],
])('a noun or deed: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  [
    'another clause behind a semicolon',
    'The letters were hers, Hale said; the crew had found them.',
    ['indirect Hale: The letters were hers | the crew had found them'],
  ],
  [
    'but not that of somebody else',
    'The letters were hers, Hale said; Ito said they were his.',
    ['indirect Hale: The letters were hers', 'indirect Ito: they were his'],
  ],
  [
    'nor what was done by somebody else meanwhile',
    'The letters were hers, Hale said; but the crew was late.',
    ['indirect Hale: The letters were hers'],
  ],
  ['who did it', 'He was hit, police said, by a van on Monday.', ['indirect police: He was hit | by a van on Monday']],
  ['but not how it was said', 'He was late, Hale said, by phone.', ['indirect Hale: He was late']],
  [
    'noted in the second half of a sentence',
    'The crew was late, and as Hale noted, it could happen again.',
    ['indirect Hale: it could happen again'],
  ],
  [
    'critics brought to say it',
    'The fire prompted critics to argue that the pier was unsafe.',
    ['indirect critics: the pier was unsafe'],
  ],
  ['but not what one is paid to say', 'Hale paid critics to argue that the pier was unsafe.', []],
])('whose it is: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  [
    'before a verb that praises',
    'When the boat was lost, crews praised the brave coastguard.',
    ['indirect crews: the brave coastguard'],
  ],
  ['before one that calls on somebody', 'As the storm blew in, the town called upon the crew.', []],
  [
    'before a whole sentence in marks',
    'He rows for half a mile, and then, without turning round, he says, “You will want a story.”',
    ['direct he: You will want a story.'],
  ],
  [
    'but before the rest of one',
    'The pier, Hale says, “is lost for good.”',
    ['mixed Hale: The pier | “is lost for good.”', 'fragment Hale: is lost for good.'],
  ],
  [
    'before a title',
    'The storm ended her plans, Hale said in her book, “A Life Afloat.”',
    ['indirect Hale: The storm ended her plans', 'scare -: A Life Afloat.'],
  ],
  ['but a command is', 'Sell the boat, he says at last.', ['indirect he: Sell the boat']],
  ['and what several do', 'Others, crews say, serve no purpose.', ['indirect crews: Others | serve no purpose']],
  ['a sentence passed by events', 'A late goal condemned them to a third defeat.', []],
])('what is the writer’s: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  [
    'a jury has been told',
    'A nurse stole from a widow, a jury has been told.',
    ['indirect -: A nurse stole from a widow'],
  ],
  [
    'on a day',
    'The fire began in a bin, Tarn crown court was told on Monday.',
    ['indirect -: The fire began in a bin'],
  ],
  [
    'but whose words it is where somebody has said it',
    'Hale said the fire began in a bin, the court was told.',
    ['indirect Hale: the fire began in a bin'],
  ],
  [
    'a minister behind the time of an entry',
    'The page goes on all day.\n\n16:31 Minister: ‘We will learn’\n\nMore on that soon, here and on the radio.',
    ['direct Minister: We will learn'],
  ],
  [
    'marks that begin a clause',
    'As Hale has pointed out, “most” is not “all”.',
    ['mixed Hale: “most” is not “all”', 'fragment Hale: most', 'fragment Hale: all'],
  ],
  [
    'who is pleased to announce it',
    'The firm is pleased to announce that it has bought a pier.',
    ['indirect The firm: it has bought a pier'],
  ],
  ['but not who hopes to', 'The firm hopes to announce that it has bought a pier.', []],
])('who is told: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  [
    'an office behind the name',
    'According to Ada Hale, the head of the crew, the pier is old.',
    ['indirect Ada Hale: the pier is old'],
  ],
  [
    'who has seen a letter',
    'According to the letter, obtained by the Gazette, two crews were told to wait.',
    ['indirect the letter: two crews were told to wait'],
  ],
  [
    'but not a place',
    'According to the letter, in Leeds two crews were told to wait.',
    ['indirect the letter: in Leeds two crews were told to wait'],
  ],
])('behind who says so: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  [
    'for how long something is argued',
    'He has argued for months that the bill would fail.',
    ['indirect He: the bill would fail'],
  ],
  ['but for what', 'He has argued for lower fares on the ferry.', ['indirect He: lower fares on the ferry']],
  [
    'what one will not say is no part of it',
    'Hale said the crew was late and declined to say more.',
    ['indirect Hale: the crew was late'],
  ],
  [
    'what somebody wants to know',
    'A councillor wanted to know why the roof had been ruled out.',
    ['indirect A councillor: why the roof had been ruled out'],
  ],
  ['but not what nobody asks', 'The boat wanted to know no port.', []],
])('%s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});
