import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '@fontsource-variable/public-sans/index.css';
import '@fontsource/ibm-plex-mono/latin-500.css';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Byline', template: '%s – Byline' },
  description: 'Who said it, who reported it, and how two outlets told the same event: quizzes whose every answer is a marked passage in a report.',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

/** Language, theme and fonts. The theme follows the system unless the person chose one in the settings. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const chosen = (await cookies()).get('theme')?.value;
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : undefined;
  return (
    <html lang="en-GB" data-theme={theme}>
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        {children}
      </body>
    </html>
  );
}
