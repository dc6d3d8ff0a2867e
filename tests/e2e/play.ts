import { expect, type Page } from '@playwright/test';

/** Answers one question by keyboard alone and stays on its feedback. Gives whether it was right. */
export async function answerByKeyboard(page: Page): Promise<boolean> {
  const check = page.getByRole('button', { name: /Check answer/ });
  await expect(check).toBeVisible();
  await giveSomething(page);
  const verdict = page.locator('.verdict');
  await expect(verdict).toBeVisible();
  return (await verdict.innerText()).includes('Right');
}

/** Any answer in whatever format the question has, and the check, without a mouse. */
export async function giveSomething(page: Page): Promise<void> {
  const has = async (selector: string) => (await page.locator(selector).count()) > 0;
  if (await has('ol.order')) {
    await tabTo(page, 'ol.order .down');
    await page.keyboard.press('Space');
    await tabTo(page, 'button[type=submit]');
  } else if (await has('input.typed')) {
    await tabTo(page, 'input.typed');
    await page.keyboard.type('Ada Lund');
  } else if (await has('.passage')) {
    await tabTo(page, '.passage input');
    await page.keyboard.press('Space');
  } else {
    for (let slot = Math.max(1, await page.locator('.slot').count()); slot > 0; slot--) await page.keyboard.press('1');
  }
  await page.keyboard.press('Enter');
}

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${selector}.`);
}

/** Plays what is left of a sitting; gives how many were answered and how many were right. */
export async function playToTheEnd(page: Page): Promise<{ answered: number; right: number }> {
  let answered = 0;
  let right = 0;
  for (;;) {
    if (await answerByKeyboard(page)) right += 1;
    answered += 1;
    const isLast = (await page.getByRole('button', { name: 'See how it went' }).count()) > 0;
    await page.keyboard.press('Enter');
    if (isLast) return { answered, right };
    await expect(page.locator('.verdict')).toHaveCount(0);
  }
}

export type Person = { name: string; email: string; password: string; role: 'Learn' | 'Teach' };

/** Signs up through the form. */
export async function signUp(page: Page, { name, email, password, role }: Person): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByLabel(role).check();
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).not.toHaveURL(/sign-up/);
}
