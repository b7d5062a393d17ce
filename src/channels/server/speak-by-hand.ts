import { type Actor, houseActor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import type { Message } from '../core/message-shape.ts'
import { enclosedIn, isVoicemail, noWords, requestOf } from './said-message.ts'

type PlacedMessage = Pick<Message, 'subject' | 'words' | 'photos' | 'sounds' | 'papers'> & {
  id: string
  request: string
  why: 'hand' | 'opened'
  sender: string
  senderName: string
  person: string | null
  danger: boolean
  at: string
}

/**
 * What somebody placed in a thread is said there, in the name of who sent it and in that thread alone; of what opened a request, the
 * papers, which no filing takes. Run again it says nothing twice. Where the thread takes it no more, the message waits again.
 */
export const speakByHand = async (kernel: Kernel, id: string): Promise<void> => {
  const placed = await kernel.database.owner.row<PlacedMessage>(sql`
    select m.id, m.request, m.why, m.sender, m.sender_name as "senderName",
      coalesce(m.person, case when m.why = 'opened' then r.requester end) as person, m.subject, m.words, m.photos, m.sounds, m.papers,
      m.danger, m.received_at as at
    from channels.message m left join requests.matter r on r.id = m.request
    where m.id = ${id} and m.state = 'placed' and m.why in ('hand', 'opened') and m.request is not null and m.erased_at is null`)
  if (placed?.why === 'hand') return sayPlaced(kernel, placed)
  if (placed?.papers.length) await sayPapers(kernel, placed)
}

const sayPlaced = async (kernel: Kernel, placed: PlacedMessage): Promise<void> => {
  const { id, request, at } = placed
  const outcome = await kernel.send(senderOf(placed), {
    id: derivedId('say', id, request),
    type: 'request.say',
    subject: request,
    data: enclosedIn(placed, strangerIn(kernel, placed)),
    at,
  })
  if (!outcome.ok) return backToIntake(kernel, id)
  // A danger rang without a place as long as the words that told it stood in no thread.
  if (placed.danger)
    await kernel.send(houseActor(derivedId('channels')), {
      id: derivedId('noted', id, request),
      type: 'request.dismiss',
      subject: requestOf(id),
      data: { into: request },
      at: new Date().toISOString(),
    })
}

// Whom the house does not know has no name in a thread: who reads it, the tenant and the firm too, must not take a daughter’s words for
// her mother’s. Her address is for those who work here. A switchboard’s sentence names its number, a letter is on its page.
const strangerIn = ({ say }: Kernel, { person, sender, senderName, sounds }: PlacedMessage): string =>
  person || !sender || isVoicemail({ sender, sounds }) ? '' : senderName || say('fr', 'message.someone')

const sayPapers = async (kernel: Kernel, placed: PlacedMessage): Promise<unknown> =>
  kernel.send(senderOf(placed), {
    id: derivedId('papers', placed.id),
    type: 'request.say',
    subject: placed.request,
    data: { words: noWords, papers: placed.papers },
    at: placed.at,
  })

const senderOf = ({ id, person, sender, senderName, request }: PlacedMessage): Actor => ({
  id: person ?? derivedId('sender', id),
  role: 'tenant',
  name: senderName || sender,
  lang: 'fr',
  agencies: [],
  buildings: [],
  households: [],
  matter: request,
})

const backToIntake = async ({ database: { owner } }: Kernel, id: string): Promise<void> =>
  void (await owner.run(sql`
    update channels.message set state = 'intake', why = 'refused', candidates = array[request], request = null where id = ${id}`))
