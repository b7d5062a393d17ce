import { createHash } from 'node:crypto'
import { dayOf } from '../../../kernel/core/dates.ts'
import { isoOf } from '../../../kernel/core/zone.ts'
import { saveGatewayFailure, saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import {
  leastDossier,
  neededFiles,
  plainStep,
  type StateDossier,
  type StateFile,
  type StateStep,
} from '../../core/state/least-dossier.ts'
import { keepMessage, messageId } from '../message-store.ts'
import { requestOf } from '../said-message.ts'
import { countWaitingErrands, toldWords } from '../peer/errand-store.ts'
import { peerColumns, type Peer, peerOf, savePeer } from '../peer/peer-store.ts'
import { writeKeptDossier } from './kept-dossier.ts'
import { isOwnFile, isOwnStep } from './own-steps.ts'
import { enterSignalLogement, type SignalClient, SignalFault } from './signal-client.ts'
import { readSignalSettings, type SignalSettings } from './signal-settings.ts'

export const signalLogement = 'signal-logement'

/** Dossiers a page, pages a run, and dossiers that are read again a run: with the entry, twenty-five calls at most. */
const pageSize = 100
const mostPages = 8
const mostAgain = 15

/**
 * Asks the State’s service for new dossiers, the newest deposits first, and again for those that are open, in turn: it tells of
 * nothing by itself, and of no change. What is found is kept before it is read; that it worked, or how it did not, is written down.
 */
export const readDossiers = async (kernel: Kernel): Promise<void> => {
  const said = readSignalSettings(kernel.settings)
  if (!said) return
  const { owner } = kernel.database
  try {
    const client = await enterSignalLogement(said, kernel.pace)
    await readNew(owner, client, said)
    await readAgain(owner, client)
    await saveGatewaySuccess(owner, 'state', await countWaitingErrands(owner, 'state', signalLogement))
  } catch (bug) {
    if (!(bug instanceof SignalFault)) throw bug
    // The bound of calls is kept here too: the rest comes with the next run.
    if (bug.own) return
    await saveGatewayFailure(
      owner,
      'state',
      bug.fault,
      await countWaitingErrands(owner, 'state', signalLogement),
    )
  }
}

const day = 86_400_000

const readNew = async (db: Db, client: SignalClient, { from }: SignalSettings): Promise<void> => {
  const begun = new Date()
  const read = await db.row<{ until: string }>(
    sql`select r.until from channels.reading r where r.channel = 'state' and r.house = ${signalLogement}`,
  )
  // A day more: their days are not ours.
  const since = read
    ? dayOf(isoOf(Date.parse(read.until) - day))
    : (from ?? dayOf(isoOf(begun.getTime() - 30 * day)))
  let isWhole = false
  for (let page = 1; page <= mostPages && !isWhole; page++) {
    const answer = await client.get(
      `/api/signalements?limit=${pageSize}&page=${page}&dateAffectationDebut=${since}`,
    )
    if (!answer.ok || !Array.isArray(answer.body)) throw new SignalFault('refused')
    for (const one of answer.body) await takeDossier(db, one)
    isWhole = answer.body.length < pageSize
  }
  // More than a run reads: the same days are asked again, and what is known by then stays as it is.
  if (isWhole)
    await db.run(sql`
      insert into channels.reading (channel, house, until) values ('state', ${signalLogement}, ${begun.toISOString()})
      on conflict (channel, house) do update set until = excluded.until`)
}

const readAgain = async (db: Db, client: SignalClient): Promise<void> => {
  const open = await db.rows<Peer>(sql`
    select ${peerColumns} where p.channel = 'state' and p.house = ${signalLogement} and p.ended_at is null
    order by p.read_at nulls first, p.id limit ${mostAgain}`)
  for (const { id, dossier } of open) {
    const answer = await client.get(`/api/signalements/${dossier}`)
    if (answer.ok) await takeDossier(db, answer.body)
    await db.run(sql`update channels.peer set read_at = ${new Date().toISOString()} where id = ${id}`)
  }
}

/** One dossier: kept where it is new, and each of its steps once, as soon as its request is there. */
export const takeDossier = async (db: Db, said: unknown): Promise<void> => {
  const dossier = leastDossier(said)
  if (!dossier) return
  const { uuid, affectations, reference } = dossier
  const stands = affectations[0]?.statut ?? ''
  const peer = await peerOf(db, 'state', signalLogement, uuid)
  if (!peer) {
    const request = requestOf(messageId('state', uuid))
    const message = await keepMessage(
      db,
      'state',
      uuid,
      // Steps and files come once the request stands.
      writeKeptDossier({ dossier: { ...dossier, suivis: [], files: [] } }),
    )
    const id = await savePeer(
      db,
      {
        channel: 'state',
        house: signalLogement,
        dossier: uuid,
        handle: affectations[0]?.uuid ?? '',
        reference: reference ?? '',
        side: 'theirs',
        request,
        message,
        stands,
      },
      new Date().toISOString(),
    )
    return void (await saveStanding(db, id, dossier))
  }
  await saveStanding(db, peer.id, dossier)
  await db.run(sql`
    update channels.peer set stands = ${stands}, handle = ${affectations[0]?.uuid ?? peer.handle},
      ended_at = case when ${isOver(dossier)} then coalesce(ended_at, ${new Date().toISOString()}) end
    where id = ${peer.id} and (stands <> ${stands} or (ended_at is null) = ${isOver(dossier)})`)
  if (!(await db.row(sql`select 1 from requests.matter m where m.id = ${peer.request}`))) return
  const own = (await toldWords(db, peer.id)).map(({ words }) => words)
  // What the house told comes back among their steps: it stands in the thread already.
  for (const step of dossier.suivis.toReversed())
    if (!isOwnStep(step, affectations[0]?.partenaireNom, own)) await takeStep(db, peer, step)
  for (const file of neededFiles(dossier).slice(0, mostFiles))
    if (!isOwnFile(file.titre)) await takeFile(db, peer, file)
}

/** Files of one dossier. */
const mostFiles = 40

const saveStanding = (
  db: Db,
  id: string,
  { statut, dateCreation, affectations }: StateDossier,
): Promise<number> =>
  db.run(sql`
    update channels.peer set status = ${statut ?? ''}, deposited_at = ${instantIn(dateCreation)},
      affected_at = ${instantIn(affectations[0]?.dateAffectation)}
    where id = ${id}`)

const instantIn = (said: string | null | undefined): string | null =>
  said && !Number.isNaN(Date.parse(said)) ? new Date(said).toISOString() : null

const takeFile = async (db: Db, { dossier, request }: Peer, file: StateFile): Promise<void> => {
  await keepMessage(db, 'state', `${dossier}/file/${file.uuid}`, writeKeptDossier({ file, request }))
}

const isOver = ({ affectations, statut }: StateDossier): boolean =>
  ['FERME', 'REFUSE'].includes(affectations[0]?.statut ?? '') ||
  ['CLOSED', 'ARCHIVED', 'REFUSED', 'INJONCTION_CLOSED'].includes(statut ?? '')

const takeStep = async (db: Db, { dossier, request }: Peer, step: StateStep): Promise<void> => {
  const digest = createHash('sha256')
    .update(`${step.dateCreation} ${step.createdBy} ${step.description}`)
    .digest('hex')
  await keepMessage(
    db,
    'state',
    `${dossier}/${digest}`,
    writeKeptDossier({ step: { ...step, description: plainStep(step.description) }, request }),
  )
}
