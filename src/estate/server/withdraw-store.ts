import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/estate-commands.ts'
import type { ToldLine, Withdrawing } from '../core/withdraw-value.ts'
import { moveLines } from './inventory/inventory-store.ts'
import { saveValue } from './inventory/settle-line.ts'

type Withdrawal = Commands['estate.withdraw']

/** What is held of a number of a register, and of what it told. */
export const withdrawing = async (
  db: Db,
  building: string,
  { ref, said }: Withdrawal,
): Promise<Withdrawing> => ({
  agency: (await db.row<{ agency: string }>(sql`select agency from estate.building where id = ${building}`))
    ?.agency,
  lines: said ? await toldLines(db, building, said) : [],
  hasReference:
    (await db.row(sql`
      select from estate.external_ref x where x.kind = ${ref.kind} and x.ref = ${ref.ref} and x.entity = ${ref.entity}`)) !==
    undefined,
})

const toldLines = (
  db: Db,
  building: string,
  { origin, field, value, objects }: NonNullable<Withdrawal['said']>,
): Promise<ToldLine[]> =>
  db.rows<ToldLine>(sql`
    select s.id, s.object, s.family, s.field, s.state, (
        select jsonb_build_object('id', p.id, 'value', p.value) from estate.statement p
        where p.object = s.object and p.field = s.field and p.state = 'past' and p.withdrawn_at is null and p.id < s.id
        order by p.id desc limit 1) as before
    from estate.statement s
    where s.object = any (${[...objects]}::uuid[]) and s.field = ${field} and s.building = ${building} and s.source = 'import'
      and s.origin = ${origin} and s.value #>> '{}' = ${value} and s.state in ('stands', 'differs')`)

/** The number is nobody’s; its lines are over, and what stood before them stands again. */
export const saveWithdrawal = async (
  db: Db,
  { ref }: Withdrawal,
  lines: readonly ToldLine[],
  { at, day }: { at: string; day: string },
): Promise<void> => {
  await db.run(sql`
    delete from estate.external_ref x where x.kind = ${ref.kind} and x.ref = ${ref.ref} and x.entity = ${ref.entity}`)
  const standing = lines.filter(({ state }) => state === 'stands')
  for (const { before, ...line } of standing) await saveValue(db, line, before?.value ?? null, day)
  await moveLines(
    db,
    standing.flatMap(({ before }) => (before ? [{ id: before.id, state: 'stands' }] : [])),
  )
  await db.run(sql`
    update estate.statement set state = 'past', withdrawn_at = ${at} where id = any (${lines.map(({ id }) => id)}::bigint[])`)
}
