import { expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { figuresOf } from './figures-of.ts';

test.each([
  'She left No 10 and went to No. 11.',
  'The G7, the G20 and the old G8 met off the M25.',
  'Since 9/11, and with Covid-19, nothing is the same 24/7.',
  'An F-16, a 737 Max and a 5G mast.',
  'They flew on a Boeing 737 to the FTSE 100 dinner.',
  'Under Article 50 and Section 21, said Channel 4 and Radio 4.',
  'They signed a section 106 agreement.',
  'Formula 1 and the under-21s.',
  'He has type 2 diabetes in a Grade II house.',
  'It is a Catch-22 for the Big Four and the Group of Seven.',
  'Apollo 11 was built after World War Two.',
  'Nobody lives at 10 Downing Street or 14 Mill Lane.',
  'Call 020 7946 0018 or 555-0100-200, or 555-0142.',
  'The STOXX 600 banks index was flat.',
  'See https://example.org/2024/10/32 and SW1A 2AA.',
  'As shown before [12], version 1.2.3 fails.',
  'No one knows which one is the one.',
  'One of them came at first, then one another.',
  'A second later he asked for a second opinion.',
  'Fortune 500 firms hired Year 6 pupils for COP26.',
  'Object K1149.5+6663 is catalogued.',
  'The dollar slipped to US64.9¢ as a category four storm came.',
  'A nine-to-five job at 131 West 23rd Street, with sixth-graders and one-to-one care.',
  'On day two of round three, in seat 14C, at one stage of a fifty-fifty, six-figure deal, every second year.',
  'They got a grade 4 or higher, and grade 9s.',
  'They fly Boeing 747s home.',
  'The ferry was late.1 Crews denied it.',
  'The Boeing 747-8 in IMG_2034.jpg has a 4K screen.',
  'It takes one designed to last, and quotes incident 84.',
  'A 911 call reached a 999 operator.',
  'Call 999 at the eleventh hour, on cloud nine; it is second nature.',
  'She passed Three Mile Island and wrote of the Seven Years’ War.',
  'The 82nd Airborne marched down 10th Street to hear 50 Cent.',
  'Thirty-something readers like a two-for-one deal.',
  "The cast of Harbour's Eleven met the Hateful Eight and read Nineteen Eighty-Four.",
  'Under section 12(b) and articles 4 and 5 of the Act; see p. 45, note 4 and Op. 27.',
  'He put his 401(k) in size 10 shoes, sizes 8 to 16, and img/123_45.png.',
  'As Genesis 1:3 and Matthew 5:3 have it, it was a 50-50 call for the Group of 20.',
  'They sent Leopard 2 tanks past the Castle 1 pipeline.',
  'It is the rate per 1,000 officers; call 0800 555 0142 or 101.',
  'Crews reach category 2 patients first, phase 3 trials and tier 1 cities last.',
  'She won gold at the Under-19 Euros.',
  'The First Minister met the First Lady before the Second World War.',
])('finds no figure in %s', (text) => {
  expect(figuresOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

test.each([
  'The FTSE 100 closed at ⟦7,512⟧.',
  '⟦One man⟧ and ⟦two women⟧ came.',
  'In London ⟦20 people⟧ came.',
  'In Leeds ⟦5 shops⟧ closed.',
  'At this stage ⟦5 people⟧ came, of group ⟦40 people⟧.',
  'Police Arrest ⟦Three Men⟧ After Raid on Harbour Warehouse',
  '⟦Five⟧ Killed, ⟦Twenty-Two⟧ Hurt in Northern Train Crash',
  'Rovers beat Carrick City ⟦2-1⟧ at home, and flew there on a Boeing 737-800.',
  'A ⟦three-bedroom⟧ house and a ⟦100-strong⟧ crowd.',
])('but in %s', (source) => {
  const { text, spans } = marked(source);
  expect(figuresOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
});
