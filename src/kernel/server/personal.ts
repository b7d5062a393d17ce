import type { Db, RawBuilder } from './sql.ts'

export type Row = Record<string, unknown>

/** A sentence: why nothing is done. */
export type ReasonWhy = string

/**
 * One kind of thing in the file of an access request: the question that lists it, a row an object. Secrets (tokens, the seal of a
 * password) stay here. `hidden`: the keys whose text may name others. `media`: its rows name a file, by `sha256`, that goes along.
 * `goes`: how many an erasure lets go of, as the rights page says before it.
 */
export type ExportRule = {
  kind: string
  ask: (person: string) => RawBuilder<{ row: Row }>
  hidden?: readonly string[]
  media?: 'photo' | 'sound' | 'paper'
  goes?: {
    all: (person: string) => RawBuilder<{ n: number }>
    /** of what is long over alone, at this instant (ISO): what goes while her lease or her job goes on */
    old?: (person: string, now: string) => RawBuilder<{ n: number }>
  }
}

/** How a person is named in what others wrote of her, until she is erased. */
export type Names = { lastName: string; phone: string; email: string }

export const noNames: Names = { lastName: '', phone: '', email: '' }

/** The person who asked to be forgotten, at which instant (ISO), how she was named until then, and of which household she was. */
export type Erasure = { person: string; at: string; names: Names; household?: string | null }

/** Lets go of a person's data in one table. Told are the hashes of files that it named, if any. */
export type Erasing = (db: Db, leaving: Erasure) => Promise<readonly string[] | number>

/** What goes by itself: until when it is kept, and what lets go of it, once a night. */
export type RetentionRule = { until: string; forget: (db: Db, now: string) => Promise<unknown> }

/** What a slice holds of people in one table. The three rights read it: access, erasure, and an end (RGPD, art. 5, 15 and 17). */
export type Personal = {
  table: string
  /** each column that can name somebody, and whom it names */
  person: Readonly<Record<string, string>>
  /** what of it stands in the person's file; `in`: the kind that another table asks for both */
  export: ExportRule | { in: string } | ReasonWhy
  /** what the person's erasure does here (`person.erase`) */
  erase: Erasing | ReasonWhy
  /** what is done while the person's lease or job goes on (`person.eraseWords`) */
  eraseWords?: Erasing
  keep: RetentionRule | ReasonWhy
}

/** Columns that could hold a person, and hold none: by reason, a table with its columns. */
export type Impersonal = Readonly<Record<ReasonWhy, Readonly<Record<string, readonly string[]>>>>

/** Lets go of all that is the person's (`all`), or of her words where matters are long over (`words`); returns files that were let go. */
export const erasePersonal = async (
  db: Db,
  personal: readonly Personal[],
  leaving: Erasure,
  what: 'all' | 'words' = 'all',
): Promise<string[]> => {
  const gone: string[] = []
  for (const { erase, eraseWords } of personal) {
    const step = what === 'words' ? eraseWords : erase
    const files = typeof step === 'function' ? await step(db, leaving) : 0
    if (typeof files === 'object') gone.push(...files)
  }
  return gone
}

/** Lets go of what has been kept long enough. One table that cannot does not keep the others; it is thrown at the end. */
export const forgetDue = async (db: Db, personal: readonly Personal[], now: string): Promise<void> => {
  const faults: unknown[] = []
  for (const { keep } of personal)
    if (typeof keep === 'object') await keep.forget(db, now).catch((fault: unknown) => faults.push(fault))
  if (faults.length > 0) throw faults[0]
}
