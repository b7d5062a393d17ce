import { rolesWhere } from '../../../kernel/core/roles.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { ContactDifference, ContactSpeaker } from '../../core/person/contact-owner.ts'
import type { KnownContact } from '../../core/person/plan-person.ts'

/** Whoever works for the landlord: what they said of a tenant, the agency said. */
const colleagues = [...rolesWhere(({ side }) => side === 'staff')]

type ContactRow = Omit<KnownContact, 'owner'> & { herself: string[]; agency: string[]; isAgencys: boolean }

/** Persons, and those of households, with who said how each is reached: herself, somebody of the staff, or a list. */
export const contactsOf = async (
  db: Db,
  { persons, households }: { persons: readonly string[]; households: readonly string[] },
): Promise<KnownContact[]> => {
  const rows = await db.rows<ContactRow>(sql`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", p.household, p.phone, p.email,
      p.erased_at is not null as erased,
      array(select distinct field from kernel.fact f cross join jsonb_array_elements_text(f.data -> 'fields') field
        where f.subject = p.id and f.type = 'person.corrected' and f.actor = p.id) as herself,
      array(select distinct field from kernel.fact f cross join jsonb_array_elements_text(f.data -> 'fields') field
        where f.subject = p.id and f.type = 'person.corrected' and f.actor <> p.id and f.role = any (${colleagues}::text[])) as agency,
      exists (select from kernel.fact f where f.subject in (p.id, p.household) and f.role = any (${colleagues}::text[])
        and (f.type = 'person.known' or f.type in ('person.movedIn', 'person.joined')
          and jsonb_exists(f.data -> 'people', p.id::text))) as "isAgencys"
    from people.reachable p
    where p.id = any (${persons}::uuid[]) or p.household = any (${households}::uuid[])`)
  return rows.map(({ herself, agency, isAgencys, ...row }) => {
    const owner = (field: string): ContactSpeaker =>
      herself.includes(field) ? 'self' : isAgencys || agency.includes(field) ? 'office' : 'list'
    return { ...row, owner: { phone: owner('phone'), email: owner('email') } }
  })
}

/** What the ERP says otherwise than whoever knows better, in the place of what it said of this number before. */
export const saveDifferences = async (
  db: Db,
  { source, key, person, at }: { source: string; key: string; person: string; at: string },
  differences: readonly ContactDifference[],
  fields: readonly string[],
): Promise<void> => {
  await db.run(sql`
    delete from erp.contact_difference d where d.source = ${source} and d.key = ${key} and d.field = any (${[...fields]}::text[])`)
  if (differences.length === 0) return
  await db.run(sql`
    insert into erp.contact_difference (source, key, person, field, value, is_newer, at)
    select ${source}, ${key}, ${person}, d.field, d.value, d."isNewer", ${at}::timestamptz
    from jsonb_to_recordset(${json(differences)}::jsonb) as d (field text, value text, "isNewer" boolean)`)
}
