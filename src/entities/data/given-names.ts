/**
 * First names of men that the packed gazetteer's sources, American for the most part, don't have: of Ireland, Scotland and Wales, of Africa,
 * South Asia, the Pacific, Japan, the Arab world, Iran, Turkey and Europe. Nothing that is a common word, a town or a country besides. Folded
 * (no accents, lower case), sorted.
 */
export const namesOfMen =
  'aamir abayomi abbas abdelaziz abdelfattah abdulaziz abdullahi abdulsalam abhay abhijit abhinav abhishek abiodun abiola abolfazl abubakar ' +
  'achille adamu adebayo adebola adebowale adedayo adedeji adegboyega adekunle adeleke ademola adeniyi adeola adesina adetokunbo adewale adil ' +
  'adnan adriaan agus agyemang ahok ahsan ainsley aitor aiyaz ajay ajit akash akbar akhil akhilesh akhtar akinwale akinwumi akinwunmi akram ' +
  'aksel akshay akwasi alaa alasdair aled aleki alessio algernon aliko alin alireza aliyu alok aloysio alun alwyn amaechi aman amarinder ambar ' +
  'amer amin aminu amitabh amrit anant anaru andriy aneurin angelino anies aniket anil anirudh ankit ankur anoop anselmo anshul antonino antti ' +
  'anuj anupam anurag apisai aqeel arash ardal ardeshir ardie arif arijit arjen arkadiusz arkady arnab arnau arne arran arsene arshad artair ' +
  'arun arunabh arvid arvind asad asamoah asbjorn asfand asger ashfaq ashish ashok ashraf ashutosh ashwin asier asif asim atif atiku atul ' +
  'aurelien avinash axel ayaz ayinde ayman ayodeji ayodele ayotunde ayush azeez azim azlan azubuike babachir babagana babajide babak babatope ' +
  'babatunde badar badr badri bahaa bahram bakhtiar bala balaji balakrishna balraj balram balwant bamidele baptiste barnaby bartley bartolome ' +
  'bartosz basem bashar bashir bassam bassem bastiaan bastian bastien bautista bayden bazza beauden behnam behrouz benedito benicio benigno ' +
  'benoit beppe bernat bernd bertie bhagwant bhaskar bhavesh bheki bhupendra bhupesh bhushan bijoy bikram bilawal biman biodun biplab birendra ' +
  'birger bjarne bjoern blane blazej boediono bogumil boguslaw bohdan bolaji boluwatife bongani bongbong bonginkosi borge borja brage brahim ' +
  'bram brijesh bronislaw bronson brychan bryn budi bukar bukola burak burkhard caetano cailean caio callan callum calum caoimhin caolan ' +
  'caradoc carles carsten catalin cathair cathal cathaoir cayetano cees celso cennydd cerith cesare cezary chandan chandra chandrababu ' +
  'chandrashekhar cheptoo cheruiyot chetan chibueze chibuike chidi chidiebere chidozie chigozie chijioke chika chike chima chimaobi chinedu ' +
  'chinonso chinua chinweuba chirag chirchir christer chukwudi chukwuebuka chukwuemeka chukwuma cian cillian ciprian ciro cledwyn codie codrin ' +
  'colm colum conall corentin cormac cornel corrado cosmin cosmo costel cristian cristovao cuthbert czeslaw dafydd dahiru daiki daire daisuke ' +
  'daithi daljit damhnait damiano damilare damjan dani daniele danjuma danylo dapo dariusz darragh darryn darshan davide dawid dawood dayo ' +
  'dazza debashis declan deiniol denys dermot detlef dev devendra devesh devonte dhananjay dharmendra dhiraj dhruv diarmaid didier diederik ' +
  'digby digvijay dilip dimitrios diogo djoko dmytro domagoj domenico domhnall donagh donal donato donncha donnchadh dougal dougie drago ' +
  'dragos duarte dusan dushyant dyfan dyfed eamon eamonn ebrahim ebuka eckhard edem edouard eero egidio egon ehsan ehud einar eirik eivind ' +
  'ejaz ejike ekene ekkehard eknath ekow eladio elio elior eliud elwyn emanuele emeka emenike emlyn emmerson emre emrys enno enver enyinnaya ' +
  'eoghan erhard erlend erling eskil esmail espen etienne ettore euan eurico evaristo ewald ewan ewart ewen eyal ezenwo ezio facundo fahad ' +
  'faheem faisal fanie farai faraz farhad farhan farid faris farooq farshad faruk farzad fawad fawaz fawzi fazal feargal fearghal fearghas ' +
  'felice femi fenwick fergal ferran fiachra fiame fiifi fikile filimoni filippo finbar finbarr finlay finnian fintan flavio florent folarin ' +
  'fouad frans franz frenkie frode fuad fumio gabor gael gaetan gaetano gaspard gaurav gautam gautham gbenga geert geir gennady geordin gerd ' +
  'gerhardus germain gernot gerrit gethin ghasem ghassan gheorghe ghulam giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi ' +
  'gianni gideon gijs gilad gilmar giorgos girish giulio gleb glyndwr godswill godwin goffredo goncalo goodluck gopal gorka govind grayson ' +
  'gregoire greville grigory gruffudd gruffydd grzegorz gudmundur guenter guenther gurdeep gurmeet gurpreet gustl gwede gwilym gwyndaf gwynfor ' +
  'gyan haakon hadi hafeez hafez haider haim haitham hakainde hakan hakon halvard halvor hamad hamdan hameed hamid hamidreza hamish hanif ' +
  'hannu harald hardeep hardik hari haris harish harjit haroon harpreet harsha harshad harshit harshvardhan hartmut hashem hashim hatem havard ' +
  'haytham hazem hedley hefin heidar heikki heiko hein heiner helder helge helmut hemant hemi henk hennie henning hernan hesham heyneke hicham ' +
  'hidayat hideki hidenori hideo himanshu hiroki hiroshi hiroto hisashi hisham hitesh hoani hohepa holger homayoun hone horst hosni hossam ' +
  'hrvoje hryhoriy hubertus humayun humphrey hussam huub huw hywel ibrahima ibrar ichiro idrees idris idwal iestyn ieuan ifeanyi ifeoluwa ' +
  'iftikhar iggy ignazio ihab ihaia ihor ihsan ijaz ikaika ikechukwu ikenna ikram ilie ilkka illtyd ilyas imad imran imtiaz inacio inaki inam ' +
  'indrajit ingo inia inigo innes ioan ioane iolo iqbal ireneusz irfan irfon isam isamu ishaq ishtiaq isiaka isikeli islwyn issam istvan italo ' +
  'itamar itzhak iulian ivar ivica ivo iwan iyiola jaakko jaap jaber jabu jabulani jacek jaco jacopo jagan jagdeep jagdish jagmohan jago ' +
  'jahangir jai jaideep jair jairam jalal jameel jamil janez jannie janusz jari jarkko jarlath jarmo jaroslaw jarrah jarryd jaspreet jasprit ' +
  'jaswant jatin javad javed jaxon jaxson jayant jayesh jejomar jelani jelle jeroen jerzy jesper jethro jide jignesh jihad jihoon jimoh jiri ' +
  'jiro jitendra jitin joakim joaquim jobe jocelyn jochen joerg jokin joko jokowi jomo jonty jools joop joost jorg jorgen jorginho joris jorma ' +
  'jorn jorrit josaia josep josip jost jouni juergen juha juhani jukka junaid junho junichi jurgen jurrien jussi jyotiraditya kaare kaarlo ' +
  'kabelo kabir kabiru kachikwu kagiso kahu kailash kaito kalani kalle kalonzo kamau kambiz kamran kanhaiya kapil karan kariuki karsten ' +
  'karthik kashif kasper kaushik kaveh kayode kazimierz kazuhiro kazuo kazuya keanu kees kehinde keisuke kelechi kemal kenichi kenji kenta ' +
  'keoni keshav ketan keyvan kgalema kgosi khairul khalil khamis khawaja khaya khosrow khulekani khumbudzo khurram khurshid kibet kimani kimi ' +
  'kimmo kimo kimutai kioni kipchoge kipchumba kipkemboi kiplagat kiprono kiprotich kipruto kiptum kiraitu kirti kishore kithure kjell kjetil ' +
  'klaas kobus koen kofi koichi koji kojo kolawole konstantin koos kostas kostyantyn kosuke krishnan kristoffer kudakwashe kuldeep kumar kunal ' +
  'kunle kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kylian kyran lachie lachlan lachy lakshman lalit lalu lamberto lanre lasse ' +
  'lateef lauri laurie laxman leander lebo lebogang leighton lekan lerato lesego leszek liaquat lieven lilian lindiwe lisandro liviu llewellyn ' +
  'lleyton llyr lochlann lodewijk loic lokesh lood lorcan lorne lothar lourenco lubomir lucho lucian ludo luhut lukasz lukhanyo lungi luthando ' +
  'lwazi maarten macdara macharia macsen madan maddox madhav madhavan mael magne mahathir mahendra maher mahmood mahmud mahmuda maina majed ' +
  'majid makazole makoa makoto maksym mallikarjun mandla mangosuthu manlio manmohan manohar manoj manolo manpreet mansoor mansour maqsood ' +
  'marcio marek mariusz markku marten marwan masahiro masaki masao masaru masato masayoshi masood massimiliano massimo mateusz matiu matthieu ' +
  'matthijs maurizio mawuli maxence mayank mazen mbugua mcebisi mduduzi mehmood mehrdad meirion menachem menzi meurig michele mickael ' +
  'mieczyslaw mihangel mikkel mikko miko milind minho minoru mircea mirko miroslav miroslaw mithun mitsuru mladen mmusi moacir moayad moeketsi ' +
  'mohan mohandas mohanlal mohit mohsen mohsin moin mojtaba moray mordecai morten morteza mosebenzi mostafa motaz mounir mourad mpho muammar ' +
  'mudassar muhammadu muhyiddin muiris mujeeb mukesh mukul mumtaz mungo munir munyaradzi murali murat murdo murilo murli murtala murtaza musa ' +
  'musalia musbau mushtaq musi mustafizur mutahi mutua muyiwa mwai mwangi mykhailo mykola mykyta mzwandile mzwanele nabih nabil nadav nadeem ' +
  'nader naeem naftali nagaraj nahuel naim nainoa najam najib nakul nandan nani naoki naoto narayan narendra naresh naseem naseer nasir nasiru ' +
  'nathi naveed naveen navjot nawaf nawaz nayef nazir nderitu ndiritu neacail nebojsa neeraj nemanja ngugi nhlanhla niall niccolo nicola ' +
  'nicolae nicolo niek nige nikita nilesh nima ninian nino nishant nitesh nitin nitish nizam nizar njabulo njoroge njuguna nkosana nkosinathi ' +
  'nnaemeka nnamdi nobuo noman nonso noordin nouri novak nuhu nuno nwachukwu nyesom obafemi obinna obiora oburu ochieng octavian odhiambo ' +
  'odion ogechukwu oisin okan okechukwu okey okezie okon okoth olabode oladapo oladele oladipo olafur olalekan olamide olanrewaju olatunji ' +
  'olawale olayinka ole oleg oleh oleksii oleksiy olexandr olli olly olumide olusegun oluseun oluwafemi oluwaseun oluwatobi omkar omobola ' +
  'omondi onyango onyeka onyekachi opeyemi opiyo oriol osagie osamu osaze osei osian osita otavio otieno ottavio ouma ousmane ovidiu owais ' +
  'oyvind ozzy paavo paco padraic panagiotis pankaj panyaza paora parag paresh parth parthalan parvez parviz pascual patrice patricio patrizio ' +
  'patryk paulinho pawan pawel payam peadar peder pekka peni pentti pepijn pere peregrine petri petteri peyman phelim phineas phumelela piero ' +
  'piet pim pinarayi piyush poul pouya prabhakar prabowo pradeep prahlad pramod pramoedya pranab pranav prasad prasanna prashant pratap ' +
  'prateek pratik praveen pravin prayut prithviraj przemyslaw pule puneet purushottam pwyll qais qamar qasem qasim qassem quique rabiu radek ' +
  'radoslav radoslaw radovan radu rafa rafal raffaele rafik rafiq raghav raghavendra raghunath raghuram raheem rahim rahman raila raimundo raj ' +
  'rajan rajat rajeev rajendra rajinder rajiv rajkumar rajnath raju rakesh ramakrishna raman ramesh rami ramil ramin ramy ramzan ranald ' +
  'randeep randhir rangi ranjan ranjit raphinha rasheed rashid rassie ratu rauf ravi ravichandran ravindra raza razvan rehan rehman reijo ' +
  'reiner reinhard reinhold reinier remi renan renaud renaut rens renzo rewi rhodri rhun rhydian rhys riad riaz rigathi riku rinat rinus ' +
  'rishabh rishi risto ritesh riyad rizwan roald robson rodel rody roeland rogerio rohit romain romano romario romulo ropate rotimi rowan ' +
  'ruadhan ruairi ruairidh ruan ruari ruaridh rudi rudiger ruediger rui rune rupesh ruslan rustam rustem ruud ryota ryszard ryuichi saad sacha ' +
  'sachin sadio sadiq sahil saidu saif saifullah sajid sajjad sakari salah saleh salman sameer sameh sampo sander sandile sanjeev sanjiv santi ' +
  'santosh sanusi sarath sarbananda sarfaraz sashi satish satoru satya satyajit satyendra saurabh sayyid schalk seamas seanan segun segundo ' +
  'seiji selahattin sello selorm selwyn semi semisi semyon senan senzo seojun seppo sergi serhii serhiy serkan setareki seun seyi shabbir ' +
  'shadab shafiq shahbaz shahram shahrukh shahzad shakib shakil shamsul shantanu sharad shashank shehu shekhar sherif sheumais shigeo shigeru ' +
  'shikhar shimon shinji shinjiro shinzo shivam shivraj shoaib shohei shota shreyas shubham shubman shunsuke shyam siamak siaosi siboniso ' +
  'sibusiso siddaramaiah siddharth sidhu sifiso sigmar sigurd sigurdur sikandar silvano simao simbarashe simisola simone sindre sione siphiwe ' +
  'sipho sitiveni siya sjoerd slavko slawomir snorre sohail sohrab solomone soludo somchai somhairle somnath sorin sourav srdjan srettha ' +
  'srikanth srinivas srinivasa stavros steffan steffen sten stephane stian stig stijn stipe struan subhash subramaniam subramanian sudhir ' +
  'sudip sukhbir sukhdev sule suleiman suleman suleyman sunil surendra suryakumar sushil susilo susumu svein sverre svyatoslav swapan ' +
  'syafruddin sylvain szabolcs tadashi tadeusz tadhg tahir tahsin taiwo tajudeen takahiro takashi takayuki takeshi takuma takumi talha ' +
  'taliesin tama tamas tamati tamim tane tanguy tanveer tanvir tapio tapiwa tarcisio tarek tariq tarmo taro tarquin tarun tatenda tathagata ' +
  'taufiq tauseef tawanda tayo tayyab tayyip tearlach tebogo teboho teemu teijo tejas tejashwi temba temitope tendai teofilo terje tertius ' +
  'tetsuya teun tevita thabang thabiso thabo thaksin thamsanqa thanathorn themba thembinkosi theuns thibault thibaut thierry thijs thilo ' +
  'thorbjorn thorkild thorsten thulani tiago tibor tiernan tijs tilman timo tinashe tipene tiziano tobenna tobi tokunbo tolga tolu tomislav ' +
  'tommi tomohiro tomos toni torben torbjorn torcuil tore torgeir tormod torquil torsten toshio traian trefor troels trond trygve tshepo ' +
  'tsuyoshi tuilaepa tumelo tunde tunji tuomas tupou turlough tushar tyrese tzipi uche uday uddhav udo ugochukwu uhuru uilleam ujjwal ulises ' +
  'ultan umair umar umaru umesh unai urien usama utkarsh uwe uzodinma vaclav vadim vadym vahid vaibhav valentino valeri valerio valeriy valery ' +
  'valter varun vasant vasco vasile vasudev vasyl vegard veikko velenkosini venkaiah venkat venkatesh vesa victorien vidyut vijay vijayan ' +
  'vikas vikram vikrant vikrom viliami ville vinay vinayak vineet vinicius vinod vipin viraj virat virender vishal vishwanath vitali vitaliy ' +
  'vitaly vitor vittorio vladyslav volkan volker volkmar voreqe vsevolod vunivalu vusi vuyani vuyo vyacheslav wael wafula wahab waisale wajid ' +
  'waldemar wale waleed wali walid walther wambua wanjala waqar waqas wasim wassim wekesa widodo wiebe wieslaw wijaya wikus wilf willem wim ' +
  'wiremu witold wlodzimierz wole wolfram wycliff wyn xabier xander xavi xherdan xolani yadollah yahya yair yakubu yannis yariv yaseen yaser ' +
  'yash yashasvi yashwant yasin yasir yasser yasuhiro yasuo yeferson yegor yehuda yemi yerson yevhen yigal yinka yitzhak yoav yoel yogendra ' +
  'yogesh yoofi yoshihide yoshihiro yoshinobu yossi yosuke younes yousaf yousef yousuf yudhoyono yuichi yuji yukio yunus yutaka yuto yuvraj ' +
  'yves yvon zaheer zaid zain zak zakhar zakhele zakir zaman zayed zbigniew zdenek zdravko zeeshan zeev zeke zeljko zhan ziad ziaur zinedine ' +
  'ziyad zlatan zlatko zoltan zubair zubairu zubin zulfikar zulfiqar zulkifli zweli zwelinzima zygmunt';

/** The same of women. */
export const namesOfWomen =
  'aarti abeer abena abidemi abimbola abir abosede achieng adaeze adanma adanna adaobi adaora adebimpe adebukola adedoyin adefunke adelheid ' +
  'adenike adeola adesua adetoun adhiambo aditi adjoa adunni adwoa afia afreen afshan afua agata agathe agnese agneta agnethe agnieszka aifric ' +
  'aikaterini ailbhe ailie ailish ailsa aine ainhoa aishatu aishwarya aitana akane akanisi akanksha akemi akinyi akosua akoth akshata akua ' +
  'akudo albane alessia aliya alizee alka almudena alyona amaka amandine amani amara amarachi ameena amelie aminat aminatu amna amrita amruta ' +
  'anahera anahi anais ananya anastasiya anca andile andreea aneela angharad aniela anila anjali anjana anjum anke ankie ankita annalena ' +
  'annegret anneka anneke anneli annelie annelies annelize annemiek annemieke annick annukka anouk antje anuja anupama anupriya anuradha ' +
  'anushka anyango aoibheann aoibhinn aoife aparna apolline araba arabella araminta arantxa aranzazu archana arifa armelle armi arooj aruna ' +
  'arundhati arunima arwen asabe asami aseel ashwini asisat asma asmaa asmat asuka atarangi atena atieno atinuke atsuko aude aurelie avantika ' +
  'awino awuor axelle ayaka ayanda ayelet ayomide ayotunde ayten ayumi azadeh azar azaria azinne aziza azma babalwa badia baleka banafsheh ' +
  'barbel basma bathabile batool batoul beate beatrijs beatrix begona benazir benedetta benedicte benedita berangere berthe bethan beyonce ' +
  'bhavana bhavna bhumika bimbola bimpe bina bindi bindu binta birgitta birgitte birthe bisi bisma bisola blathnaid bodil bogna bogumila bola ' +
  'bolanle bosede bozena branwen breege brid bridie briony brita bronagh bronwen bryony buhle bukky bukola burcu bushra busi busisiwe busra ' +
  'cadi caitriona canan candela caoimhe capucine carys catrin catriona cecilie ceren ceri cerian cerys chandni chandrika charlotta charu ' +
  'chepkoech chepngetich cherono chhavi chiamaka chiamanda chiara chibuzor chidimma chidinma chie chiemela chihiro chika chikaodili chimamanda ' +
  'chimaroke chinasa chinelo chinenye chinwe chinyere chioma chipo chisato chitra christelle cinzia clarisse clemence cliodhna clodagh clona ' +
  'conceicao concepta cosette cosima cressida cristiana czeslawa dabota daciana dafna daireann damilola damini darya deepa deepika deepti ' +
  'delyth dervla derya devika devyani dewi dikeledi diksha dilek dilma dima dineo dipika divya doaa doina doireann dominika donatella dorit ' +
  'dorota dorothee dorte dorthe doyin dragana duaa duduzile dympna eabha eavan ebba ebele ebru ebtisam ebun edeltraud edurne eeva efua eija ' +
  'eiko eilidh eilis eimear einat eira eithne ejiro ekaette ekua elaheh eleri elham eliane elisabet elisabetta elisangela ellemieke elmarie ' +
  'elnaz elodie elspeth eluned elzbieta eman emer encarna endang enfys enitan enrica enya eriko ersilia erum esha esme esohe esra esraa ' +
  'estefania esyllt eszter evgenia evgeniya ewelina ezinne fabiana fabienne fadekemi faiza farhana farnaz farzaneh fatai fatema fatou fauzia ' +
  'fayrouz federica femke fenella fereshteh ffion fiadh fiame fidelma fifi figen filipa filiz finola fionnghuala fionnuala fiorella fiorenza ' +
  'fitri flavie flore folake folasade folashade folorunsho forough fouzia franziska frauke frederique freya friederike froukje funke funmi ' +
  'funmilayo funto gaelle galit gamze gargi gayatri gaynor gbemisola geertje geeta geetha geni gerd gerlinde germana gesine ghada ghazala ' +
  'giada gihan gimena ginevra gioia giorgia gitanjali gitte giulia giuliana giusy gizem glenys golnaz golshifteh gonul graca grainne grazia ' +
  'graziella grete gulsen gunhild gunilla gunjan gurleen gwendolen gwenllian gwenno gwladys hadiza hafsa hafsat hagit hajara haleema halima ' +
  'halyna hamida hanadi hanako hanan hande hanin hanne hanneke hannelie harini harleen harmanpreet harsimrat haruka haruko hauwa havva hayat ' +
  'heba hedda hedvig hege heidemarie heledd heleen helle heloisa heloise hema hemalatha hemlata hengameh henrike hermione heulwen hiba hila ' +
  'hildur hilkka himani hina hind hine hinemoa hinewai hitomi hlengiwe hlonipha homa honoka huda huguette huia hulya huma humaira hyejin ' +
  'ibtisam ibukun idara idoia idowu idoya idunn ifeoma ifeyinwa ijeoma ilaria ildiko ilze iman imani imke immacolata imogen inas inbal indah ' +
  'indrani indu ineke ingegerd ingunn inmaculada inna intan ioana ionela iqra iracema ireen iria irum iryna iseabail iseult isha ishbel isotta ' +
  'israa itziar iuliana ivone iyabo izabela jaana jacoba jagoda jahnavi janaina janne jannicke jantine jasleen javeria jaya jayalalithaa ' +
  'jayanti jayshree jeltje jemima jemimah jemma jepchirchir jeptoo jette jhulan jihan jila jimena jitka jiyeon jocasta jolande jolanta jorien ' +
  'jorritsma joumana juhi justyna jwala jyothi jyoti jytte kahurangi kaija kainat kaisa kaja kajal kajsa kalea kalpana kanako kanika kanimozhi ' +
  'kaori kareena karien karishma karnit karola karuna katariina katarzyna katayoun kateryna kathelijne katja katri katrin katrine katya ' +
  'kavitha kavya kawthar keala keerthi kerubo ketaki kgomotso khadijat khadijeh khanyi khanyisile khensani khin khojasteh kholeka khumbuzile ' +
  'khushboo kikelomo kinga kiri kirron kirsi kirsti kirsty kjersti kolinda komal konkona kotone kristiina ksenia kubra kudirat kulsoom kumiko ' +
  'kusum kusuma kwamboka ladan laetitia lakshmi laleh lalitha lamis laoise larysa lata lavanya leela leen leire lekha leni lenka lerato ' +
  'lestari letizia lettice lexi licia lieke liesbeth liesje liesl liisa lilianne lilidh limor lindiwe lindo liora liselotte litia liudmyla ' +
  'ljubica lleucu loes loredana lorella losalini lotta louane loujain lowri lubna lucette lucrezia lucyna ludivine ludmila ludovica luigia ' +
  'luiza luminita lydie lyubov lyudmila maaike maame maarit maartje macarena machiko machteld madalena maddalena madelon madhavi madhu ' +
  'madhulika madhuri madiha madoka maelle maeve mahima mahina mahnaz mahnoor mahsa mahtab mahua maija maike maiko mairead mairi mairin mairo ' +
  'majella majida makhosazana malala malavika maleeka malene malgorzata maliheh malin malini mamata mami mamphela manal manami mandana mandira ' +
  'manisha manju mantombazana mapaseka maram marama mared mareike marelize margaux marged margrethe marharyta mariangela mariapia mariarosaria ' +
  'maricarmen marieke marietjie marije marijke marijn marijnissen marika marilena marinela marinella marise marit marium mariya marja marjan ' +
  'marjatta marjo marjolein marketa marlee marlies marsaili marthe maryna maryse marzena marzia masechaba masih matshidiso mausam mawra mawusi ' +
  'maya mayada mayawati maysa mayte mayu mayumi mbali meabh meadhbh mechthild meena meenakshi meera megawati megha meghana megumi mehbooba ' +
  'mehreen mehrnoush mehwish meike meinir mele melek melitta menaka menna meral merav mererid merete merethe merial meritxell merja merve ' +
  'mervi mette mfon mhairi michela mieke mihaela miho miia milla minako minji minoo mireia mirela mirja mirjam mirjana mirka mirkka miroslava ' +
  'mitali mithali miwa miyuki mizuho mmamoloko mohini moire mojgan mojisola momina momoko monisola montserrat moraa morag morenike morgane ' +
  'morna morounkeji morven morwenna mosunmola motunrayo mridula mrinal mrunal muge muireann muirne mumbi muna munira muthoni mwende myfanwy ' +
  'naama nabila nadege nadezhda nadiya nafula nagwa naheed nahid nahla naila najat najla najma naledi naliaka namrata nanaia nanako nandi ' +
  'nandini nandita nanna naoko narelle nargess nargis nariman naseema nasreen nasrin nastya nataliia nataliya natasa natsuki natsumi navya ' +
  'nawal nazan nazanin nazia nazli neasa neelam neelie neelofar neeta negar neha nekesa nele nerea nerys neslihan nesrin nesrine nessa nevaeh ' +
  'ngahuia ngaio ngaire ngozi nicoleta nicoletta nicolien nidhi nighat nihal niina nikola nilde nilgun niloufar nimisha nimra ningsih nirmala ' +
  'nirupama nisreen nithya nitza nivedita njambi njeri nkechi nkem nkiru nkosazana nkoyo nneka nnenna nobuhle noelani noelene noemie noha ' +
  'noirin nokuthula nolitha nollaig nomalanga nomfundo nompumelelo nomsa nomvula nomzamo nonhlanhla nonkululeko noora nosheen nosipho nosiviwe ' +
  'noura noxolo nthabiseng ntombi ntombifuthi ntombizodwa nuala nudrat nuria nwakaego nwamaka nyambura nyasha nyokabi oana obiageli obioma ' +
  'oceane odile ofra ogechi olaide olajumoke olamide olaya olayemi olena olesya olha olivera oliwia olubunmi olufunke olufunmilayo oluremi ' +
  'oluwakemi omolara omolola omotola omowunmi onyinye oonagh opeyemi ophelie orane oriana orit orla orlagh orlaith ornella orsolya osnat ' +
  'ottilie outi ozge ozioma ozlem padma padmaja paetongtarn paivi palesa pallavi paloma pankaja pardis parisa parul parveen parvin pascale ' +
  'patrizia pattaraporn payal peigi pelin perdita pernille perrine pervin petronella petula phakama philippa phindile phumla phumzile piera ' +
  'pierina pinar pippa pirjo pirkko pooja poonam prachi prajakta pranati pranita pratibha preeti preity prerna priya priyanka puja punam ' +
  'purificacion pushpa puspita putri qurat rabab rabia racha radha radhika radka radmila raffaella rafia ragnhild raha rahayu raheela rahel ' +
  'raheleh rahma raija raili raima rajani rajeshwari rajni rakhi raluca rangimarie rasha rasheedat rashmi ratna raveena ravit rawan razan ' +
  'razia refilwe regula rehab rehana reka rekha remi renske renu renuka reshma retno revathi reyhan rhian riaan rianne richa rida riddhi ' +
  'rigmor riikka rika rikke rimma rini rinku rioghnach riona rismawati ritika ritu ritva rizwana roisin roksolana romane romola romy ronit ' +
  'ronke roopa roos rosaleen rosamund rosangela roselyne rosheen roshni rossella roswitha roya ruahei ruba rubab rubina ruchi ruchika rudo ' +
  'rukayat rukhsana rukmini rula rupa rupali rutendo ruxandra ryoko saara sabeena sabiha sadako sadhana sadhbh sadhvi sadia safa safia safiya ' +
  'saija saima saira sajida sakina sakshi salamatu saloni salote samah samaneh samanta samar samia samiksha samina samiya sanae sanam sanaz ' +
  'sandhya sandrine sangeeta sangita sania sanja sanjana sanna sanne saoirse sapna sarojini saskia satoko satomi satu savita savitri sawsan ' +
  'sayaka sayuri sefinat segolene seija selin semra senga seonaid sepideh seraphina serpil serwaa setareh severine sevgi sevil shabana shabnam ' +
  'shadi shagufta shaheen shahida shahla shahnaz shahrzad shailaja shaima shaista shakuntala shalini shamim shaparak sharareh sharmila ' +
  'sharmistha shashikala shazia sheema shefali sheherbano shereen shikha shilpa shiri shirin shivani shizuka shlomit shobha shobhana shohreh ' +
  'shoko shonagh shraddha shreya shruti shulamit shweta sibel sidonie sidra sienna sietske sigal sigridur siham sile silje silke simisola ' +
  'simonetta simran sindhu sindisiwe sinead sini sioned siphokazi siri sirpa sithembile siv siwsan sizakele sladana slavica smita smriti sneha ' +
  'sofiya soheila sohini soile solene solomiia solveig sonakshi sonali sonam songul sorcha sorina soumya soyeon sridevi srishti stanka steffi ' +
  'stina stuti suad subhashini sucheta sudha sujata sukie sule sulochana sultana sumaira sumalee suman sumaya sumera sumitra sundus sunette ' +
  'supaporn supriya surabhi surbhi sushma sushmita suvi suze svenja svitlana swantje swapna swara swarna swati syeda sylvana sylwia synne ' +
  'synnove taghreed tahani tahira tahlia taija taisiya talat tali tamaki tamsin tansy tanushree tanvi taraneh tariana tarja tarsila tasneem ' +
  'tatjana tayla tayyaba teagan tegwen tehmina tejaswini teleri temi temitope tetiana tetyana thandeka thandi thandiwe thembeka thembi thobeka ' +
  'thuli thuraya tiina tilly tineke tirion titi titia titilayo titilope tiziana tolulope tomomi torild torunn toyin traudl trijntje trine ' +
  'triona trude trupti truus tsakani tsitsi tsubasa tuija tulay tulsi turkan tuula tuva tzipora uchenna ukamaka ulamila uliana ulla uloma ' +
  'ulrika unathi unni urmila ursel urszula urvashi uzma uzoamaka vaila vaishali vaishnavi valeriya vandana vani varsha vasudha vasundhara ' +
  'vendula vibeke vidya vigdis vijayalakshmi viktoriya vimala vimbai vineeta violaine viorica vira virginie virpi viviane wafa wafaa wairimu ' +
  'waithera wajiha wambui wangari wangui wanja wanjiku wanjiru warda wati wavinya wendela weronika whetu widad wiebke wieslawa willemijn ' +
  'winefride wioletta wulan wuraola xanthe xiaoling yamini yanina yasaman yashoda yasmeen yayoi yejide yekaterina yeliz yemisi yetunde yeukai ' +
  'yevgenia yewande yifat yingluck ylva yousra yukari yukie yulia yuliana yuliia yuliya yumi yumiko yumna yuni yusra zahida zaib zakia zandile ' +
  'zanele zartaj zdenka zeba zehava zeina zeliha zhanna zhina zinaida zindzi zinhle zipporah zodwa zohra zorica zoya zubaida zubeyde zukiswa ' +
  'zulaihat zuleika zuraida zuzana zuzanna';
