/** Nouns for people and for bodies that speak: what a later pronoun may stand for. */

const words = (list: string): readonly string[] => list.split(' ');

export const womenNouns = words(
  'actress alderwoman anchorwoman aunt baroness businesswoman chairwoman congresswoman councilwoman countess daughter duchess girl girlfriend grandmother heroine ' +
    'lady mother noblewoman nun policewoman princess queen saleswoman schoolgirl servicewoman sister spokeswoman stateswoman stepmother ' +
    'waitress widow wife woman',
);

export const menNouns = words(
  'actor alderman anchorman baron boy boyfriend brother businessman chairman congressman councilman duke earl father fireman fisherman grandfather ' +
    'gentleman husband king man monk nobleman policeman prince salesman schoolboy serviceman son spokesman statesman stepfather uncle ' +
    'waiter widower',
);

export const peopleNouns = words(
  'academic accountant activist administrator adult adviser advisor advocate agent aide ally ambassador analyst applicant ' +
    'archbishop artist assistant attendee attorney auditor author backbencher baker banker barber bartender beekeeper biologist ' +
    'bishop blogger boss broadcaster broker builder butcher buyer caller campaigner candidate captain carer chair chairperson ' +
    'chancellor chaplain chef chemist chief child citizen cleaner cleric clerk climber coach colleague columnist comedian commander ' +
    'commentator commissioner commuter complainant constable consultant contractor cook coroner councillor councilmember counsel ' +
    'courier critic customer cyclist dancer dealer defendant delegate democrat dentist deputy designer detective developer diplomat ' +
    'director doctor driver drummer ecologist economist editor electrician employee employer engineer envoy epidemiologist evacuee ' +
    'executive expert farmer fighter firefighter fisher founder friend gardener geologist governor grower guard guest guide ' +
    'hairdresser head headteacher historian host hunter imam immigrant informant insider inspector insurer intern interpreter ' +
    'interviewee inventor investigator investor journalist judge juror justice labourer landlord lawmaker lawyer leader lecturer ' +
    'librarian lifeguard lobbyist locksmith machinist manager mayor mechanic medic member meteorologist midwife migrant miner ' +
    'minister motorist musician negotiator neighbor neighbour nominee novelist nurse nutritionist observer officer official ' +
    'onlooker operator opponent organiser organizer owner paramedic parent participant partner passenger pastor pathologist patient ' +
    'patron peer pensioner performer pharmacist photographer physician physicist physiotherapist pilot plaintiff player plumber ' +
    'poet politician pollster pope porter postmaster preacher president priest principal prisoner producer professor programmer ' +
    'promoter prosecutor protester provost psychiatrist psychologist pupil rabbi ranger reader receptionist refugee reporter ' +
    'representative republican rescuer researcher resident respondent retiree rival runner sailor scholar scientist sculptor ' +
    'secretary seller senator sergeant sheriff shopkeeper shopper singer sociologist soldier solicitor source speaker specialist ' +
    'spokesperson sponsor squatter staffer statistician strategist student superintendent supporter surgeon survivor suspect ' +
    'swimmer taxpayer teacher technician teenager tenant therapist toddler tourist trader trainer translator traveller treasurer ' +
    'trooper trustee tutor undertaker user vendor vet veteran victim villager virologist visitor volunteer voter warden witness ' +
    'woodworker worker writer youngster',
);

/** What sport and entertainment pages call somebody they have just named: “…,” said the striker. */
export const epithetNouns = words(
  'actor actress american australian backstroker batsman batter bowler boxer briton centre-back centre-half chart-topper comedian comic crooner ' +
    'defender diva dutchman englishman entertainer filmmaker flanker fly-half footballer forward frenchman full-back fullback funnyman ' +
    'german goalkeeper goalscorer golfer guitarist hitmaker hooker hurdler irishman italian jockey keeper linebacker lock londoner ' +
    'midfielder musician novelist opener outfielder paceman pitcher playmaker playwright presenter prop pundit quarterback rapper receiver ' +
    'rocker scot scotsman scrum-half seamer shortstop showjumper singer skipper songwriter spaniard spinner sprinter star starlet striker ' +
    'supermodel swede swimmer texan vocalist welshman wicketkeeper winger',
);

/** Bodies and documents: it, and they for a body. */
export const bodyNouns = words(
  'administration agency airline alliance archdiocese army association audit authority band bank board body brewer broadcaster ' +
    'bureau business cabinet campaign caucus chain chamber charity church clinic club coalition coastguard college commission ' +
    'committee community company complaint consortium council couple court crew delegation department diocese document duo email ' +
    'embassy family federation filing firm force foundation government group hospital indictment inquiry institute institution ' +
    'investigation judgement judgment judiciary laboratory lawsuit leadership league lender letter manufacturer memo ministry museum ' +
    'network newspaper office operator opposition organisation organization pair panel paper parliament party police poll presidency ' +
    'regulator report retailer review ruling school secretariat senate service society squad statement store study supermarket survey ' +
    'syndicate team tribunal trust union university watchdog',
);

/** Letters behind a name that are no part of it. */
export const postNominals = words('cbe kc mbe mp msp obe phd qc');
