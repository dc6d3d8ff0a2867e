import { describe, expect, it } from 'vitest';
import { env, sessionSecret, SettingError } from '@/lib/env';

describe('env', () => {
  it('has a default for what may be left out, and takes an empty variable as left out', () => {
    expect(env({ DATABASE_URL: '', NEXTAUTH_URL: ' ' })).toMatchObject({ BYLINE_DATA: './data', PORT: '3000', HOST: '127.0.0.1' });
    expect(env({ DATABASE_URL: '' }).DATABASE_URL).toBeUndefined();
  });

  it.each([
    [{ DATABASE_URL: 'mysql://db.example/byline' }, /DATABASE_URL must begin with postgresql/],
    [{ PORT: 'three' }, /PORT must be a number/],
    [{ NEXTAUTH_URL: 'byline.example' }, /NEXTAUTH_URL must be an address such as http/],
    [{ NEXTAUTH_URL: 'ftp://byline.example' }, /NEXTAUTH_URL/],
    [{ GOOGLE_ID: 'one' }, /GOOGLE_SECRET is not set/],
    [{ OIDC_ISSUER: 'https://login.example', OIDC_ID: 'byline' }, /OIDC_SECRET is not set/],
  ])('names the bad setting in %j', (source, sentence) => {
    expect(() => env(source)).toThrow(SettingError);
    expect(() => env(source)).toThrow(sentence);
  });
});

describe('sessionSecret', () => {
  it.each([
    [{}, /NEXTAUTH_SECRET is not set/],
    [{ NEXTAUTH_SECRET: '   ' }, /NEXTAUTH_SECRET is not set/],
    [{ NODE_ENV: 'production', NEXTAUTH_SECRET: 'short' }, /too short/],
  ])('stops without a good one: %j', (source, sentence) => {
    expect(() => sessionSecret(source)).toThrow(sentence);
  });

  it('is the one that was set', () => {
    expect(sessionSecret({ NODE_ENV: 'production', NEXTAUTH_SECRET: 'a-long-random-text-indeed' })).toBe('a-long-random-text-indeed');
  });
});
