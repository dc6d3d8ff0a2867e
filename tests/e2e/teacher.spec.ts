import { expect, test } from '@playwright/test';
import { playToTheEnd, signUp } from './play';

// Two reports of one invented event, in our own words.
const harbour = `Harbour bridge stays closed, mayor says
By Tom Field | March 4, 2024

PORT ELLEN - Mayor Rita Solberg has ruled out an early opening of the harbour bridge, saying that “safety comes before the timetable,” the Coast News Agency reported on Monday.

“The bridge will not open before the summer,” Solberg said at a press conference in Port Ellen. She added that the cables had to be replaced first.

Chief engineer Peter Lindqvist said the cables were weaker than the plans had promised. “We found rust in nine of the twelve cables,” Lindqvist said.

Shop owners on the island have complained about the long way round. Council member Ana Duarte called the delay “a disgrace for the whole island,” and demanded a ferry.

Resolution 14 of the town council requires an inspection every two years. The resolution does not cover private bridges.`;
const ferry = `Islanders wait for their bridge
By Sara Holm | March 5, 2024

The harbour bridge in Port Ellen remains shut for months. “The bridge will not open before this summer,” Mayor Rita Solberg told reporters on Monday.

Transport minister Ola Brandt promised money for a ferry. “Nobody on the island will be left alone with this,” Brandt said in the capital.

Chief engineer Peter Lindqvist said that rust had been found in most of the cables.

Solberg said the town could not pay for a ferry by itself. Duarte, a member of the council, described the mayor's plan as “too little and too late.”`;

test('from two pasted reports to a result in the gradebook, with a pupil in a second browser', async ({ page, browser }) => {
  test.setTimeout(180_000);
  await signUp(page, { name: 'Ms Okafor', email: 'okafor@example.org', password: 'four plain words here', role: 'Teach' });

  // Bad text is refused in a sentence, and stays in the form.
  await page.goto('/import');
  const first = page.getByLabel('Text of report 1');
  await first.fill('Too short to be a report.');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.locator('[id$=text-error]')).toContainText('at least 40');
  await expect(first).toHaveValue('Too short to be a report.');

  await first.fill(harbour);
  await page.getByRole('button', { name: 'Add another report' }).click();
  await page.getByLabel('Text of report 2').fill(ferry);
  await page.getByLabel(/Outlet/).nth(0).fill('The Harbour Post');
  await page.getByLabel(/Outlet/).nth(1).fill('Island Herald');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible();
  await expect(page.locator('main:not([aria-busy])')).toContainText('Rita Solberg');
  await expect(page.locator('main:not([aria-busy])')).toContainText('Peter Lindqvist');
  await page.getByLabel('Title of the event').fill('The harbour bridge');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page).toHaveURL(/\/curate/);
  await page.getByRole('button', { name: /Publish all/ }).click();
  await expect(page.getByRole('link', { name: 'See the quiz' })).toBeVisible();

  await page.goto('/sets/new');
  await page.getByLabel('Event', { exact: true }).selectOption({ label: 'The harbour bridge' });
  await expect(page.locator('main:not([aria-busy])')).toContainText('The harbour bridge');
  for (let i = 0; i < 3; i++) await page.getByRole('checkbox').nth(i).check();
  await page.getByLabel('Title of the set').fill('Bridge quiz');
  await page.getByRole('button', { name: 'Save the set' }).click();
  await expect(page).toHaveURL(/\/sets(?!\/new)/);

  await page.goto('/classes');
  await page.getByLabel('Name of the class').fill('10B');
  await page.getByRole('button', { name: 'Make the class' }).click();
  await expect(page).toHaveURL(/\/classes\/.+/);
  const classAddress = page.url();
  const code = (await page.locator('[data-code]').first().getAttribute('data-code'))!;
  await page.getByLabel('Title for the class').fill('For Monday');
  await page.getByRole('button', { name: 'Assign it' }).click();
  await expect(page.getByRole('link', { name: /For Monday/ })).toBeVisible();

  const pupil = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await pupil.goto('/join');
  await pupil.getByLabel('Class code').fill(code.toLowerCase());
  await pupil.getByLabel('Your name in class').fill('=Maya');
  await pupil.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(pupil).toHaveURL(/\/classes\//);
  await pupil.getByRole('link', { name: /For Monday/ }).first().click();
  await pupil.getByRole('button', { name: /start|begin/i }).click();
  await expect(pupil).toHaveURL(/\/quiz\//);
  const played = await playToTheEnd(pupil);
  expect(played.answered).toBe(3);

  await page.goto(classAddress);
  await page.getByRole('link', { name: /For Monday/ }).first().click();
  const row = page.getByRole('row', { name: /Maya/ });
  await expect(row).toContainText('Done');
  await expect(row).toContainText(`${played.right}/3`);
  const sheet = await page.request.get(`${page.url().split('?')[0]}/results.csv`);
  expect(sheet.headers()['content-type']).toContain('text/csv');
  expect(await sheet.text()).toContain("'=Maya");
  // Somebody else's class work looks as if it were not there.
  expect((await pupil.request.get(`${page.url().split('?')[0]}/results.csv`)).status()).toBe(404);
});
