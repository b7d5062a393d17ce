import { existsSync } from 'node:fs'
import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId, newId } from '../../../kernel/server/record-ids.ts'
import type { Kernel, Task } from '../../../kernel/server/slice.ts'
import type { Commands } from '../../core/contract.ts'
import type { Problem } from '../../../ifc/core/problem.ts'
import type { ReadingInput } from '../../core/publish/compare/estate-snapshot.ts'
import type { Limits, Outcome } from '../geometry/child-process.ts'
import { processPool } from '../geometry/process-pool.ts'
import { readingInput } from './gather-reading.ts'
import { tellInOrder } from './tell-in-order.ts'
import type { ReadingNews, ReadingResult } from './read-delivery.ts'

export const deliveryReader = houseActor(derivedId('bim', 'read'))

/** Kept between two deliveries, and begun while one is on its way. */
export const reader = processPool(new URL('read-child.ts', import.meta.url))

/**
 * Reads a delivery apart, and tells the house step by step what it found. Whatever the file does to its child, the revision
 * ends as read or as failed with a sentence; what was served before is served still.
 */
export const readRevision = async (
  kernel: Kernel,
  { building, revision }: { building: string; revision: string },
  limits?: Limits,
): Promise<void> => {
  const asked = await readingInput(kernel.database.owner, building, revision, kernel.settings.filesDir)
  if (!asked) return
  const send = sender(kernel, building)
  const fail = (problem: Problem): Promise<void> => send('bim.fail', { revision, problem: sayable(problem) })
  if (!existsSync(asked.path)) return fail({ code: 'no_file' })
  await send('bim.tell', { revision, step: 'reading' })
  const steps = tellInOrder((heard: ReadingNews) => send('bim.tell', { revision, ...heard }))
  const outcome = await attempt(asked, (said) => steps.say(said as ReadingNews), limits)
  await steps.all()
  if ('problem' in outcome) return fail(outcome.problem)
  await send('bim.found', { revision, ...(await withDrawings(kernel, outcome.value)) })
}

/** A model whose shapes break web-ifc is read without them. */
const attempt = async (
  asked: ReadingInput,
  heard: (said: unknown) => void,
  limits?: Limits,
): Promise<Outcome<ReadingResult>> => {
  const whole = await reader.ask<ReadingResult>(asked, limits, heard)
  if (!('problem' in whole) || !whole.problem.code.startsWith('plan_')) return whole
  const plain = await reader.ask<ReadingResult>({ ...asked, draw: false }, limits, heard)
  if (!('problem' in plain))
    plain.value.found.problems = plain.value.found.problems.map((problem) =>
      problem.code === 'not_drawn'
        ? {
            ...problem,
            code: whole.problem.code.replace('plan_', 'undrawn_'),
            params: whole.problem.params ?? {},
          }
        : problem,
    )
  return 'problem' in plain && plain.problem.code.startsWith('plan_')
    ? { problem: { ...plain.problem, code: plain.problem.code.replace('plan_', 'read_') } }
    : plain
}

/** Keeps the drawings that changes name, and the shapes; each change then knows how heavy its own is. */
const withDrawings = async (
  kernel: Kernel,
  { svgs, shapes, changes, ...worked }: ReadingResult,
): Promise<Omit<ReadingResult, 'svgs' | 'shapes'> & Pick<Commands['bim.found'], 'shapes'>> => {
  const { files, database } = kernel
  const [drawings, packs] = await Promise.all([
    files.draw(
      database.owner,
      svgs.map(({ svg }) => svg),
    ),
    files.shape(
      database.owner,
      shapes.map((each) => each.bytes),
    ),
  ])
  const kept = shapes.map(({ unit, storey, plan }, i) => ({ unit, storey, plan, ...packs[i]! }))
  const bytes = new Map(drawings.map((each) => [each.sha256, each.bytes]))
  for (const { says } of changes)
    if (says.row && 'sha256' in says.row) says.row.bytes = bytes.get(says.row.sha256) ?? 0
  return { ...worked, changes, shapes: kept }
}

const sender =
  (kernel: Kernel, building: string) =>
  async (type: string, data: object): Promise<void> => {
    const at = new Date().toISOString()
    const outcome = await kernel.send(deliveryReader, { id: newId(), type, subject: building, data, at })
    // The house refuses itself nothing, but for a matter that is busy: the job runs again.
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  }

const sayable = ({ code, stop, params, line }: Problem): object => ({
  code,
  ...(stop ? { stop } : {}),
  ...(params ? { params } : {}),
  ...(line === undefined ? {} : { line }),
})

export const tasks: Record<string, Task> = {
  'bim.read': ({ building, revision }, kernel) =>
    readRevision(kernel, { building: String(building), revision: String(revision) }),
}
