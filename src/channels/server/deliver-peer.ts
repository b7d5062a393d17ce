import { houseActor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { dangerIn, usualPartOf } from '../../requests/core/contract.ts'
import type { Message, PeerTold, Way } from '../core/message-shape.ts'
import type { Ending } from './message-store.ts'

/** A message on its way: `words` with its subject, `enclosed` as a thread takes them, `request` the one that it would open. */
type OnItsWay = {
  id: string
  way: Way
  at: string
  message: Message
  words: string
  enclosed: object
  request: string
}

/** The house, where it writes down what a city or the State keeps under a number there. */
const house = houseActor(derivedId('channels'))

/**
 * What came with a dossier elsewhere goes into that dossier's request, or opens one. Whoever wrote there has told once, and has no
 * part in the thread: the house files it, with her name alone, and writes her nothing.
 */
export const deliverPeer = async (kernel: Kernel, told: PeerTold, about: OnItsWay): Promise<Ending> =>
  told.to === 'thread' ? sayOfPeer(kernel, told, about) : fileOfPeer(kernel, told, about)

const sayOfPeer = async (
  kernel: Kernel,
  { request, name, as }: PeerTold & { to: 'thread' },
  { id, at, enclosed }: OnItsWay,
): Promise<Ending> => {
  const { words, photos = [], papers } = enclosed as { words: string; photos?: string[]; papers?: object }
  const say = (type: string, data: object, as = 'say') => ({
    id: derivedId(as, id, request),
    type,
    subject: request,
    data,
    at,
  })
  // Whoever writes there is asked nothing back: what is surely a danger rings, the name of a file alone does not.
  const rings = !papers && dangerIn(words)?.sure ? { danger: true } : {}
  const outcome =
    as === 'note'
      ? await kernel.send(house, say('request.note', { words, ...(papers ? { papers } : {}), ...rings }))
      : // In that thread alone, as who asks there: what she says is answered.
        await kernel.send(
          { ...house, id: derivedId('sender', id), role: 'tenant', name, matter: request },
          say('request.say', enclosed),
        )
  if (outcome.ok && as === 'note' && photos.length)
    await kernel.send(house, say('request.addPhoto', { photos }, 'photos'))
  if (!outcome.ok) return { state: 'intake', why: 'refused', candidates: [request] }
  return { state: 'placed', why: 'peer', request, agency: await agencyAt(kernel, request) }
}

const fileOfPeer = async (
  kernel: Kernel,
  { requester, nature, unit, building, part, received }: PeerTold & { to: 'filing' },
  { id, way, at, message, words, request }: OnItsWay,
): Promise<Ending> => {
  const command = derivedId('file', id)
  const common = part ?? (nature && !unit ? usualPartOf(nature) : undefined)
  const outcome = await kernel.send(house, {
    id: command,
    type: 'request.file',
    subject: request,
    data: {
      nature: nature ?? 'other.repair',
      channel: way,
      words,
      ...(unit ? { unit } : { building, ...(common ? { part: common } : {}) }),
      ...(requester ? { requester } : {}),
      ...(received ? { received } : {}),
      ...(message.photos.length ? { photos: message.photos } : {}),
      ...(message.sounds.length ? { sounds: message.sounds } : {}),
    },
    at,
  })
  if (!outcome.ok) return { state: 'intake', why: 'refused', candidates: [] }
  if (message.papers.length)
    await kernel.send(house, {
      id: derivedId('papers', id),
      type: 'request.note',
      subject: request,
      data: { words: '…', papers: message.papers },
      at,
    })
  return {
    state: 'placed',
    why: 'peer',
    request,
    // Whose name alone is known is somebody since this filing, under its id.
    person: requester?.person ?? (requester?.name ? command : undefined),
    agency: await agencyAt(kernel, request),
  }
}

const agencyAt = async (kernel: Kernel, request: string): Promise<string | null> =>
  (
    await kernel.database.owner.row<{ agency: string }>(
      sql`select m.agency from requests.matter m where m.id = ${request}`,
    )
  )?.agency ?? null
