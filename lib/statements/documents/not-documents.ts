/** Words that only look as if they belonged to the name after them: "Under the Clean Rivers Act", "Monday Report". */
export const opening = /^(?:The|A|An|This|That|In|On|At|For|And|But|Or|Of|To|Under|Since|After|Before|With|By|Both|Its|His|Her|Their|Our|My|Your|When|While|If|As|Is|Was|Not|No|From|About|Against|Like|How|Why|What|Who|Following|Delivering|President|Mr|Secretary|Senator|Congress|Senate|House|Title|Section|Article|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December|of|on|for|and|the|to|in|against|with) /;

// Verbs of headlines in title case: "Senate Passes | Clean Rivers Act".
export const headlineVerb = /^(?:Passe[sd]|Pass|Signs?|Signed|Blocks?|Blocked|Blasts?|Slams?|Votes?|Voted|Backs?|Backed|Rejects?|Rejected|Approve[sd]?|Veto|Vetoe[sd]|Says?|Said|Kills?|Killed|Repeal|Repeals|Repealing|Defends?|Challenges?|Over|Rips?|Calls?|Wants?|Seeks?|Urges?|Praises?|Supports?|Opposes?|Ends?|Hits?|Leaves?|Quits?|Exits?|Invoke[sd]?|Violate[sd]?|Replace|Unveils?|Strikes?|Upholds?|Uphold|Gut|Guts|Hails?|Pleads?|Citing|Cites?|Using|Releases?|Ditch|Scrap|Scraps)$/;

// Conventions that are treaties; all others are meetings.
const treatyConvention = /\b(?:Geneva|Hague|Vienna|Istanbul|Berne|Basel|Ottawa|Aarhus|Ramsar|Warsaw|Montreal|Minamata|Stockholm|Weapons|Genocide|Refugee|Sea|Rights|Munitions|Torture|Child|Framework|Climate|Slavery|Whaling|Tax)\s+Conventions?$/;

const notDocuments = [
  // A head with nothing before it that names it.
  /^(?:\d{4} )?(?:Bill|Law|Act|Code|Review|Report|Deal|Order|Constitution|Statute|Charter|Agreement|Declaration|Treaty|Amendment|Assessment|Directive|Compact|Protocol|Partnership|Memorandum|House Bill|Attorney General Review|Daily Law|School of Law|Rule of Law|(?:Senate|House|State|Federal|Annual|Special|Final|Interim|First|Second|Third|New|Big|Full|Police) (?:Bill|Report|Law|Code))$/,
  // Publications, outlets, films, schools.
  /\b(?:Political|Drudge|Minority|Colbert|Consumer|Hollywood|Bleacher|National|McLaughlin|Special|Weekend|Daily|Morning|Evening|Cook|Law|Business|Election|Money|World|Rothenberg|Observer|Kelly|News|Situation|Tax) Report$/,
  /(?<!Posture|Defense|Defence|Strategic|Periodic|Security|Policy|Spending|Strategy|Safety) Review$/,
  /\b(?:Harvard|Yale|Columbia|Georgetown|Stanford|Jude|Martial|Sharia|Shariah|Islamic|Common|International|Federal|State|Constitutional|Criminal|Civil|Family|Immigration|Election|Public|Private|Business|Tax|Labor|Environmental|University|College|School|Under|of|in|and) Law$/,
  /\b(?:Da Vinci|Morse|Dress|Area|Zip|ZIP|Source|Bar|QR|Cheat|Promo|Discount) Code$/,
  /\b(?:Sister|Opening|Class|Circus|Balancing|Final|Juggling|Last|Third) Act$/,
  /\b(?:Buffalo|Kill|Dollar|Uncle|Advocate|Mayor|Editor|Coach|Host|Gov|Governor|Chairman|Candidate|Representative|General|Leader|Attorney|Congressman|President|Mr\.?|Sen\.?|Gov\.?|Rep\.?|Dr\.?|Husband|and|&|from|of|for|with|on|to|in|against) Bill$/,
  /\bBill (?:of )?(?:Clinton|Gates|Kristol|Cosby)/,
  /\b(?:Real|Big|Art of the|Best|No|Done|Package|Raw|(?<!Green )New) Deal$/,
  /(?<!Trade|Investment|Economic|Pacific|Atlantic|Transpacific|Transatlantic) Partnership$/,
  /\b(?:USS|Journal|Atlanta) Constitution$/,
  /\bAir Charter$|\bCharter School/,
  // Gatherings.
  /\b(?:National|Party|Democratic|Republican|Constitutional|GOP|State|County|Annual|Fan|Baptist|Delegate|Comic) Conventions?$/,
];

/** Whether a name that ends like a document's is something else: "Republican National Convention", "Law Review". */
export function isNoDocument(name: string): boolean {
  if (/\bConventions?$/.test(name) && !treatyConvention.test(name)) return true;
  return notDocuments.some((shape) => shape.test(name));
}

// Outlets and wires: their reports are news, not documents.
export const outlet = /\b(?:Times|Post|Journal|News|Reuters|AP|AFP|Press|CNN|NBC|ABC|CBS|BBC|NPR|MSNBC|Fox|Bloomberg|Politico|POLITICO|Guardian|Telegraph|Tribune|Herald|Gazette|Chronicle|Globe|Observer|Register|Weekly|Daily|Magazine|Today|Xinhua|Tass|TASS|Buzzfeed|BuzzFeed|Huffington|Axios|Examiner|Breitbart|Caller|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Twitter|Facebook)\b/;
