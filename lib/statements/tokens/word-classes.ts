// Closed classes of English words (prepositions, pronouns, auxiliaries …) as any grammar lists them; the open ones by hand, from what news reports need.
const list = (words: string) => new Set(words.trim().split(/\s+/));

export const prepositions = list(`of in on at by for with from to into onto about against during after before since until till under over between among amongst through throughout across near amid amidst despite without within behind beyond toward towards upon via
 than like per regarding concerning following around along beneath beside besides alongside outside inside off atop versus except unlike given plus`);
export const subordinators = list(`that because while although though if when where whereas unless whether as so lest whenever wherever after before since until till`);
export const relatives = list(`who which whom whose what how why where when`);
export const auxiliaries = list(`is are was were be been being am 's 're 've 'm has have had having do does did done will would shall should can could may might must 'd 'll cannot
 isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't ain't he's she's it's they're we're i'm you're he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll i've we've they've you've that's there's who's what's`);
export const beForms = list(`is are was were be been being am 's 're 'm isn't aren't wasn't weren't get gets got getting`);
export const haveForms = list(`has have had having 've 'd hasn't haven't hadn't`);
export const modals = list(`will would shall should can could may might must 'll 'd won't wouldn't shouldn't can't couldn't cannot do does did don't doesn't didn't`);
export const determiners = list(`the a an this these those some any all every each no another both many several few most more other such certain either neither`);
export const possessives = list(`his her its their my our your whose`);
export const subjectPronouns = list(`he she they it we i you he's she's they're it's we're i'm you're he'd she'd they'd we'd i'd he'll she'll they'll it'll we'll i'll i've we've they've you've`);
export const objectPronouns = list(`him them us me himself herself themselves itself myself ourselves yourself each`);
export const conjunctions = list(`and or but nor yet`);
export const adverbs = list(`also later then even still just again once first soon often never always sometimes only now already further once thus therefore however instead meanwhile almost nearly perhaps ever earlier not n't since too rather simply much well yet twice long
 back up down away together apart forward ahead though maybe indeed especially particularly even quite very so-called
 there here elsewhere afterward afterwards previously famously`);
export const timeWords = list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight morning afternoon evening night week weeks month months year years day days
 earlier recently weekend ago hour hours minutes sept sept. oct oct. nov nov. dec dec. jan jan. feb feb. aug aug. mar. apr. mon tue wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun. summer winter spring fall autumn later noon midnight wednesday's`);
export const weekdays = list('monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun. today yesterday tonight');

/** Past forms that no ending tells, and common verbs in -s: enough to see that a clause has its verb. */
export const finiteVerbs = list(`said says told went came got made took gave saw knew thought found left felt put brought began kept held wrote stood heard let meant set met ran paid sat spoke lay led grew lost fell sent built understood drew broke spent cut rose drove bought wore chose hit won sought fought taught caught
 dealt hung shot beat became threw flew swept swung struck stuck shook shut sold slept slid spread sprang stole swore tore woke withdrew forgot forbade froze hid bore bit bled blew bound bred
 goes comes gets makes takes gives sees knows thinks finds leaves feels puts brings begins keeps holds writes stands hears lets means sets meets runs pays sits speaks leads grows loses falls sends builds wants needs seems appears looks remains includes shows plays moves lives believes happens provides turns starts helps follows creates allows adds opens walks offers remembers
 loves considers appears buys waits serves dies expects stays causes gets requires faces continues refers represents supports involves marks faces calls says`);

/** Nouns for people and bodies that speak, beside those in -er, -or, -ist, -man. */
export const speakingNouns = list(`official officials spokesman spokeswoman spokesperson spokesmen spokespeople people person man woman men women president secretary police authorities authority government administration campaign agency ministry department company firm group groups party court judge
 report reports study studies poll polls survey document documents statement letter article story newspaper paper magazine source sources expert experts analyst analysts critics critic supporters aide aides ally allies adviser advisers advisor advisors candidate candidates nominee senator senators lawmaker lawmakers
 democrats republicans conservatives liberals economist economists researcher researchers scientist scientists professor lawyer lawyers attorney attorneys doctor doctors resident residents witness witnesses victim victims family families mother father wife husband son daughter brother sister friend friends colleague colleagues
 chairman chairwoman chief director executive executives general minister ministers governor mayor king queen prince pope leader leaders members member staff team panel committee council commission board union unions association organization organisation institute university school bank media outlets outlet channel network website site
 author authors writer editor host anchor commentator reporter reporters journalist journalists pundit pundits teacher student students officer officers commander soldier diplomat diplomats envoy ambassador prosecutor prosecutors defense investigators military army navy pentagon state country nation nations west world voters voter public
 billionaire businessman mogul businesswoman activist activists protester protesters veteran veterans insiders operative operatives strategist strategists pollster historian historians veterans observers watchdog others some many most everyone somebody someone nobody one two firm lawsuit complaint filing memo email indictment ruling release ad ads
 representative representatives congressman congresswoman coach player owner manager neighbor neighbors worker workers employee employees farmer farmers driver owner`);
export const numberWords = list(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half`);
