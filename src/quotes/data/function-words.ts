/** Closed classes of English words, and open ones that attributions are built with. */

const words = (list: string): readonly string[] => list.split(' ');

export const determiners = words('a an another any each every no the these this those what');

/** Plural nouns without -s. */
export const pluralNouns = words('children data media men people police staff women');

/** Nouns that end in -s and are one thing; those in -ss and -us need no list. */
export const singularsInS = words(
  'analysis athletics basis crisis economics emphasis gymnastics hypothesis mathematics maths news physics politics series synopsis tennis ' +
    'thesis',
);

/** They stand before a noun or for one: "some said", "many of them". */
export const quantifiers = words(
  'all another both dozens eight either few five four half hundreds many more most neither nine none one others plenty scores seven several ' +
    'six some ten thousands three twelve twenty two',
);

export const possessivePronouns = words('her his its my our their whose your');

export const subjectPronouns = words(
  'anybody anyone everybody everyone he he’s i it it’s nobody she she’s somebody someone there they we who you',
);

/** Pronoun and verb in one word. */
export const contractions = words(
  "he'd he'll i'd i'll i'm i've it'd it'll she'd she'll that'll there'd there'll they'd they'll they're they've we'd we'll we're we've " +
    "who'd who'll you'd you'll you're you've",
);

export const objectPronouns = words('her herself him himself it itself me myself ourselves them themselves us you');

/** I and what has grown together with it. */
export const firstPersonSingulars = words("i i'd i'll i'm i've me my");

export const firstPersonPlurals = words("our us we we'd we'll we're we've");

export const prepositions = words(
  'aboard about above across after against along alongside amid among amongst around as at before behind below beneath beside besides ' +
    'between beyond by concerning despite down during for from in inside into like near of off on onto out outside over past per regarding ' +
    'since than through throughout till to toward towards under unlike until up upon versus via with within without',
);

export const beForms = words("am are aren't be been being is isn't was wasn't were weren't");

export const haveAndDo = words("did didn't do does doesn't don't had hadn't has hasn't have haven't having");

export const modals = words(
  "can can't cannot could couldn't may might mightn't must mustn't needn't ought shall should shouldn't will won't would wouldn't",
);

export const negations = words(
  "aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't neither never nor not shouldn't " +
    "wasn't weren't won't wouldn't",
);

/** Adverbs without -ly that stand beside a verb; those in -ly are known by their ending. */
export const adverbs = words(
  'afterward afterwards again ahead all almost aloud already also always anyway back both each earlier elsewhere even ever first further here ' +
    'however indeed instead just later long maybe meanwhile merely more much nearly never nevertheless nonetheless not now often once only ' +
    'otherwise perhaps previously quite rather simply since so sometimes soon still then there therefore thus too twice well yet',
);

/** Nouns and pronouns in -ing that no verb has. */
export const wordsInIng = words(
  'anything ceiling evening everything morning nothing offspring something spring string viking',
);

/** Nouns, verbs and adjectives in -ly, which are no adverbs. */
export const wordsInLy = words(
  'ally anomaly apply assembly belly bully butterfly comply costly cowardly daily deadly dragonfly early elderly family firefly friendly ' +
    'homily imply jelly leisurely lively lonely lovely melancholy monopoly monthly motherly multiply orderly quarterly rally rely ' +
    'reply scholarly supply tally timely underbelly ungodly unruly weekly worldly yearly',
);

export const coordinators = words('and but nor or plus yet');

export const subordinators = words(
  'after although as because before if lest once since so than that though unless until when whenever where whereas wherever whether while ' +
    'whilst',
);

export const relatives = words('that where which who whom whose');

export const questionWords = words('how if what when where whether which who whom whose why');

/** Words that say when: days, months, parts of the day. */
export const timeWords = words(
  'afternoon apr april aug august day dec decade december evening feb february fri friday hour jan january jul july jun june mar march may ' +
    'minute mon monday month morning night nov november oct october sat saturday sep sept september sun sunday thu thurs thursday today ' +
    'tomorrow tonight tue tues tuesday wed wednesday week weekend year yesterday',
);

/** Words that stand before a time word: last week, late Tuesday, earlier this month. */
export const timeModifiers = words('earlier early every following last late later next past previous same that this');

export const timePlurals = words('ago days decades hours minutes months weeks years');

export const honorifics = words(
  'adm admiral alhaja alhaji ambassador archbishop baron baroness bishop capt captain chancellor chief cllr cmdr col colonel ' +
    'commander congressman congresswoman constable corporal coun councillor cpl dame detective dr father gen general gov governor ' +
    'imam insp inspector judge justice king lady lord lt mayor minister miss mr mrs ms mx officer pastor pope president prince ' +
    'princess prof professor queen rabbi rep representative rev secretary sen senator sergeant sgt sheikh sheriff sir sister ' +
    'superintendent supt',
);

/** Nouns for what is written or said: where one of them is what says something, it may stand for its author. */
export const documentNouns = words(
  'act ad advert affidavit agency agreement analysis article audit banner bill book briefing caption column commercial complaint ' +
    'constitution data document documents editorial email emails figures filing guidelines headline indictment inquiry interview ' +
    'investigation law lawsuit letter magazine manifesto memo message minutes motto newspaper note opinion order page paper petition placard ' +
    'poll polls post press records release report reports research resolution review rule rules ruling sign slogan song speech statement ' +
    'statistics studies study survey surveys transcript treaty tweet update video website',
);

/** What has a title, beside documents. */
export const workNouns = words(
  'album autobiography ballad documentary drama essay exhibition film lecture memoir memoirs musical novel novella opera painting play podcast poem ' +
    'programme series show single sitcom song thesis track',
);

/** Documents that measure or look into something. */
export const measuringNouns = words(
  'analyses analysis audit audits average averages census data figures inquest inquiry investigation poll polling polls records report ' +
    'reports research results review reviews statistics studies study survey surveys',
);

/** What somebody says or writes something in: in remarks, in a letter. */
export const occasionNouns = words(
  'address affidavit blog briefing column comments editorial email emails essay filing interview lecture letter manifesto memo message note ' +
    'podcast post posts remarks sermon speech statement submission testimony text texts tirade tribute tweet tweets video',
);

/** What a crowd says at once: chants of “…” from the stand. */
export const cryNouns = words(
  'calls chants choruses cries cry howls jeers murmurs screams shouts taunts whispers yells',
);

/** Nouns that hold a report: X’s claim that, the warning that. */
export const reportNouns = words(
  'accusation accusations acknowledgement acknowledgment admission allegation allegations announcement argument arguments assertion ' +
    'assertions assessment assurance assurances belief charge charges claim claims comment comments complaint complaints conclusion ' +
    'confirmation contention declaration demand demands denial disclosure estimate explanation finding findings forecast insistence message ' +
    'notion observation pledge pledges prediction predictions promise promises question remark remarks report reports revelation rumor rumors ' +
    'rumour rumours statement suggestion suggestions testimony threat threats view vow warning warnings',
);

/** Nouns of what somebody thinks or holds: her fear that, the mayor’s position is that. */
export const stanceNouns = words(
  'advice answer concern concerns conviction criticism decision excuse fear fears guess hope hopes idea impression line opinion point ' +
    'position proposal reasoning recommendation reply response stance suspicion suspicions theory verdict worries worry',
);

/** Nouns of giving a name: her description of it as “old”. */
export const labelNouns = words(
  'branding characterisation characterization condemnation denunciation depiction description dismissal labeling labelling portrayal',
);

/** Further nouns that what somebody said is called behind it: “Never again,” was her mantra. */
export const verdictNouns = words(
  'appraisal battle-cry call cry description greeting instruction joke line mantra motto order plea quip refrain rejoinder retort summary thought thoughts ' +
    'word words',
);

/** What somebody does on hearing another: Ito laughed. “Nonsense.” */
export const reactionVerbs = words(
  'agreed agrees bristled bristles chuckled chuckles demurred demurs disagreed disagrees frowned frowns giggled giggles grimaced grimaces grinned grins ' +
    'groaned groans hesitated hesitates laughed laughs nodded nods paused pauses scoffed scoffs shrugged shrugs sighed sighs smiled smiles snorted snorts ' +
    'winced winces',
);

/** How something left somebody: they were impressed by “…”, disappointed with “…”. */
export const feelingParticiples = words(
  'amused angered appalled concerned delighted disappointed disconcerted discouraged dismayed disturbed encouraged excited frustrated heartened ' +
    'impressed irritated pleased puzzled reassured saddened shocked struck surprised troubled unimpressed unsettled worried',
);

/** How somebody feels who is asked about it: Hale is “heartbroken”. */
export const feelingAdjectives = words(
  'angry anxious ashamed astonished astounded baffled bewildered blessed crushed devastated disgusted distraught ecstatic elated embarrassed ' +
    'exhausted frightened fuming furious gobsmacked grateful gutted happy heartbroken honoured horrified humbled humiliated hurt livid lucky mortified ' +
    'nervous numb outraged overjoyed overwhelmed proud relieved sad scared shaken sick sickened sorry speechless stunned terrified thankful thrilled ' +
    'upset',
);

/** How somebody takes what another has said: Ito was less sure. “Maybe.” */
export const moodAdjectives = words(
  'adamant blunt blunter bullish cautious convinced critical defiant delighted dismissive downbeat effusive emphatic furious gracious incredulous ' +
    'optimistic pessimistic philosophical sanguine scathing sceptical skeptical sure sympathetic unapologetic unconvinced unimpressed unmoved ' +
    'unrepentant upbeat',
);

/** Adjectives of how sure somebody is of what they tell: adamant that, made clear that. */
export const stanceAdjectives = words(
  'adamant clear confident convinced emphatic hopeful insistent optimistic unequivocal',
);

/** What shows a thing without anybody saying it: experience shows, history suggests. */
export const abstractNouns = words('behavior behaviour experience history life logic reality');

/** What one does with a claim or warning: made, issued, voiced. */
export const makingVerbs = words(
  'delivered expressed expresses gave gives issued issues made makes raised raises reiterated repeated repeats voiced voices',
);

/** Where somebody is met and talks: lunch with Ada Hale. */
export const meetingNouns = words(
  'breakfast coffee conversation dinner drink interview lunch meeting minutes supper tea',
);

/** Somebody’s words: in Hale’s phrase. */
export const sayingNouns = words('description estimation formulation opinion phrase telling verdict view words');

/** What makes somebody speak: prompted her to say. */
export const bringingVerbs = words(
  'caused compelled driven drove forced forcing leading led moved prompted prompting pushed spurred',
);

/** What bears words that need not be those of who holds it. */
export const inscribedNouns = words(
  'badge banner banners board cap hat mural placard placards plaque poster posters shirt sign signs sticker stickers',
);

/** Adjectives that stand for nobody by themselves. */
export const loneAdjectives = words('additional controversial entire latest long new own recent similar');

/** Who finds something out by office or trade, beside those who hear it. */
export const findingNouns = words(
  'arbitrator auditor auditors coroner experts inspector inspectors investigators judge jurors justice ombudsman ' +
    'regulator researchers reviewers scientists sheriff watchdog',
);

/** What is told: the story of, the truth about. */
export const taleNouns = words('anecdote anecdotes joke jokes lie lies stories story tale tales truth');

/** Words that no clause of what is said begins with. */
export const noClauseWords = words(
  'after although and as because before goodbye hello herself himself itself little much nothing or otherwise so sorry than ' +
    'thanks themselves though when while yes',
);

/** Prepositions that tie a phrase to the noun before it. */
export const joiningPrepositions = words(
  'about across against among around at behind between by for from in inside near of on outside over throughout to under with ' +
    'within',
);
