/** What a word can be, as bits: the lists of `data/` and of the packed gazetteer. */
export const Word = {
  functionWord: 1,
  maleHonorific: 1 << 1,
  femaleHonorific: 1 << 2,
  honorific: 1 << 3,
  rank: 1 << 4,
  officeHead: 1 << 5,
  officeModifier: 1 << 6,
  demonym: 1 << 7,
  calendar: 1 << 8,
  commonCapital: 1 << 9,
  organisationTail: 1 << 10,
  organisationHead: 1 << 11,
  placeTail: 1 << 12,
  placeHead: 1 << 13,
  femaleName: 1 << 14,
  maleName: 1 << 15,
  surname: 1 << 16,
  reportingVerb: 1 << 17,
  placePreposition: 1 << 18,
  particle: 1 << 19,
  connector: 1 << 20,
  generation: 1 << 21,
  heldByOne: 1 << 22,
  kin: 1 << 23,
} as const;

export const anyHonorific = Word.maleHonorific | Word.femaleHonorific | Word.honorific | Word.rank;
export const givenName = Word.femaleName | Word.maleName;

/** From this bit on, six bits hold what a common word means by its most frequent sense: WordNet’s lexicographer file + 1, or 0. */
export const senseShift = 25;

/** WordNet’s number for nouns that mean persons, as `senseShift` says. */
export const personSense = 19;
/** The bits below. */
export const classMask = (1 << senseShift) - 1;

/** Of a word’s classes: a first name that is no other word, neither In nor Long? */
export const isOnlyGiven = (word: number): boolean =>
  (word & givenName) !== 0 && (word & Word.functionWord) === 0 && word >>> senseShift === 0;

/** Values of the gazetteer’s phrases. A town is small: its name is often a surname or a word. People, group and notion are words with a capital that name no single thing. */
export const Known = {
  country: 0,
  place: 1,
  organisation: 2,
  other: 3,
  demonym: 4,
  town: 5,
  person: 6,
  people: 7,
  group: 8,
  notion: 9,
} as const;
