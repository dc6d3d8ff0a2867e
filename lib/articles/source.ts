/** The report that one of ours retells: where its facts and quotations were found. */
export type BasedOn = {
  outlet: string;
  byline?: string;
  title?: string;
  /** `YYYY-MM-DD`. */
  publishedAt: string;
};

/** Where a report comes from and under what terms: stored and shown beside it. */
export type Source = {
  url?: string;
  licence: string;
  /** Present when the text is a summary in our own words. */
  basedOn?: BasedOn;
};

/** The front matter of a file of content/: what is known about a report, and its source. */
export type ContentMatter = {
  outlet: string;
  byline?: string;
  dateline?: string;
  /** Ours, when it is not the first line of the text. */
  headline?: string;
  publishedAt: string;
} & Source & { basedOn: BasedOn };
