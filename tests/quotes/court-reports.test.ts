import { expect, test } from 'vitest';
import { spoken, told } from './spoken.ts';

test.each([
  [
    'who is accused of a deed that takes an object',
    'A man accused of sinking the ferry told police he was asleep.',
    ['indirect A man accused of sinking the ferry: he was asleep'],
  ],
  [
    'a gerund within a gerund, with a pronoun and places',
    'A cook on trial for hurting a sailor by hitting him on the head outside a pub told officers she regretted it.',
    ['indirect A cook on trial for hurting a sailor by hitting him on the head outside a pub: she regretted it'],
  ],
  [
    'and what the deed was done with',
    'A woman accused of wounding her partner with a hook through the hand said it slipped.',
    ['indirect A woman accused of wounding her partner with a hook through the hand: it slipped'],
  ],
  [
    'but who speaks behind a gerund’s clause without a comma',
    'After leaving the pier the crew said it was late.',
    ['indirect the crew: it was late'],
  ],
  [
    'nor a noun behind a gerund that has its own',
    'The cost of mending it had doubled, the harbour crew said.',
    ['indirect the harbour crew: The cost of mending it had doubled'],
  ],
  [
    'who finds by office',
    'The jury found she had been drinking. A coroner found the rope was old.',
    ['indirect The jury: she had been drinking', 'indirect A coroner: the rope was old'],
  ],
  ['but not who comes upon something', 'Crews found the hatch was shut. The jury found a seat.', []],
  [
    'what an accused pleads',
    'Hale pleaded that he was asleep. Ito pleaded guilty. Reed pleaded not guilty to theft.',
    ['indirect Hale: he was asleep'],
  ],
  [
    'an object, and a clause of its own behind "and"',
    'The prosecution has concluded its case and the trial goes on.',
    [],
  ],
  [
    'but two subjects of one verb',
    'The prosecution has concluded its witness and the mate were asleep.',
    ['indirect The prosecution: its witness and the mate were asleep'],
  ],
  ['who is called to help', 'The consulate called Tarn Police. Hale called her sister and left.', []],
  [
    'but what somebody is called',
    'Hale called Ito a liar. Reed called the plan “a joke”.',
    ['indirect Hale: Ito a liar', 'mixed Reed: the plan “a joke”', 'fragment Reed: a joke'],
  ],
  ['words between an auxiliary and its participle', 'Hale had, in the past, threatened Ms Ito with an oar.', []],
  [
    'but a verb of speech between commas',
    'The pier was, in the end, a ruin, admitted Ms Ito.',
    ['indirect Ms Ito: The pier was, in the end, a ruin'],
  ],
])('%s', (_, source, quotes) => {
  expect(spoken(source)).toEqual(quotes);
});

test.each([
  [
    'those told, joined by "and", before a pronoun',
    'Hale told Captains Ivo Reed and Lena Ito she began the fight.',
    ['indirect Hale: she began the fight'],
  ],
  [
    'no report in when and where it was announced',
    'It was announced earlier in the week by Hale, who said it was late.',
    ['indirect Hale: it was late'],
  ],
  ['an adjective and a participle before their noun', 'Crews were called and nearby flagged stretches were shut.', []],
  [
    'the first to be there',
    'The boat was lost, first responders on scene said.',
    ['indirect first responders on scene: The boat was lost'],
  ],
  ['but what was said first', 'The boat was lost, Hale first said.', ['indirect Hale: The boat was lost']],
  [
    'who says it in a clause with a preposition',
    'Jurors watched a film during which she insists it was late, but notes she left.',
    ['indirect she: it was late', 'indirect she: she left'],
  ],
  ['a gush of water', 'Rain turned roads into gushing rivers and washed away cars.', []],
  [
    'what would be, told of the thing just named',
    'Hale said the council would set a levy, which would go to the crew.',
    ['indirect Hale: the council would set a levy, which would go to the crew'],
  ],
  [
    'but what is, as the writer knows it',
    'Hale said the council would set a levy, which is paid in May.',
    ['indirect Hale: the council would set a levy'],
  ],
  [
    'a place with its own clause, before what is said of it',
    'Hale said that in the two towns, which share a pier, crews had left.',
    ['indirect Hale: in the two towns, which share a pier, crews had left'],
  ],
])('%s', (_, source, quotes) => {
  expect(spoken(source)).toEqual(quotes);
});

test.each([
  [
    'no town is a "who"',
    'The plan was announced last week in Leeds by Ada Hale, who said it was late.',
    ['indirect Ada Hale: it was late'],
  ],
])('%s', (_, source, quotes) => {
  expect(told(source)).toEqual(quotes);
});

test('a sentence of many thousand gerunds or verbs of speech is read once', () => {
  const gerunds = `${'a man accused of robbing '.repeat(20_000)}a bank said it was late.`;
  expect(spoken(gerunds)).toHaveLength(1);
  const verbs = `${'Hale said it fell, adding it rose, '.repeat(20_000)}and left.`;
  expect(spoken(verbs).length).toBeGreaterThan(20_000);
  expect(spoken(`${'by asking '.repeat(20_000)}it was late.`).length).toBeLessThan(10);
});
