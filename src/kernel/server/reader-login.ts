import pg from 'pg'

/**
 * A second login, with which everything is read: it can become the six roles of the database, and without one of them it reads
 * nothing. A statement that was smuggled into a question can then take the role off, and finds itself nobody. Throws
 * `reader_owner` where this login may do more, `reader_roles` where it can not become one of the six.
 */
export const checkReader = async (reader: pg.PoolConfig): Promise<void> => {
  const client = new pg.Client(reader)
  await client.connect()
  try {
    const { rows } = await client.query<{ more: boolean; missing: string | null }>(`
      select r.rolsuper or r.rolcreaterole or r.rolbypassrls or r.rolinherit
          or exists (select from pg_class c where c.relowner = r.oid) or pg_has_role(r.oid, d.datdba, 'member') as more,
        (select string_agg(m.rolname, ', ') from pg_roles m
          where m.rolname like replace(app.role('%'), '_', '\\_') and not pg_has_role(r.oid, m.oid, 'member')) as missing
      from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`)
    const { more, missing } = rows[0]!
    if (more)
      throw new Error(
        'reader_owner: the login of READER_URL may do more than read by a role; it is noinherit, owns nothing and administers nothing',
      )
    if (missing)
      throw new Error(`reader_roles: the login of READER_URL may not become ${missing}: grant them to it`)
  } finally {
    await client.end()
  }
}
