/** Nouns for people and for bodies that speak: what a later pronoun may stand for. */

const words = (list: string): readonly string[] => list.split(' ');

export const womenNouns = words(
  'actress alderwoman anchorwoman aunt businesswoman chairwoman congresswoman councilwoman daughter girl girlfriend grandmother heroine ' +
    'lady mother noblewoman nun policewoman princess queen saleswoman schoolgirl servicewoman sister spokeswoman stateswoman stepmother ' +
    'waitress widow wife woman',
);

export const menNouns = words(
  'actor alderman anchorman boy boyfriend brother businessman chairman congressman councilman father fireman fisherman grandfather ' +
    'gentleman husband king man monk nobleman policeman prince salesman schoolboy serviceman son spokesman statesman stepfather uncle ' +
    'waiter widower',
);

export const peopleNouns = words(
  'adviser advisor activist advocate agent aide ally ambassador analyst archbishop artist attorney author backbencher bishop boss builder ' +
    'campaigner candidate captain carer caller chair chairperson chancellor chief child citizen coach colleague columnist commander ' +
    'commentator commissioner commuter constable consultant councillor counsel critic customer defendant delegate dealer deputy detective ' +
    'developer diplomat director doctor driver economist editor employee employer engineer envoy executive expert farmer fighter founder ' +
    'friend governor guard guest guide head historian host informant inspector insider inventor investigator investor journalist judge ' +
    'justice landlord lawmaker lawyer leader lecturer lobbyist manager mayor member midwife minister musician negotiator neighbour neighbor ' +
    'nominee nurse observer officer official operator opponent organiser organizer owner parent participant partner passenger pastor patient ' +
    'peer pilot player poet politician pollster pope president priest prisoner producer professor promoter prosecutor protester provost rabbi ' +
    'ranger reader reporter representative republican democrat rescuer researcher resident retiree rival sailor scholar scientist secretary ' +
    'senator sergeant sheriff singer soldier solicitor source speaker specialist sponsor spokesperson staffer strategist student supporter ' +
    'surgeon survivor suspect teacher tenant tourist trader trainer translator traveller treasurer trustee tutor user veteran victim villager ' +
    'visitor volunteer voter witness worker writer',
);

/** Bodies and documents: it, and they for a body. */
export const bodyNouns = words(
  'administration agency airline army association authority bank board body brewer broadcaster business campaign charity chain church club ' +
    'college commission committee company consortium council court department embassy firm force foundation government group hospital ' +
    'institute institution judiciary manufacturer ministry museum network newspaper office operator organisation organization panel paper ' +
    'parliament party police poll regulator report retailer school service society statement store study supermarket survey team tribunal ' +
    'trust union university watchdog letter email ruling review',
);
