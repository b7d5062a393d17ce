import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { type Commands, commands } from '../core/contract.ts'
import { hearValues, keepLines, layDown, tellValues, type TellingValues } from '../core/rpls/tell-values.ts'
import { saveHeardValues } from './heard-store.ts'
import { layoutIn, saveLayout } from './layout-store.ts'

type Keep = Commands['register.keep']
type Tell = Commands['register.tell']

const saveLines = (db: Db, { year, lines }: Keep): Promise<number> => {
  const rows = [...new Map(lines.map((cells) => [cells[1] ?? '', cells])).entries()]
  return db.run(sql`
    insert into statutory.declared_line as d (year, own_id, unit, cells)
    select ${year}, r.id, (select u.id from estate.place u where u.ref = r.id),
      array(select jsonb_array_elements_text(r.cells))
    from jsonb_to_recordset(${json(rows.map(([id, cells]) => ({ id, cells })))}::jsonb) as r (id text, cells jsonb)
    on conflict (year, own_id) do update set cells = excluded.cells, unit = excluded.unit`)
}

const saveValues = async (db: Db, { year, values }: Tell, by: string, at: string): Promise<void> => {
  const rows = json([...new Map(values.map((each) => [`${each.unit} ${each.position}`, each])).values()])
  await db.run(sql`
    insert into statutory.told_value as t (unit, year, position, value, by_person, at)
    select r.unit, ${year}, r.position, r.value, ${by}, ${at}
    from jsonb_to_recordset(${rows}::jsonb) as r (unit uuid, position int, value text)
    on conflict (unit, year, position) do update set value = excluded.value, by_person = excluded.by_person, at = excluded.at`)
  await db.run(sql`delete from statutory.told_value t where t.year = ${year} and t.value = ''`)
}

const unknownAmong = async (db: Db, values: readonly { unit: string }[]): Promise<string | undefined> =>
  (
    await db.row<{ unit: string }>(sql`
      select a.unit from unnest(${values.map(({ unit }) => unit)}::uuid[]) as a (unit)
      where not exists (select from estate.place u where u.id = a.unit and u.kind = 'dwelling') limit 1`)
  )?.unit

/** How last year’s file is kept, and how head office says what only it knows. */
export const registerHandlers: Record<string, Handler> = {
  'register.keep': handler<Pick<TellingValues, 'layout'>, Keep>({
    data: commands['register.keep'],
    gather: async (db, { data }) => ({ layout: await layoutIn(db, data.year) }),
    decide: keepLines,
    save: async (db, _, __, { data }) => void (await saveLines(db, data)),
  }),
  'register.tell': handler<TellingValues, Tell>({
    data: commands['register.tell'],
    gather: async (db, { data }) => ({
      layout: await layoutIn(db, data.year),
      unknown: await unknownAmong(db, data.values),
    }),
    decide: tellValues,
    save: async (db, _, __, { data }, { actor, at }) => saveValues(db, data, actor.id, at),
  }),
  'register.hear': handler<TellingValues, Commands['register.hear']>({
    data: commands['register.hear'],
    gather: async (db, { data }, { now }) => ({
      layout: await layoutIn(db, Number(now.slice(0, 4)) + 1),
      unknown: await unknownAmong(db, data.values),
    }),
    decide: hearValues,
    save: (db, _, __, { data }, { at }) => saveHeardValues(db, data, at),
  }),
  'register.layDown': handler<null, Commands['register.layDown']>({
    data: commands['register.layDown'],
    gather: async () => null,
    decide: layDown,
    save: async (db, _, __, { data }, { actor, at }) => void (await saveLayout(db, data, actor.id, at)),
  }),
}
