const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Nouns for one person, as news reports introduce them: roles, trades and kin. Listed by hand. */
export const personNouns = list(`
academic admiral accountant activist actor actress adjutant administrator adviser advisor advocate agent aide ally ambassador analyst anchor announcer applicant architect artist assistant associate astronaut athlete attendee attorney author
banker baker biographer bishop blogger boss boy broker broadcaster brother builder businessman businesswoman buyer candidate captain cardinal caller cameraman campaigner ceo chair chairman chairwoman chairperson champion chancellor chef chief child citizen clergyman clerk coach
colleague colonel columnist comedian commander commentator commissioner confidant congressman congresswoman conservative consultant consumer contractor contributor convert coordinator coroner correspondent councillor councilman councilwoman counselor counsel counterpart cousin creator critic curator customer
daughter dealer dean defendant delegate democrat demonstrator deputy designer detective developer diplomat director dissident doctor donor driver economist editor editorialist elder employee employer engineer envoy executive expert
farmer father fighter filmmaker financier firefighter fisherman founder friend general girl governor grandfather grandmother guard guest guide hairdresser head historian homeowner host hostage hunter husband immigrant inspector instructor insider interpreter interviewer investigator investor
journalist judge juror justice king labourer landlord lawmaker lawyer leader lecturer legislator liberal librarian lieutenant lobbyist lord magistrate man manager marine mathematician mayor mechanic mediator member merchant miner minister moderator mother musician
neighbor neighbour negotiator nominee novelist nurse observer officer official operative operator organizer organiser owner painter panelist parent participant partner passenger pastor patient patrolman person pharmacist philosopher photographer physician physicist pilot player poet policeman policewoman politician pollster pope premier president
priest prince princess principal prisoner producer professor programmer prosecutor protester psychologist publisher pundit queen rabbi rancher ranger refugee reporter representative republican researcher resident retiree rival runner
sailor salesman scholar scientist screenwriter secretary senator sergeant shopkeeper shopper sheriff sister soldier solicitor son source speaker specialist spokesman spokesperson spokeswoman staffer statistician stepson strategist student superintendent supervisor supporter surgeon survivor suspect
teacher teammate technician teenager tenant theologian tourist trader trainer treasurer trucker trustee undersecretary uncle aunt veteran vicar victim viewer visitor volunteer voter waiter waitress warden watcher whistleblower widow widower wife winner witness woman worker writer youngster
`);

/** Nouns that tell whether it is a man or a woman. */
export const femaleNouns = list('actress aunt businesswoman chairwoman congresswoman councilwoman daughter girl grandmother lady mother niece policewoman princess queen sister spokeswoman waitress widow wife woman');
export const maleNouns = list('boy brother businessman cameraman chairman clergyman congressman councilman father fisherman gentleman grandfather husband king lord man nephew patrolman policeman pope prince salesman son spokesman uncle waiter widower');

/** Nouns that call somebody known by another name: "the billionaire", "the Republican". */
export const epithets = list('billionaire businessman businesswoman candidate challenger conservative contender democrat frontrunner front-runner incumbent independent liberal magnate millionaire mogul nominee octogenarian politician populist republican rival septuagenarian socialist star tycoon veteran newcomer');

/** Nouns for offices that reports call their holders by. */
export const offices = list('senator governor congressman congresswoman representative president minister secretary mayor general chancellor premier ambassador king queen pope professor chairman chairwoman pastor sheriff commissioner lawmaker judge admiral colonel captain commander lieutenant sergeant');

/** Words for many people. */
export const crowdNouns = list('people police men women children others many some most those both individuals folks parents twins couple pair duo trio few several');

/** Nouns for bodies and writings that are said to speak, for which "it" may stand. */
export const thingNouns = list(`
administration ad advert advertisement agency alliance announcement army article association authority bank bill board body book brief broadcaster bureau cabinet campaign caucus center centre channel charity church city club coalition commission committee company complaint congress consortium corporation council country county court
daily delegation department document editorial embassy essay federation filing film firm footnote foundation government group guild headline hospital house indictment institute institution judgment jury kingdom law lawsuit league legislature letter listing magazine manifesto media memo message military ministry mission monarchy movement museum
nation network newspaper newsletter notice office op-ed opinion order organisation organization outlet pac page panel paper parliament party petition piece platform police poll post press programme project publication regime regulator release report republic resolution review ruling school secretariat senate service shop site state statement station store story study suit summary survey sign placard banner caption video letter
team text think-tank tribunal tweet union university video watchdog weekly website
`);
