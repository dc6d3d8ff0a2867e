import Link from 'next/link';

/** Who is signed in, as far as the masthead needs to know. */
export type Account = { name: string; isGuest: boolean };

/** "Maya Roy" → MR. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('') || '?';
}

/** Initials that lead to the settings; for visitors and guests the way to sign in. */
export function AccountLink({ account }: { account: Account | null }) {
  if (!account || account.isGuest) {
    return (
      <Link className="signin" href="/sign-in">
        Sign in
      </Link>
    );
  }
  return (
    <Link className="me" href="/settings" aria-label={`Your account, ${account.name}`}>
      {initialsOf(account.name)}
    </Link>
  );
}
