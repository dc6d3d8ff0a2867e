const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that stand before a name as a title: "Secretary Kerry", "Maj. Gen. Firouzabadi". In lower case, without a dot. Listed by hand: offices, ranks and forms of address. */
export const titleWords = list(`
mr mrs ms miss dr pres del prof professor sir lord lady dame sen sens senator senators rep reps representative representatives congressman congresswoman gov govs governor
president vice-president premier chancellor minister ministers secretary director deputy chief chairman chairwoman chair speaker judge justice attorney ambassador
envoy commissioner commander general gen maj major col colonel lt lieutenant capt captain sgt sergeant adm admiral brig brigadier cmdr officer sheriff mayor councilman councilwoman
pope cardinal archbishop bishop father rev reverend rabbi imam ayatollah sheikh mullah king queen prince princess duke duchess crown emperor sultan emir
spokesman spokeswoman spokesperson coach analyst economist lawyer candidate nominee leader founder owner editor reporter correspondent host commentator
adviser advisor aide strategist manager managers executive ceo coordinator administrator inspector detective investigator prosecutor superintendent constable marshal
foreign prime interior defense defence finance oil energy trade justice supreme first former acting interim assistant associate senior under undersecretary vice state press national security ex-president
top lead co-host co-founder co-anchor anchor filmmaker comedian novelist celebrity celebrities author actor actress singer rapper director-general secretary-general billionaire businessman activist professor-emeritus pollster pastor evangelist congressional
majority minority whip surrogate delegate treasurer solicitor legislator lawmaker assemblyman assemblywoman alderman councillor committeeman committeewoman co-chair co-chairman co-chairwoman vice-chair vice-chairman vice-chairwoman organizer
`);

/** Titles that a man or a woman bears, and words for people that tell. */
export const maleTitles = list('mr sir lord congressman chairman spokesman pope cardinal father imam ayatollah sheikh mullah king prince duke councilman businessman actor emperor sultan emir assemblyman');
export const femaleTitles = list('mrs ms miss lady dame congresswoman chairwoman spokeswoman queen princess duchess councilwoman actress businesswoman assemblywoman');

/** Last words of the names of bodies: "State Department", "Mehr News Agency". */
export const bodyWords = list(`
administration agency agencies alliance army assembly association authority bank board brigade broadcasting brotherhood bureau cabinet caucus center centre church club coalition college command commission committee
communities community company conference congress corp corporation corps council court courts daily dept department division embassy emirates federation fund force forces foundation front gazette globe government group guard guards herald hospital house
inc industries institute institution intelligence investigators journal league legislature ltd magazine ministry mission monitor morning movement museum nation nations navy network news newspaper office organisation organization panel parliament partners
party pentagon police post press project radio reserve review schools school secretariat senate service services society star studio studios subcommittee summit taliban task team telegraph television times today tribune trust tv union university watch
white wire kremlin knesset hamas hezbollah isis nato opec un u.n eu fbi cia nsa gop cnn nbc abc cbs msnbc fox bbc ap afp reuters isna irna bloomberg politico breitbart huffpost twitter facebook google apple microsoft amazon youtube instagram gallup quinnipiac nielsen treasury
campaign democrats republicans conservatives tories liberals greens libertarians
`);

/** Words with a capital that name no one when they stand alone: days, months, openings of sentences, headings. */
export const emptyCapitals = list(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
i nobody everybody everyone somebody someone anybody anyone none both neither either
i'm i'd i'll i've god christmas easter ramadan internet web tv ok okay
the a an this that these those he she it they we you his her its their our your my who what when where why how which while if but and or nor so yet for as at by in on of to from with without about after before since until during under over between
among through against despite although though because once then there here now today yesterday tomorrow tonight not no yes all any both each few many more most much other others another some several such one two three four five six seven eight nine ten
is are was were be been being do does did has have had can could may might must shall should will would let lets
also however meanwhile moreover still instead perhaps maybe just only even ever never again later earlier first second third last next finally early late according asked speaking critics
officials people experts analysts supporters opponents others police residents voters authorities lawmakers researchers scientists investigators prosecutors witnesses doctors students teachers workers protesters activists reporters journalists
nearly almost around about like unlike given following including among regarding concerning above below beyond within across along toward towards upon per via amid
asking saying adding telling noting citing calling referring
good great new old big read more advertisement photo video image file story watch click share follow updated update exclusive breaking breaking-news getty images credit caption copyright
well oh hey look listen please thank thanks sorry sure right left mr mrs
`);
