import { expect, test } from 'vitest';
import { kindsIn } from './kinds-in.ts';

test.each([
  // A form of address makes a name of a weekday or a people’s word.
  ['He met Mr Western at noon.', ['Western (person)']],
  ['It was led by Mr Justice Torvik.', ['Torvik (person)']],
  ['He met a western man at noon.', []],
  // A party that is a field as well.
  ['Labour MP Ada Quist left.', ['Labour (organisation)', 'Ada Quist (person)']],
  // Works in a row behind what they are.
  [
    'Her novels include The Grey Heron, In Zarn Wood and Tall Hedges.',
    ['Grey Heron (other)', 'In Zarn Wood (other)', 'Tall Hedges (other)'],
  ],
  // Who holds an office, in the plural, is nobody.
  ['Deputies said no. Former Premiers left.', []],
  // A council of two places.
  ['Hale and Torvik Parish Council met.', ['Hale and Torvik Parish Council (organisation)']],
  // Whose country somebody of a party is from.
  ['The Ohio Republican left.', ['Ohio (place)']],
  // Roads with their number.
  ['It stopped on Highway 23/74 and on SR-248 there.', ['Highway 23/74 (place)', 'SR-248 (place)']],
  // Storms with what they are called, and how strong they are.
  ['Residents fear Superstorm Orla. Orla weakened.', ['Superstorm Orla (other)', 'Orla (other)']],
  ['They fled Tropical Storm Orla in Luzon.', ['Tropical Storm Orla (other)', 'Luzon (place)']],
  ['Super Typhoon Zarna hit Luzon.', ['Super Typhoon Zarna (other)', 'Luzon (place)']],
  // Articles of Arabic and Spanish that are first names too.
  ['It hit Al Torvik province. People in Al Torvik fled.', ['Al Torvik (place)', 'Al Torvik (place)']],
  ['Al Torvik said no.', ['Al Torvik (person)']],
  // Parties of Latin America and what parties stand for.
  ['Ada Quist, of the leftist Torvia Humana, left.', ['Ada Quist (person)', 'Torvia Humana (organisation)']],
  [
    'Votes went to Movimiento Torviano and Frente Torvia.',
    ['Movimiento Torviano (organisation)', 'Frente Torvia (organisation)'],
  ],
  ['The leftist Ada Quist left.', ['Ada Quist (person)']],
  // A row of firms.
  [
    'Shops such as Tesco, Peacock and Asda opened.',
    ['Tesco (organisation)', 'Peacock (organisation)', 'Asda (organisation)'],
  ],
  [
    'Ada Peacock of Tesco met Asda. Talks of Tesco, Peacock and Asda began.',
    [
      'Ada Peacock (person)',
      'Tesco (organisation)',
      'Asda (organisation)',
      'Tesco (organisation)',
      'Peacock (person)',
      'Asda (organisation)',
    ],
  ],
  // Prizes before a hyphen or a winner.
  ['The Oscar-winning actor met a Tony award winner.', ['Oscar (other)', 'Tony (other)']],
  ['Oscar met Tony at noon.', ['Oscar (person)', 'Tony (person)']],
  // Letters of a broadcaster that are a common word elsewhere.
  ['It was shown by state-run CCTV, he said.', ['CCTV (organisation)']],
  ['It was shown by CCTV, he said.', []],
  // What an office is for.
  ['The commissioner for Information and Strategy left.', []],
  ['The chairman of Marks and Spencer left.', ['Marks and Spencer (organisation)']],
  // Ranks in letters.
  ['AIG Adegoke Torvik left. DIG Musa Torvik came.', ['Adegoke Torvik (person)', 'Musa Torvik (person)']],
  // The people of a town, and a scope behind a place.
  ['It angered Torvikians. Mr Torvikians left.', ['Torvikians (person)']],
  ['The Torvik Valley Provincial traffic officer left.', ['Torvik Valley (place)']],
  // A film that is called after somebody, and a director’s latest.
  ['She stars in Torvik as a nurse.', ['Torvik (other)']],
  ['She stars in Lincoln as a nurse.', ['Lincoln (place)']],
  ['He came to the premiere of Torvik, and Torvik ran for weeks.', ['Torvik (other)', 'Torvik (other)']],
  ['Ada Quist’s latest, Zarn Kingdom, opened.', ['Ada Quist (person)', 'Zarn Kingdom (other)']],
  // Roads by a letter or two and a number.
  ['A crash on I-95 near Richmond shut U.S. 60.', ['I-95 (place)', 'Richmond (place)', 'U.S. (place)']],
  ['A crash on U.S. 60 near Richmond was cleared.', ['U.S. 60 (place)', 'Richmond (place)']],
  ['Traffic on the A127 turnoff was slow.', ['A127 (place)']],
  ['He bought the A4 paper.', []],
  // A paper before the dash of its report.
  ['TORVIK TIMES – Ada Quist left.', ['TORVIK TIMES (organisation)', 'Ada Quist (person)']],
  ['TORVIK – Ada Quist left.', ['TORVIK (place)', 'Ada Quist (person)']],
  // A ship wherever it is named again, and how many of a body’s.
  [
    'The container ship El Zarno sank. The El Zarno left Cuba.',
    ['El Zarno (other)', 'El Zarno (other)', 'Cuba (place)'],
  ],
  ['Three Coast Guard cutters left.', ['Coast Guard (organisation)']],
  ['Three Mile Island closed.', ['Three Mile Island (place)']],
  // Stations of America, and initials of a body that is named in full.
  ['A woman told CBS affiliate WQZX-TV.', ['CBS (organisation)', 'WQZX-TV (organisation)']],
  [
    'Torvik University Hospitals NHS Trust agreed. After TUH — where many wait — came others.',
    ['Torvik University Hospitals NHS Trust (organisation)', 'TUH (organisation)'],
  ],
  [
    'Torvik University Hospitals NHS Trust agreed. After UHT — where many wait — came others.',
    ['Torvik University Hospitals NHS Trust (organisation)'],
  ],
  // Bodies by the word at an end.
  ['It was worst in Torvik Bay Health Board, he said.', ['Torvik Bay Health Board (organisation)']],
  ['It stood on Torvik Bay Head, he said.', ['Torvik Bay Head (place)']],
  // What a telescope is known as.
  ['A telescope known as ZARN found it. ZARN was lost.', ['ZARN (other)', 'ZARN (other)']],
  ['A man known as ZARN found it.', ['ZARN (organisation)']],
  // A firm that goes by a common word.
  [
    'British clothing retailer Next said no. Sales at Next fell. Next, he went home.',
    ['Next (organisation)', 'Next (organisation)'],
  ],
  ['The retailer said no. Next said the judge, who went home.', []],
  // Days and articles in names.
  ['Police held Saturday Torvik, 40, and Sohail-ur-Quist.', ['Saturday Torvik (person)', 'Sohail-ur-Quist (person)']],
  ['On Saturday Ada Torvik, 40, left.', ['Ada Torvik (person)']],
  // Rows with an article, and of places in two words.
  [
    'Tesco, Peacock, the Salvation Army and Asda gave.',
    ['Tesco (organisation)', 'Peacock (organisation)', 'Salvation Army (organisation)', 'Asda (organisation)'],
  ],
  // Where somebody is mayor, taken with the name.
  ['Logan Mayor Darren Torvik left.', ['Logan (place)', 'Darren Torvik (person)']],
  ['The minister for Emergency Management and Recovery left.', []],
])('what real reports showed: %s', (source, expected) => {
  expect(kindsIn(source)).toEqual(expected);
});

test.each([
  ['works in a row', 'Her novels include ', 'The Grey Heron, In Zarn Wood, '],
  ['firms in a row', 'Shops such as Tesco, ', 'Peacock, Asda and '],
  ['clubs', '', 'Torvik Rovers beat Zarn Athletic 2-0. '],
  ['roads with numbers', '', 'It stopped on Highway 23/74, I-95 and U.S. 60 near SR-248. '],
  ['prizes', '', 'An Oscar-winning, Tony-winning, Booker-shortlisted '],
  ['storms', '', 'Tropical Storm Orla met Super Typhoon Zarna. '],
  ['parties', 'the leftist ', 'Torvia Humana and the right-wing Zarn Unida and its '],
  ['films by surnames', '', 'She stars in Torvik as a nurse, at the premiere of Hale. '],
  ['deserts', '', 'in Al Torvik province, El Zarn district, '],
  ['ranks', '', 'AIG Adegoke Torvik and DIG Musa Hale of '],
  ['councils', '', 'Hale and Torvik Parish Council and the council of '],
  ['ships', '', 'The container ship El Zarno met the El Zarno near Cuba. '],
  ['initials', 'Torvik University Hospitals NHS Trust and ', 'TUH — and Zarn River Authority Board, ZRA — '],
  ['firms by words', 'The retailer Next and ', 'sales at Next, by Next and '],
  ['stations', '', 'WQZX-TV, Sohail-ur-Quist, Saturday Torvik, 40, and '],
  ['offices', '', 'Ada Quist, commissioner for Information and Strategy of '],
])(
  '%s of half a megabyte take no squared time',
  (_, first, piece) => {
    const source = first + piece.repeat(Math.ceil(500_000 / piece.length));
    expect(kindsIn(source).length).toBeGreaterThan(0);
  },
  60_000,
);
