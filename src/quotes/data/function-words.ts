/** Closed classes of English words, and open ones that attributions are built with. Each list is sorted by nothing but meaning. */

const words = (list: string): readonly string[] => list.split(' ');

export const determiners = words('the a an this these those each every no another any what');

/** Plural nouns without -s. */
export const pluralNouns = words('children data media men people police staff women');

/** Nouns that end in -s and are one thing; those in -ss and -us need no list. */
export const singularsInS = words(
  'analysis athletics basis crisis economics emphasis gymnastics hypothesis maths mathematics news physics politics series synopsis tennis thesis',
);

/** They stand before a noun or for one: "some said", "many of them". */
export const quantifiers = words(
  'some many several most others few both all one none half either neither more dozens hundreds thousands scores plenty another two three ' +
    'four five six seven eight nine ten twelve twenty',
);

export const possessivePronouns = words('his her its their our my your whose');

export const subjectPronouns = words(
  'he she they it i we you who someone everyone everybody somebody anyone anybody nobody he’s she’s it’s there',
);

/** Pronoun and verb in one word. */
export const contractions = words(
  "he'd she'd they'd it'd i'd we'd you'd he'll she'll they'll it'll i'll we'll you'll they've i've we've you've they're we're you're i'm " +
    "who'd who'll that'll there'll there'd",
);

export const objectPronouns = words('him her them us me it you himself herself themselves itself myself ourselves');

export const prepositions = words(
  'of in on at by for with from to about into onto over under after before between among amongst against during through throughout ' +
    'towards toward upon within without inside outside near behind beyond below beneath beside besides above across along alongside ' +
    'aboard around via per despite since until till like unlike than as amid off out up down concerning regarding versus past',
);

export const beForms = words("is are was were be been being am isn't aren't wasn't weren't");

export const haveAndDo = words("has have had having do does did hasn't haven't hadn't don't doesn't didn't");

export const modals = words(
  "will would can could shall should may might must ought won't wouldn't can't cannot couldn't shouldn't mustn't needn't mightn't",
);

export const negations = words(
  "not never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't " +
    "mustn't needn't mightn't nor neither",
);

/** Adverbs without -ly that stand beside a verb; those in -ly are known by their ending. */
export const adverbs = words(
  'also then later now again already still just once often even ever always sometimes soon never not twice further meanwhile instead ' +
    'however therefore thus so too yet perhaps maybe simply rather quite almost nearly merely only anyway nevertheless nonetheless ' +
    'aloud here there otherwise afterwards afterward earlier previously long elsewhere back first since all both each much well indeed more',
);

/** Nouns, verbs and adjectives in -ly, which are no adverbs. */
export const wordsInLy = words(
  'ally anomaly apply assembly belly bully butterfly comply costly cowardly daily deadly dragonfly early elderly family firefly friendly ' +
    'homily imply jelly leisurely lively lonely lovely melancholy monopoly monthly motherly multiply orderly quarterly rally rely ' +
    'reply scholarly supply tally timely underbelly ungodly unruly weekly worldly yearly',
);

export const coordinators = words('and or but nor yet plus');

export const subordinators = words(
  'because although though while whilst when whenever after before if unless until since as whether where wherever whereas once lest ' +
    'that than so',
);

export const relatives = words('who which whose whom that where');

export const questionWords = words('what how why when where whether if who which whose whom');

/** Words that say when: days, months, parts of the day. */
export const timeWords = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july ' +
    'august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'morning afternoon evening night week weekend month year day hour minute decade',
);

/** Words that stand before a time word: last week, late Tuesday, earlier this month. */
export const timeModifiers = words('last this next late early earlier later previous following every same that past');

export const timePlurals = words('days weeks months years hours minutes decades ago');

export const honorifics = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev sen rep gov gen lt col sgt capt president senator governor judge justice ' +
    'secretary minister chancellor mayor general colonel captain sheriff sergeant detective officer chief king queen prince princess pope ' +
    'bishop archbishop rabbi imam father sister congressman congresswoman representative ambassador',
);

/** Nouns for what is written or said: where one of them is what says something, it may stand for its author. */
export const documentNouns = words(
  'statement letter email report study survey poll analysis paper article editorial column book memo document documents filing complaint ' +
    'lawsuit indictment affidavit ruling opinion order tweet post message speech interview release briefing transcript review audit research ' +
    'data figures statistics records emails polls surveys studies reports newspaper magazine minutes headline sign banner caption note inquiry ' +
    'investigation agency website page ad advert commercial video song slogan motto placard constitution law act bill rule rules guidelines ' +
    'manifesto petition email resolution treaty agreement press release press',
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
    'post posts podcast remarks sermon speech statement submission testimony text texts tirade tribute tweet tweets',
);

/** What a crowd says at once: chants of “…” from the stand. */
export const cryNouns = words(
  'calls chants choruses cries cry howls jeers murmurs screams shouts taunts whispers yells',
);

/** Nouns that hold a report: X’s claim that, the warning that. */
export const reportNouns = words(
  'claim claims warning warnings statement assertion assertions allegation allegations announcement accusation accusations suggestion ' +
    'suggestions comment comments remark remarks prediction predictions promise promises pledge pledges vow threat threats insistence ' +
    'argument arguments contention complaint complaints admission acknowledgement acknowledgment declaration denial revelation observation ' +
    'conclusion finding findings question report reports rumor rumors rumour rumours charge charges view belief assessment assurance ' +
    'assurances demand demands notion testimony confirmation disclosure estimate forecast explanation message',
);

/** Nouns of what somebody thinks or holds: her fear that, the mayor’s position is that. */
export const stanceNouns = words(
  'advice answer concern concerns conviction criticism decision excuse fear fears guess hope hopes idea impression line opinion point ' +
    'position proposal reasoning recommendation reply response stance suspicion suspicions theory verdict worry worries',
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
export const abstractNouns = words('behaviour behavior experience history life logic reality');
