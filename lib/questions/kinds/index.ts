import { answersWhom } from '@/lib/questions/kinds/answers-whom';
import { directOrParaphrase } from '@/lib/questions/kinds/direct-or-paraphrase';
import { figure } from '@/lib/questions/kinds/figure';
import { findTheEvidence } from '@/lib/questions/kinds/find-the-evidence';
import { finishTheQuote } from '@/lib/questions/kinds/finish-the-quote';
import { howWorded } from '@/lib/questions/kinds/how-worded';
import { leftOut } from '@/lib/questions/kinds/left-out';
import { match } from '@/lib/questions/kinds/match';
import { saidOrReported } from '@/lib/questions/kinds/said-or-reported';
import { whatItCovers } from '@/lib/questions/kinds/what-it-covers';
import { whatSaid } from '@/lib/questions/kinds/what-said';
import { whereWhen } from '@/lib/questions/kinds/where-when';
import { whichReport } from '@/lib/questions/kinds/which-report';
import { whoIs } from '@/lib/questions/kinds/who-is';
import { whoReported } from '@/lib/questions/kinds/who-reported';
import { whoSaid } from '@/lib/questions/kinds/who-said';
import type { Kind } from '@/lib/questions/kind';

/** All ways of asking, in the order in which they are offered. */
export const kinds: readonly Kind[] = [whoSaid, whatSaid, finishTheQuote, whoReported, whatItCovers, saidOrReported, directOrParaphrase, whoIs, whereWhen, figure, whichReport, howWorded, leftOut, answersWhom, match, findTheEvidence];
