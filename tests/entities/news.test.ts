import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

/** Each name with what it is and who it stands for: `words (type)`, with `=name` where the name is another. */
function namesIn(source: string): string[] {
  const { mentions, entities } = findEntities(readText(articleOf(source)));
  return mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end, type, entity }) => {
      const words = source.slice(start, end);
      const { name } = entities[entity];
      return `${words} (${type})${name === words ? '' : `=${name}`}`;
    });
}

/** Each pronoun with the name of whom it stands for. */
function pronounsIn(source: string): string[] {
  const { mentions, entities } = findEntities(readText(articleOf(source)));
  return mentions
    .filter(({ kind }) => kind === 'pronoun')
    .map(({ start, end, entity }) => `${source.slice(start, end)}=${entities[entity]?.name ?? '?'}`);
}

test.each([
  // Ranks of police in letters and in two words
  ['PC Tom Laing came. PC Laing wept.', ['Tom Laing (person)', 'Laing (person)=Tom Laing']],
  ['Fans of DC Comics wept.', ['DC Comics (organisation)']],
  ['DC Ada Hale came. Det Con Hale wept.', ['Ada Hale (person)', 'Hale (person)=Ada Hale']],
  // Places that go on behind small words, and whose they are
  ['The plant at Torvik-on-Sel closed.', ['Torvik-on-Sel (place)']],
  ['The Commander-in-Chief left.', []],
  ['The Labour member for Brinsop spoke.', ['Labour (organisation)=Labour Party', 'Brinsop (place)']],
  ['Homes in Caithness and Sutherland went dark.', ['Caithness (place)', 'Sutherland (place)']],
  [
    'Ada Sutherland met crews in Caithness and Sutherland wept.',
    ['Ada Sutherland (person)', 'Caithness (place)', 'Sutherland (person)=Ada Sutherland'],
  ],
  // Whom a speaker is of
  ['Ada Quist of Ferry Watch said no.', ['Ada Quist (person)', 'Ferry Watch (organisation)']],
  ['Ada Quist of Railwatchers said no.', ['Ada Quist (person)', 'Railwatchers (organisation)']],
  // Firms and pollsters at the head of a sentence
  ['Zarnway, the cash-and-carry group founded in Leeds, grew.', ['Zarnway (organisation)', 'Leeds (place)']],
  ['Zarntar data showed a rise.', ['Zarntar (organisation)']],
  ['Fresh data showed a rise.', []],
  // Marks of thousands, towns of datelines, money
  ['Volkswagen will cut 35,000 jobs and Bosch 22,000.', ['Volkswagen (organisation)', 'Bosch (organisation)']],
  [
    'TORVIKA, Zambia — It rained. Nobody slept in the night, a black day for Torvika.',
    ['TORVIKA (place)', 'Zambia (place)', 'Torvika (place)=TORVIKA'],
  ],
  ['Sterling rose 0.2% to $1.27.', []],
  ['The striker wept as they beat Torvik Falcons 38-15.', ['Torvik Falcons (organisation)']],
  // A hospice of children is a body, whose head may be anybody's
  ['Tarn Hafod, the children’s hospice in Leeds, opened.', ['Tarn Hafod (organisation)', 'Leeds (place)']],
  // Roads by class and number, and what else goes by letter and number
  ['A van hit a wall on the M25 near Torvik.', ['M25 (place)', 'Torvik (place)']],
  ['The lane meets the B1078, which was shut.', ['B1078 (place)']],
  ['She folded the A4 paper and sold the M1 chip.', []],
  ['Crews flew the A320 to the coast.', []],
  // Programmes by what they are
  ['He told Radio 4’s Morning Tide programme that it was over.', ['Radio 4 (organisation)', 'Morning Tide (other)']],
  ['The government cut the Bright Steps programme.', ['Bright Steps (other)']],
  ['The government cut the British programme.', []],
  // What is shown or made, by what it is called
  ['The work, Zarnite, fills the hall.', ['Zarnite (other)']],
  ['The maker of Zarnite sued.', ['Zarnite (other)']],
  // Two houses of learning; somebody and the body
  [
    'A team from the University of Algiers and Utrecht University came.',
    ['University of Algiers (organisation)', 'Utrecht University (organisation)'],
  ],
  ['A spokesman for the state ferry agency, Tom Hale, said no.', ['Tom Hale (person)']],
  ['Cross-examined by Tom Brophy SC, defending, she wept.', ['Tom Brophy (person)']],
  // Streets called after somebody, rivers in small letters
  ['She runs a shop on Albert Quay.', ['Albert Quay (place)']],
  ['He said the river Hale had come over the wall.', ['Hale (place)']],
  ['He said the striker Hale had come over the wall.', ['Hale (person)']],
  // A club without its town, sides by their country
  ['Torvik Rovers lost. It sent Rovers down.', ['Torvik Rovers (organisation)', 'Rovers (organisation)=Torvik Rovers']],
  ['Torvik United lost. United by grief, they left.', ['Torvik United (organisation)']],
  // Titles in marks behind what a work is called
  ['A 1994 album, "Slow Water," won.', ['Slow Water (other)']],
  ['She said of the album, "No more," and won.', []],
  // A body of a land, what is drawn up, an office and its field, a craft called after somebody
  ['The National Ferry Foundation of Norway paid.', ['National Ferry Foundation of Norway (organisation)']],
  ['It was zoned under the Torvik Development Plan.', ['Torvik Development Plan (other)']],
  ['The Minister of Labour, Tom Hale, came. Labour won.', ['Tom Hale (person)', 'Labour (organisation)=Labour Party']],
  ['They launch the Ada Quist rover.', ['Ada Quist (other)']],
  ['They launch Ada Quist.', ['Ada Quist (person)']],
  // Both sides of a result
  [
    'It was late when they came, and it rained.\n\nTorvik Rovers 3-2 Marsh Alexandra\n\nThe striker scored.',
    ['Torvik Rovers (organisation)', 'Marsh Alexandra (organisation)'],
  ],
  // Units, contests
  ['It works at 20 degrees Celsius.', []],
  ['She won the Torvik Open.', ['Torvik Open (other)']],
  [
    'The Organization for Security and Co-operation in Europe met.',
    ['Organization for Security and Co-operation in Europe (organisation)'],
  ],
  // What is done to somebody, at the head of a sentence; Fleming is a first name or a surname
  ['Sentencing Torvik, the judge wept.', ['Torvik (person)']],
  ['Fleming Torvik left.', ['Fleming Torvik (person)']],
  // A first name that is a verb
  ['It fell to captain Will Stride.', ['Will Stride (person)']],
  ['Captain Will Torvik met Will Marsh.', ['Will Torvik (person)', 'Will Marsh (person)']],
  ['They say “Frozen” Will Get a sequel.', []],
  // Firms by letters, and what other letters shorten
  ['B&Q met the V&A.', ['B&Q (organisation)', 'V&A (organisation)']],
  ['It cut R&D and shut a B&B.', []],
  // Papers called after a people
  ['He told The Australian that it rained.', ['Australian (organisation)']],
  ['They like The Australian way.', []],
  // Bodies with the letters of their country
  ['The charity Warm Homes UK wept.', ['Warm Homes UK (organisation)']],
  ['Torvik Energy UK said no.', ['Torvik Energy UK (organisation)']],
  ['Rising UK prices hurt.', ['UK (place)=United Kingdom']],
  // A house and who keeps it
  ['They ate at Torvik’s Diner.', ['Torvik’s Diner (organisation)']],
  ['Ada Torvik left as they ate at Torvik’s house.', ['Ada Torvik (person)', 'Torvik (person)=Ada Torvik']],
  // Bodies with several fields, and several bodies
  ['The Rail, Tram and Bus Union met.', ['Rail, Tram and Bus Union (organisation)']],
  [
    'It is the Bureau of Ports, Ferries, Fares and Tolls.',
    ['Bureau of Ports, Ferries, Fares and Tolls (organisation)'],
  ],
  [
    'They met Leeds, Hull and the Transport Union.',
    ['Leeds (place)', 'Hull (place)', 'Transport Union (organisation)'],
  ],
  [
    'It met the Department of Irrigation, Road Development Authority and Torvik Institute.',
    [
      'Department of Irrigation (organisation)',
      'Road Development Authority (organisation)',
      'Torvik Institute (organisation)',
    ],
  ],
  // A body and the place it serves
  ['An official of Sport for Victoria left.', ['Sport for Victoria (organisation)']],
  ['He arranged transport for Wales.', ['Wales (place)']],
  // A party where it sits
  [
    'SNP Westminster leader Ada Hale left.',
    ['SNP (organisation)=Scottish National Party', 'Westminster (place)', 'Ada Hale (person)'],
  ],
  // Who makes things, and what firm does
  ['George Torvik, a saddle maker, wept.', ['George Torvik (person)']],
  ['Lumenar, a maker of lasers, grew.', ['Lumenar (organisation)']],
  ['Bookmakers Torvale make her favourite.', ['Torvale (organisation)']],
  // A town in capitals at the head of a line
  ['LAHORE: It rained.', ['LAHORE (place)']],
  ['WARNING: It rained.', []],
  // Behind “of the” stands a body, unless it is the era or the prophet
  ['Ada Hale of the Jan Torvik, left.', ['Ada Hale (person)', 'Jan Torvik (organisation)']],
  ['It was the end of the Ada Hale era.', ['Ada Hale (person)']],
  // A show and whose it is
  ['He told the BBC’s Ada Hale Show that it rained.', ['BBC (organisation)', 'Ada Hale Show (other)']],
  ['She was at the Ada Hale show.', ['Ada Hale (person)']],
  // What an office is for
  ['The Director of Corporate Communications, Ada Hale, left.', ['Ada Hale (person)']],
  ['The Head of Media Relations left.', []],
  // Pollsters, though somebody is called so
  ['A Torvik poll put it low.', ['Torvik (organisation)']],
  ['The Dow rose 3%.', ['Dow (other)']],
  // A headline has the short name first
  [
    'Torvale wins at last\n\nTorvale & Hale said so. Shares in Torvale grew.',
    ['Torvale & Hale (organisation)', 'Torvale (organisation)=Torvale & Hale'],
  ],
  // Team sheets: whoever else is called so, they are players and the side is a body
  [
    'It was late.\n\nMarsh Alexandra (4-3-3): Telford; Cooney, Billington (capt), Van Dijk; Best (Lunt 71), Bogle. Subs not used: De Ruyter.\n\nThey beat Marsh.',
    [
      'Marsh Alexandra (organisation)',
      'Telford (person)',
      'Cooney (person)',
      'Billington (person)',
      'Van Dijk (person)',
      'Best (person)',
      'Lunt (person)',
      'Bogle (person)',
      'De Ruyter (person)',
      'Marsh (organisation)=Marsh Alexandra',
    ],
  ],
  // Sides of a result whose points stand behind each, in a line of its own
  [
    'It was late when they came, and it rained.\n\nTorvik 34 Marsh 17\n\nThe hooker scored.',
    ['Torvik (organisation)', 'Marsh (organisation)'],
  ],
  // A province that plays, where the article is on sport
  ['The flanker came off the bench. Leinster ran in two tries before the scrum.', ['Leinster (organisation)']],
  // Whose members of parliament they are
  ['As 42 Labour MPs wept, Mr Ito left.', ['Labour (organisation)=Labour Party', 'Ito (person)']],
  // Chambers by who sits in them
  ['In the Lords, it rained.', ['Lords (organisation)=House of Lords']],
  ['In the lords of old it rained.', []],
  // Players by what they do, at the head of a sentence
  ['Seamer Vaibhav Arorakar bowled.', ['Vaibhav Arorakar (person)']],
  // What a body deals with
  [
    'The U.N. Framework Convention on Climate Change met.',
    ['U.N. Framework Convention on Climate Change (organisation)'],
  ],
  // An acronym that was kept
  [
    'The Centers for Ports Control and Prevention met. The CPC agreed.',
    [
      'Centers for Ports Control and Prevention (organisation)',
      'CPC (organisation)=Centers for Ports Control and Prevention',
    ],
  ],
  // A first name of men as well as of women
  ['Christy Torvik slept. Mr Torvik slept.', ['Christy Torvik (person)', 'Torvik (person)=Christy Torvik']],
  ['Ann Torvik slept. Mr Torvik slept.', ['Ann Torvik (person)', 'Torvik (person)']],
  // He, a surname
  ['Commerce spokesman He Yulan left. Mr He wept.', ['He Yulan (person)', 'He (person)=He Yulan']],
  ['“No,” He said.', []],
])('who is named in %s', (source, names) => expect(namesIn(source)).toEqual(names));

test.each([
  // Right behind a subject and its verb stands somebody else.
  ['Mrs Ada Hale sang. Mrs Lena Marsh called her “our star”.', ['her=Ada Hale']],
  ['Mr Tom Hale sang. Mr Hugh Marsh had sacked him.', ['him=Tom Hale']],
  ['Mr Hugh Marsh said the club had sacked him.', ['him=Hugh Marsh']],
  ['Mrs Ada Hale sang. Mrs Lena Marsh sold her house.', ['her=Lena Marsh']],
  [
    'Mr Tom Hale sang. Mr Hugh Marsh drew his own conclusions, and his backers urged him on.',
    ['his=Hugh Marsh', 'his=Hugh Marsh', 'him=Hugh Marsh'],
  ],
  ['Mrs Ada Hale sang. Mrs Lena Marsh drew her own map.', ['her=Lena Marsh']],
  // A driver without a name has years of his own.
  ['Mr Tom Hale spoke. A driver in his 50s was hurt and his lorry lost.', ['his=?', 'his=?']],
  ['Mr Tom Hale was a driver in his 2004 campaign.', ['his=Tom Hale']],
  ['Mr Tom Hale in his 50s wept.', ['his=Tom Hale']],
  // What an office tells of its holder
  ['Ada Hale slept. King Torvald sent word to her.', ['her=Ada Hale']],
])('whom the pronouns stand for in %s', (source, expected) => expect(pronounsIn(source)).toEqual(expected));
