/**
 * First names that the lists of names give to both genders, as a few of the other one have them too, and that in news are those of men or of
 * women all the same. In lower case, sorted. Names that are truly both (Jordan, Kelly, Terry; Andrea, Jean across countries) are left out.
 */
export const menOnly = words(
  'aaron abdul abraham adam adrian ahmed alan albert alejandro alexander alfred ali allen alvin andre andrew andy angelo anthony antonio ' +
    'arnold arthur austin barack barry ben benjamin bernard bernie bill billy bob bobby boris brandon brendan brett brian bruce bryan carl ' +
    'carlos cesar chad charles chris christopher clarence claude clifford colin craig curtis dan daniel darrell darren dave david dean dennis ' +
    'derek derrick diego dominic don donald doug douglas dwight earl eddie edgar eduardo edward edwin elijah eric erik ernest ethan eugene ' +
    'felix fernando floyd francisco frank franklin fred frederick gabriel gary george gerald gilbert glenn gordon graham greg gregory ' +
    'harold harry hassan hector henry herbert herman howard hugh hugo ian ibrahim isaac ivan jack jacob jaime jake james jared jason jay jeff ' +
    'jeffrey jeremy jerome jerry jesse jesus jim jimmy joe joel john johnny jonathan jorge jose joseph joshua juan julian julio justin karl ' +
    'keith ken kenneth kevin kurt kyle larry lawrence leo leon leonard leroy liam lloyd louis lucas luis luke manuel marc marco marcus mario ' +
    'mark martin marvin matthew maurice max melvin michael miguel mike milton mitchell mohamed mohammed muhammad nathan nathaniel neil ' +
    'nicholas nick norman oliver omar oscar owen patrick paul pedro perry pete peter phil philip phillip rafael ralph ramon randall randy ' +
    'raul ray raymond ricardo richard rick ricky robert roberto rodney roger roland ron ronald roy ruben russell ryan salvador sam samuel ' +
    'saul scott sean sergio seth shane simon spencer stanley stephen steve steven stuart ted theodore thomas tim timothy todd tom tommy tony ' +
    'travis trevor troy tyler vernon victor vincent vladimir wallace walter warren wayne wesley will william xavier zachary',
);

export const womenOnly = words(
  'abigail agnes alice alicia alison amanda amber amelia amy angela angelica anita ann anna anne annie april audrey barbara beatrice becky ' +
    'beth betty beverly brenda bridget brittany camila carmen carol caroline carolyn catherine cecilia charlotte cheryl chloe christina ' +
    'christine cindy clara claudia connie crystal cynthia daisy deborah debra denise diana diane dolores donna dora doris dorothy edith ' +
    'eileen elaine eleanor elena elizabeth ella ellen emily emma erica esther eva evelyn fatima fiona florence frances gabriela gail georgia ' +
    'geraldine gina gladys gloria grace gwen hannah harriet heather heidi helen hilary hillary holly ida irene isabel jacqueline jane janet ' +
    'janice jeanette jennifer jenny jessica jill joan joanna josephine joy joyce juanita judith judy julia julie karen katherine kathleen ' +
    'kathryn kathy katie kimberly kristen kristin laura lauren leticia liliana linda lisa liz lois loretta lori louise lucia lucille lucy ' +
    'lydia madeleine maggie marcia margaret maria marian marie marilyn marjorie marlene martha mary maureen megan melanie melissa michelle ' +
    'mildred minnie miriam molly monica nancy naomi natalie nicole nina nora norma olga olivia pamela patricia paula pauline peggy phyllis ' +
    'priscilla rachel rebecca regina renee rhonda rita roberta rosa rosemary roxanne ruby ruth sally samantha sandra sara sarah sharon ' +
    'sheila sherry shirley sonia sophia sophie stacey stephanie sue susan suzanne sylvia tamara tammy tanya teresa theresa tiffany tina ' +
    'tracey valerie vanessa vera veronica victoria virginia vivian wanda wendy yolanda yvonne',
);

/** First names that the lists give to one gender alone, and that the other has as well in news of some countries: Christy, Jean. In lower case, sorted. */
export const ofEither = words(
  'andrea ariel ashley christy dana jan jean jocelyn kerry kim leslie lindsay nikita robin sasha tracy',
);

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** Offices that none but men hold. */
export const officesOfMen: readonly string[] = ['emir', 'emperor', 'king', 'pope', 'prince', 'sultan'];

/** Offices that none but women hold. */
export const officesOfWomen: readonly string[] = [
  'businesswoman',
  'chairwoman',
  'congresswoman',
  'councilwoman',
  'empress',
  'policewoman',
  'princess',
  'queen',
  'spokeswoman',
];
