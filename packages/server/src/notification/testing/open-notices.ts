// The notices of one person as they stand in the database, for tests: of which report, of which kind, on what occasion.
import type { Resident, World } from '../../testing/world.ts';

export async function openNotices(w: World, person: Resident) {
  return w.as(person, (cx) =>
    cx.db
      .selectFrom('notification')
      .select(['kind', 'occasion', 'reportId as report'])
      .where('tenantId', '=', w.tenant)
      .where('personId', '=', person.id)
      .orderBy('id')
      .execute(),
  );
}
