import { houseActor, type Actor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Message } from '../core/message-shape.ts'
import type { RawMessage } from './message-store.ts'
import { readers } from './readers.ts'
import { noWords } from './said-message.ts'

/** Minutes after which a scanner that did not answer is asked again. */
const againAfter = 10

type Files = Pick<Message, 'photos' | 'sounds' | 'papers' | 'unkept'>
type UncheckedMessage = Files &
  RawMessage & {
    state: string
    request: string | null
    person: string | null
    firm: string | null
    name: string
  }

export const areUnchecked = ({ unkept }: Pick<Files, 'unkept'>): boolean =>
  unkept.some(({ why }) => why === 'unchecked')

/** Asks for the files of a message once more, later: its words wait for no scanner. */
export const checkLater = (db: Db, id: string): Promise<unknown> =>
  db.run(sql`
    select graphile_worker.add_job('channels.files', payload => json_build_object('message', ${id}::text),
      job_key => ${`files:${id}`}::text, run_at => now() + make_interval(mins => ${againAfter}::integer))`)

/**
 * The files that no scanner had looked at, now: those that are clean stand with the message, and in the thread where it stands. As long
 * as nobody answers they wait, in the bytes of their message.
 */
export const checkFiles = async (kernel: Kernel, id: string): Promise<void> => {
  const { owner } = kernel.database
  const row = await owner.row<UncheckedMessage>(sql`
    select m.id, m.channel as way, m.received_at as "receivedAt", m.came_on::text as "cameOn", m.registered, m.state, m.request, m.person, m.firm, coalesce(nullif(m.sender_name, ''), m.sender) as name,
      m.photos, m.sounds, m.papers, m.unkept, r.bytes
    from channels.message m join channels.raw r on r.message = m.id where m.id = ${id} and m.state <> 'received' and m.erased_at is null`)
  if (!row || !areUnchecked(row)) return
  const read = await readers[row.way](kernel, row.bytes, row)
  if (read.kind !== 'message') return
  const fresh = {
    photos: read.photos.filter((one) => !row.photos.includes(one)),
    sounds: read.sounds.filter((one) => !row.sounds.includes(one)),
    papers: read.papers.filter(({ sha256 }) => !row.papers.some((one) => one.sha256 === sha256)),
  }
  if (row.state === 'placed' && row.request)
    await sayFiles(kernel, { ...row, id, request: row.request }, fresh)
  await owner.run(sql`
    update channels.message set photos = ${[...row.photos, ...fresh.photos]}, sounds = ${[...row.sounds, ...fresh.sounds]},
      papers = ${json([...row.papers, ...fresh.papers])}, unkept = ${json(read.unkept)}
    where id = ${id} and erased_at is null`)
  if (areUnchecked(read)) await checkLater(owner, id)
}

type Speaking = UncheckedMessage & { id: string; request: string }

const sayFiles = async (kernel: Kernel, message: Speaking, fresh: Omit<Files, 'unkept'>): Promise<void> => {
  const came = [...fresh.photos, ...fresh.sounds, ...fresh.papers.map(({ sha256 }) => sha256)]
  if (!came.length) return
  await kernel.send(senderOf(message), {
    id: derivedId('files', message.id, ...came),
    type: 'request.say',
    subject: message.request,
    data: {
      words: noWords,
      ...(fresh.photos.length ? { photos: fresh.photos } : {}),
      ...(fresh.sounds.length ? { sounds: fresh.sounds } : {}),
      ...(fresh.papers.length ? { papers: fresh.papers } : {}),
    },
    at: new Date().toISOString(),
  })
}

const senderOf = ({ id, person, firm, name, request }: Speaking): Actor => ({
  ...houseActor(firm ?? person ?? derivedId('sender', id), name),
  role: firm ? 'firm' : 'tenant',
  ...(firm ? { firm } : {}),
  matter: request,
})
