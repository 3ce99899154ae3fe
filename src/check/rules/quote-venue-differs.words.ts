/** Stations and programmes by a word of their name, with the broadcaster that sends them. */
export const broadcasterOf: Readonly<Record<string, string>> = {
  Breakfast: 'BBC',
  Kuenssberg: 'BBC',
  Newsnight: 'BBC',
  Panorama: 'BBC',
  Peston: 'ITV',
  'Radio 1': 'BBC',
  'Radio 2': 'BBC',
  'Radio 3': 'BBC',
  'Radio 4': 'BBC',
  'Radio 5': 'BBC',
  Today: 'BBC',
};
