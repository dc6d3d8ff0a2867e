import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answerByKeyboard } from './play';

const pages = ['/', '/events', '/events/tehran-missiles-2016', '/events/tehran-missiles-2016/compare', '/progress', '/review', '/classes', '/join', '/sign-in', '/sign-up', '/no-such-page'];

for (const scheme of ['light', 'dark'] as const) {
  test(`each page can be used by everybody, ${scheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const address of pages) {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${address}: ${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
    }
    await page.goto('/');
    await page.getByRole('button', { name: 'Start the quiz' }).click();
    await expect(page).toHaveURL(/\/quiz\//);
    for (const state of ['question', 'feedback']) {
      if (state === 'feedback') await answerByKeyboard(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${state}: ${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of pages) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

test('the keys are shown by ?', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByRole('button', { name: /Check answer/ })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
