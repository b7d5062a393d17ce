import { groupRows } from '../../../kernel/core/group-rows.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import type { Db } from '../../../kernel/server/sql.ts'
import { matchAddresses } from '../../core/chain/match-addresses.ts'
import { matchBuildings } from '../../core/chain/match-buildings.ts'
import { matchBuildingDiagnoses } from '../../core/chain/match-building-diagnoses.ts'
import { matchDiagnoses } from '../../core/chain/match-diagnoses.ts'
import type { FoundPair } from '../../core/chain/found-pair.ts'
import type { Weights } from '../../core/weigh/learn-sign-weights.ts'
import {
  addressesIn,
  buildingsAt,
  diagnosesAt,
  dwellingsBehind,
  linkedAddresses,
  ownAddresses,
} from './chain-reads.ts'
import { answersOf, savePairs } from './pair-store.ts'
import { takeBackTold } from './take-back-told.ts'
import { tellEstate } from './tell-estate.ts'
import { learnAnew } from './weighing-store.ts'

/** `pairs`: how many came, changed or went; `told`: buildings of which the estate heard something new. */
export type LinkReport = { pairs: number; told: number; version: number }

/**
 * From address to diagnosis: weights are learnt anew, entrances are sought in the BAN, their addresses in the RNB and in the diagnoses, and
 * the estate hears what is sure. A second run changes nothing; killed anywhere, the next one ends in the same state.
 */
export const linkReferences = async (kernel: Kernel): Promise<LinkReport> => {
  const at = new Date().toISOString()
  const { pairs, version } = await kernel.database.transact(async (db) => {
    const { weights, version: learnt } = await learnAnew(db, at)
    const changed =
      (await savePairs(db, 'ban', await matchOwn(db, weights), at)) + (await linkOnwards(db, at))
    return { pairs: changed, version: learnt }
  })
  return { pairs, version, told: await tellAnew(kernel, at) }
}

/** Somebody contested a link, or made it again: what follows from it is found anew, as long as weights and addresses wait for the night. */
export const relinkReferences = async (kernel: Kernel): Promise<void> => {
  const at = new Date().toISOString()
  await kernel.database.transact((db) => linkOnwards(db, at))
  await tellAnew(kernel, at)
}

const tellAnew = async (kernel: Kernel, at: string): Promise<number> => {
  await takeBackTold(kernel, at)
  return tellEstate(kernel)
}

const matchOwn = async (db: Db, weights: Weights): Promise<FoundPair[]> => {
  const answers = await answersOf(db, 'ban')
  const found: FoundPair[] = []
  for (const [postcode, own] of groupRows(await ownAddresses(db), (each) => each.postcode))
    found.push(...matchAddresses(own, await addressesIn(db, postcode), weights, answers))
  return found
}

/** Buildings and diagnoses at the addresses that entrances are. */
const linkOnwards = async (db: Db, at: string): Promise<number> => {
  const linked = await linkedAddresses(db)
  const bans = [...new Set(linked.map(({ key }) => key))]
  const registered = await buildingsAt(db, bans)
  const diagnoses = await diagnosesAt(
    db,
    bans,
    registered.map(({ key }) => key),
  )
  const [answers, today] = [await answersOf(db, 'dpe'), dayOf(at)]
  const diagnosed = [
    ...matchDiagnoses(await dwellingsBehind(db, linked), diagnoses, answers, today),
    ...matchBuildingDiagnoses(linked, registered, diagnoses, answers, today),
  ]
  return (
    (await savePairs(db, 'rnb', matchBuildings(linked, registered), at)) +
    (await savePairs(db, 'dpe', diagnosed, at))
  )
}
