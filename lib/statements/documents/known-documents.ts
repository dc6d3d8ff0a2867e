import type { Sort } from './document-sort';

// Documents that news calls by more than one name. From the names that encyclopedias list for them.
const families: [Sort, string[]][] = [
  ['deal', ['JCPOA', 'Joint Comprehensive Plan of Action', 'Iran nuclear deal', 'Iran nuclear agreement', 'Iran nuclear accord', 'Iran nuclear pact', 'Iran deal', 'Iran agreement', 'Iranian nuclear deal']],
  ['deal', ['NAFTA', 'North American Free Trade Agreement']],
  ['deal', ['TPP', 'Trans-Pacific Partnership', 'Trans-Pacific trade deal']],
  ['deal', ['TTIP', 'Transatlantic Trade and Investment Partnership']],
  ['deal', ['USMCA', 'United States–Mexico–Canada Agreement', 'U.S.-Mexico-Canada Agreement', 'United States-Mexico-Canada Agreement']],
  ['deal', ['Paris Agreement', 'Paris Accord', 'Paris Climate Agreement', 'Paris Climate Accord', 'Paris climate deal', 'Paris climate pact', 'Paris Accords']],
  ['deal', ['Good Friday Agreement', 'Belfast Agreement']],
  ['treaty', ['NPT', 'Non-Proliferation Treaty', 'Nuclear Non-Proliferation Treaty', 'Nuclear Nonproliferation Treaty', 'Treaty on the Non-Proliferation of Nuclear Weapons']],
  ['treaty', ['New START', 'New START Treaty', 'New START treaty']],
  ['law', ['Obamacare', 'ObamaCare', 'Affordable Care Act', 'Patient Protection and Affordable Care Act']],
  ['law', ['For the People Act', 'For The People Act']],
  ['law', ['Patriot Act', 'USA Patriot Act', 'PATRIOT Act', 'USA PATRIOT Act']],
  ['law', ['GDPR', 'General Data Protection Regulation']],
  ['law', ['FISA', 'Foreign Intelligence Surveillance Act']],
  ['law', ['Title IX']],
  ['ruling', ['Obergefell']],
  ['law', ['DOMA', 'Defense of Marriage Act']],
];

/** The names that need no head to be known for a document's: "Obamacare", "New START"; and those a rule would cut. */
export const knownNames = new Map<string, Sort>(families.flatMap(([sort, names]) => names.filter((name) => !/^(?:FISA|DOMA)$/.test(name)).map((name) => [name, sort] as const)));

const canonical = new Map(families.flatMap(([, names]) => names.map((name) => [name.toLowerCase(), (names[0] ?? name).toLowerCase()] as const)));

/** One key for all the names of a well-known document: "affordable care act" → obamacare. */
export const canonicalKey = (key: string): string => canonical.get(key) ?? key;

/** What a well-known document is about: "the nuclear deal" is the JCPOA where a report speaks of the JCPOA. */
export const topics: [name: RegExp, topic: RegExp][] = [
  [/JCPOA|Joint Comprehensive Plan|^Iran(?:ian)? /, /^(?:(?:\d{4}|Iran|Iranian|international|multilateral|historic) )*nuclear$|^Iran$|^Iranian$/],
  [/Paris (?:[Cc]limate )?(?:[Aa]greement|[Aa]ccord|deal|pact)/, /^(?:Paris|climate|(?:\d{4} )?(?:global )?climate)$/],
  [/NAFTA|North American Free Trade|TPP|Trans-Pacific|TTIP|USMCA/, /^(?:free )?trade$/],
  [/NPT|Non-?[Pp]roliferation|New START/, /^(?:nuclear|arms|arms control)$/],
  [/Affordable Care|Obama[Cc]are/, /^health(?:[ -]?care)?$/],
];
