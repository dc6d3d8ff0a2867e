import { expect, test } from 'vitest';
import { findSameText, saveImport } from '@/lib/db/import';
import { listDrafts } from '@/lib/db/questions';
import { getEvent, listEvents } from '@/lib/db/library';
import { hashText } from '@/lib/db/id';
import { findOperator } from '@/lib/db/operators';
import { madeSource, makeAccount, makeQuestion, makeReading } from './made';
import { withTestDb } from './open-test-db';

withTestDb();

test('what is imported before there is an account belongs to the machine, and the administrator finds it', async () => {
  expect(await findOperator('nobody@school.example')).toBeNull();
  const machine = await findOperator(null);
  expect(machine).toMatchObject({ name: 'Command line', email: null, role: 'teacher' });
  expect(await findOperator(null)).toEqual(machine);
  const reading = makeReading();
  const { eventSlug } = await saveImport(machine!, { key: crypto.randomUUID(), eventTitle: 'The ferry', readings: [{ reading, source: madeSource }], questions: [makeQuestion(reading)], refused: [] });

  const administrator = await makeAccount();
  const decoy = await makeAccount();
  expect(administrator.role).toBe('administrator');
  expect(await findOperator(null)).toEqual(administrator);
  expect(await findOperator(decoy.email!.toUpperCase())).toEqual(decoy);
  const { id } = await getEvent(administrator, eventSlug);
  expect(await listDrafts(administrator, id)).toHaveLength(1);
  const listed = async (viewer: typeof decoy | null) => (await listEvents(viewer, { page: 1 })).items.map(({ slug }) => slug);
  expect(await listed(administrator)).toEqual([eventSlug]);
  expect([await listed(decoy), await listed(null)]).toEqual([[], []]);
  await expect(getEvent(decoy, eventSlug)).rejects.toMatchObject({ code: 'not-found' });
  expect(await findSameText(decoy, hashText(reading.report.text))).toBeNull();
});
