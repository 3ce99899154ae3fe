/**
 * Surnames that the packed gazetteer's source, the US Census, has few of: of Ireland, Scotland, Wales and the north of England, of Africa,
 * South Asia and Japan. Nothing that is a common word or a town besides. Folded, sorted.
 */
export const surnames =
  'abacha abdulrazaq abe abernethie abernethy abiodun abubakar acharya achebe addo adebayo adeleke ademola adeniran adesina adeyemi adhikari ' +
  'adichie adjei advani affleck afolabi agbaje aggarwal agnew agyemang ahearne ahern ahluwalia ahmadi ahmed aitken aiyar ajayi ajibade akande ' +
  'akinola akinyemi akiyama akpabio alam albanese aliyu allardyce alvi amadi amaechi amarasinghe aminu amoah ampofo anderton ankrah ' +
  'anstruther anyanwu aoki appiah arbuthnot arinze asamoah asante asare ashcroft ashworth athwal atiku auchterlonie awasthi awolowo ayade ' +
  'ayodele azad azikiwe babalola babangida bachchan badal baffour baillie bains bairstow bajwa balakrishnan balasubramanian ballantyne ' +
  'balogun bandaranaike banerjee bankole bannerjee bannerman bansal barasa barraclough basnet basu battersby bawumia baxendale beattie bebb ' +
  'begg behan beynon bhardwaj bhargava bhat bhatia bhatt bhattacharya bhattacharyya bhattarai bhutto bickerstaff birla birnie birtwistle ' +
  'biswas blackford blakelock blaney blenkinsop boakye boateng boland bolitho boothroyd booysen boscawen botha bourke boylan braithwaite ' +
  'brannigan brearley breen breslin breytenbach broadbent broadhurst brocklehurst brodie brogan brosnan bruton buchan buhari buthelezi ' +
  'cadogan cadwallader caffrey caird calderwood callaghan callinan calman calverley canavan cantwell cargill carlyon carolan carrigan ' +
  'carruthers carthy cathcart catterall cele chadha chadwick chakrabarti chandra chandrasekaran chaturvedi chaudhary chauhan chavan chawla ' +
  'chebet chenoweth chepkwony cheruiyot cholmondeley choudhary chukwu chukwuma clancy cleary clegg clery clohessy clough coakley cockburn ' +
  'coetzee coghlan colfer colgan colleran colquhoun comerford comiskey comyn conaghan concannon conlon connaughton conneely conroy considine ' +
  'cooney corkery corrigan cosgrave cosgrove costigan coughlan coveney cowen coyle coyne craddock cragg creaven creedon cregan cremin cronin ' +
  "cronje crossley crotty crowther cruickshank cuddihy cuffe culhane cullinane cunninghame curley cusack d'arcy dafis dahal dalgleish " +
  'dalglish dalmia dalyell dangote danjuma danquah darcy dargan darko dasgupta deane deasy deegan deignan delahunty dennehy desai deshmukh ' +
  'deshpande deuba devane devaney devereux devlin dewhurst dhawan dhillon dhoni dimbleby dineen dinwiddie dixit dlamini docherty dockery doig ' +
  'donaghy donegan donkor donlon donnellan donoghue donohoe donohue doogan dowd dowling downes dravid drennan drohan drumm dube dubey ' +
  'duckworth duddy duggan duignan dullea dunne dunstan durcan durkan durrani dwivedi dysart earnshaw effiong egwu ejiofor ekwueme elphinstone ' +
  'elumelu emefiele endo entwistle eze ezekwesili fadnavis fagan fagbemi fahey fahy fairbairn fairclough fairhurst fairweather farquhar ' +
  'farquharson farrelly fashola fawehinmi fayemi fayose fazackerley feehan feeley feeney fennell fennelly fernando ferriter ffoulkes finan ' +
  'finegan finnegan finneran finnerty finucane fitzmaurice fitzsimons flaherty flannery fogarty foran forde forsyth fothergill friel fujii ' +
  'fujimoto fukuda gachagua gaikwad gallacher galligan galvin ganduje ganguly gannon garg garrigan garside garvey gascoigne gately gaughan ' +
  'gavaskar gavin gaynor gbadamosi geary geddes gehlot geoghegan geraghty gethin ghosh gibney gilani gilchrist gilhooly gilligan gilmartin ' +
  'gilmour gilsenan githinji gittins gledhill gleeson glen glennon glynn goel gogarty gokhale goodchild gordhan gormley goto gough gourlay ' +
  'gowda goyal grealish greenhalgh grehan grewal grimshaw grogan guckian guerin guha guilfoyle guiney gumede gunawardena gunning gupta gurung ' +
  'gwynne halkett halliday halpin hannigan hannon hanrahan hara harker harkin harnett harney hasegawa hashmi hasina hatoyama haughey hayhurst ' +
  'heaney heavey heffernan hegarty hegde heggie heneghan henehan hennessy heraty herlihy heseltine hession hinchcliffe hirai hirano hirst ' +
  'hlophe hoban hodgkinson holdsworth holohan holomisa holroyd hooda hopkin horan horgan horrocks horsfall hossain houlihan hourican ' +
  'hourihane howlin humphreys hussey hyland hynes hyslop ibekwe ichikawa ihedioha ikpeazu illingworth imai imrie inglis innes iqbal ishiba ' +
  'ishida ishihara iwasaki iwuanyanwu iyengar iyer izzard jadeja jadhav jaitley jardine javed jayasuriya jayawardene jayewardene jha jibril ' +
  'jindal joshi joubert jowett kabir kadam kakar kalu kamath kamau kaneko kapur karki karnik karua karunanidhi karunaratne kavanagh keady ' +
  'keane keating keaveney keegan keeley keeney keighery keir kejriwal kelleher kennaway kenneally kenyatta keogh keohane kerins kerrigan ' +
  'kershaw keyamo kharge khattak khokhar khoza khumalo khurana kibaki kiberd kielty kiely kieran kiernan kilbride kilcoyne kilgallon killian ' +
  'kimathi kinahan kinane kinloch kinnaird kinnear kinsella kinyanjui kipchoge kipchumba kipkorir kirrane kishida kitching kohli koike ' +
  'koirala koizumi kojima kolisi kondo kono korir koskei kothari krishnamurthy krishnan kubo kudo kufuor kulkarni kumaraswamy kumaratunga ' +
  'kuti kwankwaso laidlaw lal lally lanchester langat langstaff lavelle lawal lawlor leadbeater leadbetter leahy leask leckie leddy lehane ' +
  'leitch lenehan lenihan linehan llewellyn llewelyn lochhead logie lonergan longbottom longworth lordan lorimer loughnane loughran lucey ' +
  'lumley lumsden luthra lydon lynam lyne mabaso mabuyane mabuza macken madigan madonsela magennis maginnis magner maguire mahajan mahama ' +
  'mahlangu mahony mahtab maitra majumdar makgoba makinde malema malhotra mallinson mangan mannion mansergh mantashe maphosa markey maruyama ' +
  'mashaba mashatile masondo mathebula mathur matsuda matsui matsuo mavuso mbadinuju mbeki mbete mboweni mboya mcalpine mcarthur mcaulay ' +
  'mcausland mcavoy mcbain mccafferty mccaig mccallum mccance mccaskill mccausland mccloskey mccluskey mccoll mccombie mccool mccorquodale ' +
  'mccourt mccrae mccreadie mccrindle mccrone mccrorie mccubbin mccue mcculloch mccusker mcdade mcdaid mcdiarmid mcdonagh mcdonell mcdougall ' +
  'mcelhinney mcentee mcevoy mcewan mcfadyen mcfarlane mcgahon mcgarry mcgeechan mcgettigan mcgillivray mcginley mcginn mcginty mcglashan ' +
  'mcglinchey mcglone mcglynn mcgonagle mcgonigle mcgovern mcgrory mcguigan mcguinness mcgurk mchale mchugh mchunu mcilroy mcilvanney mcinnes ' +
  'mckean mckechnie mckelvie mckeown mckinlay mcleish mclellan mcmenamin mcmorrow mcmullan mcnab mcnaughton mcnulty mcphail mcphee mcquade ' +
  'mcquillan mcshane mcsherry mcsorley mcstay mcsweeney mctaggart mctavish mcteague mcvey mcwhirter meagher meehan mehra mehrotra mehta ' +
  'meikle melia mendis mengal menon mensah menzies mernagh miah michie midgley minihan minogue mishra misra mistry mittal miyamoto mizuno ' +
  'mkhize mkhwebane mnangagwa modi modise moffat moffatt mohanty moily moir mokoena mokonyane molefe molloy moloi moloney moncrieff monteith ' +
  'montgomerie moorhouse moriarty morinaga morita morrice morrissey mostyn motlanthe motsepe motshekga mowat moylan moyles mthembu mthethwa ' +
  'mudavadi mugabe muirhead mukherjee mukhopadhyay mulcahy mulgrew mulhall mulhern mulholland mullally mullan mullane mullarkey mulligan ' +
  'mulryan mulvaney mulvey mulvihill murata murchison murgatroyd murnaghan murtagh murthy murty mustapha musyoka muthuswamy mutua mwangi ' +
  'myeni nadar nadkarni nagle naidoo naidu naik nair nakagawa nakayama nakhumicha nally nambiar nancarrow nanda naqvi narang narasimhan ' +
  'narayanan natarajan naughten naughton naylor ncube ndegwa ndindi ndlovu neary neenan nesbitt neville nevin ngcobo ngcuka ngugi ngwenya ' +
  'niazi nicol nishida nishikawa nishimura niven njoroge nkabinde nkosi nkrumah nnamani nomura noonan noone nqakula ntuli nugent nuttall ' +
  "nwachukwu nwankwo nwosu nxesi nyathi nzimande o'boyle o'brien o'byrne o'callaghan o'carroll o'casey o'connell o'connor o'conor o'dea " +
  "o'doherty o'donnell o'donoghue o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'flaherty o'flynn o'gara o'gorman o'grady o'hagan " +
  "o'halloran o'hanlon o'hara o'hare o'herlihy o'kane o'keeffe o'kelly o'leary o'loughlin o'mahony o'malley o'mara o'meara o'neill o'rawe " +
  "o'regan o'reilly o'riordan o'rourke o'shaughnessy o'shea o'sullivan o'toole obasanjo obaseki oberoi obiano ochieng odhiambo odili odinga " +
  'ofori ogilvie ogilvy ogunleye ogunsanya ohakim ohno ohtani ojo okada okafor okamoto okeke okereke okogie okonkwo okorie okorocha okoye ' +
  'okpara okwuosa olatunji oldroyd oluwole omondi onaiyekan onuoha onyango onyema opara openshaw orji ormerod ormsby osinbajo otani otieno ' +
  'otti ouko owuor owusu oyebanji oyedepo oyelaran padden pandey pandit panicker panigrahi pankhurst parekh parikh parmar pascoe pathak patil ' +
  'patnaik pawar pemberton penberthy pencarrow pender pengelly penhaligon penhallurick penrose penry pettigrew picton pienaar pilkington ' +
  'pillai pillay pinder pirie plunkett polglase polkinghorne postlethwaite poudel pradhan preece premadasa prendergast pretorius prideaux ' +
  'pringle prothero protheroe proudfoot pryce prys purves qazi quaye quigley quilligan quinlan quirke qureshi rabbitte radebe rae rafferty ' +
  'raftery raghavan rahman rai rajan rajapaksa raman ramaphosa ramaswamy ramatlhodi ramsay rana ranade rane rangaswamy rao rathbone rathore ' +
  'rattray raut rautela ravichandran rawat rawlings rawnsley reardon reddy regan rehman reidy rennie rescorla rhys rigby rimmer riordan roddy ' +
  'rooney rosie rosser rotheram roychowdhury ruane runciman rushworth ruthven ruto rutto sachdev sahni sahoo saini salmond saltmarsh samanta ' +
  'sammon sandhu sangakkara sangster sanusi sanyal saraki sarin sarkar sarpong sarsfield savarkar sawant saxena scanlan scanlon schofield ' +
  'scholes scindia scrimgeour scully sedgwick sehgal semple senanayake sengupta sethi sexwale shackleton shagari shahane shanahan shand ' +
  'shanley sharif sharkey shastri sheedy sheehy sheeran sheerin shekhawat shenoy sheth shettima shetty shinde shivambu shortall shorthall ' +
  'shortt shrestha shukla shuttleworth sibal sibiya siddiqi siddiqui sidebottom sidhu sijuwade sillars singhal singhania sinha sirisena ' +
  'sisodia sisulu sithole skene skhosana slattery slessor slevin snaith sodhi solanki somani soni sood soomro soren soutar southworth soyinka ' +
  'spiers srinivasan srivastava stagg stansfield steenhuisen steyn stoneley strachan strang strydom sturgeon subramaniam subramanian suga ' +
  'sugawara sugden sugimoto sugiyama suleiman sundaram surve sutcliffe swamy swinney swinson taaffe tait takada takagi takaichi takano ' +
  'takeuchi tallon talty talukder talwar tamang tambo tamura tandon tanigaki taniguchi tansey tarar tattersall taverner telfer tendulkar ' +
  'tennant tewari thackray thakkar thakur thapa thapar tharoor thom thornber threlfall thwaite thwaites tierney timoney tinubu tiwari toal ' +
  'togher toland toolan tordoff tormey toyoda tracey trafford traill treacy tregenza treharne trelawney trelawny tremayne trembath ' +
  'trescothick trethewey trevithick trewin trezise trivedi troup tsvangirai tullis tulloch tuohy turnbull tweedie twomey tyagi tynan ubah ' +
  'uchida uddin ude ueno ugwu ugwuanyi umahi umar unsworth unwin upadhyay urquhart utley uzodimma vaidya varadkar varghese varley varma ' +
  'vashisht venkataraman verma vijayan viljoen virmani vohra vyas waddington wadhwa wafula walmsley wamalwa wambugu wanjala warburton wark ' +
  'waterhouse waterworth watkin weerasinghe wekesa wemyss wetangula wetherall whalley whelan whelehan whyte wickramasinghe wickremesinghe ' +
  'wigglesworth wigley wike wolstenholme womersley woodhead woodhouse worsley wrigglesworth yadav yakubu yamanaka yarwood yechury yorath ' +
  'yousaf yuill yusuf zardari zaveri zikalala zille zulum zuma zungu zwane';
