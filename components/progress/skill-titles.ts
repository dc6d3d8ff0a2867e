import type { Skill } from '@/lib/questions/question';

/** What each skill is called on the screen. */
export const skillTitles: Record<Skill, string> = {
  attribution: 'Who said it',
  provenance: 'Who reported it',
  documents: 'What it covers',
  'claim-or-fact': 'Claim or fact',
  level: 'Exact words',
  people: 'Who is who',
  circumstance: 'Where and when',
  figures: 'Figures',
  comparing: 'Comparing reports',
  replies: 'Who answered whom',
  'close-reading': 'Finding the passage',
};
