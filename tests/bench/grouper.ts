import { readReport } from '@/lib/articles/read-report';
import { groupReports } from '@/lib/events/group-reports';

/** What the bench of events needs of the project. */
export { groupReports, readReport };
