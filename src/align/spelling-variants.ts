/**
 * Words spelt in two ways, British to American, as stems with the endings that they take. Forms that English does not have do no harm: no
 * text holds them. Left out are pairs whose American form is another word in British English (tyre, cheque, kerb, storey).
 */
export interface SpellingFamily {
  readonly stems: readonly string[];
  /** Ending in British spelling → ending in American spelling. */
  readonly endings: readonly (readonly [british: string, american: string])[];
}

const same = (from: string, to: string, tails: readonly string[]) =>
  tails.map((tail) => [from + tail, to + tail] as const);

export const spellingFamilies: readonly SpellingFamily[] = [
  {
    // organise, analyse: -ize was always the spelling of some British houses.
    stems:
      'agon antagon apolog atom author brutal capital caramel categor central character civil coloni colon commercial computer conceptual context criminal critic crystal custom decentral decriminal dehuman demilitar democrat demon demoral denational deregional destabil digit dramat econom electr emphas empath energ epitom equal eulog external factor familiar fantas fertil fictional final formal fossil fraternal galvan general ghetto global harmon homogen hospital human hybrid hypnot hypothes ideal idol immobil immortal immun improv individual industrial initial institutional internal international ion item jeopard legal legitim liberal lion local magnet marginal material maxim mechan memor mesmer metabol militar minim mobil modern monet monopol moral motor national natural neutral normal normalis optim organ ostrac oxid patron penal personal philosoph plagiar polar polem popular pressur priorit privat proselyt public pulver radical random rational real recogn regional regular reorgan revital revolution romantic sanit satir scrutin sensational sensit serial sexual social solemn special stabil standard steril stigmat strateg subsid summar symbol sympath synchron synthes system tantal tempor terror theor traumat trivial tyrann union urban util vandal verbal victim visual vital vocal weapon western'.split(
        ' ',
      ),
    endings: same('is', 'iz', ['e', 'ed', 'es', 'ing', 'er', 'ers', 'ation', 'ations', 'ational', 'able']),
  },
  { stems: ['anal', 'breathal', 'catal', 'paral'], endings: same('ys', 'yz', ['e', 'ed', 'es', 'ing', 'er', 'ers']) },
  {
    stems:
      'arb ard arm behavi cand clam col demean disc disfav dish enam endeav fav flav glam harb hon hum lab misbehavi misdemean neighb od parl ranc rig rum sav savi splend succ tum val vap vig'.split(
        ' ',
      ),
    endings: same('our', 'or', [
      '', 's', 'ed', 'ing', 'er', 'ers', 'able', 'ably', 'al', 'ally', 'ful', 'fully', 'hood', 'hoods', 'ist', 'ists', 'ite', 'ites', 'less', 'ly',
    ]), // prettier-ignore
  },
  {
    stems:
      'calib cent centimet epicent fib goit kilomet lit lust maneuv meag met millimet nit och sab sal sceptr sepulch somb spect theat'.split(
        ' ',
      ),
    endings: same('re', 'er', ['', 's']),
  },
  {
    stems: ['cent'],
    endings: [
      ['red', 'ered'],
      ['ring', 'ering'],
    ],
  },
  { stems: ['defen', 'offen', 'licen', 'preten'], endings: same('ce', 'se', ['', 's', 'd', 'less']) },
  {
    stems: ['practi'],
    endings: [
      ['se', 'ce'],
      ['sed', 'ced'],
      ['ses', 'ces'],
      ['sing', 'cing'],
    ],
  },
  {
    // The last consonant is doubled in British spelling though the syllable has no stress.
    stems:
      'barrel bevel cancel carol channel chisel counsel devil dial dishevel drivel duel enamel equal fuel funnel gravel grovel imperil initial jewel label laurel level libel marshal marvel medal metal model panel parcel pedal pencil pistol pummel quarrel ravel revel rival shovel shrivel signal snivel snorkel spiral squirrel stencil swivel total towel travel trowel tunnel unravel yodel'.split(
        ' ',
      ),
    endings: [
      ['led', 'ed'],
      ['ling', 'ing'],
      ['ler', 'er'],
      ['lers', 'ers'],
      ['list', 'ist'],
      ['lists', 'ists'],
    ],
  },
  {
    stems: ['counci', 'counse'],
    endings: [
      ['llor', 'lor'],
      ['llors', 'lors'],
    ],
  },
  {
    stems: ['appal', 'distil', 'enrol', 'enthral', 'fulfil', 'instal', 'instil'],
    endings: [
      ['', 'l'],
      ['s', 'ls'],
      ['ment', 'lment'],
      ['ments', 'lments'],
    ],
  },
  {
    stems: ['skil', 'wil'],
    endings: [
      ['ful', 'lful'],
      ['fully', 'lfully'],
    ],
  },
  {
    stems: ['worship', 'kidnap'],
    endings: [
      ['ped', 'ed'],
      ['ping', 'ing'],
      ['per', 'er'],
      ['pers', 'ers'],
    ],
  },
  {
    stems: ['analog', 'catalog', 'dialog', 'epilog', 'monolog', 'prolog'],
    endings: [
      ['ue', ''],
      ['ues', 's'],
      ['ued', 'ed'],
      ['uing', 'ing'],
    ],
  },
  {
    stems: [''],
    endings: [
      ['acknowledgement', 'acknowledgment'], ['acknowledgements', 'acknowledgments'], ['ageing', 'aging'], ['aluminium', 'aluminum'],
      ['amidst', 'amid'], ['amongst', 'among'], ['anaemia', 'anemia'], ['anaemic', 'anemic'], ['anaesthesia', 'anesthesia'],
      ['anaesthetic', 'anesthetic'], ['anaesthetist', 'anesthetist'], ['archaeological', 'archeological'], ['archaeologist', 'archeologist'],
      ['archaeologists', 'archeologists'], ['archaeology', 'archeology'], ['artefact', 'artifact'], ['artefacts', 'artifacts'],
      ['axe', 'ax'], ['burnt', 'burned'], ['cosy', 'cozy'], ['diarrhoea', 'diarrhea'], ['disc', 'disk'], ['discs', 'disks'],
      ['doughnut', 'donut'], ['doughnuts', 'donuts'], ['dreamt', 'dreamed'], ['encyclopaedia', 'encyclopedia'], ['enquire', 'inquire'],
      ['enquired', 'inquired'], ['enquiries', 'inquiries'], ['enquiry', 'inquiry'], ['faeces', 'feces'], ['foetal', 'fetal'],
      ['foetus', 'fetus'], ['furore', 'furor'], ['gaol', 'jail'], ['gaoled', 'jailed'], ['grey', 'gray'], ['greys', 'grays'],
      ['gynaecologist', 'gynecologist'], ['gynaecology', 'gynecology'], ['haemoglobin', 'hemoglobin'], ['haemorrhage', 'hemorrhage'],
      ['jewellery', 'jewelry'], ['judgement', 'judgment'], ['judgements', 'judgments'], ['leant', 'leaned'], ['learnt', 'learned'],
      ['leukaemia', 'leukemia'], ['likeable', 'likable'], ['manoeuvre', 'maneuver'], ['manoeuvred', 'maneuvered'],
      ['manoeuvres', 'maneuvers'], ['manoeuvring', 'maneuvering'], ['mediaeval', 'medieval'], ['mould', 'mold'], ['moulds', 'molds'],
      ['moustache', 'mustache'], ['mum', 'mom'], ['mums', 'moms'], ['oesophagus', 'esophagus'], ['oestrogen', 'estrogen'],
      ['orthopaedic', 'orthopedic'], ['paediatric', 'pediatric'], ['paediatrician', 'pediatrician'], ['paediatricians', 'pediatricians'],
      ['paedophile', 'pedophile'], ['paedophiles', 'pedophiles'], ['plough', 'plow'], ['ploughed', 'plowed'], ['ploughing', 'plowing'],
      ['programme', 'program'], ['programmes', 'programs'], ['pyjamas', 'pajamas'], ['sceptic', 'skeptic'], ['sceptical', 'skeptical'],
      ['scepticism', 'skepticism'], ['sceptics', 'skeptics'], ['smelt', 'smelled'], ['smoulder', 'smolder'], ['smouldering', 'smoldering'],
      ['spelt', 'spelled'], ['spilt', 'spilled'], ['spoilt', 'spoiled'], ['sulphur', 'sulfur'], ['towards', 'toward'], ['whilst', 'while'],
      ['whisky', 'whiskey'], ['woollen', 'woolen'],
    ], // prettier-ignore
  },
];
