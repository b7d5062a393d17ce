import { derivedId } from '../../../kernel/server/ids.ts'
import { check } from '../../core/ids/check.ts'
import { inspect } from '../../core/inspect/inspect.ts'
import type { Inspection } from '../../core/inspect/shapes.ts'
import { groundOf } from '../../core/inspect/storeys.ts'
import { candidatesOf, settle } from '../../core/match/candidates.ts'
import { storeyNumbers } from '../../core/match/storeys.ts'
import { modelOf } from '../../core/model/model.ts'
import type { PlanFrame } from '../../core/plan/frame.ts'
import type { Problem } from '../../core/problem.ts'
import { changesOf } from '../../core/publish/changes.ts'
import { dwellingsFound, type Found, foundIn, requirementsFound } from '../../core/publish/found.ts'
import type { Held } from '../../core/publish/held.ts'
import { objectsOf } from '../../core/publish/objects.ts'
import { planChanges } from '../../core/publish/plans.ts'
import { recognise } from '../../core/publish/recognise.ts'
import type { Change } from '../../core/publish/says.ts'
import type { Asked } from '../../core/publish/standing.ts'
import type { Step } from '../../core/step/read.ts'
import { sayIn } from '../../core/words/all.ts'
import { readModel } from '../file.ts'
import { type Plans, plansOf } from '../geometry/plans.ts'
import { readRules } from '../rules.ts'
import { drawnOf } from './drawings.ts'
import { byRow, formerOf } from './former.ts'
import { shapesOf, spotOf } from './shapes.ts'

/** What a revision holds and would change. `svgs`: the drawings that its changes name, by their SHA-256. */
export type Worked = {
  found: Found
  frame: (PlanFrame & { z: number }) | null
  links: { object: string; family: Held['family']; globalId: string; record: number }[]
  changes: Change[]
  svgs: { sha256: string; svg: string }[]
}
export type Heard = { step: 'reading' | 'checking' | 'drawing' | 'comparing'; found?: Found }

/** web-ifc has 4 GB at most, for the model and its shapes. */
const mostDrawn = 1e9

/**
 * Reads a delivered file: what it holds, what the requirements say, which unit each dwelling is, who is who, the plans, and what
 * would change in the estate. `hear` is told of each step. Heavy, and web-ifc may abort: for a child process alone.
 */
export const work = async (
  asked: Asked,
  hear: (heard: Heard) => void = () => {},
): Promise<{ value: Worked } | { problem: Problem }> => {
  const read = readModel(asked.path)
  if ('problem' in read) return read
  const { step, size } = read
  const cut = step.problems.find(({ code }) => code === 'truncated')
  if (cut) return { problem: { ...cut, stop: true } }
  const seen = inspect(step, asked.rule ?? undefined)
  if (seen.storeys.length + seen.rooms.length + seen.openings.length + seen.equipment.length === 0)
    return { problem: { code: 'nothing_there', stop: true } }
  const found = { ...foundIn(seen, size), ...dwellingsIn(seen, asked) }
  hear({ step: 'checking', found })
  found.requirements = requirementsOf(step)
  hear({ step: 'drawing', found })
  const plans = await drawnPlans(step, seen, asked)
  if ('problem' in plans) found.problems = [...found.problems, plans.problem]
  hear({ step: 'comparing', found })
  return { value: { found, ...compared(step, seen, found, 'problem' in plans ? null : plans, asked) } }
}

const dwellingsIn = (seen: Inspection, { units, said }: Asked): Pick<Found, 'dwellings'> => {
  const candidates = candidatesOf(seen, storeyNumbers(seen))
  const settled = settle(candidates, units, new Map(said.map(({ key, unit }) => [key, unit])))
  const storeys = new Map(candidates.map(({ key, storey }) => [key, storey]))
  return { dwellings: dwellingsFound(seen, settled, (key) => storeys.get(key) ?? null) }
}

const requirementsOf = (step: Step): Found['requirements'] => {
  const rules = readRules('logement-social')
  if ('code' in rules) throw new Error(rules.code)
  return requirementsFound(rules, check(modelOf(step), rules))
}

const drawnPlans = async (
  step: Step,
  seen: Inspection,
  { draw }: Asked,
): Promise<Plans | { problem: Problem }> => {
  if (!draw) return { problem: { code: 'not_drawn' } }
  if (step.bytes.length >= mostDrawn)
    return { problem: { code: 'too_large_to_draw', params: { size: Math.round(step.bytes.length / 1e6) } } }
  const plans = await plansOf(step, seen)
  return 'problem' in plans ? { problem: { code: 'nothing_drawn' } } : plans
}

const compared = (
  step: Step,
  seen: Inspection,
  found: Found,
  plans: Plans | null,
  asked: Asked,
): Omit<Worked, 'found'> => {
  const { revision, standing, own, former } = asked
  const numbers = storeyNumbers(seen)
  const dwellings = new Map(found.dwellings.map((each) => [each.key, each]))
  const unitOf = (key: string): string | null => dwellings.get(key)?.unit ?? null
  const known = recognise(
    seen,
    byRow(step, own),
    former && formerOf(former),
    standing,
    { numbers, unitOf },
    (row) => derivedId('object', revision, step.idOf(row)),
  )
  const ground = groundOf(modelOf(step))
  const held = objectsOf(seen, {
    objects: known.objects,
    numbers,
    unitOf,
    say: sayIn('fr'),
    onPlan: (at) => plans && spotOf(plans.frame, at, ground),
    ...shapesOf(step, seen, plans),
  })
  const idOf = (...key: string[]): string => derivedId('change', revision, ...key)
  const changes = changesOf({ held, found: known, standing, dwellings, ruled: seen.rule !== null, idOf })
  const drawn = plans ? drawnOf(step, seen, plans, known.objects, unitOf) : []
  const more = planChanges(drawn, changes, standing, idOf)
  const named = new Set(more.map(({ says }) => says.mark))
  return {
    frame: plans && { ...plans.frame, z: ground },
    links: held.map(({ family, id, row, says }) => ({
      object: says.id,
      family,
      globalId: id.slice(0, 64),
      record: step.idOf(row),
    })),
    changes: [...changes, ...more],
    svgs: drawn.filter(({ sha256 }) => named.has(sha256)).map(({ sha256, svg }) => ({ sha256, svg })),
  }
}
