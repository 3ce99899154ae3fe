import dateInFuture from './date-in-future.ts';
import doubledHeadline from './doubled-headline.ts';
import duplicateId from './duplicate-id.ts';
import duplicateUrl from './duplicate-url.ts';
import genderOfTitle from './gender-of-title.ts';
import gluedWords from './glued-words.ts';
import hiddenAddress from './hidden-address.ts';
import honorificDiffers from './honorific-differs.ts';
import introducedTwice from './introduced-twice.ts';
import markupLeftIn from './markup-left-in.ts';
import missingApostrophe from './missing-apostrophe.ts';
import missingDate from './missing-date.ts';
import missingOutlet from './missing-outlet.ts';
import missingTitle from './missing-title.ts';
import mojibake from './mojibake.ts';
import nameCapitals from './name-capitals.ts';
import nameForms from './name-forms.ts';
import nameSpelling from './name-spelling.ts';
import officeConflict from './office-conflict.ts';
import officeShared from './office-shared.ts';
import officeWording from './office-wording.ts';
import strayMark from './stray-mark.ts';
import surnameNotIntroduced from './surname-not-introduced.ts';
import truncatedText from './truncated-text.ts';
import unbalancedBracket from './unbalanced-bracket.ts';
import weekdayAndDate from './weekday-and-date.ts';
import type { Rule } from '../rule.ts';

/** Every built-in rule, by id. */
export const builtin: readonly Rule[] = [
  dateInFuture,
  doubledHeadline,
  duplicateId,
  duplicateUrl,
  genderOfTitle,
  gluedWords,
  hiddenAddress,
  honorificDiffers,
  introducedTwice,
  markupLeftIn,
  missingApostrophe,
  missingDate,
  missingOutlet,
  missingTitle,
  mojibake,
  nameCapitals,
  nameForms,
  nameSpelling,
  officeConflict,
  officeShared,
  officeWording,
  strayMark,
  surnameNotIntroduced,
  truncatedText,
  unbalancedBracket,
  weekdayAndDate,
];
