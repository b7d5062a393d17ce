import { personalOf } from '../../src/kernel/server/personal.house.ts'
import { erasePersonal, forgetDue, type Names, noNames } from '../../src/kernel/server/personal.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'

/** All that a house says is hers goes, as the job of an erasure does it; files are left. */
export const eraseHers = async (
  { database, slices }: Kernel,
  person: string,
  names: Names = noNames,
): Promise<void> => {
  const home = await database.owner.row<{ household: string | null }>(
    sql`select p.household from people.person p where p.id = ${person}`,
  )
  const leaving = { person, at: new Date().toISOString(), names, household: home?.household ?? null }
  await database.transact((db) => erasePersonal(db, personalOf(slices), leaving))
}

/** What has been kept long enough goes, as each night. */
export const forgetOfTheNight = ({ database, slices }: Kernel): Promise<void> =>
  forgetDue(database.owner, personalOf(slices), new Date().toISOString())
