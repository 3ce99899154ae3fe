export const compared: readonly string[] = [
  'as',
  'bigger',
  'faster',
  'greater',
  'higher',
  'its',
  'larger',
  'longer',
  'more',
  'that',
  'the',
  'their',
];
