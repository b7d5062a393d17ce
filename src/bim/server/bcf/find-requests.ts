import type { Actor } from '../../../kernel/core/access.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { isAboutPeople, natures } from '../../../requests/core/contract.ts'

/** Natures that stay in the house, whoever asks. */
const staying: string[] = natures.map(({ code }) => code).filter(isAboutPeople)

type Page = { top: number; skip: number }
type NamedBuilding = { id: string; name: string }

export const isId = (text: string | undefined): text is string =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text ?? '')

/** Buildings that the reader may see, by their names. */
export const buildingsSeen = (kernel: Kernel, actor: Actor, { top, skip }: Page): Promise<NamedBuilding[]> =>
  kernel.database.as(actor, (db) =>
    db.rows(sql`
      select b.id, concat_ws(', ', b.name, nullif(b.address, b.name), b.commune) as name from estate.site b
      order by b.name, b.address, b.id limit ${top} offset ${skip}`),
  )

/** One of them, whatever is asked; undefined alike when there is none and when it is not the reader's. */
export const buildingSeen = async (
  kernel: Kernel,
  actor: Actor,
  id: string | undefined,
): Promise<NamedBuilding | undefined> =>
  isId(id)
    ? kernel.database.as(actor, (db) =>
        db.row(sql`
          select b.id, concat_ws(', ', b.name, nullif(b.address, b.name), b.commune) as name from estate.site b where b.id = ${id}`),
      )
    : undefined

/** Requests of a building, newest first. */
export const requestsIn = (
  kernel: Kernel,
  actor: Actor,
  building: string,
  { top, skip }: Page,
): Promise<string[]> =>
  kernel.database.as(actor, async (db) =>
    (
      await db.rows<{ id: string }>(sql`
        select r.id from requests.matter r where r.building = ${building} and r.nature <> all (${staying}::text[])
        order by r.filed_at desc, r.id desc limit ${top} offset ${skip}`)
    ).map(({ id }) => id),
  )

/** Requests that are open, the most pressing first. */
export const openIn = (kernel: Kernel, actor: Actor, building: string, most: number): Promise<string[]> =>
  kernel.database.as(actor, async (db) =>
    (
      await db.rows<{ id: string }>(sql`
        select r.id from requests.matter r where r.building = ${building} and r.closed_at is null and r.nature <> all (${staying}::text[])
        order by r.due, r.id limit ${most}`)
    ).map(({ id }) => id),
  )

/** One request of a building. */
export const requestIn = async (
  kernel: Kernel,
  actor: Actor,
  building: string | undefined,
  id: string | undefined,
): Promise<string | undefined> =>
  isId(building) && isId(id)
    ? kernel.database.as(
        actor,
        async (db) =>
          (
            await db.row<{ id: string }>(
              sql`select r.id from requests.matter r where r.building = ${building} and r.id = ${id}`,
            )
          )?.id,
      )
    : undefined
