import type { Text } from '../../model/index.ts';
import { documentCues, recogniseNames, type NameSpan } from '../recognise/index.ts';
import { shippedModel, type Model } from '../recognise/model.ts';
import { personsBehindNouns } from './behind-nouns.ts';
import { withBasedFirms } from './based-firms.ts';
import { behindParticiples } from './behind-participles.ts';
import { asBracketed } from './bracketed.ts';
import { asCalled } from './called.ts';
import { namesAfterHonorifics } from './after-honorifics.ts';
import { asClubs } from './clubs.ts';
import { datelinePlaces } from './datelines.ts';
import { withCountryTails } from './country-tails.ts';
import { withHousesOfOwners } from './namesakes.ts';
import { withListedWorks } from './listed-works.ts';
import { withListedFields } from './listed-fields.ts';
import { withCouncils, withTrusts } from './councils.ts';
import { withDoubleSurnames } from './double-surnames.ts';
import { withDrugs } from './drugs.ts';
import { echoes } from './echoes.ts';
import { withEdges } from './edges.ts';
import { knownNames } from './known.ts';
import type { Name } from './name.ts';
import { withInitials } from './initials-of.ts';
import { joinedFields } from './joined-fields.ts';
import { joinedFirms } from './joined-firms.ts';
import { joinedHalves } from './joined-halves.ts';
import { joinedPatronymics } from './joined-patronymics.ts';
import { jointBodies } from './joint-bodies.ts';
import { joinedPlaces } from './joined-places.ts';
import { joinedPurposes } from './joined-purposes.ts';
import { asPlacesBeside } from './listed-places.ts';
import { withListedAcross } from './listed-across.ts';
import { toMarkedEnds } from './marked-ends.ts';
import { withMarkedWorks } from './marked-works.ts';
import { nicknamed } from './nicknamed.ts';
import { speakers, speakersAsPersons } from './speakers.ts';
import { withBodiesOfSpeakers } from './speakers-of.ts';
import { withLeftParts } from './left-parts.ts';
import { withShortClubs } from './short-clubs.ts';
import { asShownWorks } from './shown-works.ts';
import { asSides } from './sides.ts';
import { withGivenInTwo } from './given-in-two.ts';
import { withLegalForms } from './legal-forms.ts';
import { withLaws } from './laws.ts';
import { withParticleSurnames } from './particle-surnames.ts';
import { withoutPointedAt } from './pointed-at.ts';
import { withPlacesOfOfficers } from './places-of-officers.ts';
import { partsOf } from './parts-of-spans.ts';
import { asProducts } from './products.ts';
import { withQuotedShares } from './quoted-shares.ts';
import { withRowsOfFirms } from './rows-of-firms.ts';
import { withRoadNumbers } from './roads.ts';
import { withSaints } from './saints.ts';
import { withSmallTails } from './small-tails.ts';
import { asStorms } from './storms.ts';
import { asTeamSheets } from './team-sheets.ts';
import { withTeamTails } from './teams.ts';
import { withSuffixes } from './suffixes.ts';
import { withWordFirms } from './word-firms.ts';
import { withWordSurnames } from './word-surnames.ts';
import { withWordWorks } from './word-works.ts';
import { asWorks } from './works.ts';

export { nameLike, organisation, other, person, place, type Name, type TokenSpan } from './name.ts';
export { isClubName } from './clubs.ts';
export { beginsOther, endsInFirmWord, isFirmTail } from './known.ts';
export { isSurnameHe } from './word-surnames.ts';
export { isPostNominal } from './post-nominals.ts';
export { isNameWord, wordsOf } from '../recognise/segments.ts';

/** Does a name, or what might be one, hold the word in the text read last, which has some? */
export const isArticleWord = (hash: number): boolean => documentCues().slotOf(hash) >= 0;

/** The names of an article, in order, none inside another. Titles come later (`titles.ts`). */
export function findNames(text: Text, model: Model = shippedModel()): readonly Name[] {
  const recognised = recogniseNames(text, model);
  if (covered.length < text.count) covered = new Uint8Array(text.count * 2);
  covered.fill(0, 0, text.count);
  cover(recognised);
  const added = knownNames(text, covered);
  for (const span of namesAfterHonorifics(text, covered)) added.push(span);
  cover(added);
  for (const span of echoes(text, added.length === 0 ? recognised : [...recognised, ...added], covered))
    added.push(span);
  cover(added);
  for (const span of speakers(text, covered)) added.push(span);
  return passes.reduce<readonly Name[]>((names, pass) => pass(text, names), apart(text, inOrder(recognised, added)));
}

/** Looks at all names of a text once more, and gives them back with what it knows better. */
type Pass = (text: Text, names: readonly Name[]) => readonly Name[];

/** In this order: each reads what the ones before it have made of the names. */
const passes: readonly Pass[] = [
  // What a name takes in: its other halves, its form of law, the rest of its row.
  withListedAcross,
  withCouncils,
  withTrusts,
  joinedPatronymics,
  speakersAsPersons,
  withWordSurnames,
  withLegalForms,
  withBasedFirms,
  jointBodies,
  joinedHalves,
  joinedPurposes,
  withCountryTails,
  withHousesOfOwners,
  joinedFirms,
  joinedFields,
  withListedFields,
  joinedPlaces,
  datelinePlaces,
  nicknamed,
  withGivenInTwo,
  withSuffixes,
  withRoadNumbers,
  // What was left out beside a name, and where one begins that was taken into another.
  withLeftParts,
  behindParticiples,
  withLaws,
  withQuotedShares,
  withSaints,
  withBodiesOfSpeakers,
  withPlacesOfOfficers,
  // What the article calls it.
  personsBehindNouns,
  withParticleSurnames,
  withDoubleSurnames,
  asCalled,
  withRowsOfFirms,
  asPlacesBeside,
  withListedWorks,
  withMarkedWorks,
  asWorks,
  toMarkedEnds,
  asShownWorks,
  asBracketed,
  withDrugs,
  asProducts,
  asStorms,
  withoutPointedAt,
  // Clubs and firms that share their names with towns and words.
  withTeamTails,
  asClubs,
  asSides,
  withShortClubs,
  asTeamSheets,
  withSmallTails,
  withWordFirms,
  withWordWorks,
  withInitials,
];

/** 1 for tokens of names found so far in the text read last. */
let covered = new Uint8Array(0);

function cover(spans: readonly NameSpan[]): void {
  for (const { first, last } of spans) for (let i = first; i < last; i++) covered[i] = 1;
}

/** All spans in order of the text; the recognised ones are so already, and come first of two that begin at one token. */
function inOrder(recognised: readonly NameSpan[], added: NameSpan[]): readonly NameSpan[] {
  if (added.length === 0) return recognised;
  added.sort((a, b) => a.first - b.first);
  const all: NameSpan[] = [];
  let next = 0;
  for (const span of recognised) {
    while (next < added.length && added[next].first < span.first) all.push(added[next++]);
    all.push(span);
  }
  while (next < added.length) all.push(added[next++]);
  return all;
}

/** The names that are left of the spans, without those that begin inside the one before. */
function apart(text: Text, spans: readonly NameSpan[]): Name[] {
  const names: Name[] = [];
  let end = 0;
  const take = (span: NameSpan) => {
    const name = withEdges(text, span);
    if (name === null) return;
    if (name.first >= end) names.push(name);
    end = name.last;
  };
  for (const span of spans) {
    const parts = partsOf(text, span);
    if (parts === null) take(span);
    else for (const part of parts) take(part);
  }
  return names;
}
