const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Words before a colon that head a line and name nobody. From the headings that news sites and agencies put over lines of their own. */
export const headingWords = list(`
latest breaking exclusive exclusives update updates updated watch video videos photo photos pictures live listen look read more revealed wow just leaked opinion column commentary
note notes correction corrections clarification fact facts fact-check claim claims myth reality truth verdict background context summary transcript related byline twitter facebook instagram email mail
phone contact website web tags tag topics topic category categories filed section date time where when what why how who which next first second third last finally result results question answer
bottom line takeaway takeaways key point points pro pros con cons winner winners loser losers score final weather traffic sports business politics world money health science tech entertainment
contributing contributors reporting editing graphic map chart table sources schedule agenda timeline recap preview analysis review roundup briefing newsletter guide list rating price cost age name job city pay
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight morning afternoon evening
`);
