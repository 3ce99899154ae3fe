/**
 * Frequent verbs that report nothing: they tell where a clause has its verb. Only verbs whose forms are seldom nouns; those with -s and
 * -ed forms of their own take care of the rest. Sorted.
 */
export const commonVerbs: readonly string[] = (
  'abandon accept accompany achieve acquire act admire adopt advance affect aim amount anticipate appeal appear apply appoint ' +
  'approach approve arise arrange arrest arrive assemble assign assist assume attempt attend attract avoid await back ban bear beat ' +
  'become begin behave believe belong bet betray block blow boost borrow break bring broadcast build burn burst buy cancel capture care carry ' +
  'cast catch cause cease celebrate change chase check choose claim clash climb cling close collapse collect combat come command commit ' +
  'compare compete complete comply comprise concern conduct confront congratulate consider consist consult contain contribute control ' +
  'convince cooperate cope cost count cover crash create cross cut damage dare deal decline decrease deepen defeat delay deliver depart ' +
  'depend deploy deserve design destroy determine develop die differ disappear discover display distribute divide dominate donate double ' +
  'doubt draft draw dream dress drink drive drop earn eat elect embrace emerge employ enable encourage end endorse enforce engage enjoy ' +
  'ensure enter escape establish evolve examine exceed exclude exist expand expect experience explode explore express extend face fail ' +
  'fall favor favour fear feature feel fight file fill finance finish fit fix flee fly focus follow force forget form free freeze fuel ' +
  'gain gather generate get give go grab grant grow guess handle hang happen harm hate have hear help hesitate hide hire hit hold hope ' +
  'host hurt ignore imagine impose improve include increase influence inspire install intend interrupt intervene introduce invade invest ' +
  'investigate invite involve issue join jump keep kick kill knock know lack land last launch lay lead lean leap learn leave lend let lie ' +
  'lift like limit link listen live lock look lose love make manage march mark marry matter mean measure meet merge mislead miss move need ' +
  'negotiate nominate notice obtain occupy occur open operate oppose organise organize overcome oversee overturn owe own participate pass ' +
  'pause pay permit persuade pick place plan play pop possess postpone pour prefer prepare present press prevail prevent proceed produce ' +
  'prompt protect provide publish pull purchase pursue push put quit raise ran rank reach react realise realize receive recognise ' +
  'recognize recover reduce refuse relax release rely remain remove replace represent require rescue resign resist resolve rest restore ' +
  'retain retire return ride ring rise risk run rush satisfy save schedule score search secure see seek seem seize select sell send ' +
  'separate serve set settle shake shape shed shift shoot shut sign sing sink sit sleep slide slow smile solve sound spark spend split spread ' +
  'stand star start stay steal stem step stick stop store strike struggle study succeed suffer supply support suppose surround survive ' +
  'suspect suspend sweep swing switch tackle take target tear tend test thank think throw tie top touch track trade train travel treat trigger ' +
  'triumph trust try turn undergo undermine understand unite unveil upset use value vary view violate visit vote wait wake walk want warrant ' +
  'watch weaken wear weigh win wish withdraw work worry'
).split(' ');
