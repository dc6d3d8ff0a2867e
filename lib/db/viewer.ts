export type ViewerRole = 'learner' | 'teacher' | 'administrator';

/** Who is looking: every function of lib/db takes it first and refuses by itself. */
export type Viewer = {
  id: string;
  name: string;
  email: string | null;
  role: ViewerRole;
  isGuest: boolean;
  timeZone: string;
};

/** What is needed to open a session: the cookie carries both, and the number is compared where data is read. */
export type ViewerSession = { viewer: Viewer; sessionVersion: number };
