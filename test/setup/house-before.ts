import pg from 'pg'
import { migrate, migrations } from '../../src/kernel/server/migrate.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { nameRoles, settleRoles, stemOf } from '../../src/kernel/server/database-roles.ts'
import { asAdmin, emptyDatabase, on, serverConfig } from './database.ts'

/** A database of a house as it stood before a migration, with rows written as they were then, and all migrations since; what they told. */
export type HouseBefore = { client: pg.Client; told: string[]; close: () => Promise<void> }

/** `migration`: the name of its file; `write`: puts rows of then into the tables of then. */
export const openHouseBefore = async (
  migration: string,
  write: (client: pg.Client) => Promise<unknown>,
): Promise<HouseBefore> => {
  const { rows } = await asAdmin((admin) => admin.query<{ me: string }>('select current_user as me'))
  const { name } = await emptyDatabase(`before_${newId().slice(-8)}`, rows[0]!.me)
  const config = on(await serverConfig(), name)
  const client = new pg.Client(config)
  await client.connect()
  await settleRoles(client)
  const { stem } = (await client.query<{ stem: string }>("select app.role('') as stem")).rows[0]!
  await client.query(
    'create schema if not exists kernel; create table kernel.migration (name text primary key, hash text not null, at timestamptz not null default now())',
  )
  for (const { name: file, text, hash } of migrations().filter((each) => each.name < migration))
    await client.query(
      `begin;\n${nameRoles(text, stem)}\n;insert into kernel.migration (name, hash) values ('${file}', '${hash}'); commit`,
    )
  await write(client)
  const { told } = await migrate(config)
  return {
    client,
    told,
    close: async () => {
      await client.end()
      await asAdmin(async (admin) => {
        await admin.query(`drop database "${name}" with (force)`)
        for (const reach of ['none', 'household', 'patch', 'agency', 'firm', 'all'])
          await admin.query(`drop role if exists ${stemOf(name)}${reach}`)
      })
    },
  }
}
