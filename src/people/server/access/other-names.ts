import type { Lang } from '../../../kernel/core/access.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Marks, type OtherPerson, type OwnNames, redacting } from '../../core/access/redact-names.ts'

/** As many neighbours as a building has; beyond, their names are not ones that are said of her. */
const mostNeighbours = 2000

/** Who may be named in what was said of a person: her home and those who wrote to her, by first name too; then her building. */
const othersOf = (db: Db, id: string): Promise<OtherPerson[]> =>
  db.rows(sql`
    with her as (select p.id, p.household, p.building from people.person p where p.id = ${id}),
    near as (
      select p.id from people.person p join her on p.household = her.household
      union select w.author from requests.message w join requests.matter r on r.id = w.request where r.requester = ${id}
      union select k.caretaker from people.patch k join her on k.building = her.building
      union select f.actor from kernel.fact f join requests.matter r on r.id = f.subject where r.requester = ${id})
    select p.first_name as first, p.last_name as last, p.id in (select n.id from near n) as near
    from people.person p
    where p.id <> ${id} and p.erased_at is null and p.last_name <> ''
      and (p.id in (select n.id from near n) or p.building = (select her.building from her) or p.kind = 'staff')
    order by 3 desc limit ${mostNeighbours}`)

const ownOf = (db: Db, id: string): Promise<(OwnNames & { lang: Lang }) | undefined> =>
  db.row(
    sql`select first_name as first, last_name as last, phone, email, lang from people.person where id = ${id}`,
  )

/** The way to hide what is others' from what was said of one person. */
export const hidingFrom = async (db: Db, id: string, marks: Marks): Promise<(text: string) => string> => {
  const own = await ownOf(db, id)
  const others = await othersOf(db, id)
  return redacting(others, own ?? { first: '', last: '', phone: '', email: '' }, marks)
}
