import { personalOf } from '../../src/kernel/server/personal.house.ts'
import { erasePersonal, forgetDue, type Names, noNames } from '../../src/kernel/server/personal.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'

/** All that a house says is hers goes, as the job of an erasure does it; files are left. */
export const eraseHers = async (
  { database, slices }: Kernel,
  person: string,
  names: Names = noNames,
): Promise<void> => {
  const leaving = { person, at: new Date().toISOString(), names }
  await database.transact((db) => erasePersonal(db, personalOf(slices), leaving))
}

/** What has been kept long enough goes, as each night. */
export const forgetOfTheNight = ({ database, slices }: Kernel): Promise<void> =>
  forgetDue(database.owner, personalOf(slices), new Date().toISOString())
