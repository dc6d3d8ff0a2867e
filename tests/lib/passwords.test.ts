import { describe, expect, it } from 'vitest';
import { hashPassword, passwordLoad, verifyPassword } from '@/lib/passwords';

describe('passwords', () => {
  it('stores argon2id at m=19456, t=2, p=1, with a new salt each time', async () => {
    const [one, two] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it.each([
    ['correct horse', true],
    ['Correct horse', false],
    ['correct horse ', false],
    ['', false],
  ])('%j against "correct horse" is %s', async (given, isRight) => {
    expect(await verifyPassword(await hashPassword('correct horse'), given)).toBe(isRight);
  });

  it('takes the same letters typed on another keyboard (é in one piece or two)', async () => {
    expect(await verifyPassword(await hashPassword('caf\u00e9 caf\u00e9'), 'cafe\u0301 cafe\u0301')).toBe(true);
  });

  it('says no where there is no account, even to the password of the stand-in', async () => {
    expect(await verifyPassword(null, 'nobody has this password')).toBe(false);
  });

  it('runs two at a time, and lets everybody through', async () => {
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, passwordLoad().running)), 1);
    const hashes = Array.from({ length: 8 }, (_, i) => hashPassword(`password number ${i}`));
    expect(passwordLoad()).toEqual({ running: 2, waiting: 6 });
    expect(new Set(await Promise.all(hashes)).size).toBe(8);
    clearInterval(watch);
    expect(most).toBeLessThanOrEqual(2);
    expect(passwordLoad()).toEqual({ running: 0, waiting: 0 });
  });
});
