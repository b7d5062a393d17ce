import { groupRows } from '../../../kernel/core/group-rows.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Link } from '../../core/link/link-contract.ts'
import { rowsById } from '../request-rows.ts'

type LinkRow = { request: string; other: string; kind: Link['kind'] }

/** What requests say of others, and others of them, by request; the wall shows those that the reader may read from both ends. */
export const linksOf = async (db: Db, requests: readonly string[]): Promise<Map<string, Link[]>> => {
  const found = await db.rows<LinkRow>(sql`
    select l.request, l.other, l.kind from requests.request_link l where l.request = any (${requests}::uuid[])
    union all
    select l.request, l.other, l.kind from requests.request_link l where l.other = any (${requests}::uuid[])`)
  if (!found.length) return new Map()
  const rows = new Map(
    (
      await rowsById(
        db,
        found.flatMap((l) => [l.request, l.other]),
      )
    ).map((r) => [r.id, r]),
  )
  const asked = new Set(requests)
  const ends = found.flatMap(({ request, other, kind }) => [
    { of: request, kind, side: 'of' as const, row: rows.get(other) },
    { of: other, kind, side: 'by' as const, row: rows.get(request) },
  ])
  const shown = ends.flatMap(({ of, row, ...link }) =>
    row && asked.has(of) ? { of, link: { ...link, row } } : [],
  )
  return new Map(
    [...groupRows(shown, ({ of }) => of)].map(([of, links]) => [of, unique(links.map(({ link }) => link))]),
  )
}

// Asked of both ends at once, a link is found twice.
const unique = (links: readonly Link[]): Link[] => [
  ...new Map(links.map((link) => [`${link.side}${link.row.id}`, link])).values(),
]
