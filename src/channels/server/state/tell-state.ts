import { isoOf } from '../../../kernel/core/zone.ts'
import { houseActor } from '../../../kernel/core/access.ts'
import { saveGatewayFailure, saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { leastDossier, type StateDossier } from '../../core/state/least-dossier.ts'
import { comparedWords, standsOnceTold } from '../../core/state/state-reply.ts'
import {
  countWaitingErrands,
  type Errand,
  saveErrandRefused,
  saveErrandTold,
  saveFailing,
  saveTried,
  toldWords,
  waitingErrands,
} from '../peer/errand-store.ts'
import { workAlone } from '../peer/work-alone.ts'
import { isOwnStep } from './own-steps.ts'
import { signalLogement, takeDossier } from './read-dossiers.ts'
import { enterSignalLogement, type SignalAnswer, type SignalClient, SignalFault } from './signal-client.ts'
import { readSignalSettings } from './signal-settings.ts'

/**
 * Sends what agents decided to tell the State, in the order in which they did. Before anything is sent the dossier is read, and what
 * is there already is not sent again: a process that died after their answer and before it wrote that down tells nothing twice.
 * Their service away: it waits, and the next minute tries again.
 */
export const tellState = async (kernel: Kernel): Promise<void> => {
  const said = readSignalSettings(kernel.settings)
  const { owner } = kernel.database
  if (!said || !(await countWaitingErrands(owner, 'state', signalLogement))) return
  await workAlone(kernel.database, 'errands.state', async () => {
    try {
      const client = await enterSignalLogement(said, kernel.pace)
      // Of each dossier the first that waits; then those that waited behind it.
      for (let pass = 0; pass < mostPasses; pass++) {
        const errands = await waitingErrands(owner, 'state', signalLogement)
        if (!errands.length) break
        for (const errand of errands) await tellOne(kernel, client, errand)
      }
      await saveGatewaySuccess(owner, 'state', await countWaitingErrands(owner, 'state', signalLogement))
    } catch (bug) {
      if (!(bug instanceof SignalFault)) throw bug
      if (bug.own) return
      await saveFailing(owner, {
        channel: 'state',
        house: signalLogement,
        fault: bug.fault,
        now: isoOf(Date.now()),
      })
      await saveGatewayFailure(
        owner,
        'state',
        bug.fault,
        await countWaitingErrands(owner, 'state', signalLogement),
      )
    }
  })
}

const mostPasses = 5

const tellOne = async (kernel: Kernel, client: SignalClient, errand: Errand): Promise<void> => {
  const { owner } = kernel.database
  const read = await client.get(`/api/signalements/${errand.dossier}`)
  const dossier = read.ok ? leastDossier(read.body) : undefined
  if (!dossier) return refuseErrand(kernel, errand, sentenceOf(read))
  await saveTried(owner, errand.id, isoOf(Date.now()))
  const no = await tellSteps(kernel, client, errand, dossier)
  if (no) return refuseErrand(kernel, errand, sentenceOf(no))
  await saveErrandTold(owner, errand.id, isoOf(Date.now()))
  // How our part stands there now, and that it ended or goes on: as they say it.
  const after = await client.get(`/api/signalements/${errand.dossier}`)
  if (after.ok) await takeDossier(owner, after.body)
}

/** The calls of one answer, each left out where its work is done there; the first no ends it. */
const tellSteps = async (
  kernel: Kernel,
  client: SignalClient,
  errand: Errand,
  dossier: StateDossier,
): Promise<SignalAnswer | undefined> => {
  const { what, motif, words, notifies } = errand
  const path = `/api/signalements/${errand.dossier}`
  const part = dossier.affectations[0]
  const after = standsOnceTold(part?.statut ?? '', [what])
  const move = (body: object): Promise<SignalAnswer> =>
    client.send('PATCH', `/api/affectations/${part?.uuid ?? errand.handle}`, { statut: after, ...body })
  const isMoved = part?.statut === after
  if (what === 'refuse') return isMoved ? undefined : noOf(await move({ motifRefus: motif, message: words }))
  if (what === 'reopen') return isMoved ? undefined : noOf(await move({ notifyUsager: notifies }))
  if (what === 'accept' && !isMoved) {
    const no = noOf(await move({}))
    if (no) return no
  }
  if (what === 'close' && isMoved) return undefined
  const files = await sendFiles(kernel, client, errand, dossier)
  if (!Array.isArray(files)) return files
  if (what === 'close') return noOf(await move({ motifCloture: motif, message: words }))
  if (!words || (await isThere(kernel, errand, dossier))) return undefined
  return noOf(
    await client.send('POST', `${path}/suivis`, {
      description: words,
      notifyUsager: notifies,
      files,
      ...(part?.partenaireUuid ? { partenaireUuid: part.partenaireUuid } : {}),
    }),
  )
}

const noOf = (answer: SignalAnswer): SignalAnswer | undefined => (answer.ok ? undefined : answer)

const sentenceOf = (no: SignalAnswer): string => (no.ok ? '' : no.sentences.join(' ') || `HTTP ${no.status}`)

// The same words may be told twice on two days: as often as they were told before, they are there.
const isThere = async (
  { database }: Kernel,
  { id, peer, words }: Errand,
  { suivis, affectations }: StateDossier,
): Promise<boolean> => {
  const alike = comparedWords(words)
  const there = suivis.filter((step) => isOwnStep(step, affectations[0]?.partenaireNom, [words])).length
  const before = (await toldWords(database.owner, peer)).filter(
    (one) => one.told && one.id !== id && comparedWords(one.words) === alike,
  )
  return there > before.length
}

/** Numbers there of the files that go along, those that are there already among them; or their no. */
const sendFiles = async (
  kernel: Kernel,
  client: SignalClient,
  { id, files, dossier: number }: Errand,
  { files: there, affectations }: StateDossier,
): Promise<string[] | SignalAnswer> => {
  const names = new Map(files.map((sha256, i) => [nameOfFile(id, i), sha256]))
  const known = there.filter(({ titre }) => titre && names.has(titre))
  const form = new FormData()
  let n = 0
  for (const [name, sha256] of names) {
    const bytes = known.some(({ titre }) => titre === name)
      ? undefined
      : await kernel.files.open(sha256, 'full')
    // A photo that was erased meanwhile stays here.
    if (!bytes) continue
    form.append('files[]', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name)
    n++
  }
  const own = known.map(({ uuid }) => uuid)
  if (!n) return own
  const partner = affectations[0]?.partenaireUuid
  if (partner) form.append('partenaireUuid', partner)
  const answer = await client.send('POST', `/api/signalements/${number}/files`, form)
  if (!answer.ok) return answer
  const taken = Array.isArray(answer.body) ? (answer.body as { uuid?: unknown }[]) : []
  return [...own, ...taken.flatMap(({ uuid }) => (typeof uuid === 'string' ? [uuid] : []))]
}

/** How a file of ours is called there: by it what was sent already is known. */
const nameOfFile = (errand: string, i: number): string => `loge-${errand.slice(-12)}-${i + 1}.jpg`

// The no stands in the thread for everybody of the house, beside what was meant to be told.
const refuseErrand = async (kernel: Kernel, { id, request }: Errand, why: string): Promise<void> => {
  await saveErrandRefused(kernel.database.owner, id, why || '…')
  await kernel.send(houseActor(derivedId('channels')), {
    id: derivedId('errand-refused', id),
    type: 'request.note',
    subject: request,
    data: { words: `Signal-Logement n’a pas pris cette réponse : ${why || '…'}`.slice(0, 2000) },
    at: isoOf(Date.now()),
  })
}
