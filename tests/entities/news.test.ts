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
  // A maker and one word more; not what else the maker has
  ['He drove a grey Vauxhall Torvik and a BMW X5.', ['Vauxhall Torvik (other)', 'BMW X5 (other)']],
  ['The Toyota boss met Honda Motor.', ['Toyota (organisation)', 'Honda Motor (organisation)']],
  // Works that nothing is called but what is done with them
  ['The Zarn Wives is set in 1911. She liked The Zarn Wives.', ['Zarn Wives (other)', 'Zarn Wives (other)']],
  ['She starred in Zarnite on Netflix.', ['Zarnite (other)', 'Netflix (organisation)']],
  ['A revival of Zarnite opened.', ['Zarnite (other)']],
  // Ships and schemes
  ['He sailed aboard the Zarna Torv.', ['Zarna Torv (other)']],
  ['He is on MV Torvik Isles with her.', ['MV Torvik Isles (other)']],
  ['The state expanded its EdTorvik voucher program.', ['EdTorvik (other)']],
  // Roads of America by number, those of Britain at the head of a sentence
  ['Crews shut Interstate 675 near the town.', ['Interstate 675 (place)']],
  ['The A83 at the pass is shut.', ['A83 (place)']],
  // What an office is for goes on behind it
  ['Lagos State Commissioner for Special Duties, Tom Hale, wept.', ['Lagos (place)', 'Tom Hale (person)']],
  // A listed name that begins before what was found
  ['St James’s Place lost 3.9pc on Friday.', ['St James’s Place (organisation)']],
  // Cameras, and who is addressed
  ['CCTV from the shop showed a van.', []],
  ['“Mate, I am old,” he said.', []],
  // A first name and a surname, before what no lake does
  ['Ada Lake met Lena Mount.', ['Ada Lake (person)', 'Lena Mount (person)']],
  // Towns that play, where the article is on sport
  [
    'The striker scored a penalty as they lost 2-0 at Lincoln and go to Barrow. The win lifts them above Stockport.',
    ['Lincoln (organisation)', 'Barrow (organisation)', 'Stockport (organisation)'],
  ],
  [
    'The squad had a late fixture, and the referee booked him in the final. They go to Grimsby.',
    ['Grimsby (organisation)'],
  ],
  ['The council met, and they go to Grimsby.', ['Grimsby (place)']],
  // Lines of a result above the report are no furniture, nor are two sentences
  [
    'Late goal sinks ten-man Torvik\n\nStoke City 3\nTom Quist 22, Hale 84\n\nAda Hale scored twice.',
    ['Stoke City (organisation)', 'Tom Quist (person)', 'Hale (person)=Ada Hale', 'Ada Hale (person)'],
  ],
  [
    'Ada Quist: botanist of mosses\n\nBorn: Hull, 3 March 1934. Died: Leeds, 29 October 2025\n\nShe fled in a car.',
    ['Hull (place)', 'Leeds (place)'],
  ],
  // One name with a verb of many is a side or a band, several names are not
  ['In a storm, Zarnow are back in the final.', ['Zarnow (organisation)']],
  ['Ada Torvik and Hale are back.', ['Ada Torvik (person)', 'Hale (person)']],
  // What an office is for is no name
  ['She wrote to the Secretary of State for Health, Ada Hale, on Monday.', ['Ada Hale (person)']],
  // Halves of a body with a hyphen, and who leads a movement
  ['The Ethics and Anti-Bribery Commission met.', ['Ethics and Anti-Bribery Commission (organisation)']],
  ['The United Ferry Movement of Lena Marsh met.', ['United Ferry Movement (organisation)', 'Lena Marsh (person)']],
  // Nobody has an article before a verb of saying; what follows up is a work
  ['The Zarnagentur said five bids came.', ['Zarnagentur (organisation)']],
  ['Its follow-up, Zarnbed, is out on Friday.', ['Zarnbed (other)']],
  // A firm at the head of a sentence by what it operates; a seat behind the letter of a party
  ['Zarnergo, the grid operator, cut power.', ['Zarnergo (organisation)']],
  [
    'Ada Hale, D-N.Y., and Tom Quist, R-S.D., spoke.',
    ['Ada Hale (person)', 'N.Y. (place)=New York', 'Tom Quist (person)', 'S.D. (place)=South Dakota'],
  ],
  // A surname that news writes alone, and a tower called after somebody
  ['A Biden appointee left.', ['Biden (person)']],
  // A people in two words
  ['He spoke to Sri Lankan crews.', []],
  // Products with a number
  ['She held an iPhone 13 in her hand.', ['iPhone 13 (other)']],
  // Which of its kind a body is
  ['He served in the 101st Airborne Division.', ['101st Airborne Division (organisation)']],
  // Papers, and networks in a row
  ['The list, seen by the Zarnion, is long.', ['Zarnion (organisation)']],
  ['It bans TikTok, X, Reddit and more.', ['TikTok (organisation)', 'X (organisation)', 'Reddit (organisation)']],
  // A double surname alone
  [
    'Chief Simon Torva-Idokwo came. He said Torva-Idokwo polled well.',
    ['Simon Torva-Idokwo (person)', 'Torva-Idokwo (person)=Simon Torva-Idokwo'],
  ],
  // Trusts by their kind, units of a body, banks in one word, two who publish together
  [
    'It told Torvik Teaching Hospitals NHS Foundation Trust.',
    ['Torvik Teaching Hospitals NHS Foundation Trust (organisation)'],
  ],
  [
    'The Metropolitan Police’s Flying Squad came.',
    ['Metropolitan Police (organisation)', 'Flying Squad (organisation)'],
  ],
  ['He said so to Ada Quist, of Zarniabank.', ['Ada Quist (person)', 'Zarniabank (organisation)']],
  // Seats of firms that are on no map; a road whose number an airliner has too
  ['The Zarnforth-based chain closed.', ['Zarnforth (place)']],
  ['An Android-based telephone rang.', ['Android (other)']],
  ['It meets the A350 between two villages. He flew on the A350 home.', ['A350 (place)']],
  // What only a firm has
  ['Zarnerys, whose quarry is near, said no.', ['Zarnerys (organisation)']],
  // A listed name at the head of a sentence, which the article shows elsewhere
  ['They landed the Zarnor rover. Zarnor has driven far.', ['Zarnor (other)', 'Zarnor (other)']],
  [
    'Ada Scarborough left. “No,” Scarborough said.',
    ['Ada Scarborough (person)', 'Scarborough (person)=Ada Scarborough'],
  ],
  // Degrees, shares, an initial behind an office
  ['It reached 120C, and then more.', []],
  ['Shares of Reliance Infrastructure fell.', ['Reliance Infrastructure (organisation)']],
  ['He met Justice K Vinod Torvik.', ['K Vinod Torvik (person)']],
])('what the round of blind articles showed: %s', (source, expected) => expect(namesIn(source)).toEqual(expected));

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
