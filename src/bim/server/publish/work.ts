import { createHash } from 'node:crypto'
import { derivedId } from '../../../kernel/server/ids.ts'
import { check } from '../../core/ids/check.ts'
import { inspect } from '../../core/inspect/inspect.ts'
import type { Equipment, Inspection, Room } from '../../core/inspect/shapes.ts'
import { groundOf } from '../../core/inspect/storeys.ts'
import { candidatesOf, settle } from '../../core/match/candidates.ts'
import { storeyNumbers } from '../../core/match/storeys.ts'
import type { Point } from '../../core/model/matrix.ts'
import { modelOf } from '../../core/model/model.ts'
import { onPlan, type PlanFrame } from '../../core/plan/frame.ts'
import type { Problem } from '../../core/problem.ts'
import { type Change, changesOf } from '../../core/publish/changes.ts'
import { dwellingsFound, type Found, foundIn, requirementsFound } from '../../core/publish/found.ts'
import { objectsOf, type Held } from '../../core/publish/objects.ts'
import { type Drawn, planChanges, withOurIds } from '../../core/publish/plans.ts'
import { type Former, recognise } from '../../core/publish/recognise.ts'
import type { Asked } from '../../core/publish/standing.ts'
import type { Step } from '../../core/step/read.ts'
import { sayIn } from '../../core/words/all.ts'
import { readModel } from '../file.ts'
import { marksOf } from '../geometry/marks.ts'
import { type Plans, plansOf } from '../geometry/plans.ts'
import { readRules } from '../rules.ts'

/** What a revision holds and would change. `svgs`: the drawings that its changes name, by their SHA-256. */
export type Worked = {
  found: Found
  frame: PlanFrame | null
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
    frame: plans && plans.frame,
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

const byRow = (step: Step, links: Asked['own']): Map<number, string> =>
  new Map(
    links.flatMap(({ record, object }) => {
      const row = step.find(record)
      return row < 0 ? [] : [[row, object]]
    }),
  )

/** A former file that is there no more leaves recognition to what stands in the estate. */
const formerOf = ({ path, links, rule }: NonNullable<Asked['former']>): Former | null => {
  const read = readModel(path)
  if ('problem' in read) return null
  return { seen: inspect(read.step, rule ?? undefined), objects: byRow(read.step, links) }
}

const spotOf = (frame: PlanFrame, [x, y, z]: Point, ground: number): [number, number, number] | null => {
  const [east, south] = onPlan(frame, x, y)
  const spot: [number, number, number] = [cm(east / 1000), cm(south / 1000), cm(z - ground)]
  return spot.every((metres) => Math.abs(metres) < 100_000) ? spot : null
}
const cm = (metres: number): number => Math.round(metres * 100) / 100

/** Where shapes say what the model does not: outlines of rooms, the room of a thing. */
const shapesOf = (step: Step, seen: Inspection, plans: Plans | null) => {
  const markOf = marksOf(step, seen)
  const rooms = new Map(plans ? seen.rooms.map((room) => [markOf(room), room]) : [])
  return {
    outlineOf: (room: Room) =>
      plans?.outlines[markOf(room)]?.map(([x, y]): [number, number] => [cm(x), cm(y)]),
    roomOf: (thing: Equipment) => rooms.get(plans?.rooms[markOf(thing)] ?? ''),
  }
}

const drawnOf = (
  step: Step,
  seen: Inspection,
  plans: Plans,
  objects: ReadonlyMap<number, string>,
  unitOf: (key: string) => string | null,
): Drawn[] => {
  const markOf = marksOf(step, seen)
  const marks = new Map(
    [...seen.rooms, ...seen.equipment].map((thing) => [markOf(thing), objects.get(thing.row)]),
  )
  const storeys = new Map(
    seen.storeys.toReversed().map(({ id, row, name }) => [id, { object: objects.get(row)!, name }]),
  )
  const ours = (plan: Omit<Drawn, 'sha256'>): Drawn => {
    const svg = withOurIds(plan.svg, (mark) => marks.get(mark))
    return { ...plan, svg, sha256: createHash('sha256').update(svg).digest('hex') }
  }
  const onStorey = (of: 'storey' | 'landing', id: string, svg: string): Drawn[] => {
    const on = storeys.get(id)
    return on ? [ours({ of, svg, unit: null, storey: on.object, key: null, name: on.name })] : []
  }
  return [
    ...plans.storeys.flatMap(({ id, svg }) => onStorey('storey', id, svg)),
    ...plans.dwellings.flatMap(({ key, svg, landing }): Drawn[] => {
      if (landing) return onStorey('landing', key, svg)
      const unit = unitOf(key)
      return unit ? [ours({ of: 'dwelling', svg, unit, storey: null, key, name: key })] : []
    }),
  ]
}
