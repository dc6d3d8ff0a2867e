import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import type { Run } from '@/components/form/use-action';

type Props = {
  action: Run<unknown>;
  classId: string;
  sets: { id: string; title: string; questionCount: number }[];
  /** As a datetime-local field has them, on the teacher's clock. */
  opensAt: string;
  dueAt: string;
  timeZone: string;
  assignKey: string;
};

/** Gives a set to a class, from one time until another. */
export function AssignForm({ action, classId, sets, opensAt, dueAt, timeZone, assignKey }: Props) {
  return (
    <ActionForm action={action} submit="Assign it" busy="Assigning …" done="Assigned. It is in the list.">
      <Field as="select" name="setId" label="Set">
        {sets.map(({ id, title, questionCount }) => (
          <option key={id} value={id}>
            {title} ({questionCount})
          </option>
        ))}
      </Field>
      <Field name="title" label="Title for the class" hint="Left empty, it is the title of the set." maxLength={120} />
      <Field name="opensAt" label="Opens" type="datetime-local" defaultValue={opensAt} />
      <Field name="dueAt" label="Due" hint={`By the clock of ${timeZone.replaceAll('_', ' ')}.`} type="datetime-local" defaultValue={dueAt} />
      <input type="hidden" name="classId" value={classId} />
      <input type="hidden" name="key" value={assignKey} />
    </ActionForm>
  );
}
