export const fillers: readonly string[] = [
  'a',
  'about',
  'again',
  'an',
  'another',
  'as',
  'back',
  'by',
  'down',
  'even',
  'further',
  'just',
  'only',
  'still',
  'the',
  'up',
  'yet',
];

export const surveyWords: readonly string[] = [
  'adults',
  'asked',
  'interviewed',
  'poll',
  'polled',
  'questioned',
  'respondents',
  'sample',
  'survey',
  'surveyed',
];

export const pollWords: readonly string[] = [
  'ahead',
  'approval',
  'inflation',
  'lead',
  'poll',
  'polls',
  'rate',
  'rates',
  'rating',
  'ratings',
  'share',
  'support',
  'swing',
  'turnout',
  'unemployment',
  'yield',
];

/** Verbs that "up" or "down" is part of: a number behind them is no change. */
export const phrasalVerbs: readonly string[] = [
  'bought',
  'called',
  'clocked',
  'ended',
  'gave',
  'hand',
  'handed',
  'held',
  'laid',
  'lined',
  'made',
  'make',
  'makes',
  'making',
  'pick',
  'picked',
  'put',
  'racked',
  'rounded',
  'set',
  'setting',
  'shut',
  'sign',
  'signed',
  'snapped',
  'took',
  'turn',
  'turned',
  'turning',
];

/** Verbs before "from A in one place to B in another", which are no change. */
export const rangingVerbs: readonly string[] = [
  'range',
  'ranged',
  'ranges',
  'ranging',
  'varied',
  'varies',
  'vary',
  'varying',
];

/** Adjectives between an article and the level that something came to: "rose to a record £5bn". */
export const superlatives: readonly string[] = ['historic', 'paltry', 'record', 'whopping'];

/** Behind these "from" tells the least of prices: tickets cost from £75. */
export const pricingWords: readonly string[] = [
  'available',
  'begin',
  'cost',
  'costing',
  'costs',
  'fares',
  'price',
  'priced',
  'prices',
  'rooms',
  'start',
  'starting',
  'starts',
  'tickets',
];
