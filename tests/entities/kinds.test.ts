import { expect, test } from 'vitest';
import { kindsIn } from './kinds-in.ts';
import { findEntities } from '../../src/entities/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

test.each([
  // A listed name of which the model sees the end.
  ['The All Progressives Grand Alliance lost.', ['All Progressives Grand Alliance (organisation)']],
  ['All progressives left.', []],
  ['Perth and Kinross Council met.', ['Perth and Kinross Council (organisation)']],
  [
    'Kensington and Chelsea Borough Council met in Argyll and Bute.',
    ['Kensington and Chelsea Borough Council (organisation)', 'Argyll and Bute (place)'],
  ],
  ['She left Perth and Dundee.', ['Perth (place)', 'Dundee (place)']],
  ['The Victoria and Albert Museum opened.', ['Victoria and Albert Museum (organisation)']],
  // The place that a council is of is no council; a club goes by it.
  [
    'Sevenholme Council met. People in Sevenholme were glad, and Sevenholme slept.',
    ['Sevenholme Council (organisation)', 'Sevenholme (place)', 'Sevenholme (place)'],
  ],
  // Storms by their names alone, unless somebody is called so.
  ['Storm Orla killed two. Orla weakened.', ['Storm Orla (other)', 'Orla (other)']],
  [
    'Storm Orla killed two. Orla Quist left. Orla slept.',
    ['Storm Orla (other)', 'Orla Quist (person)', 'Orla (person)'],
  ],
  // What flies, sails or is read.
  ['Nasa’s Brisa spacecraft saw the Soviet spacecraft.', ['Nasa (organisation)', 'Brisa (other)']],
  ['The tanker Grey Heron sank.', ['Grey Heron (other)']],
  ['The tanker company Grey Heron sank.', ['Grey Heron (organisation)']],
  ['She won a prize for The Salt Ledger, a slow drama about Leeds.', ['Salt Ledger (other)', 'Leeds (place)']],
  // A firm behind a noun without article; with one somebody may run it.
  ['Law firm Ada Quist Hale said no.', ['Ada Quist Hale (organisation)']],
  ['He met the firm Ada Quist runs.', ['Ada Quist (person)']],
  ['In London, manufacturer Ada Quist said no.', ['London (place)', 'Ada Quist (person)']],
  ['She works for Carrow & Pyle.', ['Carrow & Pyle (organisation)']],
  [
    'They agreed a fee with Feyenoord for Norway striker Ada Quist.',
    ['Feyenoord (organisation)', 'Norway (place)', 'Ada Quist (person)'],
  ],
  ['He runs the campaign group Democracy for Wessex.', ['Democracy for Wessex (organisation)']],
  // What is no name: grades, honours, whose dollars they are.
  ['A Band D home costs more after a Category 4 storm.', []],
  ['She was appointed MBE, and the price hit NZ$9.70 in Perth.', ['Perth (place)']],
  ['Supervisor Dale Quist, R-Hudson, voted no.', ['Dale Quist (person)', 'Hudson (place)']],
  ['Defence barrister Ada Quist SC spoke.', ['Ada Quist (person)']],
  // A race between two; one with two surnames.
  ['It was a Lena Marsh-Tom Hale race.', ['Lena Marsh (person)', 'Tom Hale (person)']],
  ['He met Lena Marsh-Hale.', ['Lena Marsh-Hale (person)']],
  // Seas and indices inside a sentence, not what is only near them.
  ['A pipe lies under the Baltic. The Baltic states ate a Mediterranean diet.', ['Baltic (place)']],
  ['The Nifty 50 fell, and the Sensex rose.', ['Nifty 50 (other)', 'Sensex (other)']],
  // An initial and a word that is nothing else; a list’s letter.
  ['A. Quist left.', ['A. Quist (person)']],
  ['It was plan B. Nobody left.', []],
  // Offices, and bodies that go by who leads them.
  ['Leader of the Opposition Lena Marsh met Minister of State Tom Hale.', ['Lena Marsh (person)', 'Tom Hale (person)']],
  ['The Quist Justice Department agreed.', ['Quist (person)', 'Justice Department (organisation)']],
  ['The U.S. State Department agreed.', ['U.S. State Department (organisation)']],
  ['Ward councillor Ada Quist and Parish councillor Tom Hale met.', ['Ada Quist (person)', 'Tom Hale (person)']],
  // Waters, embassies, contests, courts, teams and tribes by their words.
  ['The River Sel and Lough Torvi flooded.', ['River Sel (place)', 'Lough Torvi (place)']],
  ['Ada Lake met Lena Mount.', ['Ada Lake (person)', 'Lena Mount (person)']],
  ['A man left the British Embassy.', ['British Embassy (organisation)']],
  ['He won the Torval Championship in Leeds.', ['Torval Championship (other)', 'Leeds (place)']],
  ['It was heard at Dungannon Magistrates’ Court.', ['Dungannon Magistrates’ Court (organisation)']],
  ['The Pistons host the Thunder, and thunder rolled.', ['Pistons (organisation)', 'Thunder (organisation)']],
  ['The All Blacks left. All Blacks were glad.', ['All Blacks (organisation)']],
  ['Wolves attacked a shepherd in Wales.', ['Wales (place)']],
  [
    'Ngāti Torvi chair Ada Quist met Napier mayor Tom Hale.',
    ['Ngāti Torvi (organisation)', 'Ada Quist (person)', 'Napier (place)', 'Tom Hale (person)'],
  ],
  // A given name in two halves before its surname.
  ['South Korea’s Si-woo Bang led.', ['South Korea (place)', 'Si-woo Bang (person)']],
  ['Mid-day Trains were late.', []],
  ['General Torvik, who came to The Hague on Monday, left.', ['Torvik (person)', 'Hague (place)']],
  ['They paid for AIDS education.', []],
  ['Troops crossed the Torv in May. The Torv carries grain.', ['Torv (place)', 'Torv (place)']],
  ['It hit Butler, Wayne and Ozark counties.', ['Butler (place)', 'Wayne (place)', 'Ozark (place)']],
  ['Butler and Wayne left.', ['Butler (person)', 'Wayne (person)']],
  ['It sold shares at NOK 38 each.', []],
  [
    'Zarnmetall shares rose. Zarnmetall analyst Ada Quist left.',
    ['Zarnmetall (organisation)', 'Zarnmetall (organisation)', 'Ada Quist (person)'],
  ],
  ['Real Madrid’s Jude Bellford was rested.', ['Real Madrid (organisation)', 'Jude Bellford (person)']],
  ['Ada Quist, of Chelsea, Massachusetts, left.', ['Ada Quist (person)', 'Chelsea (place)', 'Massachusetts (place)']],
  ['Ada Quist, who left Chelsea, scored.', ['Ada Quist (person)', 'Chelsea (organisation)']],
  // What only a firm has.
  ['Shares of Acme rose. A stake in Leeds was sold.', ['Acme (organisation)', 'Leeds (place)']],
  // First names and surnames of Ireland, Africa, India and the Pacific.
  [
    'Japan’s Kaito Morita met Romania’s Dragos Pietra.',
    ['Japan (place)', 'Kaito Morita (person)', 'Romania (place)', 'Dragos Pietra (person)'],
  ],
  ['Minister for Health Donnchadh Mac Giolla Torvik left.', ['Donnchadh Mac Giolla Torvik (person)']],
  ['The police commissioner, CP Hadiza Torvik, left.', ['Hadiza Torvik (person)']],
])('what the names are in %s', (source, kinds) => expect(kindsIn(source)).toEqual(kinds));

test.each([
  ['Torvik Motors Ltd grew. Shares of Torvik fell, and Torvik Motors said no.', 1],
  ['Torvik Motors Ltd grew. Torvik Homes Ltd did not.', 2],
  ['Storm Orla killed two. Orla weakened.', 1],
  ['The White House met. The House agreed.', 2],
])('how many are named in %s', (source, count) => {
  const { mentions } = findEntities(readText(articleOf(source)));
  expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(count);
});

test('a name for each of many hyphens takes no squared time', () => {
  const source = 'He left Torvik-Hale. '.repeat(20_000);
  expect(findEntities(readText(articleOf(source))).entities.length).toBeGreaterThan(0);
});
