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
  // Music by its number, rows of two titles, rows of credits.
  [
    'She led Symphony No. 5 and the Piano Concerto No 3 by Ada Quist.',
    ['Symphony No. 5 (other)', 'Piano Concerto No 3 (other)', 'Ada Quist (person)'],
  ],
  ['It was a Symphony of lights.', []],
  [
    'The actor won praise for his roles in The Grey Tide On Sel and Zarnite. Her novel, a drama, is a film. His credits include Zarnhurst, Hold The Ferry and Gaslight.',
    ['Grey Tide On Sel (other)', 'Zarnite (other)', 'Zarnhurst (other)', 'Hold The Ferry (other)', 'Gaslight (other)'],
  ],
  // A film that goes by a common word.
  [
    'The actor starred in the horror film Lanterns, a drama. On Sunday Lanterns stormed on. Lanterns were lit.',
    ['Lanterns (other)', 'Lanterns (other)', 'Lanterns (other)'],
  ],
  ['The film Ada Quist made was dull, and the biopic Torvik, too.', ['Ada Quist (person)', 'Torvik (other)']],
  // Houses called after an owner by two words, and roads by somebody with Jr.
  ['He sang at Torvik’s Music Hall.', ['Torvik’s Music Hall (organisation)']],
  ['He liked Torvik’s Music.', ['Torvik (person)']],
  ['He drove to Milo Fenwick, Jr. Drive and left.', ['Milo Fenwick, Jr. Drive (place)']],
  ['He saw Milo Fenwick, Jr. drive and left.', ['Milo Fenwick, Jr. (person)']],
  // Deputies of a sheriff, local outlets, papers, boats.
  ['A Torvik County Sheriff’s deputy left.', ['Torvik County Sheriff (organisation)']],
  ['The Torvik County sheriff’s deputy left.', ['Torvik County (place)']],
  ['He told Leeds Live of it, and lives in Leeds.', ['Leeds Live (organisation)', 'Leeds (place)']],
  ['The Zarnicator newspaper said so.', ['Zarnicator (organisation)']],
  ['The launch M/L Torvik left, as did Ada Quist.', ['M/L Torvik (other)', 'Ada Quist (person)']],
  // Whom the other side is led by is no body.
  ['Ada Quist, Leader of Opposition, left.', ['Ada Quist (person)']],
  // Whose shares fell, and what is called a firm, be it called like somebody.
  [
    'Ted Torvik shares fell 3%. United shares jumped. The retailer Oliver Torvik said so.',
    ['Ted Torvik (organisation)', 'United (organisation)', 'Oliver Torvik (organisation)'],
  ],
  ['Ted Torvik shared it. The firm Ada Quist founded fell.', ['Ted Torvik (person)', 'Ada Quist (person)']],
  // Titles in marks to where they close, what somebody wrote, what the scheme is in full.
  ['The artist hung the painting “Woman Mending a Net”, he said.', ['Woman Mending a Net (other)']],
  [
    'Ada Quist, author of ZARNLAND, left. ZARNLAND was published by Torvik.',
    ['Ada Quist (person)', 'ZARNLAND (other)', 'ZARNLAND (other)', 'Torvik (organisation)'],
  ],
  [
    'He signed the Green Ports and Lakes Recovery Strategy in May. Their Strategy grew.',
    ['Green Ports and Lakes Recovery Strategy (other)'],
  ],
  // Sides by a plural in news of sport.
  [
    'The Lanterns scored a late penalty as the referee booked the striker of the Grey Herons. The squad lost the fixture to the Lanterns in the final, and champion Lanterns left the Games.',
    ['Lanterns (organisation)', 'Grey Herons (organisation)', 'Lanterns (organisation)', 'Lanterns (organisation)'],
  ],
  ['The council lit all the Lanterns they had.', []],
  [
    'Milo outlasted Torvik Central 49-42. Milo scored.',
    ['Milo (organisation)', 'Torvik Central (place)', 'Milo (organisation)'],
  ],
  ['Milo outlasted Ada Quist 6-4 and 6-2. Milo left.', ['Milo (person)', 'Ada Quist (person)', 'Milo (person)']],
  // First names that are words: a verb, a prince, a day; letters; a surname with a particle; what ends as participles do.
  [
    'Ada Quist, Will Jordan, and Tom Hale left, as Jordan will.',
    ['Ada Quist (person)', 'Will Jordan (person)', 'Tom Hale (person)', 'Jordan (person)'],
  ],
  [
    'They met Umar Torvik of Jigawa; Monday Torvik of Edo; and others on Monday.',
    ['Umar Torvik (person)', 'Jigawa (place)', 'Monday Torvik (person)', 'Edo (place)'],
  ],
  ['CJ Summers wept.', ['CJ Summers (person)']],
  ['At noon DJ Summers wept.', []],
  ['Rembrandt van Torvik painted it.', ['Rembrandt van Torvik (person)']],
  ['John Torvik left. Tattooed Torvik wept.', ['John Torvik (person)', 'Torvik (person)']],
  ['He rode a BMW 1,200cc bike.', ['BMW (organisation)']],
  ['It cost $5m Canadian (US $4m) there.', []],
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
  // Airliners by letter and number where their maker is named; roads have the same.
  [
    'Airbus sold the A220, the A320neo and five B777s.',
    ['Airbus (organisation)', 'A220 (other)', 'A320neo (other)', 'B777s (other)'],
  ],
  ['He crashed on the A220 near Leeds.', ['A220 (place)', 'Leeds (place)']],
  ['The B777s were late, and the A220s too.', []],
  // Letters in brackets behind a law or a work are what it is.
  [
    'The Fair Ports and Tolls Act (FPTA) passed. FPTA is law.',
    ['Fair Ports and Tolls Act (other)', 'FPTA (other)', 'FPTA (other)'],
  ],
  [
    'The Torvik Ports Authority (TPA) sued. TPA won.',
    ['Torvik Ports Authority (organisation)', 'TPA (organisation)', 'TPA (organisation)'],
  ],
  // Laws by what they shelter from, and letters glued to a section’s number.
  [
    'It breaks the Protection of Children from Sexual Offences Act, and 67B of the IT Act.',
    ['Protection of Children from Sexual Offences Act (other)', 'IT Act (other)'],
  ],
  // A title that marks told, elsewhere.
  [
    'They ran a program called “Rebuild Torvik.” Rebuild Torvik will grow.',
    ['Rebuild Torvik (other)', 'Rebuild Torvik (other)'],
  ],
  [
    'They ran a program, “Rebuild Torvik” or so. Rebuild Torvik, he said.',
    ['Rebuild Torvik (other)', 'Rebuild Torvik (other)'],
  ],
  // What a people’s word, an office or a state’s letters do at an edge.
  ['Ivorian Marie-Josee Torvik came next.', ['Marie-Josee Torvik (person)']],
  ['Ada Quist, the Speaker of the House, left.', ['Ada Quist (person)', 'House (organisation)']],
  ['He left Springfield, Mo. It rained.', ['Springfield (place)', 'Mo. (place)']],
  // Courts in small letters, surveys, surnames that are a party’s word.
  ['The Bombay high court held it, and a high court did not.', ['Bombay high court (organisation)']],
  ['Mayor John Tory called. Tory wasn’t there.', ['John Tory (person)', 'Tory (person)']],
  // Titles in marks behind what a work is called, or before who made it; nothing else that stands in marks.
  [
    'He met the “Sign Of The Times” singer, who sang the track “Ever Since New York.” It rained.',
    ['Sign Of The Times (other)', 'Ever Since New York (other)'],
  ],
  ['She began her “Grey Moon” tour on the “Zarn” programme.', ['Grey Moon (other)', 'Zarn (other)']],
  ['He met Ada Quist, a “Danish” star and the “good times” singer.', ['Ada Quist (person)']],
  // Brands of medicines beside what a medicine is called, and elsewhere.
  [
    'The diet drugs Zarnix and Torvol, the Relvon painkiller and Marnia sleeping pills sold well. Relvon grew.',
    ['Zarnix (other)', 'Torvol (other)', 'Relvon (other)', 'Marnia (other)', 'Relvon (other)'],
  ],
  [
    'The drug Quist took was old, and so was the Danish pill. Ada Quist wept.',
    ['Quist (person)', 'Ada Quist (person)'],
  ],
  // A court is a body wherever it sits.
  [
    'It erred in sending it to the District Court. It should sit in District Court, or in Torvik District Court.',
    ['District Court (organisation)', 'District Court (organisation)', 'Torvik District Court (organisation)'],
  ],
  // Boats by two letters, cricketers by two; a work that won a prize, and what a prize is for.
  ['They left the M/B Kim Torvik in May.', ['M/B Kim Torvik (other)']],
  ['Asked how, AB de Torvik left.', ['AB de Torvik (person)']],
  [
    'It won the Jury Prize for Grey Tide and an Oscar for Parasite.',
    ['Jury Prize (other)', 'Grey Tide (other)', 'Oscar (other)', 'Parasite (other)'],
  ],
  [
    'It won the Booker Prize for Fiction and the Torvik Prize for Poetry.',
    ['Booker Prize for Fiction (other)', 'Torvik Prize for Poetry (other)'],
  ],
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
  ['music', '', 'Symphony No. 5, Piano Concerto No 3 by '],
  ['films by words', 'The horror film Lanterns, a drama with a cast. ', 'The Lanterns star left Lanterns for '],
  ['schemes', '', 'the Fair Ports and Ferries and Tolls and Roads and Lakes Initiative of '],
  [
    'sides by plurals',
    'The striker scored a penalty in the fixture, said the referee. ',
    'the Lanterns, champion Lanterns, ',
  ],
  ['titles in marks', '', 'the painting “Woman Mending a Net”, '],
  ['stations', '', 'WQZX-TV, Sohail-ur-Quist, Saturday Torvik, 40, and '],
  ['offices', '', 'Ada Quist, commissioner for Information and Strategy of '],
  ['drugs', 'The drug Zarnix and ', 'Torvol, Relvon painkillers, the pill Marnia and '],
  ['boats', '', 'M/B Kim Torvik, M/L Ada Quist and '],
  ['airliners', 'Airbus sold ', 'the A220, the A320neo and B777s on the A40, '],
  ['letters in brackets', '', 'The Fair Ports and Tolls Act (FPTA) and FPTA and '],
  [
    'titles told',
    'The record “Zarn Moon” met ',
    'Zarn Moon Hale, the song “Grey Tide” and Grey Tide, the “Tall Moon” singer, ',
  ],
  ['laws', '', 'Protection of Ferries from Tolls and from Roads and from Lakes Act of '],
])(
  '%s of half a megabyte take no squared time',
  (_, first, piece) => {
    const source = first + piece.repeat(Math.ceil(500_000 / piece.length));
    expect(kindsIn(source).length).toBeGreaterThan(0);
  },
  60_000,
);
