import { cleanPaperName } from '../../../kernel/core/enclosed-paper.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import type { Row } from '../../../kernel/server/personal.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { type ArchiveEntry, zipOf } from '../../../kernel/server/zip.ts'
import { pageOf } from '../../core/access/access-page.ts'
import { sayInFile } from '../../core/access/file-words.ts'
import { heldOfPerson, kindsOf } from './held-of-person.ts'
import { hidingFrom } from './other-names.ts'

/** Beyond, photos go in as they are shown in a list, so that none is left out. */
const mostBytes = 40 * 1024 * 1024

type Progress = (done: number, steps: number) => Promise<unknown>

/** Everything that is held of one person as a zip: a page to read, the same as JSON, her photos, voice notes and papers. */
export const gatherPersonFile = async (
  { database: { owner: db }, files, slices, say: sayOfHouse }: Kernel,
  person: string,
  now: string,
  progress: Progress,
): Promise<Buffer> => {
  const { lang, landlord } = await addressFile(db, person)
  const say = sayInFile(lang, sayOfHouse)
  const hide = await hidingFrom(db, person, {
    person: say('file.mark.person'),
    phone: say('file.mark.phone'),
    mail: say('file.mark.mail'),
    link: say('file.mark.link'),
  })
  const held: Record<string, Row[]> = {}
  const kinds = kindsOf(slices)
  for (const [i, exported] of kinds.entries()) {
    held[exported.kind] = await heldOfPerson(db, exported, person, hide)
    await progress(i + 1, kinds.length + 1)
  }
  const things = kinds.flatMap(({ kind, media }) =>
    media ? held[kind]!.map((thing) => ({ media, thing })) : [],
  )
  const steps = kinds.length + things.length + 1
  const zipped: ArchiveEntry[] = []
  let weight = 0
  for (const [i, { media, thing }] of things.entries()) {
    const sha256 = String(thing['sha256'])
    const bytes =
      media === 'photo'
        ? await files.open(sha256, weight > mostBytes ? 'thumb' : 'full')
        : (await (media === 'sound' ? files.openSound(sha256) : files.openPaper(sha256)))?.bytes
    const name = `${say(folders[media])}/${String(i + 1).padStart(3, '0')}${endingOf(media, thing)}`
    if (bytes) {
      zipped.push({ name, bytes })
      thing['file'] = name
      weight += bytes.length
    }
    if (i % 5 === 4) await progress(kinds.length + i + 1, steps)
  }
  const page = pageOf({ held, now, landlord, lang, say })
  const data = JSON.stringify({ of: person, at: now, ...held }, null, 2)
  return zipOf(
    [{ name: say('file.page'), bytes: page }, { name: say('file.data'), bytes: data }, ...zipped],
    now,
  )
}

const folders = { photo: 'file.photos', sound: 'file.sounds', paper: 'file.papers' } as const

// A paper keeps its name, behind its number.
const endingOf = (media: keyof typeof folders, { name }: Row): string => {
  if (media === 'paper') return ` ${cleanPaperName(String(name))}`
  return media === 'sound' ? '.audio' : '.jpg'
}

const addressFile = async (
  db: Kernel['database']['owner'],
  person: string,
): Promise<{ lang: Lang; landlord: string }> =>
  (await db.row<{ lang: Lang; landlord: string }>(sql`
    select p.lang, coalesce((select s.value->>'name' from kernel.setting s where s.key = 'landlord'), 'Loge') as landlord
    from people.person p where p.id = ${person}`)) ?? { lang: 'fr', landlord: 'Loge' }
