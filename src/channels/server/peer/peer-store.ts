import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'

export type PeerChannel = 'open311' | 'state'

/** A dossier that somebody else keeps of a request of ours. */
export type Peer = {
  id: string
  channel: PeerChannel
  house: string
  dossier: string | null
  handle: string
  reference: string
  side: 'theirs' | 'ours'
  request: string
  stands: string
  openedAt: string
  endedAt: string | null
}

/** What is known of a dossier when it is seen first. */
export type NewPeer = Pick<Peer, 'channel' | 'house' | 'side' | 'request'> &
  Partial<Pick<Peer, 'dossier' | 'handle' | 'reference' | 'stands'>> & { id?: string; message?: string }

/** The id of a dossier elsewhere: what bears the same number there is the same. */
export const peerId = (channel: PeerChannel, house: string, dossier: string): string =>
  derivedId('peer', channel, house, dossier)

/** Writes down whose dossier belongs to which request; known already, it stays as it is. */
export const savePeer = async (db: Db, peer: NewPeer, at: string): Promise<string> => {
  const {
    channel,
    house,
    dossier = null,
    handle = '',
    reference = '',
    side,
    request,
    message,
    stands = '',
  } = peer
  const id = peer.id ?? peerId(channel, house, dossier ?? request)
  await db.run(sql`
    insert into channels.peer (id, channel, house, dossier, handle, reference, side, request, message, stands, opened_at)
    values (${id}, ${channel}, ${house}, ${dossier}, ${handle}, ${reference}, ${side}, ${request}, ${message ?? null}, ${stands}, ${at})
    on conflict do nothing`)
  return id
}

/** Columns of a dossier. Of a message that somebody placed by hand, the request is the one where it was placed. */
export const peerColumns = sql`
  p.id, p.channel, p.house, p.dossier, p.handle, p.reference, p.side, coalesce(o.request, p.request) as request, p.stands,
  p.opened_at as "openedAt", p.ended_at as "endedAt"
  from channels.peer p left join channels.message o on o.id = p.message`

/** The dossier of this number at that house. */
export const peerOf = (
  db: Db,
  channel: PeerChannel,
  house: string,
  dossier: string,
): Promise<Peer | undefined> =>
  db.row<Peer>(
    sql`select ${peerColumns} where p.channel = ${channel} and p.house = ${house} and p.dossier = ${dossier}`,
  )
