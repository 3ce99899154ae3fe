/**
 * Surnames that the packed gazetteer's source, the US Census, has few of: of Ireland, Scotland, Wales and the north of England, of Africa,
 * South Asia and Japan. Nothing that is a common word or a town besides. Folded, sorted.
 */
export const surnames =
  'abacha abdulrazaq abe abernethie abernethy abiodun abubakar acharya achebe achterberg ackroyd adderley addo adebayo adeleke ademola ' +
  'adeniran adesina adeyemi adhikari adichie adjei advani affleck afolabi agbaje aggarwal agnew agyemang ahearne ahern ahluwalia ahmadi ahmed ' +
  'ainscow ainsworth aitken aiyar ajayi ajibade akande akers akinola akinyemi akiyama akpabio alam albanese aliyu allardyce allsop alvi amadi ' +
  'amaechi amarasinghe aminu amoah ampofo anderton ankrah ansell anstruther anyanwu aoki appiah appleby arbuthnot arinze arkwright armitage ' +
  'asamoah asante asare ashcroft ashworth aspinall atherton athwal atiku attwood auchterlonie awasthi awolowo ayade ayodele azad azikiwe ' +
  'babalola babangida babbage bachchan badal baffour bagshaw baillie bainbridge bains bairstow bajwa balakrishnan balasubramanian ballantyne ' +
  'balogun bamford bandaranaike banerjee bangura bankole bannerjee bannerman bansal barasa barraclough basnet basu battersby bawumia baxendale ' +
  'beardsley beattie bebb begg behan beresford bevan beynon bhardwaj bhargava bhat bhatia bhatt bhattacharya bhattacharyya bhattarai bhutto ' +
  'bickerstaff birla birnie birtwistle biswas blackford blakelock blakemore blaney blenkinsop boakye boardman boateng boland bolitho boothroyd ' +
  'booysen boscawen botha bottomley bourke boylan bracewell brackley braithwaite bramhall brannigan brearley breen breslin breytenbach ' +
  'brierley broadbent broadhurst brockbank brocklehurst brodie brogan brosnan broughton bruton brydon buchan buhari buthelezi butterworth ' +
  'cadogan cadwallader caffrey caird calderwood callaghan callinan calman calverley canavan cantwell cargill carlyon carolan carrigan ' +
  'carruthers carthy cathcart catterall cele chadha chadwick chakrabarti chandra chandrasekaran chatterton chaturvedi chaudhary chauhan chavan ' +
  'chawla chebet chenoweth chepkwony cheruiyot cholmondeley choudhary chukwu chukwuma clancy cleary clegg clery clohessy clough coakley ' +
  'cockburn coetzee coghlan colfer colgan colleran colquhoun comerford comiskey comyn conaghan concannon conlon connaughton conneely conroy ' +
  'considine coombes cooney corkery corlett corrigan cosgrave cosgrove costain costigan cotterill coughlan coulson coveney cowen coyle coyne ' +
  'craddock cragg crawshaw creaven creedon cregan cremin critchley crompton cronin cronje crossley crotty crowther cruickshank cuddihy cuffe ' +
  "culhane cullinane cunninghame curley cusack d'arcy dafis dahal dalgleish dalglish dalmia dalrymple dalyell dalziel dangote danjuma danquah " +
  'darcy dargan darko dasgupta deane deasy deegan deignan delahunty denholm dennehy desai deshmukh deshpande deuba devane devaney devereux ' +
  'devlin dewhurst dhawan dhillon dhoni dimbleby dineen dinwiddie dixit dlamini docherty dockery doig donaghy donegan donkor donlon donnellan ' +
  'donoghue donohoe donohue doogan dowd dowding dowling downes dragomir dravid drennan drohan drumm dube dubey duckworth duddy duggan duignan ' +
  'dullea duncombe dunne dunstan durcan durkan durrani dwivedi dysart earnshaw eccleston ecclestone eckersley edgerton effiong egwu ejiofor ' +
  'ekwueme ellwood elphick elphinstone elumelu emefiele endo entwistle eze ezekwesili fadnavis fagan fagbemi fahey fahy fairbairn fairbrass ' +
  'fairbrother fairclough fairhurst fairweather farnworth farquhar farquharson farrelly fashola fawcett fawehinmi fayemi fayose fazackerley ' +
  'feehan feeley feeney fennell fennelly fernando ferriter ffoulkes finan finegan finnegan finneran finnerty finucane fitzmaurice fitzsimons ' +
  'flaherty flannery fogarty foran forde forsyth fothergill foulkes friel fujii fujimoto fukuda gachagua gaikwad gallacher galligan galvin ' +
  'ganduje ganguly gannon garg garrigan garside garvey gascoigne gately gaughan gavaskar gavin gaynor gbadamosi geary geddes gehlot geoghegan ' +
  'geraghty gethin ghosh gibney gilani gilchrist gilhooly gilligan gilmartin gilmour gilsenan githinji gittins gledhill gleeson glen glennon ' +
  'glynn goel gogarty gokhale goodchild gordhan gormley goto gough gourlay gowda goyal grealish greenhalgh grehan grewal grimshaw grogan ' +
  'guckian guerin guha guilfoyle guiney gumede gunawardena gunning gupta gurung gwynne haigh haldane halkett hallam halliday halliwell halpin ' +
  'hamdan hampson hannigan hannon hanrahan hara hardcastle harker harkin harnett harney hartnett hasegawa hashmi hasina haslam hatoyama ' +
  'haughey hayhurst haythornthwaite heaney heavey heffernan hegarty hegde heggie heneghan henehan hennessy heraty herlihy heseltine heslop ' +
  'hession hetherington higginbottom hinchcliffe hindle hirai hirano hirst hlophe hoban hodgkinson hodgson holdsworth hollingworth holohan ' +
  'holomisa holroyd hooda hopkin horan horgan horrocks horsfall hosking hossain houlihan hourican hourihane howarth howlin humphreys hussey ' +
  'hyland hynes hyslop ibekwe ichikawa ihedioha ikpeazu illingworth imai imrie ingham inglis innes inverarity iqbal ishiba ishida ishihara ' +
  'iwasaki iwuanyanwu iyengar iyer izzard jadeja jadhav jaitley jardine javed jayasuriya jayawardene jayewardene jessop jha jibril jindal ' +
  'joshi joubert jowett kabir kadam kakar kalu kamath kamau kaneko kapur karki karnik karua karunanidhi karunaratne kavanagh keady keane ' +
  'kearsley keating keaveney keegan keeley keeney keighery keir kejriwal kelleher kellett kennaway kenneally kenyatta keogh keohane kerins ' +
  'kerrigan kershaw keyamo kharge khattak khokhar khoza khumalo khurana kibaki kiberd kielty kiely kieran kiernan kilbane kilbride kilcoyne ' +
  'kilgallon killian kimathi kinahan kinane kinloch kinnaird kinnear kinsella kinyanjui kipchoge kipchumba kipkorir kirkup kirrane kishida ' +
  'kissack kitching kohli koike koirala koizumi kojima kolisi kondo kono korir koskei kothari krishnamurthy krishnan kubo kudo kufuor kulkarni ' +
  'kumaraswamy kumaratunga kuti kwankwaso laidlaw laing lal lall lally lanchester langat langstaff lattimer lavelle lawal lawlor leadbeater ' +
  'leadbetter leahy learmonth leask leckie leddy leeming lehane leitch lenehan lenihan linehan linfield littlewood llewellyn llewelyn lochhead ' +
  'logie lonergan longbottom longworth lonsdale lordan lorimer loughnane loughran lowther lucey lumley lumsden luthra lydon lynam lyne mabaso ' +
  'mabbutt mabuyane mabuza macken madigan madonsela magennis maginnis magner maguire mahajan mahama mahlangu mahony mahtab maitra majumdar ' +
  'makgoba makinde malema malhotra mallinson mangan mannion mansergh mantashe maphosa markey marlow maruyama mashaba mashatile maskell masondo ' +
  'mathebula mathur matsuda matsui matsuo matsuyama maudsley mavuso mawson mayall mbadinuju mbeki mbete mboweni mboya mcalpine mcarthur ' +
  'mcaulay mcausland mcavoy mcbain mccafferty mccaig mccallum mccance mccaskill mccausland mccloskey mccluskey mccoll mccombie mccool ' +
  'mccorquodale mccourt mccrae mccreadie mccrindle mccrone mccrorie mccubbin mccue mcculloch mccusker mcdade mcdaid mcdermid mcdiarmid ' +
  'mcdonagh mcdonell mcdougall mcelhinney mcentee mcevoy mcewan mcfadyen mcfarlane mcgahon mcgarry mcgarvey mcgeechan mcgettigan mcgillivray ' +
  'mcginley mcginn mcginty mcglashan mcglinchey mcglone mcglynn mcgonagle mcgonigle mcgovern mcgrory mcguigan mcguinness mcgurk mchale mchugh ' +
  'mchunu mcilroy mcilvanney mcinnes mckean mckechnie mckelvie mckeown mckinlay mclaren mcleish mclellan mcmenamin mcmorrow mcmullan mcnab ' +
  'mcnaughton mcnulty mcphail mcphee mcquade mcquillan mcshane mcsherry mcsorley mcstay mcsweeney mctaggart mctavish mcteague mcvey mcwhirter ' +
  'meagher meehan mehra mehrotra mehta meikle meldrum melia mellor mendis mengal menon mensah menzies mernagh metcalfe miah michie midgley ' +
  'milner minihan minogue mishra misra mistry mittal miyamoto mizuno mkhize mkhwebane mnangagwa modi modise moffat moffatt mohanty moily moir ' +
  'mokoena mokonyane molefe molloy moloi moloney moncrieff monro monteith montgomerie moorhouse moriarty morinaga morita morrice morrissey ' +
  'mostyn motlanthe motsepe motshekga mottram mowat moxon moylan moyles mthembu mthethwa mudavadi mugabe muirhead mukherjee mukhopadhyay ' +
  'mulcahy mulgrew mulhall mulhern mulholland mullally mullan mullane mullarkey mulligan mulryan mulvaney mulvey mulvihill murata murchison ' +
  'murgatroyd murnaghan murtagh murthy murty mustapha musyoka muthuswamy mutua mwangi myeni mylchreest nadar nadkarni nagle naidoo naidu naik ' +
  'nair nakagawa nakayama nakhumicha nally nambiar nancarrow nanda naqvi narang narasimhan narayanan natarajan naughten naughton naylor ncube ' +
  'ndegwa ndindi ndlovu neary neenan nesbitt nettleton neville nevin ngcobo ngcuka ngugi ngwenya niazi nicholls nicol nishida nishikawa ' +
  'nishimura niven njoroge nkabinde nkosi nkrumah nnamani nomura noonan noone nqakula ntuli nugent nuttall nwachukwu nwankwo nwosu nxesi ' +
  "nyathi nzimande o'boyle o'brien o'byrne o'callaghan o'carroll o'casey o'connell o'connor o'conor o'dea o'doherty o'donnell o'donoghue " +
  "o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'flaherty o'flynn o'gara o'gorman o'grady o'hagan o'halloran o'hanlon o'hara o'hare " +
  "o'herlihy o'kane o'keeffe o'kelly o'leary o'loughlin o'mahony o'malley o'mara o'meara o'neill o'rawe o'regan o'reilly o'riordan o'rourke " +
  "o'shaughnessy o'shea o'sullivan o'toole oakeshott obasanjo obaseki oberoi obiano ochieng oddie odhiambo odili odinga ofori ogilvie ogilvy " +
  'ogunleye ogunsanya ohakim ohno ohtani ojo okada okafor okamoto okeke okereke okogie okonkwo okorie okorocha okoye okpara okwuosa olatunji ' +
  'oldroyd oluwole omondi onaiyekan onuoha onyango onyema opara openshaw orji ormerod ormsby osinbajo otani otieno otti ouko ousby outhwaite ' +
  'owuor owusu oyebanji oyedepo oyelaran padden pandey pandit panicker panigrahi pankhurst parekh parikh parmar pascoe pathak patil patnaik ' +
  'pawar pemberton penberthy pencarrow pender pendlebury pengelly penhaligon penhallurick penrose penry pettigrew picton pienaar pilkington ' +
  'pillai pillay pinder pirie plunkett polglase polkinghorne postlethwaite poudel pradhan preece premadasa prendergast pretorius prideaux ' +
  'pringle probert prothero protheroe proudfoot pryce prys purves qazi quaye quayle quigley quilligan quinlan quirke qureshi rabbitte radebe ' +
  'rae rafferty raftery raghavan rahman rai rajan rajapaksa raman ramaphosa ramaswamy ramatlhodi ramsay rana ranade rane rangaswamy rao ' +
  'rathbone rathore rattray raut rautela ravichandran rawat rawlings rawlinson rawnsley reardon reddy redfern regan rehman reidy rennie ' +
  'renshaw rescorla rhys rigby rimmer riordan roddy rooney rosie rossdale rosser rotheram rowbotham roychowdhury royle ruane runciman ' +
  'rushworth ruthven ruto rutto sachdev sahni sahoo saini salmond saltmarsh samanta sammon sandhu sangakkara sangster sanusi sanyal saraki ' +
  'sarin sarkar sarpong sarsfield savarkar sawant saxena scanlan scanlon scargill schofield scholes scindia scrimgeour scully seddon sedgwick ' +
  'sehgal semple senanayake sengupta sethi sexwale shackleton shagari shahane shanahan shand shanley sharif sharkey shastri sheedy sheehy ' +
  'sheeran sheerin shekhawat shenoy sheth shettima shetty shinde shivambu shortall shorthall shortt shrestha shukla shuttleworth sibal sibiya ' +
  'siddall siddiqi siddiqui sidebottom sidhu sijuwade sillars singhal singhania sinha sirisena sisodia sisulu sithole skene skhosana slattery ' +
  'slessor slevin smethurst snaith sodhi solanki solheim somani soni sood soomro soren soutar southworth soyinka speight spiers srinivasan ' +
  'srivastava stagg stainton staniforth stansfield steenhuisen steyn stokoe stoneley stott strachan strang struthers strydom sturgeon ' +
  'subramaniam subramanian suga sugawara sugden sugimoto sugiyama suleiman summerscale sundaram surve sutcliffe swamy swann swinney swinson ' +
  'taaffe tait takada takagi takaichi takano takeuchi tallon talty talukder talwar tamang tambo tamura tandon tanigaki taniguchi tansey tarar ' +
  'tattersall taverner telfer tendulkar tennant tetley tewari thackray thakkar thakur thapa thapar tharoor thom thornber threlfall thwaite ' +
  'thwaites tierney tillotson timoney tinubu tiwari toal togher toland toolan tordoff tormey toyoda tracey trafford traill treacy tregenza ' +
  'treharne trelawney trelawny tremayne trembath trescothick trethewey trevithick trewin trezise trivedi troup tsvangirai tullis tulloch tuohy ' +
  'turnbull tweddle tweedie twomey tyagi tyldesley tynan ubah uchida uddin ude ueno ugwu ugwuanyi umahi umar unsworth unwin upadhyay urquhart ' +
  'utley uzodimma vaidya varadkar varghese varley varma vashisht venkataraman verma vijayan viljoen virmani vohra vyas waddington wadhwa ' +
  'wadsworth wafula walmsley wamalwa wambugu wanjala warburton wark waterhouse waterworth watkin weatherill weerasinghe wekesa wemyss ' +
  'wetangula wetherall whalley whelan whelehan whyte wickramasinghe wickremesinghe wigglesworth wigley wike winstanley wolstenholme womersley ' +
  'woodhead woodhouse worrell worsley wrigglesworth wrigley yadav yakubu yamanaka yarwood yechury yorath yousaf yuill yusuf zardari zaveri ' +
  'zikalala zille zulum zuma zungu zwane';
