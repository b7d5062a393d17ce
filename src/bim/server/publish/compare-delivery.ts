import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Inspection } from '../../../ifc/core/inspect/inspection.ts'
import { groundOf } from '../../../ifc/core/inspect/find-storeys.ts'
import { storeyNumbers } from '../../core/publish/match/storey-numbers.ts'
import { modelOf } from '../../../ifc/core/model/model.ts'
import type { PlanFrame } from '../../../ifc/core/plan/plan-frame.ts'
import { changesOf } from '../../core/publish/compare/compare-estate.ts'
import type { RevisionReport } from '../../core/publish/read/revision-report.ts'
import type { RevisionItem } from '../../core/publish/compare/revision-item.ts'
import { objectsOf } from '../../core/publish/compare/revision-items.ts'
import { planChanges } from '../../core/publish/compare/compare-plans.ts'
import { type Recognition, recognise } from '../../core/publish/match/recognise-things.ts'
import type { Change } from '../../core/publish/propose/change-payload.ts'
import type { ReadingInput } from '../../core/publish/compare/estate-snapshot.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'
import { sayIn } from '../../core/words/say-model.ts'
import type { Plans } from '../geometry/model-plans.ts'
import { type SiblingReading, otherPlacesIn } from './sibling-models.ts'
import { drawingsUnderOurIds, type DrawnShapes, shapesUnderOurIds } from './revision-drawings.ts'
import { byRow, readFormer } from './former-revision.ts'
import { shapesOf, spotOf } from './locate-shapes.ts'

/** Who is who in a revision, and what it would change. `plans`: its drawings, by their SHA-256; `svgs`: those that
 * its changes name. */
export type ComparedDelivery = {
  /** `z`: the world's height of the ground from which heights are told */
  frame: (PlanFrame & { z: number }) | null
  links: { object: string; family: RevisionItem['family']; globalId: string; record: number }[]
  changes: Change[]
  plans: string[]
  svgs: { sha256: string; svg: string }[]
  shapes: DrawnShapes[]
}

/** The unit of each dwelling, as far as is known. */
const unitsIn = ({ dwellings }: RevisionReport): ((key: string) => string | null) => {
  const units = new Map(dwellings.map(({ key, unit }) => [key, unit]))
  return (key) => units.get(key) ?? null
}

/** Dwellings of which somebody said that they are none of ours. */
export const foreignIn = ({ dwellings }: Pick<RevisionReport, 'dwellings'>): Set<string> =>
  new Set(dwellings.flatMap(({ key, how, unit }) => (how === 'hand' && unit === null ? [key] : [])))

/** The records of equipment that stands in units which this model does not draw, unit by unit. */
const lodgedIn = (step: StepRecord, held: readonly RevisionItem[]): Map<string, Set<number>> => {
  const lodged = new Map<string, Set<number>>()
  for (const { family, key, row, says } of held) {
    if (family !== 'asset' || key !== null || !says.unit) continue
    const known = lodged.get(says.unit)
    if (known) known.add(step.idOf(row))
    else lodged.set(says.unit, new Set([step.idOf(row)]))
  }
  return lodged
}

const without = (objects: Iterable<string>, held: readonly RevisionItem[]): Set<string> => {
  const shown = new Set(held.map(({ says }) => says.id))
  return new Set([...objects].filter((object) => !shown.has(object)))
}

/** Our objects in a revision: those of the one before, those that stand, and new ones. */
export const identifyDelivery = (
  step: StepRecord,
  seen: Inspection,
  found: RevisionReport,
  { revision, own, former, linked, standing }: ReadingInput,
): Recognition =>
  recognise(
    seen,
    byRow(step, own),
    former && readFormer(former),
    linked,
    standing,
    { numbers: storeyNumbers(seen), unitOf: unitsIn(found) },
    (row) => derivedId('object', revision, step.idOf(row)),
  )

/** What a revision would change in the estate, with its drawings; without plans nothing has a place. */
export const compareDelivery = (
  step: StepRecord,
  seen: Inspection,
  found: RevisionReport,
  known: Recognition,
  plans: Plans | null,
  besides: SiblingReading,
  { revision, standing }: ReadingInput,
): ComparedDelivery => {
  const unitOf = unitsIn(found)
  const ground = groundOf(modelOf(step))
  const held = objectsOf(seen, {
    objects: known.objects,
    numbers: storeyNumbers(seen),
    unitOf,
    foreign: foreignIn(found),
    say: sayIn('fr'),
    onPlan: (at) => (plans && !besides.isApart ? spotOf(plans.frame, at, ground) : null),
    elsewhere: {
      of: otherPlacesIn(step, seen, known.objects, besides, standing),
      rather: !besides.isMain,
    },
    ...shapesOf(step, seen, plans),
  })
  const idOf = (...key: string[]): string => derivedId('change', revision, ...key)
  const dwellings = new Map(found.dwellings.map((each) => [each.key, each]))
  const hidden = without(known.objects.values(), held)
  const changes = changesOf({
    held,
    found: known,
    hidden,
    standing,
    dwellings,
    ruled: seen.rule !== null,
    idOf,
  })
  const drawn = plans ? drawingsUnderOurIds(step, seen, plans, known.objects, unitOf) : []
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
    plans: drawn.map(({ sha256 }) => sha256),
    shapes: plans ? shapesUnderOurIds(step, seen, plans, known.objects, drawn, lodgedIn(step, held)) : [],
    svgs: drawn.filter(({ sha256 }) => named.has(sha256)).map(({ sha256, svg }) => ({ sha256, svg })),
  }
}
