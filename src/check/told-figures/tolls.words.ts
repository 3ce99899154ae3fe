/**
 * Words for what befell people, by kind: in front of their number (“killed 34 people”, “a death toll of 34”) and behind it (“34 people were
 * killed”).
 */
export const tolls = {
  arrested: {
    before: ['arrest', 'arrested', 'arresting', 'arrests of', 'detain', 'detained', 'detaining'],
    behind: ['arrested', 'arrests', 'detained', 'taken into custody'],
  },
  dead: {
    before: [
      'claimed the lives of',
      'claiming the lives of',
      'death of',
      'death toll is',
      'death toll of',
      'death toll was',
      'deaths of',
      'kill',
      'killed',
      'killing',
      'kills',
      'taken the lives of',
      'takes the lives of',
      'taking the lives of',
      'toll of',
      'took the lives of',
    ],
    behind: [
      'dead',
      'deaths',
      'die',
      'died',
      'dying',
      'fatalities',
      'killed',
      'lost their lives',
      'passed away',
      'perished',
    ],
  },
  hurt: {
    before: ['hurt', 'hurting', 'injure', 'injured', 'injures', 'injuring', 'wounded', 'wounding', 'wounds'],
    behind: ['hospitalised', 'hospitalized', 'hurt', 'injured', 'injuries', 'wounded'],
  },
  missing: {
    before: [],
    behind: ['missing', 'unaccounted for'],
  },
  saved: {
    before: ['rescued', 'rescuing', 'saved'],
    behind: ['pulled alive', 'rescued', 'saved', 'survived', 'survivors'],
  },
} as const;

/** Nouns of what befell people, counted by themselves: “45 confirmed deaths”. */
export const befalling = {
  arrests: 'arrested',
  deaths: 'dead',
  fatalities: 'dead',
  injuries: 'hurt',
  survivors: 'saved',
} as const;

/** What may stand between the word and the number, in any order. */
export const hedges = [
  'a further',
  'a total of',
  'about',
  'all',
  'almost',
  'an additional',
  'an estimated',
  'around',
  'as many as',
  'at least',
  'more than',
  'nearly',
  'over',
  'some',
  'the',
  'up to',
];

/** What may stand between the people and what befell them. */
export const auxiliaries = [
  'also',
  'are',
  'be',
  'been',
  'being',
  'believed',
  'confirmed',
  'critically',
  'feared',
  'had',
  'has',
  'have',
  'is',
  'known',
  'left',
  'listed',
  'now',
  'officially',
  'others',
  'people',
  'presumed',
  'remain',
  'reported',
  'reportedly',
  'seriously',
  'still',
  'to',
  'was',
  'were',
];

/** A sentence with one of these tells of other days, or counts for so long. */
export const otherDays = [
  'ago',
  'anniversary',
  'annually',
  'earlier',
  'every year',
  'last year',
  'previous',
  'previously',
  'since',
];
