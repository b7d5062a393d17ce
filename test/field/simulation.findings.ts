import { createHash } from 'node:crypto'
import type { WaitingAct } from '../../src/kernel/web/outbox/outbox-types.ts'
import type { Weather } from './simulation.network.ts'
import type { Phone } from './simulation.phone.ts'
import type { Held } from './simulation.world.ts'

export type Plan = { seed: number; phones: number; acts: number; kills: number; steady: boolean }

/** Each a list of ids; all of them empty. */
export type Faults = {
  /** neither happened nor in its phone's tray; or its words have not arrived */
  lost: string[]
  doubled: string[]
  /** refused, without its reason, its words or its photos in its phone's tray */
  speechless: string[]
  outOfOrder: string[]
  changedAnswers: string[]
  photosLost: string[]
}

export type Findings = Faults & {
  plan: Plan
  acts: number
  happened: number
  refused: number
  /** how often each reason was given */
  reasons: Record<string, number>
  photos: number
  weather: Weather
  kills: number
  seconds: number
  /** of the final state: the same seed gives the same */
  hash: string
}

/** Holds what phones did against what the house has kept of it. */
export const judgeAll = async (
  plan: Plan,
  phones: Phone[],
  held: Held,
): Promise<Omit<Findings, 'weather' | 'kills' | 'seconds'>> => {
  const kept: Kept = {
    facts: Map.groupBy(held.facts, (fact) => fact.command),
    answers: new Map(held.answers.map(({ id, ok }) => [id, ok])),
    words: Map.groupBy(held.words, ({ body }) => body),
    files: new Set(held.files),
    shown: new Set(held.photos.map(({ sha256 }) => sha256)),
  }
  const faults: Faults = {
    lost: [],
    doubled: [],
    speechless: [],
    outOfOrder: [],
    changedAnswers: phones.flatMap((phone) => phone.changed),
    photosLost: [],
  }
  const trays: unknown[] = []
  const reasons: Record<string, number> = {}
  for (const phone of phones) {
    const tray = new Map((await phone.store.acts()).map((act) => [act.command.id, act]))
    const here = new Set((await phone.store.photos()).map((p) => p.sha256))
    let last = 0
    for (const act of phone.done) {
      const { id } = act.command
      if (phone.outcomes.get(id)?.ok) {
        judgeDone(act, phone, kept, here, faults)
        if (tray.has(id)) faults.doubled.push(`${id} in the tray`)
        const first = kept.facts.get(id)?.[0]?.seq ?? last
        if (first < last) faults.outOfOrder.push(id)
        last = first
      } else judgeRefused(act, tray.get(id), kept, here, faults)
    }
    for (const [id, { refused }] of tray) {
      const reason = refused?.refused ?? 'none'
      reasons[reason] = (reasons[reason] ?? 0) + 1
      trays.push([phone.holder.person, id, reason])
    }
  }
  const acts = phones.flatMap((phone) => phone.done)
  const happened = phones.reduce(
    (n, { outcomes }) => n + [...outcomes.values()].filter((o) => o.ok).length,
    0,
  )
  return {
    plan,
    acts: acts.length,
    happened,
    refused: trays.length,
    reasons,
    photos: new Set(acts.flatMap(({ photos }) => photos)).size,
    hash: hashOf(held, trays),
    ...faults,
  }
}

type Kept = {
  facts: Map<string, Held['facts']>
  answers: Map<string, boolean>
  words: Map<string, Held['words']>
  files: Set<string>
  shown: Set<string>
}

const judgeDone = (
  act: WaitingAct,
  { outcomes }: Phone,
  kept: Kept,
  here: Set<string>,
  faults: Faults,
): void => {
  const { id, data } = act.command
  const outcome = outcomes.get(id)
  const facts = kept.facts.get(id)?.length ?? 0
  if (!facts || kept.answers.get(id) !== true) faults.lost.push(id)
  if (outcome?.ok && facts > outcome.facts.length) faults.doubled.push(id)
  const { words } = data as { words?: string }
  if (words !== undefined) {
    const written = kept.words.get(words)?.length ?? 0
    if (written === 0) faults.lost.push(`${id} words`)
    if (written > 1) faults.doubled.push(`${id} words`)
  }
  for (const sha256 of act.photos) {
    const wrong = [
      !kept.files.has(sha256) && 'never arrived',
      !kept.shown.has(sha256) && 'is shown nowhere',
      here.has(sha256) && 'still waits',
    ].filter((fault) => fault !== false)
    if (wrong.length) faults.photosLost.push(`${sha256} of ${act.command.type}: ${wrong.join(', ')}`)
  }
}

const judgeRefused = (
  act: WaitingAct,
  there: WaitingAct | undefined,
  kept: Kept,
  here: Set<string>,
  faults: Faults,
): void => {
  const { id } = act.command
  if (kept.facts.has(id)) faults.doubled.push(id)
  if (!there) faults.lost.push(id)
  else if (
    !there.refused?.refused ||
    !there.refused.message ||
    JSON.stringify(there.command) !== JSON.stringify(act.command) ||
    !act.photos.every((sha256) => here.has(sha256))
  )
    faults.speechless.push(id)
}

/** What is the same whenever it is played: who did what to which matter, in which order; no instant. */
const hashOf = (held: Held, trays: unknown[]): string => {
  const facts = held.facts
    .toSorted((a, b) => a.subject.localeCompare(b.subject) || a.seq - b.seq)
    .map(({ subject, command, type, actor }) => [subject, command, type, actor])
  const { answers, words, photos, files, requests } = held
  return createHash('sha256')
    .update(JSON.stringify([facts, answers, words, photos, files, requests, trays]))
    .digest('hex')
    .slice(0, 16)
}
