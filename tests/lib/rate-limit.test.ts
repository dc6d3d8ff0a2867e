import { describe, expect, it } from 'vitest';
import { addressOf, forget, refuseWhenUsedUp, take } from '@/lib/rate-limit';

describe('take', () => {
  it('refuses the eleventh try at one account, and nobody else', async () => {
    for (let i = 0; i < 10; i++) await take('sign-in-account', 'ana@example.org');
    await expect(take('sign-in-account', 'ana@example.org')).rejects.toMatchObject({ code: 'too-many', message: expect.stringMatching(/Try again in \d+ minutes/) });
    await take('sign-in-account', 'ben@example.org');
  });

  it('starts again after a try that was right', async () => {
    for (let i = 0; i < 10; i++) await take('sign-in-account', 'cho@example.org');
    await forget('sign-in-account', 'cho@example.org');
    await take('sign-in-account', 'cho@example.org');
  });

  it('lets a school of 300 join from one address in ten minutes', async () => {
    for (let i = 0; i < 300; i++) await take('join', '198.51.100.7');
    await expect(take('join', '198.51.100.7')).rejects.toMatchObject({ code: 'too-many' });
  });

  it('counts each name for itself', async () => {
    for (let i = 0; i < 10; i++) await take('sign-in-account', '198.51.100.8');
    await take('join', '198.51.100.8');
  });
});

describe('refuseWhenUsedUp', () => {
  it('looks without counting', async () => {
    for (let i = 0; i < 20; i++) await refuseWhenUsedUp('sign-in-account', 'dee@example.org');
    for (let i = 0; i < 10; i++) await take('sign-in-account', 'dee@example.org');
    await expect(refuseWhenUsedUp('sign-in-account', 'dee@example.org')).rejects.toMatchObject({ code: 'too-many' });
  });
});

describe('addressOf', () => {
  it.each([
    ['203.0.113.5', '203.0.113.5'],
    // The first entry is whatever the caller wrote; the last is what the nearest proxy saw.
    ['1.2.3.4, 203.0.113.5', '203.0.113.5'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('%j came from %s', (header, expected) => {
    expect(addressOf({ get: () => header })).toBe(expected);
  });
});
