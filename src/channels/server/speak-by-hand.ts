import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import type { Message } from '../core/message-shape.ts'
import { enclosedIn } from './deliver-message.ts'

type PlacedMessage = Pick<Message, 'words' | 'photos' | 'sounds' | 'papers'> & {
  request: string
  name: string
  person: string | null
  at: string
}

/**
 * What somebody placed in a thread is said there, in the name of who sent it and in that thread alone. Run again it says nothing
 * twice. Where the thread takes it no more, the message waits again.
 */
export const speakByHand = async (kernel: Kernel, id: string): Promise<void> => {
  const { owner } = kernel.database
  const placed = await owner.row<PlacedMessage>(sql`
    select m.request, coalesce(nullif(m.sender_name, ''), m.sender) as name, m.person, m.words, m.photos, m.sounds, m.papers, m.received_at as at
    from channels.message m where m.id = ${id} and m.state = 'placed' and m.why = 'hand' and m.request is not null`)
  if (!placed) return
  const outcome = await kernel.send(
    {
      id: placed.person ?? derivedId('sender', id),
      role: 'tenant',
      name: placed.name,
      lang: 'fr',
      agencies: [],
      buildings: [],
      households: [],
      matter: placed.request,
    },
    {
      id: derivedId('say', id, placed.request),
      type: 'request.say',
      subject: placed.request,
      data: enclosedIn(placed),
      at: placed.at,
    },
  )
  if (!outcome.ok)
    await owner.run(sql`
      update channels.message set state = 'intake', why = 'refused', candidates = array[request], request = null where id = ${id}`)
}
