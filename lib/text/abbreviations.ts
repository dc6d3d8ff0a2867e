const list = (words: string) => new Set(words.trim().split(/\s+/));

// Collected by hand from news style books: what is written with a dot at its end. Capitals count: "He fell ill." ends, "Peoria, Ill." need not.

/** Before a name or a number: their dot never ends a sentence. */
export const titlesWithDot = list(`
  Mr Mrs Ms Dr Drs Sen Sens Rep Reps Gov Govs Gen Gens Col Cols Lt Maj Sgt Cpl Pvt Spc Pfc Capt Cmdr Adm Prof Profs Rev Revs Hon Pres St Ste vs v No Nos Mt Ft Brig Supt Insp Det Amb Ambs
  Messrs Mme Mlle Fr Br Sr Atty Asst Fig Vol Ch pp cf
`);

/** After a name, a place or a number: their dot may end a sentence too. */
export const wordsWithDot = list(`
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
  Inc Corp Co Cos Ltd Bros Jr Sr Esq Dept Assn Govt Univ Ave Blvd Rd Sq Ph.D M.D B.A M.A D.Phil etc al approx est i.e e.g a.k.a a.m p.m
`);
