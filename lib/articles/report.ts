import type { Span } from '@/lib/text/span';

/** What stands in a report without being told by it: never evidence. */
export type FurnitureKind = 'caption' | 'credit' | 'advertisement' | 'shop' | 'share' | 'licence' | 'leftover' | 'headline' | 'byline' | 'dateline';
export type Furniture = Span & { kind: FurnitureKind };

/** The parts of a report around its body. Null (or empty) when the text does not tell. */
export type ReportParts = {
  headline: string | null;
  bylines: string[];
  dateline: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  publishedAt: string | null;
  outlet: string | null;
  /** Who else is credited in the text: "ISNA news agency", "state media". */
  agencies: string[];
  licence: string | null;
  furniture: Furniture[];
};

/** One article by one outlet. `text` never changes; spans point into it. `id` is a hash of the text. */
export type Report = ReportParts & { id: string; text: string };
