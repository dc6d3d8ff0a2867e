import fs from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { answerByKeyboard, giveSomething, playToTheEnd, signUp } from './play';

async function startAsGuest(page: Page) {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page).toHaveURL(/\/quiz\//);
}

test('a visitor plays within one click, keeps the place over a reload, and signs up without losing anything', async ({ page }) => {
  await startAsGuest(page);
  await answerByKeyboard(page);
  await expect(page.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.count')).toContainText('2 of');
  const address = page.url();
  await page.reload();
  expect(page.url()).toBe(address);
  await expect(page.locator('.count')).toContainText('2 of');
  const rest = await playToTheEnd(page);

  await page.goto('/progress');
  await expect(page.locator('main:not([aria-busy])')).toContainText(`${rest.answered + 1} answers`);
  await page.goto('/sign-up');
  await expect(page.locator('main:not([aria-busy])')).toContainText(`Your ${rest.answered + 1} answers so far stay yours.`);
  await signUp(page, { name: 'Lena Learner', email: 'lena@example.org', password: 'four plain words here', role: 'Learn' });
  await page.goto('/progress');
  await expect(page.locator('main:not([aria-busy])')).toContainText(`${rest.answered + 1} answers`);
});

test('what is explained after an answer is nowhere in the page before it', async ({ page }) => {
  await startAsGuest(page);
  const seen: string[] = [];
  page.on('response', async (response) => {
    if (/text|json|x-component|javascript/.test(response.headers()['content-type'] ?? '') && !response.url().includes('/api/answers')) seen.push(await response.text().catch(() => ''));
  });
  await page.reload();
  for (let turn = 0; turn < 3; turn++) {
    await expect(page.getByRole('button', { name: /Check answer/ })).toBeVisible();
    const before = `${seen.join('\n')}\n${await page.content()}`;
    await answerByKeyboard(page);
    const why = await page.locator('.why').innerText();
    expect(why.length).toBeGreaterThan(10);
    expect(before).not.toContain(why);
    await page.keyboard.press('Enter');
  }
});

test('an answer given without a connection is kept and counts once when it is back', async ({ page, context }) => {
  await startAsGuest(page);
  await context.setOffline(true);
  await giveSomething(page);
  await expect(page.getByText('Your answer is kept here')).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('.verdict')).toBeVisible({ timeout: 30_000 });
  await page.goto('/progress');
  await expect(page.locator('main:not([aria-busy])')).toContainText('1 answer');
});

test('an undone answer no longer counts and can be given again', async ({ page }) => {
  await startAsGuest(page);
  await answerByKeyboard(page);
  await page.getByRole('button', { name: 'Undo this answer' }).click();
  await expect(page.getByRole('button', { name: /Check answer/ })).toBeVisible();
  await page.goto('/progress');
  await expect(page.locator('main:not([aria-busy])')).toContainText('Nothing answered yet');
});

test('a question can be reported from its feedback', async ({ page }) => {
  await startAsGuest(page);
  await answerByKeyboard(page);
  await page.getByRole('button', { name: 'Something wrong here?' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Two of the options mean the same to me.');
  await dialog.getByRole('button', { name: /send|report/i }).click();
  await expect(page.locator('body')).toContainText(/thank|sent|goes to/i);
});

test('what is due is reviewed and memory moves on', async ({ page, context }) => {
  const { learner } = JSON.parse(fs.readFileSync(path.join(process.env.E2E_DATA!, 'seeded.json'), 'utf8')) as { learner: { cookie: string } };
  const [name, value] = learner.cookie.split('=') as [string, string];
  await context.addCookies([{ name, value, url: 'http://localhost' }]);
  await page.goto('/');
  await expect(page.locator('.numeral')).not.toHaveText('0');
  await page.getByRole('button', { name: 'Start review' }).click();
  await expect(page).toHaveURL(/\/quiz\//);
  await playToTheEnd(page);
  await page.goto('/review');
  await expect(page.getByText('Nothing to review')).toBeVisible();
});
