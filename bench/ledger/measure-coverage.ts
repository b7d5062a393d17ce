import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { idOf, staff } from '../../seeds/characters.ts'
import { slices } from '../../src/app/slices.ts'
import { groupRows } from '../../src/kernel/core/group-rows.ts'
import { actQuestions } from '../../src/ledger/server/act-answers.ts'
import type { NotedAct } from '../../test/journeys/hear-acts.ts'
import { say } from '../figures.ts'
import { tellAll } from './tell-figures.ts'

/** Journeys in which each of those who work for the landlord does what her day is made of, in the office, at the telephone, on the phone. */
const journeys = [
  'caretaker offline-day danger alerts labels plan news bond',
  'agency triage thread order inbox letters place-filing matters merge lease',
  'call fifth-page place planning keep-away charge rights team delegation firms',
  'ask hq knowledge delays bills arrivals satisfaction practice contests time',
].flatMap((line) => line.split(' '))
/** A machine that plays them for longer is busy with something else (minutes): what was heard until then is told. */
const longest = 60

/** How many acts of staff tell what they cost, of those in which a question stood: one that they answer, or that was on the screen. */
export const measureCoverage = async (): Promise<void> => {
  const acts = staffActs(await playJourneys())
  for (const [role, its] of groupRows(acts, ({ role }) => role)) say(`${role}: ${shareOf(its)}`)
  const silent = acts.filter(({ isTold }) => !isTold)
  for (const [type, its] of groupRows(silent, ({ type }) => type))
    say(
      `told nothing: ${type}, ${its.length} times by ${[...new Set(its.map(({ role }) => role))].join(', ')}`,
    )
  tellAll({
    'acts of staff in which a question stood': acts.length,
    'of these, acts that told what they cost (%)': (toldIn(acts) / acts.length) * 100,
  })
}

type HeardAct = { type: string; role: string; isTold: boolean }
const toldIn = (acts: readonly HeardAct[]): number => acts.filter(({ isTold }) => isTold).length
const shareOf = (acts: readonly HeardAct[]): string => `${toldIn(acts)} of ${acts.length}`

// An act that is sent again is the same.
const staffActs = (noted: readonly NotedAct[]): HeardAct[] => {
  const questions = actQuestions(slices)
  return [...new Map(noted.map((act) => [act.id, act])).values()].flatMap(
    ({ who, type, data, effort = {} }) => {
      const role = roles.get(who)
      const asked = questions.get(type) ?? []
      const stood = asked.some(({ field, name }) => Object.hasOwn(data, name) || field.key in effort)
      const isTold = Object.values(effort).some((seconds) => seconds > 0)
      return role && stood ? [{ type, role, isTold }] : []
    },
  )
}

const roles = new Map<string, string>(
  staff.flatMap(({ key, role }) => [
    [key, role],
    [idOf(key), role],
  ]),
)

const playJourneys = async (): Promise<NotedAct[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-coverage-'))
  const file = join(folder, 'acts')
  writeFileSync(file, '')
  const names = journeys.map((name) => `journeys/${name}.test`)
  const run = spawn(process.execPath, ['tools/test.ts', 'journeys', ...names], {
    env: { ...process.env, JOURNEYS_ACTS: file },
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: longest * 60_000,
  })
  await new Promise((end) => run.once('close', end))
  const noted = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean)
  rmSync(folder, { recursive: true })
  return noted.map((line) => JSON.parse(line) as NotedAct)
}
