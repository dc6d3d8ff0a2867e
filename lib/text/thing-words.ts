const list = (words: string) => new Set(words.trim().split(/\s+/));

// From what reports write with a capital and is no person: streets, laws, prizes, shows, teams, regions.

/** Last or inner words that make a run of capitals a thing and no person: "Rose Bowl", "Sandy Hook Promise". */
export const thingWords = list(`
Act Day Street Avenue Road County City State War Amendment Deal Plan Prize Award Awards Games Olympic Olympics Program Treaty Agreement Resolution Order River Lake Island Islands
Mountain Mountains Sea Ocean Tower Towers Airport Building Hotel Park Hall Hill Square Bridge Convention Report Bible Internet Code Law Security Debate Election Primary Show Affairs
Rights Reform States Americans Beach Valley North South East West Bowl Assessment Attribution Commons License Licence Elementary Promise Hook Fort San Santa Room Rapids Creek Super
Joint Presidential Supreme Central Black Worldwide International Health Care Medicare Obamacare Southland Press Store Initiative Effect Center Centre Railroad Station Caucus Brief
Scout Scouts Harbor Harbour Belt Parenthood Movement Partnership Academy Institute Museum Theater Theatre Stadium Arena Festival Week Month Year Night Lives Fund Index Bill Rule
Doctrine Dream Crisis Garden Gardens Time Union Coast Spring Springs Falls Heights Junction Gate Wall Line
`);

/** Words for things that are last names as well, after a first name: "Clara Hall". */
export const thingSurnames = list(`
Hall Hill Lake Street Law West North Black Day Wall Park Parks Bridge Gate Woods Fields Rivers Banks Brooks Waters Stone Field Forest Marsh Ford Price Bell Fox White Bloomberg Nielsen
`);

/** First words of names of things and places, which are no first names: "Grand Junction", "Planned Parenthood". */
export const thingOpenings = list(`
New Real Grand National Planned Citizens Rust United Middle Night Pacific World Eastern Western Northern Southern Little Big Hard Green Red White Blue Black Golden Gold Silver
Senior Special Policy First Second Third Fifth Economic Foreign Common Race Women Men Desert Social Civic Home Trans Goldman Wells Morgan Good Great High Low Old Young Free Fair
Open Public Private Federal State Local City County Rural Urban Upper Lower North South East West Central Mount Fort Port Lake Saint Las Los Des La El Palm Silicon Wall Main Rolling
Planet Human Civil Legal Criminal Financial Industrial Medical Mental Environmental Animal Global International Universal Digital Smart Boy Girl Child Mother Father Baby Veterans
Workers Teachers Students Voters Americans Voting Working Walking Talking Hot Cold Dirty Clean Quick Fast Pure Simple Deep Broad Concerned Equal Stop Save Get Vote Title Article
Chapter Section Part Operation Project Hurricane Tropical Super Mega Holy Islamic Muslim Christian Jewish Catholic Evangelical Latin African Asian European American Russian Chinese
Stock Dow Nasdaq Standard Quantum Atomic Nuclear Space Air Sea Ocean Sun Moon Star Rose Sunday Monday Christmas Easter Summer Winter Spring
`);
