import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { Flag } from '../../src/model/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf, marked } from '../marked.ts';

/** Each mention of a kind with the name of its entity: `words=name`. */
function mentionsOf(source: string, kind: 'name' | 'role' | 'pronoun'): string[] {
  const { mentions, entities } = findEntities(readText(articleOf(source)));
  return mentions
    .filter((mention) => mention.kind === kind)
    .map(({ start, end, entity }) => `${source.slice(start, end)}=${entities[entity]?.name ?? '?'}`);
}

test.each([
  'The mayor of ⟦Leeds⟧, Mrs ⟦Ada Quist⟧, met Sir ⟦Tom Okafor⟧ in ⟦London⟧.',
  'Mr ⟦Okafor⟧’s plan was read to ⟦US⟧ senators in ⟦Washington⟧ on Monday.',
  '⟦Nato⟧ chief ⟦Lena Marsh⟧ spoke at the ⟦White House⟧ in January.',
  'He told the ⟦Courier⟧ that ⟦No 10⟧ had called ⟦Lena Marsh⟧.',
  '⟦US⟧ Defence Secretary ⟦Lena Marsh⟧ met Secretary of State ⟦Tom Okafor⟧ in ⟦Washington, D.C.⟧ on Friday.',
  'Sen. ⟦Bill Tarrant⟧ (R-⟦Ohio⟧) met ⟦Ada Quist⟧, D-⟦Texas⟧, at ⟦K-Mart⟧.',
  'Users of ⟦X⟧ laughed at the X-ray of Miss ⟦Quist⟧.',
  'British troops met Republican voters on Friday.',
  'Police Chief ⟦Harold “Hal” Dunne⟧ met Councilman ⟦Pete Novak⟧, and “⟦Hal⟧” was all he said.',
  '⟦HARWICH⟧, ⟦England⟧ — ⟦Brenner AG⟧ sold its yard. Banks say ⟦Brenner⟧ was late.',
  // Neither letters of honour nor what stands before a form of address belong to a name; a party’s name is nobody’s.
  'Prosecutor ⟦Hugh Vance⟧ KC met ⟦Ikenna Obafemi⟧ MP. Sentencing Mrs ⟦Fossett⟧, he wept.',
  '⟦Femi Adeyemi⟧ scored. Substitute ⟦Lena Adeyemi⟧ watched.',
  'Then ⟦Vermont⟧ Sen. ⟦Ada Quist⟧ met ⟦New Jersey⟧ Gov. ⟦Tom Hale⟧ and ⟦Tarn Police⟧ Capt. ⟦Lena Marsh⟧.',
  // A title inside what has capitals begins a name of its own; a body may have one in its name.
  'The head of the ⟦Navy⟧ Lord ⟦Harbury⟧ told the ⟦Mail⟧. Then the head of ⟦Ferrovia⟧ Mrs ⟦Maher⟧ spoke at ⟦Notre Dame⟧.',
  'The firm ⟦Corbin & Shaw⟧ met ⟦Ada Quist⟧ & ⟦Tom Hale⟧.',
  // A ruler’s title is no part of the name; the same words may be somebody’s surname, or a place’s.
  'Queen ⟦Marta⟧ met Prince ⟦Oskar⟧ in ⟦King County⟧, and ⟦Stephen King⟧ wrote about it.',
  // A number, a byname and Jr behind a comma belong to a name; who tells a story is no number.
  'King ⟦Osric I⟧ and King ⟦Osric III⟧ met ⟦Tom Hale⟧.',
  'Mrs ⟦Ada Quist⟧ met ⟦Ansel Torvik the Elder⟧, ⟦Milo Fenwick, Jr.⟧ and Mr ⟦Okafor⟧ the German.',
  'At the side of ⟦Ada Quist⟧, X marks the spot.',
  'Beside Mr ⟦Okafor⟧ I saw the elder. Of ⟦Ada Quist⟧ the good news came late.',
  // Alone beside a verb of saying, inside a sentence, a word that is nothing else is somebody’s name.
  '“The pier is safe,” ⟦Zerkowsky⟧ said in ⟦Leeds⟧. “It is not,” said ⟦Quennerdale⟧.',
  'He told ⟦BBC Breakfast⟧ that the ⟦BBC⟧ would wait.',
  // Peoples and decades have capitals and are no names; seas are places.
  'Ships left the ⟦Mediterranean⟧ in the Seventies, and Yoruba singers followed them.',
  // A law’s name begins with its first capital; Bill may be somebody.
  'The ⟦Tenants’ Rights Act⟧ and the ⟦Fire and Rescue bill⟧ passed, the ⟦Ports and Harbours Bill⟧ and the ⟦Fares Act⟧ did not.',
  '⟦Ada Quist⟧ and ⟦Bill Hale⟧ met ⟦Bill⟧. ⟦Ada Quist⟧’s ⟦Affordable Fares Act⟧ met Mayor ⟦Bill de Witt⟧.',
  // What belongs to a name though it is in small letters or digits.
  'At the ⟦Queen Marta hospital⟧ in ⟦Leeds⟧ nurses of a ⟦Leeds⟧ hospital met ⟦West Midlands police⟧ and ⟦Leeds⟧ police.',
  'The ⟦Freedonian National party⟧ gave a party for Mr ⟦Okafor⟧ and the ⟦Liberal Democrats⟧.',
  'The ⟦FTSE 250⟧ rose as ⟦Ada Quist⟧ 20 minutes later said.',
  'From ⟦Bexley upon Ouse⟧ they drove to ⟦Stratford-upon-Avon⟧ and depended upon ⟦York⟧.',
  // In a list of prices common words with capitals are firms.
  '⟦Bexley Group⟧ fell 4.3%, ⟦Juniper⟧ 3.9% and ⟦Lark⟧ 12p. On Friday 3% left.',
  // Surnames that are months or words of grammar; a month, a verb and a headline’s capitals are none.
  '⟦Ada May⟧ met ⟦Tom Will⟧ in May. ⟦May⟧ said it was late, and Mrs ⟦May⟧ told ⟦Will⟧’s crew that it will rain in May’s heat.',
  'In May ⟦Ada Quist⟧ told ⟦Tom⟧ May 12 was free. ⟦Ada⟧ May Be Late. Mr ⟦Okafor⟧ May not Go.',
  // No name ends with a form of address.
  'Supper was late.\n\nWhy ⟦Edith Hale⟧ And ⟦Marco Delgado⟧ Miss Their Bus\nThis year they asked for more.',
  // The article of the next name, behind who is told; “the West” is not Lord West.
  'She told the ⟦Mail⟧ the ⟦Treasury⟧ was late. Then she met the ⟦Stop the War Coalition⟧.',
  'Lord ⟦West⟧ said the West had slept, and ⟦West⟧ left for ⟦West Ham⟧.',
  // A firm by its legal form or by the place it is at, though the model knows nothing of it; a rig in a port is none.
  'The group bought ⟦Oslo⟧-based ⟦Fenmark AS⟧ and ⟦Torvik Oy⟧. ⟦London⟧-listed ⟦Torvale⟧ and ⟦Leeds⟧-based ⟦Hexley⟧ fell.',
  'It sold as many AS WE SPEAK, and ⟦Leeds⟧-based Ms ⟦Quist⟧ met ⟦Leeds⟧-based ⟦Ada Quist⟧ and Ohio-style ⟦Hale⟧.',
  'She is the MLA from ⟦Leeds⟧, and two MPs met ⟦Ada Okafor⟧ MP.',
  // Somebody’s Irish surname, a body by letters and its unit, two institutes, a railway, a drug; a disease is called after somebody, and is nobody.
  'The ⟦NTSB⟧’s ⟦Marine Safety Office⟧ met the ⟦Torvik Institute⟧ and ⟦Hexley⟧ on Alzheimer’s disease. ⟦South Tarn Railway⟧ axed trains.',
  '⟦Zarnex⟧’s drug ⟦Lumivar⟧, made in ⟦Leeds⟧, failed. Of the drug Mr ⟦Okafor⟧ sold nothing was left.',
  // Neither a share, nor what somebody counts, nor who has the majority of a chamber belongs to a name; “and” joins two bodies.
  'The ⟦Nasdaq Composite⟧ 0.1% up, ⟦Harry Tarrant⟧ 317 off 322, the Democratic ⟦Senate⟧ and the ⟦Quist⟧ ⟦White House⟧ in ⟦Leeds⟧.',
  'The ⟦Securities and Exchange Commission⟧ met the ⟦Alabama⟧ Securities Commissioner.',
  'It was led by ⟦Index Ventures⟧ and ⟦Corbin Holdings⟧. Emails of ⟦State Department⟧ staff were read.',
  // Forms of address and letters behind names of more countries.
  'Coun ⟦Ada Quist⟧ met ASP ⟦Yazid Torvik⟧, ⟦Fiona Marsh⟧ BL and ⟦Florida⟧ Sens. ⟦Tom Hale⟧ and ⟦Lena Okafor⟧.',
  // What is called after a saint, has a purpose, or begins a sentence though its name is a common word.
  'At ⟦St Oswald’s Hospice⟧ and ⟦St Mark’s church⟧ they met the head of ⟦St Oswald’s⟧.',
  'She led the ⟦Torvik Center for Ports Research⟧ in ⟦Leeds⟧, and the centre for Mr ⟦Okafor⟧.',
  '⟦Shell⟧ has sold its yard. Shell of a crab was found.',
  'The ⟦House⟧ and ⟦Senate⟧ met ⟦Senate⟧ Majority Leader ⟦John Hale⟧ and Leader of the Opposition ⟦V D Torvik⟧.',
  // A party by its members, unless some of them are told of.
  'The ⟦Conservatives⟧ and the ⟦Greens⟧ met ⟦Democrats⟧ in ⟦Leeds⟧; two Republicans, Tory voters and Conservative MPs left.',
  // Offices, money and what is counted by letters are no names; who sits for no party has none.
  'The Police Public Relations Officer met the Commissioner of Police, Mr ⟦Dalijan⟧, and the Minister of State for Defence.',
  'Independent senator ⟦Frances Black⟧ gave 30 NGOs and the PVCs USD 30.',
  // What sits in a town and there is one of; both halves of a double name, and two names with a hyphen between.
  'At ⟦Wexcombe district council⟧, ⟦Hull crown court⟧ and ⟦Leeds magistrates’ court⟧ nobody paid ⟦Leeds⟧ city council tax.',
  '⟦Ada Quist-Park⟧ met Mr ⟦Okafor⟧ before the ⟦Lena Marsh⟧-⟦Tom Hale⟧ race.',
  // What stands before a surname and belongs to it.
  '⟦Callum St John⟧ and ⟦Luca di Torvik⟧ met. ⟦Di Torvik⟧ left.',
  'They met at ⟦Bexley Castle⟧, ⟦Co Down⟧, and in ⟦Co Antrim⟧.',
  'It is told per kilowatt hour (kWh). The ⟦Fares Act 2002⟧ is law.',
  // Forms of address of other Englishes, in one word or two; nothing but digits behind letters of money.
  'Tan Sri ⟦Azlan Harun⟧ met Datuk Seri ⟦Idris Salleh⟧, Datuk Dr ⟦Farid Yusof⟧, Smt. ⟦Leela Nair⟧ and Alhaji ⟦Musa Bello⟧.',
  'They sell rice at N45,000 and seats at Sh1.5 million. ⟦Tan Wei⟧ met ⟦Ada Quist⟧.',
  // A second half of a given name behind a hyphen, and the name of a father, belong to a name; what a hyphen makes an adjective doesn’t.
  'The president, ⟦Seo Jae-min⟧, met Prince ⟦Salem bin Rashid⟧ and a ⟦Tom Hale⟧-led group.',
  // A body of common words goes on behind “and”; two bodies are two.
  'The ⟦Wessex Fire and Rescue Service⟧ met the ⟦Community and Public Sector Union⟧.',
  'The ⟦Senate⟧ and ⟦Supreme Court⟧ met ⟦Congress⟧ and the ⟦Home Office⟧.',
  // A place that an office is of; a bridge is called so.
  'The Duke of ⟦Edinburgh⟧ opened the ⟦Prince of Wales Bridge⟧.',
  'Write to ada.quist@example.org or see www.example.org for more.',
])('names in %s', (source) => {
  const { text, spans } = marked(source);
  const { mentions } = findEntities(readText(articleOf(text)));
  expect(mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => text.slice(start, end))).toEqual(
    spans.map((span) => span.text),
  );
});

test.each([
  [
    'Prime Minister Ada Quist arrived. The PM said little. The US president did not come.',
    ['PM=Ada Quist', 'US president=?'],
  ],
  [
    'French President Lena Marsh met Freedonian President Tom Okafor. The French president smiled.',
    ['French president=Lena Marsh'],
  ],
  ['Keir Starmer left early. The prime minister was tired.', ['prime minister=Keir Starmer']],
  // Named bare, and told in the next sentence what she is.
  ['Ada Quist came late. The Prime Minister spoke to nobody.', ['Prime Minister=Ada Quist']],
  // Of two who hold the office, the one mentioned last, a subject before who is not.
  ['Mayor Ada Quist met Mayor Tom Hale. The mayor left.', ['mayor=Ada Quist']],
  ['Mayor Ada Quist came. Mayor Tom Hale left. The mayor smiled.', ['mayor=Tom Hale']],
  // A rank is an office too, and the minister is not the prime minister.
  ['General Ada Quist met Tom Hale. The general left.', ['general=Ada Quist']],
  ['Transport minister Ada Quist met Prime Minister Tom Hale. The minister left.', ['minister=Ada Quist']],
  ['Prime Minister Tom Hale came. The minister left.', ['minister=?']],
  ['Ada Quist, 34, came late. The prime minister spoke to nobody.', ['prime minister=?']],
  ['The German chancellor, Lena Marsh, came late.', []],
  [
    'Polish Prime Minister Lena Marsh left. It rained. It was cold. Nobody came. All was quiet. The prime minister slept.',
    ['prime minister=?'],
  ],
  ['The general election came. The general public and the general strike met.', []],
  ['General Ada Quist met voters. The general left the general election.', ['general=Ada Quist']],
  ['The vice president stayed with President Ada Quist.', ['vice president=?']],
])('roles in %s', (source, expected) => expect(mentionsOf(source, 'role')).toEqual(expected));

test.each([
  // Who holds an office is no body, and what is called after it is.
  ['Lawyers said the death of Justice Skalvia left four seats.', 'Skalvia', 'person'],
  ['The death of the Justice Department came late.', 'Justice Department', 'organisation'],
  // A place by its last word, but for what the gazetteer knows better.
  ['The Federal Reserve met.', 'Federal Reserve', 'organisation'],
  ['The Tarn Reserve is cold.', 'Tarn Reserve', 'place'],
  ['MILLBROOK — The council met Ada Quist.', 'MILLBROOK', 'place'],
  ['Ada Quist paused —\n\nIt rained.', 'Ada Quist', 'person'],
  ['Roofs were lost as Storm Edda came, and Ada Quist with it.', 'Storm Edda', 'other'],
  ['At least three people died after Storm Edda brought gusts of 104mph.', 'Storm Edda', 'other'],
  ['HMS Tidewater sailed on Monday.', 'HMS Tidewater', 'other'],
  // What the article calls it, here or elsewhere.
  ['The chipmaker Veltrix said sales rose.', 'Veltrix', 'organisation'],
  ['Bidders met Bexley Securities on Friday.', 'Bexley Securities', 'organisation'],
  ['The head of the nuclear watchdog, Rafael Ortega, warned them.', 'Rafael Ortega', 'person'],
  ['It came after the secretary of state, Linda Marchetti, told him.', 'Linda Marchetti', 'person'],
  ['They called Joost de Wit, who has 19 goals in 28 games.', 'Joost de Wit', 'person'],
  ['The broadcaster, Sky News, said so.', 'Sky News', 'organisation'],
  ['In the film Marlene she plays a nurse.', 'Marlene', 'other'],
  ['The play Tom Hale wrote closed early.', 'Tom Hale', 'person'],
  ['Mazeron, the French energy group, reported a loss.', 'Mazeron', 'organisation'],
  ['Tom Mazeron, the world’s oldest travel operator, has collapsed.', 'Tom Mazeron', 'organisation'],
  ['Tom Mazeron, a camera operator, has left.', 'Tom Mazeron', 'person'],
  ['Ada Quist, the country’s biggest retailer, closed shops.', 'Ada Quist', 'organisation'],
  ['Ada Quist, the country’s best-known baker, closed her shop.', 'Ada Quist', 'person'],
  ['Brightwell, a start-up, had copied them.', 'Brightwell', 'organisation'],
  ['It was funded by the drug’s maker, Aventra, based in Basel.', 'Aventra', 'organisation'],
  ['The report by the consultants Hearne Walsh was late.', 'Hearne Walsh', 'organisation'],
  ['A search led by Odell Partners has begun.', 'Odell Partners', 'organisation'],
  ['Eastgate Athletic lost 3-1. Eastgate led through Luca Moretti’s header.', 'Eastgate', 'organisation'],
  ['GDYNIA, Poland (Northwire) — Polish police said so.', 'Northwire', 'organisation'],
  ['Ada Hale, an editor of the website Fare Guru, agreed.', 'Fare Guru', 'organisation'],
  ['He pays for the advocacy group Ferries for Wessex.', 'Ferries for Wessex', 'organisation'],
  ['Tom Brandt, the club’s 78-year-old manager, agreed.', 'Tom Brandt', 'person'],
  ['Fares rose, according to Zarnex, again.', 'Zarnex', 'organisation'],
  ['She reads law at King’s College Harwich.', 'King’s College Harwich', 'organisation'],
  ['Zarnex, which owns three ferries, agreed.', 'Zarnex', 'organisation'],
  ['It was sold by the Swedish owner Zarnex.', 'Zarnex', 'organisation'],
  ['The owner Ada Quist agreed.', 'Ada Quist', 'person'],
  ['Luton beat Hull 2-0. It rained in Hull.', 'Hull', 'organisation'],
  ['Luton is near Hull, where 2-0 is a score.', 'Hull', 'place'],
  ['Denmark beat Norway 2-0.', 'Norway', 'place'],
  ['Shares in Brantix fell.', 'Brantix', 'organisation'],
  ['Insurer Brantix sold its yard.', 'Brantix', 'organisation'],
  ['Tom Hale, an analyst at Brandt Hale, disagreed.', 'Brandt Hale', 'organisation'],
  ['Workers at Hadapsar met.', 'Hadapsar', 'place'],
  ['Taylor Brandt slid 4% and Ardent Tarn 3%.', 'Taylor Brandt', 'organisation'],
  ['Taylor Brandt slid on the ice.', 'Taylor Brandt', 'person'],
  ['Woody Corbin is an heir to Corbin & Shaw. Corbin agreed.', 'Corbin', 'person'],
  ['Corbin & Shaw will shut shops. Corbin blamed wages.', 'Corbin', 'organisation'],
  ['Shares in London fell.', 'London', 'place'],
  ['Residents of Hadapsar met.', 'Hadapsar', 'place'],
  ['Neha Bapat of the consultancy Griha Insights said so.', 'Griha Insights', 'organisation'],
  ['Shannon airport has cancelled 38 flights.', 'Shannon', 'place'],
  ['For his club Smith scored twice.', 'Smith', 'person'],
  ['Veltrax boss Ada Quist resigned.', 'Veltrax', 'organisation'],
  ['Brent crude fell to $67 on Monday.', 'Brent', 'other'],
  ['Luc Perrin runs the chipmaker Perrin. Perrin said so.', 'Perrin', 'person'],
  // Who founds a charity, has a chief of staff or followers called after them stays a person; a state is known by its own foreign minister.
  ['Ada Quist left the Ada Quist Foundation. Then Ada Quist wept.', 'Ada Quist', 'person'],
  ['Zurvane’s chief strategist left. Zurvane wept.', 'Zurvane', 'person'],
  ['President Zurvane spoke. Zurvane’s foreign policies and Zurvane’s residents differ.', 'Zurvane', 'person'],
  ['Ada Torvik met her sister. The Torviks have a shop.', 'Torviks', 'person'],
  ['Vantis, a Harwich-based maker of heat pumps, grew. Vantis sold.', 'Vantis', 'organisation'],
  ['The Elizabeth line was shut.', 'Elizabeth', 'place'],
  ['She fell to Nonkululeko Torvane in Leeds. Torvane smiled.', 'Nonkululeko Torvane', 'person'],
  ['The Orlando Pirates drew.', 'Orlando Pirates', 'organisation'],
  // Towns that have verbs of many, players or a match to play are clubs; countries and what lies in a town are not.
  ['Elsewhere, Burnley have sold a keeper.', 'Burnley', 'organisation'],
  ['People in Burnley have a keeper.', 'Burnley', 'place'],
  ['Orsenia’s central bank cut rates.', 'Orsenia', 'place'],
  ['The Mayor of Brigg Ann Cole smiled.', 'Ann Cole', 'person'],
  ['The Mayor of Brigg Ann Cole smiled.', 'Brigg', 'place'],
  ['The Mayor of Ada Quist fame smiled.', 'Ada Quist', 'person'],
  ['He met the Porto winger Tom Hale.', 'Porto', 'organisation'],
  ['He met the Norway winger Tom Hale.', 'Norway', 'place'],
  ['They signed South Africa forward Sipho Mbeki.', 'Sipho Mbeki', 'person'],
  ['The winger scored two goals in the league before half-time. He left Santos.', 'Santos', 'organisation'],
  ['Ada Torvik won. The Torvikian view is that Torvik won. Torvik left.', 'Torvik', 'person'],
  ['The Department for Culture, Media and Sport disagreed.', 'Department for Culture, Media and Sport', 'organisation'],
])('the type of a name in %s', (source, name, type) => {
  const { mentions } = findEntities(readText(articleOf(source)));
  expect(mentions.map(({ start, end, type }) => [source.slice(start, end), type])).toContainEqual([name, type]);
});

test.each([
  ['The National Centre for Ferries (CNTF) met. The CNTF agreed.', 3, 1],
  ['The National Centre for Ferries met the CNTF. The CNTF agreed.', 3, 2],
  ['Voters like Reform UK. They say Reform leads.', 2, 1],
  // A dateline names a town.
  ['TARNWICK - Three boats sank. Tarnwick Lines owned them.', 2, 2],
  ['The loss of Tarnwick Lines grew. Three boats of Tarnwick sank.', 2, 1],
])('names of one body in %s', (source, mentions, entities) => {
  const found = findEntities(readText(articleOf(source)));
  expect([found.mentions.length, new Set(found.mentions.map(({ entity }) => entity)).size]).toEqual([
    mentions,
    entities,
  ]);
});

test.each(['Ch Supt', 'Cdr', 'Cmdr', 'Det Ch Insp', 'DSI', 'Flt Lt', 'Sqn Ldr', 'Supt'])(
  'the rank %s is no part of a name, and a surname behind it is who has it',
  (rank) => {
    const source = `${rank} Ada Quist spoke. ${rank} Quist left.`;
    expect(mentionsOf(source, 'name')).toEqual(['Ada Quist=Ada Quist', 'Quist=Ada Quist']);
  },
);

test.each([
  ['Police Chief Ada Quist left.', ['Police Chief']],
  ['It rained. Then Mayor Ada Quist left.', ['Mayor']],
  ['Councilwoman Ada Quist left.', ['Councilwoman']],
  ['Ada Quist, a mother of three, left.', []],
  ['The leader of the county council, Cllr Ada Quist, left.', ['leader of the county council']],
  ['The port’s security chief, Ada Quist, left.', ['security chief']],
  ['The finance chief, Councillor Ada Quist, left.', ['finance chief']],
  ['They met the mayor, Ada Quist.', ['mayor']],
  ['The transport secretary, Ada Quist MP, left.', ['transport secretary']],
  ['She was a minister under former prime minister Ada Quist.', ['former prime minister']],
  // An office over a field that is no name.
  ['Minister of Transport Ada Quist left.', ['Minister of Transport']],
  ['The minister of justice Ada Quist left.', ['minister of justice']],
  ['She met Secretary of State for Health Ada Quist.', ['Secretary of State for Health']],
  ['Chancellor of the Exchequer Ada Quist left.', ['Chancellor of the Exchequer']],
  [
    'She met Assistant Secretary of State for African affairs Ada Quist.',
    ['Assistant Secretary of State for African affairs'],
  ],
  ['She met the port’s head of communications Ada Quist.', ['head of communications']],
  ['She met the head of sport Ada Quist.', ['head of sport']],
  ['He was a spokesman for the hospital treating Ada Quist.', []],
  ['He was the father of missing hiker Ada Quist.', []],
  ['He was the coach of winger Ada Quist.', ['winger']],
  // It is the judge who said it.
  ['Thanking Ada Quist, the judge said little.', []],
])('titles in %s', (source, titles) => {
  expect(findEntities(readText(articleOf(source))).entities.flatMap(({ titles }) => titles)).toEqual(titles);
});

test.each([
  ['Mr Okafor spoke. He left.', ['He=Okafor']],
  ['Mrs Quist met Mr Okafor. She left, and he stayed.', ['She=Quist', 'he=Okafor']],
  ['Nobody came. He left.', ['He=?']],
  // Two men: the subject of the sentence before; in the pronoun’s own sentence “his” may be the other’s.
  ['Mr Okafor met Mr Hale. He smiled.', ['He=Okafor']],
  ['Mr Okafor met Mr Hale in his house.', ['his=?']],
  ['Near Mr Okafor sat Mr Hale. He smiled.', ['He=Hale']],
  // However often a sentence says “he”, it names one man.
  ['Mr Okafor said he would go if he could. It rained. He left.', ['he=Okafor', 'he=Okafor', 'He=Okafor']],
  // Nobody knows which Hale spoke, so “she” may be him or her.
  ['Mrs Ada Quist met Lena Hale and Kit Hale. Hale left. She slept.', ['She=?']],
  ['Mr Okafor left. It rained. It was cold. It was late. He slept.', ['He=?']],
])('pronouns in %s', (source, expected) => expect(mentionsOf(source, 'pronoun')).toEqual(expected));

test.each([
  ['By ADA QUIST\n\nWrite to Ada Quist.', ['Ada Quist=Ada Quist']],
  ['Ada Quist spoke. Quist left.', ['Ada Quist=Ada Quist', 'Quist=Ada Quist']],
  ['Ada Quist met Tom Quist. Quist left.', ['Ada Quist=Ada Quist', 'Tom Quist=Tom Quist', 'Quist=?']],
  [
    'Ada Quist spoke. Quist left. Tom Quist came. Quist said nothing.',
    ['Ada Quist=Ada Quist', 'Quist=Ada Quist', 'Tom Quist=Tom Quist', 'Quist=?'],
  ],
  // The son is not who was told of before him by the surname alone.
  [
    'Police held Quist. He saw them shoot his son Tom Quist. Quist was held.',
    ['Quist=Quist', 'Tom Quist=Tom Quist', 'Quist=Quist'],
  ],
  ['Police held Ada. He saw his son Tom Quist. Quist left.', ['Ada=Ada', 'Tom Quist=Tom Quist', 'Quist=Tom Quist']],
  [
    'Mr Tom Quist spoke. Mr Quist left. Mrs Quist stayed. Mrs Ada Quist came.',
    ['Tom Quist=Tom Quist', 'Quist=Tom Quist', 'Quist=Ada Quist', 'Ada Quist=Ada Quist'],
  ],
  [
    'Mrs Ada Quist met Mr Tom Quist. Mrs Quist left.',
    ['Ada Quist=Ada Quist', 'Tom Quist=Tom Quist', 'Quist=Ada Quist'],
  ],
  // A husband or wife who is named by the surname alone is somebody else.
  [
    'Tom Quist spoke. Mr Quist left. Mrs Quist stayed. Quist slept.',
    ['Tom Quist=Tom Quist', 'Quist=Tom Quist', 'Quist=Quist', 'Quist=Tom Quist'],
  ],
  [
    'Quist spoke. Ada Quist came. Mr Quist left. Quist slept. Mrs Quist stayed.',
    ['Quist=Quist', 'Ada Quist=Ada Quist', 'Quist=Quist', 'Quist=Quist', 'Quist=Ada Quist'],
  ],
  // Whom “Mr” is said of does not tell of whom the bare surname is.
  [
    'Dame Ada Quist resigned. Quist wrote a letter. Tom Quist, her husband, left. Mr Quist said nothing.',
    ['Ada Quist=Ada Quist', 'Quist=Ada Quist', 'Tom Quist=Tom Quist', 'Quist=Tom Quist'],
  ],
  [
    'President Tom Okafor met General Kit Okafor. Gen Okafor left.',
    ['Tom Okafor=Tom Okafor', 'Kit Okafor=Kit Okafor', 'Okafor=Kit Okafor'],
  ],
  [
    'Piet van der Velde came. Van der Velde spoke.',
    ['Piet van der Velde=Piet van der Velde', 'Van der Velde=Piet van der Velde'],
  ],
  ['Van Hale came.', ['Van Hale=Van Hale']],
  ['Sir Tom Okafor met Tom Hale. Sir Tom left.', ['Tom Okafor=Tom Okafor', 'Tom Hale=Tom Hale', 'Tom=Tom Okafor']],
  [
    'The Department for Roads is late. DfR staff went home.',
    ['Department for Roads=Department for Roads', 'DfR=Department for Roads'],
  ],
  // A known place is not short for a river or a chamber called after it; a club may be called by its town alone.
  [
    'The Tennessee River rose in Tennessee. The Maryland Senate met, and Maryland waits.',
    ['Tennessee River=Tennessee River', 'Tennessee=Tennessee', 'Maryland Senate=Maryland Senate', 'Maryland=Maryland'],
  ],
  ['He lives in Burlington, Vt., and Vermont is cold.', ['Burlington=Burlington', 'Vt.=Vermont', 'Vermont=Vermont']],
  ['Acme Holdings fell. Acme said nothing.', ['Acme Holdings=Acme Holdings', 'Acme=Acme Holdings']],
  // A firm’s trade is left out, a body of a place is not called by it.
  ['Kestrel Foods fell. Analysts said Kestrel was late.', ['Kestrel Foods=Kestrel Foods', 'Kestrel=Kestrel Foods']],
  // The House is a chamber.
  [
    'The House voted late. White House aides left. The House rose.',
    ['House=House', 'White House=White House', 'House=House'],
  ],
  [
    'Ada Okafor-Hale spoke. “No,” says Okafor-Hale, at last.',
    ['Ada Okafor-Hale=Ada Okafor-Hale', 'Okafor-Hale=Ada Okafor-Hale'],
  ],
  ['He told the chairman, Nasser Al-Khatib, of it.', ['Nasser Al-Khatib=Nasser Al-Khatib']],
  ['Lawyers said Mr A K Okafor left.', ['A K Okafor=A K Okafor']],
  ['Leader of the Opposition Ada Okafor spoke.', ['Ada Okafor=Ada Okafor']],
  ['He met two Congress MPs in Leeds.', ['Congress=Congress', 'Leeds=Leeds']],
  ['Ward councillor Ada Okafor spoke. Ward said no.', ['Ada Okafor=Ada Okafor', 'Ward=Ward']],
  // “the Bank” is short for the name that begins with it.
  [
    'The Bank of Torvia held rates. So did the European Central Bank. The Bank was late.',
    ['Bank of Torvia=Bank of Torvia', 'European Central Bank=European Central Bank', 'Bank=Bank of Torvia'],
  ],
  [
    'The European Central Bank held rates. The Bank was late.',
    ['European Central Bank=European Central Bank', 'Bank=European Central Bank'],
  ],
  // A known body of two words may be called by its last.
  ['They joined Aston Villa. The fee pleased Villa.', ['Aston Villa=Aston Villa', 'Villa=Aston Villa']],
  ['They joined Aston Villa. Pancho Villa left.', ['Aston Villa=Aston Villa', 'Pancho Villa=Pancho Villa']],
  ['Harwich Police came to Harwich.', ['Harwich Police=Harwich Police', 'Harwich=Harwich']],
  ['Dravian troops left Dravia.', ['Dravia=Dravia']],
  ['The UK agreed. Britain will pay.', ['UK=United Kingdom', 'Britain=United Kingdom']],
])('entities in %s', (source, expected) => expect(mentionsOf(source, 'name')).toEqual(expected));

test.each([
  ['Mr ', 'Okafor'],
  ['A. ', 'Quist'],
])('a long row of “%s” before a name is not all of it', (piece, surname) => {
  const source = `${piece.repeat(200)}${surname} left.`;
  for (const { start, end, honorific } of findEntities(readText(articleOf(source))).mentions)
    if (source.startsWith(surname, end - surname.length))
      expect(end - Math.min(start, honorific?.start ?? start)).toBeLessThan(40);
  expect.hasAssertions();
});

test('names in furniture help to resolve others and are told only when asked for', () => {
  const source = 'Sir Tom Okafor leaves the hall (Picture: Rex/Shutterstock)\n\nTom Hale met Sir Tom.\n';
  const text = readText(articleOf(source));
  const [caption] = text.blocks;
  for (let i = caption.first; i < caption.last; i++) text.flags[i] |= Flag.furniture;
  const { mentions, entities } = findEntities(text);
  expect(mentions.map(({ entity }) => entities[entity]?.name)).toEqual(['Tom Hale', 'Tom Okafor']);
  expect(findEntities(text, { includeFurniture: true }).mentions.length).toBeGreaterThan(2);
});

test('any text gives sorted spans inside it that point at entities', () => {
  const pieces = fc.constantFrom(
    'Mr ',
    'Tom',
    ' ',
    'Okafor',
    '.',
    ' of the ',
    'U.S. ',
    '’s',
    '-',
    '\n\n',
    'he ',
    'The PM ',
    '“',
    '1',
    '\ud83d',
    '\u0000',
    'McX',
    '&',
    '(',
    ')',
    ', ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
      ),
      (source) => {
        const { mentions, entities } = findEntities(readText(articleOf(source)));
        let before = 0;
        for (const { start, end, entity } of mentions) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(entity).toBeGreaterThanOrEqual(-1);
          expect(entity).toBeLessThan(entities.length);
          before = start;
        }
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['a paper that is told', 'She told the Brennick it was late.', 'Brennick organisation'],
  ['a firm that is founded', 'She left in May to found Quillbox in Leeds.', 'Quillbox organisation'],
  ['a start-up by its town', 'Zarnex, the San Francisco start-up behind it, fell.', 'Zarnex organisation'],
  [
    'a council of a county',
    'He led the World Trade Council of Tarn County.',
    'World Trade Council of Tarn County organisation',
  ],
  [
    'a state’s body with its field',
    'Agents of the Tarn Division of Ports slept.',
    'Tarn Division of Ports organisation',
  ],
])('%s', (_, source, expected) => {
  const { mentions } = findEntities(readText(articleOf(source)));
  expect(mentions.map(({ start, end, type }) => `${source.slice(start, end)} ${type}`)).toContain(expected);
});

test.each([
  [
    'a firm told before',
    'Torvik Robotics Inc. said it grew. Torvik fell.',
    ['Torvik Robotics Inc.=Torvik Robotics Inc.', 'Torvik=Torvik Robotics Inc.'],
  ],
  [
    'a firm, whose founder is told of later',
    'Shares of Torvik Robotics Inc. fell. Torvik grew. Its founder, Jan Torvik, left.',
    ['Torvik Robotics Inc=Torvik Robotics Inc', 'Torvik=Torvik Robotics Inc', 'Jan Torvik=Jan Torvik'],
  ],
  [
    'who is told before the firm',
    'Jan Torvik left Torvik Robotics Inc. in May. Torvik wept.',
    ['Jan Torvik=Jan Torvik', 'Torvik Robotics Inc.=Torvik Robotics Inc.', 'Torvik=Jan Torvik'],
  ],
  [
    'a club, where the article is on sport',
    'The striker scored as Penmarsh Town beat Carrow Athletic. The goalkeeper wept. Penmarsh travel to Carrow again.',
    [
      'Penmarsh Town=Penmarsh Town',
      'Carrow Athletic=Carrow Athletic',
      'Penmarsh=Penmarsh Town',
      'Carrow=Carrow Athletic',
    ],
  ],
  [
    'who has an Irish surname',
    'Seamus Pádraig Ó Ceallaigh slept. Ó Ceallaigh and Mr Ó Ceallaigh are one.',
    [
      'Seamus Pádraig Ó Ceallaigh=Seamus Pádraig Ó Ceallaigh',
      'Ó Ceallaigh=Seamus Pádraig Ó Ceallaigh',
      'Ó Ceallaigh=Seamus Pádraig Ó Ceallaigh',
    ],
  ],
  [
    'but no place that is known',
    'The Leeds Bridge Trust met in Leeds.',
    ['Leeds Bridge Trust=Leeds Bridge Trust', 'Leeds=Leeds'],
  ],
])('the first word stands for %s', (_, source, expected) => expect(mentionsOf(source, 'name')).toEqual(expected));
