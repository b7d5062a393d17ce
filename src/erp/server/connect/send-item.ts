import { stageRow } from '../../core/connect/sql-statements.ts'
import type { SqlWay } from '../../core/way-shape.ts'
import { askHttp, type HttpDoor, httpRefusal } from './ask-http.ts'
import type { Parcel, Receipt } from './connector.ts'
import { openSql, sqlRefusal } from './sql-client.ts'

type Item = Extract<Parcel, { item: unknown }>['item']

/** What a service says of what it was sent: `OK` with its number, or `KO` with why. */
type HttpAnswer = { etat?: unknown; numero?: unknown; motif?: unknown }
const textIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '')

/**
 * One item as JSON, under a key that stays (`Idempotency-Key`): sent again, it is the same one. 202 is «taken, the answer comes»; 409 «taken
 * before», with the answer of then; another 4xx refuses it, and everything else is tried again.
 */
export const postItem = async (door: HttpDoor, { id, type, cells }: Item): Promise<Receipt> => {
  const answer = await askHttp({
    url: new URL(door.url),
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': id },
    body: JSON.stringify({ ...cells, id, type }),
    secret: door.secret,
  })
  if (typeof answer === 'string') return { state: 'later', why: answer }
  const { status } = answer
  const body = await answer.json().then(
    (read: unknown) => (typeof read === 'object' && read !== null ? (read as HttpAnswer) : {}),
    (): HttpAnswer => ({}),
  )
  const why = status === 409 ? undefined : httpRefusal(status)
  if (why === 'way_down' || why === 'way_denied') return { state: 'later', why }
  if (why || body.etat === 'KO') return { state: 'refused', reason: textIn(body.motif) || String(status) }
  return body.etat === 'OK' && status !== 202
    ? { state: 'acknowledged', number: textIn(body.numero) }
    : { state: 'left' }
}

/** One item into a table that the other system made for it; one that lies there already stays as it is. */
export const stageItem = async (
  door: SqlWay['sql'],
  idColumn: string,
  { id, cells }: Item,
): Promise<Receipt> => {
  const client = await openSql(door)
  if (typeof client === 'string') return { state: 'later', why: client }
  try {
    await client.rows(stageRow(door.kind, door, { ...cells, [idColumn]: id }))
    return { state: 'left' }
  } catch (fault) {
    return { state: 'later', why: sqlRefusal(fault) }
  } finally {
    await client.close()
  }
}
