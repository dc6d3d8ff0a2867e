import { z } from 'zod';

/** A setting is missing or cannot be used; the sentence says which and what to do. */
export class SettingError extends Error {
  readonly sentence: string;
  constructor(sentence: string) {
    super(sentence);
    this.name = 'SettingError';
    this.sentence = sentence;
  }
}

const text = z.string().trim().min(1).optional();
const address = (example: string) => z.url({ protocol: /^https?$/, error: `must be an address such as ${example}` }).optional();

const schema = z.object({
  NODE_ENV: text,
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://').optional(),
  BYLINE_DATA: z.string().min(1).default('./data'),
  BYLINE_SETUP_CODE: text,
  NEXTAUTH_SECRET: text,
  NEXTAUTH_URL: address('http://localhost:3000'),
  PORT: z.string().regex(/^\d{1,5}$/, 'must be a number').default('3000'),
  HOST: z.string().min(1).default('127.0.0.1'),
  GOOGLE_ID: text,
  GOOGLE_SECRET: text,
  MICROSOFT_ID: text,
  MICROSOFT_SECRET: text,
  MICROSOFT_TENANT: text,
  OIDC_ISSUER: address('https://login.example.org'),
  OIDC_ID: text,
  OIDC_SECRET: text,
  OIDC_NAME: text,
  BYLINE_MODEL_URL: address('https://models.example.org/v1'),
  BYLINE_MODEL: text,
  BYLINE_MODEL_KEY: text,
});

export type Env = z.output<typeof schema>;

/** Variables that work only together. */
const together = [['GOOGLE_ID', 'GOOGLE_SECRET'], ['MICROSOFT_ID', 'MICROSOFT_SECRET'], ['OIDC_ISSUER', 'OIDC_ID', 'OIDC_SECRET'], ['BYLINE_MODEL_URL', 'BYLINE_MODEL']] as const;

/** All settings, read from the environment. An empty variable counts as not set. Throws a SettingError that names the bad one. */
export function env(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = schema.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new SettingError(`The setting ${String(issue?.path[0])} ${issue?.message}.`);
  }
  for (const names of together) {
    const missing = names.filter((name) => !read.data[name]);
    if (missing.length > 0 && missing.length < names.length) {
      throw new SettingError(`${names.join(', ')} belong together; ${missing.join(' and ')} is not set.`);
    }
  }
  return read.data;
}

/** The key that signs sessions. There is no default: without one the app stops. */
export function sessionSecret(source: Record<string, string | undefined> = process.env): string {
  const { NEXTAUTH_SECRET: secret, NODE_ENV } = env(source);
  if (!secret) throw new SettingError('NEXTAUTH_SECRET is not set. `npm start` makes one by itself; anywhere else set it to a long random text.');
  if (NODE_ENV === 'production' && secret.length < 16) throw new SettingError('NEXTAUTH_SECRET is too short: it must have at least 16 characters.');
  return secret;
}
