/** Nouns for people and for bodies that speak: what a later pronoun may stand for. */

const words = (list: string): readonly string[] => list.split(' ');

export const womenNouns = words(
  'actress alderwoman anchorwoman aunt barmaid baroness businesswoman chairwoman comedienne congresswoman councilwoman countess daughter ' +
    'duchess fiancée girl girlfriend goddaughter gran granddaughter grandma grandmother granny headmistress heiress heroine lady ' +
    'landlady lass mam matriarch midwife mom mother mum mummy nan nana niece noblewoman nun policewoman princess queen saleswoman ' +
    'schoolgirl schoolmistress servicewoman sister spokeswoman stateswoman stepdaughter stepmother waitress widow wife woman',
);

export const menNouns = words(
  'actor alderman anchorman baron bloke boy boyfriend brother businessman chairman choirboy congressman councilman cowboy dad ' +
    'daddy duke earl father fiancé fireman fisherman gentleman godson grandad granddad grandfather grandpa grandson headmaster ' +
    'husband king lad man monk nephew nobleman patriarch policeman prince salesman schoolboy serviceman son spokesman statesman ' +
    'stepdad stepfather stepson uncle waiter widower',
);

export const peopleNouns = words(
  'academic accountant activist actuary adjudicator administrator adult adviser advisor advocate agent aide ally ' +
    'ambassador analyst angler appellant applicant apprentice archbishop artist assistant astronaut astronomer ' +
    'astrophysicist attacker attendee attorney auditor author backbencher backer bailiff baker banker barber ' +
    'barrister bartender beekeeper beneficiary biologist birdwatcher bishop blogger bomber boss botanist broadcaster ' +
    'broker builder burglar butcher buyer bystander caller campaigner candidate canoeist captain cardiologist carer ' +
    'caretaker carpenter caterer cellist chair chairperson chancellor chaplain chef chemist chief child chum citizen ' +
    'claimant cleaner cleric clerk climatologist climber coach colleague collector columnist comedian commander ' +
    'commentator commissioner commuter companion complainant conservative constable consultant contractor convener convenor cook cop ' +
    'coroner corporal cosmologist councillor councilmember counsel courier creator criminologist critic curator ' +
    'customer cyclist dancer dealer dean defendant delegate democrat dentist deputy dermatologist designer detective ' +
    'developer dinnerlady diplomat director dispatcher doctor don donor driver drummer ecologist economist editor ' +
    'electrician employee employer endocrinologist engineer entomologist envoy epidemiologist evacuee executive ' +
    'expert fan farmer fellow fighter firefighter fisher florist forester former founder fraudster friend gamekeeper ' +
    'gamer gardener geneticist geologist glaciologist governor graduate grocer grower guard guest guide gunner ' +
    'gynaecologist hairdresser handler head headteacher hiker historian holidaymaker homeowner hooligan host ' +
    'housekeeper hunter hydrologist imam immigrant immunologist individual influencer informant insider inspector instructor ' +
    'insurer intern interpreter interviewee intruder inventor investigator investor joiner journalist judge juror ' +
    'justice kayaker kc keeper kid kidnapper killer labourer landlord landowner lawmaker lawyer leader leaseholder ' +
    'lecturer liberal librarian lieutenant lifeboatman lifeguard linguist lobbyist locksmith lodger machinist ' +
    'magistrate manager mate mathematician mayor mechanic mediator medic member meteorologist microbiologist midwife ' +
    'migrant miner minister motorist mugger murderer musician negotiator neighbor neighbour nephrologist neurologist ' +
    'neuroscientist nominee novelist nurse nutritionist observer oceanographer officer official oncologist onlooker ' +
    'operative operator opponent organiser organist organizer ornithologist owner paddler paediatrician pal ' +
    'palaeontologist paleontologist paramedic parent participant partner passenger pastor pathologist patient patron ' +
    'pc pediatrician peer pensioner performer person petitioner pharmacist pharmacologist philosopher photographer physician ' +
    'physicist physiotherapist pianist pilot plaintiff plasterer player plumber poet politician pollster pope porter ' +
    'postgraduate postmaster preacher premier president priest primatologist principal prisoner producer professor ' +
    'programmer promoter prosecutor protester provider provost psychiatrist psychologist psychotherapist publican ' +
    'pundit punter pupil qc rabbi radiologist raider rambler ranger rapist reader receptionist recorder rector ' +
    'refugee registrar reporter representative republican rescuer researcher resident respondent retiree rider rival ' +
    'robber roofer rower runner sailor sarpanch scholar scientist sculptor secretary seismologist seller senator ' +
    'sergeant shepherd sheriff shooter shopkeeper shopper singer skier skipper sociologist soldier solicitor source ' +
    'speaker specialist spokesperson sponsor squatter staffer stalker stallholder statistician stonemason strategist ' +
    'student subpostmaster sunbather superfan superintendent supporter surfer surgeon surveyor survivor suspect ' +
    'swimmer tailor taxpayer teacher teammate technician teen teenager tehsildar tenant therapist thief thug toddler ' +
    'tourist toxicologist trader tradesperson trainee trainer translator traveller treasurer trooper trucker trustee ' +
    'tutor twin undergraduate undertaker urologist user vendor vet veteran veterinarian vicar victim viewer villager ' +
    'violinist virologist visitor vlogger volcanologist volunteer voter walker warden weightlifter welder ' +
    'whistleblower winner witness woodworker worker writer yob youngster youth youtuber zookeeper zoologist',
);

/** What news calls somebody it has just named: “…,” said the striker, the Labour councillor added. */
export const epithetNouns = words(
  'actor actress african american argentine argentinian assemblyman assemblywoman australian austrian author backbencher backstroker ' +
    'batsman batter belgian billionaire boss bowler boxer brazilian briton bulgarian businessman businesswoman cameroonian canadian ' +
    'centre-back centre-half chart-topper chef chilean colombian comedian comedienne comic congressman congresswoman councillor croat croatian crooner ' +
    'czech dane defender democrat diva dutchman egyptian englishman entertainer filmmaker finn flanker fly-half footballer forward frenchman ' +
    'full-back fullback funnyman german ghanaian goalkeeper goalscorer golfer greek guitarist hitmaker hooker hungarian hurdler icelander ' +
    'iranian irishman italian ivorian jamaican jockey keeper kenyan kiwi lawmaker legislator linebacker lock londoner mexican midfielder millionaire ' +
    'moroccan mp msp musician nigerian norwegian novelist opener outfielder paceman parliamentarian pitcher playmaker playwright pole politician presenter ' +
    'prop pundit quarterback rapper receiver republican rocker romanian russian scot scotsman scrum-half seamer senator serb serbian ' +
    'shortstop showjumper singer skipper slovak slovenian songwriter spaniard spinner sprinter star starlet striker supermodel swede swimmer ' +
    'texan tunisian turk tycoon ukrainian uruguayan venezuelan vocalist welshman welshwoman wicketkeeper winger zambian zimbabwean',
);

/** Bodies and documents: it, and they for a body. */
export const bodyNouns = words(
  'administration agency airline alliance archdiocese army association audience audit authority band bank bench ' +
    'board body brewer broadcaster bureau business cabinet campaign caucus chain chamber charity church ' +
    'clinic club coalition coastguard code college commission committee community company complaint consortium ' +
    'council couple court crew crowd delegation department diocese document duo email embassy family federation filing firm ' +
    'force foundation government group hospital indictment inquiry institute institution investigation ' +
    'judgement judgment judiciary laboratory lawsuit leadership league lender letter manufacturer memo ' +
    'ministry museum network newspaper office operator opposition organisation organization outlet pair panel paper ' +
    'parliament party petition police poll presidency regulator report retailer review ruling school secretariat ' +
    'senate service society squad statement store study supermarket survey syndicate team tribunal trust union ' +
    'university watchdog',
);

/** Letters behind a name that are no part of it. */
export const postNominals = words('cbe frs kc mbe mep mla mp msp obe phd qc td');

/** Leader of the Opposition, Director of the Board: nouns of an office that “of” or “for” goes on with. */
export const officeHeads = words(
  'chair chairman chairperson chairwoman commissioner convener director head leader manager president secretary speaker',
);

/** What business pages call a firm that they have just named. */
export const firmNouns = words(
  'airline bank brand brewer broadcaster builder business carmaker carrier chain company conglomerate developer drugmaker firm ' +
    'giant grocer group housebuilder insurer lender maker manufacturer operator platform publisher retailer startup supermarket',
);

/** Nouns that the name of a public body ends in. */
export const publicBodyNouns = words(
  'administration agency authority bureau commission committee council court department government ministry parliament police senate university',
);

/** Nouns that a body’s full name ends in and that stand for it later; “the union” is too many things. */
export const shortenedBodyNouns = words(
  'academy agency airline association authority bank board bureau charity club college commission committee council court ' +
    'department federation foundation hospital institute ministry museum party school society tribunal trust university',
);

/** Those who mostly speak for or about somebody else. */
export const spokesNouns = words(
  'aide barrister coroner expert insider judge lawyer minister official prosecutor source spokesman spokesperson spokeswoman ' +
    'witness',
);

/** Small words within names. */
export const nameParticlesList = words('al bin da de del den der di du el la le ten van von');
