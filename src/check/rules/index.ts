import boilerplate from './boilerplate.ts';
import changeArithmetic from './change-arithmetic.ts';
import claimTwoSources from './claim-two-sources.ts';
import closedUpCompound from './closed-up-compound.ts';
import currencyRate from './currency-rate.ts';
import dateInFuture from './date-in-future.ts';
import digitGroups from './digit-groups.ts';
import doubledHeadline from './doubled-headline.ts';
import duplicateId from './duplicate-id.ts';
import duplicateUrl from './duplicate-url.ts';
import ellipsisInQuotation from './ellipsis-in-quotation.ts';
import emptyArticle from './empty-article.ts';
import figureChangedInCopy from './figure-changed-in-copy.ts';
import figureDiffers from './figure-differs.ts';
import figureHedgeDiffers from './figure-hedge-differs.ts';
import figureScaleSlip from './figure-scale-slip.ts';
import figureToldOtherwise from './figure-told-otherwise.ts';
import firstToldTwice from './first-told-twice.ts';
import genderOfTitle from './gender-of-title.ts';
import givenNameDiffers from './given-name-differs.ts';
import gluedWords from './glued-words.ts';
import headlineFigureDiffers from './headline-figure-differs.ts';
import headlineQuoteMissing from './headline-quote-missing.ts';
import hiddenAddress from './hidden-address.ts';
import honorificDiffers from './honorific-differs.ts';
import introducedTwice from './introduced-twice.ts';
import leadQuoteDiffers from './lead-quote-differs.ts';
import markupLeftIn from './markup-left-in.ts';
import missingApostrophe from './missing-apostrophe.ts';
import missingDate from './missing-date.ts';
import missingOutlet from './missing-outlet.ts';
import missingTitle from './missing-title.ts';
import mojibake from './mojibake.ts';
import nameCapitals from './name-capitals.ts';
import nameForms from './name-forms.ts';
import nameSlip from './name-slip.ts';
import nameSpelling from './name-spelling.ts';
import nameVariant from './name-variant.ts';
import nearDuplicate from './near-duplicate.ts';
import offStory from './off-story.ts';
import officeConflict from './office-conflict.ts';
import officeShared from './office-shared.ts';
import officeWording from './office-wording.ts';
import partsAndTotal from './parts-and-total.ts';
import percentOrPoints from './percent-or-points.ts';
import personAgeDiffers from './person-age-differs.ts';
import quotationMarkStyle from './quotation-mark-style.ts';
import quotationNeverClosed from './quotation-never-closed.ts';
import quotationReopened from './quotation-reopened.ts';
import quoteChangedInCopy from './quote-changed-in-copy.ts';
import quoteCueDiffers from './quote-cue-differs.ts';
import quoteCutMeaning from './quote-cut-meaning.ts';
import quoteMarksDiffer from './quote-marks-differ.ts';
import quoteNegationDiffers from './quote-negation-differs.ts';
import quoteReworded from './quote-reworded.ts';
import quoteTwoSpeakers from './quote-two-speakers.ts';
import quoteUnattributed from './quote-unattributed.ts';
import quoteVenueDiffers from './quote-venue-differs.ts';
import quoteVenueMissing from './quote-venue-missing.ts';
import relativeDay from './relative-day.ts';
import repeatedPassage from './repeated-passage.ts';
import sharedPassage from './shared-passage.ts';
import spunSentence from './spun-sentence.ts';
import strayMark from './stray-mark.ts';
import surnameNotIntroduced from './surname-not-introduced.ts';
import toldAsFuture from './told-as-future.ts';
import tollDiffers from './toll-differs.ts';
import truncatedText from './truncated-text.ts';
import unbalancedBracket from './unbalanced-bracket.ts';
import weekdayAndDate from './weekday-and-date.ts';
import wrongLanguage from './wrong-language.ts';
import yearAndBefore from './year-and-before.ts';
import yearOfNameDiffers from './year-of-name-differs.ts';
import type { Rule } from '../rule.ts';

/** Every built-in rule, by id. */
export const builtin: readonly Rule[] = [
  boilerplate,
  changeArithmetic,
  claimTwoSources,
  closedUpCompound,
  currencyRate,
  dateInFuture,
  digitGroups,
  doubledHeadline,
  duplicateId,
  duplicateUrl,
  ellipsisInQuotation,
  emptyArticle,
  figureChangedInCopy,
  figureDiffers,
  figureHedgeDiffers,
  figureScaleSlip,
  figureToldOtherwise,
  firstToldTwice,
  genderOfTitle,
  givenNameDiffers,
  gluedWords,
  headlineFigureDiffers,
  headlineQuoteMissing,
  hiddenAddress,
  honorificDiffers,
  introducedTwice,
  leadQuoteDiffers,
  markupLeftIn,
  missingApostrophe,
  missingDate,
  missingOutlet,
  missingTitle,
  mojibake,
  nameCapitals,
  nameForms,
  nameSlip,
  nameSpelling,
  nameVariant,
  nearDuplicate,
  offStory,
  officeConflict,
  officeShared,
  officeWording,
  partsAndTotal,
  percentOrPoints,
  personAgeDiffers,
  quotationMarkStyle,
  quotationNeverClosed,
  quotationReopened,
  quoteChangedInCopy,
  quoteCueDiffers,
  quoteCutMeaning,
  quoteMarksDiffer,
  quoteNegationDiffers,
  quoteReworded,
  quoteTwoSpeakers,
  quoteUnattributed,
  quoteVenueDiffers,
  quoteVenueMissing,
  relativeDay,
  repeatedPassage,
  sharedPassage,
  spunSentence,
  strayMark,
  surnameNotIntroduced,
  toldAsFuture,
  tollDiffers,
  truncatedText,
  unbalancedBracket,
  weekdayAndDate,
  wrongLanguage,
  yearAndBefore,
  yearOfNameDiffers,
];
