import { z } from 'zod/mini'
import { outletName } from './back/outlet-shape.ts'
import { sourceName } from './source-name.ts'

const text = z.string().check(z.minLength(1), z.maxLength(400))
/** A name of theirs: it is quoted wherever it is said, whatever it holds. */
const column = z.string().check(z.minLength(1), z.maxLength(128), z.regex(/^[^\0]+$/))
/** From when in the day it is looked at, once (Paris); without it, every ten minutes (files), or from three in the morning (a database, HTTP). */
const hour = z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)))
/** A secret stands in a file, or in a variable of the environment that is named here; never in these settings. */
const secret = {
  secretFile: z.optional(text),
  secretEnv: z.optional(z.string().check(z.regex(/^[A-Z][A-Z0-9_]{1,60}$/))),
}

/**
 * A folder of this machine, or one of a server over SFTP, whose key is known beforehand (`hostKey`: SHA-256 in base 64, as `ssh-keygen -lf`
 * says it). `begins`: how the names of its files begin. What was taken goes to `done` beside them.
 */
const folderWay = z.object({
  source: sourceName,
  at: hour,
  folder: text,
  begins: text,
  done: text,
  sftp: z.optional(
    z.object({
      host: text,
      port: z.optional(z.int().check(z.minimum(1), z.maximum(65_535))),
      user: text,
      keyFile: text,
      hostKey: text,
    }),
  ),
})

export const sqlKinds = ['postgres', 'mariadb', 'mysql', 'sqlserver', 'oracle'] as const
export type SqlKind = (typeof sqlKinds)[number]

/**
 * A table or a view of a database. `address`: `postgres://name@host:5432/base`, without a password (`?socket=…`: on this machine). `key`: what
 * tells its rows apart, never empty. `changedAt`: when a row last changed, by the database’s own clock; a delta wants it.
 */
const sqlWay = z.object({
  source: sourceName,
  at: hour,
  sql: z.object({
    kind: z.enum(sqlKinds),
    address: z.url().check(z.refine((said) => hostOf(said) !== '', { message: 'bad_address' })),
    ...secret,
    /** spoken to in the clear by `false`, on this machine alone */
    tls: z.optional(z.boolean()),
    caFile: z.optional(text),
    schema: z.optional(column),
    table: column,
    columns: z.array(column).check(z.minLength(1), z.maxLength(100)),
    key: column,
    changedAt: z.optional(column),
  }),
})

// Over https, or to this machine.
const isSafe = (url: string): boolean => /^https:/i.test(url) || isOwnHost(hostOf(url))

/**
 * A web service: JSON by lines, one array of JSON, or CSV, page after page by its own link to the next (`Link: …; rel="next"`), on that host
 * alone. Over https, but on this machine. `columns`: the names that are read of each line of JSON.
 */
const httpWay = z.object({
  source: sourceName,
  at: hour,
  http: z.object({
    url: z.url().check(z.refine(isSafe, { message: 'plain_http' })),
    ...secret,
    format: z.enum(['lines', 'array', 'csv']),
    columns: z.optional(z.array(column).check(z.minLength(1), z.maxLength(100))),
  }),
})

const { sftp } = folderWay.shape
/** Where an ERP puts files of answers: how their names begin, and where they go once they are read; beside `folder`, over the same SFTP. */
const back = {
  outlet: outletName,
  sftp,
  answers: z.optional(z.object({ folder: text, begins: text, done: text })),
}

/** Where what leaves by an outlet is put: a folder, a table that stands there for it, or a web service. */
const backWay = z.union([
  z.object({ ...back, folder: text }),
  z.object({ ...back, sql: sqlWay.shape.sql }),
  z.object({ ...back, http: httpWay.shape.http }),
])
export type BackWay = z.infer<typeof backWay>

/** Where extracts of sources lie, or who is asked for them; and where goes what is told back. */
export const extractWays = z.object({
  ways: z.array(z.union([folderWay, sqlWay, httpWay])).check(z.maxLength(50)),
  back: z.optional(z.array(backWay).check(z.maxLength(50))),
})
export type ExtractWays = z.infer<typeof extractWays>

export type FolderWay = z.infer<typeof folderWay>
export type SqlWay = z.infer<typeof sqlWay>
export type HttpWay = z.infer<typeof httpWay>
export type ExtractWay = FolderWay | SqlWay | HttpWay

/** The host of an address, as every reader of it understands it; '' where it says a password, or anything out of the way. */
function hostOf(address: string): string {
  return (
    /^[a-z]+:\/\/(?:[\w.~%-]*@)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d+)?(?:[/?][^\\\s]*)?$/i.exec(
      address,
    )?.[1] ?? ''
  )
}

// What is said to this machine leaves on no wire.
function isOwnHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(host)
}

/** Whether a database is spoken to under TLS: always, but on this machine, where it may be asked for. */
export const wantsTls = ({ address, tls }: Pick<SqlWay['sql'], 'address' | 'tls'>): boolean =>
  isOwnHost(hostOf(address)) || /[?&]socket=/.test(address) ? (tls ?? false) : true

/** Why a way cannot be gone; each has its sentence (`erp.way.…`). */
export const wayRefusals = [
  /** the key of the server is not the one that was told: nothing was asked of it */
  'host_key_changed',
  /** nobody answers there */
  'way_down',
  /** name, password or right were refused */
  'way_denied',
  /** what is asked for is not there: a folder, a table, a column, an address */
  'way_unfit',
  /** one question took longer than a minute */
  'way_slow',
  /** the key of a table tells its rows not apart */
  'key_unfit',
  /** a delta wants to know when rows changed */
  'no_changed_at',
  /** the answer leads to another host */
  'moved_elsewhere',
  'file_too_large',
  /** a file was taken, and stays where it lies: the folder may not be written */
  'not_put_away',
  /** no room is left there */
  'way_full',
  /** a zip or a gz */
  'compressed',
  /** no secret stands where it was told */
  'no_secret',
  /** the program that speaks to this database is not installed */
  'no_driver',
  /** no source of that name was set up */
  'no_source',
  /** somebody else is at it */
  'way_busy',
] as const
export type WayRefusal = (typeof wayRefusals)[number]
